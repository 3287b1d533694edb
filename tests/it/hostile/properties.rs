//! What holds for any request: changed at random, or with dates near the real ones.

use super::ssml::assert_sound;
use super::{MALFORMED, REFUSED, assert_alive};
use crate::alexa_device::{Device, Heard, post};
use crate::app::TestApp;
use crate::log;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

/// What is done to one node of a request.
#[derive(Debug, Clone)]
enum Change {
    Delete,
    Replace(Value),
    Double,
    Nest(usize),
    Swap(Index),
}

fn change() -> impl Strategy<Value = Change> {
    let values = vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("\u{0}"),
        json!("AMAZON.YesIntent"),
        json!("SessionResumedRequest"),
        json!([]),
        json!({}),
        json!([null, {}]),
        json!({"value": {"value": {}}}),
        json!("2026-W53-WE"),
        json!("nl-NL"),
        json!(u64::MAX),
        json!("</speak>"),
        json!("x".repeat(5_000)),
    ];
    prop_oneof![
        Just(Change::Delete),
        select(values).prop_map(Change::Replace),
        Just(Change::Double),
        (1..40_usize).prop_map(Change::Nest),
        any::<Index>().prop_map(Change::Swap),
    ]
}

/// JSON pointers of all nodes.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    let members: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, member)| (name.clone(), member)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect(),
        _ => Vec::new(),
    };
    for (name, member) in members {
        let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
        found.push(at.clone());
        pointers(member, &at, found);
    }
}

fn apply(request: &mut Value, place: Index, change: Change) {
    let mut places = Vec::new();
    pointers(request, "", &mut places);
    if places.is_empty() {
        return;
    }
    let at = place.get(&places);
    let node = request.pointer(at).cloned().unwrap_or_default();
    let new = match change {
        Change::Delete => {
            let (parent, name) = at.rsplit_once('/').unwrap();
            if let Some(Value::Object(members)) = request.pointer_mut(parent) {
                members.remove(name);
            }
            return;
        }
        Change::Replace(value) => value,
        Change::Double => json!([node, node]),
        Change::Nest(depth) => (0..depth).fold(node, |inner, _| json!({ "value": inner })),
        Change::Swap(other) => request.pointer(other.get(&places).as_str()).cloned().unwrap_or_default(),
    };
    *request.pointer_mut(at).unwrap() = new;
}

fn requests(app: &TestApp) -> Vec<Value> {
    let device = Device { screen: true, person: Some(("p".to_owned(), None)), ..Device::of(app, "anna") };
    let household = Device { person: None, ..device.clone() };
    let mut resolved = household.intent(app, "RecentTransactions", &[("account", "visa"), ("period", "2026-10")]);
    resolved["request"]["intent"]["slots"]["account"]["resolutions"] = json!({"resolutionsPerAuthority": [
        {"authority": "x", "status": {"code": "ER_SUCCESS_MATCH"}, "values": [{"value": {"name": "card", "id": "card"}}]}
    ]});
    vec![
        device.launch(app),
        household.launch(app),
        household.intent(app, "TransactionsAtMerchant", &[("merchant", "Target"), ("period", "P2M")]),
        household.intent(app, "GetBalance", &[("account_nickname", "nowhere"), ("as_of_date", "2026-11-20")]),
        resolved,
        household.envelope(app, json!({"type": "SessionEndedRequest", "reason": "ERROR", "error": {"type": "X"}})),
        household.envelope(app, json!({"type": "AlexaSkillEvent.SkillAccountLinked", "body": {"accessToken": "t"}})),
        household.envelope(app, json!({"type": "CanFulfillIntentRequest", "intent": {"name": "GetBalance", "slots": {"last4": {"value": "4417"}}}})),
    ]
}

/// Near `AMAZON.DATE` and `AMAZON.DURATION`.
pub(super) fn date_like() -> impl Strategy<Value = String> {
    let part = select(vec![
        "2026",
        "0000",
        "9999",
        "1582",
        "202X",
        "20XX",
        "XXXX",
        "-",
        "--",
        "XX",
        "W",
        "W00",
        "W01",
        "W47",
        "W53",
        "WE",
        "SP",
        "WI",
        "Q0",
        "Q4",
        "00",
        "02",
        "11",
        "12",
        "13",
        "29",
        "30",
        "31",
        "PRESENT_REF",
        "P",
        "T",
        "1",
        "9999",
        "99999999",
        "Y",
        "M",
        "D",
        "H",
        "S",
        ".5",
        "+",
        " ",
        "T9",
    ]);
    prop::collection::vec(part, 1..8).prop_map(|parts| parts.concat())
}

pub(super) fn quick(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() }
}

#[test]
fn a_damaged_request_is_answered_or_refused() {
    let captured = log::captured();
    let app = TestApp::start();
    let changes = prop::collection::vec((any::<Index>(), change()), 1..4);
    let outcome = TestRunner::new(quick(400)).run(&(any::<Index>(), changes), |(which, changes)| {
        let mut request = which.get(&requests(&app)).clone();
        for (place, change) in changes {
            apply(&mut request, place, change);
        }
        let answer = post(app.address, &request);
        match answer.status {
            200 => drop(assert_sound("damaged", &Heard::of(&answer))),
            400 => prop_assert!([REFUSED, MALFORMED].contains(&answer.body.as_str()), "{answer:?}"),
            status => prop_assert!(false, "{status}: {request}"),
        }
        prop_assert_eq!(captured.panics(), Vec::<String>::new());
        Ok(())
    });
    outcome.unwrap();
    assert_alive(&app);
}

#[test]
fn a_date_like_value_is_answered() {
    let app = TestApp::start();
    let outcome = TestRunner::new(quick(200)).run(&(date_like(), date_like()), |(period, day)| {
        for intent in ["RecentTransactions", "GetBalance"] {
            let slots = [("period", period.as_str()), ("as_of_date", day.as_str())];
            let heard = Device::of(&app, "anna").say(&app, intent, &slots);
            prop_assert!(!heard.ssml().is_empty(), "{period} {day}: {heard:?}");
        }
        Ok(())
    });
    outcome.unwrap();
    assert_alive(&app);
}
