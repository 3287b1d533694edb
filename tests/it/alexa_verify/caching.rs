//! When a chain is downloaded, when not, and that a cached one is never trusted for having been good once.

use super::{BODY, Request, Scene, at, now};
use crate::pki::{CHAIN_URL, Pki};
use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use saldo::platform::alexa::Rejection;
use saldo::platform::alexa::chains::FetchError;
use std::time::{Duration, Instant};

fn later(seconds: i64) -> Timestamp {
    now() + SignedDuration::from_secs(seconds)
}

fn url(number: usize) -> String {
    format!("https://s3.amazonaws.com/echo.api/{number}.pem")
}

#[tokio::test]
async fn a_chain_is_downloaded_once() {
    let scene = Scene::good();
    for second in 0..100 {
        assert_eq!(Request::signed(BODY).verify(&scene, later(second)).await.unwrap(), BODY);
    }
    assert_eq!(scene.stub.asked(), 1);
}

#[tokio::test]
async fn many_waiters_make_one_download() {
    let pki = Pki::new();
    let scene = Scene::with(pki.chain(), pki.anchors(), Duration::from_millis(100), None);
    let all = join_all((0..50).map(|_| scene.get(CHAIN_URL, now()))).await;
    assert!(all.iter().all(Result::is_ok));
    assert_eq!(scene.stub.asked(), 1);

    scene.stub.serve(Err(FetchError::Status(403)));
    let other = url(1);
    let all = join_all((0..50).map(|_| scene.get(&other, now()))).await;
    assert!(all.iter().all(|outcome| *outcome == Err(Rejection::ChainUnavailable)));
    assert_eq!(scene.stub.asked(), 2);
}

#[tokio::test]
async fn a_waiter_takes_over_when_the_first_gives_up() {
    let pki = Pki::new();
    let scene = Scene::with(pki.chain(), pki.anchors(), Duration::from_millis(300), None);
    let first = tokio::time::timeout(Duration::from_millis(50), scene.get(CHAIN_URL, now()));
    let (first, second) = tokio::join!(first, scene.get(CHAIN_URL, now()));
    assert!(first.is_err());
    second.unwrap();
    assert_eq!(scene.stub.asked(), 2);
}

#[tokio::test]
async fn a_chain_that_expires_in_the_cache_is_fetched_anew() {
    let pki = Pki::new();
    let old = pki.leaf().dates((2020, 1, 1), (2026, 11, 23)).chain();
    let scene = Scene::new(old, pki.anchors());
    let request = Request::signed(BODY);
    assert_eq!(request.verify(&scene, now()).await.unwrap(), BODY);
    let after = at("2026-11-23T00:00:01Z");
    assert_eq!(request.verify(&scene, after).await, Err(Rejection::ChainExpired));
    assert_eq!(request.verify(&scene, after).await, Err(Rejection::ChainExpired));
    assert_eq!(scene.stub.asked(), 2);

    scene.stub.serve(Ok(pki.chain().into_bytes()));
    assert_eq!(request.verify(&scene, at("2026-11-23T00:01:00Z")).await.unwrap(), BODY);
    assert_eq!(scene.stub.asked(), 3);
}

#[tokio::test]
async fn a_replaced_chain_is_taken_without_a_restart() {
    let (pki, next) = (Pki::new(), Pki::new());
    let anchors = [pki.anchors(), next.anchors()].concat();
    let scene = Scene::new(pki.leaf().dates((2020, 1, 1), (2026, 11, 23)).chain(), anchors);
    scene.get(CHAIN_URL, now()).await.unwrap();
    scene.stub.serve(Ok(next.chain().into_bytes()));
    scene.get(CHAIN_URL, at("2026-11-24T00:00:00Z")).await.unwrap();
    scene.get(&url(1), now()).await.unwrap();
    assert_eq!(scene.stub.asked(), 3);
}

#[tokio::test]
async fn a_cached_chain_is_not_used_before_it_is_valid() {
    let pki = Pki::new();
    let scene = Scene::new(pki.leaf().dates((2026, 1, 1), (2049, 1, 1)).chain(), pki.anchors());
    scene.get(CHAIN_URL, now()).await.unwrap();
    assert_eq!(scene.get(CHAIN_URL, at("2025-01-01T00:00:00Z")).await, Err(Rejection::ChainNotYetValid));
}

#[tokio::test]
async fn a_failure_rests_half_a_minute() {
    let pki = Pki::new();
    let other = Pki::new();
    for (answer, reason) in [
        (Err(FetchError::Status(404)), Rejection::ChainUnavailable),
        (Ok(b"no chain".to_vec()), Rejection::ChainMalformed),
        (Ok(other.chain().into_bytes()), Rejection::ChainUntrusted),
    ] {
        let scene = Scene::new(pki.chain(), pki.anchors());
        scene.get(&url(1), now()).await.unwrap();
        scene.stub.serve(answer);
        for second in 0..30 {
            assert_eq!(scene.get(CHAIN_URL, later(second)).await, Err(reason));
        }
        assert_eq!(scene.stub.asked(), 2);
        scene.stub.serve(Ok(pki.chain().into_bytes()));
        scene.get(CHAIN_URL, later(30)).await.unwrap();
        assert_eq!(scene.stub.asked(), 3);
    }
}

#[tokio::test]
async fn a_wrong_signature_spoils_nothing() {
    let scene = Scene::good();
    let mut request = Request::signed(BODY);
    request.body.push(b' ');
    assert_eq!(request.verify(&scene, now()).await, Err(Rejection::SignatureWrong));
    assert_eq!(Request::signed(BODY).verify(&scene, now()).await.unwrap(), BODY);
    assert_eq!(scene.stub.asked(), 1);
}

#[tokio::test]
async fn a_stalling_download_is_given_up_in_time_and_once() {
    let pki = Pki::new();
    let scene = Scene::with(pki.chain(), pki.anchors(), Duration::from_mins(1), None);
    let start = Instant::now();
    let all = join_all((0..20).map(|_| scene.get(CHAIN_URL, now()))).await;
    assert!(all.iter().all(|outcome| *outcome == Err(Rejection::ChainUnavailable)));
    let took = start.elapsed();
    assert!((Duration::from_millis(1500)..Duration::from_secs(3)).contains(&took), "{took:?}");
    assert_eq!(scene.get(CHAIN_URL, later(1)).await, Err(Rejection::ChainUnavailable));
    assert_eq!(scene.stub.asked(), 1);
}

#[tokio::test]
async fn the_least_recently_used_of_sixteen_chains_goes() {
    let scene = Scene::good();
    for number in 0..16 {
        scene.get(&url(number), now()).await.unwrap();
    }
    scene.get(&url(0), now()).await.unwrap();
    assert_eq!(scene.stub.asked(), 16);
    scene.get(&url(16), now()).await.unwrap();
    scene.get(&url(0), now()).await.unwrap();
    assert_eq!(scene.stub.asked(), 17);
    scene.get(&url(1), now()).await.unwrap();
    assert_eq!(scene.stub.asked(), 18);
}
