//! What a bank tells everybody: cash machines and branches, exchange rates, its routing number, when people answer.
//!
//! Nothing here is personal; no permit is needed.

use crate::money::Currency;
use jiff::civil::{DateTime, Time};
use serde::{Deserialize, Serialize};

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Public {
    /// Cash machines and branches.
    pub places: Vec<Place>,
    /// Reference rates, and when they were fixed.
    pub rates: Vec<ExchangeRate>,
    /// The fee on card payments in other currencies, in hundredths of a percent.
    pub foreign_fee: Option<i32>,
    /// The bank's routing number, digits.
    pub routing_number: Option<String>,
    /// The people.
    pub desk: Option<Desk>,
}

/// A cash machine or a branch.
#[expect(clippy::struct_excessive_bools, reason = "features that a place has or has not, in any combination")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Whether people work there.
    pub is_branch: bool,
    /// What it is at: a shop, a corner.
    pub name: String,
    /// The street or square, without number.
    pub street: String,
    /// Town.
    pub town: String,
    /// Postal codes that it is near to, by their first characters.
    pub near: Vec<String>,
    /// Metres from the middle of those.
    pub metres: u32,
    /// Costs nothing.
    pub is_free: bool,
    /// Takes cash.
    pub takes_cash: bool,
    /// Can be reached without leaving the car.
    pub has_drive_through: bool,
    /// Opening and closing time of each weekday, Monday first; none: closed. Empty: always open.
    pub hours: Vec<Option<(Time, Time)>>,
}

/// What one currency is in another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExchangeRate {
    /// One unit of this.
    pub from: Currency,
    /// Is so much of this.
    pub to: Currency,
    /// Millionths.
    pub millionths: i64,
    /// When the rate was fixed, at the bank's place.
    pub fixed_at: DateTime,
}

/// When people answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// Whether they are there now.
    pub is_open: bool,
    /// How long one waits now.
    pub wait_minutes: u32,
    /// When they are there next, where they are not.
    pub opens_at: DateTime,
}
