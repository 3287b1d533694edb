//! Two servers, one Redis, and up to 32 who come at once.

use super::*;
use crate::redis_server::RedisServer;
use saldo::audit::Event;
use saldo::entropy::SystemEntropy;
use saldo::oauth::token_request::DEVICE_GRANT;
use saldo::service::Approval;
use std::sync::{Arc, Barrier};
use std::thread;

/// How many race, and in how many rounds.
const RACES: [(usize, usize); 3] = [(2, 60), (8, 30), (32, 30)];
/// Of refresh tokens, how many of a family can be used.
const MOST_ALIVE: usize = 8;

fn pair(redis: &RedisServer) -> [TestApp; 2] {
    [(); 2].map(|()| {
        let entropy = Arc::new(SystemEntropy::new());
        TestApp::with(Wanted { config: CLIENTS.to_owned(), store: redis.url(), entropy, ..Wanted::default() })
    })
}

/// What each of `count` gets who do `work` at once, at the two servers by turns; `work` is told which of them it is.
fn race<T: Send>(apps: &[TestApp; 2], count: usize, work: impl Fn(&TestApp, usize) -> T + Sync) -> Vec<T> {
    let barrier = Barrier::new(count);
    thread::scope(|scope| {
        let racers: Vec<_> = (0..count)
            .map(|number| {
                let (app, barrier, work) = (&apps[number % 2], &barrier, &work);
                scope.spawn(move || {
                    barrier.wait();
                    work(app, number)
                })
            })
            .collect();
        racers.into_iter().map(|racer| racer.join().unwrap()).collect()
    })
}

/// The journal begins anew, so that a round looks at its own.
fn emptied(redis: &RedisServer) {
    assert!(redis.send("FLUSHALL").starts_with("+OK"));
}

/// C03
#[test]
fn a_code_is_redeemed_once() {
    let redis = RedisServer::builder().append_only("always").start();
    let apps = pair(&redis);
    for (count, rounds) in RACES {
        for _ in 0..rounds {
            emptied(&redis);
            let code = alexa_code(&apps[0]);
            let replies = race(&apps, count, |app, _| redeem(app, ALEXA, &code, REDIRECT, VERIFIER));
            let (won, lost): (Vec<_>, Vec<_>) = replies.iter().partition(|reply| reply.status == 200);
            assert_eq!(won.len(), 1, "{count}: {replies:?}");
            for reply in lost {
                reply.is_error(400, "invalid_grant");
            }
            // The losers' replays were valid otherwise: what the winner got is dead, every time.
            assert!(apps.iter().all(|app| !is_alive(app, &won[0].text("access_token"))));
            let entries = journal(&apps[1], &signed_in(&apps[1], "anna"));
            let linked = entries.iter().filter(|entry| matches!(entry.event, Event::Linked { .. }));
            assert_eq!(linked.count(), 1);
        }
    }
}

/// D03
#[test]
fn a_device_code_is_redeemed_once() {
    let redis = RedisServer::builder().append_only("always").start();
    let apps = pair(&redis);
    for (count, rounds) in RACES {
        for _ in 0..rounds {
            emptied(&redis);
            let reply = post(apps[0].address, "/oauth/device_authorization", APP, &[("scope", "balances")]);
            let (device, code) = (reply.text("device_code"), reply.text("user_code"));
            let typed = wait(apps[0].app.service.typed(&code)).unwrap().unwrap();
            let id = signed_in(&apps[0], "anna");
            let approved = wait(apps[0].app.service.approve(
                &typed,
                &id,
                &bank("anna"),
                choice(&[saldo::consent::Purpose::Balances]),
            ));
            assert_eq!(approved.unwrap(), Approval::Done);
            let fields = [("grant_type", DEVICE_GRANT), ("device_code", device.as_str())];
            let replies = race(&apps, count, |app, _| post(app.address, "/oauth/token", APP, &fields));
            let (won, lost): (Vec<_>, Vec<_>) = replies.iter().partition(|reply| reply.status == 200);
            assert_eq!(won.len(), 1, "{count}: {replies:?}");
            assert!(lost.iter().all(|reply| reply.status == 400), "{lost:?}");
            // A device that polls once too often is no thief.
            assert!(apps.iter().all(|app| is_alive(app, &won[0].text("access_token"))));
            assert_eq!(link(&apps[1], &id).grants.len(), 1);
        }
    }
}

/// T06, T07
#[test]
fn refreshes_that_race_stay_in_one_family() {
    let redis = RedisServer::builder().append_only("always").start();
    let apps = pair(&redis);
    for (count, rounds) in RACES {
        for _ in 0..rounds.min(10) {
            emptied(&redis);
            let (_, token) = alexa_tokens(&apps[0]);
            let replies = race(&apps, count, |app, _| refresh(app, ALEXA, &token));
            assert!(replies.iter().all(|reply| reply.status == 200), "{replies:?}");
            let grants = link(&apps[0], &signed_in(&apps[0], "anna")).grants;
            assert_eq!(grants.len(), 1, "one family");
            // All are live or in their window: the clock stands still.
            let usable = grants[0].tokens.refresh.len();
            assert!((1..=MOST_ALIVE).contains(&usable), "{usable} refresh tokens");
            let last = replies.iter().find(|reply| is_alive(&apps[1], &reply.text("access_token"))).unwrap();
            post(apps[1].address, "/oauth/revoke", ALEXA, &[("token", &last.text("access_token"))]);
            all_dead(&apps, &replies);
        }
    }
}

/// T07
#[test]
fn a_refresh_that_races_with_a_revocation_leaves_nothing_alive() {
    let redis = RedisServer::builder().append_only("always").start();
    let apps = pair(&redis);
    for (count, rounds) in RACES {
        for _ in 0..rounds.min(30) {
            emptied(&redis);
            let (access, token) = alexa_tokens(&apps[0]);
            let replies = race(&apps, count, |app, number| match number {
                0 => post(app.address, "/oauth/revoke", ALEXA, &[("token", &token)]),
                _ => refresh(app, ALEXA, &token),
            });
            assert_eq!(replies[0].status, 200, "{:?}", replies[0]);
            let (good, late): (Vec<Reply>, Vec<Reply>) =
                replies[1..].iter().cloned().partition(|reply| reply.status == 200);
            for reply in late {
                reply.is_error(400, "invalid_grant");
            }
            all_dead(&apps, &good);
            assert!(!is_alive(&apps[1], &access));
            refresh(&apps[1], ALEXA, &token).is_error(400, "invalid_grant");
            assert!(link(&apps[0], &signed_in(&apps[0], "anna")).grants.is_empty());
        }
    }
}

/// Neither access nor refresh tokens of these replies are good for anything.
fn all_dead(apps: &[TestApp; 2], replies: &[Reply]) {
    assert!(replies.iter().all(|reply| !is_alive(&apps[0], &reply.text("access_token"))));
    let refreshed = replies.iter().map(|reply| refresh(&apps[1], ALEXA, &reply.text("refresh_token")).status);
    assert!(refreshed.into_iter().all(|status| status == 400));
}
