//! A link: one customer's connection between an assistant and a bank, with what was granted and preferred.
//!
//! Class A data: acknowledged only when durable. Holds no amount and no platform id.

use crate::consent::Consent;
use serde::{Deserialize, Serialize};

/// One customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Which configured bank.
    pub bank: String,
    /// The bank's name for the customer.
    pub customer: String,
    /// What the customer granted.
    pub consents: Vec<Consent>,
    /// What the customer prefers.
    pub settings: Settings,
}

/// A customer's preferences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// IANA time zone; "today" is the customer's.
    pub time_zone: String,
    /// How much is said aloud.
    pub privacy: Privacy,
    /// Whether cards and screens may carry amounts. Off until the customer turns it on.
    pub amounts_on_screen: bool,
}

/// How much of an amount is spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Privacy {
    /// Amounts are spoken.
    #[default]
    Off,
    /// "About" and two significant digits.
    Rough,
    /// No amount at all.
    Discreet,
}
