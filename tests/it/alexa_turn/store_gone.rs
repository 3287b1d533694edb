//! The store goes away and comes back: a spoken apology in time, readiness that says so, and nothing to do by hand.

use super::{has_amount, on};
use crate::alexa_device::{Device, Heard};
use crate::app::TestApp;
use crate::http_stack::get;
use crate::redis_server::RedisServer;
use std::thread;
use std::time::{Duration, Instant};

/// How long an apology may take: the store's budget, with room for a busy machine.
const APOLOGY: Duration = Duration::from_millis(1_500);

fn sees_a_list(heard: &Heard) -> bool {
    heard.json["response"]["card"]["content"].is_string()
}

/// Waits until readiness answers `status`.
fn readiness(app: &TestApp, status: u16, limit: Duration) {
    let until = Instant::now() + limit;
    while get(app.operations, "/health/ready").status != status {
        assert!(Instant::now() < until, "readiness is not {status}");
        thread::sleep(Duration::from_millis(20));
    }
}

fn apologises(app: &TestApp, device: &Device) {
    let began = Instant::now();
    let heard = device.say(app, "GetBalance", &[]);
    assert!(heard.text().contains("again") && !has_amount(&heard.text()), "{heard:?}");
    assert_eq!(heard.ends(), Some(true));
    assert!(began.elapsed() < APOLOGY, "{:?}", began.elapsed());
    assert_eq!(get(app.operations, "/health/live").status, 200);
}

/// Speaks until there is an answer; only apologies may come before.
fn comes_back(app: &TestApp, device: &Device) {
    let until = Instant::now() + Duration::from_secs(4);
    loop {
        let heard = device.say(app, "GetBalance", &[]);
        if has_amount(&heard.text()) {
            break;
        }
        assert!(heard.text().contains("again"), "{heard:?}");
        assert!(Instant::now() < until, "it does not come back");
        thread::sleep(Duration::from_millis(50));
    }
    readiness(app, 200, Duration::from_secs(3));
}

#[test]
fn killed_and_started_again() {
    for keeps in [false, true] {
        let builder = RedisServer::builder();
        let mut server = if keeps { builder.append_only("always") } else { builder }.start();
        let app = on(&server);
        let (device, other) = (Device::of(&app, "anna"), Device::of(&app, "anna"));
        assert!(sees_a_list(&device.say(&app, "RecentTransactions", &[])));
        readiness(&app, 200, Duration::from_secs(1));
        let asked = app.sandbox().calls();
        server.kill();
        apologises(&app, &other);
        readiness(&app, 503, Duration::from_secs(2));
        apologises(&app, &other);
        assert_eq!(app.sandbox().calls(), asked, "without a store nobody's bank is asked");
        server.restart();
        comes_back(&app, &other);
        assert_eq!(sees_a_list(&device.say(&app, "NextPage", &[])), keeps, "the conversation, where it was kept");
        assert!(sees_a_list(&device.say(&app, "RecentTransactions", &[])));
    }
}

#[test]
fn stopped_and_gone_on() {
    let server = RedisServer::builder().start();
    let app = on(&server);
    let (device, other) = (Device::of(&app, "anna"), Device::of(&app, "anna"));
    assert!(sees_a_list(&device.say(&app, "RecentTransactions", &[])));
    server.stop();
    apologises(&app, &other);
    readiness(&app, 503, Duration::from_secs(2));
    for _ in 0..3 {
        apologises(&app, &other);
    }
    server.go_on();
    comes_back(&app, &other);
    assert!(sees_a_list(&device.say(&app, "NextPage", &[])));
}

#[test]
fn not_there_at_the_start() {
    let mut server = RedisServer::builder().start();
    server.kill();
    let app = on(&server);
    let device = Device::of(&app, "anna");
    apologises(&app, &device);
    readiness(&app, 503, Duration::from_secs(2));
    server.restart();
    comes_back(&app, &device);
    assert!(sees_a_list(&device.say(&app, "RecentTransactions", &[])));
}

#[test]
fn emptied_between_two_turns() {
    let server = RedisServer::builder().start();
    let app = on(&server);
    let device = Device::of(&app, "anna");
    device.say(&app, "RecentTransactions", &[]);
    assert!(sees_a_list(&device.say(&app, "NextPage", &[])));
    for command in ["FLUSHALL", "SCRIPT FLUSH"] {
        assert!(server.send(command).starts_with("+OK"));
    }
    let begun_again = device.say(&app, "NextPage", &[]);
    assert!(begun_again.text().contains("list") && begun_again.ends() == Some(false), "{begun_again:?}");
    assert!(sees_a_list(&device.say(&app, "RecentTransactions", &[])));
    assert_eq!(app.journal("anna").len(), 1, "the journal begins again");
}

#[test]
fn emptied_in_the_middle_of_a_turn() {
    let server = RedisServer::builder().start();
    let app = on(&server);
    app.scenario("anna", saldo::banking::sandbox::Scenario::Slow);
    let device = Device::of(&app, "anna");
    let heard = thread::scope(|scope| {
        let turn = scope.spawn(|| device.say(&app, "GetBalance", &[]));
        thread::sleep(Duration::from_secs(1));
        assert!(server.send("FLUSHALL").starts_with("+OK"));
        turn.join().unwrap()
    });
    assert!(heard.text().contains("again") || heard.text().contains("bank"), "{heard:?}");
}
