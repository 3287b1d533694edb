//! How much may be paid by voice: a payment, a day, to other people; and to whom.
//!
//! Pure: what was ordered today is handed in. What an amount cannot be compared with is over the limit.

use crate::bank::{Order, Payee};
use crate::link::Orders;
use crate::money::Money;
use jiff::ToSpan;
use jiff::civil::Date;

/// Limits, in units of the customer's own currency as decimal text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// One payment.
    pub per_payment: String,
    /// All payments of a day.
    pub per_day: String,
    /// What goes to saved payees in a day.
    pub to_payees_per_day: String,
    /// A payee must have been paid within so many days.
    pub known_payee_days: u16,
}

impl Limits {
    /// Whether `order` is more than may be ordered on `day` beside `before`.
    pub(super) fn is_over(&self, order: &Order, before: &Orders, day: Date) -> bool {
        let Some(amount) = order.amount() else { return false };
        let spent = |to_payees| {
            let sum = before.spent(day, amount.currency, to_payees).saturating_add(amount.minor);
            Money::new(sum, amount.currency)
        };
        before.is_full()
            || exceeds(amount, &self.per_payment)
            || exceeds(spent(false), &self.per_day)
            || (is_to_payee(order) && exceeds(spent(true), &self.to_payees_per_day))
    }

    /// Whether `payee` was paid lately enough to be paid by voice.
    pub(super) fn knows(&self, payee: &Payee, today: Date) -> bool {
        let since = today.checked_sub(i64::from(self.known_payee_days).days()).unwrap_or(Date::MAX);
        payee.last_paid.is_some_and(|paid| paid >= since)
    }
}

/// Whether money goes to somebody else whom the customer has saved.
pub(super) fn is_to_payee(order: &Order) -> bool {
    matches!(order, Order::Send { .. })
}

fn exceeds(amount: Money, limit: &str) -> bool {
    Money::parse_decimal(limit, amount.currency).is_none_or(|limit| amount.minor > limit.minor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::AccountId;
    use crate::link::{Reserved, Stage};
    use crate::money::Currency;
    use jiff::civil::date;

    const DAY: Date = date(2026, 11, 22);

    fn limits() -> Limits {
        let [per_payment, per_day, to_payees_per_day] = ["100.00", "150.50", "50"].map(str::to_owned);
        Limits { per_payment, per_day, to_payees_per_day, known_payee_days: 90 }
    }

    fn send(minor: i64, currency: Currency) -> Order {
        let (payee, to, from) = ("p".to_owned(), "Sam".to_owned(), AccountId("a".to_owned()));
        Order::Send { payee, to, from, amount: Money::new(minor, currency), day: DAY, memo: None }
    }

    fn transfer(minor: i64) -> Order {
        let account = |id: &str| AccountId(id.to_owned());
        let amount = Money::new(minor, Currency::USD);
        Order::Transfer { from: account("a"), to: account("b"), amount, day: DAY }
    }

    fn spent(minor: i64, to_payee: bool) -> Orders {
        let mut orders = Orders::default();
        let amount = Some(Money::new(minor, Currency::USD));
        let (key, at) = ("k".to_owned(), "2026-11-22T14:00:00Z".parse().unwrap());
        orders.reserve(Reserved { key, at, day: DAY, amount, to_payee, stage: Stage::Asked });
        orders
    }

    #[test]
    fn a_limit_is_the_last_amount_that_passes() {
        let (limits, none) = (limits(), Orders::default());
        for (order, before, is_over) in [
            (transfer(10_000), &none, false),
            (transfer(10_001), &none, true),
            (transfer(5_050), &spent(10_000, false), false),
            (transfer(5_051), &spent(10_000, false), true),
            (send(5_000, Currency::USD), &none, false),
            (send(5_001, Currency::USD), &none, true),
            (send(1, Currency::USD), &spent(5_000, true), true),
            (send(5_000, Currency::USD), &spent(5_000, false), false),
            (transfer(5_000), &spent(5_000, true), false),
            (send(1, Currency::parse("JPY").unwrap()), &none, true),
        ] {
            assert_eq!(limits.is_over(&order, before, DAY), is_over, "{order:?}");
        }
        assert!(!limits.is_over(&transfer(10_000), &spent(10_000, false), DAY.tomorrow().unwrap()), "another day");
    }

    #[test]
    fn a_payee_is_known_for_some_days() {
        let payee = |last_paid| Payee {
            id: "p".to_owned(),
            name: "Sam".to_owned(),
            nickname: None,
            last_four: "0000".to_owned(),
            last_paid,
        };
        assert!(limits().knows(&payee(Some(date(2026, 8, 24))), DAY));
        assert!(!limits().knows(&payee(Some(date(2026, 8, 23))), DAY) && !limits().knows(&payee(None), DAY));
    }
}
