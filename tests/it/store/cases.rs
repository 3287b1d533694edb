//! The cases that every backend passes: turns, records, journals.

use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use saldo::entropy::{SystemEntropy, random};
use saldo::store::{Closed, Closing, JournalEnd, Opened, Store, TurnKeys, Versioned};
use std::time::Duration;

pub(super) const LEASE: [u8; 16] = [1; 16];
const OTHER: [u8; 16] = [2; 16];
pub(super) const LEASE_TIME: Duration = Duration::from_secs(10);
pub(super) const MINUTE: Duration = Duration::from_secs(60);
pub(super) const START: JournalEnd = JournalEnd { length: 0, hash: [0; 32] };

/// A fixed instant: no case asks a clock.
pub(super) fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000).unwrap()
}

pub(super) fn later(seconds: i64) -> Timestamp {
    now() + SignedDuration::from_secs(seconds)
}

/// A key nobody else has, and its customer's tag.
pub(super) fn tag() -> String {
    format!("{{{:032x}}}", u128::from_be_bytes(random(&SystemEntropy::new())))
}

/// The keys of request `request` of the customer `tag`.
pub(super) fn keys(tag: &str, request: u32) -> TurnKeys {
    TurnKeys {
        replay: format!("{tag}:replay:{request}"),
        context: format!("{tag}:context"),
        link: format!("{tag}:link"),
        journal: format!("{tag}:journal"),
    }
}

/// A closing with an answer only.
pub(super) fn answer(bytes: &[u8]) -> Closing {
    Closing { lease: LEASE, context: None, context_revision: 0, answer: (bytes.to_owned(), MINUTE), record: None }
}

pub(super) fn with_context(closing: Closing, revision: u64, context: &[u8]) -> Closing {
    Closing { context: Some((context.to_owned(), MINUTE)), context_revision: revision, ..closing }
}

/// What a turn that is ours found.
pub(super) async fn open(store: &dyn Store, keys: &TurnKeys, at: Timestamp) -> (Versioned, Versioned, JournalEnd) {
    match store.open(keys, LEASE, LEASE_TIME, at).await.unwrap() {
        Opened::Ours { context, link, journal } => (context, link, journal),
        other => panic!("{other:?}"),
    }
}

pub(super) async fn a_context_is_written_by_its_revision(store: &dyn Store) {
    let tag = tag();
    let (first, second, third) = (keys(&tag, 1), keys(&tag, 2), keys(&tag, 3));
    assert_eq!(open(store, &first, now()).await, (Versioned::default(), Versioned::default(), START));
    open(store, &second, now()).await;
    let bytes = b"a\0\xff context";
    assert_eq!(store.close(&first, &with_context(answer(b"1"), 0, bytes), now()).await.unwrap(), Closed::Done);
    let Closed::ContextMoved(moved) = store.close(&second, &with_context(answer(b"2"), 0, b"b"), now()).await.unwrap()
    else {
        panic!("a turn on an old context was written");
    };
    assert!(moved.revision > 0 && moved.value.as_deref() == Some(bytes));
    let again = with_context(answer(b"2"), moved.revision, b"b");
    assert_eq!(store.close(&second, &again, now()).await.unwrap(), Closed::Done);
    let (context, ..) = open(store, &third, now()).await;
    assert!(context.revision > moved.revision && context.value.as_deref() == Some(b"b"));
    let untouched = Closing { context_revision: context.revision, ..answer(b"3") };
    assert_eq!(store.close(&third, &untouched, now()).await.unwrap(), Closed::Done);
    assert_eq!(open(store, &keys(&tag, 4), now()).await.0, context);
}

pub(super) async fn parallel_turns_do_not_interleave(store: &dyn Store) {
    let tag = tag();
    let turn = async |request: u32| {
        let keys = keys(&tag, request);
        let (mut context, ..) = open(store, &keys, now()).await;
        loop {
            let count = context.value.as_ref().map_or(0, |value| value[0]) + 1;
            let closing = with_context(answer(b""), context.revision, &[count]);
            match store.close(&keys, &closing, now()).await.unwrap() {
                Closed::Done => return,
                Closed::ContextMoved(moved) => context = moved,
                other => panic!("{other:?}"),
            }
        }
    };
    join_all((0..16).map(turn)).await;
    assert_eq!(open(store, &keys(&tag, 99), now()).await.0.value, Some(vec![16]));
}

pub(super) async fn the_first_answer_comes_back(store: &dyn Store) {
    let keys = keys(&tag(), 1);
    open(store, &keys, now()).await;
    assert_eq!(store.open(&keys, OTHER, LEASE_TIME, now()).await.unwrap(), Opened::Busy);
    open(store, &keys, now()).await;
    let bytes: Vec<u8> = (0..=255).collect();
    assert_eq!(store.close(&keys, &answer(&bytes), now()).await.unwrap(), Closed::Done);
    assert_eq!(store.close(&keys, &answer(b"again"), now()).await.unwrap(), Closed::Done);
    for lease in [LEASE, OTHER] {
        let opened = store.open(&keys, lease, LEASE_TIME, later(59)).await.unwrap();
        assert_eq!(opened, Opened::Answered(bytes.clone()));
    }
    open(store, &keys, later(60)).await;
}

