//! Sign-in: sessions, cookies, wrong passwords and how often they may be wrong.
#![cfg(test)]

use super::browser::{Browser, Page, app, app_with, asked};
use crate::app::{TestApp, Wanted};

fn try_in(browser: &mut Browser, page: &Page, user: &str, password: &str) -> Page {
    browser.submit("/oauth/authorize", page, "password", &[("user", user), ("password", password)])
}

/// Behind a proxy, so that addresses can be many.
fn behind_a_proxy() -> TestApp {
    app_with(Wanted { server: "trusted_proxies = [\"127.0.0.1\"]\n".to_owned(), ..Wanted::default() })
}

fn browser_from(app: &TestApp, peer: &str) -> (Browser, Page) {
    let mut browser = Browser { peer: Some(peer.to_owned()), ..Browser::at(app) };
    let page = browser.open(&asked());
    (browser, page)
}

/// W06 is held by the browser of these tests with every cookie that comes. W05: the id changes with every step up.
#[test]
fn the_id_changes_and_the_old_one_is_dead() {
    let app = app();
    let mut browser = Browser::at(&app);
    // Planted before.
    browser.cookie = Some("A".repeat(43));
    browser.signed_in("anna", &asked());
    let signed_in = browser.cookie.clone();
    assert_ne!(signed_in, Some("A".repeat(43)));
    let mut old = Browser { cookie: Some("A".repeat(43)), ..browser.clone() };
    assert!(old.get("/consents").body.contains("name=\"password\""));
    let page = browser.open(&asked());
    let fields = [("purpose", "balances"), ("decision", "allow")];
    assert_eq!(browser.submit("/oauth/authorize", &page, "value=\"allow\"", &fields).status, 303);
    assert_ne!(browser.cookie, signed_in);
    let mut old = Browser { cookie: signed_in, ..browser.clone() };
    assert!(old.get("/consents").body.contains("name=\"password\""));
    let page = browser.get("/consents");
    assert!(!page.body.contains("name=\"password\""));
    let before = browser.cookie.clone();
    let code = [("code", "528047"), ("code", "528047"), ("action", "code")];
    assert!(browser.press(&page, "value=\"code\"", &code).body.contains("Your new voice code is set."));
    assert_ne!(browser.cookie, before);
    let mut old = Browser { cookie: before, ..browser.clone() };
    assert!(old.get("/consents").body.contains("name=\"password\""));
}

#[test]
fn a_session_ends_unused_and_after_an_hour() {
    let app = app();
    let mut browser = Browser::at(&app);
    browser.own_page("anna");
    let is_in = |browser: &mut Browser| !browser.get("/consents").body.contains("name=\"password\"");
    for _ in 0..4 {
        app.clock.advance(14 * 60_000);
        assert!(is_in(&mut browser));
    }
    app.clock.advance(4 * 60_000);
    assert!(!is_in(&mut browser), "an hour in all");
    browser.own_page("anna");
    app.clock.advance(15 * 60_000);
    assert!(!is_in(&mut browser), "a quarter of an hour unused");
}

/// W08.
#[test]
fn nothing_tells_whether_there_is_such_a_customer() {
    let app = behind_a_proxy();
    let plain = |page: &Page, user: &str| {
        let body = page.body.replace(user, "NAME");
        let csrf = page.hidden("password").into_iter().find(|(name, _)| name == "csrf").unwrap().1;
        (page.status, body.replace(&csrf, "CSRF"))
    };
    let (mut first, known) = browser_from(&app, "203.0.113.1");
    let (mut second, unknown) = browser_from(&app, "203.0.113.2");
    for _ in 0..12 {
        let known = try_in(&mut first, &known, "annax", "wrong");
        let unknown = try_in(&mut second, &unknown, "piotr", "wrong");
        assert_eq!(plain(&known, "annax"), plain(&unknown, "piotr"));
    }
}

/// W09: ten by account, wherever they come from; a right one is refused too, and forgiven later.
#[test]
fn ten_wrong_passwords_by_account() {
    let app = behind_a_proxy();
    for number in 0..10 {
        let (mut browser, page) = browser_from(&app, &format!("203.0.113.{number}"));
        let answer = try_in(&mut browser, &page, "anna", "wrong");
        assert_eq!(answer.status, 401, "{number}");
        assert!(answer.body.contains("don’t fit together"));
    }
    let (mut browser, page) = browser_from(&app, "203.0.113.99");
    for password in ["wrong", "sandbox"] {
        let answer = try_in(&mut browser, &page, "anna", password);
        assert_eq!(answer.status, 429);
        assert!(answer.body.contains("quarter of an hour"));
    }
    let (mut other, page_of_other) = browser_from(&app, "203.0.113.99");
    assert_eq!(try_in(&mut other, &page_of_other, "piotr", "sandbox").status, 303);
    app.clock.advance(901 * 1_000);
    assert_eq!(try_in(&mut browser, &page, "anna", "sandbox").status, 303);
}

/// W09: twenty by address; an IPv6 /64 is one address. Right ones do not count.
#[test]
fn twenty_wrong_passwords_by_address() {
    let app = behind_a_proxy();
    for number in 0..20 {
        let (mut browser, page) = browser_from(&app, &format!("2001:db8::{number}"));
        assert_eq!(try_in(&mut browser, &page, "sanne", "sandbox").status, 303);
        let (mut browser, page) = browser_from(&app, &format!("2001:db8::{number}"));
        assert_eq!(try_in(&mut browser, &page, &format!("user{number}"), "sandbox").status, 401, "{number}");
    }
    let (mut browser, page) = browser_from(&app, "2001:db8::ffff");
    assert_eq!(try_in(&mut browser, &page, "sanne", "sandbox").status, 429);
    let (mut browser, page) = browser_from(&app, "2001:db8:0:1::1");
    assert_eq!(try_in(&mut browser, &page, "sanne", "sandbox").status, 303);
}

#[test]
fn only_the_very_name_and_password() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.open(&asked());
    for password in ["", "Sandbox", "sandbox ", "sandbox\0"] {
        assert_eq!(try_in(&mut browser, &page, "anna", password).status, 401, "{password:?}");
    }
    for user in ["", "Anna", "anna\0", "eva'--"] {
        assert_eq!(try_in(&mut browser, &page, user, "sandbox").status, 401, "{user:?}");
    }
    assert_eq!(try_in(&mut browser, &page, " anna ", "sandbox").status, 303);
}
