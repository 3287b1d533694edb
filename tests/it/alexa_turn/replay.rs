//! A repeated request: the first answer's bytes on every copy; the bank is asked once, the journal written once.

use super::{copies, minutes};
use crate::alexa_device::{Device, Heard, post, post_bytes};
use crate::app::TestApp;
use crate::http_stack::Answer;
use crate::redis_server::RedisServer;
use saldo::banking::sandbox::Scenario;
use std::thread;

/// Posts `body` `times` at once, to the copies in turn.
fn at_once(apps: &[TestApp], body: &[u8], times: usize) -> Vec<Answer> {
    thread::scope(|scope| {
        let posts: Vec<_> =
            apps.iter().cycle().take(times).map(|app| scope.spawn(move || post_bytes(app.address, body))).collect();
        posts.into_iter().map(|post| post.join().unwrap()).collect()
    })
}

fn calls(apps: &[TestApp]) -> u64 {
    apps.iter().map(|app| app.sandbox().calls()).sum()
}

#[test]
fn the_same_bytes_are_answered_with_the_same_bytes() {
    let app = TestApp::start();
    let request = Device::of(&app, "anna").intent(&app, "RecentTransactions", &[]);
    let first = post(app.address, &request);
    assert!(Heard::of(&first).text().contains(" at "), "{first:?}");
    assert_eq!((app.sandbox().calls(), app.journal("anna").len()), (1, 1));
    app.clock.advance(140_000);
    assert_eq!(post(app.address, &request).body, first.body);
    assert_eq!((app.sandbox().calls(), app.journal("anna").len()), (1, 1));
}

#[test]
fn sixteen_at_once_are_one_turn() {
    let server = RedisServer::builder().start();
    for apps in [Vec::from(copies(&server)), vec![TestApp::start()]] {
        let request = Device::of(&apps[0], "anna").intent(&apps[0], "RecentTransactions", &[]).to_string();
        let answers = at_once(&apps, request.as_bytes(), 16);
        assert!(Heard::of(&answers[0]).text().contains(" at "), "{:?}", answers[0]);
        for answer in &answers {
            assert_eq!((answer.status, &answer.body), (200, &answers[0].body));
        }
        assert_eq!((calls(&apps), apps[0].journal("anna").len()), (1, 1));
    }
}

#[test]
fn a_repetition_waits_for_the_first_answer() {
    let server = RedisServer::builder().start();
    let apps = copies(&server);
    for app in &apps {
        app.scenario("anna", Scenario::Slow);
    }
    let request = Device::of(&apps[0], "anna").intent(&apps[0], "GetBalance", &[]).to_string();
    let answers = at_once(&apps, request.as_bytes(), 4);
    for answer in &answers {
        assert_eq!((answer.status, &answer.body), (200, &answers[0].body));
    }
    assert_eq!((calls(&apps), apps[0].journal("anna").len()), (1, 1));
}

#[test]
fn another_body_under_the_same_name_is_no_replay() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    let balance = device.intent(&app, "GetBalance", &[("account_type", "savings")]);
    let mut bill = device.intent(&app, "BillDue", &[]);
    bill["request"]["requestId"] = balance["request"]["requestId"].clone();
    let heard = Heard::of(&post(app.address, &balance)).text();
    let other = Heard::of(&post(app.address, &bill)).text();
    assert!(heard.to_lowercase().contains("savings") && other.contains("due"), "{heard} / {other}");
    assert_eq!(app.journal("anna").len(), 2);
}

#[test]
fn what_is_too_old_is_refused_and_not_replayed() {
    let app = TestApp::start();
    let request = Device::of(&app, "anna").intent(&app, "GetBalance", &[]);
    assert_eq!(post(app.address, &request).status, 200);
    app.clock.advance(minutes(5) + 1);
    let late = post(app.address, &request);
    assert_eq!(late.status, 400);
    assert!(!late.body.contains("dollar"), "{late:?}");
    assert_eq!(app.sandbox().calls(), 1);
}

#[test]
fn nobody_gets_the_answer_to_a_request_of_somebody_else() {
    let app = TestApp::start();
    let request = Device::of(&app, "anna").intent(&app, "GetBalance", &[("account_type", "savings")]);
    let annas = post(app.address, &request);
    let mut stolen = request.clone();
    for user in ["/session/user", "/context/System/user"] {
        stolen.pointer_mut(user).unwrap().as_object_mut().unwrap().remove("accessToken");
    }
    let heard = Heard::of(&post(app.address, &stolen));
    assert_eq!(heard.json["response"]["card"]["type"], "LinkAccount");
    assert_ne!(heard.text(), Heard::of(&annas).text());
    assert_eq!(app.sandbox().calls(), 1);
}
