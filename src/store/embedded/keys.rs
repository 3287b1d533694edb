//! What goes by the names of keys in the embedded store: listing them by their end, erasing them by their tag.
//!
//! Each function is one transaction's work. Erasing takes the notes of when to sweep along, and only those of what went:
//! what stays is still swept in its time.

use super::super::expiry::live;
use super::sweep::sweep;
use super::tables::{COUNTED, COUNTS, DUE, JOURNAL, RECORDS, REPLAYS};
use jiff::Timestamp;
use redb::{Database, Error, ReadableDatabase, ReadableTable, WriteTransaction};
use std::collections::BTreeSet;
use std::ops::Bound::{Excluded, Unbounded};

/// See [`super::super::Store::list`].
pub(super) fn list(database: &Database, suffix: &str, now: Timestamp) -> Result<Vec<String>, Error> {
    let transaction = database.begin_read()?;
    let mut found = journals(&transaction.open_table(JOURNAL)?)?;
    found.retain(|key| key.ends_with(suffix));
    for row in transaction.open_table(RECORDS)?.iter()? {
        let (key, record) = row?;
        if key.value().ends_with(suffix) && live(record.value().1, now) {
            found.push(key.value().to_owned());
        }
    }
    Ok(found)
}

/// The key of every journal: jumps from one to the next, over all their records.
fn journals(journal: &impl ReadableTable<(&'static str, u64), &'static [u8]>) -> Result<Vec<String>, Error> {
    let mut found: Vec<String> = Vec::new();
    loop {
        let after = found.last().map_or(Unbounded, |last| Excluded((last.as_str(), u64::MAX)));
        let Some(next) = journal.range::<(&str, u64)>((after, Unbounded))?.next() else {
            return Ok(found);
        };
        let next = next?.0.value().0.to_owned();
        found.push(next);
    }
}

/// See [`super::super::Store::erase`].
pub(super) fn erase(
    transaction: &WriteTransaction,
    tag: &str,
    except: &[String],
    now: Timestamp,
) -> Result<u64, Error> {
    sweep(transaction, now)?;
    // Keys are ordered by their bytes, and after the colon comes the semicolon.
    let (from, to) = (format!("{{{tag}}}:"), format!("{{{tag}}};"));
    let (from, to) = (from.as_str(), to.as_str());
    let stays = |key: &str| !key.starts_with(from) || except.iter().any(|except| except == key);
    let mut gone = BTreeSet::new();
    let mut seen = |key: &str| {
        let stays = stays(key);
        if !stays {
            gone.insert(key.to_owned());
        }
        stays
    };
    transaction.open_table(RECORDS)?.retain_in(from..to, |key, _| seen(key))?;
    transaction.open_table(REPLAYS)?.retain_in(from..to, |key, _| seen(key))?;
    transaction.open_table(COUNTS)?.retain_in(from..to, |key, _| seen(key))?;
    transaction.open_table(JOURNAL)?.retain_in((from, 0)..(to, 0), |(key, _), _| seen(key))?;
    transaction.open_table(COUNTED)?.retain_in((from, "")..(to, ""), |(key, _), ()| stays(key))?;
    transaction.open_table(DUE)?.retain(|(_, _, key), ()| stays(key))?;
    Ok(u64::try_from(gone.len()).unwrap_or(u64::MAX))
}
