//! Refreshing: lost answers lose no link, thieves lose theirs, and each client has its own policy.

use super::*;
use saldo::audit::{Event, Why};

/// T04
#[test]
fn a_lost_answer_is_asked_for_again_with_the_old_token() {
    let app = server();
    let (_, first) = alexa_tokens(&app);
    let second = refresh(&app, ALEXA, &first);
    assert_eq!(second.text("scope"), "balances transactions");
    assert_ne!(second.text("refresh_token"), first);
    for seconds in [1, 29, 570] {
        later(&app, seconds);
        let again = refresh(&app, ALEXA, &first);
        assert_eq!(again.status, 200, "{again:?}");
        assert!(is_alive(&app, &again.text("access_token")));
    }
    assert_eq!(refresh(&app, ALEXA, &second.text("refresh_token")).status, 200);
}

/// T05
#[test]
fn a_replaced_token_after_its_window_is_a_theft() {
    let app = server();
    let (access, first) = alexa_tokens(&app);
    let second = refresh(&app, ALEXA, &first);
    later(&app, 601);
    refresh(&app, ALEXA, &first).is_error(400, "invalid_grant");
    refresh(&app, ALEXA, &second.text("refresh_token")).is_error(400, "invalid_grant");
    assert!(!is_alive(&app, &access) && !is_alive(&app, &second.text("access_token")));
    let told = journal(&app, &signed_in(&app, "anna")).pop().map(|entry| entry.event);
    assert_eq!(told, Some(Event::Unlinked { assistant: "alexa".to_owned(), why: Why::TokenStolen }));
}

/// T01, T02
#[test]
fn another_client_has_no_use_for_it() {
    let app = server();
    let (access, token) = alexa_tokens(&app);
    let before = link(&app, &signed_in(&app, "anna"));
    refresh(&app, GOOGLE, &token).is_error(400, "invalid_grant");
    refresh(&app, APP, &token).is_error(400, "invalid_grant");
    refresh(&app, (ALEXA.0, ""), &token).is_error(401, "invalid_client");
    assert_eq!(link(&app, &signed_in(&app, "anna")), before);
    assert!(is_alive(&app, &access));
    assert_eq!(refresh(&app, ALEXA, &token).status, 200);
}

/// T03
#[test]
fn scope_can_be_narrower_and_never_wider() {
    let app = server();
    let (_, token) = alexa_tokens(&app);
    let with = |scope| {
        let fields = [("grant_type", "refresh_token"), ("refresh_token", token.as_str()), ("scope", scope)];
        post(app.address, "/oauth/token", ALEXA, &fields)
    };
    for wider in ["payments", "balances payments", "everything", "BALANCES"] {
        with(wider).is_error(400, "invalid_scope");
    }
    let narrower = with("transactions transactions");
    assert_eq!(narrower.text("scope"), "transactions");
    assert_eq!(with("transactions balances").text("scope"), "balances transactions");
    assert_eq!(refresh(&app, ALEXA, &narrower.text("refresh_token")).text("scope"), "balances transactions");
}

/// T10
#[test]
fn a_token_that_nobody_uses_dies() {
    let app = server();
    let (_, first) = alexa_tokens(&app);
    let (_, stays) = google_tokens(&app);
    later(&app, 29 * 86_400);
    let second = refresh(&app, ALEXA, &first);
    assert_eq!((second.status, refresh(&app, GOOGLE, &stays).status), (200, 200));
    later(&app, 30 * 86_400);
    assert_eq!(refresh(&app, GOOGLE, &stays).status, 200, "each use is one");
    later(&app, 1);
    refresh(&app, ALEXA, &second.text("refresh_token")).is_error(400, "invalid_grant");
}

#[test]
fn without_rotation_the_token_stays() {
    let app = server();
    let (_, token) = google_tokens(&app);
    for _ in 0..20 {
        later(&app, 3_000);
        let reply = refresh(&app, GOOGLE, &token);
        assert_eq!((reply.status, reply.json.get("refresh_token")), (200, None));
        assert!(is_alive(&app, &reply.text("access_token")));
    }
    assert_eq!(link(&app, &signed_in(&app, "anna")).grants[0].tokens.refresh.len(), 1);
}

/// T06
#[test]
fn a_family_stays_small() {
    let app = server();
    let (_, first) = alexa_tokens(&app);
    let tokens: Vec<String> = (0..20).map(|_| refresh(&app, ALEXA, &first).text("refresh_token")).collect();
    let family = link(&app, &signed_in(&app, "anna")).grants[0].tokens.clone();
    assert_eq!((family.refresh.len(), family.access.len()), (8, 16));
    refresh(&app, ALEXA, &tokens[0]).is_error(400, "invalid_grant");
    assert_eq!(refresh(&app, ALEXA, &first).status, 200, "one that was forgotten is no theft, and ends nothing");
    assert_eq!(refresh(&app, ALEXA, &tokens[19]).status, 200);
    let mut token = tokens[19].clone();
    for _ in 0..40 {
        later(&app, 400);
        token = refresh(&app, ALEXA, &token).text("refresh_token");
    }
    assert!(link(&app, &signed_in(&app, "anna")).grants[0].tokens.refresh.len() <= 16);
}

/// T07, E05, E06
#[test]
fn revoking_any_member_ends_the_family() {
    let app = server();
    for which in 0..3 {
        let (access, first) = alexa_tokens(&app);
        let second = refresh(&app, ALEXA, &first);
        let member = [&access, &first, &second.text("refresh_token")][which].clone();
        let hinted = [("token", member.as_str()), ("token_type_hint", "whatever")];
        let reply = post(app.address, "/oauth/revoke", GOOGLE, &hinted);
        assert_eq!((reply.status, reply.body.as_str()), (200, ""));
        assert!(is_alive(&app, &access), "not by another client");
        let reply = post(app.address, "/oauth/revoke", ALEXA, &hinted);
        assert_eq!((reply.status, reply.body.as_str()), (200, ""));
        assert!(!is_alive(&app, &access) && !is_alive(&app, &second.text("access_token")));
        refresh(&app, ALEXA, &second.text("refresh_token")).is_error(400, "invalid_grant");
        refresh(&app, ALEXA, &first).is_error(400, "invalid_grant");
        let told = journal(&app, &signed_in(&app, "anna")).pop().map(|entry| entry.event);
        assert_eq!(told, Some(Event::Unlinked { assistant: "alexa".to_owned(), why: Why::Platform }));
    }
    for unknown in ["x", "saldo_rt_", &"A".repeat(65_000)] {
        assert_eq!(post(app.address, "/oauth/revoke", ALEXA, &[("token", unknown)]).status, 200);
    }
    post(app.address, "/oauth/revoke", ALEXA, &[]).is_error(400, "invalid_request");
    post(app.address, "/oauth/revoke", (ALEXA.0, "wrong"), &[("token", "x")]).is_error(401, "invalid_client");
}
