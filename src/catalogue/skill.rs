//! How a locale introduces itself in an assistant's catalogue of skills: `intents/LOCALE/skill.toml`.

use super::files::{File, Finding};
use serde::Deserialize;

/// What a store page and an agent say of themselves.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// What is said to open it: two words or more, lower case. Amazon fixes it at certification.
    pub invocation_name: String,
    /// Its name on the store page.
    pub name: String,
    /// One sentence.
    pub summary: String,
    /// Some sentences.
    pub description: String,
    /// Words to find it by.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// How it is opened: "Alexa, open saldo bank".
    pub open: String,
    /// How it is asked something, before one of `examples`: "Alexa, ask saldo bank".
    pub ask: String,
    /// Samples of this locale that show what it can do; two at least.
    pub examples: Vec<String>,
    /// What somebody who tests it must know.
    #[serde(default)]
    pub testing: String,
}

pub(super) fn read(file: &File) -> Result<Skill, Finding> {
    toml::from_str(&file.text).map_err(|error| file.finding(error.span().unwrap_or(0..0), error.message()))
}
