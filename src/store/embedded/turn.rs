//! A turn in the embedded store: what opening it reads and reserves, what closing it writes.
//!
//! Each is one transaction, so that parallel turns cannot interleave. Nothing here decides how durable it is.

use super::super::expiry::{ends, live};
use super::super::{Closed, Closing, JournalEnd, Opened, TurnKeys, Versioned};
use super::sweep::{Kind, note, sweep};
use super::tables::{JOURNAL, RECORDS, REPLAYS, Record, next_revision};
use jiff::Timestamp;
use redb::{Error, ReadableTable, WriteTransaction};
use std::time::Duration;

/// See [`super::super::Store::open`].
pub(super) fn open(
    transaction: &WriteTransaction,
    keys: &TurnKeys,
    lease: [u8; 16],
    lease_time: Duration,
    now: Timestamp,
) -> Result<Opened, Error> {
    sweep(transaction, now)?;
    if let Some(replay) = transaction.open_table(REPLAYS)?.get(keys.replay.as_str())? {
        let (holder, end, answer) = replay.value();
        match answer {
            Some(answer) if live(Some(end), now) => return Ok(Opened::Answered(answer.to_owned())),
            None if live(Some(end), now) && holder != lease => return Ok(Opened::Busy),
            _ => {}
        }
    }
    let end = ends(now, lease_time);
    transaction.open_table(REPLAYS)?.insert(keys.replay.as_str(), (lease, end, None))?;
    note(transaction, Kind::Replay, &keys.replay, end)?;
    let records = transaction.open_table(RECORDS)?;
    let (context, link) = (versioned(&records, &keys.context, now)?, versioned(&records, &keys.link, now)?);
    Ok(Opened::Ours { context, link, journal: journal_end(&transaction.open_table(JOURNAL)?, &keys.journal)? })
}

/// See [`super::super::Store::close`].
pub(super) fn close(
    transaction: &WriteTransaction,
    keys: &TurnKeys,
    closing: &Closing,
    now: Timestamp,
) -> Result<Closed, Error> {
    if let Some(closed) = reserved(transaction, keys, closing, now)? {
        return Ok(closed);
    }
    if let Some(context) = moved_context(transaction, keys, closing, now)? {
        return Ok(Closed::ContextMoved(context));
    }
    if let Some((record, end)) = &closing.record
        && let Err(end) = append(transaction, &keys.journal, record, end)?
    {
        return Ok(Closed::JournalMoved(end));
    }
    if let Some((context, lives)) = &closing.context {
        put(transaction, &keys.context, context, Some(ends(now, *lives)))?;
    }
    let (answer, end) = (closing.answer.0.as_slice(), ends(now, closing.answer.1));
    transaction.open_table(REPLAYS)?.insert(keys.replay.as_str(), (closing.lease, end, Some(answer)))?;
    note(transaction, Kind::Replay, &keys.replay, end)?;
    sweep(transaction, now)?;
    Ok(Closed::Done)
}

/// `None` while the request is reserved for this very turn.
fn reserved(
    transaction: &WriteTransaction,
    keys: &TurnKeys,
    closing: &Closing,
    now: Timestamp,
) -> Result<Option<Closed>, Error> {
    let replays = transaction.open_table(REPLAYS)?;
    let Some(replay) = replays.get(keys.replay.as_str())? else {
        return Ok(Some(Closed::Lost(None)));
    };
    let (holder, end, answer) = replay.value();
    Ok(match answer {
        None if holder == closing.lease => None,
        Some(_) if holder == closing.lease => Some(Closed::Done),
        answer => Some(Closed::Lost(answer.filter(|_| live(Some(end), now)).map(<[u8]>::to_owned))),
    })
}

/// The context as it is now, if it is not the one that the turn started from. One that expired on the way is still it.
fn moved_context(
    transaction: &WriteTransaction,
    keys: &TurnKeys,
    closing: &Closing,
    now: Timestamp,
) -> Result<Option<Versioned>, Error> {
    let records = transaction.open_table(RECORDS)?;
    let stored = records.get(keys.context.as_str())?.map_or(0, |record| record.value().0);
    let seen = versioned(&records, &keys.context, now)?;
    let same = stored == closing.context_revision || seen.revision == closing.context_revision;
    Ok(if same { None } else { Some(seen) })
}

/// What a reader sees under `key` at `now`.
pub(super) fn versioned(
    records: &impl ReadableTable<&'static str, Record>,
    key: &str,
    now: Timestamp,
) -> Result<Versioned, Error> {
    let Some(record) = records.get(key)? else {
        return Ok(Versioned::default());
    };
    let (revision, end, value) = record.value();
    Ok(if live(end, now) { Versioned { revision, value: Some(value.to_owned()) } } else { Versioned::default() })
}

/// Writes a record under a new revision.
pub(super) fn put(transaction: &WriteTransaction, key: &str, value: &[u8], end: Option<i64>) -> Result<(), Error> {
    let revision = next_revision(transaction)?;
    transaction.open_table(RECORDS)?.insert(key, (revision, end, value))?;
    if let Some(end) = end {
        note(transaction, Kind::Record, key, end)?;
    }
    Ok(())
}

/// The end of a journal.
pub(super) fn journal_end(
    journal: &impl ReadableTable<(&'static str, u64), &'static [u8]>,
    key: &str,
) -> Result<JournalEnd, Error> {
    let mut end = JournalEnd { length: 0, hash: [0; 32] };
    if let Some(last) = journal.range((key, 0)..=(key, u64::MAX))?.next_back() {
        let (place, record) = last?;
        end.length = place.value().1.saturating_add(1);
        for (to, from) in end.hash.iter_mut().zip(record.value()) {
            *to = *from;
        }
    }
    Ok(end)
}

/// Appends a record if the journal still ends at `expected`; otherwise the end it has now.
pub(super) fn append(
    transaction: &WriteTransaction,
    key: &str,
    record: &[u8],
    expected: &JournalEnd,
) -> Result<Result<(), JournalEnd>, Error> {
    let mut journal = transaction.open_table(JOURNAL)?;
    let end = journal_end(&journal, key)?;
    if end != *expected {
        return Ok(Err(end));
    }
    journal.insert((key, end.length), record)?;
    Ok(Ok(()))
}
