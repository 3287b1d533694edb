//! The skill package: interaction models, manifest and account linking, written from the same files as the answers.
//!
//! Layout of ask-cli 2 (`skill-package/…`). Nothing is uploaded, and no secret is written.

mod dialog;
mod linking;
mod manifest;
mod model;
mod samples;
mod types;

pub(super) use samples::CENTS;

use crate::catalogue::{Catalogue, LocaleEntry};
use crate::locale::Locale;
use crate::phrase::Phrasebook;
use serde_json::{Value, json};

/// Locales that Alexa has (developer documentation, September 2026).
pub const LOCALES: [&str; 17] = [
    "ar-SA", "de-DE", "en-AU", "en-CA", "en-GB", "en-IN", "en-US", "es-ES", "es-MX", "es-US", "fr-CA", "fr-FR",
    "hi-IN", "it-IT", "ja-JP", "nl-NL", "pt-BR",
];

/// Where the skill finds us.
#[derive(Clone, Debug)]
pub struct Service<'a> {
    /// Our public address, without a slash at the end.
    pub url: &'a str,
    /// The OAuth client id that Amazon is known by here.
    pub client_id: &'a str,
}

/// A file of the package.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// Its path in the package.
    pub path: String,
    /// What is in it.
    pub json: Value,
}

/// The locales of Alexa that are served, each by the locale of ours that answers it.
pub fn served(catalogue: &Catalogue) -> Vec<(Locale, &Locale, &LocaleEntry)> {
    let known = LOCALES.iter().filter_map(|tag| Locale::parse(tag));
    let served = known.filter_map(|locale| {
        let ours = catalogue.serving(Some(&locale))?;
        let entry = catalogue.locales.get(ours)?;
        (ours.language() == locale.language() && entry.skill.is_some()).then_some((locale, ours, entry))
    });
    served.collect()
}

/// The whole package.
pub fn package(catalogue: &Catalogue, phrases: &Phrasebook, service: &Service<'_>) -> Vec<Written> {
    let served = served(catalogue);
    let mut files: Vec<Written> = served
        .iter()
        .map(|(locale, ours, entry)| Written {
            path: format!("skill-package/interactionModels/custom/{locale}.json"),
            json: model::model(catalogue, phrases, ours, entry),
        })
        .collect();
    files.push(Written { path: "skill-package/skill.json".to_owned(), json: manifest::manifest(&served, service) });
    files.push(Written { path: "account-linking.json".to_owned(), json: linking::linking(service) });
    files.push(Written {
        path: "ask-resources.json".to_owned(),
        json: json!({
            "askcliResourcesVersion": "2020-03-31",
            "profiles": { "default": { "skillMetadata": { "src": "./skill-package" } } },
        }),
    });
    files
}
