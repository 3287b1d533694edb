//! What the buttons of `/consents` do: one `action` a form, each a change that the service keeps.
//!
//! Names in a form are the customer's own or nothing happens; what reads a bank needs a customer who proved to be its one.

use super::choosing::{self, Unfit};
use super::visit::Visit;
use crate::consent::{Choice, DAYS, Purpose};
use crate::link::{BankLink, Link, Privacy, Weak};
use crate::service::ConsentName;
use crate::store::StoreError;

/// What came of a button.
pub(super) enum Done {
    /// It is done: `done-NAME` says so.
    Told(&'static str),
    /// Something is to be mended: at which field, with which text.
    Mend(&'static str, &'static str),
    /// No form of ours says this.
    Unclear,
    /// The customer wants to be forgotten, and is asked once more.
    AskForget,
    /// Forgotten, with a receipt.
    Forgotten(String),
    /// The session is over.
    SignedOut,
}

pub(super) async fn act(visit: &mut Visit, link: &Link) -> Result<Done, StoreError> {
    let action = visit.fields.one("action").unwrap_or_default().to_owned();
    let Some(session) = visit.session.clone() else { return Ok(Done::Unclear) };
    let (service, id) = (visit.service.clone(), session.link);
    let done = match action.as_str() {
        "end" | "accounts" | "renew" => return on_consent(visit, link, &action).await,
        "add" => return add(visit, link).await,
        "code" => return set_code(visit).await,
        "unlink" => {
            let Some(grant) = visit.fields.one("grant") else { return Ok(Done::Unclear) };
            service.end_grants(&id, Some(grant)).await?;
            "unlinked"
        }
        "end_all" => {
            service.end_grants(&id, None).await?;
            "ended-all"
        }
        "lock" | "unlock" => {
            service.lock(&id, action == "lock").await?;
            if action == "lock" { "locked" } else { "unlocked" }
        }
        "settings" => return settings(visit, link).await,
        "code_remove" => {
            service.remove_voice_code(&id).await?;
            visit.spend().await?;
            "code-removed"
        }
        "forget" => return Ok(Done::AskForget),
        "forget_for_good" => {
            let receipt = service.forget_on_page(&id).await?;
            visit.sign_out().await?;
            return Ok(Done::Forgotten(receipt));
        }
        "sign_out" => {
            visit.sign_out().await?;
            return Ok(Done::SignedOut);
        }
        _ => return Ok(Done::Unclear),
    };
    Ok(Done::Told(done))
}

/// The consent that the form names, if the customer has it.
fn named(visit: &Visit, link: &Link) -> Option<ConsentName> {
    let name = ConsentName {
        grant: visit.fields.one("grant")?.to_owned(),
        bank: visit.fields.one("at_bank")?.to_owned(),
        purpose: Purpose::named(visit.fields.one("purpose")?)?,
    };
    let consents = &link.grant(&name.grant)?.consents;
    consents.iter().any(|consent| (&consent.bank, consent.purpose) == (&name.bank, name.purpose)).then_some(name)
}

/// Who the customer is at a bank, as proved in this session.
fn proved<'a>(visit: &'a Visit, bank: &str) -> Option<&'a BankLink> {
    visit.session.as_ref()?.banks.iter().find(|known| known.bank == bank)
}

async fn on_consent(visit: &Visit, link: &Link, action: &str) -> Result<Done, StoreError> {
    let (Some(name), Some(session)) = (named(visit, link), &visit.session) else { return Ok(Done::Unclear) };
    if action == "end" {
        visit.service.end_consent(&session.link, &name).await?;
        return Ok(Done::Told("ended"));
    }
    let Some(bank) = proved(visit, &name.bank) else { return Ok(Done::Unclear) };
    if action == "renew" {
        let Some(days) = choosing::chosen_days(visit) else { return Ok(Done::Unclear) };
        visit.service.renew_consent(&session.link, &name, days).await?;
        return Ok(Done::Told("renewed"));
    }
    let accounts = match visit.fields.one("accounts") {
        Some("all") => None,
        Some("some") => {
            let ticked: Vec<&str> = visit.fields.all("account").collect();
            match choosing::some(visit, bank, &ticked).await? {
                Ok(accounts) => Some(accounts),
                Err(Unfit::Mend(_, text)) => return Ok(Done::Mend("consents", text)),
                Err(Unfit::Tampered) => return Ok(Done::Unclear),
            }
        }
        _ => return Ok(Done::Unclear),
    };
    visit.service.choose_accounts(&session.link, &name, accounts.as_deref()).await?;
    Ok(Done::Told("narrowed"))
}

async fn add(visit: &Visit, link: &Link) -> Result<Done, StoreError> {
    let grant = visit.fields.one("grant").and_then(|id| link.grant(id));
    let purpose = visit.fields.one("purpose").and_then(Purpose::named);
    let (Some(grant), Some(purpose), Some(session)) = (grant, purpose, &visit.session) else {
        return Ok(Done::Unclear);
    };
    let choice =
        |bank: &BankLink| Choice { bank: bank.bank.clone(), purposes: vec![purpose], accounts: None, days: DAYS[0] };
    let choices: Vec<Choice> = session.banks.iter().map(choice).collect();
    visit.service.add_purpose(&session.link, &grant.id, &choices).await?;
    Ok(Done::Told("added"))
}

async fn settings(visit: &Visit, link: &Link) -> Result<Done, StoreError> {
    let privacy = match visit.fields.one("privacy") {
        Some("off") => Privacy::Off,
        Some("rough") => Privacy::Rough,
        Some("discreet") => Privacy::Discreet,
        _ => return Ok(Done::Unclear),
    };
    let (amounts, always) = (visit.fields.has("amounts_on_screen"), visit.fields.has("always_ask"));
    if always && link.voice_code.is_none() {
        return Ok(Done::Mend("settings", "no-code-to-ask"));
    }
    let Some(session) = &visit.session else { return Ok(Done::Unclear) };
    let change = |settings: &mut crate::link::Settings| {
        (settings.privacy, settings.amounts_on_screen, settings.always_ask) = (privacy, amounts, always);
    };
    visit.service.change_settings(&session.link, change).await?;
    Ok(Done::Told("settings"))
}

/// The code twice, without gaps that people type between digits.
async fn set_code(visit: &mut Visit) -> Result<Done, StoreError> {
    let digits = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>();
    let typed: Vec<String> = visit.fields.all("code").map(digits).collect();
    let [first, second] = typed.as_slice() else { return Ok(Done::Unclear) };
    if first != second {
        return Ok(Done::Mend("code", "codes-differ"));
    }
    let Some(session) = visit.session.clone() else { return Ok(Done::Unclear) };
    let set = visit.service.set_voice_code(&session.link, first).await?;
    if let Err(weak) = set {
        let text = match weak {
            Weak::NotSixDigits => "code-not-six",
            Weak::TooSimple => "code-too-simple",
            Weak::LooksLikeADate => "code-a-date",
        };
        return Ok(Done::Mend("code", text));
    }
    visit.spend().await?;
    Ok(Done::Told("code-set"))
}
