//! E02, W03: whatever stands in a form, with a good session and its token or without: never a 5xx, never a panic, and no
//! page without its headers.

use crate::app::TestApp;
use crate::log::captured;
use crate::pages::browser::{Browser, Page, app, asked, honest, query};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};
use saldo::service::{ChatName, bind};
use saldo::turn::Platform;

const NAMES: [&str; 32] = [
    "client_id",
    "client_secret",
    "redirect_uri",
    "response_type",
    "state",
    "scope",
    "code_challenge",
    "prompt",
    "ui_locales",
    "user",
    "password",
    "bank",
    "decision",
    "action",
    "purpose",
    "accounts",
    "account",
    "days",
    "grant",
    "at_bank",
    "code",
    "privacy",
    "amounts_on_screen",
    "always_ask",
    "one_more",
    "done",
    "grant_type",
    "code_verifier",
    "refresh_token",
    "device_code",
    "token",
    "csrf",
];
const VALUES: [&str; 34] = [
    "",
    "anna",
    "sandbox",
    "allow",
    "deny",
    "one_more",
    "sign_out",
    "balances",
    "transactions",
    "payments",
    "all",
    "some",
    "none",
    "90",
    "-1",
    "99999999999999999999",
    "end",
    "accounts",
    "renew",
    "add",
    "settings",
    "lock",
    "unlock",
    "unlink",
    "code",
    "code_remove",
    "forget",
    "off",
    "alexa-skill",
    "authorization_code",
    "refresh_token",
    "\0",
    "\r\nSet-Cookie: a=b",
    "\u{202e}<script>",
];
const PATHS: [&str; 6] =
    ["/oauth/authorize", "/link", "/consents", "/oauth/token", "/oauth/revoke", "/oauth/device_authorization"];

fn fields() -> impl Strategy<Value = Vec<(String, String)>> {
    let value = prop_oneof![4 => select(&VALUES[..]).prop_map(str::to_owned), 1 => any::<String>()];
    let name = prop_oneof![9 => select(&NAMES[..]).prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec((name, value), 0..14)
}

/// Bytes that no form has.
fn raw() -> impl Strategy<Value = String> {
    let part =
        select(vec!["a", "=", "&", "%", "%f", "%ff", "%00", "+", ";", "%u0041", "csrf=", "user=", "\u{142}", "[]"]);
    prop::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

fn sound(path: &str, page: &Page) {
    assert!((200..500).contains(&page.status), "{path}: {} {}", page.status, page.body);
    let is_page = ["/oauth/authorize", "/link", "/consents"].contains(&path);
    let headers: &[&str] =
        if is_page { &["content-security-policy", "x-frame-options", "referrer-policy"] } else { &["content-type"] };
    let is_empty = page.body.is_empty() && !is_page;
    assert!(is_empty || headers.iter().all(|name| page.header(name).is_some()), "{path}: {}", page.head);
    assert_eq!(page.header("cache-control"), Some("no-store"), "{path}: {}", page.head);
    assert!(page.header("set-cookie").is_none_or(|cookie| cookie.starts_with("__Host-saldo=")), "{}", page.head);
    assert!(!page.body.contains("<script"), "{path}: {}", page.body);
}

/// A customer with something to lose, signed in.
fn signed_in(app: &TestApp) -> Browser {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let chat = ChatName { platform: Platform::Messenger, user: "page", device: "sender", person: "" };
    runtime.block_on(bind(&app.app.service, chat, "anna")).unwrap();
    let mut browser = Browser::at(app);
    browser.own_page("anna");
    browser
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
}

#[test]
fn random_fields_with_a_good_session_and_its_token() {
    let log = captured();
    let app = app();
    let mut browser = signed_in(&app);
    let strategy = (select(&PATHS[..]), fields(), any::<bool>());
    let case = |(path, fields, is_honest): (&str, Vec<(String, String)>, bool)| {
        if browser.get("/consents").body.contains("name=\"password\"") {
            browser = signed_in(&app);
        }
        let form = match path {
            "/link" | "/consents" => browser.get(path),
            _ => browser.open(&asked()),
        };
        let hidden = if form.body.contains("name=\"csrf\"") { form.hidden("csrf") } else { Vec::new() };
        let csrf = hidden.into_iter().filter(|(name, _)| name == "csrf");
        let known = honest().into_iter().map(|(name, value)| (name.to_owned(), value)).filter(|_| is_honest);
        let mine = fields.iter().filter(|(name, _)| name != "csrf" && honest().iter().all(|(known, _)| known != name));
        let all: Vec<(String, String)> = csrf.chain(known).chain(mine.cloned()).collect();
        let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        sound(path, &browser.post(path, &all));
        if PATHS[..3].contains(&path) {
            sound(path, &browser.get(&format!("{path}?{}", query(&all))));
        }
        Ok(())
    };
    let case = std::cell::RefCell::new(case);
    runner(120).run(&strategy, |input| (case.borrow_mut())(input)).unwrap();
    assert_eq!(log.panics(), Vec::<String>::new());
}

#[test]
fn bytes_that_are_no_form() {
    let log = captured();
    let app = app();
    let mut browser = signed_in(&app);
    sound("/link", &browser.post_raw("/link", "code=FFFFFFFFF"));
    let many = "a=1&".repeat(10_000);
    let repeated = format!("user={}", "%41".repeat(30_000));
    for path in PATHS {
        for body in [many.as_str(), &repeated, "\0", "%", "&&&&", "=", "csrf=%FF", "csrf=a&csrf=b"] {
            sound(path, &browser.post_raw(path, body));
        }
    }
    let browser = std::cell::RefCell::new(browser);
    let case = |(path, body): (&str, String)| {
        sound(path, &browser.borrow_mut().post_raw(path, &body));
        Ok(())
    };
    runner(120).run(&(select(&PATHS[..]), raw()), case).unwrap();
    assert_eq!(log.panics(), Vec::<String>::new());
}
