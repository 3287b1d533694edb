//! Samples: of intents that exist, with slots that they have, each in one intent only, and no slot left out.

use crate::catalogue::{Catalogue, File, Finding, Piece, Sample};
use crate::phrase::PHRASES;
use std::collections::BTreeMap;

pub(super) fn check(files: &[File], catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in catalogue.locales.values() {
        let mut seen: BTreeMap<String, &Sample> = BTreeMap::new();
        for sample in &entry.samples {
            let Some(file) = files.iter().find(|file| file.path == sample.path) else { continue };
            findings.extend(unknown(file, sample, catalogue));
            findings.extend(digits(file, sample));
            match seen.get(&shape(sample)) {
                Some(first) => findings.push(twice(files, file, sample, first)),
                None => drop(seen.insert(shape(sample), sample)),
            }
        }
        findings.extend(unfilled(files, &entry.samples, catalogue));
    }
    findings.extend(unasked(files, catalogue));
    findings.extend(unregistered(files, catalogue));
    findings
}

/// Intents that nobody can ask for in some locale. `Fallback` is what is left over: it has no samples.
fn unasked(files: &[File], catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (locale, entry) in &catalogue.locales {
        for name in catalogue.intents.keys().filter(|name| *name != "Fallback") {
            let Some(file) = files.iter().find(|file| file.path == format!("{name}.toml")) else { continue };
            if !entry.samples.iter().any(|sample| sample.intent == *name) {
                let finding = file.finding(0..0, format!("{locale} has no sample of {name}"));
                findings.push(finding.hint(format!("write some in {locale}/samples/{name}.txt")));
            }
        }
    }
    findings
}

/// A sample with its slots' names left out: two intents with one shape cannot be told apart.
fn shape(sample: &Sample) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Word(word) => word.clone(),
        Piece::Slot(slot) => format!("{{{slot}}}"),
    };
    sample.pieces.iter().map(piece).collect::<Vec<_>>().join(" ")
}

fn unknown(file: &File, sample: &Sample, catalogue: &Catalogue) -> Vec<Finding> {
    let Some(intent) = catalogue.intents.get(&sample.intent) else {
        let finding = file.finding(sample.span.clone(), format!("there is no intent \"{}\"", sample.intent));
        return vec![finding.hint(format!("add {}.toml, or give this file the name of an intent", sample.intent))];
    };
    let mut findings = Vec::new();
    for piece in &sample.pieces {
        let Piece::Slot(slot) = piece else { continue };
        if !intent.slots.contains_key(slot) {
            let names: Vec<&str> = intent.slots.keys().map(String::as_str).collect();
            let finding = file.finding(sample.span.clone(), format!("{} has no slot \"{slot}\"", sample.intent));
            findings.push(finding.hint(format!("its slots are: {}", names.join(", "))));
        }
    }
    findings
}

fn twice(files: &[File], file: &File, sample: &Sample, first: &Sample) -> Finding {
    let line = files
        .iter()
        .find(|other| other.path == first.path)
        .map_or(0, |other| other.finding(first.span.clone(), "").line_column().0);
    let message = if first.intent == sample.intent {
        "this sample stands here twice".to_owned()
    } else {
        format!("this sample is also one of {}", first.intent)
    };
    file.finding(sample.span.clone(), message).hint(format!("the other one: {}:{line}", first.path))
}

/// Digits stand for words that are said: recognisers and Alexa's models take the words.
fn digits(file: &File, sample: &Sample) -> Option<Finding> {
    let has_digit = |piece: &Piece| matches!(piece, Piece::Word(word) if word.contains(|c: char| c.is_ascii_digit()));
    let finding = || file.finding(sample.span.clone(), "a sample is what is said, and digits are not");
    sample.pieces.iter().any(has_digit).then(|| finding().hint("spell the number out, or put a slot in its place"))
}

/// Phrases that an intent asks for a slot by, and that nobody registered.
fn unregistered(files: &[File], catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (name, intent) in &catalogue.intents {
        let Some(file) = files.iter().find(|file| file.path == format!("{name}.toml")) else { continue };
        for ask in intent.slots.values().filter_map(|slot| slot.ask.as_deref()) {
            if !PHRASES.iter().any(|(phrase, arguments)| *phrase == ask && arguments.is_empty()) {
                let start = file.text.find(ask).unwrap_or(0);
                let finding = file.finding(start..start + ask.len(), format!("there is no question \"{ask}\""));
                findings.push(finding.hint("name a phrase that is given nothing"));
            }
        }
    }
    findings
}

/// Slots that no sample of an intent fills.
fn unfilled(files: &[File], samples: &[Sample], catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (name, intent) in &catalogue.intents {
        let own: Vec<&Sample> = samples.iter().filter(|sample| sample.intent == *name).collect();
        let Some(file) = own.first().and_then(|sample| files.iter().find(|file| file.path == sample.path)) else {
            continue;
        };
        for slot in intent.slots.keys() {
            let wanted = Piece::Slot(slot.clone());
            if !own.iter().any(|sample| sample.pieces.contains(&wanted)) {
                findings.push(
                    file.finding(0..0, format!("no sample of {name} fills its slot \"{slot}\""))
                        .hint(format!("add a sample with {{{slot}}}")),
                );
            }
        }
    }
    findings
}
