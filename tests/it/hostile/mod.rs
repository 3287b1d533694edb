//! Attacks on the whole service: signed and forged, malformed and absurd. What must come back is 200 or 4xx, never 5xx,
//! never silence of the server, never a word of the attacker's where it does not belong.
//!
//! Every refusal stands beside the same request accepted; after every group an ordinary customer is still served.
#![cfg(test)]

mod bodies;
mod bodies_framed;
mod forgery;
mod injection;
mod injection_bank;
mod injection_spoken;
mod json_suite;
mod naughty_strings;
mod properties;
mod properties_language;
mod ssml;
mod third_party_requests;

use crate::alexa_device::{Device, Heard, post_bytes};
use crate::app::TestApp;
use crate::http_stack::Answer;
use serde_json::Value;
use std::path::PathBuf;

/// The one body of every refused Alexa request.
const REFUSED: &str = r#"{"error":"the request could not be verified"}"#;
/// The one body of every signed request that is no request.
const MALFORMED: &str = r#"{"error":"the request is not an Alexa request in JSON"}"#;

/// The folder of third-party data, or a plain word that the test was skipped.
#[expect(clippy::disallowed_methods, clippy::print_stderr, reason = "a test that says why it does nothing")]
pub(crate) fn third_party() -> Option<PathBuf> {
    let folder = std::env::var_os("SALDO_THIRD_PARTY").map(PathBuf::from);
    if folder.is_none() {
        eprintln!("skipped: SALDO_THIRD_PARTY is not set");
    }
    folder
}

fn read_json(path: &std::path::Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// An ordinary customer is served as ever.
fn assert_alive(app: &TestApp) {
    let heard = Device::of(app, "anna").say(app, "GetBalance", &[("account_type", "savings")]);
    assert!(heard.text().to_lowercase().contains("savings"), "{heard:?}");
}

/// A signed body is no Alexa request, and is told so.
fn assert_malformed(app: &TestApp, name: &str, body: &[u8]) {
    let answer = post_bytes(app.address, body);
    assert_eq!((answer.status, answer.body.as_str()), (400, MALFORMED), "{name}");
}

/// 200 with a well-formed answer, spoken or not.
fn well_answered(name: &str, answer: &Answer) -> Heard {
    assert_eq!(answer.status, 200, "{name}: {answer:?}");
    let heard = Heard::of(answer);
    assert_eq!(heard.json["version"], "1.0", "{name}");
    ssml::assert_sound(name, &heard);
    heard
}
