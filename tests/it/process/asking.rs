//! `saldo ask` and `saldo talk`.

use super::Place;
use serde_json::Value;

const NOW: &str = "2026-11-22T14:00:00Z";

fn ask(arguments: &[&str]) -> String {
    let mut all = vec!["ask", "--now", NOW];
    all.extend(arguments);
    Place::new().run(&all).good()
}

fn ask_json(arguments: &[&str]) -> Value {
    let mut all = vec!["--json"];
    all.extend(arguments);
    let printed = ask(&all);
    assert_eq!(printed.trim_end().lines().count(), 1, "one line: {printed}");
    serde_json::from_str(&printed).unwrap()
}

#[test]
fn a_question_is_answered_and_nothing_is_left_behind() {
    let place = Place::new();
    let printed = place.run(&["ask", "--now", NOW, "what's", "my", "savings", "balance"]).good();
    assert!(printed.to_lowercase().contains("savings") && printed.contains("dollars"), "{printed}");
    assert!(!printed.contains('<'), "plain words: {printed}");
    assert_eq!(std::fs::read_dir(place.folder.path()).unwrap().count(), 0);
}

#[test]
fn json_has_what_is_promised() {
    let answer = ask_json(&["what did i spend at Uber last month"]);
    for member in ["intent", "slots", "speech", "text", "card", "end"] {
        assert!(answer.get(member).is_some(), "{member}: {answer}");
    }
    assert_eq!(answer["intent"], "TransactionsAtMerchant");
    assert_eq!(answer["slots"]["merchant"]["id"].as_str().unwrap().to_lowercase(), "uber");
    assert!(answer["slots"]["merchant"]["said"].is_string(), "{answer}");
    let period = &answer["slots"]["period"];
    assert_eq!((period["from"].as_str(), period["to"].as_str()), (Some("2026-10-01"), Some("2026-10-31")));
    let speech = answer["speech"].as_str().unwrap();
    assert!(speech.starts_with("<speak>") && speech.ends_with("</speak>"), "{speech}");
    assert!(!answer["text"].as_str().unwrap().contains('<'));
    assert!(answer["end"].is_boolean());
    let account = ask_json(&["what's my savings balance"]);
    assert_eq!(account["slots"]["account_type"]["id"], "savings");
    assert_eq!(ask_json(&["show me the last four charges"])["slots"]["count"], 4);
}

#[test]
fn what_is_not_understood_is_answered_too() {
    for arguments in [&["order a pizza"][..], &[""], &["   "], &["😀"], &["--", "-1 banana"]] {
        let answer = ask_json(arguments);
        assert_eq!(answer["intent"], "Fallback", "{arguments:?}");
        assert!(!answer["text"].as_str().unwrap().is_empty());
    }
}

#[test]
fn people_privacy_and_scenarios() {
    assert!(!ask(&["--as", "guest", "what's my balance"]).contains("dollars"));
    assert!(ask(&["--as", "sanne", "what's my balance"]).contains("euro"));
    assert!(ask(&["--as", "eva", "what's my balance"]).contains("dollars"));
    assert!(!ask(&["--privacy", "discreet", "what's my balance"]).contains("dollars"));
    assert!(ask(&["--privacy", "rough", "what's my balance"]).contains("about"));
    let down = ask(&["--scenario", "down", "what's my balance"]);
    assert!(down.contains("bank") && !down.contains("dollars"), "{down}");
}

#[test]
fn a_conversation_over_a_pipe() {
    let said = "any recent charges\n\nnext\nprevious\nstop\nwhat's my balance\n";
    let heard = Place::new().feed(&["talk"], said).good();
    let lines: Vec<&str> = heard.lines().collect();
    assert_eq!(lines.len(), 3, "one answer an utterance, none after stop: {heard}");
    assert!(lines.iter().all(|line| line.starts_with("Saldo: ")), "{heard}");
    assert_ne!(lines[0], lines[1]);
    let asked = Place::new().feed(&["talk"], "what did i spend at a store\nUber\n").good();
    assert!(asked.contains("Uber"), "the question is answered by a word: {asked}");
    assert_eq!(Place::new().feed(&["talk"], "").good(), "");
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    use std::process::Stdio;
    let place = Place::new();
    let mut child = place.command(&["sandbox", "show", "anna", "--json"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let ended = super::Ended::of(child.wait_with_output().unwrap());
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
}
