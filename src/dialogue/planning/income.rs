//! The incomes to come: each regular payer's next days, with what the payer paid last.
//!
//! The rhythm is that of `spending::expected`; who pays irregularly is not counted on.

use super::projection::Flow;
use crate::bank::Transaction;
use crate::dialogue::spending::expected;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The incomes after `today` until `until`, next first. The smaller of the last two amounts counts.
pub(super) fn expected<'a>(
    transactions: impl Iterator<Item = &'a Transaction>,
    (today, until): (Date, Date),
) -> Vec<Flow> {
    let mut payers: BTreeMap<&str, Vec<&Transaction>> = BTreeMap::new();
    for deposit in transactions.filter(|deposit| deposit.category == "income" && deposit.amount.minor > 0) {
        payers.entry(deposit.merchant.as_str()).or_default().push(deposit);
    }
    let mut flows: Vec<Flow> = payers.into_values().flat_map(|deposits| of(deposits, (today, until))).collect();
    flows.sort_by_key(|flow| flow.day);
    flows
}

fn of(mut deposits: Vec<&Transaction>, (today, until): (Date, Date)) -> Vec<Flow> {
    deposits.sort_by_key(|deposit| deposit.date);
    let mut days: Vec<Date> = deposits.iter().map(|deposit| deposit.date).collect();
    let minor = deposits.iter().rev().take(2).map(|deposit| deposit.amount.minor).min().unwrap_or_default();
    let mut flows = Vec::new();
    while let Some(day) = expected::next(days.clone(), days.last().copied().unwrap_or(today).max(today)) {
        // At least one, so that the next payday is known where the question ends before it.
        if day > until && !flows.is_empty() {
            break;
        }
        flows.push(Flow { day, minor });
        days.push(day);
        if day > until {
            break;
        }
    }
    flows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::Status;
    use crate::id::AccountId;
    use crate::money::{Currency, Money};
    use jiff::civil::date;

    fn pay(day: Date, minor: i64) -> Transaction {
        Transaction {
            id: day.to_string(),
            account: AccountId("a".to_owned()),
            amount: Money::new(minor, Currency::USD),
            status: Status::Booked,
            date: day,
            merchant: "Acme".to_owned(),
            raw: String::new(),
            category: "income".to_owned(),
        }
    }

    #[test]
    fn paydays_go_on_in_their_rhythm_until_the_day() {
        let all = [pay(date(2026, 10, 23), 900), pay(date(2026, 11, 6), 700), pay(date(2026, 11, 20), 800)];
        let days = |until| {
            let flows = expected(all.iter(), (date(2026, 11, 22), until));
            flows.iter().map(|flow| (flow.day, flow.minor)).collect::<Vec<_>>()
        };
        assert_eq!(days(date(2026, 12, 20)), [(date(2026, 12, 4), 700), (date(2026, 12, 18), 700)]);
        assert_eq!(days(date(2026, 11, 23)), [(date(2026, 12, 4), 700)]);
        assert_eq!(expected(all.iter().take(1), (date(2026, 11, 22), date(2026, 12, 20))), []);
    }
}
