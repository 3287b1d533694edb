//! From a [`Reply`] to the bytes that Alexa takes.
//!
//! Pure, and never fails: what is too long is shortened. Requests that may not be answered with speech are answered with
//! silence whatever the reply. Sends no session attributes and no amount that is not in the reply.

mod apl;
pub mod directive;
mod fit;
mod limit;
mod markup;
mod names;
mod push;
pub mod response;

pub use push::progressive;

use crate::answer::{CardText, Fulfilment, Reply, Verdict, Words};
use crate::turn::{Heard, Input, Turn};
use directive::{Directive, OnCompletion, UpdatedIntent, UpdatedSlot};
use fit::TEXT;
use response::{CanFulfillIntent, CanFulfillSlot, Card, OutputSpeech, Reprompt, Response, SpeechWords};
use serde_json::json;

/// The answer to `turn` in words.
pub fn render(turn: &Turn, reply: &Reply) -> Vec<u8> {
    match &turn.input {
        Input::Launch | Input::Resumed(_) => fit::bytes(response(turn, reply, None)),
        Input::Intent(heard) => fit::bytes(response(turn, reply, Some(heard))),
        Input::CanFulfill(_) | Input::Ended(_) | Input::Event(_) | Input::Unknown => silence(),
    }
}

/// The answer to a `CanFulfillIntentRequest`.
pub fn fulfilment(answer: &Fulfilment) -> Vec<u8> {
    let slot = |(understood, usable): &(Verdict, Verdict)| CanFulfillSlot {
        can_understand: verdict(*understood),
        can_fulfill: if *usable == Verdict::Yes { "YES" } else { "NO" },
    };
    let slots = answer.slots.iter().map(|(name, verdicts)| (name.clone(), slot(verdicts))).collect();
    let can_fulfill_intent = Some(CanFulfillIntent { can_fulfill: verdict(answer.intent), slots });
    fit::bytes(Response { can_fulfill_intent, ..Response::default() })
}

/// The answer that does nothing: for events, the end of a session, and whatever is not known.
pub fn silence() -> Vec<u8> {
    fit::bytes(Response::default())
}

fn response(turn: &Turn, reply: &Reply, heard: Option<&Heard>) -> Response {
    let output_speech = speech(&reply.speech);
    if let Some(token) = &reply.person_check {
        // The session waits for the connection: whether it listens or ends is not ours to say.
        return Response { output_speech, directives: vec![person_check(token)], ..Response::default() };
    }
    // Silence with an open microphone would be a riddle.
    let end = reply.end || output_speech.is_none();
    let screen = reply.screen.as_ref().filter(|_| turn.can.screen).and_then(apl::list);
    let elicit = heard.filter(|_| !end).zip(reply.elicit.as_ref());
    Response {
        should_end_session: ending(end, screen.is_some()),
        reprompt: reply
            .reprompt
            .as_ref()
            .filter(|_| !end)
            .and_then(speech)
            .map(|output_speech| Reprompt { output_speech }),
        card: reply.card.as_ref().map(card),
        directives: elicit
            .map(|(heard, (intent, slot))| elicitation(heard, intent, slot))
            .into_iter()
            .chain(screen)
            .chain(names::learned(&reply.known).filter(|_| !end))
            .collect(),
        output_speech,
        can_fulfill_intent: None,
    }
}

/// Alexa asks the person for its own code and comes back with its word; the code never reaches us.
fn person_check(token: &str) -> Directive {
    let level = json!({"level": 400, "customPolicy": {"policyName": "VOICE_PIN"}});
    Directive::StartConnection {
        uri: "connection://AMAZON.VerifyPerson/2".to_owned(),
        on_completion: OnCompletion::ResumeSession,
        input: json!({"requestedAuthenticationConfidenceLevel": level}),
        token: Some(token.to_owned()),
    }
}

/// An answer that ends with a list leaves it to the device, which keeps the list up for a while without listening.
fn ending(end: bool, has_screen: bool) -> Option<bool> {
    if end && has_screen { None } else { Some(end) }
}

fn speech(words: &Words) -> Option<OutputSpeech> {
    let words = if !words.ssml.is_empty() {
        SpeechWords::Ssml { ssml: limit::speech(&words.ssml, TEXT) }
    } else if !words.text.is_empty() {
        SpeechWords::PlainText { text: limit::text(&words.text, TEXT) }
    } else {
        return None;
    };
    Some(OutputSpeech { words, play_behavior: None })
}

fn card(card: &CardText) -> Card {
    match card {
        CardText::Plain { title, body } => Card::Simple { title: title.clone(), content: body.clone() },
        CardText::LinkAccount => Card::LinkAccount,
        CardText::Permissions(names) => Card::AskForPermissionsConsent { permissions: names.clone() },
    }
}

/// Asks for `slot` of `intent`. What was heard so far goes along only when it was heard for that intent: another intent has
/// other slots.
fn elicitation(heard: &Heard, intent: &str, slot: &str) -> Directive {
    let known = heard.slots.iter().filter(|(name, _)| heard.intent == intent && *name != slot);
    let mut slots: Vec<UpdatedSlot> = known.map(|(name, reading)| updated(name, Some(reading.said.clone()))).collect();
    slots.push(updated(slot, None));
    let updated_intent = UpdatedIntent {
        name: intent.to_owned(),
        confirmation_status: "NONE",
        slots: slots.into_iter().map(|slot| (slot.name.clone(), slot)).collect(),
    };
    Directive::ElicitSlot { slot_to_elicit: slot.to_owned(), updated_intent: Some(updated_intent) }
}

fn updated(name: &str, value: Option<String>) -> UpdatedSlot {
    UpdatedSlot { name: name.to_owned(), value, confirmation_status: "NONE" }
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "YES",
        Verdict::Maybe => "MAYBE",
        Verdict::No => "NO",
    }
}
