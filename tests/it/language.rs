//! The intents and plays that the tests are about: those of this folder, or others for somebody who writes a language and does not
//! build: `SALDO_INTENTS=DIR SALDO_DIALOGUES=DIR tests/run --test it dialogues phrases`.
#![cfg(test)]

use saldo::catalogue::{File, builtin, folder};
use std::path::{Path, PathBuf};

#[expect(clippy::disallowed_methods, reason = "a test is told what to do by variables")]
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// The files of the intents.
pub(crate) fn intents() -> Vec<File> {
    variable("SALDO_INTENTS").map_or_else(builtin, |dir| folder(Path::new(&dir)).unwrap())
}

/// Lines of configuration that serve them.
pub(crate) fn configured() -> String {
    variable("SALDO_INTENTS").map_or_else(String::new, |dir| format!("[intents]\ndir = \"{dir}\"\n"))
}

/// Where the plays are.
pub(crate) fn dialogues() -> PathBuf {
    let ours = || Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dialogues");
    variable("SALDO_DIALOGUES").map_or_else(ours, PathBuf::from)
}
