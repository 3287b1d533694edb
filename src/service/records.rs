//! A turn's records: keys made of HMACs, values sealed for their place.
//!
//! A record that does not open counts as absent for a conversation: it starts again.

use super::Service;
use super::claim::{Owner, speaker};
use super::links::{journal_key, link_key};
use crate::dialogue::Context;
use crate::entropy::random;
use crate::secret::Place;
use crate::store::{StoreError, TurnKeys, Versioned};
use crate::turn::Turn;
use jiff::Timestamp;
use std::time::Duration;

/// How long a conversation is remembered after its last turn.
pub(super) const CONTEXT_LIFE: Duration = Duration::from_secs(600);

impl Service {
    pub(super) fn turn_keys(&self, turn: &Turn, owner: &Owner, fingerprint: &[u8]) -> TurnKeys {
        let tag = &owner.tag;
        let replay =
            self.keys.index("replay", &[turn.platform.as_str().as_bytes(), turn.request_id.as_bytes(), fingerprint]);
        let context = context_key(tag, &self.chat(speaker(turn)));
        TurnKeys { replay: format!("{{{tag}}}:r:{replay}"), context, link: link_key(tag), journal: journal_key(tag) }
    }

    pub(super) fn seal(&self, kind: &str, key: &str, owner: &Owner, plain: &[u8]) -> Vec<u8> {
        self.keys.seal(self.entropy.as_ref(), Place { kind, key, owner: &owner.tag }, plain)
    }

    /// The record of class A at `place`, opened; one that does not open counts as absent.
    pub(super) async fn kept<T: serde::de::DeserializeOwned>(
        &self,
        place: Place<'_>,
        now: Timestamp,
    ) -> Result<(Option<T>, Versioned), StoreError> {
        let stored = self.store.read(place.key, now).await?;
        let kept = stored.value.as_ref().and_then(|sealed| self.open(place.kind, place.key, place.owner, sealed));
        Ok((kept, stored))
    }

    /// Seals `record` for `place` and keeps it there if its revision is still `expected`; `None` deletes it.
    pub(super) async fn keep<T: serde::Serialize>(
        &self,
        place: Place<'_>,
        expected: u64,
        record: Option<&T>,
        lives: Option<Duration>,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let sealed = record.map(|record| {
            let plain = serde_json::to_vec(record).unwrap_or_default();
            self.keys.seal(self.entropy.as_ref(), place, &plain)
        });
        self.store.write(place.key, expected, sealed.as_deref(), lives, now).await
    }

    pub(super) fn open<T: serde::de::DeserializeOwned>(
        &self,
        kind: &str,
        key: &str,
        tag: &str,
        sealed: &[u8],
    ) -> Option<T> {
        let plain = self.keys.open(Place { kind, key, owner: tag }, sealed).ok()?;
        serde_json::from_slice(&plain).ok()
    }

    /// The stored answer to a repeated request.
    pub(super) fn stored_answer(&self, keys: &TurnKeys, owner: &Owner, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        let place = Place { kind: "replay", key: &keys.replay, owner: &owner.tag };
        self.keys.open(place, sealed).map_err(|error| StoreError(error.to_string()))
    }

    /// The conversation so far, or a fresh one.
    pub(super) fn context(&self, key: &str, tag: &str, stored: &Versioned) -> Context {
        let kept = stored.value.as_ref().and_then(|sealed| self.open("context", key, tag, sealed));
        kept.unwrap_or_else(|| Context::fresh(u32::from(random::<1>(self.entropy.as_ref())[0])))
    }
}

/// Where the conversation with `chat` is kept, among the records of `tag`.
pub(super) fn context_key(tag: &str, chat: &str) -> String {
    format!("{{{tag}}}:c:{chat}")
}
