//! Sample utterances as Alexa takes them: lower case, slots in braces, amounts with and without their currency.
//!
//! Alexa has no type for money: an amount is a number, and its cents are a number of their own that `parse` puts together
//! again.

use crate::catalogue::{Intent, LocaleEntry, Piece, Sample, SlotType};
use std::collections::BTreeSet;

/// What follows the name of an amount's slot for its cents.
pub(in crate::platform::alexa) const CENTS: &str = "_cents";

/// The samples of the intent called `name`, each once.
pub(super) fn of(name: &str, intent: &Intent, entry: &LocaleEntry) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let own = entry.samples.iter().filter(|sample| sample.intent == name);
    own.flat_map(|sample| forms(sample, intent, entry)).filter(|text| seen.insert(text.clone())).collect()
}

/// A sample, and for one with an amount also with the currency's words after it.
fn forms(sample: &Sample, intent: &Intent, entry: &LocaleEntry) -> Vec<String> {
    let mut forms = vec![text(sample, |_| None)];
    let amount = sample.pieces.iter().find_map(|piece| amount_slot(piece, intent));
    if let (Some(slot), Some((major, minor))) = (amount, currency(entry)) {
        let with = |suffix: String| text(sample, |name| (name == slot).then(|| suffix.clone()));
        forms.push(with(format!("{{{slot}}} {major}")));
        forms.push(with(format!("{{{slot}}} {major} {{{slot}{CENTS}}}")));
        forms.push(with(format!("{{{slot}}} {major} {{{slot}{CENTS}}} {minor}")));
    }
    forms
}

fn amount_slot<'a>(piece: &'a Piece, intent: &Intent) -> Option<&'a str> {
    let Piece::Slot(name) = piece else { return None };
    intent.slots.get(name).is_some_and(|slot| slot.kind == SlotType::Amount).then_some(name)
}

/// The first words for the locale's own currency and its hundredth.
fn currency(entry: &LocaleEntry) -> Option<(&str, &str)> {
    let lexicon = &entry.lexicon;
    let code = lexicon.currency?;
    let first = |key: &str| lexicon.currencies.get(key).and_then(|words| words.first()).map(String::as_str);
    Some((first(code.code())?, first(&format!("{}-minor", code.code()))?))
}

fn text(sample: &Sample, instead: impl Fn(&str) -> Option<String>) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Word(word) => word.clone(),
        Piece::Slot(name) => instead(name).unwrap_or_else(|| format!("{{{name}}}")),
    };
    sample.pieces.iter().map(piece).collect::<Vec<_>>().join(" ")
}

/// The slots of an intent as Alexa has them: each amount has one more for its cents.
pub(super) fn slots(intent: &Intent) -> Vec<(String, &SlotType)> {
    let mut slots = Vec::new();
    for (name, slot) in &intent.slots {
        slots.push((name.clone(), &slot.kind));
        if slot.kind == SlotType::Amount {
            slots.push((format!("{name}{CENTS}"), &SlotType::Number));
        }
    }
    slots
}
