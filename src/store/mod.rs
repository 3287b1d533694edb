//! The store's port: what must be kept, in which class, and how a turn reads and writes it.
//!
//! Bytes only: what is inside is sealed by `service` before it gets here, keys are made of HMACs. Two implementations,
//! `embedded` and `redis`, pass one conformance suite (`tests/it/store.rs`). A backend keeps an expiry beside each value
//! and compares it with the `now` it is handed, so that time can be injected.
//!
//! | class | what | promise |
//! |---|---|---|
//! | A | links, bindings, counters, acts | acknowledged only when durable |
//! | B | contexts, replays, journal of reads | may be lost with the last second |
//! | C | caches | may vanish |

mod connect;
pub mod embedded;
mod expiry;
pub mod redis;

pub use connect::{ConnectError, DurabilityPolicy, connect};

use async_trait::async_trait;
use jiff::Timestamp;
use std::time::Duration;
use thiserror::Error;

/// The store cannot be used now. The text is for the log: it holds no key and no value.
#[derive(Debug, Error)]
#[error("store unavailable: {0}")]
pub struct StoreError(pub String);

/// The keys of one turn. All share the hash tag of the customer (or of the chat, when it is not linked), so that one
/// script reads and one script writes them, on a cluster too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnKeys {
    /// The first answer to this very request.
    pub replay: String,
    /// The dialogue context.
    pub context: String,
    /// The customer's link.
    pub link: String,
    /// The customer's journal.
    pub journal: String,
}

/// A stored value and its revision; a revision of 0 means that there is none now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versioned {
    /// Grows with every write. A key never gets one again that it had, not even after it was deleted or had expired, so
    /// that a writer with an old one always loses.
    pub revision: u64,
    /// The bytes; `None` with revision 0.
    pub value: Option<Vec<u8>>,
}

/// The end of a journal: how many records, and the hash of the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalEnd {
    /// Records so far.
    pub length: u64,
    /// The last record's first 32 bytes, or zeros.
    pub hash: [u8; 32],
}

/// What opening a turn found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// This request was answered before: these are the first answer's bytes.
    Answered(Vec<u8>),
    /// This request is being worked on, here or on another copy.
    Busy,
    /// The request is ours to answer; it is reserved under the token until the lease ends.
    Ours {
        /// The dialogue context.
        context: Versioned,
        /// The link.
        link: Versioned,
        /// The end of the journal.
        journal: JournalEnd,
    },
}

/// What a turn leaves behind.
#[derive(Clone, Debug)]
pub struct Closing {
    /// The token that the turn was opened with.
    pub lease: [u8; 16],
    /// The new context and how long it lives; `None` leaves the old one as it is.
    pub context: Option<(Vec<u8>, Duration)>,
    /// The revision that the turn started from.
    pub context_revision: u64,
    /// The answer, and how long it is kept for a repeated request.
    pub answer: (Vec<u8>, Duration),
    /// A journal record and the end that it continues.
    pub record: Option<(Vec<u8>, JournalEnd)>,
}

/// What closing a turn came to. Only [`Closed::Done`] has written anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Everything is written.
    Done,
    /// The request is not ours any more: the lease ran out and somebody else took it (these are the answer's bytes, if
    /// there are any yet), or the store lost the reservation in a crash.
    Lost(Option<Vec<u8>>),
    /// Another turn of the same conversation came first: this is the context now.
    ContextMoved(Versioned),
    /// Another turn of the same customer wrote the journal: this is its end now.
    JournalMoved(JournalEnd),
}

/// A change of one record of class A together with the journal records that tell of it: all or nothing, one transaction.
#[derive(Clone, Debug)]
pub struct Change<'a> {
    /// The record.
    pub key: &'a str,
    /// Its revision; 0: there is none.
    pub expected: u64,
    /// The new bytes; `None` deletes it.
    pub value: Option<&'a [u8]>,
    /// How long it lives; `None`: until it is deleted.
    pub lives: Option<Duration>,
    /// The journal. It shares the record's hash tag.
    pub journal: &'a str,
    /// Appended in order. Each starts with its own 32-byte hash: the caller chained them from `end`.
    pub records: &'a [Vec<u8>],
    /// The end that the first record continues.
    pub end: JournalEnd,
}

/// What a change came to. Only [`Changed::Done`] has written anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Everything is written.
    Done,
    /// The record's revision is another; it may be one's own change that came first and whose reply was lost.
    Moved,
    /// The record is as expected, the journal has another end: this one.
    JournalMoved(JournalEnd),
}

/// How safe class A writes are, found out at start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Durability {
    /// Acknowledged writes survive a crash.
    Durable,
    /// They may not; the text says why and what to do.
    Weak(String),
}

/// What every backend does. `now` is always the caller's.
#[async_trait]
pub trait Store: Send + Sync {
    /// Reads a turn's records and reserves its request, in one round trip (class B). Opening again with the lease that
    /// already holds the request opens it again.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer in time.
    async fn open(
        &self,
        keys: &TurnKeys,
        lease: [u8; 16],
        lease_time: Duration,
        now: Timestamp,
    ) -> Result<Opened, StoreError>;

