//! Gets the chain of an address: from memory, from disk, or by one download however many are waiting.
//!
//! A cached chain is never trusted for having been good once: its dates are checked on each use, and what comes from disk
//! is validated like a download. Addresses that were refused do not get here, since only [`ChainUrl::parse`] makes a
//! [`ChainUrl`].

use super::Rejection;
use super::chain::Chain;
use super::chain_disk::Disk;
use super::chain_memory::{Gate, Memory};
use super::chain_url::ChainUrl;
use async_trait::async_trait;
use jiff::Timestamp;
use rustls_pki_types::TrustAnchor;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use thiserror::Error;
use tokio::time::timeout;

/// The largest chain file that is looked at; real ones have some 7 KiB.
pub const LARGEST: usize = 64 * 1024;
/// What one request may wait for its chain, all together: Alexa waits 8 s for the answer.
pub const PATIENCE: Duration = Duration::from_millis(1500);
/// What one request may wait for the disk to keep the chain; the writing goes on without it.
const DISK_PATIENCE: Duration = Duration::from_millis(100);

/// The download failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FetchError {
    /// No answer with status 200.
    #[error("answered with status {0}")]
    Status(u16),
    /// No answer in time and size, or no connection.
    #[error("{0}")]
    Failed(&'static str),
}

/// Downloads chain files.
#[async_trait]
pub trait Fetch: Send + Sync {
    /// GETs exactly [`ChainUrl::as_str`]: status 200 only, no redirects, not more than [`LARGEST`] bytes.
    ///
    /// # Errors
    /// [`FetchError`]
    async fn fetch(&self, url: &ChainUrl) -> Result<Vec<u8>, FetchError>;
}

/// The chains known to this process.
pub struct Chains {
    fetch: Arc<dyn Fetch>,
    anchors: Vec<TrustAnchor<'static>>,
    disk: Option<Disk>,
    memory: Mutex<Memory>,
}

impl std::fmt::Debug for Chains {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Chains").field("memory", &self.memory).finish_non_exhaustive()
    }
}

impl Chains {
    /// Chains are to end at one of `anchors` (see [`super::anchors::anchors`]); `cache_dir` keeps them between restarts.
    pub fn new(fetch: Arc<dyn Fetch>, anchors: Vec<TrustAnchor<'static>>, cache_dir: Option<PathBuf>) -> Self {
        Self { fetch, anchors, disk: cache_dir.map(Disk::new), memory: Mutex::default() }
    }

    /// The chain of `url`, valid at `now`. A failed download or validation is remembered for half a minute.
    ///
    /// # Errors
    /// [`Rejection::ChainUnavailable`] and those of [`Chain::read`].
    pub async fn get(&self, url: &ChainUrl, now: Timestamp) -> Result<Arc<Chain>, Rejection> {
        if let Some(chain) = self.memory().chain(url, now) {
            return Ok(chain);
        }
        let Ok(outcome) = timeout(PATIENCE, self.obtain(url, now)).await else {
            self.memory().fail(url, Rejection::ChainUnavailable, now);
            return Err(Rejection::ChainUnavailable);
        };
        let (chain, fresh) = outcome?;
        if let Some(pem) = fresh {
            self.keep_on_disk(url, pem).await;
        }
        Ok(chain)
    }

    /// The chain, and its file when it was downloaded. Whoever comes second waits for the first, then finds what it found.
    async fn obtain(&self, url: &ChainUrl, now: Timestamp) -> Result<(Arc<Chain>, Option<Vec<u8>>), Rejection> {
        let gate: Gate = self.memory().gate(url);
        let _turn = gate.lock().await;
        if let Some(chain) = self.memory().chain(url, now) {
            return Ok((chain, None));
        }
        if let Some(chain) = self.kept_on_disk(url, now).await {
            self.memory().keep(url, &chain);
            return Ok((chain, None));
        }
        if let Some(rejection) = self.memory().failure(url, now) {
            return Err(rejection);
        }
        match self.download(url, now).await {
            Ok((chain, pem)) => {
                self.memory().keep(url, &chain);
                Ok((chain, Some(pem)))
            }
            Err(rejection) => {
                self.memory().fail(url, rejection, now);
                Err(rejection)
            }
        }
    }

    async fn kept_on_disk(&self, url: &ChainUrl, now: Timestamp) -> Option<Arc<Chain>> {
        let pem = self.disk.as_ref()?.load(url).await?;
        match Chain::read(&pem, &self.anchors, now) {
            Ok(chain) => Some(Arc::new(chain)),
            Err(rejection) => {
                tracing::info!(url = url.as_str(), reason = rejection.code(), "kept chain is no longer good, ignored");
                None
            }
        }
    }

    async fn download(&self, url: &ChainUrl, now: Timestamp) -> Result<(Arc<Chain>, Vec<u8>), Rejection> {
        let pem = self.fetch.fetch(url).await.map_err(|error| {
            tracing::warn!(url = url.as_str(), %error, "signing chain cannot be fetched");
            Rejection::ChainUnavailable
        })?;
        if pem.len() > LARGEST {
            return Err(Rejection::ChainUnavailable);
        }
        let chain = Chain::read(&pem, &self.anchors, now)?;
        tracing::info!(url = url.as_str(), "signing chain fetched");
        Ok((Arc::new(chain), pem))
    }

    async fn keep_on_disk(&self, url: &ChainUrl, pem: Vec<u8>) {
        let Some(disk) = self.disk.clone() else { return };
        let url = url.clone();
        let writing = tokio::spawn(async move { disk.keep(&url, &pem).await });
        // A slow disk does not hold up the answer.
        let _ = timeout(DISK_PATIENCE, writing).await;
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
