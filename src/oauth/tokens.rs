//! The tokens of one grant: a family. What is alive, what was replaced, and when a late reuse means theft.
//!
//! Strict single use loses Alexa and Google links (a lost answer is retried with the old token), so a replaced refresh token
//! stays good for a window; after that its use revokes the family (RFC 9700, 4.14.2).

use super::client::{Client, Refresh};
use super::token::Hash;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Most live access tokens of a grant; the oldest goes.
const MOST_ACCESS: usize = 16;
/// Most refresh tokens of a grant that are remembered, replaced ones included; the oldest goes.
const MOST_REFRESH: usize = 16;
/// Most refresh tokens of a grant that can be used; the oldest goes.
const MOST_ALIVE: usize = 8;

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

    /// Adds the first refresh token.
    pub fn add_refresh(&mut self, hash: Hash, now: Timestamp) {
        self.refresh.push(RefreshToken { hash, used_at: now, state: RefreshState::Live });
    }

    /// Remembers that the refresh token with `hash` was used.
    pub fn use_refresh(&mut self, hash: &Hash, now: Timestamp) {
        if let Some(token) = self.refresh.iter_mut().find(|token| token.hash == *hash) {
            token.used_at = now;
        }
    }

    /// Adds a refresh token in place of `used`, which stays good for `window` after it was first replaced.
    pub fn replace_refresh(&mut self, used: &Hash, fresh: &Hash, window: SignedDuration, now: Timestamp) {
        self.use_refresh(used, now);
        for token in self.refresh.iter_mut().filter(|token| token.hash == *used) {
            if token.state == RefreshState::Live {
                token.state = RefreshState::Replaced { at: now };
            }
        }
        self.add_refresh(fresh.clone(), now);
        // Never the two in hand: requests that race with this one come with `used`.
        let is_spare = |token: &RefreshToken| token.hash != *used && token.hash != *fresh;
        let is_dead = |token: &RefreshToken| !token.is_unreplaced(window, now);
        while self.refresh.iter().filter(|token| !is_dead(token)).count() > MOST_ALIVE {
            self.forget_first(|token| is_spare(token) && !is_dead(token));
        }
        while self.refresh.len() > MOST_REFRESH {
            self.forget_first(|token| is_spare(token) && is_dead(token));
        }
    }

    fn forget_first(&mut self, which: impl Fn(&RefreshToken) -> bool) {
        let place = self.refresh.iter().position(which).unwrap_or(0);
        if place < self.refresh.len() {
            self.refresh.remove(place);
        }
    }

    /// Whether the token with `hash` is or was one of the family's.
    pub fn knows(&self, hash: &Hash) -> bool {
        self.access.iter().any(|token| token.hash == *hash) || self.refresh_token(hash).is_some()
    }

    /// Whether anything can still be done with a token of the family.
    pub fn is_alive(&self, client: &Client, now: Timestamp) -> bool {
        self.access.iter().any(|token| now < token.ends_at)
            || self.refresh.iter().any(|token| token.is_alive(client, now))
    }
}

impl RefreshToken {
    /// Whether `client` can use it at `now`.
    pub fn is_alive(&self, client: &Client, now: Timestamp) -> bool {
        match client.refresh {
            Refresh::Overlap { window } if self.state != RefreshState::Live => self.is_unreplaced(window, now),
            _ => self.state == RefreshState::Live && now.duration_since(self.used_at) <= client.refresh_idle,
        }
    }

    /// Whether it was not replaced, or less than `window` ago.
    fn is_unreplaced(&self, window: SignedDuration, now: Timestamp) -> bool {
        match self.state {
            RefreshState::Live => true,
            RefreshState::Replaced { at } => now.duration_since(at) <= window,
        }
    }
}
