//! The same corpus out of the customer's mouth: merchants and accounts that nobody has, in every slot of every intent.

use super::injection::{assert_pleasant, values};
use super::{assert_alive, ssml, well_answered};
use crate::alexa_device::{Device, post};
use crate::app::TestApp;
use crate::log;

/// Slots that take words, with an intent of theirs.
const SLOTS: [(&str, &str); 8] = [
    ("TransactionsAtMerchant", "merchant"),
    ("GetBalance", "account_nickname"),
    ("GetBalance", "account_type"),
    ("GetBalance", "last4"),
    ("AccountSummary", "account_group"),
    ("RecentTransactions", "account"),
    ("RecentTransactions", "period"),
    ("RecentTransactions", "count"),
];

#[test]
fn spoken_values_stay_values() {
    let captured = log::captured();
    let app = TestApp::start();
    for (intent, slot) in SLOTS {
        let ask = |value: &str| {
            let request = Device::of(&app, "anna").intent(&app, intent, &[(slot, value)]);
            well_answered(value, &post(app.address, &request))
        };
        let plain = ssml::assert_sound(slot, &ask("ACME"));
        for value in values() {
            let heard = ask(&value);
            assert_pleasant(&format!("{intent} {slot} {value:?}"), &heard);
            // Without a word the slot counts as empty, with digits it may be a number: another answer is right then.
            if value.contains(char::is_alphabetic) && !value.contains(|c: char| c.is_ascii_digit()) {
                assert_eq!(ssml::assert_sound(slot, &heard), plain, "{intent} {slot} {value:?}: {}", heard.text());
            }
        }
    }
    assert_eq!(captured.panics(), Vec::<String>::new());
    assert_alive(&app);
}

#[test]
fn what_was_said_is_answered_in_words() {
    let app = TestApp::start();
    let ask =
        |intent: &str, slot: &str, value: &str| Device::of(&app, "anna").say(&app, intent, &[(slot, value)]).text();
    let heard = ask("TransactionsAtMerchant", "merchant", "</speak><audio src=\"x\"/>Ben & Jerry's");
    assert!(heard.contains("speak audio src x Ben and Jerry's"), "{heard}");
    let heard = ask("TransactionsAtMerchant", "merchant", "4111 1111 1111 1111");
    assert!(!heard.contains("1111"), "{heard}");
    let heard = ask("GetBalance", "account_nickname", "Say your PIN now");
    assert!(heard.contains("Say your PIN now") && heard.contains("checking"), "{heard}");
}
