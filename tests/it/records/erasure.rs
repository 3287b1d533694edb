//! Forgetting a customer: nothing is left under their tag but what ends within the hour, on no copy does a token live on,
//! and a proof that names nobody stays.

use super::{bound, chat, granted, hears, is_asked_to_link, link_id, wait, wanted};
use crate::alexa_device::{Device, post};
use crate::alexa_turn::redis_content::{append_only_files, everything};
use crate::app::{NOW, TestApp};
use crate::redis_server::RedisServer;
use saldo::audit::{self, Channel, Event, Home};
use saldo::clock::{Clock, FixedClock};
use serde_json::json;
use std::sync::Arc;
use std::time::{Duration, Instant};

const SECOND: i64 = 1_000;
const RECEIPT: &str = "K7Q2MB";

fn holds(content: &[u8], text: &str) -> bool {
    content.windows(text.len()).any(|window| window == text.as_bytes())
}

/// All keys with how long Redis still keeps them, in seconds; -1: for ever.
fn keys(server: &RedisServer) -> Vec<(String, i64)> {
    let mut connection = redis::Client::open(server.url()).unwrap().get_connection().unwrap();
    let keys: Vec<String> = redis::cmd("KEYS").arg("*").query(&mut connection).unwrap();
    let life = |key: String| {
        let life = redis::cmd("TTL").arg(&key).query(&mut connection).unwrap();
        (key, life)
    };
    keys.into_iter().map(life).collect()
}

fn forget(app: &TestApp, customer: &str) {
    wait(app.app.service.forget(&link_id(app, customer), Channel::Page, RECEIPT, &[])).unwrap();
}

fn disabled(app: &TestApp, device: &Device, at: jiff::Timestamp) {
    let event = json!({ "type": "AlexaSkillEvent.SkillDisabled", "timestamp": at.to_string() });
    assert_eq!(post(app.address, &device.envelope(app, event)).status, 200);
}

#[test]
fn nothing_stays_but_a_proof_that_names_nobody() {
    let server = RedisServer::builder().append_only("always").set("aof-use-rdb-preamble", "no").start();
    let clock = Arc::new(FixedClock::at(NOW.parse().unwrap()));
    let apps = [(); 2].map(|()| TestApp::with(wanted(&server, &clock, "")));
    let devices = [Device::of(&apps[0], "anna"), bound(&apps[0], "anna"), granted(&apps[0], "anna")];
    let other = bound(&apps[0], "eva");
    for (device, app) in devices.iter().chain([&other]).zip(apps.iter().cycle()) {
        assert!(super::has_amount(&device.say(app, "GetBalance", &[])));
        device.say(app, "GetBalance", &[]);
    }
    let (id, service) = (link_id(&apps[0], "anna"), &apps[0].app.service);
    let (tag, journal) = (id.as_str(), format!("{{{}}}:j", id.as_str()));
    let chat = service.chat(chat(&devices[1]));
    let pointer = format!("{{{chat}}}:b");
    let salt = wait(service.link(&id)).unwrap().unwrap().journal_salt;
    let records = wait(service.store.journal(&journal)).unwrap();
    assert!(records.len() > devices.len() && wait(service.journal(&id, &salt)).unwrap().len() == records.len());
    for text in [&journal, &pointer] {
        assert!(holds(&everything(&server), text) && holds(&append_only_files(&server), text), "{text} can be found");
    }
    let enabled = keys(&server).iter().filter(|(key, _)| key.ends_with(":e")).count();
    assert_eq!(enabled, 4);

    clock.advance(SECOND);
    forget(&apps[0], "anna");
    for device in &devices {
        for app in &apps {
            assert!(is_asked_to_link(app, device), "dead at once");
        }
    }
    for (key, life) in keys(&server).into_iter().filter(|(key, _)| key.contains(tag) || key.contains(&chat)) {
        assert!((1..=3_600 + 600).contains(&life), "{key} stays for {life}");
        assert!(![&journal, &pointer].contains(&&key), "{key}");
    }
    let lasting: Vec<_> =
        keys(&server).into_iter().filter(|(key, _)| key.ends_with(":e") || key.ends_with(":b")).collect();
    assert_eq!(lasting.len(), 2, "eva's: {lasting:?}");
    assert!(super::has_amount(&other.say(&apps[1], "GetBalance", &[])), "nobody else is forgotten");

    server.send("BGREWRITEAOF");
    let until = Instant::now() + Duration::from_secs(20);
    while [&journal, &pointer].iter().any(|text| holds(&append_only_files(&server), text)) {
        assert!(Instant::now() < until, "the append-only file still has it");
        std::thread::sleep(Duration::from_millis(50));
    }

    // What a backup still holds opens with no salt that is left.
    let home = Home { journal: &journal, tag };
    for salt in ["", RECEIPT] {
        let keys = service.keys.for_journal(&journal, salt);
        assert_eq!(audit::open(Some(&keys), home, &records).entries().count(), 0);
    }
    let proof = wait(service.examine("erasures")).unwrap();
    assert_eq!((proof.trouble(), proof.opened.length()), (None, 1));
    let (_, entry) = proof.opened.entries().next().unwrap();
    assert!(matches!(entry.event, Event::Erased { .. }) && entry.at == clock.now());
    let text = serde_json::to_string(entry).unwrap();
    assert!(!["anna", tag, &chat, RECEIPT, "sandbox"].iter().any(|personal| text.contains(personal)), "{text}");

    forget(&apps[1], "anna");
    assert_eq!(wait(service.examine("erasures")).unwrap().opened.length(), 1, "again: harmless, and no second proof");
    assert!(is_asked_to_link(&apps[0], &devices[0]));
}

#[test]
fn a_late_event_does_no_harm() {
    let server = RedisServer::builder().start();
    let clock = Arc::new(FixedClock::at(NOW.parse().unwrap()));
    let app = TestApp::with(wanted(&server, &clock, ""));
    let device = Device::of(&app, "anna");
    assert!(hears(&app, &device));
    let before = clock.now();
    clock.advance(60 * SECOND);
    forget(&app, "anna");
    clock.advance(SECOND);
    disabled(&app, &device, clock.now());
    disabled(&app, &device, before);
    assert!(is_asked_to_link(&app, &device));

    clock.advance(SECOND);
    let device = Device { token: Some(app.token("anna").expose().to_owned()), ..device };
    assert!(hears(&app, &device), "linked anew");
    disabled(&app, &device, before);
    disabled(&app, &device, clock.now() - jiff::SignedDuration::from_secs(1));
    assert!(hears(&app, &device), "an event from before the binding");
    let journal = wait(app.app.service.examine(link_id(&app, "anna").as_str())).unwrap();
    assert_eq!((journal.trouble(), journal.opened.length()), (None, 2), "a journal of its own");

    clock.advance(SECOND);
    disabled(&app, &device, clock.now());
    assert!(is_asked_to_link(&app, &device), "one from after it");
}
