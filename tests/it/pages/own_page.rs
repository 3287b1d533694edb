//! `/consents`: everything a customer can see and do about what is shared.
#![cfg(test)]

use super::attacks::dressed;
use super::browser::{Browser, app};
use super::consenting::link;
use crate::app::TestApp;
use saldo::consent::Purpose;
use saldo::link::{Privacy, VoiceCode};
use saldo::service::{ChatName, bind};
use saldo::turn::Platform;

/// Messenger, bound with every purpose.
fn bound(app: &TestApp, customer: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let chat = ChatName { platform: Platform::Messenger, user: "page", device: "sender", person: "" };
    runtime.block_on(bind(&app.app.service, chat, customer)).unwrap();
}

fn events(app: &TestApp, customer: &str) -> Vec<String> {
    let service = &app.app.service;
    let bank = saldo::link::BankLink { bank: "sandbox".to_owned(), customer: customer.to_owned() };
    let id = service.link_id(&bank);
    let salt = link(app, customer).unwrap().journal_salt;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let entries = runtime.block_on(service.journal(&id, &salt)).unwrap();
    let told = |entry: &saldo::audit::Entry| serde_json::to_string(&entry.event).unwrap();
    entries.iter().map(told).filter(|event| !event.contains("ChooseAccounts")).collect()
}

#[test]
fn it_shows_who_may_know_what_until_when() {
    let app = app();
    bound(&app, "anna");
    let mut browser = Browser::at(&app);
    let page = browser.own_page("anna");
    dressed(&page);
    for expected in [
        ">Messenger</h2>",
        "<h3>Balances</h3>",
        "Sandbox Bank: all accounts",
        "Until February 20, 2027",
        "Linked since November 22, 2026.",
    ] {
        assert!(page.body.contains(expected), "{expected}: {}", page.body);
    }
    assert!(!page.body.contains('$'), "an amount");
}

#[test]
fn one_consent_ends_or_changes_and_the_others_stay() {
    let app = app();
    bound(&app, "anna");
    let mut browser = Browser::at(&app);
    let page = browser.own_page("anna");
    let consents = |app: &TestApp| link(app, "anna").unwrap().grants[0].consents.clone();
    let one = "name=\"purpose\" value=\"balances\"";
    assert!(browser.press(&page, one, &[("action", "end")]).body.contains("That is no longer shared."));
    assert_eq!(consents(&app).len(), Purpose::ALL.len() - 1);
    let bills = "name=\"purpose\" value=\"bills\"";
    let done = browser.press(&page, bills, &[("action", "renew"), ("days", "365")]);
    assert!(done.body.contains("Until November 22, 2027"), "{}", done.body);
    let account = page.body.split("name=\"account\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let some = [("action", "accounts"), ("accounts", "some"), ("account", account.as_str())];
    assert!(browser.press(&page, bills, &some).body.contains("The accounts are saved."));
    let changed = consents(&app).into_iter().find(|consent| consent.purpose == Purpose::Bills).unwrap();
    assert_eq!(changed.accounts.unwrap()[0].0, account);
    // None, and somebody else's.
    let none = [("action", "accounts"), ("accounts", "some")];
    assert!(browser.press(&page, bills, &none).body.contains("Please tick at least one account."));
    let foreign = [("action", "accounts"), ("accounts", "some"), ("account", "foreign")];
    assert_eq!(browser.press(&page, bills, &foreign).status, 400);
    let more = browser.get("/consents");
    let added = browser.press(&more, "value=\"add\"", &[("action", "add"), ("purpose", "balances")]);
    assert!(added.body.contains("Allowed."));
    assert_eq!(consents(&app).len(), Purpose::ALL.len());
    let told = events(&app, "anna").join("\n");
    for change in ["ended", "renewed", "narrowed", "widened"] {
        assert!(told.contains(&format!("\"change\":\"{change}\"")), "{change}: {told}");
    }
}

#[test]
fn an_assistant_ends_and_everything_ends() {
    let app = app();
    bound(&app, "anna");
    let mut browser = Browser::at(&app);
    let page = browser.own_page("anna");
    assert!(
        browser.press(&page, "value=\"unlink\"", &[("action", "unlink")]).body.contains("The assistant is unlinked.")
    );
    assert!(link(&app, "anna").unwrap().grants.is_empty());
    bound(&app, "anna");
    let page = browser.get("/consents");
    let done = browser.press(&page, "value=\"end_all\"", &[("action", "end_all")]);
    assert!(done.body.contains("No assistant may know anything"), "{}", done.body);
    let kept = link(&app, "anna").unwrap();
    assert!(kept.grants.is_empty() && kept.refused_before.is_some());
    assert_eq!(events(&app, "anna").iter().filter(|event| event.contains("unlinked")).count(), 2);
}

#[test]
fn lock_settings_and_unlock() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.own_page("anna");
    let page = browser.press(&page, "value=\"lock\"", &[("action", "lock")]);
    assert!(page.body.contains("no assistant learns anything"), "{}", page.body);
    assert!(link(&app, "anna").unwrap().locked_since.is_some());
    let page = browser.press(&page, "value=\"unlock\"", &[("action", "unlock")]);
    assert!(link(&app, "anna").unwrap().locked_since.is_none());
    let fields = [("action", "settings"), ("privacy", "rough"), ("amounts_on_screen", "yes"), ("always_ask", "yes")];
    let page = browser.press(&page, "value=\"settings\"", &fields);
    assert!(page.body.contains("Saved."));
    let settings = link(&app, "anna").unwrap().settings;
    assert_eq!((settings.privacy, settings.amounts_on_screen, settings.always_ask), (Privacy::Rough, true, true));
    let told = events(&app, "anna").join("\n");
    for part in ["\"locked\":true", "\"locked\":false", "privacy", "amounts_on_screen", "always_ask"] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

/// N08.
#[test]
fn weak_voice_codes_are_refused_and_a_good_one_unlocks() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.own_page("anna");
    for (first, second, says) in [
        ("0000", "0000", "exactly six digits"),
        ("000000", "000000", "too easy to guess"),
        ("123456", "123456", "too easy to guess"),
        ("240985", "240985", "looks like a date"),
        ("528047", "528048", "aren’t the same"),
    ] {
        let fields = [("action", "code"), ("code", first), ("code", second)];
        let again = browser.press(&page, "value=\"code\"", &fields);
        assert_eq!(again.status, 400, "{first}");
        assert!(again.body.contains(says), "{first}: {}", again.body);
        assert!(!again.body.contains(first) || first == "123456", "a code is never shown");
    }
    assert_eq!(link(&app, "anna").unwrap().voice_code, Some(VoiceCode::known("471193")));
    count_attempts(&app, "anna");
    let page = browser.get("/consents");
    assert!(page.body.contains("locked after three wrong tries"));
    let fields = [("action", "code"), ("code", "528 047"), ("code", "528-047")];
    let page = browser.press(&page, "value=\"code\"", &fields);
    assert!(page.body.contains("Your new voice code is set."), "{}", page.body);
    assert!(!page.body.contains("locked after"));
    assert_eq!(link(&app, "anna").unwrap().voice_code, Some(VoiceCode::known("528047")));
    let page = browser.press(&page, "code_remove", &[("action", "code_remove")]);
    assert!(page.body.contains("You have no voice code yet."));
    let fields = [("action", "settings"), ("privacy", "off"), ("always_ask", "yes")];
    assert!(browser.press(&page, "value=\"settings\"", &fields).body.contains("Set a voice code first"));
}

