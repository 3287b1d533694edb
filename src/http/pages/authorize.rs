//! `/oauth/authorize`: an assistant asks, the customer signs in and says what it may have (RFC 6749, 4.1; RFC 9700).
//!
//! Every step carries the assistant's parameters along and reads them again. Nobody is sent anywhere before client and redirect
//! URI are known; every redirect is a 303; a consent is one submit of one session's own form.

use super::choosing::{self, Offer, Unfit};
use super::signing_in::{self, Occasion, Tried};
use super::visit::{Answer, Visit, with_fields};
use crate::oauth::{Asked, Refused, Unsafe, authorize};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

const PATH: &str = "/oauth/authorize";
const FORM: &str = "authorize";

pub(super) async fn answer(visit: &mut Visit) -> Answer {
    if visit.has_query_too {
        return Ok(visit.message(StatusCode::BAD_REQUEST, "refused", None));
    }
    let issuer = visit.service.linking.address.clone().unwrap_or_default();
    let asked = match authorize::read(visit.fields.pairs(), &visit.service.linking.clients, &issuer) {
        Ok(asked) => asked,
        Err(Refused::Page(why)) => return Ok(refused(visit, why)),
        Err(Refused::Back(location)) => return Ok(visit.go(&location)),
    };
    visit.lead_to(&asked.redirect_uri);
    visit.prefer(&asked.languages);
    if !visit.is_post {
        return show(visit, &asked, None).await;
    }
    if !visit.is_ours(FORM) {
        return Ok(visit.stale(again(&asked)));
    }
    if signing_in::is_filled_in(visit) {
        return match signing_in::attempt(visit).await? {
            Tried::In => Ok(visit.go_to(PATH, &asked.fields())),
            Tried::Again(status, text) => Ok(sign_in(visit, &asked, status, Some(text))),
        };
    }
    match visit.fields.one("decision") {
        Some("sign_out") => {
            visit.sign_out().await?;
            Ok(visit.go_to(PATH, &asked.fields()))
        }
        Some("one_more") if visit.session.is_some() => Ok(sign_in(visit, &asked, StatusCode::OK, None)),
        Some("allow") => allow(visit, &asked, &issuer).await,
        Some("deny") => deny(visit, &asked, &issuer).await,
        _ => show(visit, &asked, None).await,
    }
}

/// In plain words, and nowhere else.
fn refused(visit: &Visit, why: Unsafe) -> HttpResponse {
    tracing::warn!(?why, "an authorization request was refused");
    let name = match why {
        Unsafe::UnknownClient => "unknown-assistant",
        Unsafe::RedirectUri => "wrong-way-back",
        Unsafe::Repeated | Unsafe::TooLong | Unsafe::Malformed => "refused",
    };
    visit.message(StatusCode::BAD_REQUEST, name, None)
}

async fn show(visit: &mut Visit, asked: &Asked, problem: Option<(&'static str, &'static str)>) -> Answer {
    match visit.customer().await? {
        None => Ok(sign_in(visit, asked, StatusCode::OK, None)),
        Some(link) if link.locked_since.is_some() => Ok(locked(visit)),
        Some(_) => {
            let known = visit.session.as_ref().map_or(0, |session| session.banks.len());
            let offer = Offer {
                path: PATH,
                form: FORM,
                hidden: asked.fields(),
                assistant: asked.client.label.clone(),
                purposes: &asked.purposes,
                asked_at: None,
                heard: None,
                may_add: known < visit.service.banks.len(),
            };
            choosing::form(visit, offer, problem).await
        }
    }
}

/// Everything is locked: only the customer's own page unlocks it.
pub(super) fn locked(visit: &Visit) -> HttpResponse {
    visit.message(StatusCode::FORBIDDEN, "locked", Some(("to-consents", "/consents".to_owned())))
}

fn sign_in(visit: &Visit, asked: &Asked, status: StatusCode, problem: Option<&str>) -> HttpResponse {
    let (words, assistant) = (&visit.words, &asked.client.label);
    let mut hidden = asked.fields();
    if visit.session.is_some() {
        hidden.push(("one_more", "yes".to_owned()));
    }
    let occasion = Occasion {
        path: PATH,
        form: FORM,
        title: words.say("sign-in-title"),
        lead: words.with("sign-in-for", "assistant", assistant),
        hidden,
        code: None,
        code_problem: None,
        asks_who: true,
    };
    signing_in::form(visit, occasion, status, problem)
}

/// The session is spent before the code is made: of two submits of one form, one gets a code.
async fn allow(visit: &mut Visit, asked: &Asked, issuer: &str) -> Answer {
    match visit.customer().await? {
        None => return Ok(visit.stale(again(asked))),
        Some(link) if link.locked_since.is_some() => return Ok(locked(visit)),
        Some(_) => {}
    }
    let choices = match choosing::chosen(visit, &asked.purposes).await? {
        Ok(choices) => choices,
        Err(Unfit::Mend(at, text)) => return show(visit, asked, Some((at, text))).await,
        Err(Unfit::Tampered) => {
            return Ok(visit.message(StatusCode::BAD_REQUEST, "refused", Some(("start-again", again(asked)))));
        }
    };
    if !visit.spend().await? {
        return Ok(visit.stale(again(asked)));
    }
    let Some(session) = &visit.session else { return Ok(visit.stale(again(asked))) };
    let code = visit.service.issue_code(&session.link, asked, choices).await?;
    Ok(visit.go(&asked.granted(issuer, code.expose())))
}

/// Nothing is stored.
async fn deny(visit: &mut Visit, asked: &Asked, issuer: &str) -> Answer {
    if visit.session.is_none() || !visit.spend().await? {
        return Ok(visit.stale(again(asked)));
    }
    Ok(visit.go(&asked.denied(issuer)))
}

fn again(asked: &Asked) -> String {
    with_fields(PATH, &asked.fields())
}
