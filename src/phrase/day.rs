//! Days and periods in words: relative where that is natural, never an ISO date, the year only when it is another.

use super::forms::Forms;
use super::voice::Voice;
use crate::period::{Grain, Period};
use fluent_bundle::FluentArgs;
use jiff::civil::{Date, Time};

impl Voice {
    /// "today", "on Sunday", "on March 4th".
    pub(super) fn day(&self, day: Date, today: Date) -> Forms {
        let name = match days_after(day, today) {
            0 => "day-today",
            -1 => "day-yesterday",
            1 => "day-tomorrow",
            -6..=-2 => "day-past-week",
            2..=6 => "day-coming-week",
            _ if day.year() == today.year() => "day-this-year",
            _ => "day-other-year",
        };
        self.part(name, &self.calendar(day))
    }

    /// "March 4th", without a preposition.
    pub(super) fn bare_day(&self, day: Date, today: Date) -> Forms {
        let name = if day.year() == today.year() { "date-this-year" } else { "date-other-year" };
        self.part(name, &self.calendar(day))
    }

    fn calendar(&self, day: Date) -> FluentArgs<'static> {
        let mut arguments = FluentArgs::new();
        arguments.set("weekday", self.numbered("weekday", day.weekday().to_monday_one_offset().into()).value());
        arguments.set("month", self.numbered("month", day.month().into()).value());
        arguments.set("day", i64::from(day.day()));
        // As text, so that no language groups its digits.
        arguments.set("year", day.year().to_string());
        arguments
    }

    pub(super) fn numbered(&self, name: &str, number: i64) -> Forms {
        let mut arguments = FluentArgs::new();
        arguments.set("n", number);
        self.part(name, &arguments)
    }

    /// A span as the customer would say it.
    pub(super) fn period(&self, period: Period, today: Date) -> Forms {
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
        arguments.set("from", self.bare_day(period.from, today).value());
        arguments.set("to", self.bare_day(period.to, today).value());
        arguments.set("days", length);
        self.part(name, &arguments)
    }

    /// A time of day: "3:10 pm".
    pub(super) fn time(&self, time: Time) -> Forms {
        let hour = i64::from(time.hour());
        let mut arguments = FluentArgs::new();
        arguments.set("hour", hour);
        arguments.set("hour12", if hour % 12 == 0 { 12 } else { hour % 12 });
        arguments.set("minute", format!("{:02}", time.minute()));
        arguments.set("minutes", i64::from(time.minute()));
        arguments.set("half", if hour < 12 { "am" } else { "pm" });
        self.part("time", &arguments)
    }
}

/// Days from `today` to `day`; negative in the past.
fn days_after(day: Date, today: Date) -> i32 {
    today.until(day).map_or(i32::MAX, |span| span.get_days())
}
