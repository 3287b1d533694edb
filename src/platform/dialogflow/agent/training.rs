//! Training phrases: samples with a word in the place of each slot, marked as what it fills.

use super::entities;
use crate::catalogue::{Intent, LocaleEntry, Piece, Sample, SlotType};

/// A stretch of a phrase: its text, and the slot that it fills.
pub(super) struct Part<'a> {
    pub(super) text: String,
    pub(super) fills: Option<(&'a str, &'a SlotType)>,
}

/// The phrases of the intent called `name`.
pub(super) fn phrases<'a>(name: &str, intent: &'a Intent, entry: &'a LocaleEntry) -> Vec<Vec<Part<'a>>> {
    let own = entry.samples.iter().filter(|sample| sample.intent == name).enumerate();
    own.map(|(turn, sample)| parts(sample, intent, entry, turn)).collect()
}

fn parts<'a>(sample: &'a Sample, intent: &'a Intent, entry: &LocaleEntry, turn: usize) -> Vec<Part<'a>> {
    let mut parts: Vec<Part<'a>> = Vec::new();
    for (index, piece) in sample.pieces.iter().enumerate() {
        let space = if index == 0 { "" } else { " " };
        match piece {
            Piece::Word(word) => parts.push(Part { text: format!("{space}{word}"), fills: None }),
            Piece::Slot(name) => {
                let kind = intent.slots.get(name).map(|slot| &slot.kind);
                if !space.is_empty() {
                    parts.push(Part { text: space.to_owned(), fills: None });
                }
                let text = kind.map_or_else(|| name.clone(), |kind| example(kind, entry, turn));
                parts.push(Part { text, fills: kind.map(|kind| (name.as_str(), kind)) });
            }
        }
    }
    joined(parts)
}

/// Plain stretches beside each other are one.
fn joined(parts: Vec<Part<'_>>) -> Vec<Part<'_>> {
    let mut joined: Vec<Part<'_>> = Vec::new();
    for part in parts {
        match joined.last_mut() {
            Some(last) if last.fills.is_none() && part.fills.is_none() => last.text.push_str(&part.text),
            _ => joined.push(part),
        }
    }
    joined
}

/// A word for a slot; another one from sample to sample.
fn example(kind: &SlotType, entry: &LocaleEntry, turn: usize) -> String {
    let lexicon = &entry.lexicon;
    let nth = |words: Vec<&String>| words.get(turn % words.len().max(1)).map(|word| (*word).clone());
    let found = match kind {
        SlotType::Period => nth(lexicon.periods.values().flatten().collect()),
        SlotType::Ordinal => nth(lexicon.ordinals.values().filter_map(|words| words.first()).collect()),
        SlotType::Number => Some((turn % 5 + 2).to_string()),
        SlotType::Amount => Some(format!("{} {}", (turn % 9 + 1) * 10, currency(entry))),
        SlotType::LastFour => Some("4417".to_owned()),
        SlotType::Digits => Some("47".to_owned()),
        SlotType::Words(_) | SlotType::List(_) => {
            let values = entities::values(kind, lexicon);
            nth(values.iter().filter_map(|(_, words)| words.first()).collect())
        }
    };
    found.unwrap_or_else(|| "x".to_owned())
}

fn currency(entry: &LocaleEntry) -> &str {
    let words = entry.lexicon.currency.and_then(|currency| entry.lexicon.currencies.get(currency.code()));
    words.and_then(|words| words.first()).map_or("", String::as_str)
}
