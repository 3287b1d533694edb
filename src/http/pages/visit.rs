//! One visit of a page: who comes, in which language, with which fields; and the answers that every page gives.
//!
//! Every answer carries the same headers, refusals included. Nothing that came in is shown but through a template, which
//! escapes it.

use super::Pages;
use super::fields::Fields;
use super::words::Words;
use crate::http::{Refusal, peer_source, read_body};
use crate::link::Link;
use crate::oauth::form::encoded;
use crate::service::{Service, Session};
use crate::store::StoreError;
use actix_web::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, COOKIE, HeaderMap, LOCATION, SET_COOKIE};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use url::Url;

/// The cookie. Its prefix keeps other hosts and plain http from setting it.
const COOKIE_NAME: &str = "__Host-saldo";
const FORM: &[&str] = &["application/x-www-form-urlencoded"];
const NO_FORM: Refusal = Refusal::new(StatusCode::BAD_REQUEST, "send at most a hundred fields, in UTF-8");

/// What a handler comes to; the error becomes a page too.
pub(super) type Answer = Result<HttpResponse, StoreError>;

/// One visit.
pub(super) struct Visit {
    pub(super) service: Data<Service>,
    pub(super) words: Words,
    /// The path that stands before ours in the address that people see.
    pub(super) base: String,
    pub(super) is_post: bool,
    /// Of the body of a POST, else of the query.
    pub(super) fields: Fields,
    /// Whether a POST came with a query as well.
    pub(super) has_query_too: bool,
    pub(super) session: Option<Session>,
    pub(super) peer: String,
    pages: Data<Pages>,
    accepted: String,
    id: String,
    is_new_id: bool,
    form_target: Option<String>,
}

/// What every template is given.
pub(super) struct Frame {
    pub(super) words: Words,
    pub(super) base: String,
    /// Where the form goes.
    pub(super) action: String,
    pub(super) csrf: String,
    /// Further fields of the form.
    pub(super) hidden: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "message.html", config = "src/http/askama.toml")]
struct Message {
    frame: Frame,
    title: String,
    text: String,
    receipt: String,
    further: Option<(String, String)>,
}

impl Visit {
    /// Reads what came. The session is not asked for yet.
    pub(super) async fn begin(
        request: &HttpRequest,
        payload: Payload,
        pages: Data<Pages>,
        service: Data<Service>,
    ) -> Result<Self, Refusal> {
        let is_post = request.method() == Method::POST;
        let query = request.query_string();
        let fields = if is_post {
            let body = read_body(request, payload, FORM).await?;
            std::str::from_utf8(&body).ok().and_then(Fields::read)
        } else {
            Fields::read(query)
        };
        let accepted = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let accepted = accepted.unwrap_or_default().to_owned();
        let known = known_id(request.headers());
        Ok(Self {
            words: Words::choose(&pages.texts, &[], &accepted),
            base: pages.base.clone(),
            is_post,
            fields: fields.ok_or(NO_FORM)?,
            has_query_too: is_post && !query.is_empty(),
            session: None,
            peer: peer_source(request),
            pages,
            accepted,
            is_new_id: known.is_none(),
            id: known.unwrap_or_else(|| service.fresh_session_id()),
            form_target: None,
            service,
        })
    }

    /// Who has signed in here.
    pub(super) async fn recognise(&mut self) -> Result<(), StoreError> {
        if !self.is_new_id {
            self.session = self.service.session(&self.id).await?;
        }
        Ok(())
    }

    /// The customer's link. A session whose link is gone is over.
    pub(super) async fn customer(&mut self) -> Result<Option<Link>, StoreError> {
        let Some(session) = &self.session else { return Ok(None) };
        let link = self.service.link(&session.link).await?.filter(|link| !link.banks.is_empty());
        if link.is_none() {
            self.sign_out().await?;
        }
        Ok(link)
    }

    /// The languages that an assistant says its customer speaks come before the browser's.
    pub(super) fn prefer(&mut self, languages: &[String]) {
        self.words = Words::choose(&self.pages.texts, languages, &self.accepted);
    }

    /// Lets the forms of this page lead to the origin of `uri`, by a redirect.
    pub(super) fn lead_to(&mut self, uri: &str) {
        self.form_target = Url::parse(uri).ok().map(|uri| uri.origin().ascii_serialization());
    }

    /// Whether the form came from a page of this very session.
    pub(super) fn is_ours(&self, form: &str) -> bool {
        let expected = self.service.form_token(&self.id, form);
        !self.is_new_id && self.fields.one("csrf") == Some(expected.as_str())
    }