    /// Writes a turn's records in one round trip, all or nothing (class B). The context's revision is checked even when the
    /// context is left as it is: the answer was made from it. Closing again what was closed with the same lease is
    /// [`Closed::Done`].
    ///
    /// # Errors
    /// As [`Store::open`]; then it is unknown whether anything was written.
    async fn close(&self, keys: &TurnKeys, closing: &Closing, now: Timestamp) -> Result<Closed, StoreError>;

    /// A value of class A, such as a link or a binding.
    ///
    /// # Errors
    /// [`StoreError`].
    async fn read(&self, key: &str, now: Timestamp) -> Result<Versioned, StoreError>;

    /// Writes a value of class A if its revision is still `expected` (0: if there is none); `None` deletes it. Answers
    /// whether it was written; if not, read again: on a cluster in trouble it may even be one's own write that came first.
    ///
    /// # Errors
    /// [`StoreError`]; it may have been written or not, and may not survive: the caller must assume nothing.
    async fn write(
        &self,
        key: &str,
        expected: u64,
        value: Option<&[u8]>,
        lives: Option<Duration>,
        now: Timestamp,
    ) -> Result<bool, StoreError>;

    /// Changes a record and appends to its journal (class A), if the record's revision and then the journal's end are as
    /// expected; both are checked even if there is nothing to append.
    ///
    /// # Errors
    /// As [`Store::write`].
    async fn change(&self, change: &Change<'_>, now: Timestamp) -> Result<Changed, StoreError>;

    /// Counts one more under `key` (class A) and answers the count as it is now. `request` counts once however often it is
    /// retried. The count forgets itself `lives` after the first.
    ///
    /// # Errors
    /// [`StoreError`]; the caller must then refuse what it was counting for.
    async fn count(&self, key: &str, request: &str, lives: Duration, now: Timestamp) -> Result<u64, StoreError>;

    /// How many were counted under `key` so far (0: none or run out). Reads only.
    ///
    /// # Errors
    /// [`StoreError`].
    async fn counted(&self, key: &str, now: Timestamp) -> Result<u64, StoreError>;

    /// Takes `request` back out of the count under `key` (class A); `None`, or taking the last one out, forgets the whole
    /// count, its end too. Unknown request or count: nothing happens.
    ///
    /// # Errors
    /// [`StoreError`]; it may have been taken out or not.
    async fn discount(&self, key: &str, request: Option<&str>, now: Timestamp) -> Result<(), StoreError>;

    /// Appends a record to a journal (class A) if it still ends at `end`; otherwise the end it has now.
    ///
    /// # Errors
    /// [`StoreError`].
    async fn append(&self, key: &str, record: &[u8], end: &JournalEnd) -> Result<Result<(), JournalEnd>, StoreError>;

    /// Replaces the first `count` records of a journal by one (class A), all or nothing, if the journal still ends at
    /// `end`; otherwise the end it has now. The replacement starts with the same 32 bytes as the last record that it
    /// replaces, so that the next one still continues it. Later records count from it: a writer that knew the end from
    /// before is told the new one.
    ///
    /// # Errors
    /// [`StoreError`]; also when there are not so many records, or the replacement does not fit.
    async fn cut(
        &self,
        key: &str,
        count: u64,
        replacement: &[u8],
        end: &JournalEnd,
    ) -> Result<Result<(), JournalEnd>, StoreError>;

    /// All records of a journal, oldest first.
    ///
    /// # Errors
    /// [`StoreError`].
    async fn journal(&self, key: &str) -> Result<Vec<Vec<u8>>, StoreError>;

    /// The keys of records and journals that end in `suffix` (such as ":l", ":j") and are live at `now`, for maintenance
    /// commands; the order is not specified. Never a replay or a counter. What is written or deleted meanwhile may be in
    /// it or not. Slow: it walks over everything.
    ///
    /// # Errors
    /// [`StoreError`] also when a part of the store could not be seen: the list is whole or there is none.
    async fn list(&self, suffix: &str, now: Timestamp) -> Result<Vec<String>, StoreError>;

    /// Deletes everything stored under hash tag `tag` (every key that starts with "{tag}:"; `tag` is without the braces):
    /// records, contexts, replays, counters, journals, except the keys in `except` (class A). Answers how many keys went,
    /// those included that had run out and were still kept. Not one transaction, and what is written meanwhile may stay:
    /// whoever needs to be sure shuts writers out first. Slow, as [`Store::list`].
    ///
    /// # Errors
    /// [`StoreError`]; some may have gone. Erasing again is harmless and makes sure of the rest.
    async fn erase(&self, tag: &str, except: &[&str], now: Timestamp) -> Result<u64, StoreError>;

    /// Whether the store answers, and how safe it is.
    ///
    /// # Errors
    /// [`StoreError`] when it does not answer.
    async fn health(&self) -> Result<Durability, StoreError>;
}
