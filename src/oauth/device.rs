//! Codes that a person types on a page (RFC 8628), for a device that polls or for a chat or speaker that will be bound.
//!
//! One record a code. It grants nothing by itself: an approval moves it on, and only to one link.

use super::client::Client;
use super::denied::{Denied, ErrorCode};
use super::token::Hash;
use crate::consent::Purpose;
use crate::id::LinkId;
use crate::turn::Platform;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long a code that is said or shown lives.
pub const LIVES: SignedDuration = SignedDuration::from_mins(10);
/// How long a link that carries its code lives.
pub const LINK_LIVES: SignedDuration = SignedDuration::from_mins(5);
/// Seconds between two polls, until a device is told to slow down.
pub const INTERVAL: u32 = 5;
/// Seconds that a device waits longer after each poll that came too soon (RFC 8628, 3.5).
const SLOWER: u32 = 5;

/// One code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserCode {
    /// What it is for.
    pub waits: Waits,
    /// What the customer decided.
    pub decision: Decision,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it dies.
    pub ends_at: Timestamp,
    /// The last poll of a device.
    #[serde(default)]
    pub polled_at: Option<Timestamp>,
    /// Seconds between polls.
    pub interval: u32,
}

/// What waits for a code to be typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Waits {
    /// A device of a configured client.
    Device {
        /// The client's name in the configuration.
        client: String,
        /// What it asks for.
        purposes: Vec<Purpose>,
        /// Of its device code.
        hash: Hash,
    },
    /// A chat, or a speaker that cannot link otherwise.
    Chat {
        /// Where.
        platform: Platform,
        /// HMAC of user, device and person.
        chat: String,
        /// The link and grant that it speaks under already: another bank is added to it.
        adds_to: Option<(LinkId, String)>,
    },
}

/// What became of a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "decision", rename_all = "snake_case")]
pub enum Decision {
    /// Nothing yet.
    Pending,
    /// A customer said yes.
    Approved {
        /// Whose link.
        link: LinkId,
        /// Whether the link knows of it. Until then the same customer may say it again.
        kept: bool,
    },
    /// A customer said no.
    Denied,
}

impl UserCode {
    /// One that nobody has typed.
    pub fn fresh(waits: Waits, now: Timestamp, lives: SignedDuration) -> Self {
        let ends_at = now.saturating_add(lives).unwrap_or(now);
        Self { waits, decision: Decision::Pending, made_at: now, ends_at, polled_at: None, interval: INTERVAL }
    }

    /// Whether a page may still put it to a customer.
    pub fn is_open(&self, now: Timestamp) -> bool {
        let is_undecided = matches!(self.decision, Decision::Pending | Decision::Approved { kept: false, .. });
        now < self.ends_at && is_undecided
    }

    /// A poll of `client` with the device code of `hash`: the link that approved, which then decides.
    ///
    /// # Errors
    /// [`Denied`] as RFC 8628, 3.5 names it. The record must be kept then too: it knows when the device may poll again.
    pub fn poll(&mut self, client: &Client, hash: &Hash, now: Timestamp) -> Result<LinkId, Denied> {
        let Waits::Device { client: name, hash: known, .. } = &self.waits else {
            return Err(Denied::grant("device_unknown"));
        };
        if *name != client.name || known != hash {
            return Err(Denied::grant("device_of_other_client"));
        }
        if now >= self.ends_at {
            return Err(Denied { error: ErrorCode::ExpiredToken, reason: "device_expired" });
        }
        match &self.decision {
            Decision::Approved { link, .. } => Ok(link.clone()),
            Decision::Denied => Err(Denied { error: ErrorCode::AccessDenied, reason: "device_denied" }),
            Decision::Pending => Err(self.wait(now)),
        }
    }

    fn wait(&mut self, now: Timestamp) -> Denied {
        let due = |last: Timestamp| now.duration_since(last) >= SignedDuration::from_secs(i64::from(self.interval));
        let is_due = self.polled_at.is_none_or(due);
        self.polled_at = Some(now);
        if is_due {
            return Denied { error: ErrorCode::AuthorizationPending, reason: "device_pending" };
        }
        self.interval = self.interval.saturating_add(SLOWER);
        Denied { error: ErrorCode::SlowDown, reason: "device_hasty" }
    }
}
