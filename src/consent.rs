//! Consent: what a customer allowed, for which purpose, on which accounts, until when.
//!
//! A bank call needs a [`Permit`], and only an open consent makes one. There is no advertising purpose: the list below is
//! all that can be asked for.

use crate::id::AccountId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What data is used for. A customer grants each one separately.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Saying balances.
    Balances,
    /// Saying charges and deposits.
    Transactions,
    /// Saying what is due and when.
    Bills,
    /// Freezing and reporting cards.
    CardControl,
    /// Preparing payments.
    Payments,
    /// Telling of events.
    Alerts,
    /// Comparing and planning.
    Insights,
    /// Handing a question to a person.
    Handover,
}

impl Purpose {
    /// Every purpose there is.
    pub const ALL: [Self; 8] = [
        Self::Balances,
        Self::Transactions,
        Self::Bills,
        Self::CardControl,
        Self::Payments,
        Self::Alerts,
        Self::Insights,
        Self::Handover,
    ];
}

/// One grant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// What for.
    pub purpose: Purpose,
    /// Which accounts; `None` means all that are linked.
    pub accounts: Option<Vec<AccountId>>,
    /// When it was given.
    pub granted_at: Timestamp,
    /// When it ends by itself.
    pub ends_at: Timestamp,
}

/// Why nothing may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The customer never granted this purpose, or took it back.
    NotGranted(Purpose),
    /// The grant has run out.
    Ended(Purpose),
}

/// Proof that a consent was open for a purpose at the time of a call. Cannot be made elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit {
    purpose: Purpose,
    accounts: Option<Vec<AccountId>>,
}

impl Permit {
    /// The purpose it was made for.
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// Whether it covers `account`.
    pub fn covers(&self, account: &AccountId) -> bool {
        self.accounts.as_ref().is_none_or(|accounts| accounts.contains(account))
    }
}

/// Looks for a consent that is open at `now`.
///
/// # Errors
/// Why there is none.
pub fn permit(consents: &[Consent], purpose: Purpose, now: Timestamp) -> Result<Permit, Refusal> {
    let mut refusal = Refusal::NotGranted(purpose);
    for consent in consents.iter().filter(|consent| consent.purpose == purpose) {
        if consent.granted_at <= now && now < consent.ends_at {
            return Ok(Permit { purpose, accounts: consent.accounts.clone() });
        }
        refusal = Refusal::Ended(purpose);
    }
    Err(refusal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn consent(purpose: Purpose, from: &str, until: &str) -> Consent {
        let at = |text: &str| text.parse().unwrap();
        Consent { purpose, accounts: None, granted_at: at(from), ends_at: at(until) }
    }

    #[test]
    fn only_an_open_consent_for_the_purpose_permits() {
        let consents = [consent(Purpose::Balances, "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z")];
        let at = |text: &str| text.parse().unwrap();
        assert!(permit(&consents, Purpose::Balances, at("2026-02-01T00:00:00Z")).is_ok());
        let ended = permit(&consents, Purpose::Balances, at("2026-04-01T00:00:00Z"));
        assert_eq!(ended, Err(Refusal::Ended(Purpose::Balances)));
        let other = permit(&consents, Purpose::Bills, at("2026-02-01T00:00:00Z"));
        assert_eq!(other, Err(Refusal::NotGranted(Purpose::Bills)));
    }
}
