//! The manifest: what the store shows, where the skill is, what it asks for.

use super::Service;
use crate::catalogue::{LocaleEntry, Skill};
use crate::locale::Locale;
use serde_json::{Map, Value, json};

/// `skill.json`.
pub(super) fn manifest(served: &[(Locale, &Locale, &LocaleEntry)], service: &Service<'_>) -> Value {
    let each = |page: &dyn Fn(&Skill) -> Value| -> Map<String, Value> {
        let skills = served.iter().filter_map(|(locale, _, entry)| Some((locale, entry.skill.as_ref()?)));
        skills.map(|(locale, skill)| (locale.to_string(), page(skill))).collect()
    };
    let testing = served.iter().find_map(|(_, _, entry)| entry.skill.as_ref()).map(|skill| skill.testing.as_str());
    let url = service.url;
    json!({ "manifest": {
        "manifestVersion": "1.0",
        "publishingInformation": {
            "locales": each(&|skill| page(skill, url)),
            "category": "BANKING_AND_FINANCE",
            "isAvailableWorldwide": false,
            "distributionCountries": [],
            "distributionMode": "PUBLIC",
            "testingInstructions": testing.unwrap_or_default(),
        },
        "privacyAndCompliance": {
            "allowsPurchases": false,
            "usesPersonalInfo": true,
            "isChildDirected": false,
            "isExportCompliant": true,
            "containsAds": false,
            "usesHealthInfo": false,
            "locales": each(&|_| json!({
                "privacyPolicyUrl": format!("{url}/privacy"),
                "termsOfUseUrl": format!("{url}/terms"),
            })),
        },
        "apis": { "custom": {
            "endpoint": { "uri": format!("{url}/alexa"), "sslCertificateType": "Trusted" },
            "interfaces": [{ "type": "ALEXA_PRESENTATION_APL" }],
        } },
        "permissions": [{ "name": "alexa::person_id:read" }, { "name": "alexa::authenticate:2:optional" }],
        "events": {
            "endpoint": { "uri": format!("{url}/alexa"), "sslCertificateType": "Trusted" },
            "subscriptions": [
                { "eventName": "SKILL_ENABLED" },
                { "eventName": "SKILL_DISABLED" },
                { "eventName": "SKILL_ACCOUNT_LINKED" },
            ],
        },
    } })
}

/// One locale's page. Three example phrases: how it is opened, and two questions from the samples.
fn page(skill: &Skill, url: &str) -> Value {
    let asked = skill.examples.iter().take(2).map(|example| format!("{} {example}", skill.ask));
    let examples: Vec<String> = std::iter::once(skill.open.clone()).chain(asked).collect();
    json!({
        "name": skill.name,
        "summary": skill.summary,
        "description": skill.description,
        "examplePhrases": examples,
        "keywords": skill.keywords,
        "smallIconUri": format!("{url}/icon-108.png"),
        "largeIconUri": format!("{url}/icon-512.png"),
    })
}
