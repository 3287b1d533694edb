//! The texts: the same in every language, all of them used, in the language that the visitor prefers.
#![cfg(test)]

use super::browser::{Browser, app, asked};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use saldo::catalogue::builtin;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

type Arguments = BTreeSet<String>;

fn texts(locale: &str) -> BTreeMap<String, Arguments> {
    let file = builtin().into_iter().find(|file| file.path == format!("{locale}/pages.ftl")).unwrap();
    let resource = parse(file.text.as_str()).unwrap();
    let mut all = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut arguments = Arguments::new();
            read(message.value.as_ref().unwrap(), &mut arguments);
            assert!(all.insert(message.id.name.to_owned(), arguments).is_none(), "{locale}: {} twice", message.id.name);
        }
    }
    all
}

fn read(pattern: &Pattern<&str>, arguments: &mut Arguments) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => note(inline, arguments),
                Expression::Select { selector, variants } => {
                    note(selector, arguments);
                    for variant in variants {
                        read(&variant.value, arguments);
                    }
                }
            }
        }
    }
}

fn note(inline: &InlineExpression<&str>, arguments: &mut Arguments) {
    if let InlineExpression::VariableReference { id } = inline {
        arguments.insert(id.name.to_owned());
    }
}

#[test]
fn every_language_has_the_same_texts_with_the_same_arguments() {
    let english = texts("en-US");
    for locale in ["pl-PL", "nl-NL", "de-DE"] {
        let mut own = texts(locale);
        // A time is written with half a day in one language and without in the other.
        own.insert("moment".to_owned(), english["moment"].clone());
        assert_eq!(own, english, "{locale}");
    }
}

#[test]
fn every_text_is_asked_for_and_every_text_that_is_asked_for_is_there() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/http/pages");
    let code: String = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    let quoted: BTreeSet<&str> = code.split('"').collect();
    let families = ["purpose-", "assistant-"];
    let endings = ["-title", "-text"];
    let is_used = |name: &str| {
        quoted.contains(name)
            || families.iter().any(|family| name.starts_with(family))
            || endings.iter().any(|ending| name.strip_suffix(ending).is_some_and(|name| quoted.contains(name)))
    };
    let english = texts("en-US");
    let unused: Vec<&String> = english.keys().filter(|name| !is_used(name)).collect();
    assert!(unused.is_empty(), "{unused:?}");
    let asked = ["say(\"", "with(\"", "count(\"", "given(\""]
        .into_iter()
        .flat_map(|call| code.split(call).skip(1).filter_map(|rest| rest.split('"').next()).collect::<Vec<_>>());
    let missing: Vec<&str> = asked.filter(|name| !name.is_empty() && !english.contains_key(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_assistant_knows_the_language_better_than_the_browser() {
    let app = app();
    let mut browser = Browser::at(&app);
    let mut shows = |accepted: &str, more: &str, lang: &str, title: &str| {
        accepted.clone_into(&mut browser.languages);
        let page = browser.open(&format!("{}{more}", asked()));
        assert!(page.body.contains(&format!("<html lang=\"{lang}\">")), "{accepted} {more}");
        assert!(page.body.contains(title), "{}", page.body);
    };
    shows("", "", "en-US", "Sign in to your bank");
    shows("pl", "", "pl-PL", "Zaloguj się do banku");
    shows("fr, nl-BE;q=0.8, pl;q=0.3", "", "nl-NL", "Log in bij je bank");
    shows("pl", "&ui_locales=nl-NL", "nl-NL", "Log in bij je bank");
    shows("pl", "&user_locale=en_US", "en-US", "Sign in to your bank");
    shows("de-AT", "", "de-DE", "Bei deiner Bank anmelden");
    shows("zz, *", "", "en-US", "Sign in to your bank");
}

#[test]
fn days_are_written_as_each_language_writes_them() {
    let app = app();
    let mut browser = Browser::at(&app);
    browser.own_page("piotr");
    let page = browser.get("/consents");
    browser.press(&page, "value=\"lock\"", &[("action", "lock")]);
    // 14:00 UTC in Warsaw.
    for (language, moment) in [
        ("pl", "22 listopada 2026, 15:00"),
        ("nl", "22 november 2026 om 15.00 uur"),
        ("en", "November 22, 2026, 3:00 PM"),
    ] {
        language.clone_into(&mut browser.languages);
        let page = browser.get("/consents");
        assert!(page.body.contains(moment), "{language}: {}", page.body);
    }
}
