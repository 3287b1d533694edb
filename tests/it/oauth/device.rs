//! Devices without a browser (RFC 8628): two codes, a customer who types one, a device that polls with the other.

use super::*;
use saldo::oauth::device::Waits;
use saldo::oauth::token_request::DEVICE_GRANT;
use saldo::service::{Approval, Typed};

struct Waiting {
    device: String,
    code: String,
}

fn begin(app: &TestApp) -> Waiting {
    let reply = post(app.address, "/oauth/device_authorization", APP, &[("scope", "balances")]);
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!((reply.json["expires_in"].as_i64(), reply.json["interval"].as_i64()), (Some(600), Some(5)));
    assert_eq!(reply.text("verification_uri"), format!("{ISSUER}/link"));
    let code = reply.text("user_code");
    assert_eq!(reply.text("verification_uri_complete"), format!("{ISSUER}/link?code={code}"));
    Waiting { device: reply.text("device_code"), code }
}

fn poll(app: &TestApp, client: (&str, &str), device: &str) -> Reply {
    post(app.address, "/oauth/token", client, &[("grant_type", DEVICE_GRANT), ("device_code", device)])
}

fn typed(app: &TestApp, code: &str) -> Option<Typed> {
    wait(app.app.service.typed(code)).unwrap()
}

fn approve(app: &TestApp, typed: &Typed, customer: &str) -> Approval {
    let choices = choice(&[Purpose::Balances, Purpose::Payments]);
    wait(app.app.service.approve(typed, &signed_in(app, customer), &bank(customer), choices)).unwrap()
}

/// D06
#[test]
fn a_device_gets_its_tokens_once_the_customer_has_said_yes() {
    let app = server();
    let waiting = begin(&app);
    poll(&app, APP, &waiting.device).is_error(400, "authorization_pending");
    let seen = typed(&app, &format!(" {} ", waiting.code.to_lowercase().replace('0', "o"))).unwrap();
    assert!(
        matches!(&seen.waits, Waits::Device { client, purposes, .. } if client == "app" && purposes == &[Purpose::Balances])
    );
    assert_eq!(approve(&app, &seen, "anna"), Approval::Done);
    later(&app, 5);
    let reply = poll(&app, APP, &waiting.device);
    assert_eq!((reply.status, reply.text("scope")), (200, "balances".to_owned()));
    assert!(is_alive(&app, &reply.text("access_token")));
    assert_eq!(refresh(&app, APP, &reply.text("refresh_token")).status, 200);
    // A second time nothing is issued, and nothing is lost.
    poll(&app, APP, &waiting.device).is_error(400, "invalid_grant");
    assert!(is_alive(&app, &reply.text("access_token")));
    assert_eq!(typed(&app, &waiting.code), None);
    assert_eq!(approve(&app, &seen, "anna"), Approval::Done);
    assert_eq!(approve(&app, &seen, "piotr"), Approval::Taken);
    assert_eq!(link(&app, &signed_in(&app, "anna")).grants.len(), 1);
}

/// D03
#[test]
fn polling_too_fast_is_slowed_down() {
    let app = server();
    let waiting = begin(&app);
    poll(&app, APP, &waiting.device).is_error(400, "authorization_pending");
    later(&app, 4);
    poll(&app, APP, &waiting.device).is_error(400, "slow_down");
    later(&app, 9);
    poll(&app, APP, &waiting.device).is_error(400, "slow_down");
    later(&app, 15);
    poll(&app, APP, &waiting.device).is_error(400, "authorization_pending");
}

#[test]
fn no_is_told_and_codes_run_out() {
    let app = server();
    let (refused, late) = (begin(&app), begin(&app));
    let seen = typed(&app, &refused.code).unwrap();
    wait(app.app.service.deny(&seen)).unwrap();
    poll(&app, APP, &refused.device).is_error(400, "access_denied");
    assert_eq!(approve(&app, &seen, "anna"), Approval::Gone);
    let seen = typed(&app, &late.code).unwrap();
    later(&app, 600);
    assert_eq!((typed(&app, &late.code), approve(&app, &seen, "anna")), (None, Approval::Gone));
    poll(&app, APP, &late.device).is_error(400, "expired_token");
    assert!(link(&app, &signed_in(&app, "anna")).grants.is_empty());
}

#[test]
fn an_approval_that_is_not_polled_for_in_time_is_void() {
    let app = server();
    let waiting = begin(&app);
    assert_eq!(approve(&app, &typed(&app, &waiting.code).unwrap(), "anna"), Approval::Done);
    later(&app, 600);
    assert_eq!(poll(&app, APP, &waiting.device).status, 400);
}

/// D02, D09
#[test]
fn a_device_code_is_long_hashed_and_its_clients_own() {
    let app = server();
    let waiting = begin(&app);
    approve(&app, &typed(&app, &waiting.code).unwrap(), "anna");
    poll(&app, ALEXA, &waiting.device).is_error(400, "invalid_grant");
    poll(&app, GOOGLE, &waiting.device).is_error(400, "invalid_grant");
    let mut other = waiting.device.clone();
    other.replace_range(12..13, if &other[12..13] == "A" { "B" } else { "A" });
    poll(&app, APP, &other).is_error(400, "invalid_grant");
    poll(&app, APP, "x").is_error(400, "invalid_grant");
    // 160 random bits and more: see the tests of tokens.
    assert_eq!(waiting.device.len(), 65);
    assert!(!format!("{:?}", link(&app, &signed_in(&app, "anna"))).contains(&waiting.device));
    redeem(&app, APP, &waiting.device, APP_REDIRECT, VERIFIER).is_error(400, "invalid_grant");
    assert_eq!(userinfo(&app, &waiting.device).status, 401);
    assert_eq!(poll(&app, APP, &waiting.device).status, 200);
}

#[test]
fn what_cannot_begin() {
    let app = server();
    let begin = |client, fields: &[(&str, &str)]| post(app.address, "/oauth/device_authorization", client, fields);
    begin(ALEXA, &[("scope", "everything")]).is_error(400, "invalid_scope");
    begin((ALEXA.0, ""), &[]).is_error(401, "invalid_client");
    begin(("messenger-id", "messenger-secret-0123456789"), &[]).is_error(400, "unauthorized_client");
}

/// D01
#[test]
fn at_most_a_thousand_codes_are_made_in_ten_minutes() {
    let app = server();
    let platform = saldo::turn::Platform::Terminal;
    let waits = || Waits::Chat { platform, chat: "x".to_owned(), adds_to: None };
    wait(async {
        for _ in 0..1_000 {
            assert!(app.app.service.offer_code(waits()).await.unwrap().is_some());
        }
        assert_eq!(app.app.service.offer_code(waits()).await.unwrap(), None);
    });
    post(app.address, "/oauth/device_authorization", APP, &[]).is_error(503, "temporarily_unavailable");
    later(&app, 600);
    begin(&app);
}

#[test]
fn a_locked_customer_approves_nothing() {
    let app = server();
    let (before, waiting) = (begin(&app), begin(&app));
    approve(&app, &typed(&app, &before.code).unwrap(), "anna");
    let (id, now) = (signed_in(&app, "anna"), saldo::clock::Clock::now(app.clock.as_ref()));
    change(&app, &id, |link| link.locked_since = Some(now));
    assert_eq!(approve(&app, &typed(&app, &waiting.code).unwrap(), "anna"), Approval::Gone);
    poll(&app, APP, &before.device).is_error(400, "invalid_grant");
    change(&app, &id, |link| link.locked_since = None);
    assert_eq!(poll(&app, APP, &before.device).status, 200);
}
