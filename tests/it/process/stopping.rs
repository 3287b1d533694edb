//! SIGTERM: readiness turns, and whoever was being answered gets the answer.

use super::Place;
use super::serving::Serving;
use crate::alexa_device::{Device, Heard, post};
use crate::app::{SKILL, TestApp, Wanted, pki};
use crate::http_stack::get;
use crate::pki::CHAIN_URL;
use saldo::clock::{Clock, FixedClock, SystemClock};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// A place whose server takes the tests' signatures, and where Anna's bank is slow.
fn place() -> Place {
    let place = Place::new();
    let folder = place.folder.path().display();
    place.write("root.pem", &pki().root_pem());
    place.write(CHAIN_URL.rsplit('/').next().unwrap(), &pki().chain());
    place.write(
        "saldo.toml",
        &format!(
            "[server]\nlisten = \"127.0.0.1:0\"\ndrain_seconds = 1\n[banks.sandbox]\nkind = \"sandbox\"\n\
             scenarios = {{ anna = \"slow\" }}\n[alexa]\nskill_ids = [\"{SKILL}\"]\n\
             extra_trust_anchors = [\"{folder}/root.pem\"]\nchain_cache_dir = \"{folder}\"\n"
        ),
    );
    place
}

#[test]
fn a_turn_in_flight_is_answered() {
    let place = place();
    let serving = Serving::start(&place, &["serve"]);
    let address = serving.address;
    // Lends its clock, which says the real time, to the requests; they go to the process.
    let clock = Arc::new(FixedClock::at(SystemClock.now()));
    let lender = TestApp::with(Wanted { clock, ..Wanted::default() });
    let device = |customer: &str| {
        let token = place.run(&["sandbox", "token", customer]).good().trim_end().to_owned();
        Device { token: Some(token), ..Device::unlinked() }
    };
    let (anna, eva) = (device("anna"), device("eva"));
    let quick = eva.intent(&lender, "GetBalance", &[]);
    let text = Heard::of(&post(address, &quick)).text();
    assert!(text.contains("dollars"), "{text}");
    assert_eq!(get(address, "/health/ready").status, 200);

    let slow: Vec<_> = (0..4)
        .map(|_| {
            let request = anna.intent(&lender, "GetBalance", &[]);
            thread::spawn(move || post(address, &request))
        })
        .collect();
    thread::sleep(Duration::from_millis(500));
    serving.signal("-TERM");
    thread::sleep(Duration::from_millis(300));
    assert_eq!(get(address, "/health/ready").status, 503, "it says so");
    assert_eq!(get(address, "/health/live").status, 200);
    let late = Heard::of(&post(address, &eva.intent(&lender, "GetBalance", &[]))).text();
    assert!(late.contains("dollars"), "while it drains it serves: {late}");
    for slow in slow {
        let text = Heard::of(&slow.join().unwrap()).text();
        assert!(text.contains("bank"), "{text}");
    }
    let ended = serving.ended();
    assert_eq!(ended.status, 0, "{ended:?}");
    assert!(ended.err.contains("has stopped"), "{}", ended.err);
}
