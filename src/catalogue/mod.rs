//! The catalogue: which intents exist, what their slots are, and each locale's samples and lexicon.
//!
//! Read from the files of `intents/`, those compiled in or a folder of the operator's. Knows no dialogue and no bank.

mod amount;
mod files;
mod intent;
mod lexicon;
mod resolve;
mod sample;
mod skill;

pub use files::{File, Finding, LoadError, builtin, folder};
pub use intent::{Intent, Slot, SlotType, Tier};
pub use lexicon::Lexicon;
pub use resolve::{SlotValue, Slots, fulfilment, resolve};
pub use sample::{Piece, Sample, words};
pub use skill::Skill;

use crate::locale::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// Everything in `intents/` but the phrases and the pages' texts, which `phrase` reads from the same files.
#[derive(Debug)]
pub struct Catalogue {
    /// Intents by name.
    pub intents: BTreeMap<String, Intent>,
    /// What each locale says.
    pub locales: BTreeMap<Locale, LocaleEntry>,
}

/// One locale's way of asking.
#[derive(Debug, Default)]
pub struct LocaleEntry {
    /// Sample utterances.
    pub samples: Vec<Sample>,
    /// Words for values.
    pub lexicon: Lexicon,
    /// How it introduces itself, if it does.
    pub skill: Option<Skill>,
}

impl Catalogue {
    /// Reads the catalogue; findings are collected, and what is readable is kept.
    pub fn read(files: &[File]) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut catalogue = Self { intents: BTreeMap::new(), locales: BTreeMap::new() };
        for file in files.iter().filter(|file| !file.is_pages()) {
            catalogue.add(file, &mut findings);
        }
        catalogue.build_upon_bases();
        (catalogue, findings)
    }

    /// Fills what a locale lacks from the one that it builds upon: words for values, and the samples of intents that it has
    /// none of its own for.
    fn build_upon_bases(&mut self) {
        let based: Vec<(Locale, Locale)> = self
            .locales
            .iter()
            .filter_map(|(locale, entry)| Some((locale.clone(), entry.lexicon.base.clone()?)))
            .collect();
        for (locale, base) in based {
            let Some((samples, lexicon)) =
                self.locales.get(&base).map(|base| (base.samples.clone(), base.lexicon.clone()))
            else {
                continue;
            };
            let Some(entry) = self.locales.get_mut(&locale) else { continue };
            let own: BTreeSet<String> = entry.samples.iter().map(|sample| sample.intent.clone()).collect();
            entry.samples.extend(samples.into_iter().filter(|sample| !own.contains(&sample.intent)));
            entry.lexicon = std::mem::take(&mut entry.lexicon).upon(&lexicon);
        }
    }

    fn add(&mut self, file: &File, findings: &mut Vec<Finding>) {
        let parts: Vec<&str> = file.path.split('/').collect();
        match parts.as_slice() {
            [name] => {
                if let Some(intent) = name.strip_suffix(".toml") {
                    match intent::read(file) {
                        Ok(definition) => drop(self.intents.insert(intent.to_owned(), definition)),
                        Err(finding) => findings.push(finding),
                    }
                }
            }
            [tag, rest @ ..] => match Locale::parse(tag) {
                Some(locale) => self.add_to_locale(locale, rest, file, findings),
                None => findings.push(file.finding(0..0, format!("\"{tag}\" is not a locale such as \"en-US\""))),
            },
            [] => {}
        }
    }

    fn add_to_locale(&mut self, locale: Locale, rest: &[&str], file: &File, findings: &mut Vec<Finding>) {
        let entry = self.locales.entry(locale).or_default();
        match rest {
            ["lexicon.toml"] => match lexicon::read(file) {
                Ok(lexicon) => entry.lexicon = lexicon,
                Err(finding) => findings.push(finding),
            },
            ["skill.toml"] => match skill::read(file) {
                Ok(skill) => entry.skill = Some(skill),
                Err(finding) => findings.push(finding),
            },
            ["samples", name] => {
                let intent = name.trim_end_matches(".txt");
                let (samples, bad) = sample::read(intent, file);
                entry.samples.extend(samples);
                findings.extend(bad);
            }
            _ => {}
        }
    }

    /// The locale that serves `wanted`: itself, else its language (`en-US` first among equals), else `en-US`.
    pub fn serving(&self, wanted: Option<&Locale>) -> Option<&Locale> {
        let exact = wanted.and_then(|wanted| self.locales.get_key_value(wanted).map(|(locale, _)| locale));
        let language = || {
            let wanted = wanted?.language();
            let mut same: Vec<&Locale> = self.locales.keys().filter(|locale| locale.language() == wanted).collect();
            same.sort_by_key(|locale| locale.as_str() != "en-US");
            same.first().copied()
        };
        let default = || self.locales.keys().find(|locale| locale.as_str() == "en-US").or(self.locales.keys().next());
        exact.or_else(language).or_else(default)
    }
}
