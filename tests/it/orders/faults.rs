//! Redis dies at every write of a confirmed order, its reply lost: said again, the order is still carried out once.
//!
//! The bank outlives all of it, and counts.

use super::{Banked, asked_for_digits, confirm, link, told, transfer, wait};
use crate::alexa_device::{Device, post};
use crate::app::{TestApp, Wanted};
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
        good = if wait(app.app.service.store.health()).is_ok() { good + 1 } else { 0 };
        if good == 4 {
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
    post(world.app.address, &request);
    if !proxy.mend() {
        assert_eq!(world.done().len(), before + 1, "without a fault");
        return false;
    }
    redis.kill();
    redis.restart();
    settle(&world.app);
    assert!(world.done().len() <= before + 1);
    // The worker's own connection comes back a little later.
    for _ in 0..40 {
        confirm(&world.app, &device);
        if world.done().len() > before {
            break;
        }
        sleep(Duration::from_millis(50));
    }
    confirm(&world.app, &device);
    assert_eq!(world.done().len(), before + 1, "the reply to write {write} was lost");
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
    assert_eq!(asked, world.done().len(), "each reserved once");
    assert!(!link(&world.app).orders.is_empty());
}
