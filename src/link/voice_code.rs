//! The voice code: six digits, of which two random positions are asked aloud. Set and reset on the page only.
//!
//! Positions must be checkable, so it is kept sealed with the link, not hashed; it never prints. Which attempts are allowed
//! is counted elsewhere, before anything is compared.

use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use std::fmt;

/// How many digits it has.
pub const LENGTH: usize = 6;

/// A customer's code.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoiceCode(String);

impl fmt::Debug for VoiceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VoiceCode(***)")
    }
}

/// Why digits are no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Not six digits.
    NotSixDigits,
    /// The same digit too often, a row up or down, or two digits by turns.
    TooSimple,
    /// A date, as birthdays are written.
    LooksLikeADate,
}

impl VoiceCode {
    /// Takes digits that a customer has typed.
    ///
    /// # Errors
    /// [`Weak`]: easily guessed (NIST SP 800-63B, 5.1.1.2).
    pub fn choose(digits: &str) -> Result<Self, Weak> {
        if digits.len() != LENGTH || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Weak::NotSixDigits);
        }
        let code = digits.as_bytes();
        let step = |by: i16| code.windows(2).all(|pair| matches!(pair, [a, b] if i16::from(*b) - i16::from(*a) == by));
        let most = (b'0'..=b'9').map(|digit| digits.matches(char::from(digit)).count()).max().unwrap_or(0);
        let halves = code.split_at(LENGTH / 2);
        let by_turns = code.chunks(2).all(|pair| Some(pair) == code.get(..2));
        if step(1) || step(-1) || most > 3 || halves.0 == halves.1 || by_turns {
            return Err(Weak::TooSimple);
        }
        if looks_like_a_date(digits) { Err(Weak::LooksLikeADate) } else { Ok(Self(digits.to_owned())) }
    }

    /// A code as it is stored or configured, unchecked.
    pub fn known(digits: &str) -> Self {
        Self(digits.to_owned())
    }

    /// Whether `digits` stand at `positions` (from 0). Takes the same time wherever they differ.
    pub fn has(&self, positions: [usize; 2], digits: [u8; 2]) -> bool {
        let expected = positions.map(|position| self.0.as_bytes().get(position).copied().unwrap_or_default());
        digest(&SHA256, &expected).as_ref() == digest(&SHA256, &digits).as_ref()
    }
}

/// Day, month and year of two digits each, in any of the usual orders, or month and year in full.
fn looks_like_a_date(digits: &str) -> bool {
    let part = |from: usize| digits.get(from..from + 2).and_then(|part| part.parse::<u8>().ok()).unwrap_or(99);
    let [first, second, third] = [part(0), part(2), part(4)];
    let (is_day, is_month) = (|n: u8| (1..=31).contains(&n), |n: u8| (1..=12).contains(&n));
    let is_century = |n: u8| n == 19 || n == 20;
    (is_day(first) && is_month(second))
        || (is_month(first) && is_day(second))
        || (is_month(second) && is_day(third))
        || (is_month(first) && is_century(second))
        || (is_century(first) && is_month(third))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easily_guessed_codes_are_refused() {
        for (digits, weak) in [
            ("47119", Weak::NotSixDigits),
            ("4711935", Weak::NotSixDigits),
            ("47119a", Weak::NotSixDigits),
            ("٤٧١١٩٣", Weak::NotSixDigits),
            ("000000", Weak::TooSimple),
            ("123456", Weak::TooSimple),
            ("654321", Weak::TooSimple),
            ("474747", Weak::TooSimple),
            ("471471", Weak::TooSimple),
            ("777791", Weak::TooSimple),
            ("240985", Weak::LooksLikeADate),
            ("092485", Weak::LooksLikeADate),
            ("850924", Weak::LooksLikeADate),
            ("091985", Weak::LooksLikeADate),
        ] {
            assert_eq!(VoiceCode::choose(digits), Err(weak), "{digits}");
        }
        assert!(VoiceCode::choose("471193").is_ok());
        assert!(!format!("{:?}", VoiceCode::choose("471193")).contains("471193"));
    }

    #[test]
    fn two_positions_are_compared_and_nothing_else() {
        let code = VoiceCode::known("471193");
        assert!(code.has([1, 4], [b'7', b'9']));
        for (positions, digits) in [([1, 4], [b'9', b'7']), ([1, 4], [b'7', b'8']), ([0, 9], [b'4', b'4'])] {
            assert!(!code.has(positions, digits));
        }
    }
}
