//! Tries at the codes that an assistant reads out: 36 wrong ones over everybody keep a guess below one in a million (RFC
//! 8628, 5.1); a customer and an address have fewer.
//!
//! How many codes a stranger may have made is counted here too, or one could use up those of everybody. Looks nothing up.

use super::Service;
use super::throttle::{Bound, Counted};
use crate::id::LinkId;
use crate::oauth::Client;
use crate::store::StoreError;
use std::time::Duration;

const BY_CUSTOMER: u64 = 5;
const BY_PEER: u64 = 10;
const BY_ALL: u64 = 36;
const WITHIN: Duration = Duration::from_secs(10 * 60);
/// Codes made for one chat or speaker.
const MADE_BY_CHAT: u64 = 10;
/// Codes made for devices at one address, of clients that anybody can pose as.
const MADE_BY_PEER: u64 = 20;
/// Codes made for all devices of such clients: half of all that are made.
const MADE_BY_PUBLIC: u64 = 500;

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

    /// Whether one code more may be made for a chat.
    ///
    /// # Errors
    /// When the store does not count.
    pub(super) async fn may_offer_to_chat(&self, chat: &str) -> Result<bool, StoreError> {
        let whose = [chat.as_bytes()];
        let bound = Bound { of: "codes for a chat", whose: &whose, most: MADE_BY_CHAT, within: WITHIN };
        Ok(self.count_try(&[bound]).await?.is_some())
    }

    /// Whether one code more may be made for a device of `client` at `peer`. A client with a secret answers for its own.
    ///
    /// # Errors
    /// When the store does not count.
    pub async fn may_offer_to_device(&self, client: &Client, peer: &str) -> Result<bool, StoreError> {
        if client.secret.is_some() {
            return Ok(true);
        }
        let whose = [peer.as_bytes()];
        let bounds = [
            Bound { of: "codes for an address", whose: &whose, most: MADE_BY_PEER, within: WITHIN },
            Bound { of: "codes for public clients", whose: &[], most: MADE_BY_PUBLIC, within: WITHIN },
        ];
        Ok(self.count_try(&bounds).await?.is_some())
    }

    /// The code was right.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn code_was_right(&self, tried: &CodeTry) -> Result<(), StoreError> {
        self.take_back(&tried.0).await
    }
}
