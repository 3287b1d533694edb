//! A journal whose front is cut: the cases that every backend passes.

use super::cases::{START, answer, keys, now, open, tag};
use futures_util::future::join_all;
use saldo::store::{Closed, Closing, JournalEnd, Store};

fn end(length: u64, last: u8) -> JournalEnd {
    JournalEnd { length, hash: [last; 32] }
}

/// A journal of records 1 to `count`, each full of its number.
async fn journal(store: &dyn Store, count: u8) -> String {
    let key = format!("{}:journal", tag());
    let mut last = START;
    for number in 1..=count {
        assert_eq!(store.append(&key, &[number; 40], &last).await.unwrap(), Ok(()));
        last = end(number.into(), number);
    }
    key
}

/// What replaces the records up to number `last`.
fn replacement(last: u8) -> Vec<u8> {
    [[last; 32].as_slice(), b"cut"].concat()
}

pub(super) async fn a_journal_goes_on_after_its_front_was_cut(store: &dyn Store) {
    let key = journal(store, 5).await;
    assert_eq!(store.cut(&key, 3, &replacement(3), &end(5, 5)).await.unwrap(), Ok(()));
    assert_eq!(store.journal(&key).await.unwrap(), [replacement(3), vec![4; 40], vec![5; 40]]);
    // Its reply was lost, it is sent again: nothing twice.
    assert_eq!(store.cut(&key, 3, &replacement(3), &end(5, 5)).await.unwrap(), Err(end(3, 5)));
    assert_eq!(store.append(&key, &[6; 40], &end(5, 5)).await.unwrap(), Err(end(3, 5)));
    assert_eq!(store.append(&key, &[6; 40], &end(3, 5)).await.unwrap(), Ok(()));
    // A second time, and then all of it.
    assert_eq!(store.cut(&key, 2, &replacement(4), &end(4, 6)).await.unwrap(), Ok(()));
    assert_eq!(store.journal(&key).await.unwrap(), [replacement(4), vec![5; 40], vec![6; 40]]);
    assert_eq!(store.cut(&key, 3, &replacement(6), &end(3, 6)).await.unwrap(), Ok(()));
    assert_eq!(store.journal(&key).await.unwrap(), [replacement(6)]);
    assert_eq!(store.append(&key, &[7; 40], &end(1, 6)).await.unwrap(), Ok(()));
    assert_eq!(store.journal(&key).await.unwrap(), [replacement(6), vec![7; 40]]);
}

pub(super) async fn a_cut_that_does_not_fit_changes_nothing(store: &dyn Store) {
    let (key, other) = (journal(store, 3).await, journal(store, 3).await);
    let before = store.journal(&key).await.unwrap();
    for wrong in [START, end(3, 2), end(2, 3)] {
        assert_eq!(store.cut(&key, 1, &replacement(1), &wrong).await.unwrap(), Err(end(3, 3)));
    }
    for (count, last) in [(0, 1), (0, 0), (1, 2), (2, 1), (4, 3), (u64::MAX, 3)] {
        assert!(store.cut(&key, count, &replacement(last), &end(3, 3)).await.is_err(), "{count} {last}");
    }
    assert!(store.cut(&key, 1, &[1; 31], &end(3, 3)).await.is_err());
    assert!(store.cut(&format!("{}:journal", tag()), 1, &replacement(0), &START).await.is_err());
    assert_eq!(store.journal(&key).await.unwrap(), before);
    assert_eq!(store.journal(&other).await.unwrap(), before);
}

pub(super) async fn a_turn_under_way_hears_of_a_cut(store: &dyn Store) {
    let keys = keys(&tag(), 1);
    for (number, last) in [(1, START), (2, end(1, 1)), (3, end(2, 2))] {
        store.append(&keys.journal, &[number; 40], &last).await.unwrap().unwrap();
    }
    let (.., found) = open(store, &keys, now()).await;
    assert_eq!(store.cut(&keys.journal, 2, &replacement(2), &found).await.unwrap(), Ok(()));
    let closing = |end| Closing { record: Some((vec![4; 40], end)), ..answer(b"a") };
    let moved = store.close(&keys, &closing(found), now()).await.unwrap();
    assert_eq!(moved, Closed::JournalMoved(end(2, 3)));
    assert_eq!(store.close(&keys, &closing(end(2, 3)), now()).await.unwrap(), Closed::Done);
    assert_eq!(store.journal(&keys.journal).await.unwrap(), [replacement(2), vec![3; 40], vec![4; 40]]);
}

pub(super) async fn one_of_many_cuts_and_appends_is_done(store: &dyn Store) {
    let key = journal(store, 8).await;
    let last = end(8, 8);
    let cut = async |count: u8| store.cut(&key, count.into(), &replacement(count), &last).await.unwrap().is_ok();
    let append = async |number: u8| store.append(&key, &[number; 40], &last).await.unwrap().is_ok();
    let (cuts, appends) = tokio::join!(join_all((2..6).map(cut)), join_all((20..24).map(append)));
    assert_eq!(cuts.iter().chain(&appends).filter(|done| **done).count(), 1, "{cuts:?} {appends:?}");
}
