//! Removes what expired: a little with every write, never a long pause.
//!
//! Whatever gets an end is noted in the table of dues; a due whose record got a later end meanwhile is only forgotten.

use super::super::expiry::{SLACK, milliseconds};
use super::tables::{COUNTED, COUNTS, DUE, RECORDS, REPLAYS};
use jiff::Timestamp;
use redb::{Error, ReadableTable, WriteTransaction};

/// At most this many dues a write. A write notes at most two, so the sweep keeps up.
const AT_ONCE: usize = 16;

/// The table that a due is about.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// A record.
    Record = 0,
    /// A request.
    Replay = 1,
    /// A counter.
    Count = 2,
}

/// Notes that `key` ends at the millisecond `ends`.
pub(super) fn note(transaction: &WriteTransaction, kind: Kind, key: &str, ends: i64) -> Result<(), Error> {
    let due = ends.saturating_add(milliseconds(SLACK));
    transaction.open_table(DUE)?.insert((due, kind as u8, key), ())?;
    Ok(())
}

/// Removes some of what was due before `now`.
pub(super) fn sweep(transaction: &WriteTransaction, now: Timestamp) -> Result<(), Error> {
    for (due, kind, key) in due_before(transaction, now)? {
        match kind {
            0 => remove_record(transaction, &key, now)?,
            1 => remove_replay(transaction, &key, now)?,
            _ => remove_count(transaction, &key, now)?,
        }
        transaction.open_table(DUE)?.remove((due, kind, key.as_str()))?;
    }
    Ok(())
}

fn due_before(transaction: &WriteTransaction, now: Timestamp) -> Result<Vec<(i64, u8, String)>, Error> {
    let dues = transaction.open_table(DUE)?;
    let mut found = Vec::new();
    for due in dues.range(..(now.as_millisecond(), 0, ""))?.take(AT_ONCE) {
        let (key, ()) = (due?.0, ());
        let (at, kind, key) = key.value();
        found.push((at, kind, key.to_owned()));
    }
    Ok(found)
}

/// Whether what ends at `ends` may be removed at `now`.
fn over(ends: i64, now: Timestamp) -> bool {
    ends.saturating_add(milliseconds(SLACK)) < now.as_millisecond()
}

fn remove_record(transaction: &WriteTransaction, key: &str, now: Timestamp) -> Result<(), Error> {
    let mut records = transaction.open_table(RECORDS)?;
    let ends = records.get(key)?.and_then(|record| record.value().1);
    if ends.is_some_and(|ends| over(ends, now)) {
        records.remove(key)?;
    }
    Ok(())
}

fn remove_replay(transaction: &WriteTransaction, key: &str, now: Timestamp) -> Result<(), Error> {
    let mut replays = transaction.open_table(REPLAYS)?;
    let ends = replays.get(key)?.map(|replay| replay.value().1);
    if ends.is_some_and(|ends| over(ends, now)) {
        replays.remove(key)?;
    }
    Ok(())
}

fn remove_count(transaction: &WriteTransaction, key: &str, now: Timestamp) -> Result<(), Error> {
    let ends = transaction.open_table(COUNTS)?.get(key)?.map(|count| count.value().1);
    if ends.is_some_and(|ends| over(ends, now)) {
        forget_count(transaction, key)?;
    }
    Ok(())
}

/// Removes a counter and what it has counted.
pub(super) fn forget_count(transaction: &WriteTransaction, key: &str) -> Result<(), Error> {
    transaction.open_table(COUNTS)?.remove(key)?;
    let mut counted = transaction.open_table(COUNTED)?;
    let mut requests = Vec::new();
    for row in counted.range((key, "")..)? {
        let row = row?.0;
        let (of, request) = row.value();
        if of != key {
            break;
        }
        requests.push(request.to_owned());
    }
    for request in requests {
        counted.remove((key, request.as_str()))?;
    }
    Ok(())
}
