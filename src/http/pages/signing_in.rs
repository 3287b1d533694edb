//! The sign-in form, wherever it stands, and what comes of it.
//!
//! Says "wrong" without saying what: not even whether there is such a customer.

use super::visit::{Frame, Visit};
use crate::secret::Secret;
use crate::service::{Credentials, SignIn};
use crate::store::StoreError;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

/// What came of a form that was filled in.
pub(super) enum Tried {
    /// Signed in; the session's id is another now.
    In,
    /// Back to the form, with a text.
    Again(StatusCode, &'static str),
}

/// Where the form stands and why.
pub(super) struct Occasion<'a> {
    pub(super) path: &'a str,
    /// Which form it is.
    pub(super) form: &'a str,
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) hidden: Vec<(&'a str, String)>,
    /// The field of a code to type, as far as it is known.
    pub(super) code: Option<String>,
    pub(super) code_problem: Option<&'static str>,
    /// Whether it is asked who comes.
    pub(super) asks_who: bool,
}

struct BankRow {
    name: String,
    label: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "sign_in.html", config = "src/http/askama.toml")]
struct SignInPage {
    frame: Frame,
    title: String,
    lead: String,
    code: Option<String>,
    code_problem: String,
    asks_who: bool,
    banks: Vec<BankRow>,
    user: String,
    problem: String,
}

/// Whether the form was filled in, as far as signing in goes.
pub(super) fn is_filled_in(visit: &Visit) -> bool {
    visit.fields.has("user") || visit.fields.has("password")
}

/// Checks who comes. In a session it may be one bank more of the same customer.
pub(super) async fn attempt(visit: &mut Visit) -> Result<Tried, StoreError> {
    let only = visit.service.banks.keys().next().filter(|_| visit.service.banks.len() == 1);
    let bank = visit.fields.one("bank").or(only.map(String::as_str)).unwrap_or_default().to_owned();
    let user = visit.fields.one("user").unwrap_or_default().trim().to_owned();
    let password = Secret::new(visit.fields.one("password").unwrap_or_default());
    let peer = visit.peer.clone();
    let typed = Credentials { bank: &bank, user: &user, password, peer: &peer };
    let bank = match visit.service.sign_in(&typed).await? {
        SignIn::Done(bank) => bank,
        SignIn::Wrong => return Ok(Tried::Again(StatusCode::UNAUTHORIZED, "wrong-sign-in")),
        SignIn::TooMany => {
            tracing::warn!("a sign-in was refused: too many wrong tries");
            return Ok(Tried::Again(StatusCode::TOO_MANY_REQUESTS, "too-many-sign-ins"));
        }
    };
    let is_one_more = |session: &&crate::service::Session| session.banks.iter().all(|known| known.bank != bank.bank);
    let before = visit.session.as_ref().filter(|_| visit.fields.has("one_more")).filter(is_one_more).cloned();
    let session = visit.service.signed_in(&bank, before.as_ref()).await?;
    if visit.renew(session).await? { Ok(Tried::In) } else { Ok(Tried::Again(StatusCode::FORBIDDEN, "wrong-sign-in")) }
}

/// The form.
pub(super) fn form(visit: &Visit, occasion: Occasion<'_>, status: StatusCode, problem: Option<&str>) -> HttpResponse {
    let words = &visit.words;
    let is_known = |name: &str| {
        let known = visit.session.iter().flat_map(|session| &session.banks);
        occasion.asks_who && known.into_iter().any(|bank| bank.bank == name)
    };
    let chosen = visit.fields.one("bank").unwrap_or_default().to_owned();
    let banks = visit.service.banks.iter().filter(|(name, _)| !is_known(name));
    let mut banks: Vec<BankRow> = banks
        .map(|(name, bank)| BankRow { name: name.clone(), label: bank.label.clone(), is_chosen: *name == chosen })
        .collect();
    if !banks.iter().any(|bank| bank.is_chosen)
        && let Some(first) = banks.first_mut()
    {
        first.is_chosen = true;
    }
    let page = SignInPage {
        frame: visit.frame(occasion.path, occasion.form, &occasion.hidden),
        title: occasion.title,
        lead: occasion.lead,
        code: occasion.code,
        code_problem: occasion.code_problem.map_or_else(String::new, |name| words.say(name)),
        asks_who: occasion.asks_who,
        banks,
        user: visit.fields.one("user").unwrap_or_default().to_owned(),
        problem: problem.map_or_else(String::new, |name| words.say(name)),
    };
    visit.page(status, &page)
}
