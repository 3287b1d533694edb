//! Sealing anew: after a key was rotated, the records that outlive a conversation are sealed by the active key, so that the
//! old one can be dropped.
//!
//! Each by compare-and-set, while turns are answered. Never touches journals and tokens: they hang on the index key.
//! Conversations, replays and sign-ins end by themselves.

use super::Service;
use super::auditing::tag_of;
use super::forgetting::TOMBSTONE;
use crate::link::Link;
use crate::secret::Place;
use crate::store::StoreError;
use std::time::Duration;

/// What lasts: how its key ends, and what it is sealed as. Its owner is its tag.
const LASTING: [(&str, &str); 3] = [(":l", "link"), (":b", "pointer"), (":e", "enabled")];
/// Tries to be the next to write a record.
const TRIES: usize = 20;

/// What became of one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resealed {
    /// It was sealed by another key, and is sealed by the active one now.
    Anew,
    /// It was sealed by the active key, or is gone.
    Current,
    /// It does not open with any key that is there.
    Unreadable,
}

impl Service {
    /// The keys of all records that last.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn lasting(&self) -> Result<Vec<String>, StoreError> {
        let mut keys = Vec::new();
        for (suffix, _) in LASTING {
            keys.extend(self.store.list(suffix, self.clock.now()).await?);
        }
        Ok(keys)
    }

    /// Seals the record at `key` by the active key.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn reseal(&self, key: &str) -> Result<Resealed, StoreError> {
        let known = LASTING.iter().find_map(|(suffix, kind)| Some((*kind, tag_of(key, suffix)?)));
        let Some((kind, owner)) = known else { return Ok(Resealed::Unreadable) };
        let (place, now) = (Place { kind, key, owner }, self.clock.now());
        for _ in 0..TRIES {
            let stored = self.store.read(key, now).await?;
            let Some(sealed) = stored.value else { return Ok(Resealed::Current) };
            let Ok(plain) = self.keys.open(place, &sealed) else { return Ok(Resealed::Unreadable) };
            if !self.keys.is_stale(&sealed) {
                return Ok(Resealed::Current);
            }
            let fresh = self.keys.seal(self.entropy.as_ref(), place, &plain);
            if self.store.write(key, stored.revision, Some(&fresh), life(kind, &plain), now).await? {
                return Ok(Resealed::Anew);
            }
        }
        Err(StoreError("a record is contended".to_owned()))
    }
}

/// How long the record lives: what is left of a forgotten customer ends, everything else stays.
fn life(kind: &str, plain: &[u8]) -> Option<Duration> {
    let link: Option<Link> = (kind == "link").then(|| serde_json::from_slice(plain).ok()).flatten();
    link.filter(|link| link.banks.is_empty()).map(|_| TOMBSTONE)
}
