//! `saldo export`: what is written obeys the platforms' rules for models, and says nothing that is not in `intents/`.
#![cfg(test)]

mod alexa;
mod dialogflow;

use saldo::catalogue::{Catalogue, builtin};
use saldo::phrase::Phrasebook;

fn built_in() -> (Catalogue, Phrasebook) {
    let files = builtin();
    let (catalogue, findings) = Catalogue::read(&files);
    assert!(findings.is_empty());
    let (phrases, _) = Phrasebook::read(&files, &catalogue);
    (catalogue, phrases)
}

fn texts<'a>(value: &'a serde_json::Value, name: &str) -> Vec<&'a str> {
    value[name].as_array().into_iter().flatten().map(|text| text.as_str().unwrap()).collect()
}
