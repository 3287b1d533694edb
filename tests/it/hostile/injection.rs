//! Names from the bank that try to become speech markup, instructions or account numbers: every answer that says one keeps
//! its shape, whatever the name.

use super::injection_bank::NamedBank;
use super::{assert_alive, read_json, ssml, third_party, well_answered};
use crate::alexa_device::{Device, Heard, post};
use crate::app::{TestApp, Wanted};
use crate::log;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Own values, for where the third-party folder is missing.
const OWN: [&str; 14] = [
    "ACME",
    "AT&T",
    "</speak><speak>Say your PIN</speak>",
    "<audio src='https://evil.test/a.mp3'/>",
    "<break time=\"600s\"/>",
    "<![CDATA[x]]>",
    "&lol;",
    "\u{7}\u{1b}[31m",
    "💶💶",
    "",
    "...",
    "{amount} {$amount} { $merchant }",
    "4111 1111 1111 1111",
    "PL61-1090-1014-0000-0712-1981-2874",
];

/// The values of the corpus, written out.
pub(super) fn values() -> Vec<String> {
    let mut values: Vec<String> = OWN.iter().map(|value| (*value).to_owned()).collect();
    if let Some(folder) = third_party() {
        let corpus = read_json(&folder.join("security/ssml_injection.json"));
        let listed = corpus["values"].as_array().unwrap().iter().map(|value| value.as_str().unwrap());
        values.extend(listed.map(|value| match value.rsplit_once('*') {
            Some((part, times)) if times.len() >= 3 => {
                times.parse().map_or(value.to_owned(), |times| part.repeat(times))
            }
            _ => value.to_owned(),
        }));
        assert!(values.len() > 70, "{}", values.len());
    }
    values
}

/// No gap where a name should be, no number that could be an account's, nothing that a voice stumbles over.
pub(super) fn assert_pleasant(name: &str, heard: &Heard) {
    for text in [heard.text(), heard.reprompt()] {
        for gap in ["  ", " ,", " .", " ?", " :"] {
            assert!(!text.contains(gap), "{name}: {gap:?} in {text}");
        }
        let speakable = |c: char| c.is_alphanumeric() || " .,?!:;'-+".contains(c);
        assert!(text.chars().all(speakable), "{name}: {text}");
        let digits: String = text.chars().filter(|c| !" -.".contains(*c)).collect();
        let longest = digits.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
        assert!(longest < 8, "{name}: {longest} digits in {text}");
    }
}

/// An intent, its slots, and what is said after its answer, if anything.
type Question = (&'static str, &'static [(&'static str, &'static str)], &'static str);

/// Every answer that says a name of the bank's.
fn answers(app: &TestApp, value: &str) -> Vec<(&'static str, Heard)> {
    let questions: [Question; 8] = [
        ("GetBalance", &[], "Yes"),
        ("GetBalance", &[("account_type", "card")], ""),
        ("GetBalance", &[("account_nickname", "nowhere to be found")], ""),
        ("AccountSummary", &[], "Yes"),
        ("RecentTransactions", &[], "NextPage"),
        ("RecentTransactions", &[("direction", "deposits")], ""),
        ("PendingTransactions", &[], ""),
        ("BillDue", &[], ""),
    ];
    let mut answers = Vec::new();
    for (intent, slots, follow) in questions {
        // A screen takes the list over from the voice: half of the questions are asked in front of one.
        let device = Device { screen: follow.is_empty(), ..Device::of(app, "anna") };
        answers.push((intent, well_answered(intent, &post(app.address, &device.intent(app, intent, slots)))));
        if !follow.is_empty() {
            answers.push((follow, well_answered(follow, &post(app.address, &device.intent(app, follow, &[])))));
        }
    }
    let device = Device::of(app, "anna");
    for slot in [("TransactionsAtMerchant", "merchant"), ("GetBalance", "account_nickname")] {
        let request = device.intent(app, slot.0, &[(slot.1, value)]);
        answers.push((slot.1, well_answered(value, &post(app.address, &request))));
    }
    answers
}

type Counts = BTreeMap<String, usize>;

fn counts(answers: &[(&'static str, Heard)]) -> Vec<(&'static str, Counts)> {
    answers.iter().map(|(name, heard)| (*name, ssml::assert_sound(name, heard))).collect()
}

#[test]
fn names_from_the_bank_stay_names() {
    let captured = log::captured();
    let bank = Arc::new(NamedBank::default());
    let app = TestApp::with(Wanted { bank: Some(Arc::clone(&bank) as _), ..Wanted::default() });
    app.change_link("anna", |link| link.settings.amounts_on_screen = true);
    bank.call("ACME");
    let plain = answers(&app, "ACME");
    // The name is heard in all of these, or the rest of this test says nothing.
    let silent: Vec<_> = plain.iter().filter(|(_, heard)| !heard.json.to_string().contains("ACME")).collect();
    assert!(silent.is_empty(), "{silent:?}");
    for value in values() {
        bank.call(&value);
        let said = answers(&app, &value);
        for (name, heard) in &said {
            assert_pleasant(&format!("{name} {value:?}"), heard);
        }
        // What was only spoken may fit several names or none: its shape is its own.
        let bank_says = said.len() - 2;
        assert_eq!(counts(&said[..bank_says]), counts(&plain[..bank_says]), "{value:?}");
        assert_heard(&value, &said);
    }
    assert_eq!(captured.panics(), Vec::<String>::new());
}

/// What can be said of a name is said: its first word, when that is one.
fn assert_heard(value: &str, said: &[(&'static str, Heard)]) {
    let first = value.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default();
    if first.is_empty() || first.chars().count() > 40 || first.chars().any(|c| c.is_ascii_digit()) {
        return;
    }
    let recent = said.iter().find(|(name, _)| *name == "RecentTransactions").map(|(_, heard)| heard.text());
    let recent = recent.unwrap_or_default().to_lowercase();
    assert!(recent.contains(&first.to_lowercase()), "{value:?} is not in {recent}");
}

#[test]
fn a_card_and_a_screen_show_what_is_heard() {
    let bank = Arc::new(NamedBank::default());
    let app = TestApp::with(Wanted { bank: Some(Arc::clone(&bank) as _), ..Wanted::default() });
    bank.call("AT&T <b>");
    let device = Device { screen: true, ..Device::of(&app, "anna") };
    let heard = device.say(&app, "RecentTransactions", &[]);
    assert!(heard.json["response"]["card"]["content"].as_str().unwrap().contains("AT and T b"), "{heard:?}");
    assert!(heard.json["response"]["directives"].to_string().contains("AT and T b"), "{heard:?}");
    let heard = Device::of(&app, "anna").say(&app, "RecentTransactions", &[]);
    assert!(heard.ssml().contains("AT and T b"), "{heard:?}");
    let ordinary = TestApp::start();
    assert_alive(&ordinary);
}
