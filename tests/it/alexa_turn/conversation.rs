//! One conversation: pages, offers, "say that again", missing slots, and how long it is remembered.

use super::minutes;
use crate::alexa_device::{Device, Heard, post};
use crate::app::TestApp;
use serde_json::json;

/// The lines of the card: what a page of a list holds.
fn page(heard: &Heard) -> Vec<String> {
    let content = heard.json["response"]["card"]["content"].as_str();
    content.unwrap_or_else(|| panic!("no list: {heard:?}")).lines().map(str::to_owned).collect()
}

#[test]
fn a_list_is_turned_page_by_page() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    let first = device.say(&app, "RecentTransactions", &[]);
    assert_eq!((page(&first).len(), first.ends()), (3, Some(false)));
    assert!(first.reprompt().contains("next") || first.reprompt().contains("more"), "{first:?}");
    let second = device.say(&app, "NextPage", &[]);
    let third = device.say(&app, "NextPage", &[]);
    assert_ne!(page(&second), page(&first));
    assert_ne!(page(&third), page(&second));
    assert_eq!(page(&device.say(&app, "PreviousPage", &[])), page(&second));
    assert_eq!(page(&device.say(&app, "PreviousPage", &[])), page(&first));
    assert_eq!(page(&device.say(&app, "PreviousPage", &[])), page(&first), "nothing lies before the first");
    assert_eq!(page(&device.say(&app, "Yes", &[])), page(&second), "yes is more");
}

#[test]
fn the_end_of_a_list_is_said_and_one_can_go_back() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    let slots = [("count", "five"), ("period", "this week")];
    let mut heard = device.say(&app, "RecentTransactions", &slots);
    let mut last = page(&heard);
    while heard.ends() == Some(false) {
        last = page(&heard);
        heard = device.say(&app, "NextPage", &[]);
    }
    let end = page(&heard);
    assert_ne!(end, last, "the list has more than one page");
    for _ in 0..2 {
        let after = device.say(&app, "NextPage", &[]);
        assert!(["all", "end", "nothing"].iter().any(|word| after.text().contains(word)), "{after:?}");
    }
    assert_eq!(page(&device.say(&app, "Repeat", &[])), end, "the last page is where we are");
    assert_eq!(page(&device.say(&app, "PreviousPage", &[])), last, "and back from it comes the one before");
}

#[test]
fn after_the_last_bill_there_is_no_other_and_none_is_denied() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    assert_eq!(device.say(&app, "BillDue", &[]).ends(), Some(false), "there is another");
    assert!(device.say(&app, "NextPage", &[]).text().contains("loan"));
    let after = device.say(&app, "NextPage", &[]).text();
    assert!(["That was all", "end of the list", "after that"].iter().any(|end| after.contains(end)), "{after}");
}

#[test]
fn an_offer_is_taken_or_left_and_good_for_one_turn() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    assert_eq!(device.say(&app, "GetBalance", &[]).ends(), Some(false));
    let others = device.say(&app, "Yes", &[]);
    assert!(others.text().to_lowercase().contains("savings"), "{others:?}");
    device.say(&app, "GetBalance", &[]);
    let asked = app.sandbox().calls();
    let left = device.say(&app, "No", &[]);
    assert_eq!((left.ends(), app.sandbox().calls()), (Some(true), asked));
    let nothing = device.say(&app, "Yes", &[]);
    assert!(!nothing.text().to_lowercase().contains("savings"), "{nothing:?}");
    assert_eq!(app.sandbox().calls(), asked);
    device.say(&app, "GetBalance", &[]);
    device.say(&app, "Help", &[]);
    assert!(!device.say(&app, "Yes", &[]).text().to_lowercase().contains("savings"), "an offer outlived another turn");
}

#[test]
fn again_asks_the_bank_again_and_the_second_time_slowly() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    let slots = [("account_type", "savings")];
    let plain = device.say(&app, "GetBalance", &slots);
    for (slow, calls) in [(false, 2), (true, 3), (true, 4)] {
        let again = device.say(&app, "Repeat", &[]);
        assert!(again.text().to_lowercase().contains("savings"), "{again:?}");
        assert_eq!(again.ssml().contains("<prosody rate="), slow, "{again:?}");
        assert_eq!(app.sandbox().calls(), calls);
    }
    assert!(!plain.ssml().contains("prosody"));
    assert!(!device.say(&app, "GetBalance", &slots).ssml().contains("prosody"));
    assert!(!device.say(&app, "Repeat", &[]).ssml().contains("prosody"));
}

#[test]
fn nothing_is_repeated_or_turned_before_anything_was_said() {
    let app = TestApp::start();
    for intent in ["Repeat", "NextPage", "PreviousPage", "Yes", "No"] {
        let heard = Device::of(&app, "anna").say(&app, intent, &[]);
        assert!(!heard.text().is_empty(), "{intent}");
    }
    assert_eq!(app.sandbox().calls(), 0);
}

#[test]
fn it_is_remembered_for_ten_minutes_after_each_turn() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    device.say(&app, "RecentTransactions", &[]);
    for _ in 0..2 {
        app.clock.advance(minutes(9));
        page(&device.say(&app, "NextPage", &[]));
    }
    let asked = app.sandbox().calls();
    app.clock.advance(minutes(11));
    let forgotten = device.say(&app, "NextPage", &[]);
    assert!(forgotten.text().contains("list"), "{forgotten:?}");
    assert_eq!(forgotten.json["response"].get("card"), None);
    assert_eq!(app.sandbox().calls(), asked);
}

#[test]
fn a_missing_merchant_is_asked_for_and_the_rest_is_kept() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    let asked = device.say(&app, "TransactionsAtMerchant", &[("period", "this year")]);
    let directive = &asked.json["response"]["directives"][0];
    assert_eq!((&directive["type"], &directive["slotToElicit"]), (&json!("Dialog.ElicitSlot"), &json!("merchant")));
    assert_eq!(directive["updatedIntent"]["name"], "TransactionsAtMerchant");
    assert_eq!(directive["updatedIntent"]["slots"]["period"]["value"], "this year");
    assert_eq!((asked.ends(), app.sandbox().calls()), (Some(false), 0));
    let helped = device.say(&app, "Help", &[]);
    assert_eq!(helped.ends(), Some(false));
    let told = device.say(&app, "TransactionsAtMerchant", &[("merchant", "Uber")]);
    assert!(told.text().contains("Uber") && told.text().contains("this year"), "{told:?}");
    assert!(!asked.text().contains("Uber"));
}

#[test]
fn what_was_denied_is_not_answered() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    let mut request = device.intent(&app, "GetBalance", &[("account_type", "savings")]);
    let answered = Heard::of(&post(app.address, &request)).text();
    assert!(answered.to_lowercase().contains("savings"), "{answered}");
    request["request"]["intent"]["confirmationStatus"] = json!("DENIED");
    let denied = Heard::of(&post(app.address, &request));
    assert!(!denied.text().is_empty() && !super::has_amount(&denied.text()), "{denied:?}");
    assert_eq!((denied.ends(), app.sandbox().calls()), (Some(true), 1));
}
