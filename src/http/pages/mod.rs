//! Our own pages: sign-in and consent for an assistant (`/oauth/authorize`), typing a code (`/link`), what I share
//! (`/consents`).
//!
//! Server-rendered, without scripts, in the visitor's language. No page shows an amount, and no answer of theirs goes without
//! the headers below.

mod authorize;
mod choosing;
mod consents;
mod consents_act;
mod consents_view;
mod fields;
mod link;
mod signing_in;
mod visit;
mod words;

use super::or_on_panic;
use crate::phrase::PageTexts;
use crate::service::Service;
use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::{Next, from_fn};
use actix_web::web::{self, Data, Payload, ServiceConfig};
use actix_web::{Error, HttpRequest, HttpResponse};
use std::sync::Arc;
use url::Url;
use visit::{Answer, Visit};

/// What the pages share.
pub struct Pages {
    texts: Arc<PageTexts>,
    base: String,
}

impl Pages {
    /// Pages under `address`, which people see.
    pub fn new(texts: Arc<PageTexts>, address: &str) -> Self {
        let base =
            Url::parse(address).map_or_else(|_| String::new(), |url| url.path().trim_end_matches('/').to_owned());
        Self { texts, base }
    }
}

/// Registers the pages.
pub fn routes(pages: &Data<Pages>, service: &Data<Service>, config: &mut ServiceConfig) {
    config.app_data(pages.clone()).app_data(service.clone());
    for path in ["/oauth/authorize", "/link", "/consents"] {
        let resource = web::resource(path).wrap(from_fn(framed)).get(answer).post(answer);
        config.service(resource);
    }
}

async fn answer(request: HttpRequest, payload: Payload, pages: Data<Pages>, service: Data<Service>) -> HttpResponse {
    let mut visit = match Visit::begin(&request, payload, pages, service).await {
        Ok(visit) => visit,
        Err(refusal) => return refusal.to_response(),
    };
    let path = request.path().to_owned();
    let answered = or_on_panic(at(&path, &mut visit), || Ok(HttpResponse::InternalServerError().finish())).await;
    answered.unwrap_or_else(|error| visit.trouble(&error))
}

async fn at(path: &str, visit: &mut Visit) -> Answer {
    visit.recognise().await?;
    match path {
        "/link" => link::answer(visit).await,
        "/consents" => consents::answer(visit).await,
        _ => authorize::answer(visit).await,
    }
}

/// The headers of every answer: nothing is loaded but our style sheet, nobody frames us, no address is told to anybody, and
/// forms lead to ourselves or to `target`.
fn headers(target: Option<&str>) -> [(&'static str, String); 4] {
    let target = target.map_or_else(String::new, |origin| format!(" {origin}"));
    let policy = format!(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'{target}; frame-ancestors 'none'; \
         base-uri 'none'"
    );
    [
        ("content-security-policy", policy),
        ("x-frame-options", "DENY".to_owned()),
        ("referrer-policy", "no-referrer".to_owned()),
        ("cache-control", "no-store".to_owned()),
    ]
}

/// Refusals that never reached a page carry its headers too.
async fn framed(request: ServiceRequest, next: Next<BoxBody>) -> Result<ServiceResponse<BoxBody>, Error> {
    let mut response = next.call(request).await?;
    for (name, value) in headers(None) {
        let name = HeaderName::from_static(name);
        if !response.headers().contains_key(&name)
            && let Ok(value) = HeaderValue::from_str(&value)
        {
            response.headers_mut().insert(name, value);
        }
    }
    Ok(response)
}

/// The status of a form that comes back with something to mend.
const TO_MEND: StatusCode = StatusCode::BAD_REQUEST;
