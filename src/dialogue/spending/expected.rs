//! When money usually comes: the next deposit, from the days of the last ones.
//!
//! Plain arithmetic on what was booked; nothing is promised, the phrase says "usually".

use crate::bank::Transaction;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Days of history that show a rhythm: three monthly deposits.
pub(crate) const DAYS: i32 = 75;
/// Shortest rhythm, in days; what comes oftener says nothing.
const SHORTEST: i32 = 6;
/// How much two gaps of one rhythm may differ, in days: months and weekends.
const LOOSE: i32 = 4;

/// The next day on which a regular payer's money usually comes, after `today`.
pub(crate) fn next_deposit<'a>(deposits: impl Iterator<Item = &'a Transaction>, today: Date) -> Option<Date> {
    let mut days: BTreeMap<&str, Vec<Date>> = BTreeMap::new();
    for deposit in deposits.filter(|deposit| deposit.category == "income" && deposit.amount.minor > 0) {
        days.entry(deposit.merchant.as_str()).or_default().push(deposit.date);
    }
    days.into_values().filter_map(|days| next(days, today)).min()
}

/// The next of the days that `days` set the rhythm of, after `today`; `None` where they have none.
pub(crate) fn next(mut days: Vec<Date>, today: Date) -> Option<Date> {
    days.sort();
    days.dedup();
    let gaps: Vec<i32> = days.windows(2).filter_map(gap).collect();
    let (last, gap) = (*days.last()?, *gaps.last()?);
    if gap < SHORTEST || gaps.iter().any(|other| (other - gap).abs() > LOOSE) {
        return None;
    }
    let mut expected = last;
    while expected <= today {
        expected = expected.checked_add(gap.days()).ok()?;
    }
    Some(expected)
}

fn gap(pair: &[Date]) -> Option<i32> {
    match pair {
        [before, after] => before.until(*after).ok().map(|span| span.get_days()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_rhythm_has_a_next_day_and_chance_has_none() {
        let today = date(2026, 11, 22);
        let fortnightly = vec![date(2026, 10, 23), date(2026, 11, 6), date(2026, 11, 20)];
        assert_eq!(next(fortnightly, today), Some(date(2026, 12, 4)));
        let monthly = vec![date(2026, 9, 24), date(2026, 10, 24)];
        assert_eq!(next(monthly, today), Some(date(2026, 11, 23)));
        assert_eq!(next(vec![date(2026, 9, 1), date(2026, 9, 30), date(2026, 10, 8)], today), None);
        assert_eq!(next(vec![date(2026, 11, 20)], today), None);
        assert_eq!(next(vec![date(2026, 11, 20), date(2026, 11, 21)], today), None);
    }
}
