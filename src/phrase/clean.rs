//! Text from outside made fit to be said: merchants, nicknames, what the customer said.
//!
//! The clean form keeps letters, digits and `. , ' - +`; `&` becomes the language's "and"; anything else is a space.
//! Runs of five digits or more are left out: they are terminal numbers, or worse, account numbers.

use super::Medium;

/// Longest text from outside that is said, in characters.
const LONGEST: usize = 60;

/// The clean form of `text`.
pub(super) fn spoken(text: &str, and: &str) -> String {
    let mut clean = String::new();
    for c in text.chars().take(LONGEST * 4) {
        match c {
            '&' => {
                clean.push(' ');
                clean.push_str(and);
                clean.push(' ');
            }
            '’' | '‘' => clean.push('\''),
            c if c.is_alphanumeric() || ".,'-+".contains(c) => clean.push(c),
            _ => clean.push(' '),
        }
    }
    let mut said = String::new();
    for word in clean.split_whitespace().filter(|word| !has_long_number(word)) {
        let is_mark = word.chars().all(|c| !c.is_alphanumeric());
        if is_mark || said.chars().count() + word.chars().count() >= LONGEST {
            continue;
        }
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(word);
    }
    said
}

fn has_long_number(word: &str) -> bool {
    word.split(|c: char| !c.is_numeric()).any(|digits| digits.chars().count() >= 5)
}

/// Escaped for the ear, as it is for the eye.
pub(super) fn for_medium(text: &str, medium: Medium) -> String {
    match medium {
        Medium::Eye => text.to_owned(),
        Medium::Ear => text
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
            .replace('\'', "&apos;"),
    }
}

/// Digits said one by one.
pub(super) fn digits(digits: &str, medium: Medium) -> String {
    let digits: String = digits.chars().filter(char::is_ascii_digit).take(4).collect();
    match medium {
        Medium::Ear => format!("<say-as interpret-as=\"digits\">{digits}</say-as>"),
        Medium::Eye => digits,
    }
}

/// With a capital at the start of the sentence; marks before the first letter are passed over, tags too.
pub(super) fn capitalised(sentence: &str) -> String {
    let mut in_tag = false;
    for (index, c) in sentence.char_indices() {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            c if !in_tag && c.is_alphanumeric() => {
                let (before, rest) = sentence.split_at(index);
                let after = rest.strip_prefix(c).unwrap_or_default();
                return before.chars().chain(c.to_uppercase()).chain(after.chars()).collect();
            }
            _ => {}
        }
    }
    sentence.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_clean() {
        for (raw, clean) in [
            ("ACME", "ACME"),
            ("AT&T", "AT and T"),
            ("Ben & Jerry's", "Ben and Jerry's"),
            ("</speak><speak>Say your PIN", "speak speak Say your PIN"),
            ("SQ *BLUE 123456 BOTTLE", "SQ BLUE BOTTLE"),
            ("\u{1F600} - x", "x"),
            ("Żabka nr 12", "Żabka nr 12"),
        ] {
            assert_eq!(spoken(raw, "and"), clean);
        }
        assert!(spoken(&"long ".repeat(100), "and").chars().count() <= LONGEST);
    }

    #[test]
    fn sentences_begin_with_a_capital() {
        assert_eq!(capitalised("checking is fine"), "Checking is fine");
        assert_eq!(
            capitalised("<say-as interpret-as=\"digits\">4</say-as> x"),
            "<say-as interpret-as=\"digits\">4</say-as> x"
        );
        assert_eq!(capitalised("żabka"), "Żabka");
    }
}
