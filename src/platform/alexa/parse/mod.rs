//! From the bytes of a verified request to a [`Request`]: well formed, but neither fresh nor ours yet.
//!
//! Takes nothing but [`Verified`]; the only way on is [`Request::admit`](Request::admit). What it says about a bad
//! body never quotes it.

mod admit;
mod date;
mod input;
pub(super) mod json;
mod members;
mod slots;
mod speaker;
mod wire;

use super::verify::Verified;
use std::fmt;
use wire::{Body, Envelope};

/// Why a verified body is not a request. The texts carry nothing of the body.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// Not JSON, or nested deeper than 128 levels.
    #[error("line {line}, column {column}: expected JSON")]
    NotJson {
        /// From 1.
        line: usize,
        /// From 1; 0 before the first.
        column: usize,
    },
    /// The text ends in the middle of a value.
    #[error("line {line}, column {column}: expected more JSON, the text ends here")]
    CutOff {
        /// From 1.
        line: usize,
        /// From 1; 0 before the first.
        column: usize,
    },
    /// An object with the same member twice.
    #[error("line {line}, column {column}: expected every member name once in its object")]
    Repeated {
        /// From 1.
        line: usize,
        /// From 1; 0 before the first.
        column: usize,
    },
    /// The one thing that a request cannot do without is missing.
    #[error("expected an object with a \"request\" that has a \"type\"")]
    NoRequest,
}

/// A request that was read but not admitted.
pub struct Request {
    envelope: Envelope,
    body: Body,
    pub(super) kind: String,
    pub(super) id: String,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Request(***)")
    }
}

/// Reads a verified body.
///
/// # Errors
///
/// When it is not one JSON object with a `request` that has a `type`. Unknown types, unknown members and missing members
/// are no errors.
pub fn parse(verified: &Verified) -> Result<Request, Malformed> {
    let mut envelope = Envelope::from(json::read(verified.body())?);
    let mut body = envelope.request.take().ok_or(Malformed::NoRequest)?;
    let kind = body.kind.take().ok_or(Malformed::NoRequest)?;
    let id = match std::mem::take(&mut body.request_id) {
        id if id.is_empty() => stand_in(verified.body()),
        id => id,
    };
    Ok(Request { envelope, body, kind, id })
}

/// A name for a request that came without one (errors of a screen document do): the same for the same bytes, FNV-1a with
/// 128 bits. It guards nothing, the replay key covers the body by itself.
fn stand_in(body: &[u8]) -> String {
    let hash = body.iter().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
        (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    });
    format!("unnamed-{hash:032x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Result<Request, Malformed> {
        parse(&Verified::for_tests(body.as_bytes()))
    }

    #[test]
    fn what_is_no_request_is_refused() {
        for body in ["", "null", "[]", "7", "{}", r#"{"request":null}"#, r#"{"request":[]}"#, r#"{"request":{}}"#] {
            assert!(read(body).is_err(), "{body}");
        }
        assert_eq!(read(r#"{"request":{"type":7}}"#).unwrap_err(), Malformed::NoRequest);
        assert!(matches!(
            read(r#"{"request":{"type":"LaunchRequest","type":"IntentRequest"}}"#),
            Err(Malformed::Repeated { .. })
        ));
    }

    #[test]
    fn a_list_is_no_object() {
        assert!(read(r#"{"context":{},"request":{"type":"LaunchRequest"}}"#).is_ok());
        for body in [r#"[null,{},{"type":"LaunchRequest"}]"#, r#"{"request":["LaunchRequest","r-1"]}"#] {
            assert_eq!(read(body).unwrap_err(), Malformed::NoRequest, "{body}");
        }
        let body = r#"{"request":{"type":"IntentRequest","intent":["GetBalance"]},"session":{"user":["u","t"]}}"#;
        let request = read(body).unwrap();
        assert_eq!(
            (request.body.intent.name, request.envelope.session.unwrap().user.user_id),
            (String::new(), String::new())
        );
    }

    #[test]
    fn a_request_without_an_id_gets_a_stable_one() {
        let of = |body| read(body).unwrap().id;
        let body = r#"{"request":{"type":"Alexa.Presentation.APL.RuntimeError"}}"#;
        assert_eq!(of(body), of(body));
        assert_ne!(of(body), of(r#"{"request":{"type":"Alexa.Presentation.APL.UserEvent"}}"#));
        assert_eq!(of(r#"{"request":{"type":"LaunchRequest","requestId":"r-1"}}"#), "r-1");
    }

    #[test]
    fn wrong_types_in_optional_places_are_tolerated() {
        let body = r#"{"version":1,"session":{"attributes":[null],"user":7,"application":"x"},"context":"?",
            "request":{"type":"IntentRequest","locale":5,"intent":{"name":"A","slots":{"a":null,"b":3,"c":{"value":4}}}}}"#;
        let request = read(body).unwrap();
        assert_eq!(request.body.intent.slots["c"].value, "4");
        assert_eq!(request.body.locale, "");
        assert_eq!(format!("{request:?}"), "Request(***)");
    }
}
