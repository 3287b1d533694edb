//! `/consents`: what I share, with whom, until when; and everything that can be done about it.
//!
//! Signed in only. Each act is one form that is sent once more after it as a GET, so that reloading repeats nothing.

use super::consents_act::{self, Done};
use super::consents_view;
use super::signing_in::{self, Occasion, Tried};
use super::visit::{Answer, Visit};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

pub(super) const PATH: &str = "/consents";
pub(super) const FORM: &str = "consents";

pub(super) async fn answer(visit: &mut Visit) -> Answer {
    if visit.is_post { act(visit).await } else { show(visit, None).await }
}

async fn show(visit: &mut Visit, problem: Option<(&'static str, &'static str)>) -> Answer {
    match visit.customer().await? {
        Some(link) => consents_view::page(visit, &link, problem).await,
        None => Ok(sign_in(visit, StatusCode::OK, None)),
    }
}

fn sign_in(visit: &Visit, status: StatusCode, problem: Option<&str>) -> HttpResponse {
    let occasion = Occasion {
        path: PATH,
        form: FORM,
        title: visit.words.say("consents-title"),
        lead: visit.words.say("consents-sign-in"),
        hidden: if visit.session.is_some() { vec![("one_more", "yes".to_owned())] } else { Vec::new() },
        code: None,
        code_problem: None,
        asks_who: true,
    };
    signing_in::form(visit, occasion, status, problem)
}

async fn act(visit: &mut Visit) -> Answer {
    if !visit.is_ours(FORM) {
        return Ok(visit.stale(PATH.to_owned()));
    }
    if signing_in::is_filled_in(visit) {
        return match signing_in::attempt(visit).await? {
            Tried::In => Ok(visit.go_to(PATH, &[])),
            Tried::Again(status, text) => Ok(sign_in(visit, status, Some(text))),
        };
    }
    let Some(link) = visit.customer().await? else { return Ok(visit.stale(PATH.to_owned())) };
    if visit.fields.one("action") == Some("one_more") {
        return Ok(sign_in(visit, StatusCode::OK, None));
    }
    match consents_act::act(visit, &link).await? {
        Done::Told(done) => Ok(visit.go_to(PATH, &[("done", done.to_owned())])),
        Done::Mend(at, text) => show(visit, Some((at, text))).await,
        Done::Unclear => Ok(visit.message(StatusCode::BAD_REQUEST, "refused", Some(("start-again", PATH.to_owned())))),
        Done::AskForget => Ok(consents_view::forget(visit)),
        Done::Forgotten(receipt) => Ok(visit.message_about(StatusCode::OK, "forgotten", &receipt, None)),
        Done::SignedOut => Ok(visit.message(StatusCode::OK, "signed-out", Some(("sign-in", PATH.to_owned())))),
    }
}
