//! The real binary killed while it carries out a confirmed order, and started again on the same store: one order.
//!
//! The bank dies with it; what shows that it is asked for the same order again is that only one was ever reserved.

use super::{DIGITS, answered, asked_for_digits, last_stage, told, transfer};
use crate::alexa_device::{Device, post};
use crate::app::TestApp;
use crate::linking_faults::killed::{observer, place};
use crate::process::Place;
use crate::process::serving::Serving;
use crate::redis_server::RedisServer;
use saldo::bank::Ordered;
use saldo::entropy::{SeededEntropy, random};
use serde_json::Value;
use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

const ROUNDS: usize = 12;

/// An order that waits for its digits, and three requests that say them.
fn waiting(app: &TestApp) -> Vec<Value> {
    app.change_link("anna", |_| {});
    let device = Device::of(app, "anna");
    asked_for_digits(app, &device, &transfer(2));
    (0..3).map(|_| device.intent(app, "VoiceCode", &[("digits", DIGITS)])).collect()
}

/// Posts, and is answered unless the server dies meanwhile.
fn is_answered(address: SocketAddr, request: &Value) -> bool {
    thread::scope(|scope| scope.spawn(|| post(address, request)).join().is_ok())
}

fn serve(place: &Place) -> Serving {
    Serving::start(place, &["serve"])
}

fn die(serving: Serving) {
    serving.signal("-KILL");
    serving.ended();
}

/// One life that ends after `moment`, and the next; whether the first ended before its answer.
fn round(place: &Place, store: &str, moment: Duration) -> bool {
    let requests = waiting(&observer(place, store));
    let serving = serve(place);
    let address = serving.address;
    let was_answered = thread::scope(|scope| {
        let asking = scope.spawn(|| is_answered(address, &requests[0]));
        thread::sleep(moment);
        serving.signal("-KILL");
        asking.join().unwrap()
    });
    serving.ended();
    let serving = serve(place);
    assert!(requests[1..].iter().all(|request| is_answered(serving.address, request)));
    die(serving);
    !was_answered
}

fn rounds(store: &str) {
    let (place, seed) = (place(store), SeededEntropy::new(23));
    let requests = waiting(&observer(&place, store));
    let serving = serve(&place);
    let began = Instant::now();
    assert!(is_answered(serving.address, &requests[0]));
    let whole = began.elapsed();
    die(serving);
    let mut struck = 0;
    for number in 1..=ROUNDS {
        let moment = whole * u32::from(u16::from_be_bytes(random(&seed))) / u32::from(u16::MAX);
        struck += usize::from(round(&place, store, moment));
        let app = observer(&place, store);
        assert_eq!(last_stage(&app), Some(answered(Ordered::Done)), "round {number}");
        let asked = told(&app).iter().filter(|(_, outcome)| outcome == "asked").count();
        assert_eq!(asked, number + 1, "round {number}: one order, reserved once");
    }
    assert!(struck >= ROUNDS / 4, "the server died on the way in {struck} rounds");
}

#[test]
fn with_a_file() {
    rounds("embedded:saldo.redb");
}

#[test]
fn with_redis() {
    let redis = RedisServer::builder().append_only("always").start();
    rounds(&redis.url());
}
