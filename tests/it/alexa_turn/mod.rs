//! Turns over the wire: signed requests in, spoken answers out.
#![cfg(test)]

use crate::alexa_device::Device;
use crate::app::TestApp;

#[test]
fn a_signed_request_hears_the_balance() {
    let app = TestApp::start();
    let heard = Device::of(&app, "anna").say(&app, "GetBalance", &[("account_type", "savings")]);
    assert!(heard.text().contains("savings"), "{heard:?}");
    assert_eq!(heard.ends(), Some(true));
    assert_eq!(app.sandbox().calls(), 1);
    let opened = Device::unlinked().open(&app);
    assert_eq!(opened.json["response"]["card"]["type"], "LinkAccount");
}
