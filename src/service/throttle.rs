//! How often something may be guessed: counted durably before anything is compared, taken back when it was right.
//!
//! Each count forgets itself, so that no outsider can lock anybody out for longer. What is counted is known by an HMAC only.

use super::Service;
use crate::store::StoreError;
use std::time::Duration;

/// A count: of what, whose, how many at most, and for how long.
pub(super) struct Bound<'a> {
    pub(super) of: &'static str,
    pub(super) whose: &'a [&'a [u8]],
    pub(super) most: u64,
    pub(super) within: Duration,
}

/// A try that was counted. Give it back if it was right.
pub(super) struct Counted {
    keys: Vec<String>,
    request: String,
}

impl Service {
    /// Counts a try under every bound, the narrowest first; `None`: one of them is full, and nothing may be compared. A
    /// burst that one bound stops is not counted under those after it: nobody alone can fill what all share.
    ///
    /// # Errors
    /// When the store does not count: then nothing may be compared either.
    pub(super) async fn count_try(&self, bounds: &[Bound<'_>]) -> Result<Option<Counted>, StoreError> {
        let now = self.clock.now();
        let keys: Vec<String> =
            bounds.iter().map(|bound| format!("{{{}}}:n:try", self.keys.index(bound.of, bound.whose))).collect();
        for (key, bound) in keys.iter().zip(bounds) {
            // Not counted on once it is full: a flood must not fill the store.
            if self.store.counted(key, now).await? >= bound.most {
                return Ok(None);
            }
        }
        let request = self.fresh_id();
        for (key, bound) in keys.iter().zip(bounds) {
            if self.store.count(key, &request, bound.within, now).await? > bound.most {
                return Ok(None);
            }
        }
        Ok(Some(Counted { keys, request }))
    }

    /// Takes a try back that was right.
    ///
    /// # Errors
    /// When the store does not take it.
    pub(super) async fn take_back(&self, counted: &Counted) -> Result<(), StoreError> {
        for key in &counted.keys {
            self.store.discount(key, Some(&counted.request), self.clock.now()).await?;
        }
        Ok(())
    }
}
