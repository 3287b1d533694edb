//! What comes back every month, found in the charges: one merchant, a monthly rhythm, nearly one price.
//!
//! Pure arithmetic. Where the bank knows its customer's subscriptions, its word counts instead.

use crate::bank::{Transaction, Upcoming, UpcomingKind};
use crate::money::Money;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Charges that make a rhythm.
const LEAST: usize = 3;
/// A month, in days, loosely.
const SHORTEST: i32 = 26;
const LONGEST: i32 = 36;
/// What has not come for so many days has ended.
const ENDED: i32 = 40;
/// A price may change by a quarter and still be the same subscription.
const QUARTER: i64 = 4;

/// A subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::dialogue::spending) struct Subscription {
    /// Who charges it.
    pub(super) merchant: String,
    /// A month's price.
    pub(super) amount: Money,
    /// The price before it rose, and the first charge at the new one.
    pub(super) rise: Option<(Money, Date)>,
}

/// What the bank says, the dearest first; nothing where it says nothing.
pub(super) fn known(upcoming: &[Upcoming]) -> Vec<Subscription> {
    let subscriptions = upcoming.iter().filter(|upcoming| upcoming.kind == UpcomingKind::Subscription);
    let mut last: BTreeMap<(&str, i64), &Upcoming> = BTreeMap::new();
    // The next charge of each; the same one a month later is no second subscription.
    for found in subscriptions {
        last.entry((found.to.as_str(), found.amount.minor)).or_insert(found);
    }
    let of = |found: &Upcoming| Subscription { merchant: found.to.clone(), amount: found.amount, rise: found.rise };
    dearest(last.into_values().map(of).collect())
}

/// What the charges show, the dearest first.
pub(super) fn found(transactions: &[Transaction], today: Date) -> Vec<Subscription> {
    let mut by_merchant: BTreeMap<&str, Vec<&Transaction>> = BTreeMap::new();
    for charge in transactions.iter().filter(|found| may_be_one(found)) {
        by_merchant.entry(charge.merchant.as_str()).or_default().push(charge);
    }
    let runs = |charges: &Vec<&Transaction>| charges.first().is_some_and(|newest| days(newest.date, today) <= ENDED);
    let subscriptions = by_merchant.into_values().filter(runs).filter_map(|charges| rhythm(&charges));
    dearest(subscriptions.collect())
}

/// Rent, power and insurance come every month too, and are no subscriptions.
fn may_be_one(transaction: &Transaction) -> bool {
    let other = ["rent", "utilities", "insurance", "loan_payment", "fees", "cash", "income"];
    transaction.amount.is_negative()
        && !transaction.is_between_own_accounts()
        && !other.contains(&transaction.category.as_str())
}

fn dearest(mut subscriptions: Vec<Subscription>) -> Vec<Subscription> {
    subscriptions.sort_by_key(|subscription| std::cmp::Reverse(subscription.amount.minor));
    subscriptions
}

/// The subscription that one merchant's charges, newest first, come to, if they keep a rhythm.
pub(in crate::dialogue::spending) fn rhythm(charges: &[&Transaction]) -> Option<Subscription> {
    let newest = charges.first()?;
    let is_monthly = |pair: &[&Transaction]| match pair {
        [later, earlier] => (SHORTEST..=LONGEST).contains(&days(earlier.date, later.date)) && is_near(later, earlier),
        _ => false,
    };
    if charges.len() < LEAST || !charges.windows(2).all(is_monthly) {
        return None;
    }
    let rise = charges.windows(2).find_map(|pair| match pair {
        [later, earlier] if later.amount != earlier.amount => Some((later, earlier)),
        _ => None,
    });
    let rise = rise.filter(|(later, earlier)| later.amount.minor < earlier.amount.minor);
    Some(Subscription {
        merchant: newest.merchant.clone(),
        amount: newest.amount.abs(),
        rise: rise.map(|(later, earlier)| (earlier.amount.abs(), later.date)),
    })
}

fn is_near(a: &Transaction, b: &Transaction) -> bool {
    let apart = a.amount.minor.saturating_sub(b.amount.minor).saturating_abs();
    a.amount.currency == b.amount.currency && apart.saturating_mul(QUARTER) <= a.amount.minor.saturating_abs()
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::super::super::charges::tests::moved;
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_monthly_price_is_a_subscription_and_groceries_are_none() {
        let today = date(2026, 11, 22);
        let all = [
            moved("Netflix", "subscriptions", -1_799, date(2026, 11, 12)),
            moved("Target", "shopping", -5_000, date(2026, 11, 10)),
            moved("Netflix", "subscriptions", -1_799, date(2026, 10, 12)),
            moved("Target", "shopping", -1_000, date(2026, 10, 10)),
            moved("Netflix", "subscriptions", -1_599, date(2026, 9, 12)),
            moved("Target", "shopping", -3_000, date(2026, 9, 10)),
            moved("Hudson", "rent", -200_000, date(2026, 11, 1)),
            moved("Hudson", "rent", -200_000, date(2026, 10, 1)),
            moved("Hudson", "rent", -200_000, date(2026, 9, 1)),
        ];
        let subscriptions = found(&all, today);
        let [netflix] = subscriptions.as_slice() else { panic!("{subscriptions:?}") };
        assert_eq!((netflix.merchant.as_str(), netflix.amount.minor), ("Netflix", 1_799));
        assert_eq!(netflix.rise.map(|(before, day)| (before.minor, day)), Some((1_599, date(2026, 10, 12))));
        assert_eq!(found(&all, date(2027, 1, 22)), [], "it has ended");
        assert_eq!(found(&all[..4], today), [], "twice is no rhythm");
    }
}