pub(super) async fn one_of_many_opens_is_ours(store: &dyn Store) {
    let keys = keys(&tag(), 1);
    let opened = join_all((0..32_u8).map(|lease| store.open(&keys, [lease; 16], LEASE_TIME, now()))).await;
    let ours = opened.iter().filter(|opened| matches!(opened, Ok(Opened::Ours { .. }))).count();
    let busy = opened.iter().filter(|opened| matches!(opened, Ok(Opened::Busy))).count();
    assert_eq!((ours, busy), (1, 31), "{opened:?}");
}

pub(super) async fn a_lease_runs_out(store: &dyn Store) {
    let keys = keys(&tag(), 1);
    open(store, &keys, now()).await;
    assert_eq!(store.open(&keys, OTHER, LEASE_TIME, later(9)).await.unwrap(), Opened::Busy);
    assert!(matches!(store.open(&keys, OTHER, LEASE_TIME, later(10)).await.unwrap(), Opened::Ours { .. }));
    assert_eq!(store.close(&keys, &answer(b"slow"), later(11)).await.unwrap(), Closed::Lost(None));
    let quick = Closing { lease: OTHER, ..answer(b"quick") };
    assert_eq!(store.close(&keys, &quick, later(12)).await.unwrap(), Closed::Done);
    assert_eq!(store.close(&keys, &answer(b"slow"), later(13)).await.unwrap(), Closed::Lost(Some(b"quick".into())));
    // Late, but nobody else came: still ours.
    let late = super::cases::keys(&tag(), 1);
    open(store, &late, now()).await;
    assert_eq!(store.close(&late, &answer(b"late"), later(30)).await.unwrap(), Closed::Done);
    assert_eq!(store.close(&super::cases::keys(&tag(), 1), &answer(b""), now()).await.unwrap(), Closed::Lost(None));
}

pub(super) async fn nothing_is_written_when_a_precondition_fails(store: &dyn Store) {
    let tag = tag();
    let (first, second) = (keys(&tag, 1), keys(&tag, 2));
    open(store, &first, now()).await;
    let wrong_end = JournalEnd { length: 3, hash: [9; 32] };
    let full = with_context(answer(b"x"), 0, b"x");
    let moved_journal = Closing { record: Some((vec![7; 40], wrong_end)), ..full.clone() };
    assert_eq!(store.close(&first, &moved_journal, now()).await.unwrap(), Closed::JournalMoved(START));
    let moved_context = Closing { record: Some((vec![7; 40], START)), context_revision: 5, ..full.clone() };
    let moved = store.close(&first, &moved_context, now()).await.unwrap();
    assert_eq!(moved, Closed::ContextMoved(Versioned::default()));
    let lost = Closing { record: Some((vec![7; 40], START)), lease: OTHER, ..full.clone() };
    assert_eq!(store.close(&first, &lost, now()).await.unwrap(), Closed::Lost(None));
    assert_eq!(open(store, &second, now()).await, (Versioned::default(), Versioned::default(), START));
    assert_eq!(store.journal(&first.journal).await.unwrap(), Vec::<Vec<u8>>::new());
    let right = Closing { record: Some((vec![7; 40], START)), ..full };
    assert_eq!(store.close(&first, &right, now()).await.unwrap(), Closed::Done);
    assert_eq!(open(store, &second, now()).await.2, JournalEnd { length: 1, hash: [7; 32] });
}

pub(super) async fn records_have_revisions(store: &dyn Store) {
    let keys = keys(&tag(), 1);
    let key = keys.link.as_str();
    assert_eq!(store.read(key, now()).await.unwrap(), Versioned::default());
    assert!(!store.write(key, 1, Some(b"a"), None, now()).await.unwrap());
    assert!(store.write(key, 0, Some(b"a"), None, now()).await.unwrap());
    assert!(!store.write(key, 0, Some(b"b"), None, now()).await.unwrap());
    let first = store.read(key, now()).await.unwrap();
    assert_eq!(first.value.as_deref(), Some(&b"a"[..]));
    assert!(store.write(key, first.revision, Some(b""), None, now()).await.unwrap());
    let second = store.read(key, now()).await.unwrap();
    assert!(second.revision > first.revision && second.value == Some(Vec::new()));
    assert_eq!(open(store, &keys, now()).await.1, second);
    assert!(!store.write(key, first.revision, None, None, now()).await.unwrap());
    assert!(store.write(key, second.revision, None, None, now()).await.unwrap());
    assert_eq!(store.read(key, now()).await.unwrap(), Versioned::default());
    assert!(store.write(key, 0, None, None, now()).await.unwrap());
}

