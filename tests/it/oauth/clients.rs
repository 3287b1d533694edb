//! Clients: who they are, and how often somebody may guess.

use super::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

fn basic(pair: &str) -> String {
    format!("Authorization: Basic {}\r\n", STANDARD.encode(pair))
}

const SHOWN: &str = "grant_type=refresh_token&refresh_token=x";

fn tried(app: &TestApp, headers: &str, body: &str) -> Reply {
    form(app.address, "/oauth/token", headers, body)
}

#[test]
fn a_client_shows_itself_in_one_way() {
    let app = server();
    let pair = format!("{}:{}", ALEXA.0, ALEXA.1);
    // Past authentication the token is what is wrong.
    tried(&app, &basic(&pair), SHOWN).is_error(400, "invalid_grant");
    tried(&app, &basic(&pair), &format!("client_id=alexa-id&{SHOWN}")).is_error(400, "invalid_grant");
    tried(&app, &basic("alexa%2Did:alexa-secret%2D0123456789"), SHOWN).is_error(400, "invalid_grant");
    tried(&app, "", &format!("client_id=app-id&{SHOWN}")).is_error(400, "invalid_grant");
    let refused = tried(&app, &basic("alexa-id:wrong"), SHOWN);
    refused.is_error(401, "invalid_client");
    assert!(refused.head.contains("www-authenticate: basic"), "{refused:?}");
}

/// K02
#[test]
fn two_ways_at_once_are_refused() {
    let app = server();
    let pair = basic(&format!("{}:{}", ALEXA.0, ALEXA.1));
    for (headers, body) in [
        (pair.clone(), format!("client_id=alexa-id&client_secret=alexa-secret-0123456789&{SHOWN}")),
        (pair.clone(), format!("client_secret=alexa-secret-0123456789&{SHOWN}")),
        (pair.clone(), format!("client_id=google-id&{SHOWN}")),
        (pair.repeat(2), SHOWN.to_owned()),
    ] {
        tried(&app, &headers, &body).is_error(400, "invalid_request");
    }
}

/// K03, T02
#[test]
fn what_cannot_be_read_is_nobody() {
    let app = server();
    let not_utf8 = format!("Authorization: Basic {}\r\n", STANDARD.encode(b"alexa-id:\xff\xfe"));
    for headers in [
        "",
        "Authorization: Basic\r\n",
        "Authorization: Basic ####\r\n",
        "Authorization: Bearer x\r\n",
        "Authorization: Digest x\r\n",
        &not_utf8,
        &basic("no colon"),
        &basic("alexa-id:%ff"),
        &basic(":"),
        &basic("nobody:x"),
        &basic("app-id:"),
    ] {
        tried(&app, headers, SHOWN).is_error(401, "invalid_client");
    }
    tried(&app, "", &format!("client_id=alexa-id&{SHOWN}")).is_error(401, "invalid_client");
    tried(&app, "", &format!("client_id=nobody&client_secret=x&{SHOWN}")).is_error(401, "invalid_client");
}

/// K01
#[test]
fn guesses_are_counted_by_client_and_source() {
    let app = TestApp::with(Wanted {
        config: CLIENTS.to_owned(),
        server: "trusted_proxies = [\"127.0.0.1/32\"]\n".to_owned(),
        ..Wanted::default()
    });
    let from = |source: &str, secret: &str| {
        tried(&app, &format!("X-Forwarded-For: {source}\r\n{}", basic(&format!("alexa-id:{secret}"))), SHOWN)
    };
    for number in 0..20 {
        from(&format!("2001:db8::{number:x}"), &format!("guess {number}")).is_error(401, "invalid_client");
    }
    let stopped = from("2001:db8::ffff:1", ALEXA.1);
    stopped.is_error(401, "invalid_client");
    assert!(stopped.head.contains("retry-after: 900"), "{stopped:?}");
    from("2001:db8:0:1::1", ALEXA.1).is_error(400, "invalid_grant");
    let google = format!("X-Forwarded-For: 2001:db8::1\r\n{}", basic(&format!("{}:{}", GOOGLE.0, GOOGLE.1)));
    tried(&app, &google, SHOWN).is_error(400, "invalid_grant");
    later(&app, 900);
    from("2001:db8::1", ALEXA.1).is_error(400, "invalid_grant");
}
