//! Agents for Dialogflow: every intent in every language, each parameter marked where it is said.

use super::built_in;
use saldo::platform::dialogflow::agent::{self, Written};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn by_path(files: Vec<Written>) -> BTreeMap<String, Value> {
    let count = files.len();
    let files: BTreeMap<String, Value> = files.into_iter().map(|file| (file.path, file.json)).collect();
    assert_eq!(files.len(), count, "a path twice");
    files
}

#[test]
fn an_es_agent_has_every_intent_in_every_language() {
    let (catalogue, _) = built_in();
    let files = by_path(agent::es(&catalogue, "https://voice.example.com/dialogflow/es"));
    let described = &files["agent.json"];
    assert_eq!(described["webhook"]["url"], "https://voice.example.com/dialogflow/es");
    let languages = 1 + described["supportedLanguages"].as_array().unwrap().len();
    assert_eq!(languages, catalogue.locales.len());
    let mut ids = BTreeSet::new();
    for (name, intent) in &catalogue.intents {
        let defined = &files[&format!("intents/{name}.json")];
        assert!(defined["webhookUsed"].as_bool().unwrap() && ids.insert(defined["id"].to_string()), "{name}");
        assert_eq!(defined["fallbackIntent"], name == "Fallback");
        let said = files.iter().filter(|(path, _)| path.starts_with(&format!("intents/{name}_usersays_")));
        let said: Vec<&Value> = said.map(|(_, said)| said).collect();
        assert_eq!(said.len(), if name == "Fallback" { 0 } else { languages }, "{name}");
        for part in
            said.iter().flat_map(|said| said.as_array().unwrap()).flat_map(|phrase| phrase["data"].as_array().unwrap())
        {
            let Some(alias) = part["alias"].as_str() else { continue };
            assert!(intent.slots.contains_key(alias), "{name}: {alias}");
            let meta = part["meta"].as_str().unwrap();
            let own = meta.trim_start_matches('@');
            assert!(meta.starts_with("@sys.") || files.contains_key(&format!("entities/{own}.json")), "{meta}");
        }
    }
}

#[test]
fn a_cx_agent_sends_every_intent_to_the_webhook() {
    let (catalogue, _) = built_in();
    let files = by_path(agent::cx(&catalogue, "https://voice.example.com/dialogflow/cx"));
    assert_eq!(files["webhooks/saldo.json"]["genericWebService"]["uri"], "https://voice.example.com/dialogflow/cx");
    let flow = &files["flows/Default Start Flow/Default Start Flow.json"];
    let routes: BTreeMap<&str, &Value> = flow["transitionRoutes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|route| (route["intent"].as_str().unwrap(), &route["triggerFulfillment"]))
        .collect();
    for name in catalogue.intents.keys().filter(|name| *name != "Fallback") {
        assert_eq!(routes[name.as_str()]["webhook"], "saldo", "{name}");
        assert!(files.contains_key(&format!("intents/{name}/{name}.json")), "{name}");
    }
    let handled: Vec<&str> =
        flow["eventHandlers"].as_array().unwrap().iter().map(|handler| handler["event"].as_str().unwrap()).collect();
    assert!(handled.contains(&"sys.no-match-default"), "{handled:?}");
    assert_eq!(by_path(agent::cx(&catalogue, "https://voice.example.com/dialogflow/cx")), files, "the same every time");
}
