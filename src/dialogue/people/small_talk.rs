//! `SmallTalk`: one short line, then back to business. Never pretends to be human, never advises.
//!
//! The conversation goes on from where it was: small talk is no topic.

use crate::answer::{Answer, Line};
use crate::catalogue::{SlotValue, Slots, resolve};
use crate::dialogue::{Context, Situation, Spoken, Step};
use crate::turn::Heard;

pub(crate) fn heard(situation: Situation<'_>, next: Context, heard: &Heard) -> Step {
    let intent = situation.catalogue.intents.get(&heard.intent);
    let slots = intent.zip(situation.lexicon()).map(|(intent, words)| resolve(intent, heard, words, situation.today));
    let kind = match slots.as_ref().and_then(|slots| slots.get("small_talk")) {
        Some(SlotValue::Value { id, .. }) => id.as_str(),
        _ => "who",
    };
    let (phrase, goes_on) = match kind {
        "hello" => ("talk-hello", true),
        "thanks" => ("talk-thanks", false),
        "kind" => ("talk-kind", true),
        "robot" => ("talk-robot", true),
        "joke" => ("talk-joke", true),
        "bye" => ("talk-bye", false),
        "advice" => return advice(situation, next),
        _ => ("talk-who", true),
    };
    let answer = Answer::say(Line::new(phrase));
    Step::Say(if goes_on { answer.ask(Line::new("help-question"), Line::new("help-reprompt")) } else { answer }, next)
}

/// What to buy is nobody's business but the customer's; what is there can be said.
fn advice(situation: Situation<'_>, mut next: Context) -> Step {
    let answer = Answer::say(Line::new("talk-advice"));
    if situation.link.is_none() {
        return Step::Say(answer, next);
    }
    next.offer = Some(Spoken::new("AccountSummary", Slots::new()));
    Step::Say(answer.ask(Line::new("talk-advice-question"), Line::new("hear-it-reprompt")), next)
}
