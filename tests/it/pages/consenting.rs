//! The honest way: sign in, choose, come back to the assistant with a code. And its turns: no, twice, changed, locked.
#![cfg(test)]

use super::browser::{Browser, ISSUER, REDIRECT, VERIFIER, allowed, app, asked, honest, query};
use crate::app::TestApp;
use saldo::consent::Purpose;
use saldo::link::{BankLink, Link};

/// What is kept of a sandbox customer.
pub(crate) fn link(app: &TestApp, customer: &str) -> Option<Link> {
    let bank = BankLink { bank: "sandbox".to_owned(), customer: customer.to_owned() };
    let service = &app.app.service;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(service.link(&service.link_id(&bank))).unwrap()
}

#[test]
fn sign_in_choose_and_come_back_with_a_code() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.signed_in("anna", &asked());
    for expected in ["Alexa", "<strong>anna</strong>, Sandbox Bank", "value=\"balances\"", "value=\"bills\"", "90 days"]
    {
        assert!(page.body.contains(expected), "{expected}: {}", page.body);
    }
    // Nothing is ticked beforehand, nothing else is offered, no balance is shown.
    assert!(!page.body.contains("type=\"checkbox\" name=\"purpose\" value=\"balances\" checked"));
    assert!(!page.body.contains("value=\"payments\""));
    assert!(!page.body.contains('$'));
    let fields = [("purpose", "balances"), ("purpose", "bills"), ("decision", "allow")];
    let answer = browser.submit("/oauth/authorize", &page, "value=\"allow\"", &fields);
    assert_eq!(answer.status, 303);
    assert!(answer.location().starts_with(&format!("{REDIRECT}?")));
    assert_eq!(answer.parameter("state").as_deref(), Some("a b+c%&=<\"ł"));
    assert_eq!(answer.parameter("iss").as_deref(), Some(ISSUER));
    assert!(answer.parameter("code").unwrap().starts_with("saldo_ac_"));
    let kept = link(&app, "anna").unwrap();
    let choice = &kept.codes[0].choices[0];
    assert_eq!((choice.purposes.as_slice(), choice.days), ([Purpose::Balances, Purpose::Bills].as_slice(), 90));
    assert_eq!((choice.accounts.as_ref(), kept.grants.len()), (None, 0));
    let code = answer.parameter("code").unwrap();
    let redeemed = browser.post(
        "/oauth/token",
        &[
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
            ("client_id", "alexa-skill"),
            ("client_secret", "0123456789abcdef"),
        ],
    );
    assert_eq!(redeemed.status, 200, "{}", redeemed.body);
    assert!(redeemed.body.contains("saldo_at_"));
    let page = browser.get("/consents");
    assert!(page.body.contains("Linked since November 22, 2026."), "{}", page.body);
}

#[test]
fn only_the_accounts_that_are_ticked() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.signed_in("anna", &asked());
    let accounts: Vec<String> = page
        .body
        .split("name=\"account\" value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    assert!(accounts.len() > 1, "{}", page.body);
    let some = |account| {
        [("purpose", "balances"), ("accounts", "some"), ("account", account), ("days", "30"), ("decision", "allow")]
    };
    // None ticked: the page again, with a word at the right place and the choices kept.
    let again = browser.submit(
        "/oauth/authorize",
        &page,
        "value=\"allow\"",
        &[("purpose", "balances"), ("accounts", "some"), ("decision", "allow")],
    );
    assert_eq!(again.status, 400);
    assert!(again.body.contains("Please tick at least one account."));
    assert!(again.body.contains("value=\"some\" checked"));
    assert!(again.body.contains("value=\"balances\" checked"));
    // Somebody else's account.
    let foreign = browser.submit("/oauth/authorize", &again, "value=\"allow\"", &some("not-mine"));
    assert_eq!((foreign.status, foreign.header("location")), (400, None));
    let answer = browser.submit("/oauth/authorize", &again, "value=\"allow\"", &some(&accounts[1]));
    assert_eq!(answer.status, 303, "{}", answer.body);
    let kept = link(&app, "anna").unwrap();
    let choice = &kept.codes[0].choices[0];
    assert_eq!(choice.accounts.as_ref().unwrap()[0].0, accounts[1]);
    assert_eq!(choice.days, 30);
}

#[test]
fn allow_nothing_is_asked_again_and_more_than_asked_is_refused() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.signed_in("anna", &asked());
    let again = browser.submit("/oauth/authorize", &page, "value=\"allow\"", &[("decision", "allow")]);
    assert_eq!((again.status, again.header("location")), (400, None));
    assert!(again.body.contains("Please tick at least one thing"));
    assert!(again.body.contains("<title>Error:"));
    for (name, value) in [("purpose", "payments"), ("purpose", "everything"), ("days", "9999"), ("days", "91")] {
        let fields = [("purpose", "balances"), (name, value), ("decision", "allow")];
        let answer = browser.submit("/oauth/authorize", &again, "value=\"allow\"", &fields);
        assert_eq!((answer.status, answer.header("location")), (400, None), "{name}={value}");
    }
    assert!(link(&app, "anna").unwrap().codes.is_empty());
}

