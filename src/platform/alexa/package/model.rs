//! The interaction model of one locale.

use super::{dialog, samples, types};
use crate::catalogue::{Catalogue, Intent, LocaleEntry, SlotType};
use crate::locale::Locale;
use crate::phrase::Phrasebook;
use serde_json::{Value, json};

/// Our intents that are Amazon's, by Amazon's names. What Alexa matches there are its own phrases beside ours.
const BUILT_IN: [(&str, &str); 11] = [
    ("Cancel", "AMAZON.CancelIntent"),
    ("Fallback", "AMAZON.FallbackIntent"),
    ("Help", "AMAZON.HelpIntent"),
    ("NavigateHome", "AMAZON.NavigateHomeIntent"),
    ("NextPage", "AMAZON.NextIntent"),
    ("No", "AMAZON.NoIntent"),
    ("PreviousPage", "AMAZON.PreviousIntent"),
    ("Repeat", "AMAZON.RepeatIntent"),
    ("StartOver", "AMAZON.StartOverIntent"),
    ("Stop", "AMAZON.StopIntent"),
    ("Yes", "AMAZON.YesIntent"),
];

/// Amazon's name for an intent, if it is one of theirs.
pub(super) fn built_in(name: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|(ours, _)| *ours == name).map(|(_, theirs)| *theirs)
}

/// The model of `locale`.
pub(super) fn model(catalogue: &Catalogue, phrases: &Phrasebook, locale: &Locale, entry: &LocaleEntry) -> Value {
    let intents: Vec<Value> =
        catalogue.intents.iter().map(|(name, definition)| intent(name, definition, entry)).collect();
    let kinds = catalogue.intents.iter().filter(|(name, _)| built_in(name).is_none());
    let kinds: Vec<&SlotType> = kinds.flat_map(|(_, intent)| samples::slots(intent)).map(|(_, kind)| kind).collect();
    let mut language_model = json!({
        "invocationName": entry.skill.as_ref().map_or("", |skill| skill.invocation_name.as_str()),
        "intents": intents,
        "types": types::custom(kinds.into_iter(), &entry.lexicon),
    });
    // What is out of scope is said so, not forced into an intent.
    if let Some(model) = language_model.as_object_mut() {
        model.insert("modelConfiguration".to_owned(), json!({ "fallbackIntentSensitivity": { "level": "HIGH" } }));
    }
    let (dialog, prompts) = dialog::dialog(catalogue, phrases, locale);
    json!({ "interactionModel": { "languageModel": language_model, "dialog": dialog, "prompts": prompts } })
}

fn intent(name: &str, definition: &Intent, entry: &LocaleEntry) -> Value {
    let samples = samples::of(name, definition, entry);
    if let Some(theirs) = built_in(name) {
        // Amazon matches these two by itself.
        let closed = matches!(name, "Fallback" | "NavigateHome");
        let samples: Vec<&String> = samples.iter().filter(|sample| !closed && !sample.contains('{')).collect();
        return json!({ "name": theirs, "samples": samples });
    }
    let slots: Vec<Value> = samples::slots(definition)
        .into_iter()
        .map(|(name, kind)| json!({ "name": name, "type": types::name(kind) }))
        .collect();
    json!({ "name": name, "slots": slots, "samples": samples })
}
