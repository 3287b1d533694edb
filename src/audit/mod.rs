//! The journal: one chain of entries a customer, each holding the hash of the one before.
//!
//! Says who asked what for which purpose on which accounts, by which channel, when, and which kinds of facts left for which
//! platform. Never an amount, an utterance or a platform id.

mod chain;

pub use chain::{Bad, Cut, Fault, Hash, Home, Opened, START, chain, cut, first_bad, open, seal};

use crate::consent::Purpose;
use crate::id::AccountId;
use crate::turn::Platform;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One thing that happened to a customer's data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// By which road.
    pub channel: Channel,
    /// Under which grant; none for what the customer did on the page to no grant in particular.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<String>,
    /// What.
    pub event: Event,
}

/// A road that something came by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// Alexa.
    Alexa,
    /// The terminal.
    Terminal,
    /// Messenger.
    Messenger,
    /// Our own pages.
    Page,
    /// An assistant's server, at the token or revocation endpoint.
    Client,
    /// A command of the operator.
    Command,
}

impl From<Platform> for Channel {
    fn from(platform: Platform) -> Self {
        match platform {
            Platform::Alexa => Self::Alexa,
            Platform::Terminal => Self::Terminal,
            Platform::Messenger => Self::Messenger,
        }
    }
}

/// Kinds of entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The bank was read and the answer left for the channel.
    Read {
        /// The intent that asked.
        intent: String,
        /// What for.
        purposes: Vec<Purpose>,
        /// Which accounts the bank showed us.
        #[serde(default)]
        accounts: Vec<AccountId>,
        /// Which kinds of facts left for the platform.
        #[serde(default)]
        fields: Vec<Field>,
        /// What came of it: `answered`, `bank_down`, …
        outcome: String,
    },
    /// An assistant or a chat was linked.
    Linked {
        /// The client's name, or the platform of a chat.
        assistant: String,
    },
    /// A link was ended: its tokens are dead.
    Unlinked {
        /// The client's name, or the platform of a chat.
        assistant: String,
        /// Why.
        why: Why,
    },
    /// A consent was given or changed.
    Consent {
        /// How.
        change: Change,
        /// Which configured bank.
        bank: String,
        /// What for.
        purpose: Purpose,
        /// Which accounts; `None`: all that the bank shows.
        accounts: Option<Vec<AccountId>>,
        /// Until when.
        ends_at: Timestamp,
    },
    /// The voice code was set, removed, locked by wrong attempts, or used for an act.
    VoiceCode {
        /// What happened.
        change: CodeChange,
    },
    /// The customer locked or unlocked everything.
    Lock {
        /// `true`: locked.
        locked: bool,
    },
    /// A customer was forgotten. Stands in the journal of erasures, which is nobody's.
    Erased {
        /// HMAC of the receipt that the customer was given.
        receipt: String,
    },
    /// The bank was told to do something. What and to whom stands at the bank; no amount stands here.
    Order {
        /// The order's name: `transfer`, `freeze`, …
        order: String,
        /// `asked` before the bank is asked; then what came of it: `done`, `no_funds`, `bank_down`, …
        outcome: String,
    },
    /// A preference was changed.
    Setting {
        /// Which one, by its name.
        name: String,
    },
}

/// Kinds of facts that an answer can carry to a platform. Never the facts themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// An amount, exact or rounded.
    Amount,
    /// A day or a period.
    Date,
    /// How many.
    Count,
    /// What an account is called.
    AccountName,
    /// Last four digits.
    LastFour,
    /// A merchant's or payer's name.
    Merchant,
    /// Nicknames of accounts and names of payees, for the platform to hear them right.
    OwnNames,
}

/// Why a link ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The customer said so.
    Customer,
    /// The platform said so: the skill was disabled, the token revoked.
    Platform,
    /// An authorization code was used twice.
    CodeReplayed,
    /// A refresh token was used long after it was replaced.
    TokenStolen,
    /// It was replaced by a newer link of the same assistant, or had nothing left to permit.
    Superseded,
}

/// What happened to a consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Given.
    Granted,
    /// Fewer accounts.
    Narrowed,
    /// More accounts, or another purpose beside those of the same grant.
    Widened,
    /// The end moved.
    Renewed,
    /// Taken back.
    Ended,
}

/// What happened to a voice code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeChange {
    /// Set or reset on the page.
    Set,
    /// Removed on the page.
    Removed,
    /// Locked: three wrong attempts in a row.
    Locked,
    /// It confirmed what was asked.
    Confirmed,
}
