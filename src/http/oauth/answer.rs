//! Answers of these endpoints: JSON that nobody may keep (RFC 6749, 5.1 and 5.2), with fixed texts.

use crate::oauth::{Denied, ErrorCode};
use crate::service::{GUESSED_TOO_OFTEN, GUESSES_LIVE};
use crate::store::StoreError;
use crate::telemetry::metrics;
use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, PRAGMA, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, ResponseError};
use serde_json::{Value, json};

/// Seconds after which a client may ask a store again that was down.
const SOON: u64 = 5;

/// Why an endpoint gives no good answer.
#[derive(Debug)]
pub(super) enum Failed {
    /// The client's doing.
    Denied(Denied),
    /// Our store's.
    Store(StoreError),
    /// Too much is asked for by everybody together.
    Busy,
    /// The body could not be read at all: answered with the stack's status.
    Unread(crate::http::Refusal),
}

impl From<Denied> for Failed {
    fn from(denied: Denied) -> Self {
        Self::Denied(denied)
    }
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// 200 with `body`.
pub(super) fn good(body: &Value) -> HttpResponse {
    built(StatusCode::OK, body)
}

/// The error answer of `endpoint`.
pub(super) fn failed(endpoint: &'static str, failed: Failed) -> HttpResponse {
    match failed {
        Failed::Denied(denied) => refused(endpoint, denied),
        Failed::Store(error) => {
            tracing::error!(%error, endpoint, "the store did not take a step");
            unavailable()
        }
        Failed::Busy => {
            tracing::warn!(endpoint, "too many codes");
            unavailable()
        }
        Failed::Unread(refusal) => {
            tracing::debug!(endpoint, status = refusal.status_code().as_u16(), "a body was not read");
            refusal.to_response().set_body(BoxBody::new(body_of(ErrorCode::InvalidRequest).to_string()))
        }
    }
}

fn refused(endpoint: &'static str, Denied { error, reason }: Denied) -> HttpResponse {
    if matches!(error, ErrorCode::AuthorizationPending | ErrorCode::SlowDown) {
        tracing::debug!(endpoint, reason, "a device polled");
    } else {
        tracing::warn!(endpoint, reason, "refused");
        metrics::rejection("oauth", reason);
    }
    let status = if error == ErrorCode::InvalidClient { StatusCode::UNAUTHORIZED } else { StatusCode::BAD_REQUEST };
    let mut response = built(status, &body_of(error));
    let headers = response.headers_mut();
    if status == StatusCode::UNAUTHORIZED {
        headers.insert(WWW_AUTHENTICATE, actix_web::http::header::HeaderValue::from_static("Basic realm=\"saldo\""));
    }
    if reason == GUESSED_TOO_OFTEN {
        headers.insert(RETRY_AFTER, GUESSES_LIVE.as_secs().into());
    }
    response
}

fn body_of(error: ErrorCode) -> Value {
    json!({ "error": error.as_str(), "error_description": error.description() })
}

fn unavailable() -> HttpResponse {
    let mut response = built(
        StatusCode::SERVICE_UNAVAILABLE,
        &json!({ "error": "temporarily_unavailable", "error_description": "try again soon" }),
    );
    response.headers_mut().insert(RETRY_AFTER, SOON.into());
    response
}

fn built(status: StatusCode, body: &Value) -> HttpResponse {
    HttpResponse::build(status)
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((PRAGMA, "no-cache"))
        .content_type("application/json")
        .body(body.to_string())
}
