//! Text from outside made fit to be said: merchants, nicknames, what the customer said.
//!
//! The clean form keeps letters, digits and, inside or behind a word, `. , ' - +`; `&` becomes the language's "and";
//! invisible characters and accents that stand by themselves are dropped; anything else is a space. Five digits or more
//! without a letter between them are left out, however they are grouped: they are terminal numbers, or worse, account
//! numbers. Nothing may be left.

use super::Medium;

/// Longest text from outside that is said, in characters.
const LONGEST: usize = 60;

/// The clean form of `text`.
pub(super) fn spoken(text: &str, and: &str) -> String {
    let letters = letters(text, and);
    let words: Vec<&str> = letters.split_whitespace().filter_map(word).collect();
    let mut said = String::new();
    for words in words.chunk_by(|one, next| is_number(one) && is_number(next)) {
        if words.iter().map(|word| most_digits(word)).sum::<usize>() >= 5 {
            continue;
        }
        for word in words {
            if said.chars().count() + word.chars().count() >= LONGEST {
                continue;
            }
            if !said.is_empty() {
                said.push(' ');
            }
            said.push_str(word);
        }
    }
    said
}

/// Letters, digits, the marks that are kept, and spaces.
fn letters(text: &str, and: &str) -> String {
    let mut clean = String::new();
    for c in text.chars().take(LONGEST * 4) {
        match c {
            '&' => {
                clean.push(' ');
                clean.push_str(and);
                clean.push(' ');
            }
            '’' | '‘' => clean.push('\''),
            '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            c if c.is_alphanumeric() || ".,'-+".contains(c) => clean.push(c),
            _ => clean.push(' '),
        }
    }
    clean
}

/// `word` without marks in front and without those behind that end a sentence or a quotation.
fn word(word: &str) -> Option<&str> {
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric()).trim_end_matches(['.', ',', '\'', '-']);
    (!word.is_empty()).then_some(word)
}

/// Digits and marks alone.
fn is_number(word: &str) -> bool {
    !word.contains(char::is_alphabetic)
}

/// The most digits of `word` without a letter between them.
fn most_digits(word: &str) -> usize {
    let digits = |part: &str| part.chars().filter(|c| c.is_numeric()).count();
    word.split(char::is_alphabetic).map(digits).max().unwrap_or(0)
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

/// Letters and digits said one by one, in groups with a pause between them.
pub(super) fn spelled(groups: &[String], medium: Medium) -> String {
    let kept = |group: &String| group.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let groups: Vec<String> = groups.iter().map(kept).collect();
    match medium {
        Medium::Ear => {
            let said = |group: &String| format!("<say-as interpret-as=\"characters\">{group}</say-as>");
            groups.iter().map(said).collect::<Vec<_>>().join(",<break time=\"350ms\"/> ")
        }
        Medium::Eye => groups.join(" "),
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
            ("Cafe\u{301} Piz\u{200b}za", "Cafe Pizza"),
            (".Net 'Inc.' C++", "Net Inc C++"),
            ("...", ""),
        ] {
            assert_eq!(spoken(raw, "and"), clean);
        }
        assert!(spoken(&"long ".repeat(100), "and").chars().count() <= LONGEST);
    }

    #[test]
    fn account_numbers_are_left_out_however_they_are_grouped() {
        for (raw, clean) in [
            ("Store 1234", "Store 1234"),
            ("Shop 12 34", "Shop 12 34"),
            ("1-800-FLOWERS", "1-800-FLOWERS"),
            ("Card 4111 1111 1111 1111", "Card"),
            ("Card 4111-1111-1111-1111", "Card"),
            ("4111\u{200b}1111 - 1111.1111 x", "x"),
            ("PL61 1090 1014 0000 0712 1981 2874", "PL61"),
            ("PL61-1090-1014", ""),
            ("x4111111111111111y", ""),
        ] {
            assert_eq!(spoken(raw, "and"), clean, "{raw}");
        }
    }

    #[test]
    fn a_code_is_said_letter_by_letter_and_shown_in_groups() {
        let groups = ["FK0", "W7<M"].map(str::to_owned);
        assert_eq!(spelled(&groups, Medium::Eye), "FK0 W7M");
        let letters = |group| format!("<say-as interpret-as=\"characters\">{group}</say-as>");
        let said = format!("{},<break time=\"350ms\"/> {}", letters("FK0"), letters("W7M"));
        assert_eq!(spelled(&groups, Medium::Ear), said);
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
