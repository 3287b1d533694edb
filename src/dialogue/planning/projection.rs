//! How an account will look: what is there, less what is known to leave it, plus what is expected, day by day.
//!
//! Pure arithmetic on whole minor units. What is not known is not guessed.

use jiff::civil::Date;

/// Money on a day: below zero leaves the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Flow {
    pub(super) day: Date,
    pub(super) minor: i64,
}

/// The course of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Course {
    /// The lowest balance at the end of a day, and the first day of it.
    pub(super) lowest: (i64, Date),
    /// The balance at the end of the last day.
    pub(super) end: i64,
}

/// The course from what is there `today` to the end of `until`. What is due earlier and still open leaves today; `daily` is
/// spent on each day after today. `None` when it is too much to add up.
pub(super) fn course(start: i64, flows: &[Flow], daily: i64, (today, until): (Date, Date)) -> Option<Course> {
    let mut balance = start;
    let mut lowest: Option<(i64, Date)> = None;
    let mut day = today;
    loop {
        let of_day = flows.iter().filter(|flow| flow.day == day || (day == today && flow.day < today));
        balance = of_day.map(|flow| flow.minor).try_fold(balance, i64::checked_add)?;
        if day > today {
            balance = balance.checked_sub(daily)?;
        }
        if lowest.is_none_or(|(least, _)| balance < least) {
            lowest = Some((balance, day));
        }
        if day >= until {
            return Some(Course { lowest: lowest?, end: balance });
        }
        day = day.tomorrow().ok()?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn day(day: i8) -> Date {
        date(2026, 11, day)
    }

    fn flow(on: i8, minor: i64) -> Flow {
        Flow { day: day(on), minor }
    }

    #[test]
    fn the_lowest_point_is_the_first_of_the_lowest_days() {
        let flows = [flow(25, -3_000), flow(27, -2_000), flow(28, 9_000), flow(29, -500)];
        let course = course(10_000, &flows, 0, (day(22), day(30))).unwrap();
        assert_eq!(course, Course { lowest: (5_000, day(27)), end: 13_500 });
    }

    #[test]
    fn what_is_late_leaves_today_and_every_day_costs() {
        let course = course(10_000, &[flow(20, -1_000)], 100, (day(22), day(24))).unwrap();
        assert_eq!(course, Course { lowest: (8_800, day(24)), end: 8_800 });
        let today_only = super::course(700, &[], 100, (day(22), day(22))).unwrap();
        assert_eq!(today_only, Course { lowest: (700, day(22)), end: 700 });
    }

    #[test]
    fn what_lies_beyond_the_last_day_does_not_count() {
        assert_eq!(course(500, &[flow(25, -400)], 0, (day(22), day(24))).unwrap().end, 500);
        assert_eq!(course(i64::MAX, &[flow(22, 1)], 0, (day(22), day(24))), None);
    }
}
