//! With two banks an order goes to the one whose things it names.

use super::{DIGITS, account, act, asked_for_digits, confirm, dollars, told, waits};
use crate::alexa_device::Device;
use crate::app::{TestApp, Wanted};
use saldo::bank::Order;
use saldo::dialogue::Waiting;
use saldo::link::BankLink;

fn two_banks() -> TestApp {
    let config = "[banks.sandbox]\nkind = \"sandbox\"\n[banks.second]\nkind = \"sandbox\"\n".to_owned();
    let app = TestApp::with(Wanted { config, ..Wanted::default() });
    app.change_link("anna", |link| {
        link.banks.push(BankLink { bank: "second".to_owned(), customer: "anna".to_owned() });
        let mut of_second = link.grants[0].consents.clone();
        for consent in &mut of_second {
            "second".clone_into(&mut consent.bank);
        }
        link.grants[0].consents.extend(of_second);
    });
    app
}

fn transfer(from: &str, to: &str) -> Order {
    Order::Transfer { from: account(from), to: account(to), amount: dollars(10), day: super::TODAY }
}

#[test]
fn the_bank_of_its_things_is_asked_and_no_other() {
    let app = two_banks();
    let device = Device::of(&app, "anna");
    let done = || ["sandbox", "second"].map(|bank| app.app.sandboxes[bank].carried_out("anna").len());
    for order in [
        transfer("sandbox/anna-checking", "second/anna-savings"),
        transfer("anna-checking", "anna-savings"),
        transfer("third/anna-checking", "third/anna-savings"),
    ] {
        asked_for_digits(&app, &device, &order);
        confirm(&app, &device);
        assert!(done() == [0, 0] && told(&app).is_empty(), "{order:?}");
    }
    asked_for_digits(&app, &device, &transfer("second/anna-checking", "second/anna-savings"));
    device.say(&app, "VoiceCode", &[("digits", DIGITS)]);
    assert_eq!(done(), [0, 1]);
    let freeze = Order::Freeze { cards: vec!["sandbox/anna-credit".to_owned()] };
    waits(&app, &device, Waiting::Yes { act: act(&app, &freeze) });
    device.say(&app, "Yes", &[]);
    assert_eq!(done(), [1, 1], "what protects needs no code");
}
