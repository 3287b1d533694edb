//! Journals as an auditor sees them: opened with their customers' keys, checked, and cut when they are old enough.
//!
//! Works while turns are answered: what moved meanwhile is looked at again before it counts as bad. Never changes an entry.

use super::Service;
use super::forgetting::ERASURES_TAG;
use super::links::{journal_key, link_key};
use crate::audit::{self, Home, Opened};
use crate::link::Link;
use crate::secret::{Keyring, Place};
use crate::store::{JournalEnd, StoreError};
use jiff::Timestamp;

/// Looks at a journal before it counts as bad, and tries to cut one.
const TRIES: usize = 4;

/// One journal, opened and checked.
#[derive(Clone, Debug)]
pub struct Examined {
    /// The customer's pseudonym.
    pub tag: String,
    /// What was found.
    pub opened: Opened,
    /// Whether its customer's key is there. It is gone once the customer is forgotten; what a turn left behind meanwhile
    /// can be read by nobody.
    pub is_readable: bool,
    /// Whether the customer's link is there and does not open.
    pub is_locked: bool,
    /// Tells this journal from one that the same customer begins after being forgotten.
    pub(super) life: String,
}

/// What cutting a journal came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trimmed {
    /// So many entries are gone.
    Entries(u64),
    /// It is bad: it was left as it is.
    Bad,
}

/// Whose keys open a journal.
enum Owner {
    Known(Keyring, String),
    Nobody,
    Locked,
}

impl Examined {
    /// What is wrong with it, in words.
    pub fn trouble(&self) -> Option<String> {
        if self.is_locked {
            return Some("its customer's link does not open: it was changed, or the key file is another".to_owned());
        }
        self.opened.bad.map(|bad| format!("record {}: {}", bad.number, bad.fault))
    }

    /// Whether there is anything at all.
    pub fn is_empty(&self) -> bool {
        self.opened.length() == 0
    }
}

impl Service {
    /// The pseudonyms of all customers with a journal, in order; the journal of erasures, which is nobody's, last.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn journals(&self) -> Result<Vec<String>, StoreError> {
        let keys = self.store.list(":j", self.clock.now()).await?;
        let mut tags: Vec<String> = keys.iter().filter_map(|key| Some(tag_of(key, ":j")?.to_owned())).collect();
        tags.sort_unstable_by_key(|tag| (tag == ERASURES_TAG, tag.clone()));
        Ok(tags)
    }

    /// Opens and checks the journal of `tag`.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn examine(&self, tag: &str) -> Result<Examined, StoreError> {
        let mut examined = self.look(tag).await?;
        for _ in 1..TRIES {
            if examined.trouble().is_none() {
                break;
            }
            // A customer who was forgotten, or has begun anew, between two reads.
            examined = self.look(tag).await?;
        }
        Ok(examined)
    }

    async fn look(&self, tag: &str) -> Result<Examined, StoreError> {
        let journal = journal_key(tag);
        let owner = self.journal_owner(tag).await?;
        let records = self.store.journal(&journal).await?;
        let home = Home { journal: &journal, tag };
        let (keys, life) = match &owner {
            Owner::Known(keys, life) => (Some(keys), life.clone()),
            Owner::Nobody | Owner::Locked => (None, "-".to_owned()),
        };
        let opened = audit::open(keys, home, &records);
        let is_locked = matches!(owner, Owner::Locked);
        Ok(Examined { tag: tag.to_owned(), opened, is_readable: keys.is_some(), is_locked, life })
    }

    async fn journal_owner(&self, tag: &str) -> Result<Owner, StoreError> {
        let known = |salt: &str| Owner::Known(self.journal_keys(tag, salt), self.life(tag, salt));
        if tag == ERASURES_TAG {
            return Ok(known(""));
        }
        let key = link_key(tag);
        let Some(sealed) = self.store.read(&key, self.clock.now()).await?.value else { return Ok(Owner::Nobody) };
        let plain = self.keys.open(Place { kind: "link", key: &key, owner: tag }, &sealed).ok();
        let link: Option<Link> = plain.and_then(|plain| serde_json::from_slice(&plain).ok());
        Ok(match link {
            Some(link) if link.banks.is_empty() => Owner::Nobody,
            Some(link) => known(&link.journal_salt),
            None => Owner::Locked,
        })
    }

    fn life(&self, tag: &str, salt: &str) -> String {
        self.keys.index("journal life", &[tag.as_bytes(), salt.as_bytes()])
    }

    /// Cuts off what the journal of `tag` tells of the time before `before`. A bad journal is left as it is: it would be
    /// cut where it is good.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn trim(&self, tag: &str, before: Timestamp) -> Result<Trimmed, StoreError> {
        for _ in 0..TRIES {
            let examined = self.examine(tag).await?;
            if examined.trouble().is_some() {
                return Ok(Trimmed::Bad);
            }
            let opened = examined.opened;
            // Nobody's: nobody can read how old it is either.
            let Owner::Known(keys, _) = self.journal_owner(tag).await? else { return Ok(Trimmed::Entries(0)) };
            let Some((count, front)) = self.front(&keys, tag, &opened, before) else { return Ok(Trimmed::Entries(0)) };
            let hash = opened.hash(opened.length()).unwrap_or(audit::START);
            let first = u64::from(opened.cut.is_some());
            let end = JournalEnd { length: opened.records.len() as u64 + first, hash };
            if self.store.cut(&journal_key(tag), count + first, &front, &end).await?.is_ok() {
                return Ok(Trimmed::Entries(count));
            }
        }
        Err(StoreError("a journal is contended".to_owned()))
    }

    /// How many entries go, and what stands for them; `None` when none is old enough.
    fn front(&self, keys: &Keyring, tag: &str, opened: &Opened, before: Timestamp) -> Option<(u64, Vec<u8>)> {
        let old = opened.records.iter().map_while(|(hash, entry)| Some((hash, entry.as_ref()?.at)));
        let old: Vec<_> = old.take_while(|(_, at)| *at < before).collect();
        let (hash, until) = old.last()?;
        let (count, journal) = (old.len() as u64, journal_key(tag));
        let home = Home { journal: &journal, tag };
        let front = audit::cut(keys, self.entropy.as_ref(), home, (opened.before() + count, **hash, *until));
        Some((count, front))
    }
}

/// The tag of a key such as `{tag}:j`.
pub(super) fn tag_of<'a>(key: &'a str, suffix: &str) -> Option<&'a str> {
    key.strip_suffix(suffix)?.strip_prefix('{')?.strip_suffix('}')
}
