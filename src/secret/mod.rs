//! Secrets: values that never print, keys, and sealing at rest.
//!
//! Only ring does cryptography, and of the core only this folder and `platform/*/verify` call it.

mod keyring;
mod seal;

pub use keyring::{KeyFileError, Keyring};
pub use seal::{OpenError, Place};

use std::fmt;
use zeroize::Zeroizing;

/// Text that must not be seen: `Debug` prints `***`, memory is wiped on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Wraps `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself; the name makes every use easy to find.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl<'de> serde::Deserialize<'de> for Secret {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::new)
    }
}
