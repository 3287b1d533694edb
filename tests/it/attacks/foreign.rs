//! What is somebody else's: accounts, banks, consents. Each is first shown to work for its owner.

use crate::app::{TestApp, Wanted};
use crate::pages::browser::{Browser, Page, app, app_with, asked};
use crate::pages::consenting::link;
use saldo::consent::{Choice, Purpose};
use saldo::link::{BankLink, Grant, Via};
use saldo::oauth::Tokens;
use saldo::oauth::device::Waits;
use saldo::service::{Approval, ChatName, bind};
use saldo::turn::Platform;

fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn two_banks() -> TestApp {
    let banks = "[banks.sandbox]\nkind = \"sandbox\"\n[banks.second]\nkind = \"sandbox\"\nlabel = \"Second Bank\"\n";
    app_with(Wanted { config: banks.to_owned(), ..Wanted::default() })
}

fn chat(sender: &'static str) -> ChatName<'static> {
    ChatName { platform: Platform::Messenger, user: "page", device: sender, person: "" }
}

fn first_account(page: &Page) -> String {
    page.body.split("name=\"account\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

fn bank(name: &str, customer: &str) -> BankLink {
    BankLink { bank: name.to_owned(), customer: customer.to_owned() }
}

fn choices(bank: &str, purposes: &[Purpose]) -> Vec<Choice> {
    vec![Choice { bank: bank.to_owned(), purposes: purposes.to_vec(), accounts: None, days: 90 }]
}

#[test]
fn accounts_of_others_cannot_be_chosen() {
    let app = app();
    let (mut anna, mut piotr) = (Browser::at(&app), Browser::at(&app));
    let (hers, his) = (anna.signed_in("anna", &asked()), piotr.signed_in("piotr", &asked()));
    let foreign = first_account(&his);
    assert_ne!(first_account(&hers), foreign);
    let one = |account| [("purpose", "balances"), ("accounts", "some"), ("account", account), ("decision", "allow")];
    assert_eq!(piotr.submit("/oauth/authorize", &his, "value=\"allow\"", &one(&foreign)).status, 303);
    let refused = anna.submit("/oauth/authorize", &hers, "value=\"allow\"", &one(&foreign));
    assert_eq!((refused.status, refused.header("location")), (400, None));
    let own = first_account(&hers);
    let both = [one(&own).as_slice(), &[("account", foreign.as_str())]].concat();
    assert_eq!(anna.submit("/oauth/authorize", &hers, "value=\"allow\"", &both).status, 400);
    assert!(link(&app, "anna").unwrap().codes.is_empty());
    assert_eq!(anna.submit("/oauth/authorize", &hers, "value=\"allow\"", &one(&own)).status, 303);
    wait(bind(&app.app.service, chat("a"), "anna")).unwrap();
    let page = anna.get("/consents");
    let bills = "name=\"purpose\" value=\"bills\"";
    let some = |account| [("action", "accounts"), ("accounts", "some"), ("account", account)];
    assert_eq!(anna.submit("/consents", &page, bills, &some(&foreign)).status, 400);
    assert!(link(&app, "anna").unwrap().grants[0].consents.iter().all(|consent| consent.accounts.is_none()));
    assert_eq!(anna.submit("/consents", &page, bills, &some(&own)).status, 303);
}

/// A consent names a bank and not who is customer there: two of them in one link would be read under each other's.
#[test]
fn a_second_person_at_a_bank_is_somebody_else() {
    let app = two_banks();
    let with_second = |user: &str| {
        let mut browser = Browser::at(&app);
        let page = browser.open(&asked());
        let who = [("bank", "sandbox"), ("user", "anna"), ("password", "sandbox")];
        let answer = browser.submit("/oauth/authorize", &page, "password", &who);
        let page = browser.get(answer.location());
        let form = browser.submit("/oauth/authorize", &page, "one_more", &[("decision", "one_more")]);
        let who = [("user", user), ("password", "sandbox")];
        let answer = browser.submit("/oauth/authorize", &form, "password", &who);
        browser.get(answer.location())
    };
    let both = [bank("sandbox", "anna"), bank("second", "sanne")];
    let page = with_second("sanne");
    assert!(page.body.contains("anna") && page.body.contains("sanne"));
    assert_eq!(link(&app, "anna").unwrap().banks, both);
    let page = with_second("piotr");
    assert!(page.body.contains("piotr") && !page.body.contains("anna"), "{}", page.body);
    assert_eq!(link(&app, "anna").unwrap().banks, both);
    assert!(with_second("sanne").body.contains("anna"), "and again with the one who is known");
}

/// D04: a code that somebody else's assistant read out adds nothing of mine to what others may read.
#[test]
fn who_types_a_code_at_the_same_bank_is_not_mixed_with_its_maker() {
    let app = two_banks();
    let service = &app.app.service;
    wait(bind(service, chat("hers"), "anna")).unwrap();
    let anna = service.link_id(&bank("sandbox", "anna"));
    let grant = link(&app, "anna").unwrap().grants[0].id.clone();
    let typed = || {
        let adds_to = Some((anna.clone(), grant.clone()));
        let waits = Waits::Chat { platform: Platform::Messenger, chat: service.chat(chat("hers")), adds_to };
        wait(service.typed(&wait(service.offer_code(waits)).unwrap().unwrap())).unwrap().unwrap()
    };
    let approve = |bank: &BankLink| {
        let session = wait(service.signed_in(bank, None)).unwrap();
        wait(service.approve(&typed(), &session.link, bank, choices(&bank.bank, &[Purpose::Balances]))).unwrap()
    };
    let second = bank("second", "sanne");
    assert_eq!(approve(&second), Approval::Done);
    assert_eq!(link(&app, "anna").unwrap().banks, [bank("sandbox", "anna"), second.clone()], "another bank is added");
    assert_eq!(approve(&bank("sandbox", "piotr")), Approval::Done);
    let kept = link(&app, "anna").unwrap();
    assert_eq!(kept.banks, [bank("sandbox", "anna"), second], "he is not her");
    assert!(kept.grants.is_empty(), "the chat is his now");
    assert_eq!(link(&app, "piotr").unwrap().grants[0].consents.len(), 1);
}

#[test]
fn one_purpose_more_is_for_banks_that_were_signed_in_to() {
    let app = two_banks();
    let now = "2026-11-22T13:00:00Z".parse().unwrap();
    app.change_link("anna", |link| {
        link.add_bank(&bank("second", "sanne"));
        let both = [choices("sandbox", &[Purpose::Balances]), choices("second", &[Purpose::Balances])].concat();
        let consents = both.iter().flat_map(|choice| choice.consents(now)).collect();
        let via = Via::Client { name: "alexa".to_owned() };
        link.grants = vec![Grant {
            id: "g".to_owned(),
            via,
            consents,
            granted_at: now,
            tokens: Tokens::default(),
            heard: Vec::new(),
        }];
    });
    let allowed = || {
        let consents = link(&app, "anna").unwrap().grants[0].consents.clone();
        let more = consents.into_iter().filter(|consent| consent.purpose == Purpose::Transactions);
        more.map(|consent| consent.bank).collect::<Vec<_>>()
    };
    let mut browser = Browser::at(&app);
    let page = browser.get("/consents");
    let who = [("bank", "sandbox"), ("user", "anna"), ("password", "sandbox")];
    browser.submit("/consents", &page, "password", &who);
    let page = browser.get("/consents");
    let add = [("action", "add"), ("grant", "g"), ("purpose", "transactions")];
    browser.press(&page, "sign_out", &add);
    assert_eq!(allowed(), ["sandbox"]);
    let form = browser.press(&page, "sign_out", &[("action", "one_more")]);
    browser.submit("/consents", &form, "password", &[("user", "sanne"), ("password", "sandbox")]);
    let page = browser.get("/consents");
    browser.press(&page, "sign_out", &add);
    assert_eq!(allowed(), ["sandbox", "second"]);
}