    /// Puts `session` under another id; the old one is dead. `false`: somebody else has spent it first.
    pub(super) async fn renew(&mut self, session: Session) -> Result<bool, StoreError> {
        if self.session.is_some() && !self.service.end_session(&self.id).await? {
            return Ok(false);
        }
        self.id = self.service.fresh_session_id();
        self.is_new_id = true;
        self.service.open_session(&self.id, &session).await?;
        self.session = Some(session);
        Ok(true)
    }

    /// The same customer under another id.
    pub(super) async fn spend(&mut self) -> Result<bool, StoreError> {
        match self.session.clone() {
            Some(session) => self.renew(session).await,
            None => Ok(false),
        }
    }

    /// Ends the session.
    pub(super) async fn sign_out(&mut self) -> Result<(), StoreError> {
        self.service.end_session(&self.id).await?;
        self.session = None;
        self.id = self.service.fresh_session_id();
        self.is_new_id = true;
        Ok(())
    }

    /// What a template needs for a form that goes to `path` and is called `form`.
    pub(super) fn frame(&self, path: &str, form: &str, hidden: &[(&str, String)]) -> Frame {
        let owned = |(name, value): &(&str, String)| ((*name).to_owned(), value.clone());
        Frame {
            words: self.words.clone(),
            base: self.base.clone(),
            action: format!("{}{path}", self.base),
            csrf: self.service.form_token(&self.id, form),
            hidden: hidden.iter().map(owned).collect(),
        }
    }

    /// A page.
    pub(super) fn page(&self, status: StatusCode, template: &impl Template) -> HttpResponse {
        match template.render() {
            Ok(html) => {
                let mut response = self.dressed(status);
                response.insert_header((CONTENT_TYPE, "text/html; charset=utf-8")).body(html)
            }
            Err(error) => {
                tracing::error!(%error, "a page could not be made");
                self.dressed(StatusCode::INTERNAL_SERVER_ERROR).finish()
            }
        }
    }

    /// A page that says one thing: `NAME-title` and `NAME-text`, and where to go from it.
    pub(super) fn message(&self, status: StatusCode, name: &str, further: Option<(&str, String)>) -> HttpResponse {
        self.message_about(status, name, "", further)
    }

    /// The same with something to keep.
    pub(super) fn message_about(
        &self,
        status: StatusCode,
        name: &str,
        receipt: &str,
        further: Option<(&str, String)>,
    ) -> HttpResponse {
        let message = Message {
            frame: self.frame("", "", &[]),
            title: self.words.say(&format!("{name}-title")),
            text: self.words.say(&format!("{name}-text")),
            receipt: receipt.to_owned(),
            further: further.map(|(label, path)| (self.words.say(label), format!("{}{path}", self.base))),
        };
        self.page(status, &message)
    }

    /// A form that is none of this session's, or too old.
    pub(super) fn stale(&self, path: String) -> HttpResponse {
        self.message(StatusCode::FORBIDDEN, "stale", Some(("start-again", path)))
    }

    /// Our own fault, or the store's.
    pub(super) fn trouble(&self, error: &StoreError) -> HttpResponse {
        tracing::error!(%error, "a page could not do its work");
        self.message(StatusCode::SERVICE_UNAVAILABLE, "trouble", None)
    }

    /// Elsewhere, by GET: never 307, which would take a password along.
    pub(super) fn go(&self, location: &str) -> HttpResponse {
        self.dressed(StatusCode::SEE_OTHER).insert_header((LOCATION, location)).finish()
    }

    /// To one of our own pages.
    pub(super) fn go_to(&self, path: &str, query: &[(&str, String)]) -> HttpResponse {
        self.go(&format!("{}{}", self.base, with_fields(path, query)))
    }

    fn dressed(&self, status: StatusCode) -> actix_web::HttpResponseBuilder {
        let mut response = HttpResponse::build(status);
        for (name, value) in super::headers(self.form_target.as_deref()) {
            response.insert_header((name, value));
        }
        if self.is_new_id {
            let cookie = format!("{COOKIE_NAME}={}; Path=/; Secure; HttpOnly; SameSite=Lax", self.id);
            response.insert_header((SET_COOKIE, cookie));
        }
        response
    }
}

/// A path with a query.
pub(super) fn with_fields(path: &str, query: &[(&str, String)]) -> String {
    let pairs: Vec<String> = query.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) }
}

/// The id in the cookie, if it came once and can be one.
fn known_id(headers: &HeaderMap) -> Option<String> {
    let lines = headers.get_all(COOKIE).filter_map(|line| line.to_str().ok());
    let mut values = lines.flat_map(|line| line.split(';')).filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        (name.trim() == COOKIE_NAME).then_some(value.trim())
    });
    let id = values.next().filter(|id| Service::is_session_id(id))?;
    values.next().is_none().then(|| id.to_owned())
}
