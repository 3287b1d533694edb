//! A request that is refused before anybody looks inside: a status and a small JSON object that says what to do.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, X_CONTENT_TYPE_OPTIONS};
use actix_web::{HttpResponse, ResponseError};
use std::fmt;

/// Why, for the sender. Fixed texts: nothing of the request is repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    status: StatusCode,
    error: &'static str,
    closes: bool,
}

impl Refusal {
    /// A refusal after which the connection can go on.
    pub const fn new(status: StatusCode, error: &'static str) -> Self {
        Self { status, error, closes: false }
    }

    /// A refusal after which the connection is closed, because what follows on it is unread or not to be trusted.
    pub const fn closing(status: StatusCode, error: &'static str) -> Self {
        Self { status, error, closes: true }
    }

    /// The answer.
    pub fn to_response(self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        if self.closes {
            response.force_close();
        }
        // Here too, for the answers that actix makes of an error outside the envelope.
        response.insert_header((CACHE_CONTROL, "no-store")).insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"));
        response.json(serde_json::json!({ "error": self.error }))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.error)
    }
}

impl ResponseError for Refusal {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        self.to_response()
    }
}
