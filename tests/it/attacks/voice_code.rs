//! The voice code under attack: by two copies, by two channels, by other names and other claims (rows N).

use crate::alexa_device::{Device, Heard, fresh, post};
use crate::alexa_turn::redis_content::{append_only_files, everything};
use crate::app::{TestApp, Wanted};
use crate::http_stack::get;
use crate::log::captured;
use crate::pages::browser::Browser;
use crate::pages::consenting::link;
use crate::redis_server::RedisServer;
use saldo::entropy::SystemEntropy;
use saldo::link::Privacy;
use saldo::locale::Locale;
use saldo::service::Conversation;
use serde_json::json;
use std::sync::{Arc, Barrier};
use std::thread;

const CODE: [&str; 6] = ["four", "seven", "one", "one", "nine", "three"];
const WRONG: [&str; 6] = ["five", "eight", "two", "two", "zero", "six"];
const PLACES: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];

fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn on(redis: &RedisServer) -> TestApp {
    let app =
        TestApp::with(Wanted { store: redis.url(), entropy: Arc::new(SystemEntropy::new()), ..Wanted::default() });
    app.change_link("anna", |link| link.settings.privacy = Privacy::Discreet);
    app
}

/// The digits of `code` that a question asks for.
fn digits(code: [&str; 6], question: &str) -> String {
    let asked = PLACES.iter().zip(code).filter(|(place, _)| question.contains(*place));
    let digits: Vec<&str> = asked.map(|(_, digit)| digit).collect();
    assert_eq!(digits.len(), 2, "{question}");
    digits.join(" ")
}

fn aloud(app: &TestApp, device: &Device) -> String {
    device.say(app, "PrivacyMode", &[("on_off", "off")]).text()
}

fn answer(app: &TestApp, device: &Device, code: [&str; 6], question: &str) -> String {
    device.say(app, "VoiceCode", &[("digits", &digits(code, question))]).text()
}

fn is_quiet(app: &TestApp) -> bool {
    link(app, "anna").unwrap().settings.privacy == Privacy::Discreet
}

/// N01: two copies, two channels, fresh devices and sessions each time: three in all, for as long as the page is not asked.
#[test]
fn three_misses_anywhere_lock_it_and_only_the_page_unlocks_it() {
    let redis = RedisServer::builder().start();
    let apps = [on(&redis), on(&redis)];
    let first = Device::of(&apps[0], "anna");
    assert!(!answer(&apps[0], &first, CODE, &aloud(&apps[0], &first)).contains("locked"));
    assert!(!is_quiet(&apps[1]), "the right digits do what was asked");
    apps[0].change_link("anna", |link| link.settings.privacy = Privacy::Discreet);

    let waiting = Device::of(&apps[0], "anna");
    let question = aloud(&apps[0], &waiting);
    let devices = [Device::of(&apps[0], "anna"), Device::of(&apps[1], "anna")];
    for (app, device) in apps.iter().zip(&devices) {
        let heard = answer(app, device, WRONG, &aloud(app, device));
        assert!(!heard.contains("locked"), "{heard}");
    }
    let mut terminal = Conversation::new(&apps[1].app.service, Locale::parse("en-US").unwrap(), Some("anna"));
    let asked = wait(terminal.say("turn off privacy mode")).text;
    let heard = wait(terminal.say(&digits(WRONG, &asked))).text;
    assert!(heard.contains("locked"), "{heard}");

    assert!(answer(&apps[0], &waiting, CODE, &question).contains("locked"), "the right one too");
    for days in [0, 1, 30] {
        apps[0].clock.advance(days * 86_400_000);
        apps[1].clock.advance(days * 86_400_000);
        for app in &apps {
            let heard = aloud(app, &Device::of(app, "anna"));
            assert!(heard.contains("locked"), "after {days} days: {heard}");
        }
    }
    assert!(is_quiet(&apps[0]));
    let mut browser = Browser::at(&apps[1]);
    let page = browser.own_page("anna");
    let fields = [("action", "code"), ("code", "528047"), ("code", "528047")];
    browser.press(&page, "value=\"code\"", &fields);
    let device = Device::of(&apps[0], "anna");
    let question = aloud(&apps[0], &device);
    answer(&apps[0], &device, ["five", "two", "eight", "zero", "four", "seven"], &question);
    assert!(!is_quiet(&apps[0]), "reset on the page: {question}");
}

/// N01: sixteen who guess at once, at two copies, are compared three times at most.
#[test]
fn guesses_that_race_are_three() {
    const RACERS: usize = 16;
    let redis = RedisServer::builder().start();
    let apps = [on(&redis), on(&redis)];
    let all: Vec<(Device, String)> = (0..RACERS)
        .map(|number| {
            let device = Device::of(&apps[number % 2], "anna");
            let question = aloud(&apps[number % 2], &device);
            (device, question)
        })
        .collect();
    let barrier = Barrier::new(RACERS);
    let heard: Vec<String> = thread::scope(|scope| {
        let guess = |(number, (device, question)): (usize, &(Device, String))| {
            let (app, barrier, device, question) = (&apps[number % 2], &barrier, device.clone(), question.clone());
            scope.spawn(move || {
                barrier.wait();
                answer(app, &device, WRONG, &question)
            })
        };
        let racing: Vec<_> = all.iter().enumerate().map(guess).collect();
        racing.into_iter().map(|racer| racer.join().unwrap()).collect()
    });
    let compared = heard.iter().filter(|heard| !heard.contains("locked")).count();
    assert!(compared <= 2, "the third locks: {heard:?}");
    let device = Device::of(&apps[0], "anna");
    assert!(aloud(&apps[0], &device).contains("locked"));
}

