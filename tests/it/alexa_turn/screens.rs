//! What is shown, and what is kept quiet: amounts on cards and screens only for customers who want them there.

use super::{TASKS, has_amount};
use crate::alexa_device::{Device, Heard};
use crate::app::TestApp;
use saldo::link::Privacy;
use serde_json::Value;

fn shown(heard: &Heard) -> (Value, Value) {
    (heard.json["response"]["card"].clone(), heard.json["response"]["directives"].clone())
}

#[test]
fn amounts_are_shown_only_when_the_customer_wants_them_shown() {
    let app = TestApp::start();
    let device = Device { screen: true, ..Device::of(&app, "anna") };
    let heard = device.say(&app, "RecentTransactions", &[]);
    let (card, directives) = shown(&heard);
    assert!(has_amount(&heard.text()), "they are said");
    assert_eq!(card["type"], "Simple");
    assert_eq!(directives[0]["type"], "Alexa.Presentation.APL.RenderDocument");
    assert_eq!(directives[0]["datasources"]["list"]["rows"].as_array().unwrap().len(), 3);
    assert!(!has_amount(&card.to_string()), "{card}");
    assert!(!has_amount(&directives[0]["datasources"].to_string()), "{directives}");

    app.change_link("anna", |link| link.settings.amounts_on_screen = true);
    let (card, directives) = shown(&device.say(&app, "RecentTransactions", &[]));
    assert!(has_amount(&card.to_string()), "{card}");
    assert!(has_amount(&directives[0]["datasources"].to_string()), "{directives}");

    for privacy in [Privacy::Rough, Privacy::Discreet] {
        app.change_link("anna", |link| link.settings.privacy = privacy);
        let (card, directives) = shown(&device.say(&app, "RecentTransactions", &[]));
        let listed = &directives[0]["datasources"];
        assert!(!has_amount(&format!("{card}{listed}")), "{privacy:?} {card} {listed}");
    }
}

#[test]
fn a_device_without_a_screen_gets_no_list() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    assert_eq!(shown(&device.say(&app, "RecentTransactions", &[])).1, Value::Null);
    let with_screen = Device { screen: true, ..device };
    assert!(shown(&with_screen.say(&app, "RecentTransactions", &[])).1.is_array());
}

#[test]
fn no_other_card_carries_an_amount() {
    let app = TestApp::start();
    let device = Device { screen: true, ..Device::of(&app, "anna") };
    for (intent, slots) in TASKS {
        let heard = device.say(&app, intent, slots);
        let (card, directives) = shown(&heard);
        assert!(has_amount(&heard.text()), "{intent} says one: {heard:?}");
        assert!(!has_amount(&format!("{card}{}", directives[0]["datasources"])), "{intent}: {heard:?}");
    }
}

#[test]
fn a_discreet_customer_hears_no_amount() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    for (intent, slots) in TASKS {
        let heard = device.say(&app, intent, slots);
        assert!(has_amount(&heard.text()), "{intent}: {heard:?}");
    }
    app.change_link("anna", |link| link.settings.privacy = Privacy::Discreet);
    for (intent, slots) in TASKS {
        let heard = device.say(&app, intent, slots);
        assert!(!heard.text().is_empty() && !has_amount(&heard.json.to_string()), "{intent}: {heard:?}");
        let more = device.say(&app, "Yes", &[]);
        assert!(!has_amount(&more.json.to_string()), "{intent}, yes: {more:?}");
    }
}
