//! How `/consents` looks: assistants with what each may have, settings, voice code, what was read lately, ways out.
//!
//! Shows names of accounts and days, never an amount.

use super::choosing::{AccountRow, DaysRow, account_rows, dashed, days};
use super::consents::{FORM, PATH};
use super::visit::{Answer, Frame, Visit};
use crate::audit::{Channel, Entry, Event};
use crate::consent::{Consent, DAYS, Purpose};
use crate::link::{Grant, Link, Privacy, Via};
use crate::phrase::Given;
use crate::service::Choosable;
use crate::store::StoreError;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

/// How many of the last reads are listed.
const LATELY: usize = 20;

struct ConsentRow {
    bank: String,
    purpose: &'static str,
    title: String,
    accounts: String,
    until: String,
    is_open: bool,
    takes_all: bool,
    choices: Vec<AccountRow>,
    /// Whether accounts and duration can be changed: the customer proved to be this bank's.
    is_proved: bool,
}

struct GrantRow {
    id: String,
    assistant: String,
    since: String,
    last: String,
    consents: Vec<ConsentRow>,
    addable: Vec<(&'static str, String)>,
}

struct Notice {
    text: String,
    at: &'static str,
    problem: String,
}

struct SettingsRow {
    privacy: &'static str,
    amounts_on_screen: bool,
    always_ask: bool,
}

#[derive(Template)]
#[template(path = "consents.html", config = "src/http/askama.toml")]
struct ConsentsPage {
    frame: Frame,
    customer: String,
    notice: Notice,
    locked_since: String,
    grants: Vec<GrantRow>,
    days: Vec<DaysRow>,
    settings: SettingsRow,
    /// `none`, `set` or `locked`.
    code: &'static str,
    lately: Vec<(String, String)>,
    may_add_bank: bool,
}

#[derive(Template)]
#[template(path = "forget.html", config = "src/http/askama.toml")]
struct ForgetPage {
    frame: Frame,
}

/// Asks once more.
pub(super) fn forget(visit: &Visit) -> HttpResponse {
    visit.page(StatusCode::OK, &ForgetPage { frame: visit.frame(PATH, FORM, &[]) })
}

/// What a customer's page is made of.
struct View<'a> {
    visit: &'a Visit,
    link: &'a Link,
    zone: TimeZone,
    journal: Vec<Entry>,
    accounts: BTreeMap<String, Vec<Choosable>>,
}

pub(super) async fn page(visit: &Visit, link: &Link, problem: Option<(&'static str, &'static str)>) -> Answer {
    let Some(session) = &visit.session else { return Ok(visit.stale(PATH.to_owned())) };
    let service = &visit.service;
    let view = View {
        visit,
        link,
        zone: TimeZone::get(&link.settings.time_zone).unwrap_or(TimeZone::UTC),
        journal: service.journal(&session.link, &link.journal_salt).await?,
        accounts: accounts(visit, link).await?,
    };
    let done = visit.fields.one("done").filter(|_| !visit.is_post && problem.is_none()).and_then(done_text);
    let names: Vec<String> = session.banks.iter().map(|bank| view.at_bank(&bank.bank, &bank.customer)).collect();
    let page = ConsentsPage {
        frame: visit.frame(PATH, FORM, &[]),
        customer: names.join(", "),
        notice: Notice {
            text: done.map_or_else(String::new, |name| visit.words.say(name)),
            at: problem.map_or("", |(at, _)| at),
            problem: problem.map_or_else(String::new, |(_, text)| visit.words.say(text)),
        },
        locked_since: link.locked_since.map_or_else(String::new, |since| visit.words.moment(since, &view.zone)),
        grants: link.grants.iter().map(|grant| view.grant(grant)).collect(),
        days: days(visit, DAYS[0]),
        settings: settings(link),
        code: match (&link.voice_code, service.is_code_locked(&session.link).await?) {
            (None, _) => "none",
            (Some(_), false) => "set",
            (Some(_), true) => "locked",
        },
        lately: view.lately(),
        may_add_bank: session.banks.len() < service.banks.len(),
    };
    Ok(visit.page(if problem.is_some() { super::TO_MEND } else { StatusCode::OK }, &page))
}

fn settings(link: &Link) -> SettingsRow {
    let settings = &link.settings;
    let privacy = match settings.privacy {
        Privacy::Off => "off",
        Privacy::Rough => "rough",
        Privacy::Discreet => "discreet",
    };
    SettingsRow { privacy, amounts_on_screen: settings.amounts_on_screen, always_ask: settings.always_ask }
}

/// What was done, as far as it is one of ours.
fn done_text(done: &str) -> Option<&'static str> {
    Some(match done {
        "ended" => "done-ended",
        "unlinked" => "done-unlinked",
        "narrowed" => "done-narrowed",
        "renewed" => "done-renewed",
        "added" => "done-added",
        "ended-all" => "done-ended-all",
        "locked" => "done-locked",
        "unlocked" => "done-unlocked",
        "settings" => "done-settings",
        "code-set" => "done-code-set",
        "code-removed" => "done-code-removed",
        _ => return None,
    })
}

