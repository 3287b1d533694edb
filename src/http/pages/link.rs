//! `/link`: a person types the code that the assistant read out, and says what it may have (RFC 8628, 3.3 and 5.4).
//!
//! Whether a code is right shows only to who has signed in, and tries are counted before any is looked up. A code that came
//! in the address is only put into the field: it is always confirmed by hand.

use super::authorize::locked;
use super::choosing::{self, Offer, Unfit};
use super::signing_in::{self, Occasion, Tried};
use super::visit::{Answer, Visit};
use crate::consent::Purpose;
use crate::oauth::device::Waits;
use crate::oauth::user_code;
use crate::service::{Approval, Typed};
use crate::store::StoreError;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use jiff::tz::TimeZone;

const PATH: &str = "/link";
const FORM: &str = "link";
/// Codes of so many characters come in an address; those that are typed are shorter, however they are spaced.
const CARRIED: usize = 27;

pub(super) async fn answer(visit: &mut Visit) -> Answer {
    if !visit.is_post {
        visit.customer().await?;
        return Ok(ask(visit, StatusCode::OK, None, None));
    }
    if !visit.is_ours(FORM) {
        return Ok(visit.stale(PATH.to_owned()));
    }
    if signing_in::is_filled_in(visit)
        && let Tried::Again(status, text) = signing_in::attempt(visit).await?
    {
        return Ok(ask(visit, status, Some(text), None));
    }
    match visit.fields.one("decision") {
        Some("sign_out") => {
            visit.sign_out().await?;
            Ok(ask(visit, StatusCode::OK, None, None))
        }
        decision => {
            let decision = decision.map(str::to_owned);
            with_code(visit, decision.as_deref()).await
        }
    }
}

/// The form: the code, and who comes if that is not known. The same whatever the code is.
fn ask(visit: &Visit, status: StatusCode, problem: Option<&str>, code_problem: Option<&'static str>) -> HttpResponse {
    let words = &visit.words;
    let code = visit.fields.one("code").unwrap_or_default().trim().to_owned();
    // A chat's own link carries a code that nobody types.
    let is_carried = code.len() >= CARRIED && code_problem.is_none();
    let occasion = Occasion {
        path: PATH,
        form: FORM,
        title: words.say("link-title"),
        lead: words.say(if is_carried { "link-lead-carried" } else { "link-lead" }),
        hidden: if is_carried { vec![("code", code.clone())] } else { Vec::new() },
        code: (!is_carried).then_some(code),
        code_problem,
        asks_who: visit.session.is_none(),
    };
    signing_in::form(visit, occasion, status, problem)
}

async fn with_code(visit: &mut Visit, decision: Option<&str>) -> Answer {
    let Some(link) = visit.customer().await? else {
        return Ok(match decision {
            Some(_) => visit.stale(PATH.to_owned()),
            None => ask(visit, StatusCode::UNAUTHORIZED, Some("sign-in-first"), None),
        });
    };
    if link.locked_since.is_some() {
        return Ok(locked(visit));
    }
    let typed = match look_up(visit).await? {
        Ok(typed) => typed,
        Err((status, text)) => return Ok(ask(visit, status, None, Some(text))),
    };
    let zone = TimeZone::get(&link.settings.time_zone).unwrap_or(TimeZone::UTC);
    match decision {
        Some("allow") => allow(visit, &typed, &zone).await,
        Some("deny") => {
            if !visit.spend().await? {
                return Ok(visit.stale(PATH.to_owned()));
            }
            visit.service.deny(&typed).await?;
            Ok(visit.message(StatusCode::OK, "link-denied", None))
        }
        _ => show(visit, &typed, &zone, None).await,
    }
}

/// The try is counted before it is looked at, and given back if it was right.
async fn look_up(visit: &Visit) -> Result<Result<Typed, (StatusCode, &'static str)>, StoreError> {
    let Some(session) = &visit.session else { return Ok(Err((StatusCode::UNAUTHORIZED, "sign-in-first"))) };
    let typed = visit.fields.one("code").unwrap_or_default();
    if typed.trim().is_empty() {
        return Ok(Err((super::TO_MEND, "code-missing")));
    }
    let Some(tried) = visit.service.try_code(&session.link, &visit.peer).await? else {
        tracing::warn!("a code was refused: too many wrong tries");
        return Ok(Err((StatusCode::TOO_MANY_REQUESTS, "too-many-codes")));
    };
    let Some(found) = visit.service.typed(typed).await? else { return Ok(Err((super::TO_MEND, "code-wrong"))) };
    visit.service.code_was_right(&tried).await?;
    Ok(Ok(found))
}

async fn show(visit: &Visit, typed: &Typed, zone: &TimeZone, problem: Option<(&'static str, &'static str)>) -> Answer {
    let assistant = assistant(visit, typed);
    let moment = visit.words.moment(typed.made_at, zone);
    let given = [("assistant", assistant.as_str()), ("moment", moment.as_str())];
    let given = given.map(|(name, value)| (name, crate::phrase::Given::Text(value)));
    let since = visit.words.given("asked-at", &given);
    let offer = Offer {
        path: PATH,
        form: FORM,
        hidden: vec![("code", typed.code.clone())],
        assistant,
        purposes: purposes(typed),
        asked_at: Some(since),
        heard: (typed.code.len() == user_code::LENGTH).then(|| user_code::groups(&typed.code).join(" ")),
        may_add: false,
    };
    choosing::form(visit, offer, problem).await
}

async fn allow(visit: &mut Visit, typed: &Typed, zone: &TimeZone) -> Answer {
    let choices = match choosing::chosen(visit, purposes(typed)).await? {
        Ok(choices) => choices,
        Err(Unfit::Mend(at, text)) => return show(visit, typed, zone, Some((at, text))).await,
        Err(Unfit::Tampered) => {
            return Ok(visit.message(StatusCode::BAD_REQUEST, "refused", Some(("start-again", PATH.to_owned()))));
        }
    };
    if !visit.spend().await? {
        return Ok(visit.stale(PATH.to_owned()));
    }
    let Some(session) = &visit.session else { return Ok(visit.stale(PATH.to_owned())) };
    let Some(bank) = session.banks.first() else { return Ok(visit.stale(PATH.to_owned())) };
    Ok(match visit.service.approve(typed, &session.link, bank, choices).await? {
        Approval::Done => visit.message(StatusCode::OK, "link-done", Some(("to-consents", "/consents".to_owned()))),
        Approval::Taken | Approval::Gone => ask(visit, super::TO_MEND, None, Some("code-wrong")),
    })
}

/// Everything may be chosen from where a chat asks: it named nothing.
fn purposes(typed: &Typed) -> &[Purpose] {
    match &typed.waits {
        Waits::Device { purposes, .. } => purposes,
        Waits::Chat { .. } => &Purpose::ALL,
    }
}

fn assistant(visit: &Visit, typed: &Typed) -> String {
    match &typed.waits {
        Waits::Device { client, .. } => {
            let known = visit.service.linking.clients.named(client);
            known.map_or_else(|| client.clone(), |client| client.label.clone())
        }
        Waits::Chat { platform, .. } => visit.words.say(&format!("assistant-{}", platform.as_str())),
    }
}
