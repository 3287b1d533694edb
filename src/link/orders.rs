//! Orders as a link keeps them: reserved before the bank is asked, so that each is carried out once and the limits hold.
//!
//! What was ordered lately is kept for a few days, with the amounts that the day's limits count; then only the journal tells
//! of it. A dispute is kept until the bank has it.

use crate::bank::{Order, Ordered};
use crate::money::{Currency, Money};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long an order is known again. Far longer than anything can be confirmed again, and than any day lasts.
const KEPT: SignedDuration = SignedDuration::from_hours(72);
/// The same for orders that move no money.
const KEPT_SHORTLY: SignedDuration = SignedDuration::from_hours(2);
/// How long a dispute waits for its bank. Banks ask for a notice within sixty days.
const OWED: SignedDuration = SignedDuration::from_hours(120 * 24);
/// Most orders with money that are kept, and most disputes that wait.
const MOST: usize = 100;

/// All that a link keeps of orders.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Orders {
    reserved: Vec<Reserved>,
    #[serde(default)]
    owed: Vec<Owed>,
}

/// An order that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reserved {
    /// The key under which the bank is asked.
    pub key: String,
    /// When it was reserved.
    pub at: Timestamp,
    /// The customer's day.
    pub day: Date,
    /// What it moves.
    pub amount: Option<Money>,
    /// Whether it goes to somebody else.
    pub to_payee: bool,
    /// How far it is.
    pub stage: Stage,
}

/// How far an order is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum Stage {
    /// The bank is being asked.
    Asked,
    /// The bank was asked, and it is not known what it did.
    Unsure,
    /// The bank has answered.
    Answered {
        /// This.
        ordered: Ordered,
    },
}

/// A dispute that the bank does not have yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owed {
    /// The key under which the bank is asked.
    pub key: String,
    /// Which bank.
    pub bank: String,
    /// The dispute, as the bank names things.
    pub order: Order,
    /// When the customer said it.
    pub at: Timestamp,
    /// The bank is left alone with it until then.
    pub not_before: Timestamp,
}

impl Reserved {
    /// Whether its money has left, or may have.
    fn counts(&self) -> bool {
        match &self.stage {
            Stage::Asked | Stage::Unsure => true,
            Stage::Answered { ordered } => matches!(ordered, Ordered::Done | Ordered::Scheduled),
        }
    }

    fn is_over(&self, now: Timestamp) -> bool {
        let kept = if self.amount.is_some() { KEPT } else { KEPT_SHORTLY };
        now.duration_since(self.at) > kept
    }
}

impl Orders {
    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.reserved.is_empty() && self.owed.is_empty()
    }

    /// The order that was reserved under `key`.
    pub fn reserved(&self, key: &str) -> Option<&Reserved> {
        self.reserved.iter().find(|reserved| reserved.key == key)
    }

    /// Whether no more money can be ordered for now.
    pub fn is_full(&self) -> bool {
        self.reserved.iter().filter(|reserved| reserved.amount.is_some()).count() >= MOST
    }

    /// Reserves an order, and forgets old ones.
    pub fn reserve(&mut self, order: Reserved) {
        let now = order.at;
        self.reserved.retain(|known| !known.is_over(now));
        self.owed.retain(|owed| now.duration_since(owed.at) <= OWED);
        if order.amount.is_none() {
            let mut still = self.reserved.iter().filter(|known| known.amount.is_none()).count();
            self.reserved.retain(|known| {
                let goes = known.amount.is_none() && still >= MOST;
                still -= usize::from(goes);
                !goes
            });
        }
        self.reserved.push(order);
    }

    /// Says how far the order under `key` is.
    pub fn set(&mut self, key: &str, stage: Stage) {
        if let Some(reserved) = self.reserved.iter_mut().find(|reserved| reserved.key == key) {
            reserved.stage = stage;
        }
    }

    /// The bank has certainly not done it: as if it had not been ordered. One that it may have done before stays.
    pub fn release(&mut self, key: &str) {
        self.reserved.retain(|reserved| reserved.key != key || reserved.stage != Stage::Asked);
    }

    /// What was ordered on `day` in `currency`, to somebody else only if `to_payees`; in minor units.
    pub fn spent(&self, day: Date, currency: Currency, to_payees: bool) -> i64 {
        let of_day = self.reserved.iter().filter(|reserved| reserved.day == day && reserved.counts());
        let meant = of_day.filter(|reserved| reserved.to_payee || !to_payees);
        let amounts = meant.filter_map(|reserved| reserved.amount).filter(|amount| amount.currency == currency);
        amounts.fold(0, |sum, amount| sum.saturating_add(amount.minor))
    }

    /// Disputes that their banks do not have yet, oldest first.
    pub fn owed(&self) -> &[Owed] {
        &self.owed
    }

    /// Keeps a dispute until its bank has it.
    pub fn owe(&mut self, owed: Owed) {
        if self.owed.iter().all(|known| known.key != owed.key) {
            let surplus = (self.owed.len() + 1).saturating_sub(MOST);
            self.owed.drain(..surplus);
            self.owed.push(owed);
        }
    }

    /// The bank did not take the dispute; it is asked again then.
    pub fn postpone(&mut self, key: &str, until: Timestamp) {
        if let Some(owed) = self.owed.iter_mut().find(|owed| owed.key == key) {
            owed.not_before = until;
        }
    }

    /// The bank has the dispute; whether it was still owed.
    pub fn deliver(&mut self, key: &str) -> bool {
        let before = self.owed.len();
        self.owed.retain(|owed| owed.key != key);
        self.owed.len() < before
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use jiff::civil::date;

    fn order(key: &str, minor: Option<i64>, at: Timestamp, to_payee: bool) -> Reserved {
        let amount = minor.map(|minor| Money::new(minor, Currency::USD));
        Reserved { key: key.to_owned(), at, day: date(2026, 11, 22), amount, to_payee, stage: Stage::Asked }
    }

    #[test]
    fn the_day_counts_what_may_have_left() {
        let now: Timestamp = "2026-11-22T14:00:00Z".parse().unwrap();
        let mut orders = Orders::default();
        orders.reserve(order("own", Some(500), now, false));
        orders.reserve(order("sam", Some(70), now, true));
        let spent = |orders: &Orders, to_payees| orders.spent(date(2026, 11, 22), Currency::USD, to_payees);
        assert_eq!((spent(&orders, false), spent(&orders, true)), (570, 70));
        orders.set("sam", Stage::Unsure);
        orders.release("sam");
        assert_eq!(spent(&orders, true), 70, "it may have left");
        orders.set("sam", Stage::Answered { ordered: Ordered::NoFunds });
        assert_eq!(spent(&orders, true), 0);
        orders.release("own");
        assert_eq!(spent(&orders, false), 0);
        assert_eq!(orders.spent(date(2026, 11, 22), Currency::EUR, false), 0);
    }

    #[test]
    fn old_ones_go_and_there_are_never_too_many() {
        let now: Timestamp = "2026-11-22T14:00:00Z".parse().unwrap();
        let mut orders = Orders::default();
        orders.reserve(order("money", Some(1), now, false));
        for number in 0..500 {
            orders.reserve(order(&format!("{number}"), None, now, false));
        }
        assert!(orders.reserved.len() == MOST + 1 && orders.reserved("money").is_some());
        assert!(orders.reserved("499").is_some() && orders.reserved("0").is_none());
        orders.reserve(order("later", None, now + 3.hours(), false));
        assert_eq!(orders.reserved.len(), 2);
        orders.reserve(order("days", None, now + 73.hours(), false));
        assert_eq!(orders.reserved.len(), 1);
    }
}
