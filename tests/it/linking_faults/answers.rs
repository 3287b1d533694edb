//! Answers that say what is the matter: a page, an error in JSON, a spoken apology. Anything else fails the test.

use crate::alexa_device::{Device, Heard, post};
use crate::app::TestApp;
use crate::pages::browser::Page;
use saldo::service::ChatName;
use saldo::turn::Platform;
use serde_json::Value;
use std::net::SocketAddr;

/// The body of a good answer; any other must be an error that a client understands.
pub(super) fn told(answer: &Page) -> Option<Value> {
    let json: Value = serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("no JSON: {answer:?}"));
    if answer.status == 200 {
        return Some(json);
    }
    let error = json["error"].as_str().unwrap_or_default();
    let known = ["invalid_grant", "expired_token", "authorization_pending", "slow_down"];
    let is_told = match answer.status {
        400 => known.contains(&error),
        503 => error == "temporarily_unavailable",
        _ => false,
    };
    assert!(is_told, "{answer:?}");
    None
}

/// A page that says what is the matter.
pub(super) fn is_honest(page: &Page) {
    let text = match page.status {
        200 | 303 => return,
        503 => "nothing is certain to have changed",
        400 | 401 | 403 => "<h1",
        _ => panic!("{page:?}"),
    };
    assert!(page.body.contains(text), "{page:?}");
}

/// What stands for a speaker.
pub(super) fn name(device: &Device) -> ChatName<'_> {
    ChatName { platform: Platform::Alexa, user: &device.user, device: &device.id, person: "" }
}

/// Whether the device hears an amount of its customer; anything but 200 fails the test.
pub(super) fn speaks(app: &TestApp, device: &Device, address: SocketAddr) -> bool {
    let request = device.intent(app, "GetBalance", &[]);
    let heard = Heard::of(&post(address, &request));
    let text = heard.text();
    assert!(!text.is_empty(), "{heard:?}");
    ["$", "dollar", "cents", "zlot", "euro"].iter().any(|word| text.contains(word))
}
