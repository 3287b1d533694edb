//! Devices that link by a typed code (RFC 8628): the pair of codes that one is given, its polls, and the tokens at last.
//!
//! What is typed and decided is in `user_codes`; here nothing is decided.

use super::Service;
use crate::audit::Channel;
use crate::consent::{Choice, Purpose};
use crate::id::LinkId;
use crate::link::{BankLink, Link};
use crate::oauth::device::{Decision, INTERVAL, LIVES, UserCode, Waits};
use crate::oauth::{
    self, Client, CodeState, Denied, ErrorCode, Hash, Issued, IssuedCode, Kind, Minted, Proof, Redeemable, TokenKind,
};
use crate::secret::Secret;
use crate::store::StoreError;
use jiff::Timestamp;

/// A device authorization (RFC 8628, 3.2).
#[derive(Clone, Debug)]
pub struct Offered {
    /// `device_code`.
    pub device: Secret,
    /// `user_code`, without hyphens.
    pub code: String,
    /// `expires_in`, in seconds.
    pub expires_in: i64,
    /// `interval`, in seconds.
    pub interval: u32,
}

impl Service {
    /// A code for a device of `client`; `None`: too many were made in the last ten minutes.
    ///
    /// # Errors
    /// When the store does not take it. The inner error is the answer to the client.
    pub async fn offer_device(
        &self,
        client: &Client,
        purposes: &[Purpose],
    ) -> Result<Result<Option<Offered>, Denied>, StoreError> {
        if client.kind != Kind::Standard {
            return Ok(Err(Denied { error: ErrorCode::UnauthorizedClient, reason: "device_not_offered" }));
        }
        let mut device: Option<Minted> = None;
        let waits = |index: &str| {
            let minted = oauth::mint(&self.keys, self.entropy.as_ref(), TokenKind::Device, index);
            let waits =
                Waits::Device { client: client.name.clone(), purposes: purposes.to_vec(), hash: minted.hash.clone() };
            device = Some(minted);
            waits
        };
        let code = self.made_code(waits).await?;
        let (expires_in, interval) = (LIVES.as_secs(), INTERVAL);
        Ok(Ok(code.zip(device).map(|(code, device)| Offered { device: device.text, code, expires_in, interval })))
    }

    /// A device polls (RFC 8628, 3.4).
    pub(super) async fn poll(&self, client: &Client, device: &Secret) -> Result<Result<Issued, Denied>, StoreError> {
        let Some((index, hash)) = self.shown(TokenKind::Device, device) else {
            return Ok(Err(Denied::grant("device_malformed")));
        };
        let (kept, stored) = self.user_code(index.as_str()).await?;
        let Some(mut record) = kept else {
            return Ok(Err(Denied { error: ErrorCode::ExpiredToken, reason: "device_expired" }));
        };
        let before = record.clone();
        let polled = record.poll(client, &hash, self.clock.now());
        if record != before && !self.keep_code(index.as_str(), stored.revision, Some(&record)).await? {
            return Ok(Err(Denied { error: ErrorCode::SlowDown, reason: "device_in_parallel" }));
        }
        match polled {
            Ok(link) => self.redeem_device(client, &link, &hash, &record).await,
            Err(denied) => Ok(Err(denied)),
        }
    }

    async fn redeem_device(
        &self,
        client: &Client,
        link: &LinkId,
        hash: &Hash,
        record: &UserCode,
    ) -> Result<Result<Issued, Denied>, StoreError> {
        if matches!(record.decision, Decision::Approved { kept: false, .. }) {
            // The approval is on its way, or the customer must say it again.
            return Ok(Err(Denied { error: ErrorCode::AuthorizationPending, reason: "device_unsettled" }));
        }
        self.step(link, |link, mint| oauth::redeem(link, hash, client, Proof::Device, mint)).await
    }

    /// Puts the device's code among those of the link, once; the next poll redeems it.
    pub(super) async fn hand_to_device(
        &self,
        (client, hash): (&str, &Hash),
        (link, bank): (&LinkId, &BankLink),
        choices: Vec<Choice>,
        ends_at: Timestamp,
    ) -> Result<(), StoreError> {
        let code = IssuedCode {
            hash: hash.clone(),
            client: client.to_owned(),
            by: Redeemable::ByDevice,
            choices,
            ends_at,
            state: CodeState::Live,
            failures: 0,
        };
        let now = self.clock.now();
        let add = |link: &mut Link| {
            link.add_bank(bank);
            if link.codes.iter().all(|known| known.hash != code.hash) {
                oauth::add_code(&mut link.codes, code.clone(), now);
            }
            ((), Vec::new())
        };
        self.change(link, Some(bank), Channel::Page, add).await.map(drop)
    }
}
