//! Bodies that are signed and absurd: what is no JSON is told so, what is a request is answered, and soon.

use super::{MALFORMED, REFUSED, assert_alive, assert_malformed, well_answered};
use crate::alexa_device::{Device, post, post_bytes};
use crate::app::TestApp;
use crate::log;
use serde_json::{Value, json};
use std::fmt::Write;
use std::time::{Duration, Instant};

/// Stands in every body of this file, and never in the log.
const CANARY: &str = "tellnobodythis";
/// Alexa's own patience. An answer later than this is an attack that worked, even without optimisation on a busy machine.
const SOON: Duration = Duration::from_secs(8);

/// A good request that carries the canary.
fn good(app: &TestApp) -> Value {
    let mut device = Device::of(app, "anna");
    device.user.push_str(CANARY);
    device.intent(app, "TransactionsAtMerchant", &[("merchant", CANARY)])
}

fn assert_silent_log(captured: &log::Captured) {
    let text = captured.text();
    let leak = text.to_ascii_lowercase().lines().find(|line| line.contains(CANARY)).map(str::to_owned);
    assert_eq!(leak, None);
    assert!(text.contains("a verified request is malformed"), "the log is captured");
    assert_eq!(captured.panics(), Vec::<String>::new());
}

#[test]
fn what_is_no_json_is_told_so() {
    let captured = log::captured();
    let app = TestApp::start();
    assert_alive(&app);
    let text = good(&app).to_string();
    well_answered("good", &post_bytes(app.address, text.as_bytes()));
    for length in (0..text.len()).step_by(97) {
        assert_malformed(&app, &format!("cut at {length}"), &text.as_bytes()[..length]);
    }
    let utf_16 = |order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(order).collect()
    };
    assert_malformed(&app, "little-endian UTF-16", &utf_16(u16::to_le_bytes));
    assert_malformed(&app, "big-endian UTF-16", &utf_16(u16::to_be_bytes));
    let replaced = |old: &str, new: &[u8]| {
        let (before, after) = text.split_once(old).unwrap();
        [before.as_bytes(), new, after.as_bytes()].concat()
    };
    for bytes in [&b"\xff"[..], b"\xc3", b"\xed\xa0\x80", b"\xc0\xaf", b"\0", b"\x1b", b"\n", b"\\ud800", b"\\x41"] {
        assert_malformed(&app, &format!("{bytes:?} in a string"), &replaced(CANARY, bytes));
    }
    for more in ["\0", "{}", ",", "x", "\u{feff}"] {
        assert_malformed(&app, "something behind", &[text.as_bytes(), more.as_bytes()].concat());
    }
    for value in ["1e999", "-1e999", "NaN", "Infinity", "0x10", "01", "+1", ".5", "'x'", "undefined"] {
        assert_malformed(&app, value, &replaced(r#""attributes":{}"#, format!(r#""attributes":{value}"#).as_bytes()));
    }
    assert_silent_log(&captured);
    assert_alive(&app);
}

#[test]
fn nesting_has_an_end() {
    let app = TestApp::start();
    let text = good(&app).to_string();
    let nested = |open: &str, close: &str, depth: usize| {
        let value = format!("{}{}{}", open.repeat(depth), "1", close.repeat(depth));
        text.replace(r#""attributes":{}"#, &format!(r#""attributes":{value}"#))
    };
    well_answered("100 deep", &post_bytes(app.address, nested("[", "]", 100).as_bytes()));
    assert_malformed(&app, "100,000 deep", nested("[", "]", 100_000).as_bytes());
    assert_malformed(&app, "objects", nested(r#"{"a":"#, "}", 30_000).as_bytes());
    assert_malformed(&app, "open only", "[".repeat(250_000).as_bytes());
    assert_malformed(&app, "open objects", r#"{"a":"#.repeat(50_000).as_bytes());
    let mut deep = json!({ "value": CANARY });
    for _ in 0..30 {
        deep = json!({ "slotValue": { "type": "List", "values": [deep] } });
    }
    let mut request = good(&app);
    request["request"]["intent"]["slots"]["merchant"] = deep;
    well_answered("slots in slots", &post(app.address, &request));
    assert_alive(&app);
}

#[test]
fn members_stand_once() {
    let app = TestApp::start();
    let text = good(&app).to_string();
    well_answered("good", &post_bytes(app.address, text.as_bytes()));
    for (member, again) in [
        (r#""version":"1.0""#, r#""version":"1.0","version":"1.0""#),
        (r#""type":"IntentRequest""#, r#""type":"IntentRequest","type":"LaunchRequest""#),
        (r#""type":"IntentRequest""#, r#""type":"IntentRequest","typ\u0065":"LaunchRequest""#),
        (r#""attributes":{}"#, r#""attributes":{"a":{"b":1,"b":2}}"#),
        (r#""apiEndpoint":"#, r#""apiEndpoint":null,"apiEndpoint":"#),
    ] {
        assert!(text.contains(member));
        assert_malformed(&app, again, text.replacen(member, again, 1).as_bytes());
    }
    assert_alive(&app);
}

/// Places of everything that is read.
const FIELDS: [&str; 19] = [
    "/version",
    "/session/sessionId",
    "/session/application/applicationId",
    "/session/user/userId",
    "/session/user/accessToken",
    "/context/System/application/applicationId",
    "/context/System/user/userId",
    "/context/System/user/accessToken",
    "/context/System/device/deviceId",
    "/context/System/apiEndpoint",
    "/context/System/apiAccessToken",
    "/request/type",
    "/request/requestId",
    "/request/timestamp",
    "/request/locale",
    "/request/dialogState",
    "/request/intent/name",
    "/request/intent/confirmationStatus",
    "/request/intent/slots/merchant/value",
];

#[test]
fn a_huge_value_in_any_field_is_answered_soon() {
    let captured = log::captured();
    let app = TestApp::start();
    let letters = CANARY.repeat(14_000);
    let words = format!("{CANARY} ").repeat(13_000);
    let number = "9".repeat(190_000);
    for field in FIELDS {
        for huge in [&letters, &words, &number] {
            let mut request = good(&app);
            *request.pointer_mut(field).unwrap() = json!(huge);
            let started = Instant::now();
            let answer = post(app.address, &request);
            assert!(started.elapsed() < SOON, "{field}: {:?}", started.elapsed());
            if answer.status == 200 {
                well_answered(field, &answer);
            } else {
                assert_eq!((answer.status, answer.body.as_str()), (400, REFUSED), "{field}");
            }
        }
        let request = good(&app);
        let text = request.to_string().replace(&request.pointer(field).unwrap().to_string(), &number[..80_000]);
        let status = post_bytes(app.address, text.as_bytes()).status;
        assert!(status == 200 || status == 400, "{field}: {status}");
    }
    assert_malformed(&app, "no JSON", b"{");
    assert_silent_log(&captured);
    assert_alive(&app);
}

#[test]
fn ten_thousand_slots_and_matches_are_answered_soon() {
    let captured = log::captured();
    let app = TestApp::start();
    let mut slots = r#""slots":{"merchant":{"value":"Target"}"#.to_owned();
    (0..10_000).for_each(|number| write!(slots, r#","{number}":{{"value":"x"}}"#).unwrap());
    let mut matches = r#""slots":{"account":{"value":"x","resolutions":{"resolutionsPerAuthority":[{"status":{"code":"ER_SUCCESS_MATCH"},"values":["#.to_owned();
    (0..9_000).for_each(|number| write!(matches, r#"{{"value":{{"id":"{number}"}}}},"#).unwrap());
    matches.push_str("{}]}]}}");
    for kind in ["IntentRequest", "CanFulfillIntentRequest"] {
        for slots in [&slots, &matches] {
            let mut request = good(&app);
            request["request"]["type"] = json!(kind);
            request["request"]["intent"]["slots"] = json!("HERE");
            let body = request.to_string().replace(r#""slots":"HERE""#, &format!("{slots}}}"));
            let started = Instant::now();
            well_answered(kind, &post_bytes(app.address, body.as_bytes()));
            assert!(started.elapsed() < SOON, "{kind}: {:?}", started.elapsed());
        }
    }
    assert_eq!(captured.panics(), Vec::<String>::new());
    assert_alive(&app);
}

/// Names of intents come with the request: neither the log nor the metrics may repeat one that is not the catalogue's.
#[test]
fn an_unknown_intent_names_nothing() {
    let captured = log::captured();
    let app = TestApp::start();
    let known = Device::of(&app, "anna").intent(&app, "GetBalance", &[]);
    well_answered("known", &post(app.address, &known));
    for kind in ["IntentRequest", "CanFulfillIntentRequest"] {
        let mut request = known.clone();
        request["request"]["type"] = json!(kind);
        request["request"]["requestId"] = json!(kind);
        request["request"]["intent"]["name"] = json!(CANARY);
        well_answered(kind, &post(app.address, &request));
    }
    assert!(saldo::telemetry::render().contains(r#"intent="GetBalance""#));
    assert!(!saldo::telemetry::render().contains(CANARY));
    assert_malformed(&app, "no JSON", b"{");
    assert_silent_log(&captured);
}

#[test]
fn null_characters_are_words_like_any() {
    let app = TestApp::start();
    let mut request = good(&app);
    request["request"]["intent"]["slots"]["merchant"]["value"] = json!("a\u{0}b\u{1b}[31mc\u{85}d\u{2028}e");
    let heard = well_answered("controls", &post(app.address, &request));
    assert!(heard.text().contains("a b") && !heard.text().contains('\u{1b}'), "{}", heard.text());
    assert_eq!(post_bytes(app.address, b"null").body, MALFORMED);
}
