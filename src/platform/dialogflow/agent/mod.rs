//! Agents: what people say in every locale, and that the webhook answers all of it.
//!
//! The layouts are those that the consoles export and restore (ES: a zip of `agent.json`, `intents/`, `entities/`; CX: the JSON
//! package with `flows/`). Ids are made of names, so that the same intents give the same agent.

mod cx;
mod entities;
mod es;
mod ids;
mod training;

pub use cx::agent as cx;
pub use es::agent as es;

use crate::catalogue::{Catalogue, LocaleEntry};
use crate::locale::Locale;
use serde_json::Value;

/// A file of an agent.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// Its path in the archive.
    pub path: String,
    /// What is in it.
    pub json: Value,
}

impl Written {
    fn new(path: impl Into<String>, json: Value) -> Self {
        Self { path: path.into(), json }
    }
}

/// A language of an agent: Dialogflow's code of it, and ours.
struct Language<'a> {
    code: String,
    entry: &'a LocaleEntry,
}

/// Every locale as a language; the first of a language stands for all its regions, `en-US` before other English.
fn languages(catalogue: &Catalogue) -> Vec<Language<'_>> {
    let mut locales: Vec<(&Locale, &LocaleEntry)> = catalogue.locales.iter().collect();
    locales.sort_by_key(|(locale, _)| (locale.as_str() != "en-US", locale.as_str()));
    let mut languages: Vec<Language<'_>> = Vec::new();
    for (locale, entry) in locales {
        let is_first = languages.iter().all(|known| known.code != locale.language());
        let code = if is_first { locale.language() } else { locale.as_str() }.to_owned();
        languages.push(Language { code, entry });
    }
    languages
}
