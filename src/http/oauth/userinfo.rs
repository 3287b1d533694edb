//! `GET /oauth/userinfo`: a name for the customer that means nothing to anybody but the client (RFC 6750, 2.1 and 3).
//!
//! The token comes in one `Authorization` header and nowhere else.

use super::answer::{Failed, failed, good};
use crate::secret::Secret;
use crate::service::Service;
use actix_web::http::header::{AUTHORIZATION, CACHE_CONTROL, HeaderMap, WWW_AUTHENTICATE};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::json;

const UNKNOWN: &str = "Bearer realm=\"saldo\"";
const INVALID_TOKEN: &str = "Bearer realm=\"saldo\", error=\"invalid_token\"";
const INVALID_REQUEST: &str = "Bearer realm=\"saldo\", error=\"invalid_request\"";

pub(super) async fn answer(request: HttpRequest, service: Data<Service>) -> HttpResponse {
    let token = match bearer(request.headers()) {
        Ok(token) => token,
        Err(challenge) => return challenged(challenge),
    };
    match service.user_of(&token).await {
        Ok(Some(user)) => good(&json!({ "sub": user })),
        Ok(None) => challenged(INVALID_TOKEN),
        Err(error) => failed("userinfo", Failed::Store(error)),
    }
}

fn bearer(headers: &HeaderMap) -> Result<Secret, &'static str> {
    let mut shown = headers.get_all(AUTHORIZATION);
    let Some(first) = shown.next() else { return Err(UNKNOWN) };
    if shown.next().is_some() {
        return Err(INVALID_REQUEST);
    }
    let (scheme, token) = first.to_str().ok().and_then(|value| value.split_once(' ')).ok_or(INVALID_TOKEN)?;
    if scheme.eq_ignore_ascii_case("bearer") { Ok(Secret::new(token)) } else { Err(UNKNOWN) }
}

fn challenged(challenge: &'static str) -> HttpResponse {
    let mut response =
        if challenge == INVALID_REQUEST { HttpResponse::BadRequest() } else { HttpResponse::Unauthorized() };
    response.insert_header((WWW_AUTHENTICATE, challenge)).insert_header((CACHE_CONTROL, "no-store")).finish()
}
