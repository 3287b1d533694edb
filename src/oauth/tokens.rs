//! The tokens of one grant: a family. What is alive, what was replaced, and when a late reuse means theft.
//!
//! Strict single use loses Alexa and Google links (a lost answer is retried with the old token), so a replaced refresh token
//! stays good for a window; after that its use revokes the family (RFC 9700, 4.14.2).

use super::token::Hash;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Most live access tokens of a grant; the oldest goes.
const MOST_ACCESS: usize = 16;
/// Most refresh tokens of a grant that are remembered, replaced ones included; the oldest goes.
const MOST_REFRESH: usize = 16;

/// A family.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tokens {
    /// Access tokens that are alive.
    pub access: Vec<AccessToken>,
    /// Refresh tokens, oldest first.
    pub refresh: Vec<RefreshToken>,
}

/// One access token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessToken {
    /// Its hash.
    pub hash: Hash,
    /// When it dies.
    pub ends_at: Timestamp,
}

/// One refresh token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefreshToken {
    /// Its hash.
    pub hash: Hash,
    /// When it was issued or last used.
    pub used_at: Timestamp,
    /// Where it is in its life.
    pub state: RefreshState,
}

/// The life of a refresh token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum RefreshState {
    /// The newest, or one of several that were handed out at once.
    Live,
    /// Another was issued for it; good until the window after `at` is over.
    Replaced {
        /// When.
        at: Timestamp,
    },
}

impl Tokens {
    /// Whether the access token with `hash` is alive at `now`.
    pub fn knows_access(&self, hash: &Hash, now: Timestamp) -> bool {
        self.access.iter().any(|token| token.hash == *hash && now < token.ends_at)
    }

    /// The refresh token with `hash`, alive or replaced.
    pub fn refresh_token(&self, hash: &Hash) -> Option<&RefreshToken> {
        self.refresh.iter().find(|token| token.hash == *hash)
    }

    /// Adds an access token and forgets those that have died.
    pub fn add_access(&mut self, hash: Hash, ends_at: Timestamp, now: Timestamp) {
        self.access.retain(|token| now < token.ends_at);
        self.access.push(AccessToken { hash, ends_at });
        let surplus = self.access.len().saturating_sub(MOST_ACCESS);
        self.access.drain(..surplus);
    }

    /// Adds a refresh token.
    pub fn add_refresh(&mut self, hash: Hash, now: Timestamp) {
        self.refresh.push(RefreshToken { hash, used_at: now, state: RefreshState::Live });
        let surplus = self.refresh.len().saturating_sub(MOST_REFRESH);
        self.refresh.drain(..surplus);
    }
}