pub(super) async fn a_deleted_record_is_never_taken_for_the_next(store: &dyn Store) {
    let key = tag();
    assert!(store.write(&key, 0, Some(b"old"), None, now()).await.unwrap());
    let old = store.read(&key, now()).await.unwrap();
    assert!(store.write(&key, old.revision, None, None, now()).await.unwrap());
    assert!(store.write(&key, 0, Some(b"new"), Some(MINUTE), now()).await.unwrap());
    assert!(!store.write(&key, old.revision, Some(b"stale"), None, now()).await.unwrap());
    assert!(!store.write(&key, old.revision, None, None, now()).await.unwrap());
    let new = store.read(&key, now()).await.unwrap();
    assert!(new.revision > old.revision && new.value.as_deref() == Some(b"new"));
    // The same after it expired.
    assert!(!store.write(&key, new.revision, Some(b"stale"), None, later(61)).await.unwrap());
    assert!(store.write(&key, 0, Some(b"newest"), None, later(61)).await.unwrap());
    assert!(!store.write(&key, new.revision, Some(b"stale"), None, later(61)).await.unwrap());
    assert_eq!(store.read(&key, later(1_000_000)).await.unwrap().value.as_deref(), Some(&b"newest"[..]));
}

pub(super) async fn one_of_many_writes_wins(store: &dyn Store) {
    let key = tag();
    for round in 0..3 {
        let revision = store.read(&key, now()).await.unwrap().revision;
        let values: Vec<[u8; 2]> = (0..16).map(|writer| [round, writer]).collect();
        let wrote = join_all(values.iter().map(|value| store.write(&key, revision, Some(value), None, now()))).await;
        let winners: Vec<_> = wrote.iter().zip(&values).filter(|(wrote, _)| *wrote.as_ref().unwrap()).collect();
        assert_eq!(winners.len(), 1);
        assert_eq!(store.read(&key, now()).await.unwrap().value.as_deref(), Some(&winners[0].1[..]));
    }
}

pub(super) async fn journals_continue_their_end(store: &dyn Store) {
    let keys = keys(&tag(), 1);
    let key = keys.journal.as_str();
    let wrong = JournalEnd { length: 1, hash: [0; 32] };
    assert_eq!(store.append(key, &[1; 50], &wrong).await.unwrap(), Err(START));
    let mut end = START;
    for place in 1..=20_u8 {
        assert_eq!(store.append(key, &[place; 50], &end).await.unwrap(), Ok(()));
        let next = JournalEnd { length: place.into(), hash: [place; 32] };
        assert_eq!(store.append(key, &[99; 50], &end).await.unwrap(), Err(next.clone()));
        end = next;
    }
    let forged = JournalEnd { length: 20, hash: [19; 32] };
    assert_eq!(store.append(key, &[99; 50], &forged).await.unwrap(), Err(end.clone()));
    assert_eq!(open(store, &keys, now()).await.2, end);
    let record = (b"short".to_vec(), end);
    assert_eq!(
        store.close(&keys, &Closing { record: Some(record), ..answer(b"") }, now()).await.unwrap(),
        Closed::Done
    );
    let mut hash = [0; 32];
    hash[..5].copy_from_slice(b"short");
    let end = JournalEnd { length: 21, hash };
    assert_eq!(store.append(key, b"", &START).await.unwrap(), Err(end));
    let mut expected: Vec<Vec<u8>> = (1..=20).map(|place| vec![place; 50]).collect();
    expected.push(b"short".to_vec());
    assert_eq!(store.journal(key).await.unwrap(), expected);
    assert!(store.journal(&format!("{key}:other")).await.unwrap().is_empty());
}

pub(super) async fn time_is_the_callers(store: &dyn Store) {
    let (tag, key) = (tag(), tag());
    open(store, &keys(&tag, 1), now()).await;
    let closing = with_context(answer(b"1"), 0, b"context");
    assert_eq!(store.close(&keys(&tag, 1), &closing, now()).await.unwrap(), Closed::Done);
    assert!(store.write(&key, 0, Some(b"record"), Some(MINUTE), now()).await.unwrap());
    // A clock that jumped ahead and came back finds everything as it was.
    for (seconds, seen) in [(59, true), (60, false), (500, false), (59, true), (-86_400, true), (86_400, false)] {
        let at = later(seconds);
        assert_eq!(store.read(&key, at).await.unwrap().value.is_some(), seen, "{seconds}");
    }
    assert_eq!(open(store, &keys(&tag, 2), later(60)).await.0, Versioned::default());
    assert!(open(store, &keys(&tag, 3), later(59)).await.0.value.is_some());
    // A context that expired while the turn was under way is still the one it started from.
    let (context, ..) = open(store, &keys(&tag, 4), later(59)).await;
    let closing = with_context(answer(b"4"), context.revision, b"next");
    assert_eq!(store.close(&keys(&tag, 4), &closing, later(61)).await.unwrap(), Closed::Done);
    assert_eq!(open(store, &keys(&tag, 5), later(62)).await.0.value.as_deref(), Some(&b"next"[..]));
}
