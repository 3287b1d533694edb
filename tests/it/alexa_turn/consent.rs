//! No consent, no bank call: refused by name, ended, not linked, run out. And what is written down of each call.

use super::redis_content::everything;
use super::{TASKS, has_amount, minutes, on};
use crate::alexa_device::{Device, Heard};
use crate::app::TestApp;
use crate::redis_server::RedisServer;
use saldo::audit;
use saldo::clock::Clock;
use saldo::consent::Purpose;

/// A purpose, a task under it, and the word that names it.
const PURPOSES: [(Purpose, &str, &str); 3] = [
    (Purpose::Balances, "GetBalance", "balances"),
    (Purpose::Transactions, "RecentTransactions", "charges"),
    (Purpose::Bills, "BillDue", "bills"),
];

fn links(heard: &Heard) -> bool {
    heard.json["response"]["card"]["type"] == "LinkAccount"
}

#[test]
fn what_was_not_allowed_is_refused_by_name() {
    for (purpose, intent, word) in PURPOSES {
        let app = TestApp::start();
        let device = Device::of(&app, "anna");
        assert!(has_amount(&device.say(&app, intent, &[]).text()), "{intent}");
        let asked = app.sandbox().calls();
        app.change_link("anna", |link| link.grants[0].consents.retain(|consent| consent.purpose != purpose));
        let refused = device.say(&app, intent, &[]);
        assert!(refused.text().contains(word) && !has_amount(&refused.text()), "{refused:?}");
        assert_eq!((app.sandbox().calls(), app.journal("anna").len()), (asked, 1), "{intent}");
        let (_, other, _) = PURPOSES.into_iter().find(|(other, ..)| *other != purpose).unwrap();
        assert!(has_amount(&device.say(&app, other, &[]).text()), "{other} is still allowed");
    }
}

#[test]
fn another_way_to_the_same_data_is_refused_too() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    assert_eq!(device.say(&app, "GetBalance", &[]).ends(), Some(false));
    let asked = app.sandbox().calls();
    app.change_link("anna", |link| link.grants[0].consents.clear());
    for intent in ["Yes", "Repeat", "NextPage", "PreviousPage"] {
        let heard = device.say(&app, intent, &[]);
        assert!(!has_amount(&heard.text()), "{intent}: {heard:?}");
    }
    assert_eq!(app.sandbox().calls(), asked);
}

#[test]
fn an_ended_consent_leads_to_linking() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    let end = app.clock.now() + jiff::SignedDuration::from_mins(10);
    app.change_link("anna", |link| link.grants[0].consents.iter_mut().for_each(|consent| consent.ends_at = end));
    app.clock.advance(minutes(10) - 1);
    assert!(has_amount(&device.say(&app, "GetBalance", &[]).text()));
    app.clock.advance(1);
    let ended = device.say(&app, "GetBalance", &[]);
    assert!(links(&ended) && !has_amount(&ended.text()), "{ended:?}");
    assert_eq!(app.sandbox().calls(), 1);
}

#[test]
fn who_is_not_linked_is_offered_to_link() {
    let app = TestApp::start();
    let stranger = Device::unlinked();
    for (intent, slots) in TASKS {
        let heard = stranger.say(&app, intent, slots);
        assert!(links(&heard) && !heard.text().is_empty(), "{intent}: {heard:?}");
    }
    let forged = Device { token: Some("saldo_sandbox_AAAA".to_owned()), ..Device::unlinked() };
    assert!(links(&forged.say(&app, "GetBalance", &[])));
    assert_eq!(app.sandbox().calls(), 0);
}

#[test]
fn a_token_is_good_for_an_hour() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    app.clock.advance(minutes(59));
    assert!(has_amount(&device.say(&app, "GetBalance", &[]).text()));
    app.clock.advance(minutes(2));
    let expired = device.say(&app, "GetBalance", &[]);
    assert!(links(&expired) && !has_amount(&expired.text()), "{expired:?}");
    assert_eq!(app.sandbox().calls(), 1);
    assert!(has_amount(&Device::of(&app, "anna").say(&app, "GetBalance", &[]).text()));
}

#[test]
fn each_read_is_one_record_of_a_chain_and_holds_no_amount() {
    let server = RedisServer::builder().start();
    let app = on(&server);
    let device = Device::of(&app, "anna");
    for (intent, slots) in TASKS {
        device.say(&app, intent, slots);
    }
    device.say(&app, "Help", &[]);
    device.say(&app, "TransactionsAtMerchant", &[]);
    let mut records = app.journal("anna");
    assert_eq!(records.len(), TASKS.len());
    let first_bad = |records: &[Vec<u8>]| audit::first_bad(records.iter().map(Vec::as_slice));
    assert_eq!(first_bad(&records), None);
    let content = String::from_utf8_lossy(&everything(&server)).into_owned();
    // Short words as they would stand in JSON: three letters by themselves come up by chance.
    for word in ["amount", "minor", "\"USD\"", "GetBalance", "balances", "\"Uber", "\"anna\""] {
        assert!(!content.contains(word), "{word}");
    }
    records.remove(2);
    assert_eq!(first_bad(&records), Some(2), "a missing record is noticed");
}
