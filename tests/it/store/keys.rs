//! Listing keys by their end, erasing them by their tag: the cases that every backend passes.

use super::cases::{LEASE, LEASE_TIME, MINUTE, START, answer, keys, later, now, open, tag, with_context};
use saldo::store::{Closed, Opened, Store, TurnKeys, Versioned};

/// The tag without its braces.
pub(super) fn bare(tag: &str) -> &str {
    tag.trim_matches(['{', '}'])
}

async fn write(store: &dyn Store, key: &str) {
    assert!(store.write(key, 0, Some(key.as_bytes()), None, now()).await.unwrap());
}

async fn written(store: &dyn Store, key: &str) -> bool {
    store.read(key, now()).await.unwrap().value.as_deref() == Some(key.as_bytes())
}

/// The list, in order.
pub(super) async fn listed(store: &dyn Store, suffix: &str, seconds: i64) -> Vec<String> {
    let mut found = store.list(suffix, later(seconds)).await.unwrap();
    found.sort_unstable();
    found
}

pub(super) async fn what_is_live_is_listed_by_its_end(store: &dyn Store) {
    let suffix = format!(":{}", bare(&tag()));
    assert!(listed(store, &suffix, 0).await.is_empty());
    let (mut lasting, mut passing) = (Vec::new(), Vec::new());
    for _ in 0..8 {
        let key = |kind: &str| format!("{}:{kind}{suffix}", tag());
        let (record, brief, journal, deleted) = (key("record"), key("brief"), key("journal"), key("deleted"));
        write(store, &record).await;
        assert!(store.write(&brief, 0, Some(b"x"), Some(MINUTE), now()).await.unwrap());
        for (place, end) in [(0, START), (1, saldo::store::JournalEnd { length: 1, hash: [0; 32] })] {
            assert_eq!(store.append(&journal, &[place; 40], &end).await.unwrap(), Ok(()));
        }
        write(store, &deleted).await;
        let revision = store.read(&deleted, now()).await.unwrap().revision;
        assert!(store.write(&deleted, revision, None, None, now()).await.unwrap());
        write(store, &format!("{record}:more")).await;
        store.count(&key("count"), "r", MINUTE, now()).await.unwrap();
        let tag = tag();
        let (leased, answered) = (format!("{tag}:leased{suffix}"), format!("{tag}:answered{suffix}"));
        for replay in [leased, answered.clone()] {
            open(store, &TurnKeys { replay, ..keys(&tag, 1) }, now()).await;
        }
        let answering = TurnKeys { replay: answered, ..keys(&tag, 1) };
        assert_eq!(store.close(&answering, &answer(b"a"), now()).await.unwrap(), Closed::Done);
        lasting.extend([record, journal]);
        passing.push(brief);
    }
    let mut all = [lasting.clone(), passing].concat();
    all.sort_unstable();
    lasting.sort_unstable();
    assert_eq!(listed(store, &suffix, 0).await, all);
    assert_eq!(listed(store, &suffix, 59).await, all);
    assert_eq!(listed(store, &suffix, 60).await, lasting);
    assert!(store.list("", now()).await.unwrap().len() >= all.len());
}

pub(super) async fn a_listed_end_is_no_pattern(store: &dyn Store) {
    let (mark, tag) = (bare(&tag()).to_owned(), tag());
    for end in ["*", "?", "[ab]", "a", "\\a", "\\", "^", "-"] {
        write(store, &format!("{tag}:{mark}{end}")).await;
    }
    for end in ["*", "?", "[ab]", "\\a", "\\", "^", "-"] {
        let suffix = format!("{mark}{end}");
        assert_eq!(listed(store, &suffix, 0).await, [format!("{tag}:{suffix}")]);
    }
    assert!(listed(store, &format!("{mark}[a-z]"), 0).await.is_empty());
}

