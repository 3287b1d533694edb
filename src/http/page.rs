//! `GET /`: what runs and how to try it, with a conversation that has just been held. Only with a sandbox bank.
//!
//! No script, no third party, nothing personal: the people are invented.

use crate::clock::Clock;
use crate::locale::Locale;
use crate::service::{Conversation, Service};
use actix_web::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;
use std::sync::{Arc, Mutex, PoisonError};

const POLICY: &str =
    "default-src 'none'; style-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
const QUESTIONS: [&str; 4] =
    ["What's my balance?", "Any recent charges?", "Any charges from Uber?", "When is my card due?"];
/// How long a conversation is shown before it is held anew, in seconds.
const FRESH: i64 = 60;

/// What the page tells of this server.
pub struct StartPage {
    /// Banks by name and kind.
    pub banks: String,
    /// The store, without a password.
    pub store: String,
    /// Whether `/alexa` is served.
    pub alexa: bool,
    /// What the operator should know.
    pub warnings: Vec<String>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    held: Mutex<Option<(Timestamp, Vec<Turn>)>>,
}

/// A question and its answer.
type Turn = (&'static str, String);

#[derive(Template)]
#[template(path = "start.html", config = "src/http/askama.toml")]
struct Start<'a> {
    version: &'static str,
    turns: Vec<Turn>,
    banks: &'a str,
    store: &'a str,
    locales: String,
    alexa: bool,
    links: bool,
    warnings: &'a [String],
}

impl StartPage {
    /// A page on which no conversation was held yet.
    pub fn new(banks: String, store: String, alexa: bool, warnings: Vec<String>, clock: Arc<dyn Clock>) -> Self {
        Self { banks, store, alexa, warnings, clock, held: Mutex::default() }
    }

    async fn turns(&self, service: &Service) -> Vec<Turn> {
        let now = self.clock.now();
        let is_fresh = |at: &Timestamp| now.as_second().abs_diff(at.as_second()) < FRESH.unsigned_abs();
        if let Some((at, turns)) = self.held.lock().unwrap_or_else(PoisonError::into_inner).as_ref()
            && is_fresh(at)
        {
            return turns.clone();
        }
        let turns = hold(service).await;
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, turns.clone()));
        turns
    }
}

async fn hold(service: &Service) -> Vec<Turn> {
    let Some(locale) = Locale::parse("en-US") else { return Vec::new() };
    let mut conversation = Conversation::new(service, locale, Some("anna"));
    let mut turns = Vec::new();
    for question in QUESTIONS {
        turns.push((question, conversation.say(question).await.text));
    }
    turns
}

/// Registers the style sheet of all pages.
pub fn style_sheet(config: &mut ServiceConfig) {
    config.service(web::resource("/saldo.css").get(style));
}

/// Registers the page.
pub fn routes(page: &Data<StartPage>, service: &Data<Service>, config: &mut ServiceConfig) {
    config.app_data(page.clone()).app_data(service.clone()).service(web::resource("/").get(start));
}

async fn start(page: Data<StartPage>, service: Data<Service>) -> impl Responder {
    let turns = page.turns(&service).await;
    let locales: Vec<&str> = service.catalogue.locales.keys().map(Locale::as_str).collect();
    let start = Start {
        version: env!("CARGO_PKG_VERSION"),
        turns,
        banks: &page.banks,
        store: &page.store,
        locales: locales.join(", "),
        alexa: page.alexa,
        links: service.linking.address.is_some(),
        warnings: &page.warnings,
    };
    match start.render() {
        Ok(html) => HttpResponse::Ok()
            .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
            .insert_header((CONTENT_SECURITY_POLICY, POLICY))
            .insert_header(("Referrer-Policy", "no-referrer"))
            .body(html),
        Err(error) => {
            tracing::error!(%error, "the start page");
            HttpResponse::InternalServerError().finish()
        }
    }
}

async fn style() -> impl Responder {
    HttpResponse::Ok().insert_header((CONTENT_TYPE, "text/css; charset=utf-8")).body(include_str!("pages/saldo.css"))
}