/// W13.
#[test]
fn deny_stores_nothing() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.signed_in("anna", &asked());
    let before = link(&app, "anna").unwrap();
    let answer = browser.submit("/oauth/authorize", &page, "value=\"allow\"", &[("decision", "deny")]);
    assert_eq!(answer.status, 303);
    assert_eq!(answer.parameter("error").as_deref(), Some("access_denied"));
    assert_eq!(answer.parameter("state").as_deref(), Some("a b+c%&=<\"ł"));
    assert_eq!(answer.parameter("code"), None);
    assert_eq!(link(&app, "anna").unwrap(), before);
}

/// W12.
#[test]
fn a_form_that_is_sent_twice_gives_one_code() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.signed_in("anna", &asked());
    let fields = [("purpose", "balances"), ("decision", "allow")];
    let mut answers = Vec::new();
    std::thread::scope(|scope| {
        let submit = || {
            let mut tab = browser.clone();
            let page = page.clone();
            move || tab.submit("/oauth/authorize", &page, "value=\"allow\"", &fields)
        };
        let tabs: Vec<_> = (0..6).map(|_| scope.spawn(submit())).collect();
        answers.extend(tabs.into_iter().map(|tab| tab.join().unwrap()));
    });
    assert_eq!(answers.iter().filter(|answer| answer.status == 303).count(), 1);
    assert_eq!(answers.iter().filter(|answer| answer.status == 403).count(), 5);
    let later = browser.submit("/oauth/authorize", &page, "value=\"allow\"", &fields);
    assert_eq!((later.status, later.header("location")), (403, None));
    assert!(later.body.contains("Start again"));
    assert_eq!(link(&app, "anna").unwrap().codes.len(), 1);
}

/// W15: an assistant that is linked asks for more, or for the same, and is asked about again.
#[test]
fn nothing_is_ever_allowed_by_itself() {
    let app = app();
    let mut browser = Browser::at(&app);
    allowed(&mut browser, "anna");
    let mut wider = honest();
    wider.retain(|(name, _)| *name != "scope");
    for query in [asked(), query(&wider)] {
        let page = browser.open(&query);
        assert_eq!((page.status, page.header("location")), (200, None));
        assert!(page.body.contains("value=\"allow\""));
        assert!(!page.body.contains("name=\"purpose\" value=\"balances\" checked"));
    }
}

#[test]
fn another_account_is_a_sign_out_away() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.signed_in("anna", &asked());
    let before = browser.cookie.clone();
    let answer = browser.submit("/oauth/authorize", &page, "sign_out", &[("decision", "sign_out")]);
    assert_eq!(answer.status, 303);
    assert_ne!(browser.cookie, before);
    let page = browser.get(answer.location());
    assert!(page.body.contains("name=\"password\""));
    let page = browser.signed_in("piotr", &asked());
    assert!(page.body.contains("<strong>piotr</strong>"));
}

#[test]
fn what_is_locked_is_not_linked() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.signed_in("anna", &asked());
    app.change_link("anna", |link| link.locked_since = Some("2026-11-22T13:00:00Z".parse().unwrap()));
    let fields = [("purpose", "balances"), ("decision", "allow")];
    let answer = browser.submit("/oauth/authorize", &page, "value=\"allow\"", &fields);
    assert_eq!((answer.status, answer.header("location")), (403, None));
    assert!(answer.body.contains("Everything is locked"));
    assert_eq!(browser.open(&asked()).status, 403);
}

#[test]
fn a_second_bank_is_chosen_from_for_itself() {
    let app = super::browser::app_with(crate::app::Wanted {
        config: "[banks.sandbox]\nkind = \"sandbox\"\n[banks.second]\nkind = \"sandbox\"\nlabel = \"Second Bank\"\n"
            .to_owned(),
        ..crate::app::Wanted::default()
    });
    let mut browser = Browser::at(&app);
    let page = browser.open(&asked());
    assert!(page.body.contains("type=\"radio\" name=\"bank\" value=\"second\""));
    let who = [("bank", "sandbox"), ("user", "anna"), ("password", "sandbox")];
    let answer = browser.submit("/oauth/authorize", &page, "password", &who);
    let page = browser.get(answer.location());
    let form = browser.submit("/oauth/authorize", &page, "one_more", &[("decision", "one_more")]);
    assert!(!form.body.contains("Sandbox Bank") && form.body.contains("Second Bank"), "{}", form.body);
    let who = [("user", "sanne"), ("password", "sandbox")];
    let answer = browser.submit("/oauth/authorize", &form, "password", &who);
    assert_eq!(answer.status, 303, "{}", answer.body);
    let page = browser.get(answer.location());
    assert!(page.body.contains("anna") && page.body.contains("sanne"));
    let fields = [("purpose", "balances"), ("accounts", "none"), ("accounts_second", "all"), ("decision", "allow")];
    let answer = browser.submit("/oauth/authorize", &page, "value=\"allow\"", &fields);
    assert_eq!(answer.status, 303, "{}", answer.body);
    let kept = link(&app, "anna").unwrap();
    assert_eq!(kept.banks.len(), 2);
    assert_eq!(kept.codes[0].choices.iter().map(|choice| choice.bank.as_str()).collect::<Vec<_>>(), ["second"]);
}
