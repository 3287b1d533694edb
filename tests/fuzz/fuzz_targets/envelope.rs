//! The parser and the admission of Alexa requests over any bytes.
//!
//! Only verified bytes can be parsed, so each input is really signed and really verified first: slower than a back door
//! for tests would be, and there is none.
#![no_main]

#[expect(dead_code, clippy::unwrap_used, reason = "shared with the integration tests")]
#[path = "../../it/pki.rs"]
mod pki;

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use saldo::platform::alexa::chain::Chain;
use saldo::platform::alexa::parse;
use saldo::platform::alexa::verify::{SignatureHeaders, check};
use std::sync::OnceLock;

fn chain() -> &'static Chain {
    static CHAIN: OnceLock<Chain> = OnceLock::new();
    CHAIN.get_or_init(|| {
        let pki = pki::Pki::new();
        Chain::read(pki.chain().as_bytes(), &pki.anchors(), now()).unwrap()
    })
}

/// The moment of the samples in `tests/fixtures/alexa`.
fn now() -> Timestamp {
    "2026-11-22T12:00:05Z".parse().unwrap()
}

fuzz_target!(|body: &[u8]| {
    let signature = pki::sign(body);
    let headers = SignatureHeaders::read(&[pki::CHAIN_URL.as_bytes()], &[signature.as_bytes()]).unwrap();
    let verified = check(&headers, chain(), body, now()).unwrap();
    if let Ok(request) = parse(&verified) {
        let _ = request.admit(now(), &["amzn1.ask.skill.saldo-test".to_owned()]);
    }
});
