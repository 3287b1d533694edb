//! The linter of `intents/`: what `saldo check` reports, and what the tests hold the built-in set to.
//!
//! Pure: files in, findings out, each with a place and, where it helps, a hint.

mod lexicon;
mod messages;
mod samples;
mod skill;

use crate::catalogue::{Catalogue, File, Finding};
use crate::phrase::{PARTS, PHRASES, PageTexts, Phrasebook};

/// Everything that is wrong with a set of files, in the order of files and places.
pub fn check(files: &[File]) -> Vec<Finding> {
    let (catalogue, mut findings) = Catalogue::read(files);
    let (phrases, bad) = Phrasebook::read(files, &catalogue);
    findings.extend(bad);
    findings.extend(PageTexts::read(files).1);
    findings.extend(lexicon::check(files, &catalogue));
    findings.extend(samples::check(files, &catalogue));
    findings.extend(skill::check(files, &catalogue));
    findings.extend(messages::check(files, &catalogue));
    findings.extend(missing(files, &catalogue, &phrases));
    if catalogue.locales.is_empty() {
        let file = File { path: String::new(), text: String::new() };
        findings.push(file.finding(0..0, "there is no locale here").hint("a locale is a folder such as en-US"));
    }
    findings.sort_by(|a, b| (&a.path, a.span.start, &a.message).cmp(&(&b.path, b.span.start, &b.message)));
    findings.dedup();
    findings
}

/// Phrases that the program asks for and a locale does not have.
fn missing(files: &[File], catalogue: &Catalogue, phrases: &Phrasebook) -> Vec<Finding> {
    let mut findings = Vec::new();
    for locale in catalogue.locales.keys() {
        let folder = format!("{locale}/");
        let home = files.iter().find(|file| file.path.starts_with(&folder) && file.is_phrases());
        let Some(home) = home.or(files.iter().find(|file| file.path.starts_with(&folder))) else { continue };
        for phrase in phrases.missing(locale) {
            let arguments = PARTS.iter().chain(PHRASES.iter()).find(|(name, _)| *name == phrase).map(|(_, all)| *all);
            let given = messages::given(arguments.unwrap_or_default());
            let end = home.text.trim_end().len();
            let finding = home.finding(end..end, format!("{locale} has no phrase \"{phrase}\""));
            findings.push(finding.hint(format!("it is given {given}")));
        }
    }
    findings
}
