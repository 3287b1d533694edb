//! A bank that is slow or down: an honest answer in time, one "one moment" to the configured address only, and everybody
//! else is served meanwhile.

use crate::alexa_device::{Device, Heard, post};
use crate::app::{TestApp, Wanted};
use saldo::banking::sandbox::Scenario;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Far from the bank's budget, with room for a busy machine.
const QUICK: Duration = Duration::from_secs(2);

/// A platform's API on the loopback: says yes to everything, and tells what came and when.
struct Api {
    address: SocketAddr,
    came: Receiver<(Instant, String)>,
}

impl Api {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (tell, came) = channel();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                stream.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
                let mut request = Vec::new();
                let mut buffer = [0; 4096];
                while let Ok(count @ 1..) = stream.read(&mut buffer) {
                    request.extend_from_slice(&buffer[..count]);
                }
                let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n");
                let request = String::from_utf8_lossy(&request).into_owned();
                if tell.send((Instant::now(), request)).is_err() {
                    return;
                }
            }
        });
        Self { address, came }
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// A service that may call `api`.
fn app_with(api: &Api) -> TestApp {
    TestApp::with(Wanted { config: format!("api_endpoints = [\"{}\"]\n", api.url()), ..Wanted::default() })
}

fn timed(app: &TestApp, device: &Device) -> (String, Duration) {
    let began = Instant::now();
    let heard = device.say(app, "GetBalance", &[]);
    (heard.text(), began.elapsed())
}

fn says_down(text: &str) -> bool {
    text.contains("bank") && (text.contains("again") || text.contains("minute"))
}

#[test]
fn a_slow_bank_is_given_up_in_time_after_a_word_ahead() {
    let (api, other) = (Api::start(), Api::start());
    let app = app_with(&api);
    app.scenario("anna", Scenario::Slow);
    let told = Device { api_endpoint: api.url(), ..Device::of(&app, "anna") };
    let elsewhere = Device { api_endpoint: other.url(), ..Device::of(&app, "anna") };
    let request = told.intent(&app, "GetBalance", &[]);
    let began = Instant::now();
    let (heard, took, quick) = thread::scope(|scope| {
        let slow = scope.spawn(|| (Heard::of(&post(app.address, &request)).text(), began.elapsed()));
        let unlisted = scope.spawn(|| timed(&app, &elsewhere));
        let quick = timed(&app, &Device::of(&app, "eva"));
        assert!(says_down(&unlisted.join().unwrap().0));
        let (heard, took) = slow.join().unwrap();
        (heard, took, quick)
    });
    let answered = Instant::now();
    assert!(says_down(&heard), "{heard}");
    assert!((Duration::from_millis(4_400)..Duration::from_millis(6_500)).contains(&took), "{took:?}");
    assert!(super::has_amount(&quick.0) && quick.1 < QUICK, "another customer meanwhile: {quick:?}");
    let (at, came) = api.came.recv_timeout(Duration::from_secs(1)).expect("a word ahead");
    assert!(at < answered && came.starts_with("POST /v1/directives HTTP/1.1\r\n"), "{came}");
    assert!(came.to_lowercase().contains("authorization: bearer api-token\r\n"), "{came}");
    let body: serde_json::Value = serde_json::from_str(came.split("\r\n\r\n").nth(1).unwrap()).unwrap();
    assert_eq!(body["header"]["requestId"], request["request"]["requestId"]);
    assert_eq!(body["directive"]["type"], "VoicePlayer.Speak");
    assert!(!super::has_amount(&body.to_string()));
    assert!(api.came.try_recv().is_err() && other.came.try_recv().is_err(), "once, and nowhere else");
}

#[test]
fn a_platform_that_stalls_does_not_hold_up_the_answer() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let config = format!("api_endpoints = [\"{url}\"]\n");
    let app = TestApp::with(Wanted { config, ..Wanted::default() });
    app.scenario("anna", Scenario::Slow);
    let (heard, took) = timed(&app, &Device { api_endpoint: url, ..Device::of(&app, "anna") });
    assert!(says_down(&heard) && took < Duration::from_millis(6_500), "{heard} {took:?}");
}

#[test]
fn a_bank_that_is_down_is_told_at_once_and_tried_once_more() {
    let app = TestApp::start();
    app.scenario("anna", Scenario::Down);
    let (heard, took) = timed(&app, &Device::of(&app, "anna"));
    assert!(says_down(&heard) && took < QUICK, "{heard} {took:?}");
    assert_eq!(app.sandbox().calls(), 2);
    app.scenario("anna", Scenario::Busy);
    assert!(says_down(&timed(&app, &Device::of(&app, "anna")).0));
    assert_eq!(app.sandbox().calls(), 3, "a bank that asks to wait is not asked twice");
    app.scenario("anna", Scenario::ConsentEnded);
    let ended = Device::of(&app, "anna").say(&app, "GetBalance", &[]);
    assert_eq!(ended.json["response"]["card"]["type"], "LinkAccount");
}

#[test]
fn retries_are_few_when_a_bank_stays_down() {
    let app = TestApp::start();
    app.scenario("anna", Scenario::Down);
    let device = Device::of(&app, "anna");
    for _ in 0..40 {
        assert!(says_down(&timed(&app, &device).0));
    }
    let calls = app.sandbox().calls();
    assert!((41..=40 + 10 + 4).contains(&calls), "{calls}");
}

#[test]
fn the_breaker_opens_for_failures_of_several_customers_and_closes_again() {
    let app = TestApp::start();
    for person in ["anna", "piotr", "sanne"] {
        app.scenario(person, Scenario::Down);
    }
    let asks = |person: &str| {
        let before = app.sandbox().calls();
        let text = timed(&app, &Device::of(&app, person)).0;
        (app.sandbox().calls() > before, text)
    };
    for _ in 0..12 {
        assert!(asks("anna").0, "one customer's failures do not open it");
    }
    assert!(super::has_amount(&asks("eva").1));
    for person in ["anna", "piotr", "sanne", "anna", "piotr"] {
        assert!(asks(person).0, "not open yet");
    }
    let (asked, told) = asks("eva");
    assert!(!asked && says_down(&told), "open: {told}");
    app.clock.advance(11_000);
    let (asked, told) = asks("eva");
    assert!(asked && super::has_amount(&told), "it tries, and closes: {told}");
    app.scenario("anna", Scenario::Normal);
    assert!(super::has_amount(&asks("anna").1));
}

#[test]
fn a_page_that_could_not_be_had_is_not_skipped() {
    let app = TestApp::start();
    let (device, other) = (Device::of(&app, "anna"), Device::of(&app, "anna"));
    let card = |heard: &Heard| heard.json["response"]["card"]["content"].clone();
    for device in [&device, &other] {
        device.say(&app, "RecentTransactions", &[]);
    }
    let second = card(&other.say(&app, "NextPage", &[]));
    assert!(second.is_string());
    app.scenario("anna", Scenario::Down);
    assert!(says_down(&device.say(&app, "NextPage", &[]).text()));
    app.scenario("anna", Scenario::Normal);
    assert_eq!(card(&device.say(&app, "NextPage", &[])), second);
}
