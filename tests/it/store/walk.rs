//! Walking over the keys of a Redis that has many of them, or misses some.

use super::cases::{now, tag};
use super::keys::{bare, listed};
use super::started;
use crate::redis_server::{RedisServer, cluster};
use futures_util::future::join_all;
use std::time::{Duration, Instant};

#[tokio::test]
async fn many_keys_are_walked_in_rounds() {
    let server = RedisServer::builder().start();
    let store = started(&server.url()).await;
    let tag = tag();
    let mut names: Vec<String> = (0..2500).map(|number| format!("{tag}:{number:04}:l")).collect();
    for some in names.chunks(100) {
        let wrote = join_all(some.iter().map(|key| store.write(key, 0, Some(b"x"), None, now()))).await;
        assert!(wrote.into_iter().all(Result::unwrap));
    }
    assert_eq!(listed(&*store, ":l", 0).await, names);
    assert_eq!(store.erase(bare(&tag), &[&names[7]], now()).await.unwrap(), 2499);
    assert_eq!(listed(&*store, ":l", 0).await, [names.swap_remove(7)]);
    assert_eq!(store.erase(bare(&tag), &[], now()).await.unwrap(), 1);
    assert_eq!(server.send("DBSIZE").trim(), ":0");
}

#[tokio::test]
async fn a_list_without_one_of_the_masters_is_an_error() {
    let mut nodes = cluster();
    let store = started(&format!("redis+cluster://127.0.0.1:{}", nodes[0].port)).await;
    let names: Vec<String> = (0..30).map(|_| format!("{}:l", tag())).collect();
    for key in &names {
        assert!(store.write(key, 0, Some(b"x"), None, now()).await.unwrap());
    }
    assert_eq!(listed(&*store, ":l", 0).await.len(), 30);
    nodes[2].kill();
    let until = Instant::now() + Duration::from_secs(5);
    while Instant::now() < until {
        store.list(":l", now()).await.unwrap_err();
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    nodes[2].restart();
    let until = Instant::now() + Duration::from_secs(20);
    while store.list(":l", now()).await.is_err() {
        assert!(Instant::now() < until, "the list does not come back");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
