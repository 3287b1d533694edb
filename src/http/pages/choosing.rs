//! The consent form: which purposes, which accounts, for how long. Nothing is ticked beforehand.
//!
//! What comes back is checked against what was asked for and against the customer's own accounts; a form that was tampered with
//! is refused, not mended.

use super::visit::{Frame, Visit};
use crate::bank::AccountKind;
use crate::consent::{Choice, DAYS, Purpose};
use crate::id::AccountId;
use crate::link::BankLink;
use crate::phrase::Given;
use crate::service::Choosable;
use crate::store::StoreError;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

/// What is put to the customer.
pub(super) struct Offer<'a> {
    pub(super) path: &'a str,
    pub(super) form: &'a str,
    pub(super) hidden: Vec<(&'a str, String)>,
    /// Who asks.
    pub(super) assistant: String,
    pub(super) purposes: &'a [Purpose],
    /// Which device or chat asks, and since when; none where the customer has just come from the assistant.
    pub(super) asked_at: Option<String>,
    /// The code that was heard, in groups.
    pub(super) heard: Option<String>,
    /// Whether a further bank can be added here.
    pub(super) may_add: bool,
}

/// Why a form is not taken.
pub(super) enum Unfit {
    /// The customer can mend it: at which field, with which text.
    Mend(&'static str, &'static str),
    /// It is not the form that was handed out.
    Tampered,
}

struct PurposeRow {
    value: &'static str,
    title: String,
    text: String,
    is_ticked: bool,
}

/// An account as it is shown.
pub(super) struct AccountRow {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) is_ticked: bool,
}

struct BankRows {
    label: String,
    customer: String,
    radio: String,
    boxes: String,
    chosen: &'static str,
    accounts: Vec<AccountRow>,
    does_answer: bool,
}

