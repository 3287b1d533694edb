//! The customer's own names, taught to Alexa for a session: nicknames and payees, never a number, never beside a question for a
//! slot, and only where the operator leaves it on.

use crate::alexa_device::{Device, Heard};
use crate::app::{TestApp, Wanted};
use serde_json::Value;

/// What an answer teaches: kind and names.
fn taught(heard: &Heard) -> Vec<(String, Vec<String>)> {
    let directives = heard.json["response"]["directives"].as_array().cloned().unwrap_or_default();
    let updates = directives.into_iter().filter(|directive| directive["type"] == "Dialog.UpdateDynamicEntities");
    let name = |entity: &Value| entity["id"].as_str().unwrap().to_owned();
    updates
        .flat_map(|update| update["types"].as_array().unwrap().clone())
        .map(|kind| {
            (kind["name"].as_str().unwrap().to_owned(), kind["values"].as_array().unwrap().iter().map(name).collect())
        })
        .collect()
}

#[test]
fn nicknames_are_taught_while_the_session_is_open() {
    let app = TestApp::start();
    app.change_link("anna", |link| {
        let account = saldo::id::AccountId("anna-savings".to_owned());
        link.settings.nicknames.insert(account, "rainy day".to_owned());
    });
    let anna = Device::of(&app, "anna");
    let open = anna.say(&app, "GetBalance", &[]);
    assert_eq!(open.ends(), Some(false));
    let names: Vec<String> = taught(&open).into_iter().flat_map(|(_, names)| names).collect();
    for name in ["auto loan", "rainy day"] {
        assert!(names.contains(&name.to_owned()), "{names:?}");
    }
    assert!(!open.json.to_string().contains("4417"), "no number of an account");
    let closed = anna.say(&app, "GetBalance", &[("account_type", "savings")]);
    assert_eq!((closed.ends(), taught(&closed)), (Some(true), Vec::new()), "a session that is over learns nothing");
    let asks = anna.say(&app, "GetBalance", &[("account_nickname", "vacation fund")]);
    assert_eq!((asks.ends(), taught(&asks)), (Some(false), Vec::new()), "Alexa refuses both in one answer");
}

#[test]
fn payees_are_taught_when_money_is_sent() {
    let app = TestApp::start();
    let anna = Device::of(&app, "anna");
    let read_back = anna.say(&app, "SendToPayee", &[("amount", "25"), ("payee", "mike")]);
    let payees = taught(&read_back).into_iter().find(|(kind, _)| kind == "payee").unwrap().1;
    assert!(payees.contains(&"Michael Torres".to_owned()), "{payees:?}");
}

#[test]
fn the_operator_can_turn_it_off() {
    let app = TestApp::with(Wanted { config: "dynamic_entities = false\n".to_owned(), ..Wanted::default() });
    let open = Device::of(&app, "anna").say(&app, "GetBalance", &[]);
    assert_eq!((open.ends(), taught(&open)), (Some(false), Vec::new()));
}