/// The accounts at the banks that the customer has proved to be a customer of. Nothing is read where nothing is granted.
async fn accounts(visit: &Visit, link: &Link) -> Result<BTreeMap<String, Vec<Choosable>>, StoreError> {
    let mut all = BTreeMap::new();
    let Some(session) = &visit.session else { return Ok(all) };
    for bank in &session.banks {
        let is_granted = link.grants.iter().flat_map(|grant| &grant.consents).any(|consent| consent.bank == bank.bank);
        if is_granted && let Some(accounts) = visit.service.choosable(&session.link, bank).await? {
            all.insert(bank.bank.clone(), accounts);
        }
    }
    Ok(all)
}

impl View<'_> {
    fn at_bank(&self, bank: &str, customer: &str) -> String {
        let label = self.bank(bank);
        let given = [("bank", Given::Text(&label)), ("customer", Given::Text(customer))];
        self.visit.words.given("customer-at", &given)
    }

    fn bank(&self, name: &str) -> String {
        self.visit.service.banks.get(name).map_or_else(|| name.to_owned(), |bank| bank.label.clone())
    }

    fn assistant(&self, via: &Via) -> String {
        match via {
            Via::Client { name } => {
                let known = self.visit.service.linking.clients.named(name);
                known.map_or_else(|| name.clone(), |client| client.label.clone())
            }
            Via::Chat { platform, .. } => self.visit.words.say(&format!("assistant-{}", platform.as_str())),
            Via::Sandbox => self.visit.words.say("assistant-sandbox"),
        }
    }

    fn grant(&self, grant: &Grant) -> GrantRow {
        let words = &self.visit.words;
        let reads = self.journal.iter().rev().filter(|entry| entry.grant.as_deref() == Some(&grant.id));
        let last = reads.filter(|entry| matches!(entry.event, Event::Read { .. })).map(|entry| entry.at).next();
        let now = self.visit.service.clock.now();
        let is_allowed = |purpose: &Purpose| {
            grant.consents.iter().any(|consent| consent.purpose == *purpose && consent.is_open(now))
        };
        let addable = Purpose::ALL.iter().filter(|purpose| !is_allowed(purpose));
        GrantRow {
            id: grant.id.clone(),
            assistant: self.assistant(&grant.via),
            since: words.with("grant-since", "date", words.day(grant.granted_at, &self.zone)),
            last: last.map_or_else(
                || words.say("grant-never-read"),
                |last| words.with("grant-last-read", "moment", words.moment(last, &self.zone)),
            ),
            consents: grant.consents.iter().map(|consent| self.consent(consent, now)).collect(),
            addable: addable.map(|purpose| (purpose.as_str(), self.purpose(*purpose))).collect(),
        }
    }

    fn consent(&self, consent: &Consent, now: jiff::Timestamp) -> ConsentRow {
        let words = &self.visit.words;
        let known = self.accounts.get(&consent.bank);
        let own = |id: &str| consent.accounts.iter().flatten().any(|account| account.0 == id);
        let accounts = match (&consent.accounts, known) {
            (None, _) => words.say("accounts-all"),
            (Some(some), None) => words.count("accounts-some", some.len()),
            (Some(_), Some(known)) => {
                let rows = account_rows(self.visit, known, own);
                rows.into_iter().filter(|row| row.is_ticked).map(|row| row.label).collect::<Vec<_>>().join(", ")
            }
        };
        let label = self.bank(&consent.bank);
        let is_open = consent.is_open(now);
        let until = if is_open { "consent-until" } else { "consent-ended" };
        ConsentRow {
            bank: consent.bank.clone(),
            purpose: consent.purpose.as_str(),
            title: self.purpose(consent.purpose),
            accounts: words
                .given("accounts-at", &[("bank", Given::Text(&label)), ("accounts", Given::Text(&accounts))]),
            until: words.with(until, "date", words.day(consent.ends_at, &self.zone)),
            is_open,
            takes_all: consent.accounts.is_none(),
            choices: account_rows(self.visit, known.map(Vec::as_slice).unwrap_or_default(), own),
            is_proved: self
                .visit
                .session
                .iter()
                .flat_map(|session| &session.banks)
                .any(|bank| bank.bank == consent.bank),
        }
    }

    fn purpose(&self, purpose: Purpose) -> String {
        self.visit.words.say(&format!("purpose-{}", dashed(purpose)))
    }

    /// The last reads in words, newest first.
    fn lately(&self) -> Vec<(String, String)> {
        let read = |entry: &Entry| {
            let Event::Read { purposes, outcome, .. } = &entry.event else { return None };
            // What this page listed for its own customer went to no assistant.
            if entry.channel == Channel::Page {
                return None;
            }
            let moment = self.visit.words.moment(entry.at, &self.zone);
            Some((moment, self.told(entry, purposes, outcome == "answered")))
        };
        self.journal.iter().rev().filter_map(read).take(LATELY).collect()
    }

    fn told(&self, entry: &Entry, purposes: &[Purpose], is_answered: bool) -> String {
        let words = &self.visit.words;
        let grant = entry.grant.as_ref().and_then(|id| self.link.grant(id));
        let assistant = grant.map_or_else(|| words.say("assistant-gone"), |grant| self.assistant(&grant.via));
        let what = purposes.iter().map(|purpose| self.purpose(*purpose)).collect::<Vec<_>>().join(", ");
        let given = [("assistant", Given::Text(&assistant)), ("what", Given::Text(&what))];
        words.given(if is_answered { "read-by" } else { "read-in-vain" }, &given)
    }
}
