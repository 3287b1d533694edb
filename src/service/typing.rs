//! Tries at the codes that an assistant reads out: 36 wrong ones over everybody keep a guess below one in a million (RFC
//! 8628, 5.1); a customer and an address have fewer.
//!
//! Looks nothing up: it counts for whoever does.

use super::Service;
use super::throttle::{Bound, Counted};
use crate::id::LinkId;
use crate::store::StoreError;
use std::time::Duration;

const BY_CUSTOMER: u64 = 5;
const BY_PEER: u64 = 10;
const BY_ALL: u64 = 36;
const WITHIN: Duration = Duration::from_secs(10 * 60);

/// A try at a code that was counted.
pub struct CodeTry(Counted);

impl Service {
    /// Counts a try at a code, before it is looked up; `None`: too many.
    ///
    /// # Errors
    /// When the store does not count: then nothing may be looked up.
    pub async fn try_code(&self, link: &LinkId, peer: &str) -> Result<Option<CodeTry>, StoreError> {
        let (customer, address) = ([link.as_str().as_bytes()], [peer.as_bytes()]);
        let bound = |of, whose, most| Bound { of, whose, most, within: WITHIN };
        let bounds = [
            bound("codes by a customer", &customer, BY_CUSTOMER),
            bound("codes by an address", &address, BY_PEER),
            bound("codes by all", &[], BY_ALL),
        ];
        Ok(self.count_try(&bounds).await?.map(CodeTry))
    }

    /// The code was right.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn code_was_right(&self, tried: &CodeTry) -> Result<(), StoreError> {
        self.take_back(&tried.0).await
    }
}
