//! Goals and budgets that the customer keeps at the bank.

use crate::id::AccountId;
use crate::money::Money;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Money put aside for something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// The bank's id.
    pub id: String,
    /// What the customer calls it.
    pub name: String,
    /// Where the money is.
    pub account: AccountId,
    /// What is there.
    pub saved: Money,
    /// What is wanted.
    pub target: Money,
    /// Put aside a month of late.
    pub monthly: Money,
    /// When the customer wants to be there.
    pub by: Option<Date>,
    /// Whether it rests.
    pub is_paused: bool,
}

/// A limit that the customer set for a category, a calendar month long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    /// The catalogue's id of the category.
    pub category: String,
    /// The limit.
    pub limit: Money,
    /// Whether the customer wants to be told near it.
    pub warn_at: Option<Money>,
}
