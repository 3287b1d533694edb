//! Requests that cannot be answered with speech: 200, nothing said, no bank asked and no store needed.

use crate::alexa_device::{Device, Heard, post};
use crate::app::{TestApp, Wanted};
use crate::redis_server::free_port;
use serde_json::{Value, json};

/// Types that want no speech, each as its `request`.
fn unspoken() -> Vec<Value> {
    let ended = |reason: &str| json!({ "type": "SessionEndedRequest", "reason": reason });
    let plain = |kind: &str| json!({ "type": kind });
    vec![
        ended("USER_INITIATED"),
        ended("EXCEEDED_MAX_REPROMPTS"),
        json!({ "type": "SessionEndedRequest", "reason": "ERROR", "error": { "type": "INVALID_RESPONSE", "message": "m" } }),
        plain("AlexaSkillEvent.SkillEnabled"),
        plain("AlexaSkillEvent.SkillDisabled"),
        json!({ "type": "AlexaSkillEvent.SkillAccountLinked", "body": { "accessToken": "x" } }),
        plain("System.ExceptionEncountered"),
        plain("Alexa.Presentation.APL.UserEvent"),
        plain("Alexa.Presentation.APL.RuntimeError"),
        plain("Reminders.ReminderCreated"),
        plain("Alexa.Future.Thing"),
        json!({ "type": "IntentRequest" }),
    ]
}

fn can_fulfill(intent: &str) -> Value {
    json!({ "type": "CanFulfillIntentRequest", "intent": { "name": intent, "slots": {} } })
}

#[test]
fn nothing_is_said_and_nobody_is_asked() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    assert!(!device.say(&app, "GetBalance", &[]).text().is_empty());
    for request in unspoken() {
        let kind = request["type"].to_string();
        let heard = Heard::of(&post(app.address, &device.envelope(&app, request)));
        assert_eq!(heard.json, json!({ "version": "1.0", "response": {} }), "{kind}");
    }
    // That the skill was disabled is told, and nothing else.
    assert_eq!((app.sandbox().calls(), app.journal("anna").len()), (1, 2));
}

#[test]
fn whether_it_could_be_answered_is_told_without_the_bank() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    for (intent, verdict) in [("GetBalance", "YES"), ("OrderPizza", "NO")] {
        let heard = Heard::of(&post(app.address, &device.envelope(&app, can_fulfill(intent))));
        assert_eq!(heard.json["response"]["canFulfillIntent"]["canFulfill"], verdict, "{heard:?}");
        assert!(heard.ssml().is_empty() && heard.json["response"].get("card").is_none(), "{heard:?}");
    }
    assert_eq!((app.sandbox().calls(), app.journal("anna").len()), (0, 0));
}

#[test]
fn no_store_is_needed() {
    let store = format!("redis://127.0.0.1:{}", free_port());
    let app = TestApp::with(Wanted { store, ..Wanted::default() });
    let device = Device::of(&app, "anna");
    let apology = device.say(&app, "GetBalance", &[]).text();
    assert!(apology.contains("again"), "an intent does need it: {apology}");
    for request in unspoken() {
        let kind = request["type"].as_str().unwrap_or_default().to_owned();
        let answer = post(app.address, &device.envelope(&app, request));
        if kind.ends_with("SkillDisabled") || kind.ends_with("SkillAccountLinked") {
            // Not acknowledged, so that it comes again.
            assert_eq!(answer.status, 429, "{kind}");
            continue;
        }
        assert_eq!(Heard::of(&answer).json["response"], json!({}));
    }
    let told = Heard::of(&post(app.address, &device.envelope(&app, can_fulfill("GetBalance"))));
    assert_eq!(told.json["response"]["canFulfillIntent"]["canFulfill"], "YES");
}
