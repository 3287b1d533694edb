//! The real binary killed at moments of a fixed seed while a customer links, and started again on the same store.
//!
//! Between two lives what is kept is looked at by a service in this process, on the same file or the same Redis.

use super::CONFIG;
use super::state::{CUSTOMERS, is_linked, is_whole};
use super::walk::{STEPS, Step, Typed, Walk};
use crate::app::{SKILL, TestApp, Wanted, pki};
use crate::pki::CHAIN_URL;
use crate::process::Place;
use crate::process::serving::Serving;
use crate::redis_server::RedisServer;
use saldo::clock::{Clock, FixedClock, SystemClock};
use saldo::entropy::{SeededEntropy, SystemEntropy, random};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

const ROUNDS: usize = 16;

/// A place whose server takes the tests' signatures, on `store`.
pub(crate) fn place(store: &str) -> Place {
    let place = Place::new();
    let folder = place.folder.path().display();
    place.write("root.pem", &pki().root_pem());
    place.write(CHAIN_URL.rsplit('/').next().unwrap(), &pki().chain());
    crate::process::auditing::write_keys(&place, &place.run(&["keys", "new"]).good());
    let text = format!(
        "[server]\nlisten = \"127.0.0.1:0\"\npublic_url = \"https://voice.example.com\"\n[store]\nurl = \"{store}\"\n\
         [keys]\nfile = \"saldo.keys\"\n[alexa]\nskill_ids = [\"{SKILL}\"]\n\
         extra_trust_anchors = [\"{folder}/root.pem\"]\nchain_cache_dir = \"{folder}\"\n{CONFIG}"
    );
    place.write("saldo.toml", &text);
    place
}

/// A service in this process on the same store, which nobody else may have meanwhile if it is a file.
pub(crate) fn observer(place: &Place, store: &str) -> TestApp {
    let keys = std::fs::read_to_string(place.folder.path().join("saldo.keys")).unwrap();
    let file = |path: &str| format!("embedded:{}", place.folder.path().join(path).display());
    let store = store.strip_prefix("embedded:").map_or_else(|| store.to_owned(), file);
    let (entropy, clock) = (Arc::new(SystemEntropy::new()), Arc::new(FixedClock::at(SystemClock.now())));
    TestApp::with(Wanted { config: CONFIG.to_owned(), store, keys, entropy, clock, ..Wanted::default() })
}

/// Takes `steps` until one is not done or the server is gone: how many were done, and who is where then.
fn goes(walk: &Walk, steps: &[Step], lender: &TestApp) -> (usize, Walk) {
    let (tell, told) = mpsc::channel();
    let mut walk = walk.clone();
    thread::scope(|scope| {
        let taking = scope.spawn(move || {
            for (done, step) in steps.iter().enumerate() {
                tell.send((done, walk.clone())).unwrap();
                lender.clock.set(SystemClock.now());
                if !walk.take(*step, lender) {
                    return;
                }
            }
            tell.send((steps.len(), walk)).unwrap();
        });
        if let Err(panic) = taking.join() {
            let text = panic.downcast_ref::<String>().map_or("", String::as_str);
            let is_gone = ["no answer", "ConnectionRefused", "ConnectionReset", "BrokenPipe"];
            assert!(is_gone.iter().any(|known| text.contains(known)), "{text}");
        }
    });
    told.iter().last().unwrap()
}

/// What the rounds share.
struct World {
    place: Place,
    store: String,
    lender: TestApp,
    seed: SeededEntropy,
}

impl World {
    fn new(store: &str) -> Self {
        let (place, lender) = (place(store), TestApp::start());
        Self { place, store: store.to_owned(), lender, seed: SeededEntropy::new(17) }
    }

    fn serve(&self, walk: &mut Walk) -> Serving {
        let serving = Serving::start(&self.place, &["serve"]);
        walk.browser.address = serving.address;
        serving
    }

    /// Kills the server and looks at what it has kept.
    fn dies(&self, serving: Serving, look: impl Fn(&TestApp)) {
        serving.signal("-KILL");
        serving.ended();
        look(&observer(&self.place, &self.store));
    }

    /// A whole way without a fault: how long it takes.
    fn whole_way(&self) -> Duration {
        let mut walk = Walk::of(&self.lender, CUSTOMERS[0], Typed::Device);
        let serving = self.serve(&mut walk);
        let began = Instant::now();
        let (done, walk) = goes(&walk, &STEPS, &self.lender);
        assert_eq!(done, STEPS.len(), "{walk:?}");
        let took = began.elapsed();
        self.dies(serving, |observer| is_whole(observer, &walk));
        took
    }

    /// One life and the next; whether the first ended on the way.
    fn round(&self, number: usize, whole_way: Duration) -> bool {
        let mut walk = Walk::of(&self.lender, CUSTOMERS[number % CUSTOMERS.len()], Typed::Device);
        let serving = self.serve(&mut walk);
        let moment = whole_way * u32::from(u16::from_be_bytes(random(&self.seed))) / u32::from(u16::MAX);
        let (done, mut walk) = thread::scope(|scope| {
            let going = scope.spawn(|| goes(&walk, &STEPS, &self.lender));
            thread::sleep(moment);
            serving.signal("-KILL");
            going.join().unwrap()
        });
        serving.ended();
        let struck = done < STEPS.len();
        is_whole(&observer(&self.place, &self.store), &walk);
        let serving = self.serve(&mut walk);
        if number.is_multiple_of(2) {
            (_, walk) = goes(&walk, &STEPS[done..], &self.lender);
        }
        let again = walk.begun_again();
        let until = STEPS.iter().position(|step| *step == Step::Revoke).unwrap();
        let (done, walk) = goes(&again, &STEPS[..until], &self.lender);
        assert_eq!(done, until, "round {number}: {walk:?}");
        self.dies(serving, |observer| is_linked(observer, &walk));
        struck
    }

    fn rounds(&self) {
        let whole_way = self.whole_way();
        let struck = (0..ROUNDS).filter(|number| self.round(*number, whole_way)).count();
        assert!(struck >= ROUNDS / 4, "the server died on the way in {struck} rounds");
        let verified = self.place.run(&["audit", "verify"]).good();
        assert!(verified.contains("all chains hold"), "{verified}");
    }
}

#[test]
fn with_a_file() {
    World::new("embedded:saldo.redb").rounds();
}

#[test]
fn with_redis() {
    let redis = RedisServer::builder().append_only("always").start();
    World::new(&redis.url()).rounds();
}
