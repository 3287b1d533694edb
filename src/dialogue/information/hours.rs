//! Opening hours: whether a place is open at a time, and what its hours are on a day.
//!
//! A place without hours is always open.

use crate::answer::{Argument, Line};
use crate::bank::Place;
use jiff::civil::{Date, DateTime, Time};

/// The hours of a day; `None`: closed all day. A place that is always open has no hours.
fn of(place: &Place, day: Date) -> Option<(Time, Time)> {
    let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).ok()?;
    place.hours.get(weekday).copied().flatten()
}

/// Whether it is open at `now`.
pub(super) fn is_open(place: &Place, now: DateTime) -> bool {
    place.hours.is_empty()
        || of(place, now.date()).is_some_and(|(opens, closes)| opens <= now.time() && now.time() < closes)
}

/// Its hours on `day`, as they are told at `now`.
pub(super) fn told(place: &Place, day: Date, now: DateTime) -> Line {
    if place.hours.is_empty() {
        return Line::new("place-always-open");
    }
    let Some((opens, closes)) = of(place, day) else {
        return Line::new("place-closed").with("day", Argument::Day(day));
    };
    if day == now.date() && is_open(place, now) {
        return Line::new("place-open-now").with("closes", Argument::Time(closes));
    }
    let line = Line::new("place-hours").with("day", Argument::Day(day)).with("opens", Argument::Time(opens));
    line.with("closes", Argument::Time(closes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn place(hours: Vec<Option<(Time, Time)>>) -> Place {
        Place {
            is_branch: true,
            name: "Main".to_owned(),
            street: "Pine Street".to_owned(),
            town: "New York".to_owned(),
            near: Vec::new(),
            metres: 0,
            is_free: true,
            takes_cash: true,
            has_drive_through: false,
            hours,
        }
    }

    #[test]
    fn hours_go_by_the_weekday_and_end_with_the_minute() {
        let nine_to_five = Some((time(9, 0, 0, 0), time(17, 0, 0, 0)));
        let branch = place(vec![nine_to_five, nine_to_five, nine_to_five, nine_to_five, nine_to_five, None, None]);
        let friday = date(2026, 11, 20);
        assert!(is_open(&branch, friday.at(9, 0, 0, 0)));
        assert!(!is_open(&branch, friday.at(17, 0, 0, 0)));
        assert!(!is_open(&branch, date(2026, 11, 22).at(12, 0, 0, 0)), "a Sunday");
        assert!(is_open(&place(Vec::new()), date(2026, 11, 22).at(3, 0, 0, 0)));
        assert_eq!(told(&branch, friday, friday.at(12, 0, 0, 0)).phrase, "place-open-now");
        assert_eq!(told(&branch, friday, friday.at(18, 0, 0, 0)).phrase, "place-hours");
        assert_eq!(told(&branch, date(2026, 11, 22), friday.at(12, 0, 0, 0)).phrase, "place-closed");
    }
}
