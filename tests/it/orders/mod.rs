//! Orders to the bank, as they are confirmed by signed requests: once for each, within limits, kept whatever dies.
//!
//! What waits for the customer's word is put into the conversation here, so that no sentence of any task is tested.
#![cfg(test)]

mod banks;
mod disputes;
mod faults;
mod killed;
mod limits;
mod once;

use crate::alexa_device::{Device, Heard};
use crate::app::{TestApp, Wanted};
use jiff::civil::{Date, date};
use saldo::audit::Event;
use saldo::bank::{Order, Ordered};
use saldo::banking::sandbox::Sandbox;
use saldo::clock::Clock;
use saldo::dialogue::{Act, Confirmed, Context, Spoken, Waiting};
use saldo::entropy::SystemEntropy;
use saldo::id::{AccountId, LinkId};
use saldo::link::{BankLink, Link, Stage};
use saldo::money::{Currency, Money};
use saldo::secret::Place;
use saldo::service::ChatName;
use saldo::turn::Platform;
use std::sync::Arc;
use std::time::Duration;

const TODAY: Date = date(2026, 11, 22);
/// Those of the sandbox's people that stand first and second.
const DIGITS: &str = "four seven";

fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn account(id: &str) -> AccountId {
    AccountId(id.to_owned())
}

fn dollars(amount: i64) -> Money {
    Money::new(amount * 100, Currency::USD)
}

fn transfer(amount: i64) -> Order {
    let (from, to) = (account("anna-checking"), account("anna-savings"));
    Order::Transfer { from, to, amount: dollars(amount), day: TODAY }
}

fn send(payee: usize, amount: i64) -> Order {
    let (payee, to) = (format!("anna-payee-{payee}"), "Sam".to_owned());
    Order::Send { payee, to, from: account("anna-checking"), amount: dollars(amount), day: TODAY, memo: None }
}

fn link_id(app: &TestApp) -> LinkId {
    app.app.service.link_id(&BankLink { bank: "sandbox".to_owned(), customer: "anna".to_owned() })
}

fn link(app: &TestApp) -> Link {
    wait(app.app.service.link(&link_id(app))).unwrap().unwrap()
}

/// What the journal tells of orders: each with its outcome.
fn told(app: &TestApp) -> Vec<(String, String)> {
    let entries = wait(app.app.service.journal(&link_id(app), &link(app).journal_salt)).unwrap();
    let of_order = entries.into_iter().filter_map(|entry| match entry.event {
        Event::Order { order, outcome } => Some((order, outcome)),
        _ => None,
    });
    of_order.collect()
}

fn both(order: &str, outcomes: &[&str]) -> Vec<(String, String)> {
    outcomes.iter().map(|outcome| (order.to_owned(), (*outcome).to_owned())).collect()
}

/// The act that an order is, read back now.
fn act(app: &TestApp, order: &Order) -> Act {
    let spoken = Spoken { intent: "TransferOwn".to_owned(), ..Spoken::default() };
    Act::Order { order: order.clone(), spoken, at: app.clock.now() }
}

/// Where Anna's conversation with `device` is kept, and whose it is.
fn conversation(app: &TestApp, device: &Device) -> (String, String) {
    let name = ChatName { platform: Platform::Alexa, user: &device.user, device: &device.id, person: "" };
    let (tag, chat) = (link_id(app).as_str().to_owned(), app.app.service.chat(name));
    (format!("{{{tag}}}:c:{chat}"), tag)
}

/// Whether anything waits for Anna's word there.
fn is_waiting(app: &TestApp, device: &Device) -> bool {
    let (service, (key, tag)) = (&app.app.service, conversation(app, device));
    let sealed = wait(service.store.read(&key, app.clock.now())).unwrap().value.unwrap();
    let plain = service.keys.open(Place { kind: "context", key: &key, owner: &tag }, &sealed).unwrap();
    serde_json::from_slice::<Context>(&plain).unwrap().waiting.is_some()
}

/// Puts what waits for Anna's word into her conversation with `device`.
fn waits(app: &TestApp, device: &Device, waiting: Waiting) {
    let (service, (key, tag)) = (&app.app.service, conversation(app, device));
    let context = Context { waiting: Some(waiting), ..Context::default() };
    let plain = serde_json::to_vec(&context).unwrap();
    let sealed = service.keys.seal(&SystemEntropy::new(), Place { kind: "context", key: &key, owner: &tag }, &plain);
    let now = app.clock.now();
    let revision = wait(service.store.read(&key, now)).unwrap().revision;
    let life = Some(Duration::from_secs(600));
    assert!(wait(service.store.write(&key, revision, Some(&sealed), life, now)).unwrap());
}

/// The order was read back and a yes was said: two digits are asked for.
fn asked_for_digits(app: &TestApp, device: &Device, order: &Order) {
    let then = Confirmed::Act { act: act(app, order) };
    waits(app, device, Waiting::Digits { positions: [0, 1], then });
}

/// Confirms with the right digits.
fn confirm(app: &TestApp, device: &Device) -> Heard {
    device.say(app, "VoiceCode", &[("digits", DIGITS)])
}

/// An app with a bank that outlives it, and Anna linked.
struct Banked {
    app: TestApp,
    bank: Arc<Sandbox>,
    device: Device,
}

impl Banked {
    fn new() -> Self {
        Self::with(Wanted::default())
    }

    fn with(wanted: Wanted) -> Self {
        let bank = Arc::new(Sandbox::default());
        let app = TestApp::with(Wanted { bank: Some(bank.clone()), ..wanted });
        app.change_link("anna", |_| {});
        let device = Device::of(&app, "anna");
        Self { app, bank, device }
    }

    /// Orders and confirms.
    fn order(&self, order: &Order) -> Heard {
        asked_for_digits(&self.app, &self.device, order);
        confirm(&self.app, &self.device)
    }

    fn done(&self) -> Vec<Order> {
        self.bank.carried_out("anna")
    }

    fn stage(&self) -> Option<Stage> {
        last_stage(&self.app)
    }
}

/// What is kept of the last order.
fn last_stage(app: &TestApp) -> Option<Stage> {
    let orders = serde_json::to_value(link(app).orders).unwrap();
    serde_json::from_value(orders["reserved"].as_array()?.last()?["stage"].clone()).ok()
}

fn answered(ordered: Ordered) -> Stage {
    Stage::Answered { ordered }
}
