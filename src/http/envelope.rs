//! What surrounds every handler: who may speak at all, headers that every answer carries, a net under panics, one line in
//! the log.

use super::health::Operations;
use super::panics::or_on_panic;
use super::peers::Seat;
use super::refusal::Refusal;
use super::unread::Unread;
use crate::telemetry::metrics::{self, InFlight};
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, HOST, HeaderValue, X_CONTENT_TYPE_OPTIONS};
use actix_web::http::{StatusCode, Version};
use actix_web::middleware::Next;
use actix_web::{Error, HttpResponse};
use std::time::Instant;

const TOO_MANY: Refusal =
    Refusal::closing(StatusCode::TOO_MANY_REQUESTS, "too many open connections from your address; close some");
const WRONG_HOST: Refusal =
    Refusal::closing(StatusCode::BAD_REQUEST, "send one Host header that fits the request line");
const NOT_FOUND: Refusal = Refusal::new(StatusCode::NOT_FOUND, "there is nothing at this address");
const PANICKED: Refusal = Refusal::closing(StatusCode::INTERNAL_SERVER_ERROR, "this went wrong on our side");
const WRONG_METHOD: &str = r#"{"error":"this address takes another method; see the Allow header"}"#;

/// The answer where no route fits.
pub(super) async fn not_found() -> HttpResponse {
    NOT_FOUND.to_response()
}

/// The one middleware.
pub(super) async fn envelope(
    mut request: ServiceRequest,
    next: Next<BoxBody>,
    operations: Operations,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let started = Instant::now();
    let in_flight = InFlight::new();
    let is_http1 = request.version() < Version::HTTP_2;
    let unread = is_http1.then(|| Unread::share(&mut request));
    let answered = match admit(&request) {
        Ok(()) => or_on_panic(next.call(request), || Err(PANICKED.into())).await,
        Err(refusal) => Ok(request.into_response(refusal.to_response())),
    };
    drop(in_flight);
    // A request that panicked is gone with its work, and so is the way to a `ServiceResponse`: actix makes the answer.
    let mut response = answered.inspect_err(|error| log(None, error.as_response_error().status_code(), started))?;
    if is_http1 && operations.is_draining() {
        // Whoever keeps this connection must turn to another copy.
        response.response_mut().head_mut().set_connection_type(actix_web::http::ConnectionType::Close);
    }
    log(response.request().match_pattern().as_deref(), response.status(), started);
    let response = dressed(response);
    Ok(match unread {
        Some(unread) => response.map_body(|_, body| unread.beside(body)),
        None => response,
    })
}

/// Whether the request may go to a handler at all.
fn admit(request: &ServiceRequest) -> Result<(), Refusal> {
    if request.conn_data::<Seat>().is_some_and(Seat::is_over) {
        return Err(TOO_MANY);
    }
    if request.version() >= Version::HTTP_2 {
        return Ok(());
    }
    let host = request.headers().get(HOST).map(|host| host.to_str().unwrap_or(" "));
    let is_host = |host: &str| !host.contains(|c: char| !c.is_ascii_graphic() || "/?#@\\\"<>,".contains(c));
    // A request line with a host of its own must not disagree with the header: proxies differ in which they believe.
    let fits = |host: &str| request.uri().authority().is_none_or(|own| own.as_str().eq_ignore_ascii_case(host));
    if host.is_none_or(|host| is_host(host) && fits(host)) { Ok(()) } else { Err(WRONG_HOST) }
}

fn dressed(mut response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if response.status() == StatusCode::METHOD_NOT_ALLOWED && is_empty(response.response().body().size()) {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        return response.map_body(|_, _| BoxBody::new(WRONG_METHOD));
    }
    response
}

fn is_empty(size: BodySize) -> bool {
    matches!(size, BodySize::None | BodySize::Sized(0))
}

fn log(route: Option<&str>, status: StatusCode, started: Instant) {
    metrics::answer(status.as_u16());
    let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(route = route.unwrap_or("-"), status = status.as_u16(), milliseconds, "answered");
}
