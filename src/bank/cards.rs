//! Payment cards and what the bank tells about them: their state, alerts, refused payments, paper checks.
//!
//! No card number, expiry or security code exists here: last four digits are all that is ever known.

use crate::id::AccountId;
use crate::money::Money;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A plastic or virtual card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentCard {
    /// The bank's id.
    pub id: String,
    /// The account that it draws on.
    pub account: AccountId,
    /// Whether it borrows (a credit card) or takes from an account.
    pub is_credit: bool,
    /// Visa, Mastercard.
    pub brand: Option<String>,
    /// Last four digits.
    pub last_four: String,
    /// Whether it works.
    pub state: CardState,
}

/// Whether a card works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CardState {
    /// It works.
    Active,
    /// The customer froze it.
    Frozen,
    /// Reported lost or stolen: it never works again.
    Blocked,
    /// It has arrived, or should have, and waits to be activated.
    New,
    /// It was mailed on this day.
    Mailed {
        /// The day.
        on: Date,
    },
}

/// Something unusual that the bank asks about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FraudAlert {
    /// The bank's id.
    pub id: String,
    /// The card that was used.
    pub card: String,
    /// The charge: above zero.
    pub amount: Money,
    /// Where, cleaned for speech.
    pub merchant: String,
    /// The city or state, if known.
    pub place: Option<String>,
    /// When.
    pub at: Timestamp,
    /// Whether the customer has not answered it yet.
    pub is_open: bool,
}

/// A payment that was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decline {
    /// The card.
    pub card: String,
    /// Where, cleaned for speech.
    pub merchant: String,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: DeclineReason,
}

/// Why a payment was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclineReason {
    /// The bank took it for unusual.
    Unusual,
    /// There was not enough.
    Funds,
    /// The credit limit was reached.
    Limit,
    /// The card is frozen.
    Frozen,
    /// The card has expired.
    Expired,
    /// A wrong PIN.
    WrongPin,
}

/// A paper check, written or deposited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Its number; deposited ones have none that we know.
    pub number: Option<String>,
    /// The account.
    pub account: AccountId,
    /// To whom it was written; none for a deposited one.
    pub payee: Option<String>,
    /// Above zero.
    pub amount: Money,
    /// What became of it.
    pub state: CheckState,
}

/// What became of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckState {
    /// Written, and not presented yet.
    Out,
    /// It went through on this day.
    Cleared {
        /// The day.
        on: Date,
    },
    /// Deposited and held until this day.
    Held {
        /// The day.
        until: Date,
        /// What can be used already.
        available: Money,
    },
    /// It was returned unpaid on this day.
    Bounced {
        /// The day.
        on: Date,
    },
}
