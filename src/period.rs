//! Periods: what a said date or duration stands for, as whole days.
//!
//! Platforms hand over a [`When`] without knowing the customer's day; [`When::resolve`] turns it into days, leaning to
//! the past for questions about history ("in July" is the last July) and to the future for what is due.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};

/// A span of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Period {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// What kind of span was said; it decides how the span is named and moved.
    pub grain: Grain,
}

/// Kinds of spans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grain {
    /// One day.
    Day,
    /// Monday to Sunday.
    Week,
    /// Saturday and Sunday.
    Weekend,
    /// A calendar month.
    Month,
    /// A quarter.
    Quarter,
    /// A meteorological season.
    Season,
    /// A calendar year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
    /// Some days up to today, or from today on.
    Span,
}

/// A date or duration as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Calendar days.
    Days(Period),
    /// Now.
    Present,
    /// A duration: the last so much, or the next so much.
    Length(Length),
}

/// A duration in calendar units; less than a day counts as a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    /// Years.
    pub years: u16,
    /// Months.
    pub months: u16,
    /// Weeks.
    pub weeks: u16,
    /// Days.
    pub days: u16,
}

/// Which way a question looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lean {
    /// History: what has happened.
    Past,
    /// What is to come.
    Future,
}

impl When {
    /// The days meant by someone whose day is `today`; `None` when they are not on the calendar.
    pub fn resolve(self, lean: Lean, today: Date) -> Option<Period> {
        match self {
            Self::Present => Some(Period { from: today, to: today, grain: Grain::Day }),
            Self::Days(period) => Some(match lean {
                Lean::Past => period.not_after(today),
                Lean::Future => period,
            }),
            Self::Length(length) => length.beside(lean, today),
        }
    }
}

impl Length {
    fn beside(self, lean: Lean, today: Date) -> Option<Period> {
        let span = Span::new()
            .try_years(self.years)
            .and_then(|span| span.try_months(self.months))
            .and_then(|span| span.try_weeks(self.weeks))
            .and_then(|span| span.try_days(self.days))
            .ok()?;
        let (from, to) = match lean {
            Lean::Past => (today.checked_sub(span).ok()?.tomorrow().ok()?.min(today), today),
            Lean::Future => (today, today.checked_add(span).ok()?.yesterday().ok()?.max(today)),
        };
        Some(Period { from, to, grain: Grain::Span })
    }
}

impl Period {
    /// One day.
    pub fn day(day: Date) -> Self {
        Self { from: day, to: day, grain: Grain::Day }
    }

    /// The same span, moved back by its own cycle when all of it lies after `today`: assistants lean to the future, a
    /// question about history means the last one.
    fn not_after(self, today: Date) -> Self {
        if self.from <= today {
            return self;
        }
        let ahead = today.until(self.from).map_or(0, |span| span.get_days());
        let back = match self.grain {
            Grain::Day | Grain::Week | Grain::Weekend if ahead <= 7 => 1.week(),
            // Weeks stay weeks, with their Monday.
            Grain::Week | Grain::Weekend => 52.weeks(),
            _ => 1.year(),
        };
        // A month's end stays a month's end: February has its 29th again.
        let whole_months = matches!(self.grain, Grain::Month | Grain::Quarter | Grain::Season);
        let end = |to: Date| if whole_months { to.last_of_month() } else { to };
        match (self.from.checked_sub(back), self.to.checked_sub(back)) {
            (Ok(from), Ok(to)) => Self { from, to: end(to), grain: self.grain },
            _ => self,
        }
    }
}
