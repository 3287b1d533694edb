//! An order is carried out once: repeated webhooks, two copies, the same word twice at once, a bank that is not certain.

use super::{Banked, DIGITS, answered, asked_for_digits, both, confirm, told, transfer};
use crate::alexa_device::{Device, Heard, post};
use crate::app::{TestApp, Wanted};
use crate::redis_server::RedisServer;
use saldo::bank::Ordered;
use saldo::banking::sandbox::{Sandbox, Scenario};
use saldo::consent::Purpose;
use saldo::entropy::SystemEntropy;
use std::sync::Arc;
use std::thread;

/// One copy on a store in memory, and two on one Redis; the copies of a place have the same bank.
fn places(server: &RedisServer) -> Vec<(Arc<Sandbox>, Vec<TestApp>)> {
    let copy = |store: String, bank: &Arc<Sandbox>| {
        let entropy = Arc::new(SystemEntropy::new());
        let app = TestApp::with(Wanted { store, entropy, bank: Some(bank.clone()), ..Wanted::default() });
        app.change_link("anna", |_| {});
        app
    };
    let place = |stores: &[String]| {
        let bank = Arc::new(Sandbox::default());
        let apps = stores.iter().map(|store| copy(store.clone(), &bank)).collect();
        (bank, apps)
    };
    vec![place(&["memory:".to_owned()]), place(&[server.url(), server.url()])]
}

#[test]
fn what_is_confirmed_is_done_and_told_of_without_amounts() {
    let world = Banked::new();
    world.order(&transfer(27));
    assert_eq!(world.done(), [transfer(27)]);
    assert_eq!(world.stage(), Some(answered(Ordered::Done)));
    assert_eq!(told(&world.app), both("transfer", &["asked", "done"]));
    confirm(&world.app, &world.device);
    assert_eq!(world.done().len(), 1, "a word that nothing waits for");
    let metrics = saldo::telemetry::metrics::render();
    assert!(!metrics.contains("2700"), "{metrics}");
}

#[test]
fn the_same_webhook_many_times_at_once_is_one_order() {
    let server = RedisServer::builder().start();
    for (bank, apps) in places(&server) {
        let device = Device::of(&apps[0], "anna");
        asked_for_digits(&apps[0], &device, &transfer(20));
        let request = device.intent(&apps[0], "VoiceCode", &[("digits", DIGITS)]);
        let bodies = thread::scope(|scope| {
            let posts: Vec<_> =
                apps.iter().cycle().take(8).map(|app| scope.spawn(|| post(app.address, &request))).collect();
            posts.into_iter().map(|post| post.join().unwrap()).collect::<Vec<_>>()
        });
        assert!(bodies.iter().all(|answer| (answer.status, &answer.body) == (200, &bodies[0].body)), "{bodies:?}");
        assert_eq!(Heard::of(&post(apps[0].address, &request)).json, Heard::of(&bodies[0]).json);
        assert_eq!(bank.carried_out("anna").len(), 1);
        assert_eq!(told(&apps[0]), both("transfer", &["asked", "done"]));
    }
}

#[test]
fn the_same_word_twice_at_once_is_one_order() {
    let server = RedisServer::builder().start();
    for (bank, apps) in places(&server) {
        for _ in 0..4 {
            let (device, before) = (Device::of(&apps[0], "anna"), bank.carried_out("anna").len());
            for app in &apps {
                app.clock.advance(1_000);
            }
            asked_for_digits(&apps[0], &device, &transfer(20));
            thread::scope(|scope| {
                for app in apps.iter().cycle().take(2) {
                    let device = &device;
                    scope.spawn(move || confirm(app, device));
                }
            });
            assert_eq!(bank.carried_out("anna").len(), before + 1);
        }
    }
}

#[test]
fn where_it_is_not_certain_the_same_order_is_asked_again() {
    let world = Banked::new();
    world.bank.set_scenario("anna", Scenario::Slow);
    let unsure = world.order(&transfer(20));
    assert_eq!(world.done().len(), 1, "done before the answer");
    assert_eq!((world.stage(), unsure.ends()), (Some(saldo::link::Stage::Unsure), Some(false)));
    world.bank.set_scenario("anna", Scenario::Normal);
    assert!(world.device.say(&world.app, "Yes", &[]).text().contains("digit"), "a yes is not enough");
    asked_for_digits(&world.app, &world.device, &transfer(20));
    confirm(&world.app, &world.device);
    assert_eq!((world.done().len(), world.stage()), (1, Some(answered(Ordered::Done))));
    assert_eq!(told(&world.app), both("transfer", &["asked", "bank_slow", "done"]));
}

#[test]
fn nothing_is_ordered_without_an_open_consent() {
    let world = Banked::new();
    let without = |purpose: Purpose| {
        world.app.change_link("anna", |link| {
            link.grants[0].consents.retain(|consent| consent.purpose != purpose);
        });
    };
    world.app.change_link("anna", |link| {
        let narrow = Some(vec![super::account("anna-checking")]);
        link.grants[0].consents.iter_mut().for_each(|consent| consent.accounts.clone_from(&narrow));
    });
    world.order(&transfer(5));
    assert!(world.done().is_empty() && world.bank.calls() == 0, "savings are not in it");
    without(Purpose::Payments);
    world.order(&transfer(5));
    world.order(&super::send(1, 5));
    assert!(world.done().is_empty() && told(&world.app).is_empty() && world.bank.calls() == 0);
}
