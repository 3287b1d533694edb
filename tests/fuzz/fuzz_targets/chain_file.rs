//! The PEM file of the signing chain: no bytes panic, and none are trusted without a root.
#![no_main]

use libfuzzer_sys::fuzz_target;
use saldo::platform::alexa::chain::Chain;

fuzz_target!(|file: &[u8]| {
    let now = "2026-11-22T12:00:05Z".parse().unwrap();
    assert!(Chain::read(file, &[], now).is_err());
});
