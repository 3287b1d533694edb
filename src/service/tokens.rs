//! Access tokens: who is asking.
//!
//! A sandbox token is sealed, not stored: it needs only the same key file. Its prefix lets secret scanners recognise it.

use crate::banking::sandbox;
use crate::entropy::Entropy;
use crate::id::LinkId;
use crate::secret::{Keyring, Place, Secret};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use jiff::ToSpan;
use serde::{Deserialize, Serialize};

const SANDBOX_PREFIX: &str = "saldo_sandbox_";
const PLACE: Place<'static> = Place { kind: "token", key: "access", owner: "sandbox" };
/// Longest token that is looked at, in bytes.
const LONGEST: usize = 2048;

#[derive(Serialize, Deserialize)]
struct Claims {
    customer: String,
    expires_at: Timestamp,
}

/// A customer of the sandbox bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SandboxCustomer {
    pub(super) name: String,
    pub(super) link: LinkId,
}

/// An access token for a sandbox customer, good for an hour.
pub fn sandbox_token(keys: &Keyring, entropy: &dyn Entropy, customer: &str, now: Timestamp) -> Secret {
    let claims = Claims { customer: customer.to_owned(), expires_at: now.saturating_add(1.hour()).unwrap_or(now) };
    let plain = serde_json::to_vec(&claims).unwrap_or_default();
    Secret::new(format!("{SANDBOX_PREFIX}{}", URL_SAFE_NO_PAD.encode(keys.seal(entropy, PLACE, &plain))))
}

/// The customer that a token stands for; `None` for whatever is no good, for whatever reason.
pub(super) fn customer(keys: &Keyring, token: &Secret, now: Timestamp) -> Option<SandboxCustomer> {
    let sealed = token.expose().strip_prefix(SANDBOX_PREFIX).filter(|sealed| sealed.len() <= LONGEST)?;
    let plain = keys.open(PLACE, &URL_SAFE_NO_PAD.decode(sealed).ok()?).ok()?;
    let claims: Claims = serde_json::from_slice(&plain).ok()?;
    let is_good = now < claims.expires_at && sandbox::person(&claims.customer).is_some();
    is_good.then(|| SandboxCustomer { link: sandbox_link(keys, &claims.customer), name: claims.customer })
}

/// The link id of a sandbox customer: the same on every copy that has the same keys.
pub(super) fn sandbox_link(keys: &Keyring, customer: &str) -> LinkId {
    LinkId::from_index(&keys.index("sandbox link", &[customer.as_bytes()]))
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
        assert_eq!(customer(&keys, &token, now).unwrap().name, "anna");
        assert_eq!(customer(&keys, &token, now + 59.minutes()).unwrap().name, "anna");
        assert_eq!(customer(&keys, &token, now + 1.hour()), None);
        assert_eq!(customer(&keys, &sandbox_token(&keys, &entropy, "nobody", now), now), None);
        let other = Keyring::parse(&Keyring::new_file(&entropy)).unwrap();
        assert_eq!(customer(&other, &token, now), None);
        for bad in ["", "saldo_sandbox_", "saldo_sandbox_####", &token.expose()[1..], &format!("{}A", token.expose())] {
            assert_eq!(customer(&keys, &Secret::new(bad), now), None);
        }
    }
}
