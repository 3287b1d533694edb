//! The phrase book: an [`Answer`] put into the words of a locale, for the voice and for the eye.
//!
//! A pure function of the answer, the locale's files and the manner. Knows no bank and no platform. Phrases are Fluent
//! messages in `intents/LOCALE/phrases/*.ftl`; a message's attributes are further wordings of the same.

mod clean;
mod day;
mod forms;

pub mod lint;
mod money;
mod page_texts;
mod registry;

mod voice;

pub use page_texts::{Given, PageTexts};
pub(crate) use registry::UNITS;
pub use registry::{Arguments, Kind, PARTS, PHRASES, Registered};

use crate::answer::{Answer, Card, CardText, Line, Pace, Reply, Screen, ScreenText, Words};
use crate::catalogue::{Catalogue, File, Finding};
use crate::link::{Privacy, Rate, Speech};
use crate::locale::Locale;
use jiff::civil::Date;
use std::collections::BTreeMap;
use voice::{Separators, Voice};

/// All locales' phrases.
pub struct Phrasebook {
    voices: BTreeMap<Locale, Voice>,
}

/// How an answer is said.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// The customer's today, for "yesterday" and "on Sunday".
    pub today: Date,
    /// Which of a phrase's wordings; neighbouring numbers give different ones.
    pub variation: u32,
    /// How much of an amount is said.
    pub privacy: Privacy,
    /// How fast, and with what pauses.
    pub speech: Speech,
}

/// Who takes the words in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Medium {
    /// A synthetic voice: SSML inside `<speak>`.
    Ear,
    /// Plain text.
    Eye,
}

impl Phrasebook {
    /// Reads every locale's phrases; findings are collected, and what is readable is kept.
    pub fn read(files: &[File], catalogue: &Catalogue) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut voices = BTreeMap::new();
        for (locale, entry) in &catalogue.locales {
            let of = |locale: &Locale| {
                let folder = format!("{locale}/phrases/");
                files.iter().filter(move |file| file.path.starts_with(&folder))
            };
            let base = entry.lexicon.base.iter().flat_map(of);
            let (voice, bad) = Voice::read(locale, (base, of(locale)), Separators::of(&entry.lexicon));
            voices.insert(locale.clone(), voice);
            findings.extend(bad);
        }
        (Self { voices }, findings)
    }

    /// Which of the registry's phrases `locale` lacks.
    pub fn missing(&self, locale: &Locale) -> Vec<&'static str> {
        let has = |phrase: &str| self.voices.get(locale).is_some_and(|voice| voice.has(phrase));
        PARTS.iter().chain(PHRASES.iter()).map(|(phrase, _)| *phrase).filter(|phrase| !has(phrase)).collect()
    }

    /// How many wordings `locale` has of `phrase`.
    pub fn wordings(&self, locale: &Locale, phrase: &str) -> usize {
        self.voices.get(locale).map_or(0, |voice| voice.wordings(phrase))
    }

    /// Every wording of a phrase that takes no arguments, for the eye.
    pub fn plain(&self, locale: &Locale, phrase: &str) -> Vec<String> {
        let Some(voice) = self.voices.get(locale) else { return Vec::new() };
        let wordings = u32::try_from(voice.wordings(phrase)).unwrap_or_default();
        (0..wordings).map(|index| voice.message(phrase, &fluent_bundle::FluentArgs::new(), index)).collect()
    }

    /// Puts an answer into words. A locale without phrases says nothing; a phrase that a locale lacks is left out, and
    /// `saldo check` and the tests see to it that there is none.
    pub fn say(&self, locale: &Locale, answer: &Answer, manner: Manner) -> Reply {
        let Some(voice) = self.voices.get(locale) else { return Reply { end: true, ..Reply::default() } };
        let speaker = Speaking { voice, manner };
        let sentences = answer.lines.iter().chain(&answer.question);
        Reply {
            speech: speaker.words(sentences, answer.pace),
            reprompt: answer.reprompt.as_ref().map(|line| speaker.words(std::iter::once(line), answer.pace)),
            card: answer.card.as_ref().map(|card| speaker.card(card)),
            screen: answer.screen.as_ref().map(|screen| speaker.screen(screen)),
            elicit: answer.elicit.as_ref().map(|elicit| (elicit.intent.clone(), elicit.slot.to_owned())),
            // A platform that is asked who speaks comes back with its word: the conversation is not over.
            end: answer.question.is_none() && answer.person_check.is_none(),
            person_check: answer.person_check.clone(),
            known: answer.known.clone(),
        }
    }
}

struct Speaking<'a> {
    voice: &'a Voice,
    manner: Manner,
}

impl Speaking<'_> {
    fn words<'l>(&self, lines: impl Iterator<Item = &'l Line>, pace: Pace) -> Words {
        let lines: Vec<&Line> = lines.collect();
        let join = |medium| {
            let sentences: Vec<String> = lines.iter().map(|line| self.sentence(line, medium)).collect();
            sentences.join(" ")
        };
        let mut ssml = join(Medium::Ear);
        // Only tags and entities tell what is heard from what is seen.
        let text = if ssml.contains(['<', '&']) { join(Medium::Eye) } else { ssml.clone() };
        if let Some(rate) = rate(self.manner.speech.rate, pace).filter(|_| !ssml.is_empty()) {
            ssml = format!("<prosody rate=\"{rate}%\">{ssml}</prosody>");
        }
        Words { ssml, text }
    }

    fn sentence(&self, line: &Line, medium: Medium) -> String {
        clean::capitalised(&self.voice.line(line, medium, self.manner))
    }

    fn card(&self, card: &Card) -> CardText {
        match card {
            Card::Plain { title, body } => CardText::Plain {
                title: self.sentence(title, Medium::Eye),
                body: body.iter().map(|line| self.sentence(line, Medium::Eye)).collect::<Vec<_>>().join("\n"),
            },
            Card::LinkAccount => CardText::LinkAccount,
            Card::Permissions(names) => CardText::Permissions(names.clone()),
        }
    }

    fn screen(&self, screen: &Screen) -> ScreenText {
        let row = |(left, right): &(Line, Line)| (self.sentence(left, Medium::Eye), self.sentence(right, Medium::Eye));
        ScreenText { title: self.sentence(&screen.title, Medium::Eye), rows: screen.rows.iter().map(row).collect() }
    }
}

/// How fast an answer is said, in percent of the device's own rate, where that is not it. What is asked for again is slower
/// than the customer's own rate, but never so slow that it falls apart.
fn rate(rate: Rate, pace: Pace) -> Option<u8> {
    match (rate, pace) {
        (Rate::Slowest, _) | (Rate::Slow, Pace::Slow) => Some(80),
        (Rate::Slow, Pace::Normal) => Some(90),
        (Rate::Normal, Pace::Slow) => Some(85),
        (Rate::Normal, Pace::Normal) => None,
        (Rate::Fast, Pace::Slow) => Some(95),
        (Rate::Fast, Pace::Normal) => Some(110),
    }
}
