//! The tables of the embedded store, and the version of their layout.
//!
//! Milliseconds since 1970 everywhere; an end of `None` means never. Never changes a layout without a new [`FORMAT`].

use redb::{Database, Error, ReadableTable, TableDefinition, WriteTransaction};

/// The layout that this program reads and writes.
pub(super) const FORMAT: u64 = 1;

/// Revision, end, bytes.
pub(super) type Record = (u64, Option<i64>, &'static [u8]);
/// The token that reserved it, end, the answer once there is one.
pub(super) type Replay = ([u8; 16], i64, Option<&'static [u8]>);

/// Contexts, links, bindings.
pub(super) const RECORDS: TableDefinition<&str, Record> = TableDefinition::new("records");
/// Requests.
pub(super) const REPLAYS: TableDefinition<&str, Replay> = TableDefinition::new("replays");
/// Counters: the count, end.
pub(super) const COUNTS: TableDefinition<&str, (u64, i64)> = TableDefinition::new("counts");
/// Which requests a counter has counted: counter, request.
pub(super) const COUNTED: TableDefinition<(&str, &str), ()> = TableDefinition::new("counted");
/// Journals: key and place, from 0.
pub(super) const JOURNAL: TableDefinition<(&str, u64), &[u8]> = TableDefinition::new("journal");
/// What to look at when: the millisecond, the table, the key.
pub(super) const DUE: TableDefinition<(i64, u8, &str), ()> = TableDefinition::new("due");
/// Numbers of the store itself.
const NUMBERS: TableDefinition<&str, u64> = TableDefinition::new("numbers");

/// Creates what is missing and answers the layout's version.
pub(super) fn create(database: &Database) -> Result<u64, Error> {
    let transaction = database.begin_write()?;
    let format = {
        let mut numbers = transaction.open_table(NUMBERS)?;
        let found = numbers.get("format")?.map(|number| number.value());
        if found.is_none() {
            numbers.insert("format", FORMAT)?;
        }
        found.unwrap_or(FORMAT)
    };
    if format == FORMAT {
        transaction.open_table(RECORDS)?;
        transaction.open_table(REPLAYS)?;
        transaction.open_table(COUNTS)?;
        transaction.open_table(COUNTED)?;
        transaction.open_table(JOURNAL)?;
        transaction.open_table(DUE)?;
        transaction.commit()?;
    }
    Ok(format)
}

/// A revision that no record of this store ever had: a deleted and rewritten record cannot pass for the old one.
pub(super) fn next_revision(transaction: &WriteTransaction) -> Result<u64, Error> {
    let mut numbers = transaction.open_table(NUMBERS)?;
    let next = numbers.get("revision")?.map_or(0, |number| number.value()).saturating_add(1);
    numbers.insert("revision", next)?;
    Ok(next)
}
