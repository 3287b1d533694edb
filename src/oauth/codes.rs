//! Authorization codes: issued once, redeemed once, remembered until a replay of them can be recognised no more.
//!
//! A code is checked first and consumed with the same compare-and-set that makes the grant (RFC 6749, 4.1.2): two who
//! redeem it at once cannot both win. What it bought is revoked only by a replay that is otherwise valid (OAuth 2.1).

use super::token::Hash;
use crate::consent::Choice;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// All codes of a customer that are remembered.
pub type Codes = Vec<IssuedCode>;

/// One code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedCode {
    /// Its hash: of the authorization code, or of the device code that was approved.
    pub hash: Hash,
    /// The client, by its name in the configuration.
    pub client: String,
    /// How it may be redeemed.
    pub by: Redeemable,
    /// What the customer chose, a bank each.
    pub choices: Vec<Choice>,
    /// When it dies.
    pub ends_at: Timestamp,
    /// Where it is in its life.
    pub state: CodeState,
    /// Wrong verifiers so far.
    #[serde(default)]
    pub failures: u8,
}

/// What must be shown with a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Redeemable {
    /// The redirect URI it was sent to, and the PKCE verifier of the challenge.
    AtRedirect {
        /// Exactly as asked.
        redirect_uri: String,
        /// S256 challenge (RFC 7636, 4.2); none only for clients that are excepted.
        challenge: Option<String>,
    },
    /// Nothing more: a device polls with the code itself (RFC 8628, 3.4).
    ByDevice,
    /// The chat that the platform names when it hands the code back (Messenger).
    ByChat,
}

/// The life of a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum CodeState {
    /// Not redeemed.
    Live,
    /// Redeemed.
    Spent {
        /// The grant it made.
        grant: String,
    },
}
