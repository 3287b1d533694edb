//! Turns of one conversation at the same time: they come out as if they had come one after the other.

use super::copies;
use crate::alexa_device::{Device, Heard};
use crate::app::TestApp;
use crate::redis_server::RedisServer;
use saldo::audit;
use std::collections::BTreeSet;
use std::thread;

/// As many as can always be put in order: each of them tries four times.
const AT_ONCE: usize = 4;

fn card(heard: &Heard) -> String {
    heard.json["response"]["card"]["content"].as_str().unwrap_or_else(|| panic!("no list: {heard:?}")).to_owned()
}

/// Pages two and on of the list, turned by another device one by one.
fn serially(app: &TestApp, count: usize) -> Vec<String> {
    let device = Device::of(app, "anna");
    device.say(app, "RecentTransactions", &[]);
    (0..count).map(|_| card(&device.say(app, "NextPage", &[]))).collect()
}

fn turned_at_once(apps: &[TestApp]) {
    let expected = serially(&apps[0], AT_ONCE + 1);
    let device = Device::of(&apps[0], "anna");
    device.say(&apps[0], "RecentTransactions", &[]);
    let next = |app| card(&device.say(app, "NextPage", &[]));
    let heard: BTreeSet<String> = thread::scope(|scope| {
        let turns: Vec<_> = apps.iter().cycle().take(AT_ONCE).map(|app| scope.spawn(move || next(app))).collect();
        turns.into_iter().map(|turn| turn.join().unwrap()).collect()
    });
    assert_eq!(heard, expected[..AT_ONCE].iter().cloned().collect(), "each page once");
    assert_eq!(next(&apps[0]), expected[AT_ONCE], "and then the one after them");
}

#[test]
fn on_one_copy() {
    for _ in 0..3 {
        turned_at_once(&[TestApp::start()]);
    }
}

#[test]
fn on_two_copies() {
    for _ in 0..3 {
        let server = RedisServer::builder().start();
        turned_at_once(&copies(&server));
    }
}

#[test]
fn the_journal_of_one_customer_is_one_chain_whoever_writes_it() {
    let server = RedisServer::builder().start();
    let apps = copies(&server);
    let devices: Vec<_> = (0..8).map(|_| Device::of(&apps[0], "anna")).collect();
    thread::scope(|scope| {
        for (device, app) in devices.iter().zip(apps.iter().cycle()) {
            scope.spawn(move || {
                assert!(super::has_amount(&device.say(app, "GetBalance", &[]).text()));
            });
        }
    });
    let records = apps[0].journal("anna");
    assert_eq!(records.len(), devices.len());
    assert_eq!(audit::first_bad(records.iter().map(Vec::as_slice)), None);
}
