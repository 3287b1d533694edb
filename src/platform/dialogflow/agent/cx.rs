//! A Dialogflow CX agent: the JSON package that its console restores from a zip. One flow, one route an intent, one webhook.

use super::{Language, Written, entities, ids, languages, training};
use crate::catalogue::{Catalogue, Intent, SlotType};
use serde_json::{Value, json};

const FLOW: &str = "Default Start Flow";
/// The flow that every agent begins with has this id.
const START: &str = "00000000-0000-0000-0000-000000000000";
const WEBHOOK: &str = "saldo";
/// Seconds that CX waits for the webhook.
const PATIENCE: u32 = 5;

/// Every file of the agent; its webhook is at `url`.
pub fn agent(catalogue: &Catalogue, url: &str) -> Vec<Written> {
    let languages = languages(catalogue);
    let mut files = vec![
        Written::new("agent.json", described(&languages)),
        Written::new(format!("flows/{FLOW}/{FLOW}.json"), flow(catalogue)),
        Written::new(format!("webhooks/{WEBHOOK}.json"), webhook(url)),
    ];
    for (name, intent) in catalogue.intents.iter().filter(|(name, _)| *name != "Fallback") {
        files.push(Written::new(format!("intents/{name}/{name}.json"), defined(name, intent)));
        for language in &languages {
            let path = format!("intents/{name}/trainingPhrases/{}.json", language.code);
            files.push(Written::new(path, said(name, intent, language)));
        }
    }
    for (name, kind) in entities::own(catalogue) {
        files.push(Written::new(format!("entityTypes/{name}/{name}.json"), entity(name, kind)));
        for language in &languages {
            let path = format!("entityTypes/{name}/entities/{}.json", language.code);
            files.push(Written::new(path, values(kind, language)));
        }
    }
    files
}

fn described(languages: &[Language<'_>]) -> Value {
    let (first, others) = languages.split_first().map_or(("en", Vec::new()), |(first, others)| {
        (first.code.as_str(), others.iter().map(|language| language.code.as_str()).collect())
    });
    json!({
        "displayName": "Saldo",
        "defaultLanguageCode": first,
        "supportedLanguageCodes": others,
        "timeZone": "Europe/Warsaw",
        "startFlow": FLOW,
    })
}

/// Everything goes to the webhook, also the welcome and what matches nothing.
fn flow(catalogue: &Catalogue) -> Value {
    let fulfilment = |tag: &str| json!({ "webhook": WEBHOOK, "tag": tag });
    let routes = catalogue.intents.keys().filter(|name| *name != "Fallback").map(|name| {
        json!({ "name": ids::id(&format!("route.{name}")), "intent": name, "triggerFulfillment": fulfilment(name) })
    });
    let events = [("sys.no-match-default", "Fallback"), ("sys.no-input-default", "Fallback"), ("WELCOME", "Launch")];
    let handlers = events.map(|(event, tag)| {
        json!({ "name": ids::id(&format!("event.{event}")), "event": event, "triggerFulfillment": fulfilment(tag) })
    });
    json!({
        "name": START,
        "displayName": FLOW,
        "transitionRoutes": routes.collect::<Vec<_>>(),
        "eventHandlers": handlers,
        "nluSettings": { "modelType": "MODEL_TYPE_ADVANCED", "classificationThreshold": 0.45 },
    })
}

fn webhook(url: &str) -> Value {
    json!({
        "name": ids::id("webhook"),
        "displayName": WEBHOOK,
        "genericWebService": { "uri": url },
        "timeout": { "seconds": PATIENCE },
    })
}

fn defined(name: &str, intent: &Intent) -> Value {
    let parameters: Vec<Value> = intent
        .slots
        .iter()
        .map(|(slot, definition)| {
            // Amounts and names are not kept in the platform's logs.
            let is_personal = matches!(
                definition.kind,
                SlotType::Amount | SlotType::LastFour | SlotType::Digits | SlotType::Words(_)
            );
            json!({ "id": slot, "entityType": entities::name(&definition.kind), "redact": is_personal })
        })
        .collect();
    json!({ "name": ids::id(name), "displayName": name, "parameters": parameters, "priority": 500_000 })
}

fn said(name: &str, intent: &Intent, language: &Language<'_>) -> Value {
    let phrases = training::phrases(name, intent, language.entry).into_iter().enumerate().map(|(index, parts)| {
        let parts: Vec<Value> = parts
            .into_iter()
            .map(|part| match part.fills {
                None => json!({ "text": part.text }),
                Some((slot, _)) => json!({ "text": part.text, "parameterId": slot }),
            })
            .collect();
        let id = ids::id(&format!("{name}.{}.{index}", language.code));
        json!({ "id": id, "parts": parts, "repeatCount": 1, "languageCode": language.code })
    });
    json!({ "trainingPhrases": phrases.collect::<Vec<_>>() })
}

fn entity(name: &str, kind: &SlotType) -> Value {
    let mut entity = json!({ "name": ids::id(name), "displayName": name, "kind": "KIND_MAP" });
    if let (SlotType::Words(_), Some(entity)) = (kind, entity.as_object_mut()) {
        entity.insert("autoExpansionMode".to_owned(), "AUTO_EXPANSION_MODE_DEFAULT".into());
        entity.insert("enableFuzzyExtraction".to_owned(), true.into());
        entity.insert("redact".to_owned(), true.into());
    }
    entity
}

fn values(kind: &SlotType, language: &Language<'_>) -> Value {
    let values = entities::values(kind, &language.entry.lexicon).into_iter();
    let values =
        values.map(|(value, synonyms)| json!({ "value": value, "synonyms": synonyms, "languageCode": language.code }));
    json!({ "entities": values.collect::<Vec<_>>() })
}
