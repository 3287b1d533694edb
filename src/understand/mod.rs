//! Understanding of free text by the samples: an utterance is an intent when it fits one of its samples to the letter,
//! with slots filled by words that mean something there.
//!
//! Pure and offline. Whatever fits no sample is `Fallback`; nothing is guessed.

use crate::catalogue::{Catalogue, LocaleEntry, Piece, Sample, SlotType, words};
use crate::locale::Locale;
use crate::turn::{Heard, Reading};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Most words that one slot takes.
const LONGEST_SLOT: usize = 6;

/// The intent that `text` means in `locale`; `elicited` is the intent and slot that a question just asked for.
pub fn understand(
    catalogue: &Catalogue,
    locale: &Locale,
    elicited: Option<(&str, &str)>,
    today: Date,
    text: &str,
) -> Heard {
    let fallback = || Heard { intent: "Fallback".to_owned(), ..Heard::default() };
    let Some(entry) = catalogue.locales.get(locale) else { return fallback() };
    let said = words(text);
    let forms = [said.clone(), without_fillers(&said, &entry.lexicon.fillers)];
    let matcher = Matcher { catalogue, entry, today, framing: framing(entry) };
    // The bare value that a question just asked for is its answer, whatever else the word means by itself.
    let is_value = |(intent, slot): &(&str, &str)| matcher.is_value(intent, slot, &said.join(" "));
    if let Some(heard) = elicited.filter(is_value).and_then(|(intent, slot)| answer(intent, slot, &said)) {
        return heard;
    }
    // A sample that is nothing but a name fits everything: what a question asked for comes before it.
    let fits = |(literal, _): &(usize, Heard)| *literal > 0 || elicited.is_none();
    if let Some((_, heard)) = forms.iter().find_map(|said| matcher.best(said)).filter(fits) {
        return heard;
    }
    elicited.and_then(|(intent, slot)| answer(intent, slot, &said)).unwrap_or_else(fallback)
}

/// Words of so many samples that they name nothing by themselves.
fn framing(entry: &LocaleEntry) -> BTreeSet<&str> {
    /// In fewer samples a word is a name that somebody gave as an example.
    const OFTEN: usize = 5;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in entry.samples.iter().flat_map(|sample| &sample.pieces) {
        if let Piece::Word(word) = piece {
            *counts.entry(word).or_default() += 1;
        }
    }
    counts.into_iter().filter(|(_, count)| *count >= OFTEN).map(|(word, _)| word).collect()
}

fn without_fillers(said: &[String], fillers: &[String]) -> Vec<String> {
    let mut text = format!(" {} ", said.join(" "));
    for filler in fillers {
        text = text.replace(&format!(" {filler} "), " ");
    }
    words(&text)
}

struct Matcher<'a> {
    catalogue: &'a Catalogue,
    entry: &'a LocaleEntry,
    today: Date,
    /// Words that frame questions.
    framing: BTreeSet<&'a str>,
}

impl Matcher<'_> {
    /// The fitting sample with the most words of its own; among those, the one that gives the most slots a meaning: in
    /// "at Uber last month" the month is no part of the name. Then the one that leaves the least to words of the customer's
    /// own: "and savings" is an account before it is a shop.
    fn best(&self, said: &[String]) -> Option<(usize, Heard)> {
        let mut best: Option<((usize, usize, usize), Heard)> = None;
        for sample in &self.entry.samples {
            let literal = sample.pieces.iter().filter(|piece| matches!(piece, Piece::Word(_))).count();
            let rank = (literal, sample.pieces.len(), self.closed(sample));
            if best.as_ref().is_some_and(|(most, _)| *most >= rank) {
                continue;
            }
            let mut slots = BTreeMap::new();
            if self.fits(sample, &sample.pieces, said, &mut slots) {
                best = Some((rank, Heard { intent: sample.intent.clone(), slots, ..Heard::default() }));
            }
        }
        best.map(|((literal, ..), heard)| (literal, heard))
    }

    /// How many of a sample's slots are not the customer's own words.
    fn closed(&self, sample: &Sample) -> usize {
        let slots = self.catalogue.intents.get(&sample.intent).map(|intent| &intent.slots);
        let is_closed = |piece: &&Piece| match piece {
            Piece::Slot(name) => {
                slots.and_then(|slots| slots.get(name)).is_some_and(|slot| !matches!(slot.kind, SlotType::Words(_)))
            }
            Piece::Word(_) => false,
        };
        sample.pieces.iter().filter(is_closed).count()
    }

    fn fits(&self, sample: &Sample, pieces: &[Piece], said: &[String], slots: &mut BTreeMap<String, Reading>) -> bool {
        let Some((piece, pieces)) = pieces.split_first() else { return said.is_empty() };
        match piece {
            Piece::Word(word) => match said.split_first() {
                Some((first, rest)) => first == word && self.fits(sample, pieces, rest, slots),
                None => false,
            },
            Piece::Slot(slot) => (1..=said.len().min(LONGEST_SLOT)).rev().any(|length| {
                let (taken, rest) = said.split_at(length);
                let words = taken.join(" ");
                if !self.means(&sample.intent, slot, &words) || !self.fits(sample, pieces, rest, slots) {
                    return false;
                }
                slots.insert(slot.clone(), Reading::said(words));
                true
            }),
        }
    }

    /// Whether `words` are certainly a value of a slot: nothing but that, and no words of the customer's own.
    fn is_value(&self, intent: &str, slot: &str, words: &str) -> bool {
        let kind = self.catalogue.intents.get(intent).and_then(|intent| intent.slots.get(slot)).map(|slot| &slot.kind);
        kind.is_some_and(|kind| !matches!(kind, SlotType::Words(_))) && self.means(intent, slot, words)
    }

    fn means(&self, intent: &str, slot: &str, words: &str) -> bool {
        let Some(slot) = self.catalogue.intents.get(intent).and_then(|intent| intent.slots.get(slot)) else {
            return false;
        };
        let lexicon = &self.entry.lexicon;
        match &slot.kind {
            SlotType::Period => lexicon.period(words, self.today).is_some(),
            SlotType::Number => lexicon.number(words).is_some(),
            SlotType::LastFour => {
                let digits: String = words.split(' ').collect();
                digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
            }
            SlotType::Digits => lexicon.spoken_digits(words).is_some(),
            SlotType::Ordinal => lexicon.ordinal(words).is_some(),
            SlotType::Amount => lexicon.amount(words).is_some(),
            SlotType::List(list) => lexicon.value(list, words).is_some(),
            // Words that only ever frame questions name nothing: "any recent charges" is no merchant's.
            SlotType::Words(_) => words.split(' ').any(|word| !self.framing.contains(word)),
        }
    }
}

/// The words as the answer to a question for one slot.
fn answer(intent: &str, slot: &str, said: &[String]) -> Option<Heard> {
    let is_short = (1..=LONGEST_SLOT).contains(&said.len());
    let slots = [(slot.to_owned(), Reading::said(said.join(" ")))].into();
    is_short.then(|| Heard { intent: intent.to_owned(), slots, ..Heard::default() })
}
