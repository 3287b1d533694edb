//! Codes that are heard and typed: letters and digits that cannot be confused, by ear or by eye.
//!
//! No two of the alphabet rhyme in English, Polish or Dutch (no B, C, D, E, G, P, T, V, 3; no A, J, 8; no N; no S, X; no
//! U, Q; no I, 1, 9). Nine of fifteen are 35 bits: with at most 1,000 live codes and 36 wrong tries in ten minutes a guess
//! stays below one in a million (RFC 8628, 5.1).

use crate::entropy::{Entropy, random};

/// What codes are made of.
pub const ALPHABET: &[u8; 15] = b"FHKLMRWYZ024567";
/// Letters and digits of a code that links.
pub const LENGTH: usize = 9;
/// Letters and digits that are said in one go.
const GROUP: usize = 3;

/// A fresh code of `length` letters and digits.
pub fn fresh(entropy: &dyn Entropy, length: usize) -> String {
    let mut code = String::with_capacity(length);
    while code.len() < length {
        // 255 is the largest multiple of fifteen that a byte reaches: what is above would favour the first letters.
        let [byte] = random::<1>(entropy);
        if byte < 255
            && let Some(letter) = ALPHABET.get(usize::from(byte) % ALPHABET.len())
        {
            code.push(char::from(*letter));
        }
    }
    code
}

/// A code as somebody typed it: upper case, without spaces and hyphens, O taken for 0. `None`: no code, whoever typed it.
pub fn normalised(typed: &str) -> Option<String> {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, '-' | '.' | ',' | '_' | '\u{2010}'..='\u{2015}');
    let mut code = String::new();
    for c in typed.chars().filter(|c| !is_gap(*c)).take(LENGTH + 1) {
        let c = match c.to_ascii_uppercase() {
            'O' => '0',
            c => c,
        };
        if !c.is_ascii() || !ALPHABET.contains(&(c as u8)) {
            return None;
        }
        code.push(c);
    }
    (code.len() == LENGTH).then_some(code)
}

/// A code in the groups that it is said and shown in.
pub fn groups(code: &str) -> Vec<String> {
    code.as_bytes().chunks(GROUP).map(|group| String::from_utf8_lossy(group).into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::SeededEntropy;

    #[test]
    fn a_code_is_understood_however_it_is_typed() {
        for typed in ["FK0W7M4ZL", "fk0w7m4zl", "FK0-W7M-4ZL", " fko w7m\t4zl ", "F.K.0.W.7.M.4.Z.L"] {
            assert_eq!(normalised(typed).as_deref(), Some("FK0W7M4ZL"), "{typed}");
        }
        for typed in ["", "FK0W7M4Z", "FK0W7M4ZLL", "FK0W7M4ZB", "FK0W7M4Z\u{2170}", "FK0W7M4Z1"] {
            assert_eq!(normalised(typed), None, "{typed}");
        }
        assert_eq!(groups("FK0W7M4ZL"), ["FK0", "W7M", "4ZL"]);
    }

    #[test]
    fn every_letter_comes_about_as_often() {
        let entropy = SeededEntropy::new(9);
        let all: String = (0..2_000).map(|_| fresh(&entropy, LENGTH)).collect();
        for letter in ALPHABET {
            let count = all.bytes().filter(|byte| byte == letter).count();
            assert!((1_000..1_400).contains(&count), "{} {count}", char::from(*letter));
        }
    }
}
