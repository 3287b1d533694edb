//! Redis dies at every write of a confirmed order, its reply lost: said again, the order is carried out once, never twice.
//!
//! The bank outlives all of it, and counts.

use super::{Banked, asked_for_digits, confirm, is_waiting, link, told, transfer, wait};
use crate::alexa_device::{Device, Heard, post};
use crate::app::{TestApp, Wanted};
use crate::linking_faults::lost::is_serving;
use crate::linking_faults::proxy::Proxy;
use crate::redis_server::RedisServer;
use saldo::entropy::SystemEntropy;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

/// More writes than an order has.
const MOST_WRITES: usize = 40;

fn settle(app: &TestApp) {
    let mut good = 0;
    for _ in 0..400 {
        let is_up = wait(app.app.service.store.health()).is_ok() && is_serving(app);
        good = if is_up { good + 1 } else { 0 };
        // Connections take turns, and a stale one would be a second fault.
        if good == 8 {
            return;
        }
        sleep(Duration::from_millis(20));
    }
    panic!("the store does not come back");
}

/// One order with the reply to that write lost; whether it was.
fn case(world: &Banked, redis: &mut RedisServer, proxy: &Proxy, write: usize) -> bool {
    let (device, before) = (Device::of(&world.app, "anna"), world.done().len());
    world.app.clock.advance(60_000);
    asked_for_digits(&world.app, &device, &transfer(2));
    let request = device.intent(&world.app, "VoiceCode", &[("digits", super::DIGITS)]);
    proxy.lose(write);
    let first = Heard::of(&post(world.app.address, &request)).text();
    let mut heard = vec![first];
    if !proxy.mend() {
        assert_eq!(world.done().len(), before + 1, "without a fault");
        return false;
    }
    redis.kill();
    redis.restart();
    settle(&world.app);
    assert!(world.done().len() <= before + 1);
    // A turn that found the store gone in its middle and could close all the same has given the order up, undone.
    let is_waiting = is_waiting(&world.app, &device);
    let least = before + usize::from(is_waiting);
    for _ in 0..2 {
        heard.push(confirm(&world.app, &device).text());
    }
    let done = world.done().len();
    assert!((least..=before + 1).contains(&done), "the reply to write {write} was lost: {heard:?}");
    true
}

#[test]
fn whatever_write_is_lost_it_is_paid_once() {
    let mut redis = RedisServer::builder().append_only("always").start();
    let proxy = Proxy::before(redis.port);
    let store = format!("redis://127.0.0.1:{}", proxy.port);
    let world = Banked::with(Wanted { store, entropy: Arc::new(SystemEntropy::new()), ..Wanted::default() });
    let struck = (1..MOST_WRITES).take_while(|write| case(&world, &mut redis, &proxy, *write)).count();
    assert!((5..MOST_WRITES - 1).contains(&struck), "an order has {struck} writes");
    let asked = told(&world.app).iter().filter(|(_, outcome)| outcome == "asked").count();
    let orders = told(&world.app).iter().filter(|(_, outcome)| outcome == "done").count();
    assert!(asked >= world.done().len() && asked <= struck + 1 && orders == world.done().len(), "{asked} {orders}");
    assert!(!link(&world.app).orders.is_empty());
}
