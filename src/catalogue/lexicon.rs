//! One locale's lexicon: the words for values, periods and numbers (`intents/LOCALE/lexicon.toml`).

use super::files::{File, Finding};
use crate::locale::Locale;
use crate::money::Currency;
use crate::period::{Grain, Lean, Period};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Words for values.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// The locale that this one builds upon: what it does not say itself is said and understood as there.
    #[serde(default)]
    pub base: Option<Locale>,
    /// The currency that is meant when none is said.
    #[serde(default)]
    pub currency: Option<Currency>,
    /// Before tenths: `.` in English.
    #[serde(default)]
    pub decimal_separator: String,
    /// Between groups of three digits, as a voice of this language reads them: `,` in English.
    #[serde(default)]
    pub group_separator: String,
    /// Lists of values: list, id, words.
    #[serde(default)]
    pub types: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Periods: a rule such as `month -1`, and its words.
    #[serde(default)]
    pub periods: BTreeMap<String, Vec<String>>,
    /// Number words.
    #[serde(default)]
    pub numbers: BTreeMap<String, Vec<String>>,
    /// Words between or inside number words that mean nothing: "and", "und".
    #[serde(default)]
    pub number_joins: Vec<String>,
    /// Digits as they are said one by one, such as `4`, and words between them that mean nothing: `-`.
    #[serde(default)]
    pub digits: BTreeMap<String, Vec<String>>,
    /// Places in a row, such as `1`, or `-1` for the last.
    #[serde(default)]
    pub ordinals: BTreeMap<String, Vec<String>>,
    /// Words for currencies by ISO 4217 code, and for their minor units by code and `-minor`.
    #[serde(default)]
    pub currencies: BTreeMap<String, Vec<String>>,
    /// Examples of what the customer's own words name, by type: merchants, payees. For models, not for matching.
    #[serde(default)]
    pub seeds: BTreeMap<String, Vec<String>>,
    /// Words that may stand anywhere and mean nothing: "please".
    #[serde(default)]
    pub fillers: Vec<String>,
    /// Words that are never said to a customer: blame, jargon, screens, sales.
    #[serde(default)]
    pub banned: Vec<String>,
}

impl Lexicon {
    /// The same, with what it lacks taken from `base`. A list's value, a period, a number that it gives is its own.
    pub(super) fn upon(mut self, base: &Self) -> Self {
        for (list, values) in &base.types {
            let own = self.types.entry(list.clone()).or_default();
            for (id, words) in values {
                own.entry(id.clone()).or_insert_with(|| words.clone());
            }
        }
        let fill = |own: &mut BTreeMap<String, Vec<String>>, base: &BTreeMap<String, Vec<String>>| {
            for (key, words) in base {
                own.entry(key.clone()).or_insert_with(|| words.clone());
            }
        };
        fill(&mut self.periods, &base.periods);
        fill(&mut self.numbers, &base.numbers);
        fill(&mut self.digits, &base.digits);
        fill(&mut self.ordinals, &base.ordinals);
        fill(&mut self.currencies, &base.currencies);
        fill(&mut self.seeds, &base.seeds);
        let pick = |own: &mut Vec<String>, base: &[String]| own.extend(base.iter().cloned());
        pick(&mut self.number_joins, &base.number_joins);
        pick(&mut self.fillers, &base.fillers);
        pick(&mut self.banned, &base.banned);
        let text = |own: &mut String, base: &str| {
            if own.is_empty() {
                base.clone_into(own);
            }
        };
        text(&mut self.group_separator, &base.group_separator);
        text(&mut self.decimal_separator, &base.decimal_separator);
        self.currency = self.currency.or(base.currency);
        self
    }

    /// The place in a row that `words` name; `-1` is the last.
    pub fn ordinal(&self, words: &str) -> Option<i64> {
        let (place, _) = self.ordinals.iter().find(|(_, names)| names.iter().any(|name| name == words))?;
        place.parse().ok()
    }

    /// The id in `list` that `words` name.
    pub fn value(&self, list: &str, words: &str) -> Option<&str> {
        self.types
            .get(list)?
            .iter()
            .find_map(|(id, names)| names.iter().any(|name| name.eq_ignore_ascii_case(words)).then_some(id.as_str()))
    }

    /// The digits that `words` say one after the other; `None` when something else is said.
    pub fn spoken_digits(&self, words: &str) -> Option<String> {
        let digits: Option<String> = words.split_whitespace().map(|word| self.digit(word)).collect();
        digits.filter(|digits| !digits.is_empty())
    }

    /// Whether five digits or more are said one after the other somewhere in `words`: a code or a number of an account.
    pub fn has_code(&self, words: &str) -> bool {
        self.longest_run(words) >= 5
    }

    /// Whether more digits than a postal code has are said one after the other.
    pub fn has_more_than_postal_code(&self, words: &str) -> bool {
        self.longest_run(words) > 5
    }

    /// The most digits that are said one after the other.
    fn longest_run(&self, words: &str) -> usize {
        let mut run = 0;
        let runs = words.split_whitespace().map(|word| {
            run = self.digit(word).map_or(0, |digits| run + digits.len());
            run
        });
        runs.max().unwrap_or(0)
    }

