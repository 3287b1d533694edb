//! The voice code and Alexa's own check: what they confirm is done once, for whoever was asked, and no digit stays behind.

use super::redis_content::everything;
use super::{has_amount, minutes, on};
use crate::alexa_device::{Device, Heard, fresh};
use crate::app::{TestApp, Wanted};
use crate::log::captured;
use crate::redis_server::RedisServer;
use saldo::link::Privacy;
use saldo::service::{ChatName, bind};
use saldo::turn::Platform;
use serde_json::json;

const CODE: [&str; 6] = ["four", "seventy", "one", "one", "ninety", "three"];
const OTHER: [&str; 6] = ["fifty", "eighty", "two", "two", "zero", "six"];
const PLACES: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];

/// The digits of `code` that a question asks for, in its order.
fn digits(code: [&str; 6], asked: &Heard) -> String {
    let text = asked.text();
    let mut places: Vec<(usize, &str)> =
        PLACES.iter().zip(code).filter_map(|(place, digit)| Some((text.find(place)?, digit))).collect();
    places.sort_unstable();
    assert_eq!(places.len(), 2, "{text}");
    places.into_iter().map(|(_, digit)| digit).collect::<Vec<_>>().join(" ")
}

fn quiet(app: &TestApp) {
    app.change_link("anna", |link| link.settings.privacy = Privacy::Discreet);
}

fn says_amounts(app: &TestApp, device: &Device) -> bool {
    has_amount(&device.say(app, "GetBalance", &[("account_type", "savings")]).text())
}

fn aloud(app: &TestApp, device: &Device) -> Heard {
    device.say(app, "PrivacyMode", &[("on_off", "off")])
}

#[test]
fn the_right_digits_do_what_was_asked_and_nothing_else() {
    let app = TestApp::start();
    quiet(&app);
    let device = Device::of(&app, "anna");
    let asked = aloud(&app, &device);
    let directive = &asked.json["response"]["directives"][0];
    assert_eq!((&directive["type"], &directive["slotToElicit"]), (&json!("Dialog.ElicitSlot"), &json!("digits")));
    let other = aloud(&app, &device);
    assert!(asked.ends() == Some(false) && !says_amounts(&app, &device), "another question drops it");
    device.say(&app, "VoiceCode", &[("digits", &digits(CODE, &other))]);
    assert!(!says_amounts(&app, &device));
    let asked = aloud(&app, &device);
    device.say(&app, "VoiceCode", &[("digits", &digits(CODE, &asked))]);
    assert!(says_amounts(&app, &device));
}

#[test]
fn three_misses_lock_it_on_every_device_and_the_right_one_is_refused_too() {
    let app = TestApp::start();
    quiet(&app);
    let (kitchen, bedroom) = (Device::of(&app, "anna"), Device::of(&app, "anna"));
    let mut asked = [aloud(&app, &kitchen), aloud(&app, &bedroom)];
    asked[0] = kitchen.say(&app, "VoiceCode", &[("digits", &digits(OTHER, &asked[0]))]);
    asked[0] = kitchen.say(&app, "VoiceCode", &[("digits", &digits(OTHER, &asked[0]))]);
    assert!(asked[0].text().contains("one try") || asked[0].text().contains("One more try"), "{asked:?}");
    let locked = bedroom.say(&app, "VoiceCode", &[("digits", &digits(OTHER, &asked[1]))]);
    assert!(locked.text().contains("locked"), "{locked:?}");
    let refused = kitchen.say(&app, "VoiceCode", &[("digits", &digits(CODE, &asked[0]))]);
    assert!(refused.text().contains("locked"), "{refused:?}");
    assert!(!says_amounts(&app, &kitchen));
    kitchen.say(&app, "UnlinkForget", &[]);
    assert!(kitchen.say(&app, "Yes", &[]).text().contains("receipt"), "leaving needs no code");
}

