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
}

fn past() -> Lean {
    Lean::Past
}

/// What can fill a slot.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotType {
    /// A date or period.
    Period,
    /// A whole number.
    Number,
    /// Four digits.
    LastFour,
    /// The customer's own words: a merchant, a nickname.
    Words,
    /// One of the values that the lexicon lists under `types.account_type`.
    AccountType,
    /// One of `types.direction`.
    Direction,
    /// One of `types.purpose`: the purposes of consents.
    Purpose,
    /// One of `types.on_off`.
    OnOff,
    /// One of `types.topic`: what somebody wants to know about privacy.
    Topic,
    /// One of `types.scope`: how much is ended.
    Scope,
    /// Digits of the voice code. Never resolved, so that they are never kept.
    Digits,
}

impl SlotType {
    /// The name of its list in a lexicon, if it has one.
    pub fn list(&self) -> Option<&'static str> {
        match self {
            Self::AccountType => Some("account_type"),
            Self::Direction => Some("direction"),
            Self::Purpose => Some("purpose"),
            Self::OnOff => Some("on_off"),
            Self::Topic => Some("topic"),
            Self::Scope => Some("scope"),
            Self::Period | Self::Number | Self::LastFour | Self::Words | Self::Digits => None,
        }
    }
}

pub(super) fn read(file: &File) -> Result<Intent, Finding> {
    toml::from_str(&file.text).map_err(|error| file.finding(error.span().unwrap_or(0..0), error.message()))
}
