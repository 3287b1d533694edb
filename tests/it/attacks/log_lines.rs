//! L02: whatever stands in any field of any endpoint, the log of the real binary stays one JSON object a line, and nobody
//! writes an event into it but Saldo.

use crate::pages::browser::{Browser, REDIRECT, query};
use crate::process::Place;
use crate::process::serving::{Serving, place};
use serde_json::Value;

const EVIL: [&str; 6] = [
    "\r\n{\"level\":\"ERROR\",\"message\":\"forged\"}\r\n",
    "\u{1b}[31mforged\u{1b}[0m",
    "\",\"forged\":\"yes",
    "\\\",\\\"forged\\\":1",
    "\u{2028}forged\u{85}\u{0}",
    "forged %s %n ${jndi:forged}",
];
const FIELDS: [&str; 26] = [
    "grant_type",
    "code",
    "redirect_uri",
    "code_verifier",
    "client_secret",
    "refresh_token",
    "scope",
    "device_code",
    "token",
    "response_type",
    "response_mode",
    "state",
    "code_challenge",
    "code_challenge_method",
    "prompt",
    "account_linking_token",
    "user_locale",
    "ui_locales",
    "user",
    "password",
    "bank",
    "decision",
    "action",
    "purpose",
    "grant",
    "done",
];

fn serving() -> (Place, Serving) {
    let place = place().with("SALDO__LOG__FORMAT", "json").with("SALDO__LOG__LEVEL", "trace");
    place.write(
        "saldo.toml",
        &format!(
            "[server]\npublic_url = \"https://voice.example.com\"\n[oauth.clients.alexa]\nid = \"alexa-skill\"\nsecret = \
             \"0123456789abcdef\"\nredirect_uris = [\"{REDIRECT}\"]\n"
        ),
    );
    let serving = Serving::start(&place, &[]);
    (place, serving)
}

/// Puts `evil` everywhere.
fn attack(browser: &mut Browser, evil: &str) {
    let all: Vec<(&str, &str)> = FIELDS.iter().map(|name| (*name, evil)).collect();
    for client in ["alexa-skill", evil] {
        let fields = [all.as_slice(), &[("client_id", client)]].concat();
        for path in
            ["/oauth/token", "/oauth/revoke", "/oauth/device_authorization", "/oauth/authorize", "/link", "/consents"]
        {
            browser.post(path, &fields);
            browser.get(&format!("{path}?{}", query(&fields)));
        }
    }
    let client = [("client_id", "alexa-skill"), ("client_secret", "0123456789abcdef")];
    for path in ["/oauth/token", "/oauth/revoke", "/oauth/device_authorization"] {
        let others: Vec<_> = all.iter().copied().filter(|(name, _)| *name != "client_secret").collect();
        browser.post(path, &[others.as_slice(), &client].concat());
    }
    let form = browser.get("/consents");
    browser.submit("/consents", &form, "password", &[("user", evil), ("password", evil)]);
    let escaped = query(&[("", evil)]);
    let escaped = escaped.trim_start_matches('=').replace('+', "%20");
    browser.get(&format!("/oauth/{escaped}"));
    browser.get(&format!("/link/{escaped}?{escaped}"));
    // Headers carry what a line can carry.
    browser.languages = evil.chars().filter(|c| c.is_ascii_graphic() || *c == ' ').collect();
    browser.get("/link");
    browser.languages.clear();
}

#[test]
fn one_event_a_line_and_all_of_them_ours() {
    let (_place, serving) = serving();
    let mut browser = Browser { address: serving.address, cookie: None, languages: String::new(), peer: None };
    for evil in EVIL {
        attack(&mut browser, evil);
    }
    serving.signal("-TERM");
    let said = serving.ended().err;
    let lines: Vec<&str> = said.lines().filter(|line| !line.starts_with("Saldo is listening")).collect();
    let events: Vec<&&str> = lines.iter().filter(|line| line.starts_with('{')).collect();
    for line in &events {
        let event: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        let target = event["target"].as_str().unwrap_or_default();
        assert!(event["level"].is_string() && target.starts_with("saldo"), "{line}");
    }
    let of = |part: &str| events.iter().filter(|line| line.contains(part)).count();
    assert!(of("\"endpoint\":\"token\"") >= 3 * EVIL.len(), "refusals are told: {said}");
    assert!(of("an authorization request was refused") >= EVIL.len());
    assert!(!said.contains("forged") && !said.contains('\u{1b}'), "{said}");
    let others: Vec<_> = lines.iter().filter(|line| !line.starts_with('{') && !line.trim().is_empty()).collect();
    assert!(others.iter().all(|line| !line.contains("level")), "{others:?}");
}
