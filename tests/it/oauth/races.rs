//! Two servers, one Redis, sixteen who come at once.

use super::*;
use crate::redis_server::RedisServer;
use saldo::entropy::SystemEntropy;
use std::sync::{Arc, Barrier};
use std::thread;

const RACERS: usize = 16;
const ROUNDS: usize = 6;

fn pair(redis: &RedisServer) -> [TestApp; 2] {
    [(); 2].map(|()| {
        let entropy = Arc::new(SystemEntropy::new());
        TestApp::with(Wanted { config: CLIENTS.to_owned(), store: redis.url(), entropy, ..Wanted::default() })
    })
}

/// What each of sixteen gets who do `work` at once, at the two servers by turns.
fn race(apps: &[TestApp; 2], work: impl Fn(&TestApp) -> Reply + Sync) -> Vec<Reply> {
    let barrier = Barrier::new(RACERS);
    thread::scope(|scope| {
        let racers: Vec<_> = (0..RACERS)
            .map(|number| {
                let (app, barrier, work) = (&apps[number % 2], &barrier, &work);
                scope.spawn(move || {
                    barrier.wait();
                    work(app)
                })
            })
            .collect();
        racers.into_iter().map(|racer| racer.join().unwrap()).collect()
    })
}

/// C03
#[test]
fn a_code_is_redeemed_once() {
    let redis = RedisServer::builder().append_only("always").start();
    let apps = pair(&redis);
    for _ in 0..ROUNDS {
        let code = alexa_code(&apps[0]);
        let replies = race(&apps, |app| redeem(app, ALEXA, &code, REDIRECT, VERIFIER));
        let (won, lost): (Vec<_>, Vec<_>) = replies.iter().partition(|reply| reply.status == 200);
        assert_eq!(won.len(), 1);
        for reply in lost {
            reply.is_error(400, "invalid_grant");
        }
        // The losers' replays were valid otherwise: what the winner got is dead, every time.
        assert!(apps.iter().all(|app| !is_alive(app, &won[0].text("access_token"))));
    }
}

/// T06, T07
#[test]
fn refreshes_that_race_stay_in_one_family() {
    let redis = RedisServer::builder().append_only("always").start();
    let apps = pair(&redis);
    for _ in 0..ROUNDS {
        let (_, token) = alexa_tokens(&apps[0]);
        let replies = race(&apps, |app| refresh(app, ALEXA, &token));
        assert!(replies.iter().all(|reply| reply.status == 200), "{replies:?}");
        let last = replies.iter().find(|reply| is_alive(&apps[1], &reply.text("access_token"))).unwrap();
        post(apps[1].address, "/oauth/revoke", ALEXA, &[("token", &last.text("access_token"))]);
        assert!(replies.iter().all(|reply| !is_alive(&apps[0], &reply.text("access_token"))));
        let refreshed = replies.iter().map(|reply| refresh(&apps[0], ALEXA, &reply.text("refresh_token")).status);
        assert!(refreshed.into_iter().all(|status| status == 400));
    }
}
