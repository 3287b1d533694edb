//! Amazon's rules for interaction models, as far as they are written down.

use super::{built_in, texts};
use saldo::platform::alexa::package::{Service, Written, package, served};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn written() -> Vec<Written> {
    let (catalogue, phrases) = built_in();
    package(&catalogue, &phrases, &Service { url: "https://voice.example.com", client_id: "alexa-client" })
}

fn models() -> Vec<(String, Value)> {
    let is_model = |file: &Written| file.path.contains("/interactionModels/");
    written().into_iter().filter(is_model).map(|file| (file.path, file.json["interactionModel"].clone())).collect()
}

#[test]
fn every_locale_of_alexa_that_is_served_has_a_model() {
    let (catalogue, _) = built_in();
    let served: Vec<String> = served(&catalogue).iter().map(|(locale, ..)| locale.to_string()).collect();
    for locale in ["en-AU", "en-CA", "en-GB", "en-IN", "en-US"] {
        assert!(served.contains(&locale.to_owned()), "{served:?}");
    }
    assert!(!served.iter().any(|locale| locale.starts_with("pl") || locale.starts_with("fr")), "{served:?}");
    assert_eq!(models().len(), served.len());
}

#[test]
fn samples_are_words_and_slots_that_the_intent_has_and_stand_in_one_intent() {
    for (path, model) in models() {
        let mut homes: BTreeMap<String, &str> = BTreeMap::new();
        for intent in model["languageModel"]["intents"].as_array().unwrap() {
            let name = intent["name"].as_str().unwrap();
            let slots: BTreeSet<&str> =
                intent["slots"].as_array().into_iter().flatten().map(|slot| slot["name"].as_str().unwrap()).collect();
            for sample in texts(intent, "samples") {
                let is_taken = |c: char| c.is_alphabetic() && !c.is_uppercase() || " '.-".contains(c);
                let plain: String = sample.split('{').map(|part| part.rsplit('}').next().unwrap()).collect();
                assert!(plain.chars().all(is_taken), "{path}: {name}: {sample}");
                for slot in sample.split('{').skip(1).map(|rest| rest.split('}').next().unwrap()) {
                    assert!(slots.contains(slot), "{path}: {name} has no {slot}: {sample}");
                }
                if let Some(other) = homes.insert(sample.to_owned(), name) {
                    panic!("{path}: \"{sample}\" is in {other} and {name}");
                }
            }
            let is_custom = !name.starts_with("AMAZON.");
            assert!(!is_custom || !texts(intent, "samples").is_empty(), "{path}: {name} has no sample");
        }
    }
}

#[test]
fn every_type_is_amazons_or_stands_there_with_values() {
    for (path, model) in models() {
        let types = model["languageModel"]["types"].as_array().unwrap();
        let mut known = BTreeSet::new();
        for own in types {
            let mut words = BTreeSet::new();
            let values = own["values"].as_array().unwrap();
            assert!(!values.is_empty(), "{path}: {} has no value", own["name"]);
            for value in values {
                let all = texts(&value["name"], "synonyms");
                for word in all.into_iter().chain(value["name"]["value"].as_str()) {
                    assert!(word.chars().count() <= 140 && words.insert(word.to_lowercase()), "{path}: {word} twice");
                }
            }
            known.insert(own["name"].as_str().unwrap());
        }
        let intents = model["languageModel"]["intents"].as_array().unwrap();
        for slot in intents.iter().flat_map(|intent| intent["slots"].as_array().into_iter().flatten()) {
            let kind = slot["type"].as_str().unwrap();
            assert!(kind.starts_with("AMAZON.") || known.contains(kind), "{path}: {kind}");
        }
        assert!(intents.len() <= 250 && model.to_string().len() < 1_500_000, "{path}");
    }
}

#[test]
fn what_the_dialogue_asks_for_is_in_the_dialog_model_with_its_prompt() {
    for (path, model) in models() {
        let prompts: BTreeMap<&str, usize> = model["prompts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|prompt| (prompt["id"].as_str().unwrap(), prompt["variations"].as_array().unwrap().len()))
            .collect();
        let intents = model["dialog"]["intents"].as_array().unwrap();
        let mut asked = 0;
        for slot in intents.iter().flat_map(|intent| intent["slots"].as_array().unwrap()) {
            let Some(prompt) = slot["prompts"]["elicitation"].as_str() else { continue };
            assert!(slot["elicitationRequired"].as_bool().unwrap(), "{path}");
            assert!(prompts[prompt] >= 3, "{path}: {prompt}");
            asked += 1;
        }
        assert_eq!(asked, prompts.len(), "{path}: a prompt that nobody uses");
        assert!(asked > 0, "{path}: nothing is ever asked for");
    }
}

#[test]
fn built_in_intents_that_certification_wants_are_there() {
    for (path, model) in models() {
        let intents = model["languageModel"]["intents"].as_array().unwrap();
        let names: Vec<&str> = intents.iter().map(|intent| intent["name"].as_str().unwrap()).collect();
        for wanted in ["Help", "Stop", "Cancel", "Fallback", "NavigateHome", "Yes", "No", "Repeat", "Next", "Previous"]
        {
            assert!(names.contains(&format!("AMAZON.{wanted}Intent").as_str()), "{path}: {wanted}");
        }
    }
}

#[test]
fn the_manifest_shows_phrases_that_work_and_no_secret_is_written() {
    let (catalogue, _) = built_in();
    let files = written();
    let manifest = &files.iter().find(|file| file.path == "skill-package/skill.json").unwrap().json["manifest"];
    assert_eq!(manifest["apis"]["custom"]["endpoint"]["uri"], "https://voice.example.com/alexa");
    assert_eq!(manifest["privacyAndCompliance"]["containsAds"], false);
    let pages = manifest["publishingInformation"]["locales"].as_object().unwrap();
    for (locale, _, entry) in served(&catalogue) {
        let page = &pages[locale.as_str()];
        let skill = entry.skill.as_ref().unwrap();
        let phrases = texts(page, "examplePhrases");
        assert_eq!(phrases.len(), 3, "{locale}");
        assert!(phrases.iter().all(|phrase| phrase.contains(&skill.invocation_name)), "{phrases:?}");
    }
    let linking = &files.iter().find(|file| file.path == "account-linking.json").unwrap().json["accountLinkingRequest"];
    assert_eq!(linking["clientId"], "alexa-client");
    assert_eq!(linking["domains"][0], "voice.example.com");
    assert!(linking.get("clientSecret").is_none());
}
