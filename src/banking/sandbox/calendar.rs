//! Days as numbers and as days of a month, without an end of the calendar to fall off.
//!
//! Knows no person and no time zone.

use jiff::ToSpan;
use jiff::Unit;
use jiff::civil::{Date, Weekday};

/// Days since 1970-01-01, negative before.
pub(super) fn number(day: Date) -> i64 {
    Date::constant(1970, 1, 1).until((Unit::Day, day)).map_or(0, |span| i64::from(span.get_days()))
}

/// `days` later, or the end of the calendar.
pub(super) fn later(day: Date, days: i32) -> Date {
    day.checked_add(days.days()).unwrap_or(if days < 0 { Date::MIN } else { Date::MAX })
}

/// The first day after `day` that is the `of_month`th of its month; `None` beyond the calendar.
pub(super) fn next_monthly(day: Date, of_month: i8) -> Option<Date> {
    let month = if day.day() < of_month { day } else { day.checked_add(1.month()).ok()? };
    Date::new(month.year(), month.month(), of_month).ok()
}

/// The last day up to and including `day` that is the `of_month`th of its month; `None` before the calendar.
pub(super) fn last_monthly(day: Date, of_month: i8) -> Option<Date> {
    let month = if day.day() >= of_month { day } else { day.first_of_month().yesterday().ok()? };
    Date::new(month.year(), month.month(), of_month).ok()
}

/// The next such day after `day`, or `day` at the end of the calendar.
pub(super) fn next_weekday(day: Date, weekday: Weekday) -> Date {
    day.nth_weekday(1, weekday).unwrap_or(day)
}

/// The last such day before `day`, or `day` at the beginning of the calendar.
pub(super) fn last_weekday(day: Date, weekday: Weekday) -> Date {
    day.nth_weekday(-1, weekday).unwrap_or(day)
}

/// The last day of the next month that is the `month`th of a year, this one included; `None` beyond the calendar.
pub(super) fn end_of_month(day: Date, month: i8) -> Option<Date> {
    let year = if day.month() <= month { day.year() } else { day.year().checked_add(1)? };
    Date::new(year, month, 1).ok().map(Date::last_of_month)
}

/// Two years before `day`, or the beginning of the calendar.
pub(super) fn two_years_before(day: Date) -> Date {
    day.checked_sub(2.years()).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn monthly_days_and_both_ends() {
        assert_eq!(number(date(1970, 1, 2)), 1);
        assert_eq!(number(date(1969, 12, 31)), -1);
        assert_eq!(next_monthly(date(2026, 1, 31), 5), Some(date(2026, 2, 5)));
        assert_eq!(next_monthly(date(2026, 1, 5), 5), Some(date(2026, 2, 5)));
        assert_eq!(last_monthly(date(2026, 1, 4), 5), Some(date(2025, 12, 5)));
        assert_eq!(last_monthly(date(2026, 1, 5), 5), Some(date(2026, 1, 5)));
        assert_eq!(next_monthly(Date::MAX, 5), None);
        assert_eq!(last_monthly(Date::MIN, 5), None);
        assert_eq!((later(Date::MAX, 1), later(Date::MIN, -1)), (Date::MAX, Date::MIN));
        assert_eq!(two_years_before(Date::MIN), Date::MIN);
        assert_ne!(number(Date::MIN), 0);
    }
}
