//! One intent's definition: `intents/NAME.toml`.

use super::files::{File, Finding};
use crate::consent::Purpose;
use crate::period::Lean;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What an intent needs and takes.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Intent {
    /// What it is, for readers.
    pub about: String,
    /// What must be true before it is answered.
    pub tier: Tier,
    /// The consent it reads under; none for what is public or about the service.
    #[serde(default)]
    pub purpose: Option<Purpose>,
    /// Its slots.
    #[serde(default)]
    pub slots: BTreeMap<String, Slot>,
}

/// Risk tiers of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Tier {
    /// Public, or about the service.
    R0,
    /// A personal read.
    R1,
    /// A change that protects the customer.
    R2,
    /// A change of settings, or a read of identifiers.
    R3,
    /// Money leaves an account.
    R4,
}

/// A slot of an intent.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// What fills it.
    #[serde(rename = "type")]
    pub kind: SlotType,
    /// Which way a date looks.
    #[serde(default = "past")]
    pub lean: Lean,
    /// The phrase that asks for it, where the dialogue ever does.
    #[serde(default)]
    pub ask: Option<String>,
}

fn past() -> Lean {
    Lean::Past
}

/// What can fill a slot.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub enum SlotType {
    /// A date or period.
    Period,
    /// A whole number.
    Number,
    /// A place in a row.
    Ordinal,
    /// An amount of money.
    Amount,
    /// Four digits.
    LastFour,
    /// Digits of the voice code. Never resolved, so that they are never kept.
    Digits,
    /// The customer's own words, by what they name: `merchant`, `payee`, `nickname`, `goal`, `place`, `words`.
    Words(String),
    /// One of the values that the lexicon lists under `types` by this name.
    List(String),
}

/// What words of the customer's own can name.
const OPEN: [&str; 6] = ["merchant", "payee", "nickname", "goal", "place", "words"];

impl From<String> for SlotType {
    fn from(name: String) -> Self {
        match name.as_str() {
            "period" => Self::Period,
            "number" => Self::Number,
            "ordinal" => Self::Ordinal,
            "amount" => Self::Amount,
            "last_four" => Self::LastFour,
            "digits" => Self::Digits,
            open if OPEN.contains(&open) => Self::Words(name),
            _ => Self::List(name),
        }
    }
}

impl SlotType {
    /// The name of its list in a lexicon, if it has one.
    pub fn list(&self) -> Option<&str> {
        match self {
            Self::List(name) => Some(name),
            _ => None,
        }
    }
}

pub(super) fn read(file: &File) -> Result<Intent, Finding> {
    toml::from_str(&file.text).map_err(|error| file.finding(error.span().unwrap_or(0..0), error.message()))
}
