//! Class A in the embedded store: records by revision, the changes that a journal tells of, journals.
//!
//! Each function is one transaction's work; nothing here decides how durable it is.

use super::super::expiry::ends;
use super::super::{Change, Changed, JournalEnd, Versioned};
use super::sweep::sweep;
use super::tables::{JOURNAL, RECORDS};
use super::turn::{journal_end, put, versioned};
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
    replace(transaction, key, value, lives, now)?;
    Ok(true)
}

/// See [`super::super::Store::change`].
pub(super) fn change(transaction: &WriteTransaction, change: &Change<'_>, now: Timestamp) -> Result<Changed, Error> {
    sweep(transaction, now)?;
    if versioned(&transaction.open_table(RECORDS)?, change.key, now)?.revision != change.expected {
        return Ok(Changed::Moved);
    }
    let end = journal_end(&transaction.open_table(JOURNAL)?, change.journal)?;
    if end != change.end {
        return Ok(Changed::JournalMoved(end));
    }
    for (place, record) in (end.length..).zip(change.records) {
        transaction.open_table(JOURNAL)?.insert((change.journal, place), record.as_slice())?;
    }
    replace(transaction, change.key, change.value, change.lives, now)?;
    Ok(Changed::Done)
}

/// Writes a record under a new revision, or deletes it.
fn replace(
    transaction: &WriteTransaction,
    key: &str,
    value: Option<&[u8]>,
    lives: Option<Duration>,
    now: Timestamp,
) -> Result<(), Error> {
    match value {
        Some(value) => put(transaction, key, value, lives.map(|lives| ends(now, lives)))?,
        None => drop(transaction.open_table(RECORDS)?.remove(key)?),
    }
    Ok(())
}

/// See [`super::super::Store::cut`]. `None`: it cannot be cut there. What stays moves up: a journal's places are
/// without gaps, from 0.
pub(super) fn cut(
    transaction: &WriteTransaction,
    key: &str,
    count: u64,
    replacement: &[u8],
    expected: &JournalEnd,
) -> Result<Option<Result<(), JournalEnd>>, Error> {
    let mut journal = transaction.open_table(JOURNAL)?;
    let end = journal_end(&journal, key)?;
    if end != *expected {
        return Ok(Some(Err(end)));
    }
    let mut kept = Vec::new();
    for row in journal.range((key, count.saturating_sub(1))..=(key, u64::MAX))? {
        kept.push(row?.1.value().to_owned());
    }
    let fits = |last: &Vec<u8>| count > 0 && last.get(..32).is_some_and(|hash| replacement.starts_with(hash));
    if !kept.first().is_some_and(fits) {
        return Ok(None);
    }
    journal.retain_in((key, 0)..=(key, u64::MAX), |_, _| false)?;
    journal.insert((key, 0), replacement)?;
    for (place, record) in (1..).zip(kept.iter().skip(1)) {
        journal.insert((key, place), record.as_slice())?;
    }
    Ok(Some(Ok(())))
}

/// See [`super::super::Store::journal`].
pub(super) fn journal(database: &Database, key: &str) -> Result<Vec<Vec<u8>>, Error> {
    let journal = database.begin_read()?.open_table(JOURNAL)?;
    let records = journal.range((key, 0)..=(key, u64::MAX))?;
    records.map(|record| Ok(record?.1.value().to_owned())).collect()
}
