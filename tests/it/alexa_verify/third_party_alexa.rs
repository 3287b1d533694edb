//! Real chains and really signed requests, from the folder that `SALDO_THIRD_PARTY` names; skipped without it.
//!
//! The files belong to others and are only read, never copied. The saved requests carry the old SHA-1 signature alone, so
//! they must be refused; that they verify with it over the raw bytes shows that key and bytes are the right ones.

use super::at;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use ring::signature::{RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, UnparsedPublicKey};
use saldo::platform::alexa::Rejection;
use saldo::platform::alexa::anchors;
use saldo::platform::alexa::chain::Chain;
use saldo::platform::alexa::chain_url::ChainUrl;
use saldo::platform::alexa::verify::SignatureHeaders;
use serde_json::Value;
use std::path::PathBuf;

/// The DER around an RSA-2048 key in a `SubjectPublicKeyInfo` always has this length.
const RSA_2048_PREFIX: usize = 24;

#[expect(
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a skipped test says so, and asks the variable why"
)]
fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("SALDO_THIRD_PARTY").map(|folder| PathBuf::from(folder).join("alexa"));
    if folder.is_none() {
        eprintln!("skipped: SALDO_THIRD_PARTY is not set");
    }
    folder
}

fn json(path: PathBuf) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn urls(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|entry| entry["url"].as_str().unwrap()).collect()
}

#[test]
fn addresses_are_decided_as_the_list_says() {
    let Some(folder) = folder() else { return };
    let list = json(folder.join("cert-chain-urls.json"));
    for url in urls(&list["accept"]) {
        ChainUrl::parse(url).unwrap_or_else(|rejection| panic!("{url}: {}", rejection.code()));
    }
    for url in urls(&list["reject"]) {
        assert!(ChainUrl::parse(url).is_err(), "{url}");
    }
    for url in urls(&list["policy_choice"]) {
        let dots = url.contains("/./") || url.contains("/../");
        assert_eq!(ChainUrl::parse(url).is_ok(), dots, "{url}");
    }
}

#[test]
fn real_chains_verify_within_their_dates_only() {
    let Some(folder) = folder() else { return };
    let anchors = anchors::anchors(&[]).unwrap();
    for (number, first, last) in [
        (7, "2019-05-22T00:00:00Z", "2020-05-15T12:00:00Z"),
        (8, "2020-03-19T00:00:00Z", "2021-03-10T12:00:00Z"),
        (9, "2020-12-11T00:00:00Z", "2021-11-16T23:59:59Z"),
        (10, "2021-08-31T00:00:00Z", "2022-08-04T23:59:59Z"),
        (11, "2022-06-16T00:00:00Z", "2023-06-15T23:59:59Z"),
        (12, "2023-03-16T00:00:00Z", "2023-12-23T23:59:59Z"),
    ] {
        let pem = std::fs::read(folder.join(format!("certs/echo-api-cert-{number}.pem"))).unwrap();
        let (first, last, second) = (at(first), at(last), SignedDuration::from_secs(1));
        for now in [first, last, first + (last.duration_since(first) / 2)] {
            let chain = Chain::read(&pem, &anchors, now).unwrap();
            chain.check_dates(first).unwrap();
            chain.check_dates(last).unwrap();
            assert_eq!(chain.check_dates(first - second), Err(Rejection::ChainNotYetValid));
            assert_eq!(chain.check_dates(last + second), Err(Rejection::ChainExpired));
        }
        assert_eq!(Chain::read(&pem, &anchors, first - second).err(), Some(Rejection::ChainNotYetValid));
        assert_eq!(Chain::read(&pem, &anchors, last + second).err(), Some(Rejection::ChainExpired));
    }
}

#[test]
fn chains_to_retired_roots_never_verify() {
    let Some(folder) = folder() else { return };
    let anchors = anchors::anchors(&[]).unwrap();
    for name in ["4", "5", "2015-expired"] {
        let pem = std::fs::read(folder.join(format!("certs/echo-api-cert-{name}.pem"))).unwrap();
        for month in 0..240 {
            let now = at("2010-01-01T00:00:00Z") + SignedDuration::from_hours(month * 730);
            assert!(Chain::read(&pem, &anchors, now).is_err(), "{name} at {now}");
        }
    }
    let pem = std::fs::read(folder.join("certs/echo-api-cert-4.pem")).unwrap();
    assert_eq!(Chain::read(&pem, &anchors, at("2017-01-01T00:00:00Z")).err(), Some(Rejection::ChainUntrusted));
}

/// The saved requests are older than the roots we trust; their intermediate stands in as the anchor.
fn chain_ending_at_intermediate(pem: &[u8], now: Timestamp) -> Chain {
    let text = std::str::from_utf8(pem).unwrap();
    let second = text.rfind("-----BEGIN CERTIFICATE-----").unwrap();
    Chain::read(pem, &anchors::read(&pem[second..]).unwrap(), now).unwrap()
}

#[test]
fn really_signed_requests_with_sha1_alone_are_refused_and_their_bytes_verify() {
    let Some(folder) = folder() else { return };
    let mut seen = 0;
    for entry in std::fs::read_dir(folder.join("signed-requests")).unwrap() {
        let request = entry.unwrap().path();
        let (headers, meta) = (json(request.join("headers.json")), json(request.join("meta.json")));
        let url = headers["SignatureCertChainUrl"].as_str().unwrap();
        let signature_256: Vec<&[u8]> = headers["Signature-256"].as_str().map(str::as_bytes).into_iter().collect();
        let read = SignatureHeaders::read(&[url.as_bytes()], &signature_256);
        assert_eq!(read.unwrap_err().code(), "signature_missing");

        let body = std::fs::read(request.join("body.json")).unwrap();
        let pem = std::fs::read(request.join(meta["cert_file"].as_str().unwrap())).unwrap();
        let chain = chain_ending_at_intermediate(&pem, at(meta["request_timestamp"].as_str().unwrap()));
        let signature = STANDARD.decode(headers["Signature"].as_str().unwrap()).unwrap();
        let key = &chain.leaf_key()[RSA_2048_PREFIX..];
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, key);
        key.verify(&body, &signature).unwrap();
        let again = serde_json::to_vec(&serde_json::from_slice::<Value>(&body).unwrap()).unwrap();
        assert!(key.verify(&again, &signature).is_err());
        assert_eq!(chain.verify(&body, &signature), Err(Rejection::SignatureWrong), "SHA-1 must not pass as SHA-256");
        seen += 1;
    }
    assert_eq!(seen, 3);
}
