//! Requests that pretend: for another skill, from another time, with another body, through another door. Over HTTP; chains and
//! signatures by themselves are `alexa_verify`'s.
//!
//! Whichever check fails, the sender hears the same; the reason is counted and logged.

use super::{REFUSED, assert_alive, well_answered};
use crate::alexa_device::{Device, post, post_bytes, post_with};
use crate::app::{SKILL, TestApp};
use crate::http_stack::{Answer, send};
use crate::log;
use crate::pki::{CHAIN_URL, sign, sign_with_other_key};
use saldo::clock::Clock;
use serde_json::{Value, json};
use std::time::Duration;

fn launch(app: &TestApp) -> Value {
    Device::of(app, "anna").launch(app)
}

/// Seconds before now (or after, below zero), as Alexa writes it.
fn ago(app: &TestApp, seconds: i64) -> Value {
    json!((app.clock.now() - jiff::SignedDuration::from_secs(seconds)).to_string())
}

fn assert_accepted(app: &TestApp, name: &str, request: &Value) {
    well_answered(name, &post(app.address, request));
}

/// The request is refused with the one body, and `reason` is counted.
fn assert_refused(name: &str, reason: &str, answer: impl FnOnce() -> Answer) {
    let captured = log::captured();
    let series = format!(r#"saldo_rejections_total{{platform="alexa",reason="{reason}"}}"#);
    let line = format!(r#"a request was refused platform="alexa" reason="{reason}""#);
    let seen = |captured: &log::Captured| (log::metric(&series), captured.text().matches(&line).count());
    let before = seen(&captured);
    let answer = answer();
    assert_eq!((answer.status, answer.body.as_str()), (400, REFUSED), "{name}");
    assert!(answer.head.contains("cache-control: no-store"), "{name}: {answer:?}");
    let after = seen(&captured);
    assert!(
        after.0 > before.0 && after.1 > before.1,
        "{name}: {reason} is not counted and logged: {before:?} {after:?}"
    );
}

#[test]
fn only_requests_for_our_skill_are_taken() {
    let app = TestApp::start();
    let context = "/context/System/application";
    let session = "/session/application";
    let id = |id: &str| json!({ "applicationId": id });
    let good = launch(&app);
    assert_accepted(&app, "good", &good);
    let cases = [
        ("context wrong", vec![(context, id("amzn1.ask.skill.other"))]),
        ("session wrong", vec![(session, id("amzn1.ask.skill.other"))]),
        ("both wrong", vec![(context, id("x")), (session, id("x"))]),
        ("both wrong, differently", vec![(context, id("x")), (session, id("y"))]),
        ("none", vec![(context, json!(null)), (session, json!(null))]),
        ("empty", vec![(context, id("")), (session, id(""))]),
        ("of another type", vec![(context, json!([SKILL])), (session, json!([SKILL]))]),
        ("in a list", vec![(context, json!({ "applicationId": [SKILL] })), (session, json!(null))]),
        ("longer", vec![(context, id(&format!("{SKILL}0"))), (session, id(&format!("{SKILL}0")))]),
        ("in capitals", vec![(context, id(&SKILL.to_uppercase())), (session, id(&SKILL.to_uppercase()))]),
        ("with a space", vec![(context, id(&format!(" {SKILL}"))), (session, id(&format!(" {SKILL}")))]),
        ("context empty, session ours", vec![(context, json!({}))]),
    ];
    for (name, changes) in cases {
        let mut request = good.clone();
        for (place, value) in changes {
            *request.pointer_mut(place).unwrap() = value;
        }
        assert_refused(name, "application_unknown", || post(app.address, &request));
    }
    for place in [context, session] {
        let mut request = good.clone();
        *request.pointer_mut(place).unwrap() = json!(null);
        assert_accepted(&app, "one is enough", &request);
    }
}

#[test]
fn time_is_two_and_a_half_minutes_wide() {
    let app = TestApp::start();
    for kind in
        ["LaunchRequest", "IntentRequest", "SessionEndedRequest", "CanFulfillIntentRequest", "Connections.Response"]
    {
        let at = |seconds: i64| {
            let mut request = Device::of(&app, "anna").intent(&app, "GetBalance", &[]);
            request["request"]["type"] = json!(kind);
            request["request"]["timestamp"] = ago(&app, seconds);
            request
        };
        assert_accepted(&app, kind, &at(150));
        assert_accepted(&app, kind, &at(-150));
        assert_refused(kind, "timestamp_too_old", || post(app.address, &at(151)));
        assert_refused(kind, "timestamp_in_future", || post(app.address, &at(-151)));
        assert_refused(kind, "timestamp_too_old", || post(app.address, &at(3_000)));
    }
}

#[test]
fn events_may_be_an_hour_late_and_nothing_else_becomes_one() {
    let app = TestApp::start();
    let event = |kind: &str, seconds: i64| {
        let mut request =
            Device::of(&app, "anna").envelope(&app, json!({ "type": kind, "timestamp": ago(&app, seconds) }));
        request.as_object_mut().unwrap().remove("session");
        request
    };
    for kind in
        ["AlexaSkillEvent.SkillDisabled", "AlexaSkillEvent.ProactiveSubscriptionChanged", "Reminders.ReminderCreated"]
    {
        assert_accepted(&app, kind, &event(kind, 3_600));
        assert_refused(kind, "timestamp_too_old", || post(app.address, &event(kind, 3_601)));
        assert_refused(kind, "timestamp_in_future", || post(app.address, &event(kind, -151)));
    }
    // What speaks is never late, however it dresses: without a session, or with an event's members.
    for kind in ["IntentRequest", "LaunchRequest", "CanFulfillIntentRequest"] {
        let mut request = event(kind, 151);
        request["request"]["intent"] = json!({ "name": "GetBalance" });
        request["request"]["body"] = json!({ "accessToken": "x" });
        request["request"]["eventCreationTime"] = ago(&app, 0);
        assert_refused(kind, "timestamp_too_old", || post(app.address, &request));
    }
    // An event's type in front of an intent is an event: silent, whatever it carries.
    for kind in ["AlexaSkillEvent.IntentRequest", "Reminders.IntentRequest", "AlexaSkillEvent.", "IntentRequest2"] {
        let mut request = event(kind, 3_000);
        request["request"]["intent"] = json!({ "name": "GetBalance", "slots": {} });
        let heard = well_answered(kind, &post(app.address, &request));
        assert_eq!((heard.ssml(), app.sandbox().calls()), ("", 0), "{kind}");
    }
}

#[test]
fn a_time_is_needed_and_must_be_one() {
    let app = TestApp::start();
    let now = app.clock.now();
    let mut request = launch(&app);
    for good in [json!(now.as_second()), json!(now.as_millisecond()), json!("2026-11-22T15:00:00+01:00")] {
        request["request"]["timestamp"] = good;
        assert_accepted(&app, "good", &request);
    }
    let bad = [
        json!(null),
        json!(""),
        json!("now"),
        json!("NaN"),
        json!(true),
        json!([]),
        json!({}),
        json!(1.5),
        json!(-1.5e300),
        json!("2026-11-22"),
        json!("2026-13-22T14:00:00Z"),
        json!("22.11.2026 14:00"),
        json!("2026-11-22T25:00:00Z"),
        json!("1795356000"),
        json!("2026-11-22T14:00:00Z\u{0}"),
        json!("Sun, 22 Nov 2026 14:00:00 GMT"),
        json!("9".repeat(400)),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(i64::MAX),
        json!("+999999-01-01T00:00:00Z"),
    ];
    for value in bad {
        request["request"]["timestamp"] = value.clone();
        assert_refused(&value.to_string(), "timestamp_malformed", || post(app.address, &request));
    }
    request["request"].as_object_mut().unwrap().remove("timestamp");
    assert_refused("none", "timestamp_malformed", || post(app.address, &request));
    request["request"]["timestamp"] = json!(0);
    assert_refused("1970", "timestamp_too_old", || post(app.address, &request));
    // The other spelling does not overrule the first.
    request["request"]["timestamp"] = ago(&app, 200);
    request["request"]["timeStamp"] = ago(&app, 0);
    assert_refused("two times", "timestamp_too_old", || post(app.address, &request));
}

#[test]
fn a_signature_is_for_its_own_bytes() {
    let app = TestApp::start();
    let mut request = Device::of(&app, "anna").intent(&app, "GetBalance", &[("account_type", "savings")]);
    let text = serde_json::to_string_pretty(&request).unwrap();
    let signature = |value: &str| format!("SignatureCertChainUrl: {CHAIN_URL}\r\nSignature-256: {value}\r\n");
    let genuine = signature(&sign(text.as_bytes()));
    well_answered("good", &post_with(app.address, &genuine, text.as_bytes()));
    well_answered("once more", &post_with(app.address, &genuine, text.as_bytes()));
    let wrong = "signature_wrong";
    assert_refused("written again", wrong, || post_with(app.address, &genuine, request.to_string().as_bytes()));
    assert_refused("a line end", wrong, || post_with(app.address, &genuine, format!("{text}\n").as_bytes()));
    request["request"]["intent"]["slots"]["account_type"]["value"] = json!("checking");
    let other = serde_json::to_string_pretty(&request).unwrap();
    assert_refused("another body", wrong, || post_with(app.address, &genuine, other.as_bytes()));
    let stranger = signature(&sign_with_other_key(text.as_bytes()));
    assert_refused("another key", wrong, || post_with(app.address, &stranger, text.as_bytes()));
    for param in [r#""certificationParam":true"#, r#""certificationParam":"PT_SIG_NEGATIVE_TEST""#] {
        let certified = text.replacen('{', &format!("{{{param},"), 1);
        let signed = signature(&sign(certified.as_bytes()));
        well_answered(param, &post_with(app.address, &signed, certified.as_bytes()));
        assert_refused(param, wrong, || post_with(app.address, &genuine, certified.as_bytes()));
        assert_refused(param, "signature_missing", || {
            post_with(
                app.address,
                "SignatureCertChainUrl: https://s3.amazonaws.com/echo.api/echo-api-cert-test.pem\r\n",
                certified.as_bytes(),
            )
        });
    }
    assert_alive(&app);
}

#[test]
fn headers_have_any_case_and_no_other_name() {
    let app = TestApp::start();
    let body = launch(&app).to_string().into_bytes();
    let headers = |url: &str, signature: &str| format!("{url}: {CHAIN_URL}\r\n{signature}: {}\r\n", sign(&body));
    for (url, signature) in [
        ("SignatureCertChainUrl", "Signature-256"),
        ("signaturecertchainurl", "signature-256"),
        ("SIGNATURECERTCHAINURL", "SIGNATURE-256"),
    ] {
        well_answered(url, &post_with(app.address, &headers(url, signature), &body));
    }
    for (url, signature, reason) in [
        ("Signature-Cert-Chain-Url", "Signature-256", "chain_url_missing"),
        ("SignatureCertChainUrl", "Signature", "signature_missing"),
        ("SignatureCertChainUrl", "Signature256", "signature_missing"),
        ("SignatureCertChainUrl", "X-Signature-256", "signature_missing"),
    ] {
        assert_refused(signature, reason, || post_with(app.address, &headers(url, signature), &body));
    }
    assert_refused("no headers", "chain_url_missing", || post_with(app.address, "", &body));
    for (url, reason) in [
        ("http://s3.amazonaws.com/echo.api/echo-api-cert-test.pem", "chain_url_scheme"),
        ("https://evil.example/echo.api/echo-api-cert-test.pem", "chain_url_host"),
        ("https://s3.amazonaws.com/EcHo.aPi/echo-api-cert-test.pem", "chain_url_path"),
        ("https://s3.amazonaws.com:563/echo.api/echo-api-cert-test.pem", "chain_url_port"),
        ("https://s3.amazonaws.com/echo.api/%2e%2e/evil/c.pem", "chain_url_malformed"),
    ] {
        let headers = format!("SignatureCertChainUrl: {url}\r\nSignature-256: {}\r\n", sign(&body));
        assert_refused(url, reason, || post_with(app.address, &headers, &body));
    }
    let garbled = format!("SignatureCertChainUrl: {CHAIN_URL}\r\nSignature-256: !\r\n");
    assert_refused("no base64", "signature_malformed", || post_with(app.address, &garbled, &body));
}

/// Sends the body to another target of the same server.
fn aim(app: &TestApp, line: &str, headers: &str, body: &[u8]) -> Answer {
    let head = format!(
        "{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n{headers}\r\n",
        body.len()
    );
    send(app.address, &[head.as_bytes(), body].concat(), Duration::from_secs(5)).answer()
}

#[test]
fn no_query_opens_a_door() {
    let app = TestApp::start();
    let body = launch(&app).to_string().into_bytes();
    let signed = format!("SignatureCertChainUrl: {CHAIN_URL}\r\nSignature-256: {}\r\n", sign(&body));
    for query in ["", "?_dev=1", "?verify=false", "?skipSignature=true&debug", "?now=2026-11-22T14:00:00Z", "?%00"] {
        let line = format!("POST /alexa{query}");
        assert_eq!(aim(&app, &line, &signed, &body).status, 200, "{query}");
        assert_refused(query, "chain_url_missing", || aim(&app, &line, "", &body));
        assert_refused(query, "signature_wrong", || aim(&app, &line, &signed, b"{}"));
    }
    for header in
        ["X-Forwarded-For: 127.0.0.1", "X-Dev: 1", "X-HTTP-Method-Override: GET", "X-Original-URL: /health/live"]
    {
        assert_refused(header, "chain_url_missing", || aim(&app, "POST /alexa", &format!("{header}\r\n"), &body));
    }
    for method in ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"] {
        let answer = aim(&app, &format!("{method} /alexa"), &signed, &body);
        assert_eq!(answer.status, 405, "{method}");
        assert!(answer.head.contains("allow: post"), "{answer:?}");
    }
    for path in ["/alexa/", "/Alexa", "/alexa/x", "//alexa", "/%61lexa;x", "/alexa%2f"] {
        let status = aim(&app, &format!("POST {path}"), &signed, &body).status;
        assert_eq!(status, 404, "{path}");
    }
    assert_eq!(post_bytes(app.address, &body).status, 200);
}
