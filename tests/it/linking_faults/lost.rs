//! Each step with Redis killed just before it, then with the reply to its first write lost, its second, and so on to its last.
//!
//! Redis starts again on the same data. Another copy, beside the proxy, looks at what is kept.

use super::proxy::Proxy;
use super::speakers::bound;
use super::state::{is_gone, is_linked, is_whole};
use super::walk::{STEPS, Step, Typed, Walk};
use super::{CONFIG, wait};
use crate::app::{TestApp, Wanted};
use crate::http_stack::send;
use crate::redis_server::RedisServer;
use saldo::clock::FixedClock;
use saldo::entropy::SystemEntropy;
use saldo::service::Approval;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

/// More writes than any step has.
const MOST_WRITES: usize = 40;

struct World {
    app: TestApp,
    observer: TestApp,
    proxy: Proxy,
    redis: RedisServer,
}

impl World {
    fn new() -> Self {
        let redis = RedisServer::builder().append_only("always").start();
        let proxy = Proxy::before(redis.port);
        let clock = Arc::new(FixedClock::at(crate::app::NOW.parse().unwrap()));
        let start = |store: String| {
            let (entropy, clock) = (Arc::new(SystemEntropy::new()), Arc::clone(&clock));
            TestApp::with(Wanted { config: CONFIG.to_owned(), store, entropy, clock, ..Wanted::default() })
        };
        let app = start(format!("redis://127.0.0.1:{}", proxy.port));
        Self { app, observer: start(redis.url()), proxy, redis }
    }

    /// An empty store, but for a speaker that is Eva's: Anna will link it.
    fn begin(&self) -> Walk {
        assert!(self.redis.send("FLUSHALL").starts_with("+OK"));
        let walk = Walk::of(&self.app, "anna", Typed::Speaker);
        assert_eq!(bound(&self.observer, &walk, "eva"), Approval::Done);
        walk
    }

    /// Redis dies and comes back with what it had, and both copies notice.
    fn restart(&mut self) {
        self.redis.kill();
        self.redis.restart();
    }

    fn settle(&self) {
        for app in [&self.app, &self.observer] {
            // Each worker has a connection of its own; they take turns.
            let mut good = 0;
            for _ in 0..400 {
                let is_up = wait(app.app.service.store.health()).is_ok() && is_serving(app);
                good = if is_up { good + 1 } else { 0 };
                if good == 4 {
                    break;
                }
                if good == 0 {
                    sleep(Duration::from_millis(20));
                }
            }
            assert_eq!(good, 4, "a copy does not come back");
        }
    }

    fn all(&self, walk: &mut Walk, steps: impl IntoIterator<Item = Step>) {
        for step in steps {
            assert!(walk.take(step, &self.app), "{step:?} {walk:?}");
        }
    }
}

/// Whether a page that reads a session comes.
pub(crate) fn is_serving(app: &TestApp) -> bool {
    let cookie = "A".repeat(43);
    let request = format!(
        "GET /consents HTTP/1.1\r\nHost: saldo.test\r\nConnection: close\r\nCookie: __Host-saldo={cookie}\r\n\r\n"
    );
    send(app.address, request.as_bytes(), Duration::from_secs(10)).answer().status == 200
}

fn before(step: Step) -> impl Iterator<Item = Step> {
    STEPS.into_iter().take_while(move |known| *known != step)
}

/// One fault in `step`: Redis killed before it (0), or the reply to that write lost. Whether it struck.
fn case(world: &mut World, step: Step, write: usize, tries_again: bool) -> bool {
    let mut walk = world.begin();
    world.all(&mut walk, before(step));
    if write == 0 {
        world.redis.kill();
    } else {
        world.proxy.lose(write);
    }
    let was_done = walk.take(step, &world.app);
    if write == 0 {
        world.redis.restart();
    } else {
        let was_lost = world.proxy.mend();
        if !was_lost {
            assert!(was_done, "{step:?} without a fault");
            return false;
        }
        world.restart();
    }
    world.settle();
    is_whole(&world.observer, &walk);
    let is_finished = tries_again && (was_done || walk.take(step, &world.app));
    is_whole(&world.observer, &walk);
    if is_finished {
        for next in STEPS.into_iter().filter(|next| *next > step) {
            world.all(&mut walk, [next]);
            if next == Step::BoundTurn {
                is_linked(&world.observer, &walk);
            }
        }
        is_gone(&world.observer, &walk);
    }
    let mut walk = walk.begun_again();
    world.all(&mut walk, before(Step::Revoke));
    is_linked(&world.observer, &walk);
    true
}

/// Every fault of one step, twice: the step is taken again, or everything is begun again.
fn every_fault(step: Step, writes: usize) {
    let mut world = World::new();
    for tries_again in [true, false] {
        let struck = (0..MOST_WRITES).take_while(|write| case(&mut world, step, *write, tries_again)).count();
        assert!(struck > writes && struck < MOST_WRITES, "{step:?} has {} writes", struck - 1);
    }
}

/// A test a step, with how many writes it has at least.
macro_rules! steps {
    ($($name:ident: $step:ident, $writes:literal;)*) => {$(
        #[test]
        fn $name() {
            every_fault(Step::$step, $writes);
        }
    )*};
}

steps! {
    opening: Open, 0;
    signing_in: SignIn, 6;
    allowing: Allow, 3;
    redeeming: Redeem, 1;
    the_first_turn: FirstTurn, 4;
    refreshing: Refresh, 1;
    offering_a_code: Offer, 2;
    typing_it: Type, 6;
    confirming_it: Confirm, 12;
    the_bound_turn: BoundTurn, 4;
    revoking: Revoke, 2;
    forgetting: Forget, 6;
}