/// A duration to choose.
pub(super) struct DaysRow {
    pub(super) value: u16,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

#[derive(Template)]
#[template(path = "consent.html", config = "src/http/askama.toml")]
struct ConsentPage {
    frame: Frame,
    assistant: String,
    asked_at: Option<String>,
    heard: Option<String>,
    purposes: Vec<PurposeRow>,
    banks: Vec<BankRows>,
    days: Vec<DaysRow>,
    may_add: bool,
    problem_at: &'static str,
    problem: String,
}

/// The names of a bank's fields: the first bank's are the plain ones.
fn field_names(place: usize, bank: &BankLink) -> (String, String) {
    if place == 0 {
        return ("accounts".to_owned(), "account".to_owned());
    }
    (format!("accounts_{}", bank.bank), format!("account_{}", bank.bank))
}

/// Shows the form, as it was filled in.
pub(super) async fn form(
    visit: &Visit,
    offer: Offer<'_>,
    problem: Option<(&'static str, &'static str)>,
) -> Result<HttpResponse, StoreError> {
    let words = &visit.words;
    let purpose = |purpose: &Purpose| PurposeRow {
        value: purpose.as_str(),
        title: words.say(&format!("purpose-{}", dashed(*purpose))),
        text: words.with(&format!("purpose-{}-text", dashed(*purpose)), "assistant", &offer.assistant),
        is_ticked: visit.fields.all("purpose").any(|ticked| ticked == purpose.as_str()),
    };
    let page = ConsentPage {
        purposes: offer.purposes.iter().map(purpose).collect(),
        banks: bank_rows(visit).await?,
        days: days(visit, chosen_days(visit).unwrap_or(DAYS[0])),
        may_add: offer.may_add,
        problem_at: problem.map_or("", |(at, _)| at),
        problem: problem.map_or_else(String::new, |(_, text)| words.say(text)),
        frame: visit.frame(offer.path, offer.form, &offer.hidden),
        assistant: offer.assistant,
        asked_at: offer.asked_at,
        heard: offer.heard,
    };
    Ok(visit.page(if problem.is_some() { super::TO_MEND } else { StatusCode::OK }, &page))
}

async fn bank_rows(visit: &Visit) -> Result<Vec<BankRows>, StoreError> {
    let Some(session) = &visit.session else { return Ok(Vec::new()) };
    let mut rows = Vec::new();
    for (place, bank) in session.banks.iter().enumerate() {
        let accounts = visit.service.choosable(&session.link, bank).await?;
        let (radio, boxes) = field_names(place, bank);
        let ticked: Vec<&str> = visit.fields.all(&boxes).collect();
        let chosen = match visit.fields.one(&radio) {
            Some("some") => "some",
            Some("none") => "none",
            _ => "all",
        };
        rows.push(BankRows {
            label: visit.service.banks.get(&bank.bank).map_or_else(String::new, |bank| bank.label.clone()),
            customer: bank.customer.clone(),
            chosen,
            does_answer: accounts.is_some(),
            accounts: account_rows(visit, accounts.as_deref().unwrap_or_default(), |id| ticked.contains(&id)),
            radio,
            boxes,
        });
    }
    Ok(rows)
}

/// Accounts to tick.
pub(super) fn account_rows(visit: &Visit, accounts: &[Choosable], is_ticked: impl Fn(&str) -> bool) -> Vec<AccountRow> {
    let row = |account: &Choosable| AccountRow {
        value: account.id.0.clone(),
        label: account_label(visit, account),
        is_ticked: is_ticked(&account.id.0),
    };
    accounts.iter().map(row).collect()
}

fn account_label(visit: &Visit, account: &Choosable) -> String {
    let kind = visit.words.say(match account.kind {
        AccountKind::Checking => "account-checking",
        AccountKind::Savings => "account-savings",
        AccountKind::Card => "account-card",
        AccountKind::Loan => "account-loan",
    });
    let named =
        |own: &String| visit.words.given("account-named", &[("name", Given::Text(own)), ("kind", Given::Text(&kind))]);
    let name = account.nickname.as_ref().map_or_else(|| kind.clone(), named);
    let given = [("name", Given::Text(&name)), ("digits", Given::Text(&account.last_four))];
    visit.words.given("account-ending", &given)
}

/// Durations, one of them chosen.
pub(super) fn days(visit: &Visit, chosen: u16) -> Vec<DaysRow> {
    let mut all = DAYS;
    all.sort_unstable();
    let row =
        |value: u16| DaysRow { value, label: visit.words.count("duration", value.into()), is_chosen: value == chosen };
    all.into_iter().map(row).collect()
}

/// The days that were chosen; the usual ones if none were; `None`: others than were offered.
pub(super) fn chosen_days(visit: &Visit) -> Option<u16> {
    match visit.fields.one("days") {
        None => (!visit.fields.has("days")).then_some(DAYS[0]),
        Some(days) => days.parse().ok().filter(|days| DAYS.contains(days)),
    }
}

/// What the customer chose, a bank each.
pub(super) async fn chosen(visit: &Visit, asked: &[Purpose]) -> Result<Result<Vec<Choice>, Unfit>, StoreError> {
    let Some(session) = &visit.session else { return Ok(Err(Unfit::Tampered)) };
    let named: Option<Vec<Purpose>> = visit.fields.all("purpose").map(Purpose::named).collect();
    let (Some(named), Some(days)) = (named, chosen_days(visit)) else { return Ok(Err(Unfit::Tampered)) };
    if named.iter().any(|purpose| !asked.contains(purpose)) {
        return Ok(Err(Unfit::Tampered));
    }
    if named.is_empty() {
        return Ok(Err(Unfit::Mend("purposes", "no-purpose")));
    }
    let purposes: Vec<Purpose> = asked.iter().copied().filter(|purpose| named.contains(purpose)).collect();
    let mut choices = Vec::new();
    for (place, bank) in session.banks.iter().enumerate() {
        let (radio, boxes) = field_names(place, bank);
        let ticked: Vec<&str> = visit.fields.all(&boxes).collect();
        let accounts = match (visit.fields.one(&radio), visit.fields.has(&radio)) {
            (Some("all"), _) | (None, false) => None,
            (Some("some"), _) => match some(visit, bank, &ticked).await? {
                Ok(accounts) => Some(accounts),
                Err(unfit) => return Ok(Err(unfit)),
            },
            (Some("none"), _) if session.banks.len() > 1 => continue,
            _ => return Ok(Err(Unfit::Tampered)),
        };
        choices.push(Choice { bank: bank.bank.clone(), purposes: purposes.clone(), accounts, days });
    }
    Ok(if choices.is_empty() { Err(Unfit::Mend("accounts", "no-account")) } else { Ok(choices) })
}

/// The accounts that were ticked, if they are the customer's.
pub(super) async fn some(
    visit: &Visit,
    bank: &BankLink,
    ticked: &[&str],
) -> Result<Result<Vec<AccountId>, Unfit>, StoreError> {
    let Some(session) = &visit.session else { return Ok(Err(Unfit::Tampered)) };
    if ticked.is_empty() {
        return Ok(Err(Unfit::Mend("accounts", "no-account")));
    }
    let Some(own) = visit.service.choosable(&session.link, bank).await? else {
        return Ok(Err(Unfit::Mend("accounts", "bank-silent")));
    };
    if !ticked.iter().all(|id| own.iter().any(|account| account.id.0 == *id)) {
        return Ok(Err(Unfit::Tampered));
    }
    let is_ticked = |account: &Choosable| ticked.contains(&account.id.0.as_str());
    Ok(Ok(own.into_iter().filter(is_ticked).map(|account| account.id).collect()))
}

/// A purpose's name as the texts spell it.
pub(super) fn dashed(purpose: Purpose) -> String {
    purpose.as_str().replace('_', "-")
}
