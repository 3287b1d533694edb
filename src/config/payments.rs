//! `[payments]`: how much may be paid by voice.

use super::error::Invalid;
use serde::Deserialize;

/// Limits on payments, as decimal text in the customer's own currency.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payments {
    /// One payment.
    pub per_payment: String,
    /// All payments of a day.
    pub per_day: String,
    /// What goes to saved payees in a day.
    pub to_payees_per_day: String,
    /// A payee must have been paid within so many days.
    pub known_payee_days: u16,
}

impl Payments {
    pub(super) fn check(&self) -> Result<(), Invalid> {
        for (key, text) in [
            ("per_payment", &self.per_payment),
            ("per_day", &self.per_day),
            ("to_payees_per_day", &self.to_payees_per_day),
        ] {
            let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
            let is_number =
                |part: &str, most| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
            if !is_number(whole, 12) || !is_number(fraction, 3) {
                return Err(Invalid::new(key, "must be an amount such as \"50.00\""));
            }
        }
        Ok(())
    }
}
