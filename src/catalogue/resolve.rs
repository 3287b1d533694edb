//! Slots resolved: from what was heard to values that mean the same in every language.

use super::intent::{Slot, SlotType};
use super::lexicon::Lexicon;
use super::sample::words;
use super::{Catalogue, Intent};
use crate::answer::{Fulfilment, Verdict};
use crate::money::Currency;
use crate::period::Period;
use crate::turn::{Heard, Reading};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Most characters of a slot that are looked at: more than anybody says in one breath. What is longer would be compared
/// with every merchant, and kept in the conversation.
const LONGEST: usize = 200;

/// A slot's meaning. No amount of the bank's is ever one: this is kept in the conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotValue {
    /// One of the catalogue's values, with the words said for it.
    Value {
        /// The value's id.
        id: String,
        /// The customer's words.
        said: String,
    },
    /// Several of the catalogue's values that the same words name: the answer asks which.
    Either {
        /// Their ids.
        ids: Vec<String>,
        /// The customer's words.
        said: String,
    },
    /// Days.
    Period(Period),
    /// A whole number.
    Number(i64),
    /// A place in a row; `-1` is the last.
    Ordinal(i64),
    /// An amount that the customer said, above zero. Without a currency it is the account's.
    Money {
        /// Hundredths, whatever the currency.
        hundredths: i64,
        /// The currency that was said.
        currency: Option<Currency>,
    },
    /// Four digits.
    LastFour(String),
    /// Words of the customer's own.
    Words(String),
}

/// Resolved slots by name.
pub type Slots = BTreeMap<String, SlotValue>;

/// Resolves what was heard. A slot whose words mean nothing of its type is left out, but for lists: there the words
/// are kept, so that the answer can say what it did not find.
pub fn resolve(intent: &Intent, heard: &Heard, lexicon: &Lexicon, today: Date) -> Slots {
    let mut slots = Slots::new();
    for (name, slot) in &intent.slots {
        if let Some(value) = heard.slots.get(name).and_then(|reading| value(slot, reading, lexicon, today)) {
            slots.insert(name.clone(), value);
        }
    }
    slots
}

fn value(slot: &Slot, reading: &Reading, lexicon: &Lexicon, today: Date) -> Option<SlotValue> {
    let heard: String = reading.said.trim().chars().take(LONGEST).collect();
    let said = words(&heard).join(" ");
    match &slot.kind {
        SlotType::Period => reading
            .when
            .and_then(|when| when.resolve(slot.lean, today))
            .or_else(|| lexicon.period(&said, slot.lean, today))
            .map(SlotValue::Period),
        SlotType::Number => lexicon.number(&said).map(SlotValue::Number),
        SlotType::LastFour => {
            let digits: String = said.chars().filter(char::is_ascii_digit).collect();
            (digits.len() == 4).then_some(SlotValue::LastFour(digits))
        }
        SlotType::Digits => None,
        SlotType::Ordinal => lexicon.ordinal(&said).map(SlotValue::Ordinal),
        SlotType::Amount => {
            lexicon.amount(&heard).map(|(hundredths, currency)| SlotValue::Money { hundredths, currency })
        }
        // A postal code names a place; nothing longer does.
        SlotType::Words(kind) if kind == "place" => {
            (!said.is_empty() && !lexicon.has_more_than_postal_code(&said)).then_some(SlotValue::Words(heard))
        }
        // A code said in the place of a name is neither kept nor said back.
        // What a platform learned or was given as an example comes back with its name as the id.
        SlotType::Words(_) if reading.ids.len() == 1 => reading.ids.first().cloned().map(SlotValue::Words),
        SlotType::Words(_) => (!said.is_empty() && !lexicon.has_code(&said)).then_some(SlotValue::Words(heard)),
        SlotType::List(list) => {
            let list = list.as_str();
            let known = |id: &&String| lexicon.types.get(list).is_some_and(|values| values.contains_key(*id));
            let mut ids: Vec<String> = reading.ids.iter().filter(known).cloned().collect();
            if ids.is_empty() {
                ids.extend(lexicon.value(list, &said).map(str::to_owned));
            }
            match ids.as_slice() {
                [id] => Some(SlotValue::Value { id: id.clone(), said }),
                [_, _, ..] => Some(SlotValue::Either { ids, said }),
                [] if said.is_empty() || lexicon.has_code(&said) => None,
                [] => Some(SlotValue::Words(said)),
            }
        }
    }
}

/// Whether a request could be answered, from the catalogue alone: nobody is asked, nothing personal is said.
pub fn fulfilment(catalogue: &Catalogue, heard: &Heard, lexicon: &Lexicon, today: Date) -> Fulfilment {
    let Some(intent) = catalogue.intents.get(&heard.intent) else {
        let slots = heard.slots.keys().map(|name| (name.clone(), (Verdict::No, Verdict::No))).collect();
        return Fulfilment { intent: Verdict::No, slots };
    };
    let resolved = resolve(intent, heard, lexicon, today);
    let mut slots = BTreeMap::new();
    for name in heard.slots.keys() {
        let verdict = match resolved.get(name) {
            Some(SlotValue::Words(_) | SlotValue::Either { .. }) => Verdict::Maybe,
            Some(_) => Verdict::Yes,
            None => Verdict::No,
        };
        slots.insert(name.clone(), (verdict, verdict));
    }
    let all_known = slots.values().all(|(understood, _)| *understood != Verdict::No);
    Fulfilment { intent: if all_known { Verdict::Yes } else { Verdict::Maybe }, slots }
}
