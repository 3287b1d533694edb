//! Names of things: opaque identifiers that cannot be mixed up.
//!
//! Platform ids never appear here in the clear; what is stored is an HMAC of them (`secret::Keyring::index`).

use crate::entropy::{Entropy, random};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

/// One customer's link to Saldo: random, carried sealed inside the access token. All records of a customer share its
/// hash tag in Redis.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LinkId(String);

impl LinkId {
    /// A fresh one, 144 random bits: as long as an index, so that a token can carry either.
    pub fn random(entropy: &dyn Entropy) -> Self {
        Self(URL_SAFE_NO_PAD.encode(random::<18>(entropy)))
    }

    /// The id that stands for `index`, an HMAC (sandbox customers, and chats that are not linked).
    pub fn from_index(index: &str) -> Self {
        Self(index.to_owned())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A bank's name for an account. Never spoken, never logged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AccountId(pub String);
