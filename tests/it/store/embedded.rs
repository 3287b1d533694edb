//! What only the embedded store can show: its file.

use super::cases::{LEASE, LEASE_TIME, START, answer, keys, now, open, tag};
use super::keys::bare;
use crate::redis_server::Folder;
use redb::{ReadableDatabase, ReadableTable};
use saldo::store::embedded::Embedded;
use saldo::store::{
    Change, Changed, Closed, Closing, ConnectError, Durability, DurabilityPolicy, Opened, Store, connect,
};
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

#[tokio::test]
async fn everything_survives_closing_the_file() {
    let folder = Folder::new();
    let path = folder.path().join("new/folder/s.redb");
    let tag = tag();
    let store = Embedded::open(&path).unwrap();
    assert!(store.write("link", 0, Some(b"x"), None, now()).await.unwrap());
    assert_eq!(store.append("journal", b"record", &START).await.unwrap(), Ok(()));
    open(&store, &keys(&tag, 1), now()).await;
    let closing = Closing { context: Some((b"c".to_vec(), Duration::from_secs(60))), ..answer(b"a") };
    assert_eq!(store.close(&keys(&tag, 1), &closing, now()).await.unwrap(), Closed::Done);
    assert_eq!(store.health().await.unwrap(), Durability::Durable);
    drop(store);

    let store = Embedded::open(&path).unwrap();
    assert_eq!(store.read("link", now()).await.unwrap().value.as_deref(), Some(&b"x"[..]));
    assert_eq!(store.journal("journal").await.unwrap(), vec![b"record".to_vec()]);
    let again = store.open(&keys(&tag, 1), LEASE, LEASE_TIME, now()).await.unwrap();
    assert_eq!(again, Opened::Answered(b"a".to_vec()));
    assert_eq!(open(&store, &keys(&tag, 2), now()).await.0.value.as_deref(), Some(&b"c"[..]));
}

#[tokio::test]
async fn a_copy_of_the_running_file_has_every_act() {
    let folder = Folder::new();
    let (path, copy) = (folder.path().join("s.redb"), folder.path().join("copy.redb"));
    let store = Embedded::open(&path).unwrap();
    for number in 0..20_u8 {
        let key = format!("link{number}");
        assert!(store.write(&key, 0, Some(&[number]), None, now()).await.unwrap());
    }
    // What a crash would leave: no close, no flush.
    std::fs::copy(&path, &copy).unwrap();
    let crashed = Embedded::open(&copy).unwrap();
    for number in 0..20_u8 {
        let found = crashed.read(&format!("link{number}"), now()).await.unwrap();
        assert_eq!(found.value, Some(vec![number]));
    }
}

#[tokio::test]
async fn a_turn_is_in_the_file_after_a_second() {
    let folder = Folder::new();
    let (path, copy) = (folder.path().join("s.redb"), folder.path().join("copy.redb"));
    let store = Embedded::open(&path).unwrap();
    let keys = keys(&tag(), 1);
    open(&store, &keys, now()).await;
    assert_eq!(store.close(&keys, &answer(b"a"), now()).await.unwrap(), Closed::Done);
    tokio::time::sleep(Duration::from_millis(2500)).await;
    std::fs::copy(&path, &copy).unwrap();
    let crashed = Embedded::open(&copy).unwrap();
    let again = crashed.open(&keys, LEASE, LEASE_TIME, now()).await.unwrap();
    assert_eq!(again, Opened::Answered(b"a".to_vec()));
}

#[tokio::test]
async fn the_file_is_private_and_has_one_owner() {
    let folder = Folder::new();
    let path = folder.path().join("s.redb");
    std::fs::write(&path, b"").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    let store = Embedded::open(&path).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let error = Embedded::open(&path).unwrap_err().to_string();
    assert!(error.contains("in use by another process") && error.contains("stop that one"), "{error}");
    drop(store);
    Embedded::open(&path).unwrap();
}