#[test]
fn where_it_is_always_asked_it_is_good_for_five_minutes() {
    let app = TestApp::start();
    app.change_link("anna", |link| link.settings.always_ask = true);
    let device = Device::of(&app, "anna");
    let asked = device.say(&app, "GetBalance", &[]);
    assert_eq!((has_amount(&asked.text()), app.sandbox().calls()), (false, 0));
    assert!(has_amount(&device.say(&app, "VoiceCode", &[("digits", &digits(CODE, &asked))]).text()));
    app.clock.advance(minutes(5) - 1);
    assert!(says_amounts(&app, &device));
    assert!(!says_amounts(&app, &Device::of(&app, "anna")), "another device is asked");
    app.clock.advance(1);
    assert!(!says_amounts(&app, &device));
}

#[test]
fn only_the_answer_that_was_waited_for_counts_and_once() {
    let config = "verify_person = true\n".to_owned();
    let app = TestApp::with(Wanted { config, ..Wanted::default() });
    quiet(&app);
    let household = Device::of(&app, "anna");
    let device = Device { person: Some((fresh("amzn1.ask.person."), household.token.clone())), ..household };
    let token = |asked: &Heard| asked.json["response"]["directives"][0]["token"].as_str().unwrap().to_owned();
    let achieved = json!({ "status": "ACHIEVED" });
    let asked = aloud(&app, &device);
    assert_eq!(asked.ends(), None, "whether it listens is Alexa's: {asked:?}");
    device.resumed(&app, "another", &achieved);
    device.resumed(&app, &token(&asked), &achieved);
    assert!(!says_amounts(&app, &device), "after a wrong name nothing waits");
    let asked = aloud(&app, &device);
    device.resumed(&app, &token(&asked), &json!({ "status": "NOT_ACHIEVED", "reason": "NOT_MATCH" }));
    device.resumed(&app, &token(&asked), &achieved);
    assert!(!says_amounts(&app, &device), "it was answered already");
    let asked = aloud(&app, &device);
    device.resumed(&app, &token(&asked), &achieved);
    assert!(says_amounts(&app, &device));
    quiet(&app);
    device.resumed(&app, &token(&asked), &achieved);
    assert!(!says_amounts(&app, &device), "a name is good once");
}

#[test]
fn a_recognised_person_is_not_linked_by_the_device_of_the_household() {
    let config = "spoken_code = true\n".to_owned();
    let app = TestApp::with(Wanted { config, ..Wanted::default() });
    let device = Device::unlinked();
    let name = ChatName { platform: Platform::Alexa, user: &device.user, device: &device.id, person: "" };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(bind(&app.app.service, name, "anna")).unwrap();
    assert!(says_amounts(&app, &device), "the device is bound");
    let person = Device { person: Some((fresh("amzn1.ask.person."), None)), ..device };
    let heard = person.say(&app, "GetBalance", &[]);
    assert!(!has_amount(&heard.text()) && heard.json["response"]["card"]["type"] == "LinkAccount", "{heard:?}");
}

#[test]
fn the_digits_stand_nowhere() {
    captured();
    let server = RedisServer::builder().start();
    let app = on(&server);
    quiet(&app);
    let device = Device::of(&app, "anna");
    let mut heard = aloud(&app, &device);
    let mut said = vec!["four seventy one one ninety three".to_owned(), "471193".to_owned()];
    let mut answers = String::new();
    for code in [OTHER, CODE] {
        said.push(digits(code, &heard));
        heard = device.say(&app, "VoiceCode", &[("digits", said.last().unwrap())]);
        answers.push_str(&heard.json.to_string());
    }
    for whole in &said[..2] {
        for (intent, slot) in [("VoiceCode", "digits"), ("TransactionsAtMerchant", "merchant"), ("LinkAccount", "bank")]
        {
            answers.push_str(&device.say(&app, intent, &[(slot, whole)]).json.to_string());
            answers.push_str(&device.say(&app, "Repeat", &[]).json.to_string());
        }
    }
    let stored = String::from_utf8_lossy(&everything(&server)).into_owned();
    let logged = captured().text();
    assert!(logged.contains("intent=\"VoiceCode\"") && answers.contains("outputSpeech"));
    for digits in &said {
        for (place, content) in [("the answers", &answers), ("the store", &stored), ("the log", &logged)] {
            assert!(!content.contains(digits.as_str()), "{place}: {digits}");
        }
    }
}
