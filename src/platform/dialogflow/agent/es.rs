//! A Dialogflow ES agent, as its console restores it from a zip.

use super::{Language, Written, entities, ids, languages, training};
use crate::catalogue::{Catalogue, Intent, SlotType};
use serde_json::{Value, json};

/// Intents of the console that ours take the place of.
const WELCOME: &str = "Default Welcome Intent";

/// Every file of the agent; its webhook is at `url`.
pub fn agent(catalogue: &Catalogue, url: &str) -> Vec<Written> {
    let languages = languages(catalogue);
    let mut files = vec![
        Written::new("package.json", json!({ "version": "1.0.0" })),
        Written::new("agent.json", described(&languages, url)),
    ];
    for (name, intent) in &catalogue.intents {
        files.push(Written::new(format!("intents/{name}.json"), defined(name, intent)));
        for language in languages.iter().filter(|_| name != "Fallback") {
            let path = format!("intents/{name}_usersays_{}.json", language.code);
            files.push(Written::new(path, said(name, intent, language)));
        }
    }
    files.push(Written::new(format!("intents/{WELCOME}.json"), welcome()));
    for (name, kind) in entities::own(catalogue) {
        files.push(Written::new(format!("entities/{name}.json"), entity(name, kind)));
        for language in &languages {
            let values = entities::values(kind, &language.entry.lexicon);
            let values: Vec<Value> =
                values.into_iter().map(|(value, synonyms)| json!({ "value": value, "synonyms": synonyms })).collect();
            files.push(Written::new(format!("entities/{name}_entries_{}.json", language.code), values.into()));
        }
    }
    files
}

fn described(languages: &[Language<'_>], url: &str) -> Value {
    let (first, others) = languages.split_first().map_or(("en", Vec::new()), |(first, others)| {
        (first.code.as_str(), others.iter().map(|language| language.code.as_str()).collect())
    });
    json!({
        "description": "Saldo",
        "language": first,
        "supportedLanguages": others,
        "defaultTimezone": "Europe/Warsaw",
        "webhook": { "url": url, "headers": {}, "available": true, "useForDomains": false },
        "isPrivate": true,
        "customClassifierMode": "use.after",
        "mlMinConfidence": 0.45,
        "enableOnePlatformApi": true,
    })
}

fn defined(name: &str, intent: &Intent) -> Value {
    let parameters: Vec<Value> = intent
        .slots
        .iter()
        .map(|(slot, definition)| {
            json!({
                "id": ids::id(&format!("{name}.{slot}")),
                "name": slot,
                "required": false,
                "dataType": entities::name(&definition.kind),
                "value": format!("${slot}"),
                "isList": false,
            })
        })
        .collect();
    answered(name, &parameters, name == "Fallback", &[])
}

fn welcome() -> Value {
    answered(WELCOME, &[], false, &["WELCOME"])
}

/// An intent that the webhook answers.
fn answered(name: &str, parameters: &[Value], is_fallback: bool, events: &[&str]) -> Value {
    let events: Vec<Value> = events.iter().map(|event| json!({ "name": event })).collect();
    json!({
        "id": ids::id(name),
        "name": name,
        "auto": true,
        "contexts": [],
        "responses": [{
            "resetContexts": false,
            "action": name,
            "affectedContexts": [],
            "parameters": parameters,
            "messages": [],
            "defaultResponsePlatforms": {},
            "speech": [],
        }],
        "priority": 500_000,
        "webhookUsed": true,
        "webhookForSlotFilling": false,
        "fallbackIntent": is_fallback,
        "events": events,
    })
}

fn said(name: &str, intent: &Intent, language: &Language<'_>) -> Value {
    let phrases = training::phrases(name, intent, language.entry).into_iter().enumerate().map(|(index, parts)| {
        let data: Vec<Value> = parts
            .into_iter()
            .map(|part| match part.fills {
                None => json!({ "text": part.text, "userDefined": false }),
                Some((slot, kind)) => {
                    json!({ "text": part.text, "alias": slot, "meta": entities::name(kind), "userDefined": true })
                }
            })
            .collect();
        let id = ids::id(&format!("{name}.{}.{index}", language.code));
        json!({ "id": id, "data": data, "isTemplate": false, "count": 0, "lang": language.code })
    });
    phrases.collect()
}

fn entity(name: &str, kind: &SlotType) -> Value {
    json!({
        "id": ids::id(name),
        "name": name,
        "isOverridable": true,
        "isEnum": false,
        "isRegexp": false,
        // The customer's own words are more than anybody lists.
        "automatedExpansion": matches!(kind, SlotType::Words(_)),
        "allowFuzzyExtraction": matches!(kind, SlotType::Words(_)),
    })
}
