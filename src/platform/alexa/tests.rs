//! The adapter from end to end: every request type of the specification, from own files.

mod answers;
mod anything;
mod samples;

use super::verify::Verified;
use super::{parse, third_party};
use crate::turn::{Confirmation, Heard, Input, Reading, Turn};
use serde_json::Value;
use std::path::PathBuf;

const NOW: &str = "2026-11-22T12:00:05Z";
const SKILL: &str = "amzn1.ask.skill.saldo-test";

/// Every file of `tests/fixtures/alexa` with the beginning of what its input prints as.
const FILES: [(&str, &str); 37] = [
    ("launch", "Launch"),
    ("launch_with_task", "Launch"),
    ("launch_on_a_screen", "Launch"),
    ("launch_by_a_linked_person", "Launch"),
    ("launch_by_an_unlinked_person", "Launch"),
    ("intent", "Intent"),
    ("intent_with_two_authorities", "Intent"),
    ("intent_with_many_values", "Intent"),
    ("intent_denied", "Intent"),
    ("intent_built_in", "Intent"),
    ("can_fulfill", "CanFulfill"),
    ("session_ended", "Ended(ByUser)"),
    ("session_ended_by_error", "Ended(ByError)"),
    ("session_resumed", "Resumed"),
    ("session_resumed_with_a_number", "Resumed"),
    ("connections_response", "Resumed"),
    ("skill_enabled", "Event(Enabled)"),
    ("skill_disabled", "Event(Disabled)"),
    ("account_linked", "Event(AccountLinked)"),
    ("permission_accepted", "Event(Other)"),
    ("permission_changed", "Event(Other)"),
    ("proactive_subscription_changed", "Event(Other)"),
    ("notification_subscription_changed", "Event(Other)"),
    ("message_received", "Event(Other)"),
    ("authorization_grant", "Event(Other)"),
    ("reminder_created", "Event(Other)"),
    ("reminder_updated", "Event(Other)"),
    ("reminder_started", "Event(Other)"),
    ("reminder_deleted", "Event(Other)"),
    ("reminder_status_changed", "Event(Other)"),
    ("apl_user_event", "Unknown"),
    ("apl_runtime_error", "Event(PlatformError)"),
    ("apl_load_index_list_data", "Unknown"),
    ("apl_load_token_list_data", "Unknown"),
    ("exception_encountered", "Event(PlatformError)"),
    ("dialog_api_invoked", "Unknown"),
    ("dialog_input_request", "Unknown"),
];

fn fixture(name: &str) -> Value {
    third_party::json(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/alexa/{name}.json")))
}

fn admit(body: &Value) -> Turn {
    let request = parse(&Verified::for_tests(body.to_string().as_bytes())).unwrap();
    request.admit(NOW.parse().unwrap(), &[SKILL.to_owned()]).unwrap()
}

fn turn(name: &str) -> Turn {
    admit(&fixture(name))
}

fn heard(name: &str) -> Heard {
    match turn(name).input {
        Input::Intent(heard) | Input::CanFulfill(heard) => heard,
        other => panic!("{name} is {other:?}"),
    }
}

#[test]
fn every_request_type_is_read() {
    for (name, input) in FILES.into_iter().chain([("not_yet_invented", "Unknown")]) {
        let turn = turn(name);
        assert!(format!("{:?}", turn.input).starts_with(input), "{name}: {:?}", turn.input);
        assert_eq!(turn.at.to_string(), "2026-11-22T12:00:00Z", "{name}");
        assert!(turn.speaker.user.ends_with("HOUSEHOLD") && !turn.request_id.is_empty(), "{name}");
        assert!(turn.early.is_none() || matches!(turn.input, Input::Launch | Input::Intent(_)), "{name}");
        let printed = format!("{turn:?}");
        assert!(
            !printed.contains("token\"") && !printed.contains("HOUSEHOLD") && !printed.contains("KITCHEN"),
            "{printed}"
        );
    }
}

#[test]
fn no_fixture_is_forgotten() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/alexa");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let requests = files.filter(|file| file.extension().is_some_and(|ending| ending == "json")).count();
    // One more: the request of an invented type, which has a test of its own.
    assert_eq!(requests, FILES.len() + 1);
}

#[test]
fn a_launch_tells_who_and_where() {
    let plain = turn("launch");
    assert_eq!(plain.speaker.device.as_deref(), Some("amzn1.ask.device.KITCHEN"));
    assert_eq!(plain.token.unwrap().expose(), "household-token");
    assert_eq!((plain.can.screen, plain.can.link_card), (false, true));
    assert_eq!(plain.early.unwrap().token.expose(), "api-token");
    let screen = turn("launch_on_a_screen");
    assert!(screen.can.screen);
    assert_eq!(screen.locale.unwrap().as_str(), "pl-PL");
    let anna = turn("launch_by_a_linked_person");
    assert_eq!(anna.speaker.person.as_deref(), Some("amzn1.ask.person.ANNA"));
    assert_eq!(anna.token.unwrap().expose(), "person-token");
    assert_eq!(turn("launch_by_an_unlinked_person").token, None);
    assert_eq!(turn("account_linked").token.unwrap().expose(), "fresh-token");
    assert_eq!(turn("skill_enabled").locale, None);
}

#[test]
fn intents_keep_their_slots() {
    let spending = heard("intent");
    assert_eq!(spending.intent, "GetSpending");
    assert_eq!(spending.slots.keys().collect::<Vec<_>>(), ["merchant", "period"]);
    assert_eq!(spending.slots["merchant"], Reading::said("Paddy's & Sons"));
    assert!(spending.slots["period"].when.is_some());
    assert_eq!(heard("intent_with_two_authorities").slots["account"].ids, ["holiday", "savings"]);
    let many = heard("intent_with_many_values").slots["account"].clone();
    assert_eq!((many.said.as_str(), many.ids), ("checking, rainy day", vec!["checking".to_owned()]));
    assert_eq!(heard("intent_denied").confirmation, Confirmation::Denied);
    assert_eq!(heard("intent_built_in").intent, "NextPage");
    assert_eq!(heard("can_fulfill").slots["account"].said, "checking");
}
