//! The big list of naughty strings, each as slot values, ids, locale, intent and token: an answer in shape, or the plain
//! refusal.

use super::{REFUSED, assert_alive, read_json, third_party, well_answered};
use crate::alexa_device::{Device, post};
use crate::app::TestApp;
use crate::log;
use serde_json::{Value, json};

/// Places that any text may stand in, a few at a time.
const PLACES: [&[&str]; 3] = [
    &[
        "/request/intent/slots/merchant/value",
        "/request/intent/slots/period/value",
        "/session/user/userId",
        "/context/System/user/userId",
        "/context/System/device/deviceId",
    ],
    &["/request/intent/name", "/request/locale", "/request/requestId", "/session/sessionId", "/request/dialogState"],
    &["/context/System/user/accessToken", "/session/user/accessToken", "/context/System/apiEndpoint"],
];

fn strings() -> Option<Vec<String>> {
    let list = read_json(&third_party()?.join("security/blns/blns.json"));
    Some(list.as_array().unwrap().iter().map(|entry| entry.as_str().unwrap().to_owned()).collect())
}

fn request(app: &TestApp) -> Value {
    let slots = [("merchant", "Target"), ("period", "2026-11")];
    Device::of(app, "anna").intent(app, "TransactionsAtMerchant", &slots)
}

#[test]
fn naughty_strings_are_only_strings() {
    let Some(strings) = strings() else { return };
    let captured = log::captured();
    let app = TestApp::start();
    assert_eq!(strings.len(), 515);
    for text in &strings {
        for places in PLACES {
            let mut request = request(&app);
            for place in places {
                *request.pointer_mut(place).unwrap() = json!(text);
            }
            well_answered(text, &post(app.address, &request));
        }
    }
    assert_eq!(captured.panics(), Vec::<String>::new());
    assert_alive(&app);
}

#[test]
fn naughty_times_and_skills_are_refused() {
    let Some(strings) = strings() else { return };
    let app = TestApp::start();
    well_answered("good", &post(app.address, &request(&app)));
    for text in strings.iter().step_by(5) {
        for place in ["/request/timestamp", "/context/System/application/applicationId"] {
            let mut request = request(&app);
            *request.pointer_mut(place).unwrap() = json!(text);
            let answer = post(app.address, &request);
            assert_eq!((answer.status, answer.body.as_str()), (400, REFUSED), "{place} {text:?}");
        }
    }
    assert_alive(&app);
}
