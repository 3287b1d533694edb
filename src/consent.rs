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
    /// Saying the credit score: asked for by itself, because lenders decide by it.
    CreditScore,
}

impl Purpose {
    /// Every purpose there is.
    pub const ALL: [Self; 9] = [
        Self::Balances,
        Self::Transactions,
        Self::Bills,
        Self::CardControl,
        Self::Payments,
        Self::Alerts,
        Self::Insights,
        Self::Handover,
        Self::CreditScore,
    ];

    /// Its name in scopes, forms and the journal.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Balances => "balances",
            Self::Transactions => "transactions",
            Self::Bills => "bills",
            Self::CardControl => "card_control",
            Self::Payments => "payments",
            Self::Alerts => "alerts",
            Self::Insights => "insights",
            Self::Handover => "handover",
            Self::CreditScore => "credit_score",
        }
    }

    /// The purpose of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == name)
    }
}

/// One consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Which configured bank's data.
    pub bank: String,
    /// What for.
    pub purpose: Purpose,
    /// Which accounts; `None` means all that the bank shows.
    pub accounts: Option<Vec<AccountId>>,
    /// When it was given.
    pub granted_at: Timestamp,
    /// When it ends by itself.
    pub ends_at: Timestamp,
    /// Whether the customer was told that it ends soon.
    #[serde(default)]
    pub told_of_end: bool,
}

impl Consent {
    /// Whether it permits anything at `now`.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.granted_at <= now && now < self.ends_at
    }

    /// Whether it ends by itself within a week of `now`.
    pub fn ends_soon(&self, now: Timestamp) -> bool {
        self.is_open(now) && self.ends_at.duration_since(now) <= jiff::SignedDuration::from_hours(7 * 24)
    }
}

/// What a customer chose on the page: one bank's accounts, for some purposes, for some days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The configured bank.
    pub bank: String,
    /// What for; never empty.
    pub purposes: Vec<Purpose>,
    /// Which accounts; `None`: all that the bank shows.
    pub accounts: Option<Vec<AccountId>>,
    /// For how long, in days.
    pub days: u16,
}

/// The days that a customer can choose from; the first is the default, the last a year (P08).
pub const DAYS: [u16; 4] = [90, 30, 180, 365];

impl Choice {
    /// The consents that it gives from `now` on.
    pub fn consents(&self, now: Timestamp) -> Vec<Consent> {
        let days = self.days.min(365);
        let ends_at = now.saturating_add(jiff::SignedDuration::from_hours(24 * i64::from(days))).unwrap_or(now);
        let consent = |purpose: &Purpose| Consent {
            bank: self.bank.clone(),
            purpose: *purpose,
            accounts: self.accounts.clone(),
            granted_at: now,
            ends_at,
            told_of_end: false,
        };
        self.purposes.iter().map(consent).collect()
    }
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

/// Looks for a consent to read `bank` that is open at `now`.
///
/// # Errors
/// Why there is none.
pub fn permit(consents: &[Consent], bank: &str, purpose: Purpose, now: Timestamp) -> Result<Permit, Refusal> {
    let of_bank = consents.iter().filter(|consent| consent.bank == bank);
    let open = find(of_bank, purpose, now)?;
    Ok(Permit { purpose, accounts: open.accounts.clone() })
}

/// Whether any bank may be read for `purpose` at `now`.
///
/// # Errors
/// Why none may.
pub fn permitted(consents: &[Consent], purpose: Purpose, now: Timestamp) -> Result<(), Refusal> {
    find(consents.iter(), purpose, now).map(drop)
}

fn find<'a>(
    consents: impl Iterator<Item = &'a Consent>,
    purpose: Purpose,
    now: Timestamp,
) -> Result<&'a Consent, Refusal> {
    let mut refusal = Refusal::NotGranted(purpose);
    for consent in consents.filter(|consent| consent.purpose == purpose) {
        if consent.is_open(now) {
            return Ok(consent);
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
        let (granted_at, ends_at) = (at(from), at(until));
        Consent { bank: "first".to_owned(), purpose, accounts: None, granted_at, ends_at, told_of_end: false }
    }

    #[test]
    fn only_an_open_consent_for_the_purpose_permits() {
        let consents = [consent(Purpose::Balances, "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z")];
        let at = |text: &str| text.parse().unwrap();
        assert!(permit(&consents, "first", Purpose::Balances, at("2026-02-01T00:00:00Z")).is_ok());
        let ended = permit(&consents, "first", Purpose::Balances, at("2026-04-01T00:00:00Z"));
        assert_eq!(ended, Err(Refusal::Ended(Purpose::Balances)));
        let other = permit(&consents, "first", Purpose::Bills, at("2026-02-01T00:00:00Z"));
        assert_eq!(other, Err(Refusal::NotGranted(Purpose::Bills)));
        let elsewhere = permit(&consents, "second", Purpose::Balances, at("2026-02-01T00:00:00Z"));
        assert_eq!(elsewhere, Err(Refusal::NotGranted(Purpose::Balances)));
        assert_eq!(permitted(&consents, Purpose::Balances, at("2026-02-01T00:00:00Z")), Ok(()));
    }
}
