//! What is agreed on an account: rates, rewards, the course of a loan; and a credit score.

use crate::id::AccountId;
use crate::money::Money;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A rate in hundredths of a percent: 2190 is 21.9 percent.
pub type Rate = i32;

/// What is agreed on one account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// The account.
    pub account: AccountId,
    /// What is paid on purchases or owed money, or earned on savings.
    pub rate: Option<Rate>,
    /// What is paid on cash taken with a card.
    pub cash_rate: Option<Rate>,
    /// A lower rate for a while, and its last day.
    pub promotion: Option<(Rate, Date)>,
    /// Whether the rate stays.
    pub is_fixed: bool,
    /// Interest earned (above zero) or paid (below) since the year began.
    pub interest_this_year: Option<Money>,
    /// Points or cash back.
    pub rewards: Option<Rewards>,
    /// The course of a loan.
    pub loan: Option<LoanTerms>,
}

/// Points, and what they are worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rewards {
    /// Points; none where the card gives cash back only.
    pub points: Option<i64>,
    /// Their value.
    pub worth: Option<Money>,
    /// How many expire, and when, if any do this year.
    pub expiring: Option<(i64, Date)>,
    /// From how many points on they can be used.
    pub redeemable_from: i64,
}

/// The course of a loan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoanTerms {
    /// What was borrowed.
    pub principal: Money,
    /// What would end it, and until when that holds.
    pub payoff: (Money, Date),
    /// The monthly instalment.
    pub instalment: Money,
    /// Of which interest, in the next one.
    pub interest: Money,
    /// When the next is due.
    pub next: Date,
    /// How many are left.
    pub instalments_left: u32,
    /// The last one.
    pub ends: Date,
    /// Principal paid since the year began.
    pub principal_this_year: Money,
}

/// A credit score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditScore {
    /// The number.
    pub score: i64,
    /// Against the last one.
    pub change: i64,
    /// When the last one was made.
    pub since: Date,
    /// When this one was made.
    pub updated: Date,
    /// Who made it.
    pub bureau: String,
}
