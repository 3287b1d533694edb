//! The terminal as a platform: one JSON object a turn, for `saldo ask --json`, `saldo talk` and the start page.

use super::{Adapter, Push};
use crate::answer::{CardText, Outcome, Said};
use crate::catalogue::{SlotValue, Slots};
use crate::turn::Turn;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// What is printed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Printed {
    /// The task that was answered.
    pub intent: String,
    /// Its slots, resolved.
    pub slots: Map<String, Value>,
    /// SSML.
    pub speech: String,
    /// The same in plain words.
    pub text: String,
    /// What is said when nothing is answered to the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reprompt: Option<String>,
    /// A card.
    pub card: Option<Value>,
    /// Intent and slot that the question is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elicit: Option<(String, String)>,
    /// Whether the conversation is over.
    pub end: bool,
}

/// The half of the adapter that speaks.
#[derive(Clone, Copy, Debug)]
pub struct Terminal;

impl Adapter for Terminal {
    fn render(&self, _: &Turn, outcome: &Outcome) -> Vec<u8> {
        let printed = match outcome {
            Outcome::Reply(said) => printed(said),
            Outcome::Silence | Outcome::Fulfilment(_) => Printed { end: true, ..Printed::default() },
        };
        serde_json::to_vec(&printed).unwrap_or_default()
    }

    fn ahead(&self, _: &Turn, _: &str) -> Option<Push> {
        None
    }
}

fn printed(said: &Said) -> Printed {
    let reply = &said.reply;
    let speech =
        if reply.speech.ssml.is_empty() { String::new() } else { format!("<speak>{}</speak>", reply.speech.ssml) };
    Printed {
        intent: said.intent.clone(),
        slots: slots(&said.slots),
        speech,
        text: reply.speech.text.clone(),
        reprompt: reply.reprompt.as_ref().map(|words| words.text.clone()),
        card: reply.card.as_ref().map(card),
        elicit: reply.elicit.clone(),
        end: reply.end,
    }
}

fn card(card: &CardText) -> Value {
    match card {
        CardText::Plain { title, body } => json!({ "title": title, "text": body }),
        CardText::LinkAccount => json!({ "link_account": true }),
        CardText::Permissions(names) => json!({ "permissions": names }),
    }
}

/// Slots as the outside sees them: a period by its days, a number as it is, everything else by id with the words beside.
fn slots(slots: &Slots) -> Map<String, Value> {
    let value = |value: &SlotValue| match value {
        SlotValue::Value { id, said } => json!({ "id": id, "said": said }),
        SlotValue::Either { ids, said } => json!({ "ids": ids, "said": said }),
        SlotValue::Period(period) => json!({ "from": period.from, "to": period.to }),
        SlotValue::Number(number) | SlotValue::Ordinal(number) => json!(number),
        SlotValue::Money { hundredths, currency } => json!({ "minor": hundredths, "currency": currency }),
        SlotValue::LastFour(digits) => json!({ "id": digits, "said": digits }),
        SlotValue::Words(words) => json!({ "id": words, "said": words }),
    };
    slots.iter().map(|(name, slot)| (name.clone(), value(slot))).collect()
}
