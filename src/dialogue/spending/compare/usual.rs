//! What is usual: the same days of the three months before.

use super::super::category::term;
use super::super::charges::{is_in, month, spent};
use crate::answer::Line;
use crate::bank::Transaction;
use crate::money::{Currency, Money};
use crate::period::{Grain, Period};
use jiff::ToSpan;
use jiff::civil::Date;

/// Months looked back.
const MONTHS: i64 = 3;

/// How a sum stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dialogue::spending) enum Level {
    /// More.
    Above,
    /// Less.
    Below,
    /// About as much: within a twentieth.
    Same,
}

impl Level {
    /// How `now` stands to `before`.
    pub(super) fn of(now: Money, before: Money) -> Self {
        let difference = now.minor.saturating_sub(before.minor);
        match difference {
            _ if difference.saturating_abs().saturating_mul(20) <= before.minor => Self::Same,
            1.. => Self::Above,
            _ => Self::Below,
        }
    }
}

/// The first day that is looked at.
pub(in crate::dialogue::spending) fn first(today: Date) -> Date {
    today.first_of_month().checked_sub(MONTHS.months()).unwrap_or(today)
}

/// This month's days so far, and the same days of the months before.
fn spans(today: Date) -> (Period, Vec<Period>) {
    let this = Period { from: today.first_of_month(), to: today, grain: Grain::Span };
    let back = |months: i64| {
        let first = this.from.checked_sub(months.months()).ok()?;
        let last = today.checked_sub(months.months()).ok()?;
        Some(Period { from: first, to: last, grain: Grain::Span })
    };
    (this, (1..=MONTHS).filter_map(back).collect())
}

/// What was spent of `of` this month, and what usually was by now; `None` where the history in `all` is too short to tell.
pub(super) fn sums(
    all: &[&Transaction],
    of: &[&Transaction],
    currency: Currency,
    today: Date,
) -> Option<(Money, Money)> {
    let (this, before) = spans(today);
    let sum = |period: Period| spent(currency, of.iter().copied().filter(|found| is_in(period, found.date)));
    let begins = all.iter().map(|found| found.date).min()?;
    if begins > month(first(today)).to {
        return None;
    }
    let all_before: i64 = before.iter().map(|period| sum(*period).minor).sum();
    Some((sum(this), Money::new(all_before / MONTHS, currency)))
}

/// How this month stands to the months before.
pub(in crate::dialogue::spending) fn level(
    all: &[&Transaction],
    of: &[&Transaction],
    currency: Currency,
    today: Date,
) -> Option<Level> {
    sums(all, of, currency, today).map(|(now, before)| Level::of(now, before))
}

/// The same in words without amounts.
pub(in crate::dialogue::spending) fn private(level: Level, category: Option<&str>) -> Line {
    match (level, category) {
        (Level::Above, None) => Line::new("usual-above-private"),
        (Level::Below, None) => Line::new("usual-below-private"),
        (Level::Same, None) => Line::new("usual-same"),
        (Level::Above, Some(category)) => Line::new("usual-category-above-private").with("category", term(category)),
        (Level::Below, Some(category)) => Line::new("usual-category-below-private").with("category", term(category)),
        (Level::Same, Some(category)) => Line::new("usual-category-same").with("category", term(category)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::charges::tests::moved;
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_same_days_of_three_months_are_usual() {
        let spend = |month, day, minor| moved("Target", "shopping", minor, date(2026, month, day));
        let all = [
            spend(8, 5, -3_000),
            spend(9, 5, -6_000),
            spend(10, 5, -9_000),
            spend(10, 30, -70_000),
            spend(11, 2, -7_000),
        ];
        let all: Vec<&Transaction> = all.iter().collect();
        let (now, before) = sums(&all, &all, Currency::USD, date(2026, 11, 22)).unwrap();
        assert_eq!((now.minor, before.minor), (7_000, 6_000), "what came after the 22nd is left out");
        assert_eq!(level(&all, &all, Currency::USD, date(2026, 11, 22)), Some(Level::Above));
        assert_eq!(level(&all[1..], &all, Currency::USD, date(2026, 11, 22)), None, "two months tell nothing");
    }
}
