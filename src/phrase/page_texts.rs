//! The texts of our own pages: Fluent messages in `intents/LOCALE/pages.ftl`, one wording each, for the eye.
//!
//! A folder with this file alone is a language of the pages, not a locale of the assistants. What a language lacks is said in
//! English. Knows no HTML: whoever shows a text escapes it.

use crate::catalogue::{File, Finding};
use crate::locale::Locale;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// What every text falls back to.
const ENGLISH: &str = "en-US";

/// The pages' texts in every language there is.
pub struct PageTexts {
    languages: Vec<(Locale, FluentBundle<FluentResource>)>,
}

/// An argument of a text.
#[derive(Clone, Copy, Debug)]
pub enum Given<'a> {
    /// Words.
    Text(&'a str),
    /// A whole number, which languages decline by.
    Number(i64),
}

impl PageTexts {
    /// Reads the pages' files; of texts that come twice the later one counts. Findings are collected, and what is readable
    /// is kept.
    pub fn read(files: &[File]) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut texts = Self { languages: Vec::new() };
        for file in files.iter().filter(|file| file.is_pages()) {
            let resource = FluentResource::try_new(file.text.clone()).unwrap_or_else(|(resource, errors)| {
                findings.extend(errors.iter().map(|error| file.finding(error.pos.clone(), error.kind.to_string())));
                resource
            });
            if let Some(locale) = file.path.split('/').next().and_then(Locale::parse) {
                texts.bundle(&locale, |bundle| bundle.add_resource_overriding(resource));
            }
        }
        (texts, findings)
    }

    fn bundle(&mut self, locale: &Locale, add: impl FnOnce(&mut FluentBundle<FluentResource>)) {
        if let Some((_, bundle)) = self.languages.iter_mut().find(|(known, _)| known == locale) {
            return add(bundle);
        }
        let mut bundle = FluentBundle::new_concurrent(vec![locale.as_str().parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        add(&mut bundle);
        self.languages.push((locale.clone(), bundle));
    }

    /// The language that serves `wanted` (BCP 47, best first): itself, else one of the same language, else English.
    pub fn serving<'a>(&self, wanted: impl Iterator<Item = &'a str>) -> Option<Locale> {
        let language = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        for tag in wanted {
            let exact = Locale::parse(tag);
            let mut known = self.languages.iter().map(|(locale, _)| locale);
            let same = known.clone().find(|locale| Some(*locale) == exact.as_ref());
            if let Some(found) = same.or_else(|| known.find(|locale| locale.language() == language(tag))) {
                return Some(found.clone());
            }
        }
        Locale::parse(ENGLISH)
    }

    /// A text in `locale`, else in English; empty where neither has it.
    pub fn say(&self, locale: &Locale, name: &str, given: &[(&str, Given<'_>)]) -> String {
        let own = self.languages.iter().filter(|(known, _)| known == locale);
        let english = self.languages.iter().filter(|(known, _)| known.as_str() == ENGLISH);
        let found = own.chain(english).find_map(|(_, bundle)| Some((bundle, bundle.get_message(name)?.value()?)));
        let Some((bundle, pattern)) = found else {
            tracing::error!(name, "a page asks for a text that there is not");
            return String::new();
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in given {
            match value {
                Given::Text(text) => arguments.set(*name, *text),
                Given::Number(number) => arguments.set(*name, FluentValue::from(*number)),
            }
        }
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_language_that_lacks_a_text_says_it_in_english() {
        let files = [
            file("en-US/pages.ftl", "a = A\nb = B { $count ->\n  [one] one\n *[other] { $count }\n }\n"),
            file("pl-PL/pages.ftl", "a = Ą\n"),
            file("pl-PL/phrases/pages.ftl", "a = no page\n"),
            file("pl-PL/pages.ftl", "a = Ąą\n"),
        ];
        let (texts, findings) = PageTexts::read(&files);
        assert!(findings.is_empty());
        let polish = texts.serving(["xx", "pl", "en"].into_iter()).unwrap();
        assert_eq!(polish.as_str(), "pl-PL");
        assert_eq!(texts.say(&polish, "a", &[]), "Ąą");
        assert_eq!(texts.say(&polish, "b", &[("count", Given::Number(1))]), "B one");
        assert_eq!(texts.say(&polish, "b", &[("count", Given::Number(2026))]), "B 2026");
        assert_eq!(texts.say(&polish, "c", &[]), "");
        assert_eq!(texts.serving(["de"].into_iter()).unwrap().as_str(), "en-US");
    }
}
