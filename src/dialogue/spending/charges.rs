//! What counts as spent, how charges are summed, listed and chosen from. Shared by the tasks of this family.

use crate::answer::{Argument, Line};
use crate::bank::Transaction;
use crate::catalogue::{SlotValue, Slots};
use crate::dialogue::{Choice, Spoken};
use crate::money::{Currency, Money};
use crate::period::{Grain, Period};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Days looked back when no period is said.
pub(super) const DAYS: i32 = 90;

/// The last `days` days, today the last of them.
pub(super) fn lately(days: i32, today: Date) -> Period {
    Period { from: today.checked_sub((days - 1).days()).unwrap_or(today), to: today, grain: Grain::Span }
}

/// The calendar month of `day`.
pub(super) fn month(day: Date) -> Period {
    Period { from: day.first_of_month(), to: day.last_of_month(), grain: Grain::Month }
}

/// Whether `day` is in `period`.
pub(super) fn is_in(period: Period, day: Date) -> bool {
    period.from <= day && day <= period.to
}

/// Whether it changes what was spent: purchases, and what of them came back. Money that only moves to the customer's own
/// card, loan or savings is not spent.
pub(super) fn is_spending(transaction: &Transaction) -> bool {
    !transaction.is_between_own_accounts() && !matches!(transaction.category.as_str(), "income" | "loan_payment")
}

/// Money that left for somebody else.
pub(super) fn is_charge(transaction: &Transaction) -> bool {
    transaction.amount.is_negative() && !transaction.is_between_own_accounts()
}

/// A purchase that came back.
pub(super) fn is_refund(transaction: &Transaction) -> bool {
    transaction.amount.minor > 0 && is_spending(transaction)
}

/// The currency that most of them are in.
pub(super) fn currency<'a>(transactions: impl IntoIterator<Item = &'a Transaction>) -> Option<Currency> {
    let mut found: BTreeMap<String, (usize, Currency)> = BTreeMap::new();
    for transaction in transactions {
        let currency = transaction.amount.currency;
        found.entry(currency.code().to_owned()).or_insert((0, currency)).0 += 1;
    }
    found.into_values().max_by_key(|(count, _)| *count).map(|(_, currency)| currency)
}

/// What was spent in `currency`, refunds taken off; never below zero.
pub(super) fn spent<'a>(currency: Currency, transactions: impl IntoIterator<Item = &'a Transaction>) -> Money {
    let of_currency = transactions.into_iter().filter(|transaction| transaction.amount.currency == currency);
    let sum: i64 = of_currency.map(|transaction| transaction.amount.minor).fold(0, i64::saturating_sub);
    Money::new(sum.max(0), currency)
}

/// What was spent by a key, the most first.
pub(super) fn spent_by<'a>(
    currency: Currency,
    transactions: &[&'a Transaction],
    key: impl Fn(&'a Transaction) -> &'a str,
) -> Vec<(&'a str, Money)> {
    let mut by: BTreeMap<&str, Vec<&Transaction>> = BTreeMap::new();
    for transaction in transactions {
        by.entry(key(transaction)).or_default().push(transaction);
    }
    let mut sums: Vec<(&str, Money)> =
        by.into_iter().map(|(key, found)| (key, spent(currency, found))).filter(|(_, sum)| sum.minor > 0).collect();
    sums.sort_by_key(|(_, sum)| std::cmp::Reverse(sum.minor));
    sums
}

/// A number of things.
pub(super) fn count(number: usize) -> Argument {
    Argument::Count(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A phrase with the facts of one charge or deposit.
pub(super) fn told(phrase: &'static str, transaction: &Transaction) -> Line {
    Line::new(phrase)
        .with("amount", Argument::Exact(transaction.amount.abs()))
        .with("merchant", Argument::Text(transaction.merchant.clone()))
        .with("count", Argument::Count(1))
        .with("day", Argument::Day(transaction.date))
}

/// A charge as an item of a list: what the bank itself charges for is paid for, not at it.
pub(super) fn item(charge: &Transaction) -> Line {
    let is_service = matches!(charge.category.as_str(), "fees" | "cash" | "loan_payment");
    told(if is_service { "item-fee" } else { "item-charge" }, charge)
}

/// What choosing a charge asks: what it is.
pub(super) fn choice(transaction: &Transaction) -> Choice {
    choice_of(&transaction.id, &transaction.merchant)
}

/// The same, by the bank's id and the name that was said.
pub(super) fn choice_of(id: &str, merchant: &str) -> Choice {
    let value = SlotValue::Value { id: id.to_owned(), said: merchant.to_owned() };
    let slots = Slots::from([("transaction".to_owned(), value)]);
    Choice { label: merchant.to_owned(), spoken: Spoken::new("ExplainCharge", slots) }
}

/// The same task with another value in one slot, from its first page.
pub(super) fn with(spoken: &Spoken, slot: &str, value: SlotValue) -> Spoken {
    let mut other = spoken.at_page(0);
    other.slots.insert(slot.to_owned(), value);
    other
}

/// An amount that the customer said, in `currency` where none was said.
pub(super) fn said_amount(spoken: &Spoken, currency: Currency) -> Option<Money> {
    let Some(SlotValue::Money { hundredths, currency: said }) = spoken.slot("amount") else { return None };
    let currency = said.unwrap_or(currency);
    Some(Money::new(hundredths.saturating_mul(currency.scale()) / 100, currency))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::bank::Status;
    use crate::id::AccountId;

    /// A charge (below zero) or deposit, in dollars' cents.
    pub(crate) fn moved(merchant: &str, category: &str, minor: i64, date: Date) -> Transaction {
        Transaction {
            id: format!("{merchant}-{date}-{minor}"),
            account: AccountId("one".to_owned()),
            amount: Money::new(minor, Currency::USD),
            status: Status::Booked,
            date,
            merchant: merchant.to_owned(),
            raw: merchant.to_owned(),
            category: category.to_owned(),
        }
    }

    #[test]
    fn refunds_are_taken_off_and_own_money_is_not_spent() {
        let day = jiff::civil::date(2026, 11, 20);
        let all = [
            moved("Zara", "shopping", -5_000, day),
            moved("Zara", "shopping", 2_000, day),
            moved("Target", "shopping", -1_000, day),
            moved("Visa payment", "card_payment", -9_000, day),
        ];
        let spending: Vec<&Transaction> = all.iter().filter(|found| is_spending(found)).collect();
        assert_eq!(spent(Currency::USD, spending.iter().copied()).minor, 4_000);
        let by = spent_by(Currency::USD, &spending, |found| found.merchant.as_str());
        assert_eq!(
            by.iter().map(|(name, sum)| (*name, sum.minor)).collect::<Vec<_>>(),
            [("Zara", 3_000), ("Target", 1_000)]
        );
        assert_eq!(spent(Currency::USD, [&all[1]]).minor, 0, "more came back than went");
    }
}