fn count_attempts(app: &TestApp, customer: &str) {
    let service = &app.app.service;
    let bank = saldo::link::BankLink { bank: "sandbox".to_owned(), customer: customer.to_owned() };
    let key = format!("{{{}}}:n:code", service.link_id(&bank).as_str());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for request in ["a", "b", "c"] {
        let lives = std::time::Duration::from_secs(600);
        runtime.block_on(service.store.count(&key, request, lives, service.clock.now())).unwrap();
    }
}

#[test]
fn forget_me_takes_two_steps_and_leaves_nothing() {
    let app = app();
    bound(&app, "anna");
    let mut browser = Browser::at(&app);
    let page = browser.own_page("anna");
    let sure = browser.press(&page, "value=\"forget\"", &[("action", "forget")]);
    assert!(sure.body.contains("Forget you for good?"));
    assert_eq!(link(&app, "anna").unwrap().grants.len(), 1);
    let gone = browser.press(&sure, "forget_for_good", &[("action", "forget_for_good")]);
    assert!(gone.body.contains("Note this receipt"), "{}", gone.body);
    assert!(gone.body.contains("<p class=\"code\">"));
    assert!(link(&app, "anna").unwrap().banks.is_empty());
    assert!(browser.get("/consents").body.contains("name=\"password\""));
    // Whoever comes back begins anew, at once.
    assert!(browser.own_page("anna").body.contains("No assistant may know anything"));
}

/// A tombstone is no customer, but in nobody's way.
#[test]
fn who_was_forgotten_can_begin_again_at_once() {
    let app = app();
    bound(&app, "anna");
    let mut browser = Browser::at(&app);
    let page = browser.own_page("anna");
    let sure = browser.press(&page, "value=\"forget\"", &[("action", "forget")]);
    browser.press(&sure, "forget_for_good", &[("action", "forget_for_good")]);
    let page = browser.own_page("anna");
    assert!(page.body.contains("value=\"forget\"") && !page.body.contains("name=\"password\""), "{}", page.body);
    let kept = link(&app, "anna").unwrap();
    assert!(kept.grants.is_empty() && kept.refused_before.is_some(), "old tokens stay dead");
}

#[test]
fn a_session_of_somebody_forgotten_is_over() {
    let app = app();
    let (mut first, mut second) = (Browser::at(&app), Browser::at(&app));
    let page = first.own_page("anna");
    second.own_page("anna");
    let sure = first.press(&page, "value=\"forget\"", &[("action", "forget")]);
    first.press(&sure, "forget_for_good", &[("action", "forget_for_good")]);
    assert!(second.get("/consents").body.contains("name=\"password\""));
    assert!(link(&app, "anna").unwrap().banks.is_empty());
}

#[test]
fn signing_out_ends_the_session_here() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.own_page("anna");
    let before = browser.cookie.clone();
    assert!(browser.press(&page, "sign_out", &[("action", "sign_out")]).body.contains("You are signed out"));
    let mut old = Browser { cookie: before, ..browser.clone() };
    assert!(old.get("/consents").body.contains("name=\"password\""));
}

#[test]
fn others_grants_and_unknown_buttons_do_nothing() {
    let app = app();
    bound(&app, "anna");
    let mut browser = Browser::at(&app);
    let page = browser.own_page("piotr");
    let grant = link(&app, "anna").unwrap().grants[0].id.clone();
    for action in ["end", "accounts", "renew", "add", "settings", "code", "dance", ""] {
        let fields = [("action", action), ("grant", &grant), ("at_bank", "sandbox"), ("purpose", "balances")];
        assert_eq!(browser.press(&page, "sign_out", &fields).status, 400, "{action}");
    }
    let fields = [("action", "unlink"), ("grant", grant.as_str())];
    browser.press(&page, "sign_out", &fields);
    assert_eq!(link(&app, "anna").unwrap().grants[0].consents.len(), Purpose::ALL.len());
}
