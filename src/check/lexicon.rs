//! Lexicons: every list that an intent's slot takes has values, a word stands for one value of a list, a base exists.

use crate::catalogue::{Catalogue, File, Finding, LocaleEntry, SlotType};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(files: &[File], catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    let lists: BTreeSet<&str> = catalogue
        .intents
        .values()
        .flat_map(|intent| intent.slots.values())
        .filter_map(|slot| match &slot.kind {
            SlotType::List(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    for (locale, entry) in &catalogue.locales {
        let Some(file) = files.iter().find(|file| file.path == format!("{locale}/lexicon.toml")) else { continue };
        findings.extend(base(file, entry, catalogue));
        let missing = lists.iter().filter(|list| !entry.lexicon.types.contains_key(**list));
        findings.extend(missing.map(|list| {
            let finding = file.finding(0..0, format!("{locale} has no words for the list \"{list}\""));
            finding.hint(format!("write [types.{list}] with words for each value"))
        }));
        findings.extend(entry.lexicon.types.iter().flat_map(|(list, values)| twice(file, list, values)));
    }
    findings
}

fn base(file: &File, entry: &LocaleEntry, catalogue: &Catalogue) -> Option<Finding> {
    let base = entry.lexicon.base.as_ref()?;
    let start = file.text.find(base.as_str()).unwrap_or(0);
    let place = start..start + base.as_str().len();
    let known = catalogue.locales.get(base);
    let (message, hint) = match known {
        None => (format!("there is no locale {base} to build upon"), "name a locale that has a folder"),
        Some(other) if other.lexicon.base.is_some() => {
            (format!("{base} builds upon another locale itself"), "build upon that one")
        }
        Some(_) => return None,
    };
    Some(file.finding(place, message).hint(hint))
}

/// Words that stand for two values of one list: nobody could tell which is meant.
fn twice(file: &File, list: &str, values: &BTreeMap<String, Vec<String>>) -> Vec<Finding> {
    let mut homes: BTreeMap<&str, &str> = BTreeMap::new();
    let mut findings = Vec::new();
    for (id, words) in values {
        for word in words {
            match homes.insert(word, id) {
                Some(other) if other != id => {
                    let start = file.text.find(&format!("[types.{list}]")).unwrap_or(0);
                    let message = format!("\"{word}\" stands for {other} and for {id} in the list \"{list}\"");
                    findings.push(file.finding(start..start, message).hint("leave it to one of them"));
                }
                _ => {}
            }
        }
    }
    findings
}