/// N01: who has overheard two digits cannot ask until those are asked for again.
#[test]
fn the_question_stays_until_it_was_answered() {
    let redis = RedisServer::builder().start();
    let app = on(&redis);
    let asked = |question: &str| PLACES.map(|place| question.contains(place));
    let first = asked(&aloud(&app, &Device::of(&app, "anna")));
    for _ in 0..20 {
        assert_eq!(asked(&aloud(&app, &Device::of(&app, "anna"))), first);
    }
    let mut others = 0;
    for _ in 0..8 {
        let device = Device::of(&app, "anna");
        let question = aloud(&app, &device);
        others += usize::from(asked(&question) != first);
        answer(&app, &device, CODE, &question);
        app.change_link("anna", |link| link.settings.privacy = Privacy::Discreet);
    }
    assert!(others > 0, "once they were said, others are asked for");
}

/// N06
#[test]
fn what_a_client_says_of_itself_proves_nothing() {
    let redis = RedisServer::builder().start();
    let app = on(&redis);
    let claims = json!({
        "pinVerified": true, "code_verified": true, "approval": { "until": "2099-01-01T00:00:00Z" }, "approved": true,
        "waiting": null, "person_check": "ACHIEVED", "authenticated": true,
    });
    let device = Device::of(&app, "anna");
    let claimed = |name: &str, slots: &[(&str, &str)]| {
        let mut request = device.intent(&app, name, slots);
        request["session"]["attributes"] = claims.clone();
        request["session"]["new"] = json!(false);
        request["request"]["intent"]["confirmationStatus"] = json!("CONFIRMED");
        request["context"]["System"]["pinVerified"] = json!(true);
        Heard::of(&post(app.address, &request)).text()
    };
    let question = claimed("PrivacyMode", &[("on_off", "off")]);
    assert!(PLACES.iter().any(|place| question.contains(place)), "{question}");
    claimed("Yes", &[]);
    assert!(is_quiet(&app));
    app.change_link("anna", |link| link.settings.always_ask = true);
    let question = claimed("GetBalance", &[]);
    assert!(PLACES.iter().any(|place| question.contains(place)), "{question}");
    assert_eq!(app.sandbox().calls(), 0);
    let question = aloud(&app, &device);
    answer(&app, &device, CODE, &question);
    assert!(!is_quiet(&app), "the digits prove it");
}

/// N04: digits in every spelling, right and wrong, in the slot that is for them and in others; none in any place.
#[test]
fn the_digits_stand_in_no_sink() {
    let log = captured();
    let redis = RedisServer::builder().append_only("always").start();
    let app = on(&redis);
    let device = Device::of(&app, "anna");
    let mut answers = String::new();
    let question = aloud(&app, &device);
    let mut said = vec![digits(WRONG, &question)];
    answers.push_str(&device.say(&app, "VoiceCode", &[("digits", &said[0])]).json.to_string());
    let spelled = [
        "471193",
        "4 7 1 1 9 3",
        "4-7-1-1-9-3",
        "four seven one one nine three",
        "forty seven eleven ninety three",
        "<say-as interpret-as=\"digits\">471193</say-as>",
    ];
    for whole in spelled {
        said.push(whole.to_owned());
        for (intent, slot) in [("VoiceCode", "digits"), ("GetBalance", "account_nickname"), ("ChangePin", "digits")] {
            answers.push_str(&device.say(&app, intent, &[(slot, whole)]).json.to_string());
            answers.push_str(&device.say(&app, "Repeat", &[]).json.to_string());
        }
    }
    let question = aloud(&app, &device);
    said.push(digits(CODE, &question));
    answers.push_str(&device.say(&app, "VoiceCode", &[("digits", &said[said.len() - 1])]).json.to_string());
    assert!(!is_quiet(&app), "the last ones were right");
    for (place, content, control) in [
        ("the log", log.text().into_bytes(), "intent=\"VoiceCode\""),
        ("the metrics", get(app.operations, "/metrics").body.into_bytes(), "VoiceCode"),
        ("the store", everything(&redis), "}:l"),
        ("its file", append_only_files(&redis), "}:l"),
        ("the answers", answers.into_bytes(), "outputSpeech"),
    ] {
        let content = String::from_utf8_lossy(&content);
        assert!(content.contains(control), "{place}: {content}");
        for digits in &said {
            assert!(!content.contains(digits.as_str()), "{place} holds {digits}");
        }
    }
    let canary = fresh("471193");
    assert!(redis.send(&format!("SET control {canary}")).starts_with("+OK"));
    assert!(String::from_utf8_lossy(&everything(&redis)).contains("471193"), "it would be found");
}