#[tokio::test]
async fn what_is_no_store_is_left_alone() {
    let folder = Folder::new();
    let path = folder.path().join("letter.txt");
    let text = "not a store\n".repeat(1000);
    std::fs::write(&path, &text).unwrap();
    let url = format!("embedded:{}", path.display());
    let error = connect(&url, DurabilityPolicy::Auto).await.err().unwrap();
    assert!(matches!(error, ConnectError::File(_)) && error.to_string().contains("not a store file"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    let error = connect(&format!("embedded:{}", folder.path().display()), DurabilityPolicy::Auto).await.err().unwrap();
    assert!(matches!(error, ConnectError::File(_)), "{error}");
}

#[tokio::test]
async fn expired_records_are_swept() {
    let folder = Folder::new();
    let path = folder.path().join("s.redb");
    let store = Embedded::open(&path).unwrap();
    let life = Duration::from_secs(60);
    for number in 0..40 {
        store.count(&format!("count{number}"), "r", life, now()).await.unwrap();
        assert!(store.write(&format!("key{number}"), 0, Some(b"x"), Some(life), now()).await.unwrap());
    }
    let far = now() + jiff::SignedDuration::from_hours(1);
    for number in 0..10 {
        assert!(store.write(&format!("other{number}"), 0, Some(b"x"), None, far).await.unwrap());
    }
    // Only a clock that came back can tell that they are really gone.
    for number in 0..40 {
        assert!(store.read(&format!("key{number}"), now()).await.unwrap().value.is_none());
        assert_eq!(store.count(&format!("count{number}"), "again", life, now()).await.unwrap(), 1);
    }
}

#[tokio::test]
async fn erasing_leaves_no_note_behind_and_what_stays_is_still_swept() {
    let folder = Folder::new();
    let path = folder.path().join("s.redb");
    let store = Embedded::open(&path).unwrap();
    let (tag, life) = (tag(), Duration::from_secs(60));
    let (kept, counter) = (format!("{tag}:kept"), format!("{tag}:counter"));
    for key in [kept.clone(), format!("{tag}:gone")] {
        assert!(store.write(&key, 0, Some(b"x"), Some(life), now()).await.unwrap());
    }
    store.count(&counter, "r", life, now()).await.unwrap();
    open(&store, &keys(&tag, 1), now()).await;
    assert_eq!(store.erase(bare(&tag), &[&kept], now()).await.unwrap(), 3);
    drop(store);
    assert_eq!(noted(&path), [kept.as_str()]);

    let store = Embedded::open(&path).unwrap();
    let far = now() + jiff::SignedDuration::from_hours(1);
    assert!(store.write("other", 0, Some(b"x"), None, far).await.unwrap());
    assert!(store.read(&kept, now()).await.unwrap().value.is_none());
    drop(store);
    assert!(noted(&path).is_empty());
}

/// The keys that are to be swept.
fn noted(path: &std::path::Path) -> Vec<String> {
    let due: redb::TableDefinition<(i64, u8, &str), ()> = redb::TableDefinition::new("due");
    let database = redb::Database::open(path).unwrap();
    let rows = database.begin_read().unwrap().open_table(due).unwrap();
    rows.iter().unwrap().map(|row| row.unwrap().0.value().2.to_owned()).collect()
}

#[tokio::test]
async fn a_change_is_in_the_file_when_it_is_acknowledged() {
    let folder = Folder::new();
    let (path, copy) = (folder.path().join("s.redb"), folder.path().join("copy.redb"));
    let store = Embedded::open(&path).unwrap();
    let keys = keys(&tag(), 1);
    let records = [vec![1; 40]];
    let (key, journal, value) = (keys.link.as_str(), keys.journal.as_str(), Some(&b"x"[..]));
    let change = Change { key, expected: 0, value, lives: None, journal, records: &records, end: START };
    assert_eq!(store.change(&change, now()).await.unwrap(), Changed::Done);
    std::fs::copy(&path, &copy).unwrap();
    let crashed = Embedded::open(&copy).unwrap();
    assert_eq!(crashed.read(key, now()).await.unwrap().value.as_deref(), value);
    assert_eq!(crashed.journal(journal).await.unwrap(), records);
}

#[tokio::test]
async fn durability_that_cannot_be_had_is_refused() {
    let error = connect("memory:", DurabilityPolicy::Required).await.err().unwrap();
    assert!(error.to_string().contains("embedded:PATH"), "{error}");
    let error = connect("embedded:/nowhere/s.redb", DurabilityPolicy::Wait(1)).await.err().unwrap();
    assert!(error.to_string().contains("replicas"), "{error}");
    let memory = connect("memory:", DurabilityPolicy::Auto).await.unwrap();
    assert!(matches!(memory.health().await.unwrap(), Durability::Weak(_)));
    for text in ["", "wait", "wait:0", "wait:x", "Always"] {
        assert!(text.parse::<DurabilityPolicy>().is_err(), "{text}");
    }
    assert_eq!("wait:2".parse::<DurabilityPolicy>().unwrap(), DurabilityPolicy::Wait(2));
}
