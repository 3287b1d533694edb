//! A record changed together with its journal: the cases that every backend passes.

use super::cases::{MINUTE, START, keys, later, now, open, tag};
use futures_util::future::join_all;
use saldo::store::{Change, Changed, JournalEnd, Store, TurnKeys, Versioned};

/// A change without an end.
fn change<'a>(
    keys: &'a TurnKeys,
    expected: u64,
    value: Option<&'a [u8]>,
    records: &'a [Vec<u8>],
    end: &JournalEnd,
) -> Change<'a> {
    Change { key: &keys.link, expected, value, lives: None, journal: &keys.journal, records, end: end.clone() }
}

fn end(length: u64, last: u8) -> JournalEnd {
    JournalEnd { length, hash: [last; 32] }
}

async fn done(store: &dyn Store, change: &Change<'_>) -> Versioned {
    assert_eq!(store.change(change, now()).await.unwrap(), Changed::Done);
    store.read(change.key, now()).await.unwrap()
}

pub(super) async fn a_change_writes_the_record_and_its_journal(store: &dyn Store) {
    let keys = keys(&tag(), 1);
    let records = [vec![1; 40], vec![2; 50]];
    let first = change(&keys, 0, Some(b"a\0\xff"), &records, &START);
    let linked = done(store, &first).await;
    assert!(linked.revision > 0 && linked.value.as_deref() == Some(b"a\0\xff"));
    assert_eq!(store.journal(&keys.journal).await.unwrap(), records);
    // Its reply was lost, it is sent again: nothing twice.
    assert_eq!(store.change(&first, now()).await.unwrap(), Changed::Moved);
    assert_eq!(open(store, &keys, now()).await.1, linked);
    let next = [vec![3; 32]];
    let lives = Change { lives: Some(MINUTE), ..change(&keys, linked.revision, Some(b"b"), &next, &end(2, 2)) };
    let changed = done(store, &lives).await;
    assert!(changed.revision > linked.revision && changed.value.as_deref() == Some(b"b"));
    assert_eq!(store.append(&keys.journal, b"", &START).await.unwrap(), Err(end(3, 3)));
    // Expired is as good as none, and its revision is never used again.
    assert_eq!(store.read(&keys.link, later(60)).await.unwrap(), Versioned::default());
    let stale = change(&keys, changed.revision, Some(b"c"), &[], &end(3, 3));
    assert_eq!(store.change(&stale, later(60)).await.unwrap(), Changed::Moved);
    let again = change(&keys, 0, Some(b"d"), &[], &end(3, 3));
    assert_eq!(store.change(&again, later(60)).await.unwrap(), Changed::Done);
    let kept = store.read(&keys.link, later(1_000_000)).await.unwrap();
    assert!(kept.revision > changed.revision && kept.value.as_deref() == Some(b"d"));
}

pub(super) async fn a_change_that_does_not_fit_writes_nothing(store: &dyn Store) {
    let keys = keys(&tag(), 1);
    let (first, more) = ([vec![1; 40]], [vec![2; 40], vec![3; 40]]);
    let linked = done(store, &change(&keys, 0, Some(b"a"), &first, &START)).await;
    for wrong in [START, end(1, 9), end(2, 1), end(0, 1)] {
        for value in [Some(&b"b"[..]), None] {
            let stale = change(&keys, linked.revision, value, &more, &wrong);
            assert_eq!(store.change(&stale, now()).await.unwrap(), Changed::JournalMoved(end(1, 1)));
            // Also when there is nothing to append; and the record comes first.
            let nothing = Change { records: &[], ..stale.clone() };
            assert_eq!(store.change(&nothing, now()).await.unwrap(), Changed::JournalMoved(end(1, 1)));
            let both = Change { expected: linked.revision + 1, ..stale };
            assert_eq!(store.change(&both, now()).await.unwrap(), Changed::Moved);
        }
    }
    for revision in [0, linked.revision - 1, linked.revision + 1] {
        let stale = change(&keys, revision, Some(b"b"), &more, &end(1, 1));
        assert_eq!(store.change(&stale, now()).await.unwrap(), Changed::Moved);
    }
    assert_eq!(store.read(&keys.link, now()).await.unwrap(), linked);
    assert_eq!(store.journal(&keys.journal).await.unwrap(), first);
}

pub(super) async fn a_change_may_delete(store: &dyn Store) {
    let keys = keys(&tag(), 1);
    let (first, second, third) = ([vec![1; 40]], [vec![2; 40]], [vec![3; 40]]);
    let nothing = change(&keys, 0, None, &first, &START);
    assert_eq!(done(store, &nothing).await, Versioned::default());
    let linked = done(store, &change(&keys, 0, Some(b"a"), &[], &end(1, 1))).await;
    assert_eq!(done(store, &change(&keys, linked.revision, None, &second, &end(1, 1))).await, Versioned::default());
    assert_eq!(store.journal(&keys.journal).await.unwrap(), [first, second].concat());
    let stale = change(&keys, linked.revision, Some(b"b"), &third, &end(2, 2));
    assert_eq!(store.change(&stale, now()).await.unwrap(), Changed::Moved);
    let again = done(store, &change(&keys, 0, Some(b"c"), &third, &end(2, 2))).await;
    assert!(again.revision > linked.revision);
    assert!(store.write(&keys.link, again.revision, None, None, now()).await.unwrap());
}

pub(super) async fn one_of_many_changes_is_done(store: &dyn Store) {
    let keys = keys(&tag(), 1);
    let (mut revision, mut last) = (0, START);
    for round in 1..=3_u8 {
        let records: Vec<[Vec<u8>; 1]> = (0..8).map(|writer| [vec![round * 10 + writer; 40]]).collect();
        let all: Vec<_> =
            records.iter().map(|record| change(&keys, revision, Some(&record[0]), record, &last)).collect();
        let changed = join_all(all.iter().map(|change| store.change(change, now()))).await;
        let winners: Vec<_> = changed.iter().zip(&records).filter(|(is, _)| matches!(is, Ok(Changed::Done))).collect();
        assert_eq!(winners.len(), 1, "{changed:?}");
        assert_eq!(changed.iter().filter(|is| matches!(is, Ok(Changed::Moved))).count(), 7, "{changed:?}");
        let record = &winners[0].1[0];
        let read = store.read(&keys.link, now()).await.unwrap();
        assert_eq!(read.value.as_ref(), Some(record));
        (revision, last) = (read.revision, end(round.into(), record[0]));
        assert_eq!(store.journal(&keys.journal).await.unwrap().last(), Some(record));
    }
    assert_eq!(store.journal(&keys.journal).await.unwrap().len(), 3);
}

pub(super) async fn a_change_may_have_many_records(store: &dyn Store) {
    let keys = keys(&tag(), 1);
    let records: Vec<Vec<u8>> = (0..9000_u32).map(|place| place.to_be_bytes().repeat(8)).collect();
    done(store, &change(&keys, 0, Some(b"a"), &records, &START)).await;
    assert_eq!(store.journal(&keys.journal).await.unwrap(), records);
}
