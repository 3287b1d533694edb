//! A speaker that two customers want: it speaks for one, and what the other does later leaves it alone.

use super::answers::{name, speaks};
use super::state::is_whole;
use super::walk::{Typed, Walk};
use super::{CONFIG, bank, wait};
use crate::app::{TestApp, Wanted};
use crate::redis_server::RedisServer;
use saldo::audit::Channel;
use saldo::consent::{Choice, Purpose};
use saldo::entropy::SystemEntropy;
use saldo::link::{Grant, Via};
use saldo::oauth::Tokens;
use saldo::oauth::device::Waits;
use saldo::service::{Approval, Typed as Heard};
use saldo::turn::Platform;
use std::sync::{Arc, Barrier};
use std::thread;

const ROUNDS: usize = 30;

fn app(store: &str) -> TestApp {
    let entropy = Arc::new(SystemEntropy::new());
    TestApp::with(Wanted { config: CONFIG.to_owned(), store: store.to_owned(), entropy, ..Wanted::default() })
}

fn offered(app: &TestApp, walk: &Walk) -> Heard {
    let service = &app.app.service;
    let waits = Waits::Chat { platform: Platform::Alexa, chat: service.chat(name(&walk.echo)), adds_to: None };
    let code = wait(service.offer_code(waits)).unwrap().unwrap();
    wait(service.typed(&code)).unwrap().unwrap()
}

fn choices() -> Vec<Choice> {
    vec![Choice { bank: "sandbox".to_owned(), purposes: vec![Purpose::Balances], accounts: None, days: 90 }]
}

fn approve(app: &TestApp, heard: &Heard, customer: &str) -> Approval {
    let (service, bank) = (&app.app.service, bank(customer));
    wait(service.approve(heard, &service.link_id(&bank), &bank, choices())).unwrap()
}

/// Lets the walk's speaker be `customer`'s.
pub(super) fn bound(app: &TestApp, walk: &Walk, customer: &str) -> Approval {
    approve(app, &offered(app, walk), customer)
}

/// How many of the customer's grants are for the speaker.
fn grants(app: &TestApp, walk: &Walk, customer: &str) -> usize {
    let service = &app.app.service;
    let speaker = service.chat(name(&walk.echo));
    let link = wait(service.link(&service.link_id(&bank(customer)))).unwrap();
    let grants = link.map(|link| link.grants).unwrap_or_default();
    let is_speaker = |grant: &&Grant| matches!(&grant.via, Via::Chat { speaker: known, .. } if *known == speaker);
    grants.iter().filter(is_speaker).count()
}

/// What a crash between grant and pointer leaves behind is not linked, and its end does not touch another's speaker.
#[test]
fn what_a_crash_left_takes_nobodys_speaker_away() {
    let app = app("memory:");
    let walk = Walk::of(&app, "anna", Typed::Speaker);
    let service = &app.app.service;
    let (eva, via) = (bank("eva"), Via::Chat { platform: Platform::Alexa, speaker: service.chat(name(&walk.echo)) });
    let granted_at = saldo::clock::Clock::now(app.clock.as_ref());
    let left = |link: &mut saldo::link::Link| {
        let consents = choices().iter().flat_map(|choice| choice.consents(granted_at)).collect();
        let (id, via) = ("left".to_owned(), via.clone());
        link.grants.push(Grant { id, via, consents, granted_at, tokens: Tokens::default(), heard: Vec::new() });
        ((), Vec::new())
    };
    let id = service.link_id(&eva);
    wait(service.change(&id, Some(&eva), Channel::Page, left)).unwrap();
    assert!(!speaks(&app, &walk.echo, app.address));
    assert_eq!(approve(&app, &offered(&app, &walk), "anna"), Approval::Done);
    assert!(speaks(&app, &walk.echo, app.address));
    wait(service.end_grants(&id, None)).unwrap();
    assert!(speaks(&app, &walk.echo, app.address), "Anna's speaker went with Eva's leftover");
    wait(service.end_grants(&service.link_id(&bank("anna")), None)).unwrap();
    assert!(!speaks(&app, &walk.echo, app.address));
}

/// What each of two gets who do `work` at once, at a copy each.
fn race<T: Send>(work: [impl FnOnce() -> T + Send; 2]) -> Vec<T> {
    let barrier = Barrier::new(2);
    thread::scope(|scope| {
        let racers = work.map(|work| {
            let barrier = &barrier;
            scope.spawn(move || {
                barrier.wait();
                work()
            })
        });
        racers.into_iter().map(|racer| racer.join().unwrap()).collect()
    })
}

/// D03
#[test]
fn one_code_typed_by_two_customers_is_ones() {
    let redis = RedisServer::builder().append_only("always").start();
    let apps = [(); 2].map(|()| app(&redis.url()));
    for _ in 0..ROUNDS {
        let walk = Walk::of(&apps[0], "anna", Typed::Speaker);
        let heard = &offered(&apps[0], &walk);
        let mut answers =
            race([("anna", &apps[0]), ("eva", &apps[1])].map(|(who, app)| move || approve(app, heard, who)));
        assert!(speaks(&apps[0], &walk.echo, apps[1].address));
        assert_eq!(grants(&apps[0], &walk, "anna") + grants(&apps[0], &walk, "eva"), 1, "{answers:?}");
        is_whole(&apps[1], &walk);
        answers.retain(|answer| *answer == Approval::Done);
        assert_eq!(answers.len(), 1);
    }
}

/// Two codes of one speaker: whoever comes last has it, and the other is not shown it.
#[test]
fn two_codes_of_one_speaker_leave_it_to_one() {
    let redis = RedisServer::builder().append_only("always").start();
    let apps = [(); 2].map(|()| app(&redis.url()));
    for _ in 0..ROUNDS {
        let walk = Walk::of(&apps[0], "anna", Typed::Speaker);
        let heard = [offered(&apps[0], &walk), offered(&apps[1], &walk)];
        let [first, second] = &heard;
        let answers = race(
            [("anna", &apps[0], first), ("eva", &apps[1], second)]
                .map(|(who, app, heard)| move || approve(app, heard, who)),
        );
        assert_eq!(answers, [Approval::Done, Approval::Done]);
        assert!(speaks(&apps[0], &walk.echo, apps[1].address));
        assert_eq!(grants(&apps[0], &walk, "anna") + grants(&apps[0], &walk, "eva"), 1);
        is_whole(&apps[1], &walk);
    }
}
