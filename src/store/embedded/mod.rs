//! The embedded store: one file (redb), or the same without a file for tests, demonstrations and the command line.
//!
//! One process, one file. The database blocks, so every call runs on tokio's blocking threads. Class A commits wait for
//! the disk; class B commits are flushed within a second by `flush::Flusher`, or by the next class A commit.

mod acts;
mod counters;
mod file;
mod flush;
mod keys;
mod sweep;
mod tables;
mod turn;

use super::connect::ConnectError;
use super::{Change, Changed, Closed, Closing, Durability, JournalEnd, Opened, Store, StoreError, TurnKeys, Versioned};
use async_trait::async_trait;
use flush::Flusher;
use jiff::Timestamp;
use redb::backends::InMemoryBackend;
use redb::{Database, Durability as Commit, Error, ReadableDatabase, WriteTransaction};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How long a call may take before its caller is told that the store does not answer: a disk that hangs.
const LIMIT: Duration = Duration::from_secs(2);
/// The same for a call that goes through the whole file.
const LONG: Duration = Duration::from_secs(60);

/// The embedded store. Dropping it flushes.
#[derive(Debug)]
pub struct Embedded {
    // The order matters: the flusher lets go of the database first.
    flusher: Flusher,
    database: Arc<Database>,
    durability: Durability,
}

impl Embedded {
    /// Opens or creates the file at `path`, readable by this user only, and the folder that it is in. Blocks.
    ///
    /// # Errors
    /// [`ConnectError::File`] says what to do: no access, in use by another process, not a store file.
    pub fn open(path: &Path) -> Result<Self, ConnectError> {
        let database = file::open(path)?;
        Self::start(database, Durability::Durable).map_err(|StoreError(why)| ConnectError::File(why))
    }

    /// A store that ends with the program.
    ///
    /// # Errors
    /// [`StoreError`] when the system has no memory or thread left.
    pub fn in_memory() -> Result<Self, StoreError> {
        let database = Database::builder().create_with_backend(InMemoryBackend::new());
        let database = database.map_err(|error| unavailable(&error.into()))?;
        tables::create(&database).map_err(|error| unavailable(&error))?;
        let why = "the store is in memory only: links and consents end with the program; set store.url to keep them";
        Self::start(database, Durability::Weak(why.into()))
    }

    fn start(database: Database, durability: Durability) -> Result<Self, StoreError> {
        let database = Arc::new(database);
        let flusher = Flusher::start(Arc::clone(&database)).map_err(|error| StoreError(error.to_string()))?;
        Ok(Self { flusher, database, durability })
    }

    /// Runs `work` where it may block, for at most [`LIMIT`].
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Database) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.run_for(LIMIT, work).await
    }

    /// Runs `work` where it may block, for at most `limit`; then it goes on alone.
    async fn run_for<T: Send + 'static>(
        &self,
        limit: Duration,
        work: impl FnOnce(&Database) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, StoreError> {
        let database = Arc::clone(&self.database);
        let task = tokio::task::spawn_blocking(move || work(&database));
        match tokio::time::timeout(limit, task).await {
            Ok(Ok(done)) => done.map_err(|error| unavailable(&error)),
            Ok(Err(_)) => Err(StoreError("the embedded store broke off; its file may be damaged".into())),
            Err(_) => Err(StoreError("the embedded store's disk does not answer".into())),
        }
    }

    /// One transaction of class A: acknowledged when it is on the disk.
    async fn act<T: Send + 'static>(
        &self,
        work: impl FnOnce(&WriteTransaction) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.run(|database| commit(database, Commit::Immediate, work)).await
    }

    /// One transaction of class B: on the disk within a second.
    async fn turn<T: Send + 'static>(
        &self,
        work: impl FnOnce(&WriteTransaction) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, StoreError> {
        let done = self.run(|database| commit(database, Commit::None, work)).await;
        self.flusher.wrote();
        done
    }
}

