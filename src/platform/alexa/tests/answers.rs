//! Rendering: who may be spoken to, what is sent, and that it keeps the limits.

use super::{FILES, turn};
use crate::answer::{CardText, Fulfilment, Reply, ScreenText, Verdict, Words};
use crate::platform::alexa::{fulfilment, render, silence};
use crate::turn::Input;
use serde_json::{Value, json};

fn body(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

fn words(text: &str) -> Words {
    Words { ssml: text.to_owned(), text: text.to_owned() }
}

pub(super) fn question() -> Reply {
    Reply { speech: words("Which account?"), reprompt: Some(words("Checking or savings?")), ..Reply::default() }
}

#[test]
fn only_what_may_speak_speaks() {
    for (name, _) in FILES {
        let turn = turn(name);
        let speaks = body(&render(&turn, &question()))["response"].get("outputSpeech").is_some();
        let may = matches!(turn.input, Input::Launch | Input::Intent(_) | Input::Resumed(_));
        assert_eq!(speaks, may, "{name}");
    }
    assert_eq!(body(&silence()), json!({"version": "1.0", "response": {}}));
    assert_eq!(render(&turn("session_ended"), &question()), silence());
}

#[test]
fn a_question_listens_and_an_answer_ends() {
    let asked = body(&render(&turn("launch"), &question()));
    assert_eq!(
        asked,
        json!({"version": "1.0", "response": {
            "outputSpeech": {"type": "SSML", "ssml": "<speak>Which account?</speak>"},
            "reprompt": {"outputSpeech": {"type": "SSML", "ssml": "<speak>Checking or savings?</speak>"}},
            "shouldEndSession": false
        }})
    );
    let told = Reply {
        speech: Words { ssml: String::new(), text: "Bye & thanks.".to_owned() },
        reprompt: Some(words("Still there?")),
        card: Some(CardText::Plain { title: "Saldo".to_owned(), body: "Bye.".to_owned() }),
        end: true,
        ..Reply::default()
    };
    assert_eq!(
        body(&render(&turn("launch"), &told))["response"],
        json!({
            "outputSpeech": {"type": "PlainText", "text": "Bye & thanks."},
            "card": {"type": "Simple", "title": "Saldo", "content": "Bye."},
            "shouldEndSession": true
        })
    );
    assert_eq!(body(&render(&turn("launch"), &Reply::default()))["response"], json!({"shouldEndSession": true}));
}

#[test]
fn cards_of_the_platform() {
    let card =
        |card| body(&render(&turn("launch"), &Reply { card: Some(card), ..question() }))["response"]["card"].clone();
    assert_eq!(card(CardText::LinkAccount), json!({"type": "LinkAccount"}));
    let scope = "alexa::alerts:reminders:skill:readwrite".to_owned();
    assert_eq!(
        card(CardText::Permissions(vec![scope.clone()])),
        json!({"type": "AskForPermissionsConsent", "permissions": [scope]})
    );
}

#[test]
fn a_slot_is_elicited_with_what_was_heard() {
    let reply = |intent: &str| Reply { elicit: Some((intent.to_owned(), "account".to_owned())), ..question() };
    let directives = |name, intent| body(&render(&turn(name), &reply(intent)))["response"]["directives"].clone();
    let slot = |name: &str, value: &str| json!({"name": name, "value": value, "confirmationStatus": "NONE"});
    let asked = json!({"name": "account", "confirmationStatus": "NONE"});
    assert_eq!(
        directives("intent", "GetSpending"),
        json!([{"type": "Dialog.ElicitSlot", "slotToElicit": "account", "updatedIntent": {
            "name": "GetSpending", "confirmationStatus": "NONE", "slots": {
                "account": asked, "merchant": slot("merchant", "Paddy's & Sons"), "period": slot("period", "2026-10")
            }
        }}])
    );
    assert_eq!(directives("intent", "GetBalance")[0]["updatedIntent"]["slots"], json!({"account": asked}));
    assert_eq!(directives("launch", "GetBalance"), Value::Null);
}

#[test]
fn alexa_is_asked_who_speaks() {
    let reply = Reply { speech: words("One moment."), person_check: Some("name".to_owned()), ..Reply::default() };
    assert_eq!(
        body(&render(&turn("intent"), &reply))["response"],
        json!({
            "outputSpeech": {"type": "SSML", "ssml": "<speak>One moment.</speak>"},
            "directives": [{
                "type": "Connections.StartConnection",
                "uri": "connection://AMAZON.VerifyPerson/2",
                "onCompletion": "RESUME_SESSION",
                "input": {"requestedAuthenticationConfidenceLevel": {"level": 400, "customPolicy": {"policyName": "VOICE_PIN"}}},
                "token": "name"
            }]
        })
    );
}

#[test]
fn lists_only_on_screens() {
    let rows = vec![("Shell".to_owned(), "today".to_owned()); 3];
    let screen = Some(ScreenText { title: "Latest".to_owned(), rows });
    let ended = Reply { screen: screen.clone(), end: true, ..question() };
    let shown = body(&render(&turn("launch_on_a_screen"), &ended));
    assert_eq!(shown["response"]["directives"][0]["type"], "Alexa.Presentation.APL.RenderDocument");
    assert_eq!(shown["response"].get("shouldEndSession"), None);
    let asked = body(&render(&turn("launch_on_a_screen"), &Reply { screen, ..question() }));
    assert_eq!(asked["response"]["shouldEndSession"], false);
    let heard = body(&render(&turn("launch"), &ended));
    assert_eq!((heard["response"].get("directives"), &heard["response"]["shouldEndSession"]), (None, &json!(true)));
}

#[test]
fn long_answers_are_shortened() {
    let long = "You spent 5 dollars at <sub alias=\"A\">B</sub> &amp; C. ".repeat(400);
    let reply = Reply {
        speech: words(&long),
        reprompt: Some(words(&long)),
        card: Some(CardText::Plain { title: "Spending".to_owned(), body: "ż\"".repeat(30_000) }),
        screen: Some(ScreenText { title: "x".to_owned(), rows: vec![("y".repeat(20_000), "z".to_owned()); 10] }),
        ..Reply::default()
    };
    let bytes = render(&turn("launch_on_a_screen"), &reply);
    assert!(bytes.len() <= 120_000);
    let answer = body(&bytes);
    let ssml = answer["response"]["outputSpeech"]["ssml"].as_str().unwrap();
    assert!(ssml.len() <= 8_000 && ssml.ends_with("C.</speak>"), "{}", ssml.len());
    assert_eq!(answer["response"].get("directives"), None);
}

#[test]
fn could_you_answer_this() {
    let slots =
        [("account".to_owned(), (Verdict::Yes, Verdict::Maybe)), ("x".to_owned(), (Verdict::Maybe, Verdict::Yes))];
    let answer = Fulfilment { intent: Verdict::Maybe, slots: slots.into() };
    assert_eq!(
        body(&fulfilment(&answer)),
        json!({"version": "1.0", "response": {"canFulfillIntent": {"canFulfill": "MAYBE", "slots": {
            "account": {"canUnderstand": "YES", "canFulfill": "NO"}, "x": {"canUnderstand": "MAYBE", "canFulfill": "YES"}
        }}}})
    );
}
