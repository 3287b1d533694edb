//! Language tags such as `en-US`, in one spelling.
//!
//! Which locales exist is not known here: locales are folders under `intents/`.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A language with an optional region (BCP 47), normalised: `en_us` and `EN-us` are `en-US`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(String);

impl Locale {
    /// Reads a tag of a two- or three-letter language and, optionally, a two-letter region; `None` otherwise.
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split(['-', '_']);
        let language = parts.next()?.to_ascii_lowercase();
        let region = parts.next().map(str::to_ascii_uppercase);
        let is_word = |word: &str, lengths: [usize; 2]| {
            lengths.contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_alphabetic())
        };
        if parts.next().is_some() || !is_word(&language, [2, 3]) {
            return None;
        }
        match region {
            None => Some(Self(language)),
            Some(region) if is_word(&region, [2, 2]) => Some(Self(format!("{language}-{region}"))),
            Some(_) => None,
        }
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone: `en` of `en-US`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.0
    }
}

impl TryFrom<String> for Locale {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, String> {
        Self::parse(&tag).ok_or_else(|| format!("\"{tag}\" is not a language tag such as \"en-US\""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling() {
        for tag in ["en-US", "EN_us", "en-us"] {
            assert_eq!(Locale::parse(tag).unwrap().as_str(), "en-US");
        }
        assert_eq!(Locale::parse("pl").unwrap().language(), "pl");
        for bad in ["", "e", "en-USA", "en-US-x", "e1-US", "../en"] {
            assert_eq!(Locale::parse(bad), None, "{bad}");
        }
    }
}
