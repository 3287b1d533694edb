//! Sealed records that somebody changed, moved or put back in the store: never another customer's data.

use super::{bound, chat, has_amount, hears, is_asked_to_link, link_id, wait, wanted};
use crate::alexa_device::Device;
use crate::app::{NOW, TestApp};
use crate::redis_server::RedisServer;
use saldo::clock::{Clock, FixedClock};
use std::sync::Arc;

fn link_key(app: &TestApp, customer: &str) -> String {
    format!("{{{}}}:l", link_id(app, customer).as_str())
}

fn pointer_key(app: &TestApp, device: &Device) -> String {
    format!("{{{}}}:b", app.app.service.chat(chat(device)))
}

fn bytes(app: &TestApp, key: &str) -> Vec<u8> {
    wait(app.app.service.store.read(key, app.clock.now())).unwrap().value.unwrap()
}

/// Puts `bytes` in the place of what is stored under `key`.
async fn put(app: &TestApp, key: &str, bytes: &[u8]) {
    let (store, now) = (&app.app.service.store, app.clock.now());
    let revision = store.read(key, now).await.unwrap().revision;
    assert!(store.write(key, revision, Some(bytes), None, now).await.unwrap());
}

fn flipped(bytes: &[u8], bit: usize) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    changed[bit / 8] ^= 1 << (bit % 8);
    changed
}

/// Nothing of the bank's, and a word of regret.
fn apologises(app: &TestApp, device: &Device) {
    let asked = app.sandbox().calls();
    let heard = device.say(app, "GetBalance", &[]);
    assert!(heard.text().contains("again") && !has_amount(&heard), "{heard:?}");
    assert_eq!(app.sandbox().calls(), asked);
}

#[test]
fn a_changed_link_is_a_fault_and_never_somebody() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    assert!(hears(&app, &device));
    let (key, id) = (link_key(&app, "anna"), link_id(&app, "anna"));
    let good = bytes(&app, &key);
    wait(async {
        for bit in 0..good.len() * 8 {
            put(&app, &key, &flipped(&good, bit)).await;
            assert!(app.app.service.link(&id).await.is_err(), "bit {bit}");
        }
    });
    // The whole way of a turn, for each part of the record.
    for bit in (0..64).chain((64..good.len() * 8).step_by(173)) {
        wait(put(&app, &key, &flipped(&good, bit)));
        apologises(&app, &device);
    }
    for length in [0, 1, 2, 40, good.len() - 1] {
        wait(put(&app, &key, &good[..length]));
        apologises(&app, &device);
    }
    wait(put(&app, &key, &good));
    assert!(hears(&app, &device));
}

#[test]
fn customers_cannot_be_swapped() {
    let app = TestApp::start();
    let devices = ["anna", "piotr"].map(|customer| Device::of(&app, customer));
    assert!(devices.iter().all(|device| hears(&app, device)));
    let keys = ["anna", "piotr"].map(|customer| link_key(&app, customer));
    let [anna, piotr] = [0, 1].map(|who| bytes(&app, &keys[who]));
    wait(async {
        put(&app, &keys[0], &piotr).await;
        put(&app, &keys[1], &anna).await;
    });
    for device in &devices {
        apologises(&app, device);
    }
    wait(async {
        put(&app, &keys[0], &anna).await;
        put(&app, &keys[1], &piotr).await;
    });
    assert!(devices.iter().all(|device| hears(&app, device)));
}

#[test]
fn a_changed_pointer_leads_nowhere() {
    let server = RedisServer::builder().start();
    let app = TestApp::with(wanted(&server, &Arc::new(FixedClock::at(NOW.parse().unwrap())), ""));
    let devices = ["anna", "piotr"].map(|customer| bound(&app, customer));
    assert!(devices.iter().all(|device| hears(&app, device)));
    let keys = [0, 1].map(|who| pointer_key(&app, &devices[who]));
    let [first, second] = [0, 1].map(|who| bytes(&app, &keys[who]));
    for bit in (0..first.len() * 8).step_by(19) {
        wait(put(&app, &keys[0], &flipped(&first, bit)));
        assert!(is_asked_to_link(&app, &devices[0]), "bit {bit}");
    }
    wait(async {
        put(&app, &keys[0], &second).await;
        put(&app, &keys[1], &first).await;
    });
    assert!(devices.iter().all(|device| is_asked_to_link(&app, device)));
    wait(async {
        put(&app, &keys[0], &first).await;
        put(&app, &keys[1], &second).await;
    });
    assert!(devices.iter().all(|device| hears(&app, device)));
}

/// The limit of sealing: what was once true is believed when it is put back. The remedy is `store.restored_at`.
#[test]
fn an_old_record_put_back_is_believed() {
    let app = TestApp::start();
    let device = Device::of(&app, "anna");
    assert!(hears(&app, &device));
    let (key, old) = (link_key(&app, "anna"), bytes(&app, &link_key(&app, "anna")));
    app.change_link("anna", |link| link.grants.iter_mut().for_each(|grant| grant.consents.clear()));
    assert!(!hears(&app, &device));
    wait(put(&app, &key, &old));
    assert!(hears(&app, &device));
}
