//! Sandbox customers: their sealed tokens, and the link that each of them starts with.
//!
//! A sandbox token is sealed, not stored: it needs only the same key file. Its prefix lets secret scanners recognise it.

use crate::banking::sandbox;
use crate::consent::{Choice, Purpose};
use crate::entropy::Entropy;
use crate::id::LinkId;
use crate::link::{BankLink, Grant, Link, Orders, Privacy, Settings, Via, VoiceCode};
use crate::oauth::Tokens;
use crate::secret::{Keyring, Place, Secret};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

const PREFIX: &str = "saldo_sandbox_";
const PLACE: Place<'static> = Place { kind: "token", key: "access", owner: "sandbox" };
/// Longest token that is looked at, in bytes.
const LONGEST: usize = 2048;
/// The id of the grant that sandbox tokens speak under.
pub(super) const GRANT: &str = "sandbox";

#[derive(Serialize, Deserialize)]
struct Claims {
    customer: String,
    expires_at: Timestamp,
}

/// Whom a sandbox token stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Holder {
    pub(super) customer: String,
    pub(super) issued_at: Timestamp,
}

/// An access token for a sandbox customer, good for an hour.
pub fn sandbox_token(keys: &Keyring, entropy: &dyn Entropy, customer: &str, now: Timestamp) -> Secret {
    let claims = Claims { customer: customer.to_owned(), expires_at: now.saturating_add(1.hour()).unwrap_or(now) };
    let plain = serde_json::to_vec(&claims).unwrap_or_default();
    Secret::new(format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(keys.seal(entropy, PLACE, &plain))))
}

/// The customer that a token stands for; `None` for whatever is no good, for whatever reason.
pub(super) fn holder(keys: &Keyring, token: &Secret, now: Timestamp) -> Option<Holder> {
    let sealed = token.expose().strip_prefix(PREFIX).filter(|sealed| sealed.len() <= LONGEST)?;
    let plain = keys.open(PLACE, &URL_SAFE_NO_PAD.decode(sealed).ok()?).ok()?;
    let claims: Claims = serde_json::from_slice(&plain).ok()?;
    let is_good = now < claims.expires_at && sandbox::person(&claims.customer).is_some();
    let issued_at = claims.expires_at.saturating_sub(1.hour()).unwrap_or(claims.expires_at);
    is_good.then_some(Holder { customer: claims.customer, issued_at })
}

/// The link id of a bank's customer: the same on every copy that has the same keys, and by whatever assistant they come.
pub(super) fn link_id(keys: &Keyring, bank: &BankLink, is_sandbox: bool) -> LinkId {
    // Sandbox tokens name no bank.
    let bank_name = if is_sandbox { "" } else { bank.bank.as_str() };
    LinkId::from_index(&keys.index("link", &[bank_name.as_bytes(), bank.customer.as_bytes()]))
}

/// A link as it begins when its customer signs in to `bank`: nothing is granted to anybody.
pub(super) fn fresh_link(bank: &BankLink, journal_salt: String) -> Link {
    let person = sandbox::person(&bank.customer);
    Link {
        banks: vec![bank.clone()],
        grants: Vec::new(),
        codes: Vec::new(),
        settings: Settings {
            time_zone: person.map_or("UTC", |person| person.time_zone).to_owned(),
            privacy: Privacy::Off,
            amounts_on_screen: false,
            always_ask: false,
            ..Settings::default()
        },
        voice_code: person.map(|person| VoiceCode::known(person.voice_code)),
        code_asked: None,
        journal_salt,
        locked_since: None,
        refused_before: None,
        orders: Orders::default(),
    }
}

/// What sandbox tokens are allowed until the customer says otherwise: every purpose, for 90 days.
pub(super) fn grant(bank: &str, now: Timestamp) -> Grant {
    let purposes = Purpose::ALL.to_vec();
    let choice = Choice { bank: bank.to_owned(), purposes, accounts: None, days: 90 };
    let granted_at = now.saturating_sub(24.hours()).unwrap_or(now);
    let consents = choice.consents(now).into_iter().map(|consent| crate::consent::Consent { granted_at, ..consent });
    Grant {
        id: GRANT.to_owned(),
        via: Via::Sandbox,
        consents: consents.collect(),
        granted_at,
        tokens: Tokens::default(),
        heard: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::SeededEntropy;

    #[test]
    fn a_token_is_good_for_an_hour_and_only_unchanged() {
        let entropy = SeededEntropy::new(7);
        let keys = Keyring::parse(&Keyring::new_file(&entropy)).unwrap();
        let now: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
        let token = sandbox_token(&keys, &entropy, "anna", now);
        assert_eq!(holder(&keys, &token, now).unwrap().customer, "anna");
        assert_eq!(holder(&keys, &token, now + 59.minutes()).unwrap().issued_at, now);
        assert_eq!(holder(&keys, &token, now + 1.hour()), None);
        assert_eq!(holder(&keys, &sandbox_token(&keys, &entropy, "nobody", now), now), None);
        let other = Keyring::parse(&Keyring::new_file(&entropy)).unwrap();
        assert_eq!(holder(&other, &token, now), None);
        for bad in ["", "saldo_sandbox_", "saldo_sandbox_####", &token.expose()[1..], &format!("{}A", token.expose())] {
            assert_eq!(holder(&keys, &Secret::new(bad), now), None);
        }
    }
}
