//! Codes: redeemed once, by the right client, at the right address, with the right verifier, in time.

use super::*;
use crate::alexa_device::Device;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use saldo::audit::{Change, Event, Why};
use saldo::oauth::{TokenKind, mint};
use std::collections::BTreeSet;

#[test]
fn a_code_becomes_tokens_that_alexa_can_ask_with() {
    let app = server();
    let code = alexa_code(&app);
    let id = signed_in(&app, "anna");
    assert!(link(&app, &id).grants.is_empty(), "nothing is granted before it is redeemed");
    let reply = redeem(&app, ALEXA, &code, REDIRECT, VERIFIER);
    assert_eq!(reply.status, 200);
    assert!(reply.head.contains("cache-control: no-store") && reply.head.contains("pragma: no-cache"));
    assert_eq!((reply.text("token_type"), reply.json["expires_in"].as_i64()), ("Bearer".to_owned(), Some(3600)));
    // What was not asked for is not granted, whatever was chosen.
    assert_eq!(reply.text("scope"), "balances transactions");
    let device = Device { token: Some(reply.text("access_token")), ..Device::unlinked() };
    assert!(device.say(&app, "GetBalance", &[]).text().contains("dollar"));

    later(&app, 3600);
    assert!(!device.say(&app, "GetBalance", &[]).text().contains("dollar"), "it has run out");
}

#[test]
fn the_journal_tells_of_a_link_and_its_consents() {
    let app = server();
    alexa_tokens(&app);
    let id = signed_in(&app, "anna");
    let entries = journal(&app, &id);
    assert!(entries.iter().all(|entry| entry.channel == Channel::Client && entry.grant.is_some()));
    let events: Vec<Event> = entries.into_iter().map(|entry| entry.event).collect();
    assert_eq!(events[0], Event::Linked { assistant: "alexa".to_owned() });
    let is_granted = |event: &Event| matches!(event, Event::Consent { change: Change::Granted, .. });
    assert!(events.len() == 3 && events[1..].iter().all(is_granted), "{events:?}");
}

/// C01
#[test]
fn a_replay_that_is_valid_otherwise_ends_what_the_code_made() {
    let app = server();
    let code = alexa_code(&app);
    let first = redeem(&app, ALEXA, &code, REDIRECT, VERIFIER);
    let (access, refresh_token) = (first.text("access_token"), first.text("refresh_token"));
    let other = alexa_tokens(&app).0;
    // By a stranger's hand nothing happens.
    redeem(&app, GOOGLE, &code, REDIRECT, VERIFIER).is_error(400, "invalid_grant");
    redeem(&app, ALEXA, &code, SIBLING, VERIFIER).is_error(400, "invalid_grant");
    for verifier in ["", CHALLENGE, "x"] {
        redeem(&app, ALEXA, &code, REDIRECT, verifier).is_error(400, "invalid_grant");
    }
    redeem(&app, (ALEXA.0, "wrong"), &code, REDIRECT, VERIFIER).is_error(401, "invalid_client");
    assert!(is_alive(&app, &access));
    later(&app, 599);
    redeem(&app, ALEXA, &code, REDIRECT, VERIFIER).is_error(400, "invalid_grant");
    assert!(!is_alive(&app, &access));
    refresh(&app, ALEXA, &refresh_token).is_error(400, "invalid_grant");
    assert!(is_alive(&app, &other), "another link of the same client stays");
    let told = journal(&app, &signed_in(&app, "anna")).pop().map(|entry| entry.event);
    assert_eq!(told, Some(Event::Unlinked { assistant: "alexa".to_owned(), why: Why::CodeReplayed }));
}

#[test]
fn a_replay_is_recognised_for_ten_minutes() {
    let app = server();
    let code = alexa_code(&app);
    let access = redeem(&app, ALEXA, &code, REDIRECT, VERIFIER).text("access_token");
    later(&app, 600);
    redeem(&app, ALEXA, &code, REDIRECT, VERIFIER).is_error(400, "invalid_grant");
    assert!(is_alive(&app, &access));
}

