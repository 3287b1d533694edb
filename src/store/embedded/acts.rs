//! Class A in the embedded store: records by revision, counters, journals.
//!
//! Each function is one transaction's work; nothing here decides how durable it is.

use super::super::Versioned;
use super::super::expiry::{ends, live};
use super::sweep::{Kind, forget_count, note, sweep};
use super::tables::{COUNTED, COUNTS, JOURNAL, RECORDS};
use super::turn::{put, versioned};
use jiff::Timestamp;
use redb::{Database, Error, ReadableDatabase, ReadableTable, WriteTransaction};
use std::time::Duration;

/// See [`super::super::Store::read`].
pub(super) fn read(database: &Database, key: &str, now: Timestamp) -> Result<Versioned, Error> {
    versioned(&database.begin_read()?.open_table(RECORDS)?, key, now)
}

/// See [`super::super::Store::write`].
pub(super) fn write(
    transaction: &WriteTransaction,
    key: &str,
    expected: u64,
    value: Option<&[u8]>,
    lives: Option<Duration>,
    now: Timestamp,
) -> Result<bool, Error> {
    sweep(transaction, now)?;
    if versioned(&transaction.open_table(RECORDS)?, key, now)?.revision != expected {
        return Ok(false);
    }
    match value {
        Some(value) => put(transaction, key, value, lives.map(|lives| ends(now, lives)))?,
        None => drop(transaction.open_table(RECORDS)?.remove(key)?),
    }
    Ok(true)
}

/// See [`super::super::Store::count`].
pub(super) fn count(
    transaction: &WriteTransaction,
    key: &str,
    request: &str,
    lives: Duration,
    now: Timestamp,
) -> Result<u64, Error> {
    sweep(transaction, now)?;
    let found = transaction.open_table(COUNTS)?.get(key)?.map(|count| count.value());
    let (count, end) = match found {
        Some((count, end)) if live(Some(end), now) => (count, end),
        _ => {
            forget_count(transaction, key)?;
            (0, ends(now, lives))
        }
    };
    if transaction.open_table(COUNTED)?.insert((key, request), ())?.is_some() {
        return Ok(count);
    }
    let count = count.saturating_add(1);
    transaction.open_table(COUNTS)?.insert(key, (count, end))?;
    if count == 1 {
        note(transaction, Kind::Count, key, end)?;
    }
    Ok(count)
}

/// See [`super::super::Store::journal`].
pub(super) fn journal(database: &Database, key: &str) -> Result<Vec<Vec<u8>>, Error> {
    let journal = database.begin_read()?.open_table(JOURNAL)?;
    let records = journal.range((key, 0)..=(key, u64::MAX))?;
    records.map(|record| Ok(record?.1.value().to_owned())).collect()
}
