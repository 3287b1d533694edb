//! What a turn costs on each backend. A measurement, not a test: it asserts no figure.

use super::cases::{answer, keys, now, open, tag};
use super::started;
use crate::redis_server::{Folder, RedisServer};
use futures_util::future::join_all;
use saldo::store::embedded::Embedded;
use saldo::store::{Closed, Closing, Store};
use std::sync::Arc;
use std::time::{Duration, Instant};

#[tokio::test]
#[ignore = "a measurement: run it alone, in release"]
#[expect(clippy::print_stderr, reason = "a measurement is for reading")]
async fn what_a_turn_costs() {
    let server = RedisServer::builder().append_only("everysec").start();
    let folder = Folder::new();
    let stores: [(&str, Arc<dyn Store>); 3] = [
        ("memory", Arc::new(Embedded::in_memory().unwrap())),
        ("embedded", Arc::new(Embedded::open(&folder.path().join("s.redb")).unwrap())),
        ("redis", started(&server.url()).await),
    ];
    for (name, store) in stores {
        let began = Instant::now();
        for request in 0..2000 {
            turn(&*store, request).await;
        }
        let one = began.elapsed() / 2000;
        let began = Instant::now();
        for round in 0..50 {
            join_all((0..64).map(|request| turn(&*store, round * 64 + request))).await;
        }
        eprintln!("{name}: open and close {one:?}, 64 at once {:?} each", began.elapsed() / 3200);
        let began = Instant::now();
        for _ in 0..100 {
            assert!(store.write(&tag(), 0, Some(&[0; 500]), None, now()).await.unwrap());
        }
        eprintln!("{name}: an act {:?}", began.elapsed() / 100);
    }
}

/// A turn of a customer of its own, as large as a usual one.
async fn turn(store: &dyn Store, request: u32) {
    let keys = keys(&tag(), request);
    let (.., end) = open(store, &keys, now()).await;
    let context = Some((vec![0; 500], Duration::from_secs(600)));
    let closing = Closing { context, record: Some((vec![0; 300], end)), ..answer(&[0; 1000]) };
    assert_eq!(store.close(&keys, &closing, now()).await.unwrap(), Closed::Done);
}
