//! The dialog model: which slots the service may ask for, and how Alexa would ask by itself.
//!
//! The service conducts the dialogue (`SKILL_RESPONSE`); without an entry here Alexa refuses its `Dialog.ElicitSlot`.

use super::model::built_in;
use super::types;
use crate::catalogue::{Catalogue, Intent};
use crate::locale::Locale;
use crate::phrase::Phrasebook;
use serde_json::{Value, json};

/// The dialog model and its prompts.
pub(super) fn dialog(catalogue: &Catalogue, phrases: &Phrasebook, locale: &Locale) -> (Value, Vec<Value>) {
    let mut prompts = Vec::new();
    let mut intents = Vec::new();
    for (name, intent) in catalogue.intents.iter().filter(|(name, _)| built_in(name).is_none()) {
        let asked: Vec<Value> = asked(name, intent, phrases, locale, &mut prompts);
        if !asked.is_empty() {
            intents.push(json!({
                "name": name,
                "delegationStrategy": "SKILL_RESPONSE",
                "confirmationRequired": false,
                "prompts": {},
                "slots": asked,
            }));
        }
    }
    (json!({ "delegationStrategy": "SKILL_RESPONSE", "intents": intents }), prompts)
}

/// The slots of an intent, when one of them is ever asked for: Alexa wants all of them named.
fn asked(name: &str, intent: &Intent, phrases: &Phrasebook, locale: &Locale, prompts: &mut Vec<Value>) -> Vec<Value> {
    if intent.slots.values().all(|slot| slot.ask.is_none()) {
        return Vec::new();
    }
    let mut slots = Vec::new();
    for (slot_name, slot) in &intent.slots {
        let mut entry = json!({
            "name": slot_name,
            "type": types::name(&slot.kind),
            "elicitationRequired": slot.ask.is_some(),
            "confirmationRequired": false,
            "prompts": {},
        });
        if let Some(ask) = &slot.ask {
            let id = format!("Elicit.{name}.{slot_name}");
            let variations: Vec<Value> = phrases
                .plain(locale, ask)
                .into_iter()
                .map(|text| json!({ "type": "PlainText", "value": text }))
                .collect();
            prompts.push(json!({ "id": id, "variations": variations }));
            if let Some(entry) = entry.as_object_mut() {
                entry.insert("prompts".to_owned(), json!({ "elicitation": id }));
            }
        }
        slots.push(entry);
    }
    slots
}
