//! `[banks.NAME]`: one bank a table, its keys by kind.

use super::error::Invalid;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A bank by its kind.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Bank {
    /// Invented people and accounts.
    Sandbox(Sandbox),
}

/// The sandbox.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sandbox {
    /// What people know the bank by.
    #[serde(default = "label")]
    pub label: String,
    /// Person → scenario; people who are not listed have no trouble.
    #[serde(default)]
    pub scenarios: BTreeMap<String, String>,
}

fn label() -> String {
    "Sandbox Bank".to_owned()
}

impl Default for Sandbox {
    fn default() -> Self {
        Self { label: label(), scenarios: BTreeMap::new() }
    }
}

impl Bank {
    /// What people know the bank by.
    pub fn label(&self) -> &str {
        match self {
            Self::Sandbox(sandbox) => &sandbox.label,
        }
    }
}

pub(super) fn check(banks: &BTreeMap<String, Bank>) -> Result<(), Invalid> {
    let is_name =
        |name: &str| !name.is_empty() && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
    match banks.keys().find(|name| !is_name(name)) {
        Some(name) => Err(Invalid::new(name, "a bank's name is of a-z, 0-9 and _ only")),
        None if banks.is_empty() => Err(Invalid::new("NAME", "at least one bank is needed")),
        None => Ok(()),
    }
}
