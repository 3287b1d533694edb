//! `saldo sandbox`: tokens, the oracle, and bindings that need the store.

use super::Place;
use serde_json::Value;

const NOW: &str = "2026-11-22T14:00:00Z";

#[test]
fn a_token_is_one_line_and_another_each_time() {
    let place = Place::new();
    let token = place.run(&["sandbox", "token", "anna"]).good();
    assert!(token.starts_with("saldo_sandbox_") && token.lines().count() == 1, "{token}");
    assert_ne!(token, place.run(&["sandbox", "token", "anna"]).good());
    assert!(!token.contains("anna"));
}

#[test]
fn the_oracle_agrees_with_the_answers() {
    let place = Place::new();
    let show = |now: &str| -> Value {
        let printed = place.run(&["sandbox", "show", "anna", "--now", now, "--json"]).good();
        serde_json::from_str(&printed).unwrap()
    };
    let shown = show(NOW);
    assert_eq!((&shown["person"], &shown["today"]), (&"anna".into(), &"2026-11-22".into()));
    assert_eq!(shown, show(NOW), "the same each time");
    assert_ne!(shown["transactions"], show("2026-12-22T14:00:00Z")["transactions"]);
    let accounts = shown["accounts"].as_array().unwrap();
    let savings = accounts.iter().find(|account| account["kind"] == "savings").unwrap();
    let dollars = (savings["available"]["minor"].as_i64().unwrap() + 50) / 100;
    let grouped = format!("{},{:03}", dollars / 1000, dollars % 1000);
    let said = place.run(&["ask", "--now", NOW, "what's the balance on my savings"]).good();
    assert!(said.contains(&grouped), "{said} {grouped}");
}

#[test]
fn a_chat_is_bound_in_the_store() {
    let place = Place::new();
    place.write("saldo.toml", "[store]\nurl = \"embedded:data/saldo.redb\"\n");
    for user in ["anna", "piotr"] {
        assert_eq!(place.run(&["sandbox", "link", "messenger", "page-1", "psid-canary", user]).good(), "");
    }
    let file = std::fs::read(place.folder.path().join("data/saldo.redb")).unwrap();
    let holds = |text: &str| file.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(!holds("psid-canary") && !holds("piotr"), "it is sealed");
}

#[test]
fn without_a_sandbox_person_there_is_nothing() {
    let place = Place::new();
    for arguments in [
        &["sandbox", "token", "bob"][..],
        &["sandbox", "show", "Anna", "--json"],
        &["sandbox", "link", "messenger", "p", "s", "bob"],
        &["ask", "--as", "bob", "hi"],
    ] {
        assert!(place.run(arguments).refused().contains("anna, piotr, sanne"), "{arguments:?}");
    }
    assert!(place.run(&["sandbox", "link", "icq", "p", "s", "anna"]).refused().contains("icq"));
    let show = place.run(&["sandbox", "show", "anna", "--now", "tomorrow", "--json"]);
    assert!(show.refused().contains("--now"));
}
