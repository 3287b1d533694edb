//! What the caller sends: the two headers and the signed bytes.

use super::{BODY, Request, Scene, at, now};
use crate::pki;
use saldo::platform::alexa::Rejection;
use saldo::platform::alexa::chain::Chain;
use saldo::platform::alexa::verify::{SignatureHeaders, check};

/// Shows the request accepted, changes it, and says why it is refused then.
async fn refused(change: impl FnOnce(&mut Request)) -> Rejection {
    let scene = Scene::good();
    let mut request = Request::signed(BODY);
    assert_eq!(request.verify(&scene, now()).await.unwrap(), BODY);
    change(&mut request);
    request.verify(&scene, now()).await.unwrap_err()
}

#[tokio::test]
async fn each_header_is_needed_once() {
    assert_eq!(refused(|request| request.signatures.clear()).await, Rejection::SignatureMissing);
    assert_eq!(refused(|request| request.signatures = vec![Vec::new()]).await, Rejection::SignatureMissing);
    assert_eq!(refused(|request| request.chain_urls.clear()).await, Rejection::ChainUrlMissing);
    assert_eq!(refused(|request| request.chain_urls = vec![Vec::new()]).await, Rejection::ChainUrlMissing);
    let doubled = |values: &mut Vec<Vec<u8>>| values.extend_from_within(..);
    assert_eq!(refused(|request| doubled(&mut request.signatures)).await, Rejection::HeaderRepeated);
    assert_eq!(refused(|request| doubled(&mut request.chain_urls)).await, Rejection::HeaderRepeated);
}

#[tokio::test]
async fn the_address_is_checked_before_anything_is_asked() {
    let evil = |request: &mut Request| request.chain_urls = vec![b"https://evil.example/echo.api/a.pem".to_vec()];
    assert_eq!(refused(evil).await, Rejection::ChainUrlHost);
    let scene = Scene::good();
    for number in 0..1000 {
        let mut request = Request::signed(BODY);
        request.chain_urls = vec![format!("{}?n={number}", pki::CHAIN_URL).into_bytes()];
        assert_eq!(request.verify(&scene, now()).await, Err(Rejection::ChainUrlMalformed));
    }
    assert_eq!(scene.stub.asked(), 0);
}

#[tokio::test]
async fn the_case_of_the_host_does_not_matter_and_makes_no_second_download() {
    let scene = Scene::good();
    for url in [
        pki::CHAIN_URL,
        "https://S3.AMAZONAWS.COM/echo.api/echo-api-cert-test.pem",
        "HTTPS://s3.amazonaws.com:443/echo.api/../echo.api/echo-api-cert-test.pem",
    ] {
        let mut request = Request::signed(BODY);
        request.chain_urls = vec![url.into()];
        assert_eq!(request.verify(&scene, now()).await.unwrap(), BODY, "{url}");
    }
    assert_eq!(scene.stub.asked(), 1);
}

#[tokio::test]
async fn the_signature_must_be_by_the_leaf_and_whole() {
    let other = pki::sign_with_other_key(BODY).into_bytes();
    assert_eq!(refused(|request| request.signatures = vec![other]).await, Rejection::SignatureWrong);
    let cut = |request: &mut Request| request.signatures[0].truncate(340);
    assert_eq!(refused(cut).await, Rejection::SignatureWrong);
    let ragged = |request: &mut Request| request.signatures[0].truncate(341);
    assert_eq!(refused(ragged).await, Rejection::SignatureMalformed);
    let unpadded = |request: &mut Request| request.signatures[0].truncate(342);
    assert_eq!(refused(unpadded).await, Rejection::SignatureMalformed);
    let flipped = |request: &mut Request| {
        let first = &mut request.signatures[0][0];
        *first = if *first == b'A' { b'B' } else { b'A' };
    };
    assert_eq!(refused(flipped).await, Rejection::SignatureWrong);
    let long = |request: &mut Request| request.signatures[0] = vec![b'A'; 100_000];
    assert_eq!(refused(long).await, Rejection::SignatureWrong);
}

#[tokio::test]
async fn only_the_exact_bytes_verify() {
    let swapped = br#"{"request":{"type":"LaunchRequest"},"version":"1.0"}"#;
    assert_eq!(refused(|request| request.body = swapped.to_vec()).await, Rejection::SignatureWrong);
    assert_eq!(refused(|request| request.body.push(b'\n')).await, Rejection::SignatureWrong);
    assert_eq!(refused(|request| request.body.clear()).await, Rejection::SignatureWrong);
    assert_eq!(refused(|request| request.body.truncate(20)).await, Rejection::SignatureWrong);
}

#[tokio::test]
async fn a_body_that_was_read_and_written_again_does_not_verify() {
    let scene = Scene::good();
    let sent = " {\"request\": \n{\"type\":\"LaunchRequest\", \"name\":\"Zażółć \\u0107\"}}\n".as_bytes();
    let mut request = Request::signed(sent);
    assert_eq!(request.verify(&scene, now()).await.unwrap(), sent);
    let value: serde_json::Value = serde_json::from_slice(sent).unwrap();
    request.body = serde_json::to_vec(&value).unwrap();
    assert_eq!(request.verify(&scene, now()).await, Err(Rejection::SignatureWrong));
}

#[tokio::test]
async fn odd_bytes_verify_as_they_were_sent() {
    let scene = Scene::good();
    for body in ["", " {\n}\r\n", "{\"a\":\"日本語 żółć 🏦\"}", "\u{feff}{}", "{\"a\":1,\"a\":2}"] {
        assert_eq!(Request::signed(body.as_bytes()).verify(&scene, now()).await.unwrap(), body.as_bytes());
    }
    assert_eq!(Request::signed(b"\xff\x00").verify(&scene, now()).await.unwrap(), b"\xff\x00");
}

#[test]
fn a_chain_held_past_its_dates_verifies_nothing() {
    let pki = pki::Pki::new();
    let file = pki.leaf().dates((2020, 1, 1), (2026, 11, 23)).chain();
    let chain = Chain::read(file.as_bytes(), &pki.anchors(), now()).unwrap();
    let signature = pki::sign(BODY);
    let headers = SignatureHeaders::read(&[pki::CHAIN_URL.as_bytes()], &[signature.as_bytes()]).unwrap();
    assert_eq!(check(&headers, &chain, BODY, now()).unwrap().body(), BODY);
    let refused = |time: &str| check(&headers, &chain, BODY, at(time)).unwrap_err();
    assert_eq!(refused("2026-11-23T00:00:01Z"), Rejection::ChainExpired);
    assert_eq!(refused("2019-12-31T23:59:59Z"), Rejection::ChainNotYetValid);
}
