//! One consent page whose button is pressed twice at once: one code.

use super::CONFIG;
use super::state::kept;
use crate::app::{TestApp, Wanted};
use crate::pages::browser::{Browser, REDIRECT, asked};
use crate::redis_server::RedisServer;
use saldo::entropy::SystemEntropy;
use std::sync::{Arc, Barrier};
use std::thread;

const ROUNDS: usize = 30;

#[test]
fn two_clicks_of_one_page_make_one_code() {
    let redis = RedisServer::builder().append_only("always").start();
    let apps = [(); 2].map(|()| {
        let (config, entropy) = (CONFIG.to_owned(), Arc::new(SystemEntropy::new()));
        TestApp::with(Wanted { config, store: redis.url(), entropy, ..Wanted::default() })
    });
    for round in 0..ROUNDS {
        let mut browser = Browser::at(&apps[0]);
        let page = browser.signed_in("anna", &asked());
        let barrier = Barrier::new(apps.len());
        let click = |app: &TestApp| {
            let mut browser = Browser { address: app.address, ..browser.clone() };
            barrier.wait();
            let fields = [("purpose", "balances"), ("decision", "allow")];
            browser.submit("/oauth/authorize", &page, "value=\"allow\"", &fields)
        };
        let answers = thread::scope(|scope| {
            let clicks = [0, 1].map(|number: usize| {
                scope.spawn({
                    let (click, apps) = (&click, &apps);
                    move || click(&apps[number])
                })
            });
            clicks.map(|click| click.join().unwrap())
        });
        let (won, lost): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 303);
        assert_eq!((won.len(), lost[0].status), (1, 403), "{answers:?}");
        assert!(won[0].location().starts_with(REDIRECT) && won[0].parameter("code").is_some());
        let codes = kept(&apps[1], "anna").unwrap().link.codes;
        assert_eq!(codes.len(), (round + 1).min(24), "a code a round");
    }
}
