//! Slot types: Amazon's own where there is one, else a custom type with the values of the locale's lexicon.
//!
//! A custom type's values carry the catalogue's ids, so that what Alexa matches needs no second look.

use crate::catalogue::{Lexicon, SlotType};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The longest value of a type that Alexa takes, in characters.
const LONGEST: usize = 140;
/// The type of places in a row. Amazon's is beta and not in every locale.
const ORDINAL: &str = "place_in_a_row";

/// Alexa's name for what fills a slot.
pub(super) fn name(kind: &SlotType) -> &str {
    match kind {
        SlotType::Period => "AMAZON.DATE",
        SlotType::Number | SlotType::Amount | SlotType::Digits => "AMAZON.NUMBER",
        SlotType::LastFour => "AMAZON.FOUR_DIGIT_NUMBER",
        SlotType::Ordinal => ORDINAL,
        SlotType::Words(name) | SlotType::List(name) => name,
    }
}

/// The custom types among `kinds`, each once.
pub(super) fn custom<'a>(kinds: impl Iterator<Item = &'a SlotType>, lexicon: &Lexicon) -> Vec<Value> {
    let by_name: BTreeMap<&str, &SlotType> = kinds.map(|kind| (name(kind), kind)).collect();
    let own = by_name.into_iter().filter(|(name, _)| !name.starts_with("AMAZON."));
    own.map(|(name, kind)| json!({ "name": name, "values": values(kind, lexicon) })).collect()
}

fn values(kind: &SlotType, lexicon: &Lexicon) -> Vec<Value> {
    let no_words = BTreeMap::new();
    match kind {
        SlotType::Ordinal => listed(&lexicon.ordinals),
        SlotType::List(name) => listed(lexicon.types.get(name).unwrap_or(&no_words)),
        SlotType::Words(name) => {
            let seeds = lexicon.seeds.get(name).map(Vec::as_slice).unwrap_or_default();
            seeds.iter().map(|seed| json!({ "id": seed, "name": { "value": seed, "synonyms": [] } })).collect()
        }
        SlotType::Period | SlotType::Number | SlotType::Amount | SlotType::LastFour | SlotType::Digits => Vec::new(),
    }
}

/// Values by id with all their words, each word once in the whole type: Alexa would not know which of two is meant.
fn listed(values: &BTreeMap<String, Vec<String>>) -> Vec<Value> {
    let mut seen = BTreeSet::new();
    let mut listed = Vec::new();
    for (id, words) in values {
        let mut words = words.iter().filter(|word| word.chars().count() <= LONGEST && seen.insert(word.as_str()));
        let Some(first) = words.next() else { continue };
        listed.push(json!({ "id": id, "name": { "value": first, "synonyms": words.collect::<Vec<_>>() } }));
    }
    listed
}