    fn digit<'a>(&'a self, word: &'a str) -> Option<&'a str> {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(word);
        }
        let (digit, _) = self.digits.iter().find(|(_, names)| names.iter().any(|name| name == word))?;
        Some(if digit == "-" { "" } else { digit })
    }

    /// The days that `words` name, seen from `today`: the last Friday for what has happened, the next one for what will.
    pub fn period(&self, words: &str, lean: Lean, today: Date) -> Option<Period> {
        let (rule, _) = self.periods.iter().find(|(_, names)| names.iter().any(|name| name == words))?;
        let (unit, shift) = rule.split_once(' ')?;
        period(unit, shift.parse().ok()?, lean, today)
    }
}

/// `unit shift` such as `month -1`: the calendar month before this one. `weekday N` is the last weekday N (Monday 1),
/// `month_name N` the last month N (the next ones for what will be), `days N` the last N days, `ahead N` the next N.
fn period(unit: &str, shift: i32, lean: Lean, today: Date) -> Option<Period> {
    let span = |from: Date, to: Date, grain| Some(Period { from, to, grain });
    match unit {
        "day" => Some(Period::day(today.checked_add(shift.days()).ok()?)),
        "week" => {
            let monday = monday(today)?.checked_add(shift.weeks()).ok()?;
            span(monday, monday.checked_add(6.days()).ok()?, Grain::Week)
        }
        "weekend" => {
            let saturday = monday(today)?.checked_add(5.days()).ok()?.checked_add(shift.weeks()).ok()?;
            // "The weekend" is this one once it has begun, the last one before that.
            let back = i32::from(saturday > today && shift == 0);
            let saturday = saturday.checked_sub(back.weeks()).ok()?;
            span(saturday, saturday.tomorrow().ok()?, Grain::Weekend)
        }
        "month" => {
            let first = today.first_of_month().checked_add(shift.months()).ok()?;
            span(first, first.last_of_month(), Grain::Month)
        }
        "year" => {
            let first = today.first_of_year().checked_add(shift.years()).ok()?;
            span(first, first.last_of_year(), Grain::Year)
        }
        "ahead" => span(today, today.checked_add((shift - 1).days()).ok()?, Grain::Span),
        "days" => span(today.checked_sub((shift - 1).days()).ok()?, today, Grain::Span),
        "weekday" => {
            let weekday = Weekday::from_monday_one_offset(i8::try_from(shift).ok()?).ok()?;
            let which = if lean == Lean::Future { 1 } else { -1 };
            Some(Period::day(today.nth_weekday(which, weekday).ok()?))
        }
        "month_name" => {
            let this = i32::from(today.month());
            let back = if shift > this { this + 12 - shift } else { this - shift };
            let first = today.first_of_month().checked_sub(back.months()).ok()?;
            let is_over = lean == Lean::Future && back > 0;
            let first = if is_over { first.checked_add(1.year()).ok()? } else { first };
            span(first, first.last_of_month(), Grain::Month)
        }
        _ => None,
    }
}

fn monday(day: Date) -> Option<Date> {
    day.checked_sub(i32::from(day.weekday().to_monday_zero_offset()).days()).ok()
}

pub(super) fn read(file: &File) -> Result<Lexicon, Finding> {
    let lexicon: Lexicon =
        toml::from_str(&file.text).map_err(|error| file.finding(error.span().unwrap_or(0..0), error.message()))?;
    let probe = jiff::civil::date(2026, 11, 22);
    for (rule, words) in &lexicon.periods {
        if words.first().is_some_and(|word| lexicon.period(word, Lean::Past, probe).is_none()) {
            let start = file.text.find(rule.as_str()).unwrap_or(0);
            let message = format!("\"{rule}\" is not a period rule");
            let hint =
                "rules are: day, week, weekend, month, year, days, ahead, weekday or month_name with a whole number";
            return Err(file.finding(start..start + rule.len(), message).hint(hint));
        }
    }
    Ok(lexicon)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn rules_name_days_seen_from_a_sunday() {
        let today = date(2026, 11, 22);
        let days = |unit, shift| period(unit, shift, Lean::Past, today).map(|period| (period.from, period.to)).unwrap();
        assert_eq!(days("day", -1), (date(2026, 11, 21), date(2026, 11, 21)));
        assert_eq!(days("week", 0), (date(2026, 11, 16), date(2026, 11, 22)));
        assert_eq!(days("weekend", 0), (date(2026, 11, 21), date(2026, 11, 22)));
        assert_eq!(days("month", -1), (date(2026, 10, 1), date(2026, 10, 31)));
        assert_eq!(days("year", -1), (date(2025, 1, 1), date(2025, 12, 31)));
        assert_eq!(days("days", 7), (date(2026, 11, 16), date(2026, 11, 22)));
        assert_eq!(days("weekday", 7), (date(2026, 11, 15), date(2026, 11, 15)));
        assert_eq!(days("month_name", 12), (date(2025, 12, 1), date(2025, 12, 31)));
        assert_eq!(days("month_name", 11), (date(2026, 11, 1), date(2026, 11, 30)));
        assert_eq!(period("moon", 0, Lean::Past, today), None);
        let coming =
            |unit, shift| period(unit, shift, Lean::Future, today).map(|period| (period.from, period.to)).unwrap();
        assert_eq!(coming("weekday", 5), (date(2026, 11, 27), date(2026, 11, 27)));
        assert_eq!(coming("month_name", 3), (date(2027, 3, 1), date(2027, 3, 31)));
        assert_eq!(coming("ahead", 7), (date(2026, 11, 22), date(2026, 11, 28)));
    }
}
