//! Who speaks: a conversation belongs to one device and one person, and only a person's own token speaks for them.

use super::has_amount;
use crate::alexa_device::{Device, Heard, fresh};
use crate::app::TestApp;

fn sees_a_list(heard: &Heard) -> bool {
    heard.json["response"]["card"]["content"].is_string()
}

#[test]
fn another_device_or_person_does_not_see_the_conversation() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    device.say(&app, "RecentTransactions", &[]);
    let own_token = Some(app.token("anna").expose().to_owned());
    let kitchen = Device { device: fresh("amzn1.ask.device."), ..device.clone() };
    let person = Device { person: Some((fresh("amzn1.ask.person."), own_token)), ..device.clone() };
    let household = Device { user: fresh("amzn1.ask.account."), ..device.clone() };
    for other in [kitchen, person.clone(), household] {
        let asked = app.sandbox().calls();
        assert!(!sees_a_list(&other.say(&app, "NextPage", &[])));
        assert_eq!(app.sandbox().calls(), asked);
    }
    assert!(sees_a_list(&device.say(&app, "NextPage", &[])), "the first one still does");
    assert!(sees_a_list(&person.say(&app, "RecentTransactions", &[])), "the person has one of their own");
}

#[test]
fn a_recognised_person_is_not_answered_from_the_household_token() {
    let app = TestApp::start();
    let household = Device::of(&app, "anna");
    assert!(has_amount(&household.say(&app, "GetBalance", &[]).text()));
    let stranger = Device { person: Some((fresh("amzn1.ask.person."), None)), ..household.clone() };
    for heard in [stranger.say(&app, "GetBalance", &[]), stranger.say(&app, "Yes", &[]), stranger.open(&app)] {
        assert!(!has_amount(&heard.text()), "{heard:?}");
    }
    let offered = stranger.say(&app, "GetBalance", &[]);
    assert_eq!(offered.json["response"]["card"]["type"], "LinkAccount");
    assert_eq!(app.sandbox().calls(), 1);
    let token = Some(app.token("eva").expose().to_owned());
    let eva = Device { person: Some((fresh("amzn1.ask.person."), token)), ..household };
    assert!(has_amount(&eva.say(&app, "GetBalance", &[]).text()));
    assert_eq!((app.journal("anna").len(), app.journal("eva").len()), (1, 1));
}

#[test]
fn nothing_about_the_customer_goes_out_in_session_attributes() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    let mut answers = vec![device.open(&app)];
    answers.extend(super::TASKS.iter().map(|(intent, slots)| device.say(&app, intent, slots)));
    answers.push(device.say(&app, "TransactionsAtMerchant", &[]));
    for heard in answers {
        assert_eq!(heard.json["version"], "1.0");
        let attributes = heard.json.get("sessionAttributes").and_then(|attributes| attributes.as_object());
        assert!(attributes.is_none_or(serde_json::Map::is_empty), "{heard:?}");
    }
}
