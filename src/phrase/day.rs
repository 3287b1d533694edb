//! Days and periods in words: relative where that is natural, never an ISO date, the year only when it is another.

use super::voice::Voice;
use crate::period::{Grain, Period};
use fluent_bundle::FluentArgs;
use jiff::civil::Date;

impl Voice {
    /// "today", "on Sunday", "on March 4th".
    pub(super) fn day(&self, day: Date, today: Date) -> String {
        let name = match days_after(day, today) {
            0 => "day-today",
            -1 => "day-yesterday",
            1 => "day-tomorrow",
            -6..=-2 => "day-past-week",
            2..=6 => "day-coming-week",
            _ if day.year() == today.year() => "day-this-year",
            _ => "day-other-year",
        };
        self.message(name, &self.calendar(day), 0)
    }

    /// "March 4th", without a preposition.
    pub(super) fn bare_day(&self, day: Date, today: Date) -> String {
        let name = if day.year() == today.year() { "date-this-year" } else { "date-other-year" };
        self.message(name, &self.calendar(day), 0)
    }

    fn calendar(&self, day: Date) -> FluentArgs<'static> {
        let mut arguments = FluentArgs::new();
        arguments.set("weekday", self.numbered("weekday", day.weekday().to_monday_one_offset().into()));
        arguments.set("month", self.numbered("month", day.month().into()));
        arguments.set("day", i64::from(day.day()));
        // As text, so that no language groups its digits.
        arguments.set("year", day.year().to_string());
        arguments
    }

    pub(super) fn numbered(&self, name: &str, number: i64) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("n", number);
        self.message(name, &arguments, 0)
    }

    /// A span as the customer would say it.
    pub(super) fn period(&self, period: Period, today: Date) -> String {
        if period.from == period.to {
            return self.day(period.from, today);
        }
        let ago = |days: i32| -days_after(period.to, today) < days && period.to < today;
        let length = i64::from(days_after(period.to, period.from)) + 1;
        let holds_today = period.from <= today && today <= period.to;
        let name = match period.grain {
            Grain::Week if holds_today => "period-this-week",
            Grain::Week if ago(8) => "period-last-week",
            Grain::Weekend if holds_today || ago(6) => "period-weekend",
            Grain::Month if holds_today => "period-this-month",
            Grain::Month if period.to.tomorrow().is_ok_and(|next| next == today.first_of_month()) => {
                "period-last-month"
            }
            Grain::Month if period.from.year() == today.year() => "period-month",
            Grain::Month => "period-month-year",
            Grain::Year if holds_today => "period-this-year",
            Grain::Year if period.from.year() + 1 == today.year() => "period-last-year",
            Grain::Year => "period-year",
            Grain::Span if period.to == today && length >= 730 => "period-two-years",
            Grain::Span if period.to == today => "period-days",
            _ => "period-range",
        };
        let mut arguments = self.calendar(period.from);
        arguments.set("from", self.bare_day(period.from, today));
        arguments.set("to", self.bare_day(period.to, today));
        arguments.set("days", length);
        self.message(name, &arguments, 0)
    }
}

/// Days from `today` to `day`; negative in the past.
fn days_after(day: Date, today: Date) -> i32 {
    today.until(day).map_or(i32::MAX, |span| span.get_days())
}
