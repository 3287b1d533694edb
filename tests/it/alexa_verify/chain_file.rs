//! What stands in the chain file: names, usages, dates, order, roots.

use super::{BODY, Request, Scene, at, now};
use crate::pki::{NAME, Pki};
use rcgen::{ExtendedKeyUsagePurpose, KeyPair, SanType};
use saldo::platform::alexa::Rejection;
use saldo::platform::alexa::chain::Chain;

async fn verdict(pki: &Pki, chain: impl Into<Vec<u8>>) -> Result<Vec<u8>, Rejection> {
    Request::signed(BODY).verify(&Scene::new(chain, pki.anchors()), now()).await
}

/// An authority whose ordinary chain is shown accepted.
async fn authority() -> Pki {
    let pki = Pki::new();
    assert_eq!(verdict(&pki, pki.chain()).await.unwrap(), BODY);
    pki
}

#[tokio::test]
async fn only_a_path_to_our_root_is_trusted() {
    let pki = authority().await;
    let other = Pki::new();
    let refused = [
        ("self-signed, right name", pki.leaf().self_signed_pem()),
        ("self-signed, our intermediate behind it", pki.leaf().self_signed_pem() + &pki.intermediate_pem()),
        ("another root with the same names", other.chain()),
        ("another root, sent along", other.chain() + &other.root_pem()),
        ("another root, our intermediate behind it", other.leaf().pem() + &pki.intermediate_pem()),
        ("no intermediate", pki.leaf().pem()),
        ("intermediate first", pki.intermediate_pem() + &pki.leaf().pem()),
        ("a leaf as authority", pki.leaf().below(&pki.leaf())),
        ("the root alone", pki.root_pem()),
    ];
    for (name, chain) in refused {
        assert_eq!(verdict(&pki, chain).await, Err(Rejection::ChainUntrusted), "{name}");
    }
}

#[tokio::test]
async fn what_stands_behind_the_path_does_no_harm() {
    let pki = authority().await;
    let other = Pki::new();
    for more in [pki.root_pem(), other.intermediate_pem() + &other.root_pem(), pki.chain()] {
        assert_eq!(verdict(&pki, pki.chain() + &more).await.unwrap(), BODY);
    }
    let shuffled = pki.leaf().pem() + &other.intermediate_pem() + &pki.root_pem() + &pki.intermediate_pem();
    assert_eq!(verdict(&pki, shuffled).await.unwrap(), BODY);
}

#[tokio::test]
async fn the_name_is_a_dns_name_to_the_letter() {
    let pki = authority().await;
    let dns = |name: &str| SanType::DnsName(name.try_into().unwrap());
    let several = vec![dns("a.example"), dns("ECHO-api.amazon.com"), dns("b.example")];
    assert_eq!(verdict(&pki, pki.leaf().names(several).chain()).await.unwrap(), BODY);
    let refused = [
        ("common name only", vec![]),
        ("as URI", vec![SanType::URI(NAME.try_into().unwrap())]),
        ("as URI with scheme", vec![SanType::URI("https://echo-api.amazon.com".try_into().unwrap())]),
        ("as mail address", vec![SanType::Rfc822Name(NAME.try_into().unwrap())]),
        ("wildcard", vec![dns("*.amazon.com")]),
        ("longer", vec![dns("echo-api.amazon.com.evil.example")]),
        ("prefixed", vec![dns("x.echo-api.amazon.com")]),
        ("other", vec![dns("evil.example")]),
    ];
    for (name, names) in refused {
        assert_eq!(verdict(&pki, pki.leaf().names(names).chain()).await, Err(Rejection::ChainName), "{name}");
    }
}

#[tokio::test]
async fn the_leaf_may_serve_tls_or_says_nothing_about_it() {
    use ExtendedKeyUsagePurpose::{ClientAuth, CodeSigning, ServerAuth};
    let pki = authority().await;
    for usages in [vec![], vec![ClientAuth, ServerAuth]] {
        assert_eq!(verdict(&pki, pki.leaf().usages(usages).chain()).await.unwrap(), BODY);
    }
    for usages in [vec![CodeSigning], vec![ClientAuth]] {
        assert_eq!(verdict(&pki, pki.leaf().usages(usages).chain()).await, Err(Rejection::ChainUntrusted));
    }
}

