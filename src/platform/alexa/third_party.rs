//! Test data of others: read where `SALDO_THIRD_PARTY` points to, never copied here.

use serde_json::Value;
use std::path::{Path, PathBuf};

/// The folder, or a plain word that the test was skipped.
#[expect(clippy::disallowed_methods, clippy::print_stderr, reason = "a test that says why it does nothing")]
pub(super) fn folder() -> Option<PathBuf> {
    let folder = std::env::var("SALDO_THIRD_PARTY").ok();
    if folder.is_none() {
        eprintln!("skipped: SALDO_THIRD_PARTY is not set");
    }
    folder.map(PathBuf::from)
}

/// A file as JSON.
pub(super) fn json(path: &Path) -> Value {
    super::parse::json::read(&std::fs::read(path).unwrap()).unwrap()
}
