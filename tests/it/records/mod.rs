//! What is kept of customers: sealed, rotated, restored, erased. Over the wire where it shows there.
#![cfg(test)]

mod erasure;
mod restored;
mod rotation;
mod sealing;

use crate::alexa_device::{Device, Heard};
use crate::app::{TestApp, Wanted};
use crate::redis_server::RedisServer;
use saldo::clock::{Clock, FixedClock};
use saldo::consent::{Choice, Purpose};
use saldo::entropy::{SystemEntropy, random};
use saldo::id::LinkId;
use saldo::link::{BankLink, Grant, Via};
use saldo::oauth::{TokenKind, Tokens, mint};
use saldo::service::{ChatName, bind};
use saldo::turn::Platform;
use std::sync::Arc;

/// Runs `work` to its end.
fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

/// What a copy on `store` is started with; devices can be bound.
fn wanted(store: &RedisServer, clock: &Arc<FixedClock>, more: &str) -> Wanted {
    Wanted {
        store: store.url(),
        entropy: Arc::new(SystemEntropy::new()),
        clock: Arc::clone(clock),
        config: format!("spoken_code = true\n{more}"),
        ..Wanted::default()
    }
}

fn link_id(app: &TestApp, customer: &str) -> LinkId {
    app.app.service.link_id(&BankLink { bank: "sandbox".to_owned(), customer: customer.to_owned() })
}

/// Binds a device that has no token to `customer`.
fn bound(app: &TestApp, customer: &str) -> Device {
    let device = Device::unlinked();
    bind_again(app, &device, customer);
    device
}

fn chat(device: &Device) -> ChatName<'_> {
    ChatName { platform: Platform::Alexa, user: &device.user, device: &device.id, person: "" }
}

fn bind_again(app: &TestApp, device: &Device, customer: &str) {
    wait(bind(&app.app.service, chat(device), customer)).unwrap();
}

/// Grants everything to an assistant and answers a device with its access token, good for a day.
fn granted(app: &TestApp, customer: &str) -> Device {
    let (service, now) = (&app.app.service, app.clock.now());
    let minted = mint(&service.keys, &SystemEntropy::new(), TokenKind::Access, link_id(app, customer).as_str());
    let id = format!("grant-{:x}", u64::from_be_bytes(random(&SystemEntropy::new())));
    app.change_link(customer, |link| {
        let mut tokens = Tokens::default();
        tokens.add_access(minted.hash.clone(), now + jiff::SignedDuration::from_hours(24), now);
        let choice = Choice { bank: "sandbox".to_owned(), purposes: Purpose::ALL.to_vec(), accounts: None, days: 90 };
        let via = Via::Client { name: "alexa".to_owned() };
        let consents = choice.consents(now);
        link.grants.push(Grant { id: id.clone(), via, consents, granted_at: now, tokens, heard: Vec::new() });
    });
    Device { token: Some(minted.text.expose().to_owned()), ..Device::unlinked() }
}

/// Whether the customer heard an amount.
fn hears(app: &TestApp, device: &Device) -> bool {
    has_amount(&device.say(app, "GetBalance", &[("account_type", "savings")]))
}

fn has_amount(heard: &Heard) -> bool {
    let text = heard.text();
    ["$", "dollar", "cents", "zlot", "euro"].iter().any(|word| text.contains(word))
}

/// Whether the customer was asked to link.
fn is_asked_to_link(app: &TestApp, device: &Device) -> bool {
    let heard = device.say(app, "GetBalance", &[]);
    heard.json["response"]["card"]["type"] == "LinkAccount" && !has_amount(&heard)
}