#[tokio::test]
async fn every_certificate_of_the_path_is_within_its_dates() {
    let pki = authority().await;
    let early = pki.leaf().dates((2020, 1, 1), (2026, 11, 22)).chain();
    assert_eq!(verdict(&pki, early).await, Err(Rejection::ChainExpired));
    let late = pki.leaf().dates((2026, 11, 23), (2049, 1, 1)).chain();
    assert_eq!(verdict(&pki, late).await, Err(Rejection::ChainNotYetValid));
    let expired = Pki::with_intermediate((2020, 1, 1), (2026, 1, 1));
    assert_eq!(verdict(&expired, expired.chain()).await, Err(Rejection::ChainExpired));
    let unborn = Pki::with_intermediate((2027, 1, 1), (2049, 1, 1));
    assert_eq!(verdict(&unborn, unborn.chain()).await, Err(Rejection::ChainNotYetValid));
}

#[tokio::test]
async fn dates_are_those_of_the_path_and_checked_on_use() {
    let pki = Pki::with_intermediate((2021, 1, 1), (2028, 1, 1));
    let spare = Pki::with_intermediate((2020, 1, 1), (2021, 6, 1));
    let file = pki.leaf().dates((2022, 1, 1), (2030, 1, 1)).chain() + &spare.intermediate_pem();
    let chain = Chain::read(file.as_bytes(), &pki.anchors(), now()).unwrap();
    chain.check_dates(at("2022-01-01T00:00:00Z")).unwrap();
    chain.check_dates(at("2028-01-01T00:00:00Z")).unwrap();
    assert_eq!(chain.check_dates(at("2021-12-31T23:59:59Z")), Err(Rejection::ChainNotYetValid));
    assert_eq!(chain.check_dates(at("2028-01-01T00:00:01Z")), Err(Rejection::ChainExpired));
}

#[tokio::test]
async fn what_is_not_a_chain_file_is_malformed() {
    let pki = authority().await;
    let chain = pki.chain();
    let eleven = chain.clone() + &pki.intermediate_pem().repeat(9);
    let ten = chain.clone() + &pki.intermediate_pem().repeat(8);
    assert_eq!(verdict(&pki, ten).await.unwrap(), BODY);
    let tiny = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";
    let refused = [
        ("empty", String::new()),
        ("text", "<Error><Code>AccessDenied</Code></Error>".to_owned()),
        ("eleven certificates", eleven),
        ("300 certificates", tiny.repeat(300)),
        ("a broken leaf", tiny.to_owned() + &chain),
        ("cut off", chain[..chain.len() / 4].to_owned()),
        ("a key", include_str!("../../fixtures/alexa/test-other-key.pem").to_owned()),
    ];
    for (name, file) in refused {
        assert_eq!(verdict(&pki, file).await, Err(Rejection::ChainMalformed), "{name}");
    }
}

#[tokio::test]
async fn too_large_a_file_is_not_looked_at() {
    let pki = authority().await;
    let padded = |bytes: usize| pki.chain() + &"\n".repeat(bytes - pki.chain().len());
    assert_eq!(verdict(&pki, padded(64 * 1024)).await.unwrap(), BODY);
    assert_eq!(verdict(&pki, padded(2 * 1024 * 1024)).await, Err(Rejection::ChainUnavailable));
    assert_eq!(verdict(&pki, pki.intermediate_pem().repeat(300)).await, Err(Rejection::ChainUnavailable));
}

#[tokio::test]
async fn a_leaf_without_an_rsa_key_signs_nothing() {
    let pki = authority().await;
    let leaf = pki.leaf().key(KeyPair::generate().unwrap());
    assert_eq!(verdict(&pki, leaf.chain()).await, Err(Rejection::SignatureWrong));
}