fn commit<T>(
    database: &Database,
    durability: Commit,
    work: impl FnOnce(&WriteTransaction) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut transaction = database.begin_write()?;
    transaction.set_durability(durability)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

fn unavailable(error: &Error) -> StoreError {
    StoreError(format!("embedded store: {error}"))
}

#[async_trait]
impl Store for Embedded {
    async fn open(
        &self,
        keys: &TurnKeys,
        lease: [u8; 16],
        lease_time: Duration,
        now: Timestamp,
    ) -> Result<Opened, StoreError> {
        let keys = keys.clone();
        self.turn(move |transaction| turn::open(transaction, &keys, lease, lease_time, now)).await
    }

    async fn close(&self, keys: &TurnKeys, closing: &Closing, now: Timestamp) -> Result<Closed, StoreError> {
        let (keys, closing) = (keys.clone(), closing.clone());
        self.turn(move |transaction| turn::close(transaction, &keys, &closing, now)).await
    }

    async fn read(&self, key: &str, now: Timestamp) -> Result<Versioned, StoreError> {
        let key = key.to_owned();
        self.run(move |database| acts::read(database, &key, now)).await
    }

    async fn write(
        &self,
        key: &str,
        expected: u64,
        value: Option<&[u8]>,
        lives: Option<Duration>,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let (key, value) = (key.to_owned(), value.map(<[u8]>::to_owned));
        self.act(move |transaction| acts::write(transaction, &key, expected, value.as_deref(), lives, now)).await
    }

    async fn change(&self, change: &Change<'_>, now: Timestamp) -> Result<Changed, StoreError> {
        let (key, journal, value) =
            (change.key.to_owned(), change.journal.to_owned(), change.value.map(<[u8]>::to_owned));
        let (expected, lives, records, end) =
            (change.expected, change.lives, change.records.to_vec(), change.end.clone());
        self.act(move |transaction| {
            let (key, journal, value, records) = (&key, &journal, value.as_deref(), &records);
            acts::change(transaction, &Change { key, expected, value, lives, journal, records, end }, now)
        })
        .await
    }

    async fn count(&self, key: &str, request: &str, lives: Duration, now: Timestamp) -> Result<u64, StoreError> {
        let (key, request) = (key.to_owned(), request.to_owned());
        self.act(move |transaction| counters::count(transaction, &key, &request, lives, now)).await
    }

    async fn counted(&self, key: &str, now: Timestamp) -> Result<u64, StoreError> {
        let key = key.to_owned();
        self.run(move |database| counters::counted(database, &key, now)).await
    }

    async fn discount(&self, key: &str, request: Option<&str>, now: Timestamp) -> Result<(), StoreError> {
        let (key, request) = (key.to_owned(), request.map(str::to_owned));
        self.act(move |transaction| counters::discount(transaction, &key, request.as_deref(), now)).await
    }

    async fn append(&self, key: &str, record: &[u8], end: &JournalEnd) -> Result<Result<(), JournalEnd>, StoreError> {
        let (key, record, end) = (key.to_owned(), record.to_owned(), end.clone());
        self.act(move |transaction| turn::append(transaction, &key, &record, &end)).await
    }

    async fn cut(
        &self,
        key: &str,
        count: u64,
        replacement: &[u8],
        end: &JournalEnd,
    ) -> Result<Result<(), JournalEnd>, StoreError> {
        let (key, replacement, end) = (key.to_owned(), replacement.to_owned(), end.clone());
        let cut = self.act(move |transaction| acts::cut(transaction, &key, count, &replacement, &end)).await?;
        cut.ok_or_else(|| StoreError("a journal cannot be cut there".into()))
    }

    async fn journal(&self, key: &str) -> Result<Vec<Vec<u8>>, StoreError> {
        let key = key.to_owned();
        self.run(move |database| acts::journal(database, &key)).await
    }

    async fn list(&self, suffix: &str, now: Timestamp) -> Result<Vec<String>, StoreError> {
        let suffix = suffix.to_owned();
        self.run_for(LONG, move |database| keys::list(database, &suffix, now)).await
    }

    async fn erase(&self, tag: &str, except: &[&str], now: Timestamp) -> Result<u64, StoreError> {
        let tag = tag.to_owned();
        let except: Vec<String> = except.iter().map(|&key| key.to_owned()).collect();
        let work = move |transaction: &WriteTransaction| keys::erase(transaction, &tag, &except, now);
        self.run_for(LONG, |database| commit(database, Commit::Immediate, work)).await
    }

    async fn health(&self) -> Result<Durability, StoreError> {
        self.run(|database| Ok(database.begin_read().map(drop)?)).await?;
        Ok(self.durability.clone())
    }
}
