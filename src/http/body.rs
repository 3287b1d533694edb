//! Reading a request's body within our own bounds: bytes, seconds, type, no encoding.
//!
//! actix bounds a body's size but not its time (measured: one byte every four seconds is held for ever), hence the
//! deadline here. Compressed bodies are refused, never unpacked: signatures are over the bytes as sent.

use super::refusal::Refusal;
use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName};
use actix_web::web::{Bytes, BytesMut, Data, Payload};
use futures_util::StreamExt;
use std::time::Duration;
use tokio::time::timeout;

/// The type of JSON bodies, for [`read_body`].
pub const JSON: &[&str] = &["application/json"];

const REPEATED: Refusal =
    Refusal::closing(StatusCode::BAD_REQUEST, "send Content-Type and Content-Encoding once at most, as plain text");
const ENCODED: Refusal =
    Refusal::closing(StatusCode::UNSUPPORTED_MEDIA_TYPE, "send the body as it is, without Content-Encoding");
const WRONG_TYPE: Refusal = Refusal::closing(
    StatusCode::UNSUPPORTED_MEDIA_TYPE,
    "send the Content-Type that this address takes, such as application/json",
);
const TOO_LARGE: Refusal = Refusal::closing(StatusCode::PAYLOAD_TOO_LARGE, "the body is too large");
const TOO_SLOW: Refusal = Refusal::closing(StatusCode::REQUEST_TIMEOUT, "the body took too long; send it again");
const BROKEN: Refusal = Refusal::closing(StatusCode::BAD_REQUEST, "the body broke off or is framed wrongly");

/// How large a body may be and how long it may take.
#[derive(Debug, Clone, Copy)]
pub(super) struct BodyBounds {
    /// Bytes.
    pub(super) limit: usize,
    /// From the first read to the last byte.
    pub(super) within: Duration,
}

/// Reads the whole body of a request whose media type is one of `types` (lower case; none: any type, or none at all).
///
/// # Errors
/// [`Refusal`]: 400 broken off or doubled headers, 408 too slow, 413 too large, 415 encoded or of another type. The
/// connection is closed after each.
pub async fn read_body(request: &HttpRequest, payload: Payload, types: &[&str]) -> Result<Bytes, Refusal> {
    let bounds = request.app_data::<Data<BodyBounds>>().ok_or(BROKEN)?;
    check_headers(request.headers(), types)?;
    let declared = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if declared.is_some_and(|length| length > bounds.limit) {
        return Err(TOO_LARGE);
    }
    timeout(bounds.within, collect(payload, declared.unwrap_or(0), bounds.limit)).await.map_err(|_| TOO_SLOW)?
}

async fn collect(mut payload: Payload, declared: usize, limit: usize) -> Result<Bytes, Refusal> {
    let mut body = BytesMut::with_capacity(declared.min(limit));
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| BROKEN)?;
        if chunk.len() > limit.saturating_sub(body.len()) {
            return Err(TOO_LARGE);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

fn check_headers(headers: &HeaderMap, types: &[&str]) -> Result<(), Refusal> {
    let encoding = only(headers, &CONTENT_ENCODING)?;
    if encoding.is_some_and(|encoding| !encoding.trim().eq_ignore_ascii_case("identity")) {
        return Err(ENCODED);
    }
    let media_type = only(headers, &CONTENT_TYPE)?.map(|value| value.split(';').next().unwrap_or_default().trim());
    let fits = |media_type: &str| types.iter().any(|expected| expected.eq_ignore_ascii_case(media_type));
    if types.is_empty() || media_type.is_some_and(fits) { Ok(()) } else { Err(WRONG_TYPE) }
}

/// The header's value if it is there, once, as visible ASCII.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<Option<&'a str>, Refusal> {
    let mut values = headers.get_all(name);
    let first = values.next();
    if values.next().is_some() {
        return Err(REPEATED);
    }
    first.map(|value| value.to_str().map_err(|_| REPEATED)).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;

    fn checked(pairs: &[(HeaderName, &str)], types: &[&str]) -> Result<(), Refusal> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(name.clone(), HeaderValue::from_str(value).unwrap());
        }
        check_headers(&headers, types)
    }

    #[test]
    fn types_and_encodings() {
        for good in
            ["application/json", "Application/JSON; charset=UTF-8", "application/json ;v=1", "application/json;"]
        {
            assert_eq!(checked(&[(CONTENT_TYPE, good)], JSON), Ok(()), "{good}");
        }
        for bad in ["", "text/plain", "application/jsonx", "application/json, text/plain", "application"] {
            assert_eq!(checked(&[(CONTENT_TYPE, bad)], JSON), Err(WRONG_TYPE), "{bad}");
        }
        assert_eq!(checked(&[], JSON), Err(WRONG_TYPE));
        assert_eq!(checked(&[], &[]), Ok(()));
        let json = (CONTENT_TYPE, "application/json");
        assert_eq!(checked(&[json.clone(), json.clone()], JSON), Err(REPEATED));
        assert_eq!(checked(&[json.clone(), (CONTENT_ENCODING, "Identity")], JSON), Ok(()));
        for encoding in ["gzip", "br", "identity, gzip", ""] {
            assert_eq!(checked(&[json.clone(), (CONTENT_ENCODING, encoding)], JSON), Err(ENCODED), "{encoding}");
        }
    }
}
