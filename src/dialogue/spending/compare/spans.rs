//! Equal spans: twelve days of this month with the first twelve days of another.

use super::super::charges::month;
use crate::period::{Grain, Period};
use jiff::ToSpan;
use jiff::civil::Date;

/// Two spans to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spans {
    /// The later one.
    pub(super) now: Period,
    /// The earlier one.
    pub(super) before: Period,
    /// What the earlier one was called as a whole.
    pub(super) called: Period,
    /// How many days of each are compared, where they are not compared as wholes.
    pub(super) days: Option<i32>,
}

/// The spans meant by one or two periods: this month without any, and the one before it without a second.
pub(super) fn spans(a: Option<Period>, b: Option<Period>, today: Date) -> Spans {
    let (a, b) = match (a, b) {
        (None, Some(b)) if b.from >= month(today).from => (b, preceding(b)),
        (a, b) => {
            let a = a.unwrap_or_else(|| month(today));
            (a, b.unwrap_or_else(|| preceding(a)))
        }
    };
    let (later, earlier) = if a.from >= b.from { (a, b) } else { (b, a) };
    if later.to < today {
        return Spans { now: later, before: earlier, called: earlier, days: None };
    }
    let days = length(later.from, today).min(length(earlier.from, earlier.to)).max(1);
    let first = |period: Period| {
        let to = period.from.checked_add((days - 1).days()).unwrap_or(period.to);
        Period { from: period.from, to, grain: Grain::Span }
    };
    Spans { now: first(later), before: first(earlier), called: earlier, days: Some(days) }
}

fn length(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days()) + 1
}

/// The span of the same kind before `period`.
fn preceding(period: Period) -> Period {
    let days = length(period.from, period.to);
    let back = match period.grain {
        Grain::Month => 1.month(),
        Grain::Quarter | Grain::Season => 3.months(),
        Grain::Year => 1.year(),
        Grain::Weekend => 1.week(),
        _ => days.days(),
    };
    let moved = |day: Date| day.checked_sub(back).unwrap_or(day);
    let to = match period.grain {
        Grain::Month | Grain::Quarter | Grain::Season => moved(period.to).last_of_month(),
        _ => moved(period.to),
    };
    Period { from: moved(period.from), to, grain: period.grain }
}

/// The same month of the year before.
pub(super) fn a_year_ago(today: Date) -> Period {
    month(today.checked_sub(1.year()).unwrap_or(today))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_that_is_not_over_is_compared_with_as_many_days() {
        let today = date(2026, 11, 22);
        let october = month(date(2026, 10, 1));
        let found = spans(None, None, today);
        assert_eq!((found.now.to, found.before.from, found.before.to), (today, october.from, date(2026, 10, 22)));
        assert_eq!((found.days, found.called), (Some(22), october));
        assert_eq!(spans(Some(october), Some(month(today)), today), found, "whichever is said first");
        assert_eq!(spans(None, Some(october), today), found);
        let february = spans(Some(month(date(2027, 3, 1))), None, date(2027, 3, 31));
        assert_eq!((february.days, february.now.to), (Some(28), date(2027, 3, 28)), "no longer than the shorter one");
    }

    #[test]
    fn what_is_over_is_compared_as_a_whole() {
        let found = spans(Some(month(date(2026, 10, 1))), None, date(2026, 11, 22));
        assert_eq!((found.before, found.days), (month(date(2026, 9, 1)), None));
    }
}
