//! Verification of Alexa requests as the service does it: headers, chain, signature.
//!
//! Every refusal is shown next to the same request accepted, with one thing changed and the reason named.
#![cfg(test)]

mod caching;
mod chain_file;
mod disk;
mod headers_and_body;
mod properties;
mod third_party_alexa;

use crate::pki::{self, CHAIN_URL, Pki};
use async_trait::async_trait;
use jiff::Timestamp;
use rustls_pki_types::TrustAnchor;
use saldo::platform::alexa::Rejection;
use saldo::platform::alexa::chain_url::ChainUrl;
use saldo::platform::alexa::chains::{Chains, Fetch, FetchError};
use saldo::platform::alexa::verify::{self, SignatureHeaders};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const BODY: &[u8] = br#"{"version":"1.0","request":{"type":"LaunchRequest"}}"#;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn now() -> Timestamp {
    at("2026-11-22T12:00:00Z")
}

/// Serves one answer, and counts how often it is asked.
struct Stub {
    answer: Mutex<Result<Vec<u8>, FetchError>>,
    delay: Duration,
    asked: AtomicUsize,
}

impl Stub {
    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn serve(&self, answer: Result<Vec<u8>, FetchError>) {
        *self.answer.lock().unwrap() = answer;
    }
}

#[async_trait]
impl Fetch for Stub {
    async fn fetch(&self, _: &ChainUrl) -> Result<Vec<u8>, FetchError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        tokio::time::sleep(self.delay).await;
        self.answer.lock().unwrap().clone()
    }
}

fn stub(chain: impl Into<Vec<u8>>, delay: Duration) -> Arc<Stub> {
    Arc::new(Stub { answer: Mutex::new(Ok(chain.into())), delay, asked: AtomicUsize::new(0) })
}

/// Chains that are downloaded from a stub.
struct Scene {
    stub: Arc<Stub>,
    chains: Chains,
}

impl Scene {
    fn new(chain: impl Into<Vec<u8>>, anchors: Vec<TrustAnchor<'static>>) -> Self {
        Self::with(chain, anchors, Duration::ZERO, None)
    }

    fn with(
        chain: impl Into<Vec<u8>>,
        anchors: Vec<TrustAnchor<'static>>,
        delay: Duration,
        folder: Option<PathBuf>,
    ) -> Self {
        let stub = stub(chain, delay);
        let chains = Chains::new(Arc::clone(&stub) as Arc<dyn Fetch>, anchors, folder);
        Self { stub, chains }
    }

    fn good() -> Self {
        let pki = Pki::new();
        Self::new(pki.chain(), pki.anchors())
    }

    async fn get(&self, url: &str, now: Timestamp) -> Result<(), Rejection> {
        self.chains.get(&ChainUrl::parse(url)?, now).await.map(drop)
    }
}

/// A request as it comes in.
#[derive(Clone)]
struct Request {
    chain_urls: Vec<Vec<u8>>,
    signatures: Vec<Vec<u8>>,
    body: Vec<u8>,
}

impl Request {
    fn signed(body: &[u8]) -> Self {
        Self { chain_urls: vec![CHAIN_URL.into()], signatures: vec![pki::sign(body).into()], body: body.to_vec() }
    }

    async fn verify(&self, scene: &Scene, now: Timestamp) -> Result<Vec<u8>, Rejection> {
        let chain_urls: Vec<&[u8]> = self.chain_urls.iter().map(Vec::as_slice).collect();
        let signatures: Vec<&[u8]> = self.signatures.iter().map(Vec::as_slice).collect();
        let headers = SignatureHeaders::read(&chain_urls, &signatures)?;
        let chain = scene.chains.get(&headers.chain_url, now).await?;
        let verified = verify::check(&headers, &chain, self.body.clone(), now)?;
        Ok(verified.body().to_vec())
    }
}
