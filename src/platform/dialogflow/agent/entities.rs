//! Entity types: Google's own where there is one, else the values of the lexicons by the catalogue's ids.

use crate::catalogue::{Catalogue, Lexicon, SlotType};
use std::collections::{BTreeMap, BTreeSet};

/// Dialogflow's name of what fills a slot.
pub(super) fn name(kind: &SlotType) -> String {
    match kind {
        SlotType::Period => "@sys.date-period".to_owned(),
        SlotType::Number => "@sys.number".to_owned(),
        SlotType::Ordinal => "@sys.ordinal".to_owned(),
        SlotType::Amount => "@sys.unit-currency".to_owned(),
        SlotType::LastFour | SlotType::Digits => "@sys.number-sequence".to_owned(),
        SlotType::Words(name) | SlotType::List(name) => format!("@{name}"),
    }
}

/// The types that are ours, by name.
pub(super) fn own(catalogue: &Catalogue) -> BTreeMap<&str, &SlotType> {
    let kinds = catalogue.intents.values().flat_map(|intent| intent.slots.values()).map(|slot| &slot.kind);
    kinds
        .filter_map(|kind| match kind {
            SlotType::Words(name) | SlotType::List(name) => Some((name.as_str(), kind)),
            _ => None,
        })
        .collect()
}

/// The values of a type in one language, with their words; each word once.
pub(super) fn values(kind: &SlotType, lexicon: &Lexicon) -> Vec<(String, Vec<String>)> {
    match kind {
        SlotType::Words(name) => {
            let seeds = lexicon.seeds.get(name).cloned().unwrap_or_default();
            seeds.into_iter().map(|seed| (seed.clone(), vec![seed])).collect()
        }
        SlotType::List(name) => {
            let mut seen = BTreeSet::new();
            let listed = lexicon.types.get(name).into_iter().flatten();
            let each = listed.map(|(id, words)| {
                let words: Vec<String> = words.iter().filter(|word| seen.insert((*word).clone())).cloned().collect();
                (id.clone(), words)
            });
            each.filter(|(_, words)| !words.is_empty()).collect()
        }
        _ => Vec::new(),
    }
}
