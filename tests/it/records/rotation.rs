//! A sealing key is changed while customers talk to two copies: nobody notices.

use super::{bound, granted, has_amount, wait, wanted};
use crate::alexa_device::Device;
use crate::app::{NOW, TestApp, Wanted};
use crate::redis_server::RedisServer;
use saldo::clock::FixedClock;
use saldo::entropy::SystemEntropy;
use saldo::secret::Keyring;
use saldo::service::Resealed;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, RwLock};
use std::thread;
use std::time::{Duration, Instant};

/// Two copies behind a load balancer that lets requests finish before it takes a copy away.
struct Copies {
    server: RedisServer,
    clock: Arc<FixedClock>,
    apps: [RwLock<TestApp>; 2],
    turns: AtomicU32,
    is_over: AtomicBool,
}

impl Copies {
    fn start(keys: &str) -> Self {
        let server = RedisServer::builder().start();
        let clock = Arc::new(FixedClock::at(NOW.parse().unwrap()));
        let start = || RwLock::new(copy(&server, &clock, keys));
        Self { apps: [start(), start()], server, clock, turns: AtomicU32::new(0), is_over: AtomicBool::new(false) }
    }

    /// Replaces one copy by one with other keys.
    fn roll(&self, which: usize, keys: &str) {
        let fresh = copy(&self.server, &self.clock, keys);
        *self.apps[which].write().unwrap() = fresh;
        self.settle();
    }

    /// Some turns later.
    fn settle(&self) {
        let until = self.turns.load(Ordering::SeqCst) + 24;
        let patience = Instant::now() + Duration::from_secs(20);
        while self.turns.load(Ordering::SeqCst) < until {
            assert!(Instant::now() < patience, "a conversation broke off");
            thread::sleep(Duration::from_millis(5));
        }
    }

    fn with<T>(&self, which: usize, work: impl FnOnce(&TestApp) -> T) -> T {
        work(&self.apps[which].read().unwrap())
    }

    /// A conversation that goes on and on, on both copies by turns.
    fn talk(&self, device: impl Fn() -> Device) {
        let words = |app: &TestApp, device: &Device, intent: &str| {
            let heard = device.say(app, intent, &[]);
            assert!(has_amount(&heard), "{intent}: {heard:?}");
            self.turns.fetch_add(1, Ordering::SeqCst);
            heard.text().chars().filter(char::is_ascii_digit).collect::<String>()
        };
        let balance = self.with(0, |app| words(app, &device(), "GetBalance"));
        for which in [1, 0].into_iter().cycle() {
            let device = device();
            // It would not know what to repeat if the conversation, or whose it is, were lost.
            assert_eq!(self.with(which, |app| words(app, &device, "Repeat")), balance);
            if self.is_over.load(Ordering::SeqCst) {
                return;
            }
        }
    }
}

fn copy(server: &RedisServer, clock: &Arc<FixedClock>, keys: &str) -> TestApp {
    TestApp::with(Wanted { keys: keys.to_owned(), ..wanted(server, clock, "") })
}

/// Ends the conversations also when the rotation fails.
struct Over<'a>(&'a Copies);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.is_over.store(true, Ordering::SeqCst);
    }
}

fn reseal_all(app: &TestApp) -> usize {
    let service = &app.app.service;
    let resealed = wait(async {
        let mut all = Vec::new();
        for key in service.lasting().await.unwrap() {
            all.push(service.reseal(&key).await.unwrap());
        }
        all
    });
    assert!(!resealed.contains(&Resealed::Unreadable));
    resealed.iter().filter(|resealed| **resealed == Resealed::Anew).count()
}

#[test]
fn nobody_notices_that_a_key_is_changed() {
    let old = Keyring::new_file(&SystemEntropy::new());
    let added = format!("{old}{}\n", Keyring::new_line(&SystemEntropy::new()));
    let swapped = added.replace(" decrypt", " next").replace(" active", " decrypt").replace(" next", " active");
    let dropped = swapped.lines().filter(|line| !line.ends_with("decrypt")).collect::<Vec<_>>().join("\n");
    let copies = Copies::start(&old);
    let (chat, client) = copies.with(0, |app| (bound(app, "piotr"), granted(app, "eva")));
    let household = Device::unlinked();
    // A sandbox token is sealed: it lives an hour, shorter than a key. Here it is as fresh as the copy.
    let sandbox =
        || copies.with(0, |app| Device { token: Some(app.token("anna").expose().to_owned()), ..household.clone() });
    thread::scope(|scope| {
        let over = Over(&copies);
        let talks = [
            scope.spawn(|| copies.talk(sandbox)),
            scope.spawn(|| copies.talk(|| chat.clone())),
            scope.spawn(|| copies.talk(|| client.clone())),
        ];
        copies.settle();
        for keys in [&added, &swapped] {
            for which in [0, 1] {
                copies.roll(which, keys);
            }
        }
        assert!(copies.with(1, reseal_all) > 0);
        assert_eq!(copies.with(0, reseal_all), 0, "all of them");
        for which in [0, 1] {
            copies.roll(which, &dropped);
        }
        drop(over);
        for talk in talks {
            talk.join().unwrap();
        }
    });
    copies.with(0, |app| {
        let service = &app.app.service;
        let tags = wait(service.journals()).unwrap();
        assert_eq!(tags.len(), 3, "the same customers");
        for tag in tags {
            let examined = wait(service.examine(&tag)).unwrap();
            assert_eq!((examined.trouble(), examined.is_readable), (None, true));
        }
    });
    let without =
        copies.with(0, |app| Keyring::parse(&old).unwrap().index("x", &[]) == app.app.service.keys.index("x", &[]));
    assert!(without, "the index key stays");
}