pub(super) async fn everything_under_a_tag_is_erased(store: &dyn Store) {
    let (tag, other) = (tag(), tag());
    for tag in [&tag, &other] {
        let keys = keys(tag, 1);
        open(store, &keys, now()).await;
        let closing = with_context(answer(b"a"), 0, b"context");
        assert_eq!(store.close(&keys, &closing, now()).await.unwrap(), Closed::Done);
        open(store, &super::cases::keys(tag, 2), now()).await;
        write(store, &keys.link).await;
        assert!(store.write(&format!("{tag}:brief"), 0, Some(b"x"), Some(MINUTE), now()).await.unwrap());
        for request in ["a", "b"] {
            store.count(&format!("{tag}:count"), request, MINUTE, now()).await.unwrap();
        }
        store.append(&keys.journal, &[0; 40], &START).await.unwrap().unwrap();
    }
    let (first, before) = (keys(&tag, 1), store.read(&keys(&tag, 1).link, now()).await.unwrap());
    // Context, two replays, link, the brief one, count, journal.
    assert_eq!(store.erase(bare(&tag), &[], now()).await.unwrap(), 7);
    assert_eq!(store.erase(bare(&tag), &[], now()).await.unwrap(), 0);
    assert_eq!(store.read(&format!("{tag}:brief"), now()).await.unwrap(), Versioned::default());
    assert_eq!(store.counted(&format!("{tag}:count"), now()).await.unwrap(), 0);
    assert_eq!(store.count(&format!("{tag}:count"), "b", MINUTE, now()).await.unwrap(), 1);
    assert!(store.journal(&first.journal).await.unwrap().is_empty());
    assert_eq!(open(store, &first, now()).await, (Versioned::default(), Versioned::default(), START));
    write(store, &first.link).await;
    assert!(store.read(&first.link, now()).await.unwrap().revision > before.revision);

    let others = keys(&other, 1);
    let answered = store.open(&others, LEASE, LEASE_TIME, now()).await.unwrap();
    assert_eq!(answered, Opened::Answered(b"a".to_vec()));
    assert!(written(store, &others.link).await);
    assert_eq!(store.counted(&format!("{other}:count"), now()).await.unwrap(), 2);
    assert_eq!(store.journal(&others.journal).await.unwrap().len(), 1);
    assert!(open(store, &keys(&other, 3), now()).await.0.value.is_some());
}

pub(super) async fn an_erased_tag_is_no_pattern_and_no_beginning(store: &dyn Store) {
    let mark = bare(&tag()).to_owned();
    let tags = ["", "x", "*", "?", "[x*?]", "\\*", "\\", "^"].map(|end| format!("{mark}{end}"));
    for tag in &tags {
        write(store, &format!("{{{tag}}}:a")).await;
    }
    let near = [format!("{{{mark}}}"), format!("{{{mark}}};a"), format!("{{{mark}}}a:a"), format!("x{{{mark}}}:a")];
    for key in &near {
        write(store, key).await;
    }
    for (place, tag) in tags.iter().enumerate() {
        assert_eq!(store.erase(tag, &[], now()).await.unwrap(), 1, "{tag}");
        for (other, tag) in tags.iter().enumerate() {
            assert_eq!(written(store, &format!("{{{tag}}}:a")).await, other > place, "{tag}");
        }
    }
    for key in &near {
        assert!(written(store, key).await, "{key}");
    }
}

pub(super) async fn what_is_excepted_stays_as_it_is(store: &dyn Store) {
    let tag = tag();
    let key = |name: &str| format!("{tag}:{name}");
    let (link, count, journal) = (key("link"), key("count"), key("journal"));
    write(store, &link).await;
    let before = store.read(&link, now()).await.unwrap();
    for request in ["a", "b"] {
        store.count(&count, request, MINUTE, now()).await.unwrap();
    }
    store.append(&journal, &[7; 40], &START).await.unwrap().unwrap();
    for name in ["link2", "lin", "journal:j", "counts"] {
        write(store, &key(name)).await;
    }
    let except = [link.as_str(), &count, &journal, "elsewhere"];
    assert_eq!(store.erase(bare(&tag), &except, now()).await.unwrap(), 4);
    assert_eq!(store.read(&link, now()).await.unwrap(), before);
    assert_eq!(store.count(&count, "a", MINUTE, now()).await.unwrap(), 2);
    assert_eq!(store.journal(&journal).await.unwrap(), vec![vec![7; 40]]);
    assert!(!written(store, &key("lin")).await);
    assert_eq!(store.erase(bare(&tag), &except[1..], now()).await.unwrap(), 1);
}
