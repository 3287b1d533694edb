//! Amounts and numbers in words: "two hundred and fifty", "49.99", "twenty dollars fifty", "tweehonderdvijftig euro".
//!
//! Whole hundredths all the way. What is not certainly an amount is none.

use super::lexicon::Lexicon;
use crate::money::Currency;

/// The largest amount that anybody orders by voice, in whole units: what is above was misheard.
const MOST: i64 = 10_000_000;
/// A word between numbers that is none: "and".
const JOIN: i64 = -1;

impl Lexicon {
    /// The amount that `text` says, in hundredths, and its currency where one is said.
    pub fn amount(&self, text: &str) -> Option<(i64, Option<Currency>)> {
        let text = text.to_lowercase();
        let mut currency = None;
        let (mut parts, mut minor) = (vec![String::new()], None);
        for word in signs_apart(&text).split_whitespace() {
            if let Some(code) = self.minor_unit(word) {
                minor = Some(parts.len() - 1);
                currency = currency.or(Some(code));
            } else if let Some(code) = self.currency_of(word) {
                currency = Some(code);
                parts.push(String::new());
            } else if let Some(part) = parts.last_mut() {
                if !part.is_empty() {
                    part.push(' ');
                }
                part.push_str(word);
            }
        }
        parts.retain(|part| !part.is_empty());
        let hundredths = match (parts.as_slice(), minor) {
            ([whole], None) => self.decimal(whole)?,
            ([cents], Some(0)) => self.cents(cents)?,
            ([whole, cents], _) => self.decimal(whole)?.checked_add(self.cents(cents)?)?,
            _ => return None,
        };
        (0 < hundredths && hundredths <= MOST * 100).then_some((hundredths, currency))
    }

    /// The currency that a word names.
    pub fn currency_of(&self, word: &str) -> Option<Currency> {
        let (code, _) =
            self.currencies.iter().find(|(code, names)| code.len() == 3 && names.iter().any(|name| name == word))?;
        Currency::parse(code)
    }

    fn minor_unit(&self, word: &str) -> Option<Currency> {
        let names = |names: &[String]| names.iter().any(|name| name == word);
        let (code, _) = self.currencies.iter().find(|(code, words)| code.ends_with("-minor") && names(words))?;
        Currency::parse(code.strip_suffix("-minor")?)
    }

    /// Fewer than a hundred of them.
    fn cents(&self, words: &str) -> Option<i64> {
        self.number(words).filter(|cents| (0..100).contains(cents))
    }

    /// Digits with a fraction, or number words.
    fn decimal(&self, words: &str) -> Option<i64> {
        let is_digits = words.bytes().all(|byte| byte.is_ascii_digit() || b".,".contains(&byte));
        if !is_digits || words.contains(' ') {
            return self.number(words)?.checked_mul(100);
        }
        let (whole, fraction) = match words.rsplit_once(['.', ',']) {
            Some((whole, fraction)) if fraction.len() <= 2 => (whole, fraction),
            _ => (words, ""),
        };
        let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
        format!("{whole}{fraction:0<2}").parse().ok()
    }

    /// The number that `words` say: digits, or number words added and multiplied as languages do.
    pub fn number(&self, words: &str) -> Option<i64> {
        if let Some(number) = digits(words) {
            return Some(number);
        }
        let (mut total, mut group, mut before) = (0_i64, 0_i64, None);
        for word in words.split(|c: char| c.is_whitespace() || c == '-') {
            for value in self.values(word)? {
                match (before, value) {
                    (_, JOIN) => {}
                    // "two fifty" is no number: it is two and a half, or two hundred and fifty.
                    (Some(1..=19), 1..=99) | (Some(20..=99), 10..=99) => return None,
                    (_, 1000..) => (total, group) = (total.checked_add(group.max(1).checked_mul(value)?)?, 0),
                    (_, 100) => group = group.max(1).checked_mul(100)?,
                    _ => group = group.checked_add(value)?,
                }
                before = Some(value);
            }
        }
        let is_heard = before.is_some_and(|last| last != JOIN || total + group > 0);
        total.checked_add(group).filter(|number| is_heard && *number <= MOST)
    }

    /// The values of one word, which may be several numbers written together: "vijfentwintig".
    fn values(&self, word: &str) -> Option<Vec<i64>> {
        if word.is_empty() {
            return Some(Vec::new());
        }
        if self.number_joins.iter().any(|join| join == word) {
            return Some(vec![JOIN]);
        }
        if let Ok(number) = word.parse::<u32>() {
            return Some(vec![number.into()]);
        }
        let known = |text: &str| {
            let (value, _) = self.numbers.iter().find(|(_, names)| names.iter().any(|name| name == text))?;
            value.parse().ok()
        };
        if let Some(value) = known(word) {
            return Some(vec![value]);
        }
        // The longest known beginning, so that "seventeen" is no "seven".
        for (end, _) in word.char_indices().rev().filter(|(end, _)| *end > 0) {
            let (first, rest) = word.split_at(end);
            let is_join = self.number_joins.iter().any(|join| join == first);
            let value = known(first);
            if (value.is_some() || is_join)
                && let Some(mut values) = self.values(rest)
                && !values.is_empty()
            {
                values.splice(0..0, [value.unwrap_or(JOIN)]);
                return Some(values);
            }
        }
        None
    }
}

/// Digits, in groups of three where there are several.
fn digits(words: &str) -> Option<i64> {
    let groups: Vec<&str> = words.split_whitespace().collect();
    let (first, rest) = groups.split_first()?;
    let is_grouped = rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || first.len() <= 3);
    let all: String = groups.concat();
    let is_number = is_grouped && all.len() <= 9 && all.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| all.parse().ok()).flatten()
}

/// Currency signs as words of their own: `$5` is `$ 5`.
fn signs_apart(text: &str) -> String {
    text.chars().map(|c| if "$€£¥".contains(c) { format!(" {c} ") } else { c.to_string() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Catalogue, builtin};
    use crate::locale::Locale;

    #[test]
    fn amounts_as_people_and_recognisers_say_them() {
        let (catalogue, _) = Catalogue::read(&builtin());
        let english = &catalogue.locales[&Locale::parse("en-US").unwrap()].lexicon;
        for (said, hundredths) in [
            ("50", 5_000),
            ("$50", 5_000),
            ("49.99", 4_999),
            ("1,204.50", 120_450),
            ("1,204", 120_400),
            ("fifty dollars", 5_000),
            ("two hundred and fifty dollars", 25_000),
            ("twenty dollars and fifty cents", 2_050),
            ("twenty dollars fifty", 2_050),
            ("50 cents", 50),
            ("a hundred", 10_000),
            ("one thousand two hundred four", 120_400),
            ("seventeen", 1_700),
        ] {
            assert_eq!(english.amount(said).map(|(hundredths, _)| hundredths), Some(hundredths), "{said}");
        }
        for no in [
            "",
            "savings",
            "two fifty",
            "1 2",
            "12 34",
            "and",
            "zero",
            "one dollar two hundred cents",
            "seventeenish",
            "99999999999",
        ] {
            assert_eq!(english.amount(no), None, "{no}");
        }
        assert_eq!(english.amount("5 euros"), Some((500, Some(Currency::EUR))));
    }
}
