//! Counters in the embedded store (class A): a count, its end, and which requests it has counted.
//!
//! Each function is one transaction's work; nothing here decides how durable it is.

use super::super::expiry::{ends, live};
use super::sweep::{Kind, forget_count, note, sweep};
use super::tables::{COUNTED, COUNTS};
use jiff::Timestamp;
use redb::{Database, Error, ReadableDatabase, ReadableTable, WriteTransaction};
use std::time::Duration;

/// See [`super::super::Store::count`].
pub(super) fn count(
    transaction: &WriteTransaction,
    key: &str,
    request: &str,
    lives: Duration,
    now: Timestamp,
) -> Result<u64, Error> {
    sweep(transaction, now)?;
    let found = current(&transaction.open_table(COUNTS)?, key, now)?;
    let (count, end) = if let Some(found) = found {
        found
    } else {
        forget_count(transaction, key)?;
        (0, ends(now, lives))
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

/// See [`super::super::Store::counted`].
pub(super) fn counted(database: &Database, key: &str, now: Timestamp) -> Result<u64, Error> {
    let found = current(&database.begin_read()?.open_table(COUNTS)?, key, now)?;
    Ok(found.map_or(0, |(count, _)| count))
}

/// See [`super::super::Store::discount`].
pub(super) fn discount(
    transaction: &WriteTransaction,
    key: &str,
    request: Option<&str>,
    now: Timestamp,
) -> Result<(), Error> {
    sweep(transaction, now)?;
    let Some(request) = request else {
        return forget_count(transaction, key);
    };
    let Some((count, end)) = current(&transaction.open_table(COUNTS)?, key, now)? else {
        return Ok(());
    };
    if transaction.open_table(COUNTED)?.remove((key, request))?.is_none() {
        return Ok(());
    }
    match count.saturating_sub(1) {
        0 => forget_count(transaction, key)?,
        left => drop(transaction.open_table(COUNTS)?.insert(key, (left, end))?),
    }
    Ok(())
}

/// The count and its end, while it may be seen.
fn current(
    counts: &impl ReadableTable<&'static str, (u64, i64)>,
    key: &str,
    now: Timestamp,
) -> Result<Option<(u64, i64)>, Error> {
    let found = counts.get(key)?.map(|count| count.value());
    Ok(found.filter(|(_, end)| live(Some(*end), now)))
}
