//! Money: an integer of minor units with its currency.
//!
//! Never a float, never rounded silently: text is read digit by digit (ISO 4217 exponents), sums are checked.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An ISO 4217 currency code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// United States dollar.
    pub const USD: Self = Self(*b"USD");
    /// Polish złoty.
    pub const PLN: Self = Self(*b"PLN");
    /// Euro.
    pub const EUR: Self = Self(*b"EUR");

    /// Reads a three-letter code; anything else is `None`.
    pub fn parse(code: &str) -> Option<Self> {
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }

    /// Digits after the decimal point (ISO 4217 table A.1; two unless listed there otherwise).
    pub fn exponent(self) -> u32 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF" | b"UGX"
            | b"UYI" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }

    /// Minor units in one major unit: 100 cents in a dollar.
    pub fn scale(self) -> i64 {
        10_i64.pow(self.exponent())
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl TryFrom<String> for Currency {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        Self::parse(&code).ok_or_else(|| format!("\"{code}\" is not an ISO 4217 code such as \"USD\""))
    }
}

/// An amount: minor units of a currency. Negative means owed or overdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units (cents, groszy).
    pub minor: i64,
    /// What they are units of.
    pub currency: Currency,
}

impl Money {
    /// `minor` units of `currency`.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Reads decimal text such as `-12.5` exactly. More digits than the currency has are refused unless they are zeros.
    pub fn parse_decimal(text: &str, currency: Currency) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let places = currency.exponent() as usize;
        let (kept, rest) = fraction.split_at_checked(places).unwrap_or((fraction, ""));
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_number(whole) || !is_number(kept) || !rest.bytes().all(|byte| byte == b'0') {
            return None;
        }
        let minor: i64 = format!("{whole}{kept:0<places$}").parse().ok()?;
        Some(Self::new(if negative { -minor } else { minor }, currency))
    }

    /// The sum, or `None` when currencies differ or the sum overflows.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        (self.currency == other.currency)
            .then(|| self.minor.checked_add(other.minor))
            .flatten()
            .map(|minor| Self::new(minor, self.currency))
    }

    /// Adds up `amounts`, starting from zero of `currency`; `None` as in [`Money::checked_add`].
    pub fn sum(currency: Currency, amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::new(0, currency), Self::checked_add)
    }

    /// Without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self::new(self.minor.saturating_abs(), self.currency)
    }

    /// Below zero.
    pub fn is_negative(self) -> bool {
        self.minor < 0
    }

    /// Whole major units, towards zero.
    pub fn major(self) -> i64 {
        self.minor / self.currency.scale()
    }

    /// What is left beside [`Money::major`], without a sign.
    pub fn minor_part(self) -> i64 {
        (self.minor % self.currency.scale()).abs()
    }

    /// The nearest whole major unit, half away from zero.
    #[must_use]
    pub fn rounded(self) -> Self {
        let scale = self.currency.scale();
        let half = if self.minor < 0 { -scale / 2 } else { scale / 2 };
        Self::new(self.minor.saturating_add(half) / scale * scale, self.currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimal_text_is_read_exactly() {
        let read = |text| Money::parse_decimal(text, Currency::USD).map(|money| money.minor);
        assert_eq!(read("101.80"), Some(10180));
        assert_eq!(read("-0.5"), Some(-50));
        assert_eq!(read("7"), Some(700));
        assert_eq!(read("4.5000"), Some(450));
        for bad in ["", "-", ".5", "1.005", "1,5", "1e3", "NaN", "99999999999999999999"] {
            assert_eq!(read(bad), None, "{bad}");
        }
        let yen = Currency::parse("JPY").unwrap();
        assert_eq!(Money::parse_decimal("12", yen).unwrap().minor, 12);
        assert_eq!(Money::parse_decimal("12.5", yen), None);
    }

    #[test]
    fn rounding_is_half_away_from_zero() {
        for (minor, rounded) in [(149, 100), (150, 200), (-150, -200), (-149, -100), (0, 0)] {
            assert_eq!(Money::new(minor, Currency::USD).rounded().minor, rounded);
        }
    }

    #[test]
    fn sums_refuse_mixed_currencies_and_overflow() {
        let dollar = Money::new(100, Currency::USD);
        assert_eq!(dollar.checked_add(dollar).unwrap().minor, 200);
        assert_eq!(dollar.checked_add(Money::new(1, Currency::EUR)), None);
        assert_eq!(dollar.checked_add(Money::new(i64::MAX, Currency::USD)), None);
    }
}
