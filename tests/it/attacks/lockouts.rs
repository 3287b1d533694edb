//! Who can be kept out, and by whom: what all share cannot be used up by one.

use crate::alexa_device::Device;
use crate::app::{TestApp, Wanted};
use crate::pages::browser::{Browser, app_with, asked};
use crate::redis_server::RedisServer;
use futures_util::future::join_all;
use saldo::consent::Purpose;
use saldo::entropy::SystemEntropy;
use saldo::link::BankLink;
use std::sync::Arc;

const PROXY: &str = "trusted_proxies = [\"127.0.0.1\"]\n";

/// Behind a proxy, so that addresses can be many; on a Redis, so that requests really overlap.
fn on(redis: &RedisServer, config: &str) -> TestApp {
    let entropy = Arc::new(SystemEntropy::new());
    let (server, config) = (PROXY.to_owned(), config.to_owned());
    app_with(Wanted { store: redis.url(), server, config, entropy, ..Wanted::default() })
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn from(app: &TestApp, peer: &str) -> Browser {
    Browser { peer: Some(peer.to_owned()), ..Browser::at(app) }
}

fn device(app: &TestApp) -> String {
    let service = &app.app.service;
    let client = service.linking.clients.named("alexa").unwrap();
    wait(service.offer_device(client, &[Purpose::Balances])).unwrap().unwrap().unwrap().code
}

/// D01: sixty wrong codes at once count as five of the 36 that everybody has together.
#[test]
fn one_customer_cannot_lock_everybody_out_of_linking() {
    let redis = RedisServer::builder().start();
    let app = on(&redis, "");
    let code = device(&app);
    let mut other = from(&app, "203.0.113.2");
    other.own_page("piotr");
    let mut types = |code: &str| {
        let page = other.get("/link");
        other.submit("/link", &page, "name=\"code\"", &[("code", code)]).status
    };
    assert_eq!(types(&code), 200);
    let service = &app.app.service;
    let anna = service.link_id(&BankLink { bank: "sandbox".to_owned(), customer: "anna".to_owned() });
    // Each is asked for before any of them is counted.
    let tries = wait(join_all((0..60).map(|_| service.try_code(&anna, "203.0.113.1"))));
    let counted = tries.into_iter().filter(|tried| tried.as_ref().unwrap().is_some()).count();
    assert_eq!(counted, 5);
    assert_eq!(types(&code), 200);
    assert_eq!(types("FFFFFFFFF"), 400);
}

/// D01: 36 wrong tries over everybody, whoever they are and wherever they come from; right ones are given back.
#[test]
fn thirty_six_wrong_codes_in_all() {
    let redis = RedisServer::builder().start();
    let apps = [on(&redis, ""), on(&redis, "")];
    let try_at = |number: usize| {
        let service = &apps[number % 2].app.service;
        let link = service.link_id(&BankLink { bank: "other".to_owned(), customer: number.to_string() });
        wait(service.try_code(&link, &number.to_string())).unwrap()
    };
    for number in 0..40 {
        let right = try_at(number).expect("it is given back");
        wait(apps[number % 2].app.service.code_was_right(&right)).unwrap();
    }
    assert!((0..36).all(|number| try_at(number).is_some()));
    assert!(try_at(36).is_none() && try_at(37).is_none());
    for app in &apps {
        app.clock.advance(601_000);
    }
    assert!(try_at(36).is_some());
}

/// D01: a client without a secret can be anybody; what it has made leaves room for all others.
#[test]
fn a_stranger_cannot_use_up_the_codes_of_everybody() {
    let redis = RedisServer::builder().start();
    let app = on(&redis, "[oauth.clients.app]\nid = \"app\"\nredirect_uris = [\"https://app.example.com/cb\"]\n");
    let ask = |peer: &str, fields: &[(&str, &str)]| from(&app, peer).post("/oauth/device_authorization", fields).status;
    let anybody = [("client_id", "app")];
    for _ in 0..20 {
        assert_eq!(ask("203.0.113.1", &anybody), 200);
    }
    assert_eq!(ask("203.0.113.1", &anybody), 503);
    assert_eq!(ask("203.0.113.2", &anybody), 200);
    assert_eq!(ask("203.0.113.1", &[("client_id", "alexa-skill"), ("client_secret", "0123456789abcdef")]), 200);
    for peer in 3..27 {
        for _ in 0..20 {
            ask(&format!("203.0.113.{peer}"), &anybody);
        }
    }
    assert_eq!(ask("203.0.113.99", &anybody), 503, "five hundred are made for all of them");
    device(&app);
    app.clock.advance(601_000);
    assert_eq!(ask("203.0.113.1", &anybody), 200);
}

/// W09: what an outsider does to an account is over a quarter of an hour after it began, not after it ended.
#[test]
fn trying_on_does_not_prolong_a_lock() {
    let redis = RedisServer::builder().start();
    let app = on(&redis, "");
    let sign_in = |peer: &str, password: &str| {
        let mut browser = from(&app, peer);
        let page = browser.open(&asked());
        browser.submit("/oauth/authorize", &page, "password", &[("user", "anna"), ("password", password)]).status
    };
    assert_eq!(sign_in("203.0.113.1", "sandbox"), 303);
    (0..10).for_each(|_| assert_eq!(sign_in("203.0.113.1", "wrong"), 401));
    for _ in 0..14 {
        app.clock.advance(60_000);
        assert_eq!(sign_in("203.0.113.2", "wrong"), 429);
    }
    app.clock.advance(61_000);
    assert_eq!(sign_in("203.0.113.1", "sandbox"), 303);
}

/// W08: the same commands reach the store for somebody unknown and for a wrong password.
#[test]
fn somebody_unknown_costs_as_much_as_a_wrong_password() {
    let redis = RedisServer::builder().start();
    let app = on(&redis, "");
    let cost = |peer: &str, user: &str, password: &str| {
        let mut browser = from(&app, peer);
        let page = browser.open(&asked());
        assert!(redis.send("CONFIG RESETSTAT").starts_with("+OK"));
        let status =
            browser.submit("/oauth/authorize", &page, "password", &[("user", user), ("password", password)]).status;
        let mut connection = redis::Client::open(redis.url()).unwrap().get_connection().unwrap();
        let told: String = redis::cmd("INFO").arg("commandstats").query(&mut connection).unwrap();
        let calls = told.lines().filter(|line| line.starts_with("cmdstat_")).filter_map(|line| line.split(',').next());
        let own = ["info", "config", "client", "ping", "hello", "wait"];
        let calls = calls.filter(|line| own.iter().all(|name| !line.starts_with(&format!("cmdstat_{name}"))));
        (status, calls.map(str::to_owned).collect::<Vec<_>>())
    };
    // Scripts are loaded by the first of all.
    cost("203.0.113.9", "somebody", "wrong");
    let known = cost("203.0.113.1", "anna", "wrong");
    assert_eq!(known.0, 401);
    assert!(!known.1.is_empty());
    assert_eq!(cost("203.0.113.2", "nobody", "wrong"), known);
    assert_ne!(cost("203.0.113.3", "anna", "sandbox"), known, "more is done for who comes in");
}

/// D01: nor can one speaker, by asking again and again.
#[test]
fn a_speaker_is_told_ten_codes_in_ten_minutes() {
    let app = TestApp::with(Wanted { config: "spoken_code = true\n".to_owned(), ..Wanted::default() });
    let device = Device::unlinked();
    let is_told = |device: &Device| device.say(&app, "LinkAccount", &[]).text().contains("dot example dot com");
    assert!((0..10).all(|_| is_told(&device)));
    assert!(!is_told(&device));
    assert!(is_told(&Device::unlinked()), "another is told one");
    app.clock.advance(601_000);
    assert!(is_told(&device));
}