/// C05
#[test]
fn a_code_lives_for_a_minute() {
    let app = server();
    let (in_time, late) = (alexa_code(&app), alexa_code(&app));
    later(&app, 59);
    assert_eq!(redeem(&app, ALEXA, &in_time, REDIRECT, VERIFIER).status, 200);
    later(&app, 1);
    redeem(&app, ALEXA, &late, REDIRECT, VERIFIER).is_error(400, "invalid_grant");
}

/// C06, C07, C08, P05, M02
#[test]
fn a_code_that_is_shown_wrongly_is_not_spent() {
    let app = server();
    let code = alexa_code(&app);
    redeem(&app, GOOGLE, &code, REDIRECT, VERIFIER).is_error(400, "invalid_grant");
    for uri in [SIBLING, &format!("{REDIRECT}/"), &REDIRECT.to_uppercase(), &REDIRECT.replace('/', "%2F")] {
        redeem(&app, ALEXA, &code, uri, VERIFIER).is_error(400, "invalid_grant");
    }
    redeem(&app, ALEXA, &code, "", VERIFIER).is_error(400, "invalid_request");
    let (short, long) = ("a".repeat(42), "a".repeat(129));
    for verifier in ["", CHALLENGE, &short, &long] {
        redeem(&app, ALEXA, &code, REDIRECT, verifier).is_error(400, "invalid_grant");
    }
    assert_eq!(redeem(&app, ALEXA, &code, REDIRECT, VERIFIER).status, 200);
}

/// P05
#[test]
fn five_wrong_verifiers_burn_a_code() {
    let app = server();
    let code = alexa_code(&app);
    for character in ["+", "=", "/", "ł", "\0"] {
        let wrong = format!("{}{character}", &VERIFIER[..42]);
        redeem(&app, ALEXA, &code, REDIRECT, &wrong).is_error(400, "invalid_grant");
    }
    redeem(&app, ALEXA, &code, REDIRECT, VERIFIER).is_error(400, "invalid_grant");
}

/// P04
#[test]
fn a_verifier_without_a_challenge_is_a_downgrade() {
    let app = server();
    let code = code_for(&app, GOOGLE, GOOGLE_REDIRECT, "");
    redeem(&app, GOOGLE, &code, GOOGLE_REDIRECT, VERIFIER).is_error(400, "invalid_grant");
    assert_eq!(redeem(&app, GOOGLE, &code, GOOGLE_REDIRECT, "").status, 200);
    let checked = code_for(&app, GOOGLE, GOOGLE_REDIRECT, CHALLENGE);
    redeem(&app, GOOGLE, &checked, GOOGLE_REDIRECT, "").is_error(400, "invalid_grant");
    assert_eq!(redeem(&app, GOOGLE, &checked, GOOGLE_REDIRECT, VERIFIER).status, 200);
}

#[test]
fn a_public_client_redeems_with_its_verifier_alone() {
    let app = server();
    let code = code_for(&app, APP, APP_REDIRECT, CHALLENGE);
    redeem(&app, (APP.0, "a-secret-that-it-has-not"), &code, APP_REDIRECT, VERIFIER).is_error(401, "invalid_client");
    assert_eq!(redeem(&app, APP, &code, APP_REDIRECT, VERIFIER).status, 200);
}

/// C09
#[test]
fn no_character_of_a_code_can_be_changed() {
    let app = server();
    let code = alexa_code(&app);
    for place in 0..code.len() {
        let mut changed = code.clone().into_bytes();
        changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        redeem(&app, ALEXA, &changed, REDIRECT, VERIFIER).is_error(400, "invalid_grant");
    }
    for bad in [&code[..code.len() - 1], &format!("{code}A"), "saldo_ac_", "x", "\0"] {
        redeem(&app, ALEXA, bad, REDIRECT, VERIFIER).is_error(400, "invalid_grant");
    }
    assert_eq!(redeem(&app, ALEXA, &code, REDIRECT, VERIFIER).status, 200);
}

