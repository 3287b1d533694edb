//! Nothing personal where it does not belong: logs, metrics, the store, its files, session attributes.
//!
//! Every search is shown to find what it looks for, before it may find nothing.

use super::redis_content::{append_only_files, everything};
use super::{TASKS, on};
use crate::alexa_device::{Device, fresh, post, post_with};
use crate::app::{TestApp, pki};
use crate::http_stack::get;
use crate::log::captured;
use crate::redis_server::RedisServer;

fn logged() -> Vec<u8> {
    captured().text().into_bytes()
}

/// Captures the log, and counts metrics.
fn listen() {
    captured();
}

/// Amounts of `customer` in the forms in which one could get out.
fn amounts(app: &TestApp, customer: &str) -> Vec<String> {
    use saldo::clock::Clock;
    let shown = saldo::banking::sandbox::show(saldo::banking::sandbox::person(customer).unwrap(), app.clock.now());
    let accounts = shown["accounts"].as_array().unwrap().iter().map(|account| &account["booked"]["minor"]);
    let transactions = shown["transactions"].as_array().unwrap().iter().take(20);
    let minors = accounts.chain(transactions.map(|transaction| &transaction["amount"]["minor"]));
    let minors = minors.map(|minor| minor.as_i64().unwrap().unsigned_abs()).filter(|minor| *minor > 1_000);
    minors.flat_map(|minor| [format!("{}.{:02}", minor / 100, minor % 100), format!("\"minor\":{minor}")]).collect()
}

fn holds(content: &[u8], canary: &str) -> bool {
    content.windows(canary.len()).any(|window| window == canary.as_bytes())
}

/// Speaks in every way that could leave something behind, and answers everything that came back.
fn talk(app: &TestApp, device: &Device, merchant: &str) -> String {
    let mut heard = String::new();
    for (intent, slots) in TASKS {
        heard.push_str(&device.say(app, intent, slots).json.to_string());
    }
    for slots in [[("merchant", merchant)], [("account_nickname", merchant)]] {
        heard.push_str(&device.say(app, "TransactionsAtMerchant", &slots).json.to_string());
        heard.push_str(&device.say(app, "GetBalance", &slots).json.to_string());
    }
    heard.push_str(&device.say(app, "Repeat", &[]).json.to_string());
    // Refused ones, each for another reason.
    let mut request = device.intent(app, "GetBalance", &[("account_nickname", merchant)]);
    request["request"]["timestamp"] = serde_json::json!("2015-05-13T12:34:56Z");
    assert_eq!(post(app.address, &request).status, 400);
    assert_eq!(post_with(app.address, "", request.to_string().as_bytes()).status, 400);
    request["request"] = serde_json::json!([merchant]);
    assert_eq!(post(app.address, &request).status, 400);
    heard
}

#[test]
fn nothing_personal_leaves_the_turn() {
    listen();
    let server = RedisServer::builder().append_only("always").start();
    let app = on(&server);
    let merchant = fresh("zanzibar");
    let household = Device::of(&app, "anna");
    let person = Some((fresh("amzn1.ask.person."), Some(app.token("anna").expose().to_owned())));
    let recognised = Device { person, ..Device::of(&app, "anna") };
    let spoken: String = [&household, &recognised].map(|device| talk(&app, device, &merchant)).concat();
    assert!(holds(spoken.as_bytes(), &merchant), "the customer hears the word");

    let mut canaries = vec![merchant, "api-token".to_owned()];
    for device in [&household, &recognised] {
        canaries.extend([device.user.clone(), device.id.clone()]);
        canaries.extend(device.token.clone());
        canaries.extend(device.person.iter().flat_map(|(id, token)| [Some(id.clone()), token.clone()]).flatten());
    }
    let mut stored = canaries.clone();
    stored.extend(amounts(&app, "anna"));
    for (place, content, control, canaries) in [
        ("the log", logged(), "platform=\"alexa\" intent=\"GetBalance\"", &stored),
        ("the metrics", get(app.operations, "/metrics").body.into_bytes(), "saldo_turns_total", &stored),
        ("the store", everything(&server), ":j", &stored),
        ("its file", append_only_files(&server), ":j", &stored),
        ("the answers", spoken.into_bytes(), "outputSpeech", &canaries[1..].to_vec()),
    ] {
        assert!(holds(&content, control), "{place} holds what it should: {}", String::from_utf8_lossy(&content));
        for canary in canaries {
            assert!(!holds(&content, canary), "{place} holds {canary}");
        }
    }
    let amount = &amounts(&app, "anna")[1];
    assert!(server.send(&format!("SET control {}", amount.replace('"', ""))).starts_with("+OK"));
    assert!(holds(&everything(&server), &amount.replace('"', "")), "a plain amount would be found");
}

#[test]
fn a_fault_is_logged_without_what_was_said() {
    listen();
    let mut server = RedisServer::builder().start();
    let app = on(&server);
    let merchant = fresh("kilimanjaro");
    let device = Device::of(&app, "anna");
    device.say(&app, "TransactionsAtMerchant", &[("merchant", &merchant)]);
    server.kill();
    device.say(&app, "TransactionsAtMerchant", &[("merchant", &merchant)]);
    let logged = logged();
    assert!(holds(&logged, "the turn could not be kept"));
    for canary in [&merchant, &device.user, &device.id, device.token.as_ref().unwrap()] {
        assert!(!holds(&logged, canary), "{canary}");
    }
    assert!(pki().chain().contains("CERTIFICATE") && !holds(&logged, "BEGIN CERTIFICATE"));
}
