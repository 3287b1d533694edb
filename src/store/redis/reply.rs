//! Reads what Redis and our scripts answer. Whatever is not exactly as expected is `None`: the caller fails, it never
//! takes it for "nothing there".

use super::super::expiry::live;
use super::super::{Changed, Closed, JournalEnd, Opened, Versioned};
use jiff::Timestamp;
use redis::Value;

/// An integer, also one in text.
pub(super) fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Int(number) => Some(*number),
        value => text(value)?.parse().ok(),
    }
}

/// Bytes.
pub(super) fn bytes(value: &Value) -> Option<&[u8]> {
    match value {
        Value::BulkString(bytes) => Some(bytes),
        Value::SimpleString(text) => Some(text.as_bytes()),
        _ => None,
    }
}

/// Text.
pub(super) fn text(value: &Value) -> Option<&str> {
    std::str::from_utf8(bytes(value)?).ok()
}

/// Bytes, or nothing; an error is something else.
fn optional(value: &Value) -> Result<Option<Vec<u8>>, ()> {
    match value {
        Value::Nil => Ok(None),
        value => bytes(value).map(|bytes| Some(bytes.to_owned())).ok_or(()),
    }
}

/// The elements of an array.
pub(super) fn array(value: &Value) -> Option<&[Value]> {
    match value {
        Value::Array(elements) => Some(elements),
        _ => None,
    }
}

/// The first element of an array.
pub(super) fn first(value: &Value) -> Option<&Value> {
    array(value)?.first()
}

/// The value that `CONFIG GET` of one setting gave.
pub(super) fn setting(value: &Value) -> Option<&str> {
    match value {
        Value::Array(elements) => text(elements.get(1)?),
        Value::Map(entries) => text(&entries.first()?.1),
        _ => None,
    }
}

/// A record.
pub(super) fn versioned(value: &Value) -> Option<Versioned> {
    let [revision, value] = array(value)? else { return None };
    let revision = text(revision)?.parse().ok()?;
    Some(Versioned { revision, value: optional(value).ok()? })
}

/// The end of a journal.
pub(super) fn journal_end(value: &Value) -> Option<JournalEnd> {
    let [length, last] = array(value)? else { return None };
    let mut hash = [0; 32];
    for (to, from) in hash.iter_mut().zip(bytes(last)?) {
        *to = *from;
    }
    Some(JournalEnd { length: u64::try_from(integer(length)?).ok()?, hash })
}

/// What `open.lua` gave.
pub(super) fn opened(value: &Value) -> Option<Opened> {
    let elements = array(value)?;
    match (text(elements.first()?)?, elements.get(1..)?) {
        ("answered", [answer]) => Some(Opened::Answered(bytes(answer)?.to_owned())),
        ("busy", []) => Some(Opened::Busy),
        ("ours", [context, link, journal]) => {
            Some(Opened::Ours { context: versioned(context)?, link: versioned(link)?, journal: journal_end(journal)? })
        }
        _ => None,
    }
}

/// What `close.lua` gave.
pub(super) fn closed(value: &Value) -> Option<Closed> {
    let elements = array(value)?;
    match (text(elements.first()?)?, elements.get(1..)?) {
        ("done", []) => Some(Closed::Done),
        ("lost", [answer]) => Some(Closed::Lost(optional(answer).ok()?)),
        ("context", found) => versioned(&Value::Array(found.to_vec())).map(Closed::ContextMoved),
        ("journal", end) => journal_end(&Value::Array(end.to_vec())).map(Closed::JournalMoved),
        _ => None,
    }
}

/// What `append.lua` or `cut.lua` gave.
pub(super) fn appended(value: &Value) -> Option<Result<(), JournalEnd>> {
    if array(value)?.is_empty() { Some(Ok(())) } else { journal_end(value).map(Err) }
}

/// All records of a journal.
pub(super) fn records(value: &Value) -> Option<Vec<Vec<u8>>> {
    array(value)?.iter().map(|record| bytes(record).map(<[u8]>::to_owned)).collect()
}

/// What `change.lua` gave.
pub(super) fn changed(value: &Value) -> Option<Changed> {
    let elements = array(value)?;
    match (text(elements.first()?)?, elements.get(1..)?) {
        ("done", []) => Some(Changed::Done),
        ("moved", []) => Some(Changed::Moved),
        ("journal", end) => journal_end(&Value::Array(end.to_vec())).map(Changed::JournalMoved),
        _ => None,
    }
}

/// What `SCAN` gave: the next cursor and some keys. A key that is no text is none of ours.
pub(super) fn scanned(value: &Value) -> Option<(String, Vec<String>)> {
    let [cursor, keys] = array(value)? else { return None };
    let keys = array(keys)?.iter().filter_map(|key| text(key).map(str::to_owned)).collect();
    Some((text(cursor)?.to_owned(), keys))
}

/// Whether the revision and the end of a hash are those of a live record.
pub(super) fn live_record(value: &Value, now: Timestamp) -> Option<bool> {
    let [revision, end] = array(value)? else { return None };
    if *revision == Value::Nil {
        return Some(false);
    }
    integer(revision)?;
    let end = if *end == Value::Nil { None } else { Some(integer(end)?) };
    Some(live(end, now))
}

/// The value of `name` in what `INFO` or `CLUSTER INFO` gave.
pub(super) fn line<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    text(value)?.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
}
