//! Texts of the pages in the language of one visitor, with days and times as that language writes them.

use crate::locale::Locale;
use crate::phrase::{Given, PageTexts};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::fmt::Display;
use std::sync::Arc;

/// Most languages of a browser that are looked at.
const MOST: usize = 16;

/// One visitor's language.
#[derive(Clone)]
pub(super) struct Words {
    texts: Arc<PageTexts>,
    locale: Option<Locale>,
}

impl Words {
    /// The first of `wanted` that there is, else the best of what the browser accepts, else English.
    pub(super) fn choose(texts: &Arc<PageTexts>, wanted: &[String], accepted: &str) -> Self {
        let accepted = by_preference(accepted);
        let all = wanted.iter().map(String::as_str).chain(accepted);
        Self { texts: Arc::clone(texts), locale: texts.serving(all) }
    }

    /// The language's tag, for `<html lang>`.
    pub(super) fn tag(&self) -> &str {
        self.locale.as_ref().map_or("en", Locale::as_str)
    }

    /// A text.
    pub(super) fn say(&self, name: &str) -> String {
        self.given(name, &[])
    }

    /// A text with one word in it.
    pub(super) fn with(&self, name: &str, argument: &str, value: impl Display) -> String {
        self.given(name, &[(argument, Given::Text(&value.to_string()))])
    }

    /// A text with a number that it is declined by, `$count`.
    pub(super) fn count(&self, name: &str, count: usize) -> String {
        self.given(name, &[("count", Given::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
    }

    /// A text with what is given.
    pub(super) fn given(&self, name: &str, given: &[(&str, Given<'_>)]) -> String {
        self.locale.as_ref().map_or_else(String::new, |locale| self.texts.say(locale, name, given))
    }

    /// "November 22, 2026".
    pub(super) fn day(&self, at: Timestamp, zone: &TimeZone) -> String {
        let day = at.to_zoned(zone.clone()).date();
        let (number, year) = (day.day().to_string(), day.year().to_string());
        let month = Given::Number(day.month().into());
        self.given("date", &[("day", Given::Text(&number)), ("month", month), ("year", Given::Text(&year))])
    }

    /// "November 22, 2026, 2:03 PM".
    pub(super) fn moment(&self, at: Timestamp, zone: &TimeZone) -> String {
        let time = at.to_zoned(zone.clone()).time();
        let minute = format!("{:02}", time.minute());
        let (hour, of_twelve) = (time.hour().to_string(), ((time.hour() + 11) % 12 + 1).to_string());
        let half = if time.hour() < 12 { "am" } else { "pm" };
        self.given(
            "moment",
            &[
                ("date", Given::Text(&self.day(at, zone))),
                ("hour", Given::Text(&hour)),
                ("of-twelve", Given::Text(&of_twelve)),
                ("minute", Given::Text(&minute)),
                ("half", Given::Text(half)),
            ],
        )
    }
}

/// The languages of an `Accept-Language`, best first (RFC 9110, 12.5.4).
fn by_preference(accepted: &str) -> Vec<&str> {
    let weight = |entry: &str| {
        let weight = entry.split_once(';').map_or("1", |(_, weight)| weight.trim().trim_start_matches("q="));
        // Weights as thousandths: "0.8" is 800.
        let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
        let part = format!("{part:0<3}").get(..3).and_then(|part| part.parse::<u32>().ok()).unwrap_or_default();
        whole.parse::<u32>().unwrap_or_default().min(1).saturating_mul(1_000).saturating_add(part)
    };
    let mut all: Vec<(u32, &str)> = accepted
        .split(',')
        .take(MOST)
        .map(|one| (weight(one), one.split(';').next().unwrap_or_default().trim()))
        .filter(|(weight, tag)| *weight > 0 && !tag.is_empty())
        .collect();
    all.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    all.into_iter().map(|(_, tag)| tag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_in_the_order_that_the_browser_prefers() {
        assert_eq!(by_preference("en;q=0.5, pl-PL, nl;q=0.8"), ["pl-PL", "nl", "en"]);
        assert_eq!(by_preference("fr;q=0, *;q=0.1, de"), ["de", "*"]);
        assert_eq!(by_preference("en;q=zł, ;;, ,"), Vec::<&str>::new());
        assert_eq!(by_preference(""), Vec::<&str>::new());
    }
}
