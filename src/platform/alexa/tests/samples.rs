//! Requests of others: the samples of two SDKs, and three bodies that Amazon really signed.

use super::{NOW, fixture};
use crate::platform::alexa::verify::Verified;
use crate::platform::alexa::{Malformed, Rejection, parse, third_party};
use crate::turn::{Ended, Event, Input, Turn};
use serde_json::{Value, json};

/// The sample requests of others: whole ones as they are, pieces of requests in an envelope of ours.
fn whole(name: &str, sample: Value) -> Value {
    let mut body = fixture("intent");
    match name {
        "GetScopes" => body["context"] = sample,
        "Resolution" => {
            body["request"]["intent"]["slots"]["merchant"] = json!({"value": "song", "resolutions": sample});
        }
        "MultiValueSlot" => body["request"]["intent"]["slots"] = sample,
        _ if sample.get("request").is_some() => return sample,
        _ => {
            body["request"] = sample;
            if body["request"].get("timestamp").is_none() {
                body["request"]["timestamp"] = json!(NOW);
            }
        }
    }
    body
}

fn application(body: &Value) -> Option<String> {
    let of_context = &body["context"]["System"]["application"]["applicationId"];
    of_context.as_str().or(body["session"]["application"]["applicationId"].as_str()).map(str::to_owned)
}

#[test]
fn the_sample_requests_of_others() {
    let Some(folder) = third_party::folder() else { return };
    let samples = ["dotnet", "jovo"].map(|folder_of| folder.join("alexa/sample-requests").join(folder_of));
    let mut count = 0;
    for path in samples.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path())
    {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let bytes = std::fs::read(&path).unwrap();
        if name == "Geolocation" {
            assert!(matches!(parse(&Verified::for_tests(&bytes)), Err(Malformed::NotJson { .. })));
            continue;
        }
        let mut sample = whole(name, third_party::json(&path));
        if sample == third_party::json(&path) {
            // As it is: byte order mark and all.
            assert!(parse(&Verified::for_tests(&bytes)).is_ok(), "{name}");
        }
        // Some samples name no skill, a piece in our envelope may name another than the session does.
        let skill = application(&sample).unwrap();
        sample["session"]["application"] = json!({"applicationId": skill});
        let read = || parse(&Verified::for_tests(sample.to_string().as_bytes())).unwrap();
        let turn = read().admit(read().sent_at().unwrap(), &[skill]).unwrap();
        check_sample(name, &turn);
        count += 1;
    }
    assert_eq!(count, 22);
}

fn check_sample(name: &str, turn: &Turn) {
    let slot = |slot: &str| match &turn.input {
        Input::Intent(heard) => heard.slots[slot].clone(),
        other => panic!("{name} is {other:?}"),
    };
    match name {
        "Resolution" => assert_eq!(slot("merchant").ids, ["SONG"]),
        "IntentWithResolution" => assert_eq!(slot("MediaTitle").ids, ["song_id_456"]),
        "MultiValueSlot" => {
            let toppings = slot("toppings");
            assert_eq!(toppings.said, "olives, sausage, ham");
            assert_eq!(toppings.ids, ["OLIVES_BLACK", "OLIVES_GREEN", "SAUSAGE"]);
        }
        "SmartPropertiesIntentRequest" => assert_eq!(slot("toiletries").said, "towel"),
        "BuiltInIntentRequest" => assert_eq!(turn.token.as_ref().unwrap().expose(), "Atza|BBBBBBB"),
        "NewIntent" => assert_eq!(turn.input, Input::Unknown),
        "NewVersionRequest" => assert_eq!(turn.input, Input::Ended(Ended::ByUser)),
        "SessionEndedRequest" => assert_eq!(turn.input, Input::Ended(Ended::ByError)),
        "SkillEventAccountLink" => assert_eq!(turn.token.as_ref().unwrap().expose(), "testToken"),
        "SkillEventEnabled" => assert_eq!(turn.input, Input::Event(Event::Enabled)),
        "PinConfirmationSessionResumed" | "SessionResumedRequest" | "ConnectionsResponseRequest" => {
            assert!(matches!(turn.input, Input::Resumed(_)));
        }
        _ => (),
    }
}

#[test]
fn requests_that_amazon_signed() {
    let Some(folder) = third_party::folder() else { return };
    for (name, intent, skill) in [
        ("real-sha1-2017-02-10", "HelloWorld", "amzn1.ask.skill.75c997b8-610f-4eb4-bf2e-95810e15fba2"),
        ("real-sha1-2017-04-05-multibyte", "Ask_term_info", "amzn1.ask.skill.5535124f-0d41-472a-be31-589b1d3d04bf"),
        ("real-sha1-2017-11-20-whitespace-body", "PlayAudio", "amzn1.ask.skill.f5e6173c-8f7a-4c51-85e8-275e52d9443b"),
    ] {
        let raw = std::fs::read(folder.join("alexa/signed-requests").join(name).join("body.json")).unwrap();
        let read = || parse(&Verified::for_tests(&raw)).unwrap();
        let now = read().sent_at().unwrap();
        assert_eq!(read().admit(NOW.parse().unwrap(), &[skill.to_owned()]).unwrap_err(), Rejection::TimestampTooOld);
        let turn = read().admit(now, &[skill.to_owned()]).unwrap();
        assert!(matches!(turn.input, Input::Intent(heard) if heard.intent == intent), "{name}");
    }
}
