//! `AMAZON.DATE` and `AMAZON.DURATION` as a [`When`]: the shapes of Amazon's slot type reference, and no others.
//!
//! Knows neither today nor which way a question leans. A value that is no such shape, or names a day, week or quarter that
//! does not exist (30 February, week 53 of a year with 52), is `None`: nothing is guessed. Seasons are the
//! meteorological ones of the northern hemisphere.

use crate::period::{Grain, Length, Period, When};
use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};
use jiff::fmt::temporal::SpanParser;

/// What `value` stands for.
pub(super) fn read(value: &str) -> Option<When> {
    match value {
        "PRESENT_REF" => Some(When::Present),
        duration if duration.starts_with('P') => length(duration).map(When::Length),
        date => period(date).map(When::Days),
    }
}

fn period(value: &str) -> Option<Period> {
    let parts: Vec<&str> = value.split('-').collect();
    match parts.as_slice() {
        [year] => digits(year, 4).and_then(full_year).or_else(|| many_years(year)),
        [year, "XX"] | [year, "XX", "XX"] => full_year(digits(year, 4)?),
        [year, part] => part_of_year(digits(year, 4)?, part),
        [year, month, "XX"] => full_month(digits(year, 4)?, digits(month, 2)?),
        [year, week, "WE"] => weekend(digits(year, 4)?, digits(week.strip_prefix('W')?, 2)?),
        [year, month, day] => date(digits(year, 4)?, digits(month, 2)?, digits(day, 2)?).map(Period::day),
        _ => None,
    }
}

fn part_of_year(year: i16, part: &str) -> Option<Period> {
    match part {
        "SP" => months(year, 3, Grain::Season),
        "SU" => months(year, 6, Grain::Season),
        "FA" => months(year, 9, Grain::Season),
        "WI" => months(year, 12, Grain::Season),
        "Q1" => months(year, 1, Grain::Quarter),
        "Q2" => months(year, 4, Grain::Quarter),
        "Q3" => months(year, 7, Grain::Quarter),
        "Q4" => months(year, 10, Grain::Quarter),
        _ => match part.strip_prefix('W') {
            Some(week) => full_week(year, digits(week, 2)?),
            None => full_month(year, digits(part, 2)?),
        },
    }
}

fn full_year(year: i16) -> Option<Period> {
    Some(Period { from: date(year, 1, 1)?, to: date(year, 12, 31)?, grain: Grain::Year })
}

/// `202X` is ten years, `20XX` a hundred.
fn many_years(text: &str) -> Option<Period> {
    let (stem, length, grain) = match text.strip_suffix("XX") {
        Some(century) => (digits(century, 2)?.checked_mul(100)?, 99, Grain::Century),
        None => (digits(text.strip_suffix('X')?, 3)?.checked_mul(10)?, 9, Grain::Decade),
    };
    Some(Period { from: date(stem, 1, 1)?, to: date(stem + length, 12, 31)?, grain })
}

fn full_month(year: i16, month: i16) -> Option<Period> {
    let from = date(year, month, 1)?;
    Some(Period { from, to: from.last_of_month(), grain: Grain::Month })
}

/// Three months from the first of `month` on.
fn months(year: i16, month: i16, grain: Grain) -> Option<Period> {
    let from = date(year, month, 1)?;
    Some(Period { from, to: from.checked_add(2.months()).ok()?.last_of_month(), grain })
}

fn full_week(year: i16, week: i16) -> Option<Period> {
    let from = week_day(year, week, Weekday::Monday)?;
    Some(Period { from, to: from.checked_add(6.days()).ok()?, grain: Grain::Week })
}

fn weekend(year: i16, week: i16) -> Option<Period> {
    let from = week_day(year, week, Weekday::Saturday)?;
    Some(Period { from, to: from.tomorrow().ok()?, grain: Grain::Weekend })
}

