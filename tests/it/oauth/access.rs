//! Access tokens: in one header, of the right kind, while they live.

use super::*;
use crate::alexa_device::Device;
use crate::app::NOW;
use crate::redis_server::RedisServer;
use saldo::clock::{Clock, FixedClock};
use saldo::entropy::SystemEntropy;
use std::sync::Arc;

fn with(app: &TestApp, headers: &str) -> Reply {
    request(app.address, "GET /oauth/userinfo", headers, b"")
}

#[test]
fn a_customer_has_another_name_for_each_client() {
    let app = server();
    let (alexa, google) = (alexa_tokens(&app).0, google_tokens(&app).0);
    let name = userinfo(&app, &alexa).text("sub");
    assert_eq!(userinfo(&app, &alexa_tokens(&app).0).text("sub"), name);
    assert_ne!(userinfo(&app, &google).text("sub"), name);
    assert_ne!(name, signed_in(&app, "anna").as_str());
}

/// A02
#[test]
fn no_other_credential_is_an_access_token() {
    let app = server();
    let (_, refresh_token) = alexa_tokens(&app);
    let sandbox = app.token("anna").expose().to_owned();
    let jwt = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm5hIn0.";
    for other in [refresh_token.as_str(), &sandbox, ALEXA.1, jwt, "", "saldo_at_"] {
        let reply = userinfo(&app, other);
        assert_eq!(reply.status, 401, "{other}");
        assert!(reply.head.contains("www-authenticate: bearer"), "{reply:?}");
    }
    let device = Device { token: Some(refresh_token), ..Device::unlinked() };
    let heard = device.say(&app, "GetBalance", &[]);
    assert_eq!(heard.json["response"]["card"]["type"], "LinkAccount");
    assert_eq!(app.sandbox().calls(), 0);
}

/// A03
#[test]
fn a_token_that_ran_out_or_was_revoked_is_refused() {
    let app = server();
    let (access, _) = alexa_tokens(&app);
    later(&app, 3_599);
    assert!(is_alive(&app, &access));
    later(&app, 1);
    let refused = userinfo(&app, &access);
    assert!(refused.status == 401 && refused.head.contains("error=\"invalid_token\""), "{refused:?}");
    let (access, _) = alexa_tokens(&app);
    post(app.address, "/oauth/revoke", ALEXA, &[("token", &access)]);
    assert_eq!(userinfo(&app, &access).status, 401);
    let device = Device { token: Some(access), ..Device::unlinked() };
    let heard = device.say(&app, "GetBalance", &[]);
    assert_eq!(heard.json["response"]["card"]["type"], "LinkAccount");
    assert_eq!(app.sandbox().calls(), 0);
}

/// A03: a backup that was put back knows nothing of what was revoked since.
#[test]
fn what_was_linked_before_a_backup_was_put_back_is_nobody() {
    let redis = RedisServer::builder().start();
    let clock = Arc::new(FixedClock::at(NOW.parse().unwrap()));
    let on = |more: &str| {
        let entropy = Arc::new(SystemEntropy::new());
        let config = format!("{CLIENTS}{more}");
        TestApp::with(Wanted { config, store: redis.url(), clock: Arc::clone(&clock), entropy, ..Wanted::default() })
    };
    let app = on("");
    let (access, token) = alexa_tokens(&app);
    assert!(is_alive(&app, &access));
    assert_eq!(refresh(&app, ALEXA, &token).status, 200);
    clock.advance(60_000);
    let restored = on(&format!("[store]\nrestored_at = \"{}\"\n", clock.now()));
    assert!(!is_alive(&restored, &access));
    refresh(&restored, ALEXA, &token).is_error(400, "invalid_grant");
    let (access, token) = alexa_tokens(&restored);
    assert!(is_alive(&restored, &access));
    assert_eq!(refresh(&restored, ALEXA, &token).status, 200);
}

/// A04
#[test]
fn a_token_elsewhere_is_none() {
    let app = server();
    let (access, _) = alexa_tokens(&app);
    let reply = request(app.address, &format!("GET /oauth/userinfo?access_token={access}"), "", b"");
    assert_eq!(reply.status, 401);
    let body = format!("access_token={access}");
    let headers = "Content-Type: application/x-www-form-urlencoded\r\n";
    assert_eq!(request(app.address, "GET /oauth/userinfo", headers, body.as_bytes()).status, 401);
    assert!(is_alive(&app, &access), "in its header it is good");
}

/// A05
#[test]
fn one_header_in_one_form() {
    let app = server();
    let (access, _) = alexa_tokens(&app);
    assert_eq!(with(&app, &format!("Authorization: bEARER {access}\r\n")).status, 200);
    for (headers, status) in [
        (format!("Authorization: Bearer {access}\r\n").repeat(2), 400),
        (format!("Authorization: Bearer {access}\r\nAuthorization: Basic x\r\n"), 400),
        (format!("Authorization: Bearer\t{access}\r\n"), 401),
        (format!("Authorization: Bearer  {access}\r\n"), 401),
        (format!("Authorization: Bearer {access}, Bearer {access}\r\n"), 401),
        (format!("Authorization: Bearer {access} x\r\n"), 401),
        (format!("Authorization: Bearer{access}\r\n"), 401),
        (format!("Authorization: Basic {access}\r\n"), 401),
        (format!("Authorization: {access}\r\n"), 401),
        ("Authorization: Bearer\r\n".to_owned(), 401),
        (String::new(), 401),
    ] {
        assert_eq!(with(&app, &headers).status, status, "{headers}");
    }
    let long = with(&app, &format!("Authorization: Bearer {}\r\n", "A".repeat(1_000_000)));
    assert!((400..500).contains(&long.status), "{}", long.status);
}

/// A06
#[test]
fn a_purpose_that_was_not_granted_is_refused_aloud() {
    let app = server();
    let (access, _) = alexa_tokens(&app);
    let device = Device { token: Some(access), ..Device::unlinked() };
    assert!(device.say(&app, "GetBalance", &[]).text().contains("dollar"));
    let asked = app.sandbox().calls();
    let heard = device.say(&app, "PaymentDue", &[]);
    assert!(!heard.text().is_empty() && !heard.text().contains("dollar"), "{heard:?}");
    assert_eq!(app.sandbox().calls(), asked);
}
