//! The shape of what else the bank keeps for a person: cards, checks, rewards, a score, goals, budgets.
//!
//! Data only, in the file of each person. Amounts are minor units without sign.

use crate::bank::{AccountKind, Rate};

/// All of it.
pub(super) struct Affairs {
    pub(super) plastic: &'static [Plastic],
    pub(super) alarm: Alarm,
    /// Where a card is refused in the scenario for it.
    pub(super) refused_at: &'static str,
    pub(super) checks: &'static [Paper],
    /// A payment to the card that waits for the next Friday.
    pub(super) scheduled: Option<i64>,
    pub(super) card_rates: CardRates,
    pub(super) rewards: Rewarded,
    pub(super) score: Option<Score>,
    pub(super) goals: &'static [Aim],
    /// Categories and their limits.
    pub(super) budgets: &'static [(&'static str, i64)],
}

/// A payment card.
pub(super) struct Plastic {
    /// Its part of the id.
    pub(super) id: &'static str,
    pub(super) account: AccountKind,
    pub(super) brand: &'static str,
    pub(super) last_four: &'static str,
    pub(super) use_: Use,
}

/// Whether a card is in use.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Working,
    /// It lies in the letter box.
    Arrived,
    /// It was mailed last Monday.
    Mailed,
}

/// The charge that the bank asks about in the scenario for it.
pub(super) struct Alarm {
    pub(super) merchant: &'static str,
    pub(super) place: &'static str,
    pub(super) amount: i64,
}

/// A paper check.
pub(super) enum Paper {
    /// Written, and cashed last Monday.
    Cashed { number: &'static str, payee: &'static str, amount: i64 },
    /// Written, and not cashed.
    Out { number: &'static str, payee: &'static str, amount: i64 },
    /// Deposited, and held until the next Thursday.
    Held { amount: i64, available: i64 },
}

/// What a card costs who does not pay it in full.
pub(super) struct CardRates {
    pub(super) purchases: Rate,
    pub(super) cash: Rate,
    /// A lower rate until the end of a month (1 to 12).
    pub(super) promotion: Option<(Rate, i8)>,
}

/// What spending with the card earns.
pub(super) enum Rewarded {
    Nothing,
    /// So many points for a hundred major units spent within two years, each worth one minor unit.
    Points {
        per_hundred: i64,
        redeemable_from: i64,
    },
    /// So many minor units for ten thousand spent within the year.
    CashBack {
        per_ten_thousand: i64,
    },
}

/// A credit score, made on the second of every month.
pub(super) struct Score {
    pub(super) points: i64,
    pub(super) change: i64,
    /// How many months before it changed.
    pub(super) months: i8,
    pub(super) bureau: &'static str,
}

/// A goal.
pub(super) struct Aim {
    pub(super) name: &'static str,
    pub(super) saved: i64,
    pub(super) target: i64,
    pub(super) monthly: i64,
    /// The month (1 to 12) at whose end the customer wants to be there.
    pub(super) by: Option<i8>,
    pub(super) is_paused: bool,
}
