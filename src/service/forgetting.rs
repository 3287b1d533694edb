//! Forgetting a customer: what leads to the link, every grant, what is kept under its tag, and the link itself, in this order,
//! so that it can be said again until it is done, and no token outlives the journal that tells of it.
//!
//! What stays is a proof without personal data: that something was forgotten at a time, under a receipt's hash. A tombstone
//! that holds nothing but the time outlives sealed sandbox tokens by nothing.

use super::Service;
use super::links::{Told, link_key};
use crate::audit::{self, Channel, Event, Why};
use crate::id::LinkId;
use crate::link::{Grant, Link, Orders, Privacy, Settings, Via};
use crate::oauth::user_code;
use crate::secret::Place;
use crate::store::{JournalEnd, StoreError};
use jiff::Timestamp;
use std::time::Duration;

/// As long as a sandbox token lives.
pub(super) const TOMBSTONE: Duration = Duration::from_secs(3_600);
/// Tries to be the next in the journal of erasures.
const TRIES: usize = 20;
/// Letters and digits of a receipt.
const RECEIPT: usize = 6;
/// Where proofs are kept; no customer's tag looks like it.
const ERASURES: &str = "{erasures}:j";
/// The tag that they are kept under.
pub(super) const ERASURES_TAG: &str = "erasures";

impl Service {
    /// A reference that a customer can quote later, in letters and digits that cannot be confused.
    pub(super) fn receipt(&self) -> String {
        user_code::fresh(self.entropy.as_ref(), RECEIPT)
    }

    /// Erases all that is kept of a link except `spare` (what the present turn still writes, for a minute), and keeps a
    /// proof under `receipt`. Of somebody who is forgotten already only remains are swept up: one proof an erasure, so that
    /// journals that are missing can be counted against them.
    ///
    /// # Errors
    /// When the store does not take a step; then it can be asked for again.
    pub async fn forget(&self, id: &LinkId, channel: Channel, receipt: &str, spare: &[&str]) -> Result<(), StoreError> {
        let (now, key) = (self.clock.now(), link_key(id.as_str()));
        let link = self.link(id).await?.filter(|link| !link.banks.is_empty());
        for grant in link.iter().flat_map(|link| &link.grants) {
            self.unpoint_all(id, grant).await?;
        }
        self.end(id, None, channel).await?;
        let kept: Vec<&str> = spare.iter().copied().chain([key.as_str()]).collect();
        self.store.erase(id.as_str(), &kept, now).await?;
        if link.is_none() {
            return Ok(());
        }
        self.prove(receipt, channel, now).await?;
        self.bury(id, &key, now).await?;
        // What a turn that ran meanwhile has left.
        self.store.erase(id.as_str(), &kept, now).await.map(drop)
    }

    async fn bury(&self, id: &LinkId, key: &str, now: Timestamp) -> Result<(), StoreError> {
        let place = Place { kind: "link", key, owner: id.as_str() };
        for _ in 0..TRIES {
            let stored = self.store.read(key, now).await?;
            if self.keep(place, stored.revision, Some(&tombstone(now)), Some(TOMBSTONE), now).await? {
                return Ok(());
            }
        }
        Err(StoreError("a link is contended".to_owned()))
    }

    async fn prove(&self, receipt: &str, channel: Channel, at: Timestamp) -> Result<(), StoreError> {
        let event = Event::Erased { receipt: self.keys.index("receipt", &[receipt.as_bytes()]) };
        let entry = audit::Entry { at, channel, grant: None, event };
        let (keys, mut end) = (self.keys.for_journal(ERASURES, ""), JournalEnd { length: 0, hash: audit::START });
        for _ in 0..TRIES {
            let records = self.records(&keys, ERASURES, ERASURES_TAG, std::slice::from_ref(&entry), &end);
            let record = records.first().map(Vec::as_slice).unwrap_or_default();
            match self.store.append(ERASURES, record, &end).await? {
                Ok(()) => return Ok(()),
                Err(moved) => end = moved,
            }
        }
        Err(StoreError("the journal of erasures is contended".to_owned()))
    }

    /// Ends a grant with its tokens and its chat, or (`None`) every grant and whatever might become one.
    pub(super) async fn end(&self, id: &LinkId, only: Option<&str>, channel: Channel) -> Result<(), StoreError> {
        let now = self.clock.now();
        let ended = self.change(id, None, channel, |link| {
            let ended = link.end(|grant| only.is_none_or(|id| grant.id == id));
            if only.is_none() {
                link.codes.clear();
            }
            if only.is_none() || ended.iter().any(|grant| grant.via == Via::Sandbox) {
                link.refused_before = Some(now);
            }
            let told = ended.iter().map(|grant| Told::of(&grant.id, grant.unlinked(Why::Customer))).collect();
            (ended, told)
        });
        for grant in ended.await?.unwrap_or_default() {
            self.unpoint_all(id, &grant).await?;
        }
        Ok(())
    }

    /// Takes away what leads from platforms to a grant of the link named `id`.
    pub(super) async fn unpoint_all(&self, id: &LinkId, grant: &Grant) -> Result<(), StoreError> {
        let now = self.clock.now();
        if let Via::Chat { speaker, .. } = &grant.via {
            self.unpoint(speaker, id, now).await?;
        }
        for heard in &grant.heard {
            self.forget_user(&heard.speaker, &grant.id, now).await?;
        }
        Ok(())
    }
}

fn tombstone(now: Timestamp) -> Link {
    let time_zone = "UTC".to_owned();
    Link {
        banks: Vec::new(),
        grants: Vec::new(),
        codes: Vec::new(),
        settings: Settings {
            time_zone,
            privacy: Privacy::Off,
            amounts_on_screen: false,
            always_ask: false,
            ..Settings::default()
        },
        voice_code: None,
        code_asked: None,
        journal_salt: String::new(),
        locked_since: None,
        refused_before: Some(now),
        orders: Orders::default(),
    }
}
