//! The journal: one chain of entries a customer, each holding the hash of the one before.
//!
//! Says who asked what for which purpose on which accounts, by which channel, and when. Never an amount, an utterance or
//! a platform id.

use crate::consent::Purpose;
use crate::turn::Platform;
use jiff::Timestamp;
use ring::digest;
use serde::{Deserialize, Serialize};

/// One thing that happened to a customer's data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// By which road.
    pub channel: Platform,
    /// What.
    pub event: Event,
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
        /// What came of it: `answered`, `bank_down`, …
        outcome: String,
    },
    /// A customer's platform was bound or unbound.
    Binding {
        /// `true`: bound.
        bound: bool,
    },
}

/// The hash that stands before the first entry.
pub const START: [u8; 32] = [0; 32];

/// The hash of an entry that follows one with hash `previous`.
pub fn chain(previous: &[u8; 32], record: &[u8]) -> [u8; 32] {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(previous);
    context.update(record);
    let mut hash = [0; 32];
    for (to, from) in hash.iter_mut().zip(context.finish().as_ref()) {
        *to = *from;
    }
    hash
}

/// Checks records (each `hash | record`) from the start of a chain; the number of the first bad one, or `None`.
pub fn first_bad<'a>(records: impl IntoIterator<Item = &'a [u8]>) -> Option<usize> {
    let mut previous = START;
    for (number, record) in records.into_iter().enumerate() {
        match record.split_first_chunk::<32>() {
            Some((hash, rest)) if *hash == chain(&previous, rest) => previous = *hash,
            _ => return Some(number),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records() -> Vec<Vec<u8>> {
        let mut previous = START;
        let mut all = Vec::new();
        for body in [b"one".as_slice(), b"two", b"three"] {
            previous = chain(&previous, body);
            all.push([previous.as_slice(), body].concat());
        }
        all
    }

    #[test]
    fn any_change_is_found_at_its_place() {
        let good = records();
        let check = |all: &[Vec<u8>]| first_bad(all.iter().map(Vec::as_slice));
        assert_eq!(check(&good), None);
        let mut edited = good.clone();
        edited[1][40 - 8] ^= 1;
        assert_eq!(check(&edited), Some(1));
        let removed = vec![good[0].clone(), good[2].clone()];
        assert_eq!(check(&removed), Some(1));
        let swapped = vec![good[1].clone(), good[0].clone(), good[2].clone()];
        assert_eq!(check(&swapped), Some(0));
    }
}
