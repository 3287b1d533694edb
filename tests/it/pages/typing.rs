//! `/link`: a code that was heard is typed, compared and confirmed; guessing is cut off (D01, D04, D06).
#![cfg(test)]

use super::attacks::dressed;
use super::browser::{Browser, Page, app, app_with};
use super::consenting::link;
use crate::app::{TestApp, Wanted};
use saldo::consent::Purpose;
use saldo::oauth::device::Waits;
use saldo::turn::Platform;

fn waiting(app: &TestApp, waits: Waits) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(app.app.service.offer_code(waits)).unwrap().unwrap()
}

fn device(app: &TestApp) -> String {
    let service = &app.app.service;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let client = service.linking.clients.named("alexa").unwrap();
    let offered = runtime.block_on(service.offer_device(client, &[Purpose::Balances, Purpose::Bills]));
    offered.unwrap().unwrap().unwrap().code
}

fn chat(app: &TestApp) -> String {
    waiting(app, Waits::Chat { platform: Platform::Alexa, chat: "hashed".to_owned(), adds_to: None })
}

fn sign_in(browser: &mut Browser, code: &str) -> Page {
    let page = browser.get("/link");
    let fields = [("code", code), ("user", "anna"), ("password", "sandbox")];
    browser.submit("/link", &page, "password", &fields)
}

fn type_in(browser: &mut Browser, code: &str) -> Page {
    let page = browser.get("/link");
    browser.submit("/link", &page, "name=\"code\"", &[("code", code)])
}

#[test]
fn code_and_sign_in_at_once_then_an_explicit_yes() {
    let app = app();
    let mut browser = Browser::at(&app);
    let code = device(&app);
    let spaced = format!("{} {}-{}", &code[..3].to_lowercase(), &code[3..6], &code[6..]);
    let page = sign_in(&mut browser, &spaced);
    assert_eq!(page.status, 200, "{}", page.body);
    dressed(&page);
    let heard = format!("{} {} {}", &code[..3], &code[3..6], &code[6..]);
    for expected in
        [heard.as_str(), "Alexa asked for this on November 22, 2026, 9:00 AM.", "Did somebody else send you"]
    {
        assert!(page.body.contains(expected), "{expected}: {}", page.body);
    }
    assert!(!page.body.contains("value=\"payments\""));
    assert!(link(&app, "anna").unwrap().codes.is_empty(), "nothing is confirmed by opening it");
    let fields = [("purpose", "balances"), ("decision", "allow")];
    let before = browser.cookie.clone();
    let done = browser.submit("/link", &page, "value=\"allow\"", &fields);
    assert_eq!(done.status, 200);
    assert!(done.body.contains("Go back to your assistant and ask again."), "{}", done.body);
    assert_ne!(browser.cookie, before);
    assert_eq!(link(&app, "anna").unwrap().codes.len(), 1);
    // Once more with the same form, and with the same code.
    assert_eq!(browser.submit("/link", &page, "value=\"allow\"", &fields).status, 403);
    assert!(type_in(&mut browser, &code).body.contains("That code isn’t good"));
}

#[test]
fn a_chat_is_bound_and_shows_among_what_i_share() {
    let app = app();
    let mut browser = Browser::at(&app);
    browser.own_page("anna");
    let page = type_in(&mut browser, &chat(&app));
    let fields = [("purpose", "balances"), ("decision", "allow")];
    assert!(browser.submit("/link", &page, "value=\"allow\"", &fields).body.contains("Done"));
    assert_eq!(link(&app, "anna").unwrap().grants.len(), 1);
    let page = browser.get("/consents");
    assert!(page.body.contains(">Alexa</h2>"), "{}", page.body);
}

#[test]
fn no_is_no_and_the_code_is_gone() {
    let app = app();
    let mut browser = Browser::at(&app);
    browser.own_page("anna");
    let code = chat(&app);
    let page = type_in(&mut browser, &code);
    let answer = browser.submit("/link", &page, "value=\"allow\"", &[("decision", "deny")]);
    assert!(answer.body.contains("Nothing was shared"));
    assert!(link(&app, "anna").unwrap().grants.is_empty());
    assert!(type_in(&mut browser, &code).body.contains("That code isn’t good"));
}

/// D04: the address can carry a code into the field, and that is all.
#[test]
fn a_code_in_the_address_is_confirmed_by_hand() {
    let app = app();
    let mut browser = Browser::at(&app);
    browser.own_page("anna");
    let code = device(&app);
    let page = browser.get(&format!("/link?code={code}&decision=allow&purpose=balances"));
    assert!(page.body.contains(&format!("value=\"{code}\"")));
    assert!(!page.body.contains("value=\"allow\""), "{}", page.body);
    assert!(link(&app, "anna").unwrap().codes.is_empty());
}

#[test]
fn whether_a_code_is_right_shows_to_nobody_who_has_not_signed_in() {
    let app = app();
    let code = device(&app);
    let shown = |typed: &str| {
        let mut browser = Browser::at(&app);
        let page = type_in(&mut browser, typed);
        let csrf = page.hidden("password").remove(0).1;
        (page.status, page.body.replace(&csrf, "").replace(typed, "CODE"))
    };
    assert_eq!(shown(&code), shown("FFFFFFFFF"));
    assert_eq!(shown(&code).0, 401);
    let mut browser = Browser::at(&app);
    let page = browser.get("/link");
    let wrong = [("code", code.as_str()), ("user", "anna"), ("password", "wrong")];
    assert_eq!(browser.submit("/link", &page, "password", &wrong).status, 401);
}

/// D01: five by customer; right ones do not count; ten minutes later they are forgiven.
#[test]
fn five_wrong_codes_by_customer() {
    let app = app();
    let mut browser = Browser::at(&app);
    browser.own_page("anna");
    let code = device(&app);
    for typed in ["FFFFFFFFF", "FFFFFFFFH", "nonsense", "FFFFFFFFK", "FFFFFFFFL"] {
        assert_eq!(type_in(&mut browser, typed).status, 400, "{typed}");
        if typed != "FFFFFFFFL" {
            assert_eq!(type_in(&mut browser, &code).status, 200, "a right one counts for nothing");
        }
    }
    let answer = type_in(&mut browser, &code);
    assert_eq!(answer.status, 429);
    assert!(answer.body.contains("Please wait ten minutes"));
    let mut other = Browser::at(&app);
    other.own_page("piotr");
    assert_eq!(type_in(&mut other, &code).status, 200);
    app.clock.advance(601_000);
    assert_eq!(type_in(&mut browser, &device(&app)).status, 200);
}

/// D01: ten by address. The 36 over everybody: see the lock-outs.
#[test]
fn ten_by_address() {
    let app = app_with(Wanted { server: "trusted_proxies = [\"127.0.0.1\"]\n".to_owned(), ..Wanted::default() });
    let from = |user: &str, number: usize| {
        let peer = Some(format!("203.0.113.{number}"));
        let mut browser = Browser { peer, ..Browser::at(&app) };
        browser.own_page(user);
        browser
    };
    let refused = |user: &str, number: usize, tries: usize| {
        let mut browser = from(user, number);
        let answers = (0..tries).map(|_| type_in(&mut browser, "FFFFFFFFF").status);
        answers.filter(|status| *status == 429).count()
    };
    assert_eq!(refused("anna", 1, 5), 0);
    assert_eq!(refused("piotr", 1, 5), 0);
    assert_eq!(refused("sanne", 1, 1), 1, "the eleventh from one address");
    assert_eq!(refused("sanne", 2, 5), 0);
    assert_eq!(refused("eva", 3, 6), 1, "the sixth of one customer");
}
