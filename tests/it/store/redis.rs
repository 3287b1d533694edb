//! What only Redis can show: durability, wrong passwords, faults, fail-over.

use super::cases::{LEASE, LEASE_TIME, START, answer, keys, now, open, tag};
use super::keys::bare;
use super::{conforms, started};
use crate::redis_server::{Builder, RedisServer, cluster};
use futures_util::future::join_all;
use saldo::store::{
    Change, Changed, Closed, ConnectError, Durability, DurabilityPolicy, Opened, Store, Versioned, connect,
};
use std::time::{Duration, Instant};

const MINUTE: Duration = Duration::from_secs(60);

/// How long until `store` answers again.
async fn back(store: &dyn Store, limit: Duration) {
    let until = Instant::now() + limit;
    while store.health().await.is_err() {
        assert!(Instant::now() < until, "the store did not come back");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// How long a failing call took.
async fn fails(store: &dyn Store) -> Duration {
    let began = Instant::now();
    store.open(&keys(&tag(), 1), LEASE, LEASE_TIME, now()).await.unwrap_err();
    began.elapsed()
}

#[tokio::test]
async fn a_cluster_conforms() {
    let nodes = cluster();
    let ports: Vec<String> = nodes.iter().map(|node| format!("127.0.0.1:{}", node.port)).collect();
    let store = started(&format!("redis+cluster://{}", ports.join(","))).await;
    conforms(&*store).await;
    let Durability::Weak(why) = store.health().await.unwrap() else { panic!("a cluster without a file is durable") };
    assert!(why.contains("appendonly"), "{why}");
}

#[tokio::test]
async fn a_cluster_waits_for_replicas_where_the_key_is() {
    let nodes = cluster();
    let url = format!("redis+cluster://127.0.0.1:{}", nodes[0].port);
    let store = connect(&url, DurabilityPolicy::Wait(1)).await.unwrap();
    for _ in 0..6 {
        let error = store.write(&tag(), 0, Some(b"x"), None, now()).await.unwrap_err().to_string();
        assert!(error.contains("0 of 1"), "{error}");
    }
}

#[tokio::test]
async fn sentinels_lead_to_the_master_and_to_the_next() {
    let mut master = RedisServer::builder().start();
    let replica = RedisServer::builder().set("replicaof", &format!("127.0.0.1 {}", master.port)).start();
    let sentinel = Builder::start_sentinel(master.port);
    let url = format!("redis+sentinel://127.0.0.1:1,127.0.0.1:{}/mymaster", sentinel.port);
    let store = started(&url).await;
    conforms(&*store).await;
    let key = tag();
    assert!(store.write(&key, 0, Some(b"kept"), None, now()).await.unwrap());
    let until = Instant::now() + Duration::from_secs(30);
    while !sentinel.send("SENTINEL REPLICAS mymaster").contains(&replica.port.to_string()) {
        assert!(Instant::now() < until, "the sentinel does not see the replica");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    while !replica.send("INFO replication").contains("master_link_status:up") {
        assert!(Instant::now() < until, "the replica does not follow");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    master.kill();
    back(&*store, Duration::from_secs(30)).await;
    assert_eq!(store.read(&key, now()).await.unwrap().value.as_deref(), Some(&b"kept"[..]));
    assert!(store.write(&tag(), 0, Some(b"x"), None, now()).await.unwrap());
}

#[tokio::test]
async fn acts_survive_a_kill() {
    let mut server = RedisServer::builder().append_only("always").start();
    let store = connect(&server.url(), DurabilityPolicy::Required).await.unwrap();
    assert_eq!(store.health().await.unwrap(), Durability::Durable);
    let tags: Vec<String> = (0..50).map(|_| tag()).collect();
    let writes = join_all(tags.iter().map(|key| store.write(key, 0, Some(b"x"), None, now()))).await;
    assert!(writes.into_iter().all(Result::unwrap));
    let counted = tag();
    assert_eq!(store.count(&counted, "a", MINUTE, now()).await.unwrap(), 1);
    server.kill();
    server.restart();
    back(&*store, Duration::from_secs(3)).await;
    for key in &tags {
        assert!(store.read(key, now()).await.unwrap().value.is_some());
    }
    assert_eq!(store.count(&counted, "b", MINUTE, now()).await.unwrap(), 2);
}

#[tokio::test]
async fn durability_is_as_demanded() {
    for (server, told) in [
        (RedisServer::builder().start(), "appendonly yes"),
        (RedisServer::builder().append_only("everysec").start(), "appendfsync always"),
        (RedisServer::builder().append_only("always").set("maxmemory-policy", "allkeys-lru").start(), "noeviction"),
    ] {
        let weak = started(&server.url()).await.health().await.unwrap();
        assert!(matches!(weak, Durability::Weak(why) if why.contains(told)));
        let error = connect(&server.url(), DurabilityPolicy::Required).await.err().unwrap();
        assert!(matches!(&error, ConnectError::Durability(why) if why.contains(told)), "{error}");
    }
    let hosted = RedisServer::builder().set("rename-command", "CONFIG hidden").start();
    let weak = started(&hosted.url()).await.health().await.unwrap();
    assert!(matches!(weak, Durability::Weak(why) if why.contains("CONFIG")));
    assert!(connect(&hosted.url(), DurabilityPolicy::Required).await.is_err());
}

#[tokio::test]
async fn acts_wait_for_replicas_and_turns_do_not() {
    let master = RedisServer::builder().start();
    let store = connect(&master.url(), DurabilityPolicy::Wait(1)).await.unwrap();
    let (key, keys) = (tag(), keys(&tag(), 1));
    for _ in 0..2 {
        let error = store.write(&key, 0, Some(b"x"), None, now()).await.unwrap_err().to_string();
        assert!(error.contains("0 of 1"), "{error}");
        store.count(&tag(), "r", MINUTE, now()).await.unwrap_err();
        store.append(&tag(), b"r", &START).await.unwrap_err();
    }
    open(&*store, &keys, now()).await;
    assert_eq!(store.close(&keys, &answer(b"a"), now()).await.unwrap(), Closed::Done);

    let replica = RedisServer::builder().set("replicaof", &format!("127.0.0.1 {}", master.port)).start();
    let until = Instant::now() + Duration::from_secs(20);
    while !replica.send("INFO replication").contains("master_link_status:up") {
        assert!(Instant::now() < until, "the replica does not follow");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert_eq!(store.count(&key_of(&key), "r", MINUTE, now()).await.unwrap(), 1);
    assert_eq!(store.append(&tag(), b"r", &START).await.unwrap(), Ok(()));
    replica.stop();
    // Also a request that was counted before is not confirmed by a replica that has not got it.
    store.count(&key_of(&key), "late", MINUTE, now()).await.unwrap_err();
    store.count(&key_of(&key), "late", MINUTE, now()).await.unwrap_err();
    replica.go_on();
    assert_eq!(store.count(&key_of(&key), "late", MINUTE, now()).await.unwrap(), 2);
}

/// A change that makes a record.
fn linking<'a>(key: &'a str, journal: &'a str) -> Change<'a> {
    Change { key, expected: 0, value: Some(b"x"), lives: None, journal, records: &[], end: START }
}

#[tokio::test]
async fn acts_done_before_are_not_confirmed_by_a_replica_that_has_not_got_them() {
    let master = RedisServer::builder().start();
    let replica = RedisServer::builder().set("replicaof", &format!("127.0.0.1 {}", master.port)).start();
    let until = Instant::now() + Duration::from_secs(20);
    while !replica.send("INFO replication").contains("master_link_status:up") {
        assert!(Instant::now() < until, "the replica does not follow");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tokio::time::sleep(Duration::from_millis(1200)).await;
    let (tag, other) = (tag(), tag());
    let (key, counter) = (keys(&tag, 1).link, format!("{other}:count"));
    let store = connect(&master.url(), DurabilityPolicy::Wait(1)).await.unwrap();
    assert_eq!(store.change(&linking(&key, &keys(&tag, 1).journal), now()).await.unwrap(), Changed::Done);
    store.count(&counter, "r", MINUTE, now()).await.unwrap();
    replica.stop();
    store.erase(bare(&tag), &[], now()).await.unwrap_err();
    store.discount(&counter, Some("r"), now()).await.unwrap_err();
    store.change(&linking(&key_of(&key), &keys(&tag, 2).journal), now()).await.unwrap_err();
    // Another process sees that nothing is left to do; it still may not say that it is done.
    for _ in 0..2 {
        let another = connect(&master.url(), DurabilityPolicy::Wait(1)).await.unwrap();
        another.discount(&counter, Some("r"), now()).await.unwrap_err();
        let another = connect(&master.url(), DurabilityPolicy::Wait(1)).await.unwrap();
        another.erase(bare(&other), &[], now()).await.unwrap_err();
    }
    replica.go_on();
    assert_eq!(store.erase(bare(&other), &[], now()).await.unwrap(), 0);
    store.discount(&counter, Some("r"), now()).await.unwrap();
    assert_eq!(master.send("DBSIZE").trim(), ":1", "something is left behind");
}

fn key_of(key: &str) -> String {
    format!("{key}:count")
}

#[tokio::test]
async fn a_password_is_needed_and_never_told() {
    let server = RedisServer::builder().set("requirepass", "s3cret").start();
    for login in [":hidden@", "hidden:hidden@", ""] {
        let url = format!("redis://{login}127.0.0.1:{}", server.port);
        let error = connect(&url, DurabilityPolicy::Auto).await.err().unwrap();
        assert!(matches!(error, ConnectError::Denied(_)), "{error}");
        let text = error.to_string();
        assert!(text.contains("user or password") && !text.contains("hidden"), "{text}");
    }
    let store = started(&format!("redis://:s3cret@127.0.0.1:{}", server.port)).await;
    assert!(store.write(&tag(), 0, Some(b"x"), None, now()).await.unwrap());
    let error = connect("redis://:hidden@127.0.0.1:what", DurabilityPolicy::Auto).await.err().unwrap();
    assert!(matches!(error, ConnectError::Url(_)) && !error.to_string().contains("hidden"), "{error}");
}

#[tokio::test]
async fn a_server_that_is_not_there_yet_is_waited_for() {
    let mut server = RedisServer::builder().start();
    server.kill();
    let store = started(&server.url()).await;
    assert!(fails(&*store).await < Duration::from_millis(400));
    store.health().await.unwrap_err();
    server.restart();
    back(&*store, Duration::from_secs(3)).await;
    open(&*store, &keys(&tag(), 1), now()).await;
}

#[tokio::test]
async fn a_killed_server_is_an_error_at_once_and_comes_back() {
    let mut server = RedisServer::builder().start();
    let store = started(&server.url()).await;
    open(&*store, &keys(&tag(), 1), now()).await;
    for _ in 0..2 {
        server.kill();
        for _ in 0..5 {
            assert!(fails(&*store).await < Duration::from_millis(400));
            let began = Instant::now();
            store.write(&tag(), 0, Some(b"x"), None, now()).await.unwrap_err();
            assert!(began.elapsed() < Duration::from_millis(700));
        }
        server.restart();
        back(&*store, Duration::from_secs(3)).await;
        open(&*store, &keys(&tag(), 1), now()).await;
        assert!(store.write(&tag(), 0, Some(b"x"), None, now()).await.unwrap());
    }
}

#[tokio::test]
async fn a_restart_without_traffic_costs_no_call() {
    let mut server = RedisServer::builder().start();
    let store = started(&server.url()).await;
    server.kill();
    server.restart();
    tokio::time::sleep(Duration::from_secs(3)).await;
    open(&*store, &keys(&tag(), 1), now()).await;
    assert!(store.write(&tag(), 0, Some(b"x"), None, now()).await.unwrap());
}

#[tokio::test]
async fn a_stopped_server_is_an_error_quickly_and_swaps_no_replies() {
    let server = RedisServer::builder().start();
    let store = started(&server.url()).await;
    let customers: Vec<String> = (0..40).map(|_| tag()).collect();
    for tag in &customers {
        assert!(store.write(&keys(tag, 0).link, 0, Some(tag.as_bytes()), None, now()).await.unwrap());
    }
    server.stop();
    let stopped = Instant::now();
    let mut request = 0;
    while stopped.elapsed() < Duration::from_secs(2) {
        request += 1;
        let began = Instant::now();
        let all: Vec<_> = customers.iter().map(|tag| keys(tag, request)).collect();
        let opened = join_all(all.iter().map(|keys| store.open(keys, LEASE, LEASE_TIME, now()))).await;
        assert!(opened.iter().all(Result::is_err), "a stopped server answered");
        assert!(began.elapsed() < Duration::from_millis(500), "{:?}", began.elapsed());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    server.go_on();
    back(&*store, Duration::from_secs(3)).await;
    for _ in 0..5 {
        request += 1;
        let all: Vec<_> = customers.iter().map(|tag| keys(tag, request)).collect();
        let opened = join_all(all.iter().map(|keys| store.open(keys, LEASE, LEASE_TIME, now()))).await;
        for (opened, tag) in opened.into_iter().zip(&customers) {
            let Opened::Ours { link, .. } = opened.unwrap() else { panic!("not ours") };
            assert_eq!(link.value.as_deref(), Some(tag.as_bytes()));
        }
    }
}

#[tokio::test]
async fn what_is_not_understood_is_an_error() {
    let server = RedisServer::builder().start();
    let store = started(&server.url()).await;
    let tags: Vec<String> = (0..6).map(|_| tag()).collect();
    for (tag, command) in tags.iter().zip([
        "SET KEY x",
        "HSET KEY d x",
        "HSET KEY other x",
        "HSET KEY d x v many",
        "HSET KEY d x v 3 x soon",
        "RPUSH KEY x",
    ]) {
        let key = keys(tag, 1).link;
        server.send(&command.replace("KEY", &key));
        store.read(&key, now()).await.unwrap_err();
        store.write(&key, 0, Some(b"x"), None, now()).await.unwrap_err();
        store.count(&key, "r", MINUTE, now()).await.unwrap_err();
        store.counted(&key, now()).await.unwrap_err();
        store.discount(&key, Some("r"), now()).await.unwrap_err();
        store.discount(&key, None, now()).await.unwrap_err();
        store.change(&linking(&key, &format!("{key}:j")), now()).await.unwrap_err();
        store.open(&keys(tag, 1), LEASE, LEASE_TIME, now()).await.unwrap_err();
    }
    // Nor is a journal that is none, and then the record is not written either.
    let keys_of = keys(&tag(), 1);
    server.send(&format!("SET {} x", keys_of.journal));
    store.change(&linking(&keys_of.link, &keys_of.journal), now()).await.unwrap_err();
    assert_eq!(store.read(&keys_of.link, now()).await.unwrap(), Versioned::default());
    // A misread record spoils its own call only.
    open(&*store, &keys(&tag(), 1), now()).await;
}

#[tokio::test]
async fn redis_keeps_what_expires_longer_than_it_is_seen_and_not_for_ever() {
    let server = RedisServer::builder().start();
    let store = started(&server.url()).await;
    let (key, counter) = (tag(), tag());
    assert!(store.write(&key, 0, Some(b"x"), Some(MINUTE), now()).await.unwrap());
    store.count(&counter, "r", MINUTE, now()).await.unwrap();
    let keys = keys(&tag(), 1);
    open(&*store, &keys, now()).await;
    assert_eq!(store.close(&keys, &answer(b"a"), now()).await.unwrap(), Closed::Done);
    for key in [&key, &counter, &keys.replay] {
        let left: i64 = server.send(&format!("TTL {key}")).trim_start_matches(':').trim().parse().unwrap();
        assert!((60..3600).contains(&left), "{left}");
    }
    let revision = store.read(&key, now()).await.unwrap().revision;
    assert!(store.write(&key, revision, Some(b"x"), None, now()).await.unwrap());
    assert!(server.send(&format!("TTL {key}")).starts_with(":-1"));
}