fn week_day(year: i16, week: i16, weekday: Weekday) -> Option<Date> {
    ISOWeekDate::new(year, i8::try_from(week).ok()?, weekday).ok().map(ISOWeekDate::date)
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Exactly `count` ASCII digits; signs and spaces are no digits.
fn digits(text: &str, count: usize) -> Option<i16> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// ISO 8601 as Amazon writes it: capitals only. Hours and less are rounded up to whole days.
fn length(value: &str) -> Option<Length> {
    if value.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let span = SpanParser::new().parse_span(value).ok()?;
    let seconds = i64::from(span.get_hours())
        .checked_mul(3_600)?
        .checked_add(span.get_minutes().checked_mul(60)?)?
        .checked_add(span.get_seconds())?;
    let below_a_second = i64::from(span.get_milliseconds() + span.get_microseconds() + span.get_nanoseconds() > 0);
    let part_days = seconds.checked_add(below_a_second)?.checked_add(86_399)? / 86_400;
    Some(Length {
        years: span.get_years().try_into().ok()?,
        months: span.get_months().try_into().ok()?,
        weeks: span.get_weeks().try_into().ok()?,
        days: i64::from(span.get_days()).checked_add(part_days)?.try_into().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::Lean;
    use crate::platform::alexa::third_party;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn resolved(value: &str, lean: Lean, today: &str) -> Option<(String, String)> {
        let period = read(value)?.resolve(lean, day(today))?;
        Some((period.from.to_string(), period.to.to_string()))
    }

    fn days(from: &str, to: &str) -> (String, String) {
        (from.to_owned(), to.to_owned())
    }

    #[test]
    fn every_shape_of_a_date() {
        for (value, from, to) in [
            ("2026-03-08", "2026-03-08", "2026-03-08"),
            ("2026-W10", "2026-03-02", "2026-03-08"),
            ("2026-W10-WE", "2026-03-07", "2026-03-08"),
            ("2020-W53", "2020-12-28", "2021-01-03"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2026-04-XX", "2026-04-01", "2026-04-30"),
            ("2025", "2025-01-01", "2025-12-31"),
            ("2025-XX", "2025-01-01", "2025-12-31"),
            ("2025-XX-XX", "2025-01-01", "2025-12-31"),
            ("201X", "2010-01-01", "2019-12-31"),
            ("19XX", "1900-01-01", "1999-12-31"),
            ("2026-Q1", "2026-01-01", "2026-03-31"),
            ("2026-Q4", "2026-10-01", "2026-12-31"),
            ("2026-SP", "2026-03-01", "2026-05-31"),
            ("2026-SU", "2026-06-01", "2026-08-31"),
            ("2026-FA", "2026-09-01", "2026-11-30"),
            ("2027-WI", "2027-12-01", "2028-02-29"),
            ("PRESENT_REF", "2026-11-22", "2026-11-22"),
        ] {
            assert_eq!(resolved(value, Lean::Future, "2026-11-22"), Some(days(from, to)), "{value}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for value in [
            "",
            "?",
            "7 Eleven",
            "7-Eleven",
            "Paddy's",
            "P",
            "PT",
            "P1DT",
            "Pp1d",
            "p1d",
            "+P1D",
            "-P1D",
            "P-1D",
            "7 days",
            "2026-13",
            "2026-00",
            "2026-04-31",
            "2026-W00",
            "2026-W54",
            "2021-W53",
            "2026-Q5",
            "2026-Q0",
            "2026-XX-01",
            "2026-W10-WX",
            "2026-W1",
            "20266",
            "+026",
            "2O26",
            "XXXX",
            "2XXX",
            "2026-1-1",
            "2026-11-25T10",
            " 2026",
            "９９９９",
            "9999-WI",
            "2026-11-25-01",
        ] {
            assert_eq!(read(value), None, "{value}");
        }
    }

    #[test]
    fn durations_in_calendar_units() {
        let of = |years, months, weeks, days| Some(When::Length(Length { years, months, weeks, days }));
        for (value, length) in [
            ("P3D", of(0, 0, 0, 3)),
            ("P8W", of(0, 0, 8, 0)),
            ("P1Y2M", of(1, 2, 0, 0)),
            ("P1Y2M3W4D", of(1, 2, 3, 4)),
            ("PT5M", of(0, 0, 0, 1)),
            ("PT24H", of(0, 0, 0, 1)),
            ("PT24H1S", of(0, 0, 0, 2)),
            ("P1DT12H", of(0, 0, 0, 2)),
            ("PT0.5S", of(0, 0, 0, 1)),
            ("P99999D", None),
        ] {
            assert_eq!(read(value), length, "{value}");
        }
        assert_eq!(resolved("P1W", Lean::Past, "2026-11-22"), Some(days("2026-11-16", "2026-11-22")));
        assert_eq!(resolved("PT5M", Lean::Future, "2026-11-22"), Some(days("2026-11-22", "2026-11-22")));
    }

    #[test]
    fn questions_about_history_look_back() {
        for (value, from, to) in [
            ("2027-07", "2026-07-01", "2026-07-31"),
            ("2026-10", "2026-10-01", "2026-10-31"),
            ("2026-11", "2026-11-01", "2026-11-30"),
            ("2026-W48-WE", "2026-11-21", "2026-11-22"),
            ("2026-11-27", "2026-11-20", "2026-11-20"),
            ("2026-12-24", "2025-12-24", "2025-12-24"),
            ("2026-WI", "2025-12-01", "2026-02-28"),
            ("2027-Q1", "2026-01-01", "2026-03-31"),
        ] {
            assert_eq!(resolved(value, Lean::Past, "2026-11-22"), Some(days(from, to)), "{value}");
        }
        assert_eq!(resolved("2029-02", Lean::Past, "2028-11-22"), Some(days("2028-02-01", "2028-02-29")));
        assert_eq!(resolved("2029-02-28", Lean::Past, "2028-11-22"), Some(days("2028-02-28", "2028-02-28")));
    }

    #[test]
    fn the_collected_values_of_others() {
        let Some(folder) = third_party::folder() else { return };
        let table = third_party::json(&folder.join("alexa/amazon-date-values.json"));
        let today = "2026-11-22";
        let cases = table["cases"].as_array().unwrap();
        assert_eq!(cases.len(), 26);
        for case in cases {
            let value = case["value"].as_str().unwrap();
            let side =
                |name: &str| case[name].as_str().map(|text| if text == "today" { today } else { text }.to_owned());
            assert_eq!(resolved(value, Lean::Future, today), side("start").zip(side("end")), "{value}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_panic(value in "(\\PC{0,12}|[0-9X]{4}(-[0-9XWQ]{2,3}){0,3}|P[0-9.]{0,6}[YMWDTHS0-9]{0,9})") {
            for lean in [Lean::Past, Lean::Future] {
                let _ = resolved(&value, lean, "2026-11-22");
            }
        }
    }
}
