//! Counters: the cases that every backend passes.

use super::cases::{MINUTE, later, now, tag};
use futures_util::future::join_all;
use saldo::store::Store;
use std::time::Duration;

pub(super) async fn counters_count_a_request_once(store: &dyn Store) {
    let key = tag();
    let count = async |request: &str, at| store.count(&key, request, MINUTE, at).await.unwrap();
    assert_eq!(count("a", now()).await, 1);
    assert_eq!(count("a", now()).await, 1);
    assert_eq!(count("b", later(50)).await, 2);
    assert_eq!(count("a", later(50)).await, 2);
    assert_eq!(count("c", later(59)).await, 3);
    // It forgets itself a minute after the first, what it has counted too.
    assert_eq!(count("b", later(60)).await, 1);
    assert_eq!(count("a", later(60)).await, 2);
}

pub(super) async fn counters_are_atomic(store: &dyn Store) {
    let key = tag();
    let requests: Vec<String> = (0..32).map(|request| format!("r{}", request % 16)).collect();
    let mut counts: Vec<u64> = join_all(requests.iter().map(|request| store.count(&key, request, MINUTE, now())))
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    counts.sort_unstable();
    assert!(counts.iter().all(|count| (1..=16).contains(count)), "{counts:?}");
    assert!((1..=16).all(|count| counts.contains(&count)), "{counts:?}");
    assert_eq!(store.count(&key, "last", MINUTE, now()).await.unwrap(), 17);
}

pub(super) async fn a_count_can_be_read(store: &dyn Store) {
    let key = tag();
    assert_eq!(store.counted(&key, now()).await.unwrap(), 0);
    for request in ["a", "b", "b"] {
        store.count(&key, request, MINUTE, now()).await.unwrap();
    }
    for (seconds, seen) in [(0, 2), (59, 2), (60, 0), (61, 0), (59, 2)] {
        assert_eq!(store.counted(&key, later(seconds)).await.unwrap(), seen, "{seconds}");
    }
    assert_eq!(store.count(&key, "c", MINUTE, now()).await.unwrap(), 3);
}

pub(super) async fn a_request_can_be_taken_back(store: &dyn Store) {
    let key = tag();
    store.discount(&key, Some("a"), now()).await.unwrap();
    assert_eq!(store.counted(&key, now()).await.unwrap(), 0);
    for request in ["a", "b", "c"] {
        store.count(&key, request, MINUTE, now()).await.unwrap();
    }
    for request in ["b", "b", "unknown", ""] {
        store.discount(&key, Some(request), later(30)).await.unwrap();
        assert_eq!(store.counted(&key, later(30)).await.unwrap(), 2, "{request}");
    }
    // What was taken back may be counted again, the others not; the end is the old one.
    assert_eq!(store.count(&key, "a", MINUTE, later(30)).await.unwrap(), 2);
    assert_eq!(store.count(&key, "b", MINUTE, later(30)).await.unwrap(), 3);
    assert_eq!(store.counted(&key, later(60)).await.unwrap(), 0);
    store.discount(&key, Some("a"), later(60)).await.unwrap();
    assert_eq!(store.counted(&key, later(59)).await.unwrap(), 3);
    // With the last one its end goes too.
    for request in ["a", "b", "c"] {
        store.discount(&key, Some(request), later(50)).await.unwrap();
    }
    assert_eq!(store.counted(&key, later(50)).await.unwrap(), 0);
    assert_eq!(store.count(&key, "a", MINUTE, later(50)).await.unwrap(), 1);
    assert_eq!(store.counted(&key, later(109)).await.unwrap(), 1);
    assert_eq!(store.counted(&key, later(110)).await.unwrap(), 0);
}

pub(super) async fn a_count_can_be_forgotten(store: &dyn Store) {
    let (key, other) = (tag(), tag());
    store.discount(&key, None, now()).await.unwrap();
    for request in ["a", "b", "c"] {
        store.count(&key, request, MINUTE, now()).await.unwrap();
        store.count(&other, request, MINUTE, now()).await.unwrap();
    }
    store.discount(&key, None, now()).await.unwrap();
    assert_eq!(store.counted(&key, now()).await.unwrap(), 0);
    assert_eq!(store.counted(&other, now()).await.unwrap(), 3);
    assert_eq!(store.count(&key, "b", MINUTE, now()).await.unwrap(), 1);
}

pub(super) async fn a_count_may_last_for_years(store: &dyn Store) {
    let year = 365 * 86_400;
    for lives in [Duration::from_secs(10 * year), Duration::MAX] {
        let key = tag();
        assert_eq!(store.count(&key, "a", lives, now()).await.unwrap(), 1);
        assert_eq!(store.count(&key, "a", lives, later(9 * 365 * 86_400)).await.unwrap(), 1);
        assert_eq!(store.count(&key, "b", lives, later(9 * 365 * 86_400)).await.unwrap(), 2);
        assert_eq!(store.counted(&key, later(9 * 365 * 86_400)).await.unwrap(), 2);
        let over = if lives == Duration::MAX { 2 } else { 0 };
        assert_eq!(store.counted(&key, later(10 * 365 * 86_400)).await.unwrap(), over);
    }
}
