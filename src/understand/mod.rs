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
    let fits = |(known, _): &(usize, Heard)| *known > 0 || elicited.is_none();
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
    /// The fitting sample that knows the most of what was said: its own words, and those of slots with known values. In "at
    /// Uber last month" the month is no part of the name. Among equals one with slots, because it tells more, and of those the one with more words of its own.
    fn best(&self, said: &[String]) -> Option<(usize, Heard)> {
        let mut best: Option<((usize, bool, usize), Heard)> = None;
        for sample in self.entry.samples.iter().filter(|sample| sample.pieces.len() <= said.len()) {
            let mut slots = BTreeMap::new();
            if !self.fits(sample, &sample.pieces, said, &mut slots) {
                continue;
            }
            let own = sample.pieces.len() - slots.len();
            let rank = (said.len() - self.guessed(&sample.intent, &slots), !slots.is_empty(), own);
            if best.as_ref().is_none_or(|(most, _)| *most < rank) {
                best = Some((rank, Heard { intent: sample.intent.clone(), slots, ..Heard::default() }));
            }
        }
        best.map(|((known, ..), heard)| (known, heard))
    }

    /// How many words stand in slots that take any, or any digits.
    fn guessed(&self, intent: &str, slots: &BTreeMap<String, Reading>) -> usize {
        let is_open = |name: &String| matches!(self.kind(intent, name), Some(SlotType::Words(_) | SlotType::Digits));
        let open = slots.iter().filter(|(name, _)| is_open(name));
        open.map(|(_, reading)| reading.said.split(' ').count()).sum()
    }

    fn kind(&self, intent: &str, slot: &str) -> Option<&SlotType> {
        self.catalogue.intents.get(intent)?.slots.get(slot).map(|slot| &slot.kind)
    }

    fn fits(&self, sample: &Sample, pieces: &[Piece], said: &[String], slots: &mut BTreeMap<String, Reading>) -> bool {
        let Some((piece, pieces)) = pieces.split_first() else { return said.is_empty() };
        match piece {
            Piece::Word(word) => match said.split_first() {
                Some((first, rest)) => first == word && self.fits(sample, pieces, rest, slots),
                None => false,
            },
            Piece::Slot(slot) => {
                let most = said.len().min(LONGEST_SLOT);
                // A name ends where something known begins; what is known is as long as it can be.
                let is_open = matches!(self.kind(&sample.intent, slot), Some(SlotType::Words(_)));
                (1..=most).map(|length| if is_open { length } else { most + 1 - length }).any(|length| {
                    let (taken, rest) = said.split_at(length);
                    let words = taken.join(" ");
                    if !self.means(&sample.intent, slot, &words) || !self.fits(sample, pieces, rest, slots) {
                        return false;
                    }
                    slots.insert(slot.clone(), Reading::said(words));
                    true
                })
            }
        }
    }

    /// Whether `words` are certainly a value of a slot: nothing but that, and no words of the customer's own.
    fn is_value(&self, intent: &str, slot: &str, words: &str) -> bool {
        let is_known = self.kind(intent, slot).is_some_and(|kind| !matches!(kind, SlotType::Words(_)));
        is_known && self.means(intent, slot, words)
    }

    fn means(&self, intent: &str, slot: &str, words: &str) -> bool {
        let Some(slot) = self.catalogue.intents.get(intent).and_then(|intent| intent.slots.get(slot)) else {
            return false;
        };
        let lexicon = &self.entry.lexicon;
        match &slot.kind {
            SlotType::Period => lexicon.period(words, slot.lean, self.today).is_some(),
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
            // Nor does an amount or a month.
            SlotType::Words(_) => {
                let is_digits = words.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
                let is_amount = !is_digits && (lexicon.number(words).is_some() || lexicon.amount(words).is_some());
                let is_period = lexicon.period(words, slot.lean, self.today).is_some();
                !is_amount && !is_period && words.split(' ').any(|word| !self.framing.contains(word))
            }
        }
    }
}

/// The words as the answer to a question for one slot.
fn answer(intent: &str, slot: &str, said: &[String]) -> Option<Heard> {
    let is_short = (1..=LONGEST_SLOT).contains(&said.len());
    let slots = [(slot.to_owned(), Reading::said(said.join(" ")))].into();
    is_short.then(|| Heard { intent: intent.to_owned(), slots, ..Heard::default() })
}
