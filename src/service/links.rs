//! Links as they are kept: read, and changed by compare-and-set together with the journal records that tell of it.
//!
//! A record that does not open is a fault, never "not linked": a customer must not be taken for a new one.

use super::Service;
use super::sandbox;
use crate::audit::{self, Channel};
use crate::entropy::random;
use crate::id::LinkId;
use crate::link::{BankLink, Link};
use crate::secret::{Keyring, Place};
use crate::store::{Change, Changed, JournalEnd, StoreError, Versioned};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use std::time::Duration;
use tokio::sync::{Mutex, MutexGuard};
use tokio::time::sleep;

/// Tries before a link counts as contended. Copies of this process meet here, not threads: those queue first.
const TRIES: u32 = 40;
/// Queues of one process.
const QUEUES: usize = 64;

/// Changes of one link by this process wait for each other here, so that the store is not asked in vain.
#[derive(Debug)]
pub struct Queues([Mutex<()>; QUEUES]);

impl Default for Queues {
    fn default() -> Self {
        Self(std::array::from_fn(|_| Mutex::default()))
    }
}

impl Queues {
    async fn wait(&self, link: &LinkId) -> Option<MutexGuard<'_, ()>> {
        let sum = link.as_str().bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
        match self.0.get(sum % QUEUES) {
            Some(queue) => Some(queue.lock().await),
            None => None,
        }
    }
}

/// An entry without its time and channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Under which grant.
    pub grant: Option<String>,
    /// What.
    pub event: audit::Event,
}

impl Told {
    /// Tells `event` of the grant named `grant`.
    pub fn of(grant: &str, event: audit::Event) -> Self {
        Self { grant: Some(grant.to_owned()), event }
    }
}

/// Where a link and its journal are kept.
pub(super) fn link_key(tag: &str) -> String {
    format!("{{{tag}}}:l")
}

pub(super) fn journal_key(tag: &str) -> String {
    format!("{{{tag}}}:j")
}

impl Service {
    /// The link named `id`.
    ///
    /// # Errors
    /// When the store does not answer, or the record does not open.
    pub async fn link(&self, id: &LinkId) -> Result<Option<Link>, StoreError> {
        let stored = self.store.read(&link_key(id.as_str()), self.clock.now()).await?;
        self.opened(id.as_str(), &stored)
    }

    /// The id of the link that a bank's customer has.
    pub fn link_id(&self, bank: &BankLink) -> LinkId {
        let is_sandbox = self.banks.get(&bank.bank).is_some_and(|bank| bank.is_sandbox);
        sandbox::link_id(&self.keys, bank, is_sandbox)
    }

    /// Changes the link named `id` durably: `change` gets it (or, where there is none, what `bank` begins with; without a
    /// bank nothing is done) and says what it came to and what the journal tells of it. It may run several times. A link
    /// that is left as it was is not written.
    ///
    /// # Errors
    /// When the store does not take it; then it is unknown whether it was written.
    pub async fn change<T>(
        &self,
        id: &LinkId,
        bank: Option<&BankLink>,
        channel: Channel,
        mut change: impl FnMut(&mut Link) -> (T, Vec<Told>),
    ) -> Result<Option<T>, StoreError> {
        let (tag, now) = (id.as_str(), self.clock.now());
        let _turn = self.queues.wait(id).await;
        let mut end = JournalEnd { length: 0, hash: audit::START };
        for attempt in 0..TRIES {
            let stored = self.store.read(&link_key(tag), now).await?;
            let kept = self.opened(tag, &stored)?;
            let Some(mut link) = self.begun(kept.clone(), bank) else { return Ok(None) };
            let (result, told) = change(&mut link);
            // One that is begun in place of a forgotten one is written whatever the change came to.
            if told.is_empty() && kept.as_ref() == Some(&link) {
                return Ok(Some(result));
            }
            let told = told.into_iter().map(|Told { grant, event }| audit::Entry { at: now, channel, grant, event });
            match self.write_link(tag, &stored, &link, &told.collect::<Vec<_>>(), &end, now).await? {
                Changed::Done => return Ok(Some(result)),
                Changed::Moved => sleep(Duration::from_millis(u64::from(attempt * 3))).await,
                Changed::JournalMoved(moved) => end = moved,
            }
        }
        Err(StoreError("a link is contended".to_owned()))
    }

    /// The link that is kept, or what it begins with. Of a forgotten one only the refusal of old tokens is left.
    fn begun(&self, kept: Option<Link>, bank: Option<&BankLink>) -> Option<Link> {
        let refused_before = match kept {
            Some(link) if !link.banks.is_empty() => return Some(link),
            Some(forgotten) => forgotten.refused_before,
            None => None,
        };
        let journal_salt = URL_SAFE_NO_PAD.encode(random::<18>(self.entropy.as_ref()));
        bank.map(|bank| Link { refused_before, ..sandbox::fresh_link(bank, journal_salt) })
    }

    async fn write_link(
        &self,
        tag: &str,
        stored: &Versioned,
        link: &Link,
        told: &[audit::Entry],
        end: &JournalEnd,
        now: Timestamp,
    ) -> Result<Changed, StoreError> {
        let (key, journal) = (link_key(tag), journal_key(tag));
        let plain = serde_json::to_vec(link).unwrap_or_default();
        let sealed = self.keys.seal(self.entropy.as_ref(), Place { kind: "link", key: &key, owner: tag }, &plain);
        if told.is_empty() {
            let written = self.store.write(&key, stored.revision, Some(&sealed), None, now).await?;
            return Ok(if written { Changed::Done } else { Changed::Moved });
        }
        let keys = self.journal_keys(tag, &link.journal_salt);
        let records = self.records(&keys, &journal, tag, told, end);
        let change = Change {
            key: &key,
            expected: stored.revision,
            value: Some(&sealed),
            lives: None,
            journal: &journal,
            records: &records,
            end: end.clone(),
        };
        self.store.change(&change, now).await
    }

    /// The ring that seals the journal of the link at `tag`.
    pub(super) fn journal_keys(&self, tag: &str, salt: &str) -> Keyring {
        self.keys.for_journal(&journal_key(tag), salt)
    }

    /// Journal records that continue `end`, in order.
    pub(super) fn records(
        &self,
        keys: &Keyring,
        journal: &str,
        tag: &str,
        entries: &[audit::Entry],
        end: &JournalEnd,
    ) -> Vec<Vec<u8>> {
        audit::seal(keys, self.entropy.as_ref(), audit::Home { journal, tag }, entries, &end.hash)
    }

    /// The entries of a link's journal that can still be read, oldest first.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn journal(&self, id: &LinkId, salt: &str) -> Result<Vec<audit::Entry>, StoreError> {
        let (tag, journal) = (id.as_str(), journal_key(id.as_str()));
        let (keys, records) = (self.journal_keys(tag, salt), self.store.journal(&journal).await?);
        let opened = audit::open(Some(&keys), audit::Home { journal: &journal, tag }, &records);
        Ok(opened.records.into_iter().filter_map(|(_, entry)| entry).collect())
    }

    /// The link in a record; none where there is no record.
    pub(super) fn opened(&self, tag: &str, stored: &Versioned) -> Result<Option<Link>, StoreError> {
        let Some(sealed) = &stored.value else { return Ok(None) };
        let link = self.open("link", &link_key(tag), tag, sealed);
        link.map(Some).ok_or_else(|| StoreError("a stored link does not open".to_owned()))
    }
}
