//! A grant: what one assistant (or one chat) was allowed by one customer, and the tokens that stand for it.
//!
//! Each assistant is granted for itself; a grant that is removed takes all its tokens with it.

use crate::audit::{Event, Why};
use crate::consent::Consent;
use crate::oauth::Tokens;
use crate::turn::Platform;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Most platform users of a grant that are remembered; the oldest goes.
const MOST_HEARD: usize = 24;

/// One assistant's link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// Random, opaque.
    pub id: String,
    /// How the assistant is known.
    pub via: Via,
    /// What was granted, for which bank, purpose and accounts.
    pub consents: Vec<Consent>,
    /// When it was granted.
    pub granted_at: Timestamp,
    /// Live tokens; none for a chat.
    #[serde(default)]
    pub tokens: Tokens,
    /// Platform users that have been heard under this grant.
    #[serde(default)]
    pub heard: Vec<Enablement>,
}

/// How an assistant proves whom it speaks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Via {
    /// By tokens of a configured OAuth client.
    Client {
        /// Its name in the configuration.
        name: String,
    },
    /// By being the chat or device that was bound: an HMAC of the platform's identity.
    Chat {
        /// Which platform.
        platform: Platform,
        /// HMAC of its user, device and person.
        speaker: String,
    },
    /// By a sealed sandbox token.
    Sandbox,
}

/// A platform user that used a grant: what `SkillDisabled` names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enablement {
    /// HMAC of who was heard.
    pub speaker: String,
    /// Since when.
    pub since: Timestamp,
}

impl Via {
    /// The assistant's name in the journal: the client's, or the chat's platform.
    pub fn assistant(&self) -> String {
        match self {
            Self::Client { name } => name.clone(),
            Self::Chat { platform, .. } => platform.as_str().to_owned(),
            Self::Sandbox => "sandbox".to_owned(),
        }
    }
}

impl Grant {
    /// What the journal tells of its end.
    pub fn unlinked(&self, why: Why) -> Event {
        Event::Unlinked { assistant: self.via.assistant(), why }
    }

    /// Remembers that `speaker` was heard, once.
    pub fn hear(&mut self, speaker: &str, now: Timestamp) {
        if self.heard.iter().all(|heard| heard.speaker != speaker) {
            self.heard.push(Enablement { speaker: speaker.to_owned(), since: now });
            let surplus = self.heard.len().saturating_sub(MOST_HEARD);
            self.heard.drain(..surplus);
        }
    }
}