/// C10
#[test]
fn ten_thousand_codes_have_nothing_in_common() {
    let app = server();
    let keys = &app.app.service.keys;
    let owner = signed_in(&app, "anna");
    let entropy = saldo::entropy::SystemEntropy::new();
    let fresh = || mint(keys, &entropy, TokenKind::Code, owner.as_str()).text.expose().to_owned();
    let codes: Vec<String> = (0..10_000).map(|_| fresh()).collect();
    let shown = alexa_code(&app);
    let bytes = |code: &String| URL_SAFE_NO_PAD.decode(code.strip_prefix("saldo_ac_").unwrap()).unwrap();
    assert_eq!(bytes(&shown).len(), bytes(&codes[0]).len(), "what the page hands out is made in this way");
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
    let bytes: Vec<Vec<u8>> = codes.iter().map(bytes).collect();
    // 20 random bytes, then the owner under a mask of them: every bit is set in half of the codes, and changes in half of
    // the steps from one code to the next. Five standard deviations of 10,000 tosses are 250.
    let half = 4_750..5_250;
    for bit in 0..38 * 8 {
        let is_set = |code: &Vec<u8>| code[bit / 8] >> (bit % 8) & 1 == 1;
        assert!(half.contains(&bytes.iter().filter(|code| is_set(code)).count()), "bit {bit} is set");
        let changed = bytes.windows(2).filter(|pair| is_set(&pair[0]) != is_set(&pair[1])).count();
        assert!(half.contains(&changed), "bit {bit} changes {changed} times");
    }
    let first: BTreeSet<&[u8]> = bytes.iter().map(|code| &code[..8]).collect();
    let masked: BTreeSet<&[u8]> = bytes.iter().map(|code| &code[20..28]).collect();
    assert_eq!((first.len(), masked.len()), (codes.len(), codes.len()), "no part comes back either");
}

/// C12, A02
#[test]
fn a_code_is_good_for_nothing_else() {
    let app = server();
    let code = alexa_code(&app);
    assert_eq!(userinfo(&app, &code).status, 401);
    refresh(&app, ALEXA, &code).is_error(400, "invalid_grant");
    for slot in ["token", "device_code"] {
        let fields = [("grant_type", saldo::oauth::token_request::DEVICE_GRANT), (slot, code.as_str())];
        assert_eq!(post(app.address, "/oauth/token", ALEXA, &fields).status, 400);
    }
    assert_eq!(redeem(&app, ALEXA, &code, REDIRECT, VERIFIER).status, 200);
}

#[test]
fn a_locked_customer_gets_no_tokens_and_loses_none() {
    let app = server();
    let (access, refresh_token) = alexa_tokens(&app);
    let (code, id) = (alexa_code(&app), signed_in(&app, "anna"));
    let now = saldo::clock::Clock::now(app.clock.as_ref());
    change(&app, &id, |link| link.locked_since = Some(now));
    let before = link(&app, &id);
    redeem(&app, ALEXA, &code, REDIRECT, VERIFIER).is_error(400, "invalid_grant");
    refresh(&app, ALEXA, &refresh_token).is_error(400, "invalid_grant");
    assert!(!is_alive(&app, &access));
    assert_eq!(link(&app, &id), before);
    change(&app, &id, |link| link.locked_since = None);
    assert!(is_alive(&app, &access));
    assert_eq!(redeem(&app, ALEXA, &code, REDIRECT, VERIFIER).status, 200);
}

#[test]
fn links_of_one_assistant_stand_side_by_side_up_to_a_number() {
    let app = server();
    let google = google_tokens(&app).0;
    let all: Vec<String> = (0..12)
        .map(|_| {
            later(&app, 1);
            alexa_tokens(&app).0
        })
        .collect();
    let alive: Vec<bool> = all.iter().map(|access| is_alive(&app, access)).collect();
    assert_eq!(alive.iter().filter(|alive| **alive).count(), 11, "{alive:?}");
    assert!(!alive[0] && is_alive(&app, &google), "its own oldest goes first");
    assert_eq!(link(&app, &signed_in(&app, "anna")).grants.len(), saldo::oauth::MOST_GRANTS);
}
