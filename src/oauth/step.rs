//! What every step of the grant machine works with and comes to.
//!
//! A step changes a link in memory, or leaves it as it was; it is durable once the service has kept the link.

use super::client::{Client, Refresh};
use super::denied::Denied;
use super::token::{Hash, TokenKind, mint};
use crate::audit::{self, Event, Why};
use crate::consent::{Consent, Purpose};
use crate::entropy::{Entropy, random};
use crate::link::{Grant, Link};
use crate::secret::{Keyring, Secret};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;

/// What steps need beside the link.
#[derive(Clone, Copy, Debug)]
pub struct Mint<'a> {
    /// Keys.
    pub keys: &'a Keyring,
    /// Randomness.
    pub entropy: &'a dyn Entropy,
    /// The present.
    pub now: Timestamp,
    /// The link's id, which its tokens lead to.
    pub owner: &'a str,
}

/// A token response (RFC 6749, 5.1).
#[derive(Clone, Debug)]
pub struct Issued {
    /// `access_token`.
    pub access: Secret,
    /// `refresh_token`; none where the one that was shown stays.
    pub refresh: Option<Secret>,
    /// `expires_in`, in seconds.
    pub expires_in: i64,
    /// `scope`.
    pub purposes: Vec<Purpose>,
}

/// What a step came to.
#[derive(Clone, Debug)]
pub struct Step<T> {
    /// For the client.
    pub answer: Result<T, Denied>,
    /// For the journal: what happened to which grant.
    pub told: Vec<(String, Event)>,
    /// Grants that are gone: what led to them can go too.
    pub ended: Vec<Grant>,
}

impl<T> Step<T> {
    /// A refusal that changes nothing.
    pub fn refused(denied: Denied) -> Self {
        Self { answer: Err(denied), told: Vec::new(), ended: Vec::new() }
    }

    /// Removes the grant named `id`, if it is there, and tells why.
    pub fn end(&mut self, link: &mut Link, id: &str, why: Why) {
        for grant in link.end(|grant| grant.id == id) {
            self.told.push((grant.id.clone(), grant.unlinked(why)));
            self.ended.push(grant);
        }
    }
}

/// What the journal tells of a consent.
pub fn of_consent(change: audit::Change, consent: &Consent) -> Event {
    let Consent { bank, purpose, accounts, ends_at, .. } = consent.clone();
    Event::Consent { change, bank, purpose, accounts, ends_at }
}

impl Mint<'_> {
    /// The id of a fresh grant.
    pub(super) fn id(&self) -> String {
        URL_SAFE_NO_PAD.encode(random::<12>(self.entropy))
    }

    /// An access token for `grant`.
    pub(super) fn access(&self, grant: &mut Grant, client: &Client) -> Secret {
        let minted = mint(self.keys, self.entropy, TokenKind::Access, self.owner);
        let ends_at = self.now.saturating_add(client.access_lives).unwrap_or(self.now);
        grant.tokens.add_access(minted.hash, ends_at, self.now);
        minted.text
    }

    /// The first refresh token of `grant`.
    pub(super) fn first_refresh(&self, grant: &mut Grant) -> Secret {
        let minted = mint(self.keys, self.entropy, TokenKind::Refresh, self.owner);
        grant.tokens.add_refresh(minted.hash, self.now);
        minted.text
    }

    /// The next refresh token of `grant` after `used`; none where tokens stay.
    pub(super) fn next_refresh(&self, grant: &mut Grant, used: &Hash, client: &Client) -> Option<Secret> {
        match client.refresh {
            Refresh::None => {
                grant.tokens.use_refresh(used, self.now);
                None
            }
            Refresh::Overlap { window } => {
                let minted = mint(self.keys, self.entropy, TokenKind::Refresh, self.owner);
                grant.tokens.replace_refresh(used, &minted.hash, window, self.now);
                Some(minted.text)
            }
        }
    }
}

/// What a grant permits, in the order of [`Purpose::ALL`].
pub fn purposes(grant: &Grant) -> Vec<Purpose> {
    let has = |purpose: &Purpose| grant.consents.iter().any(|consent| consent.purpose == *purpose);
    Purpose::ALL.into_iter().filter(has).collect()
}
