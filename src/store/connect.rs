//! Chooses the backend by the URL and starts it.
//!
//! Errors say what to do next; none of them ever repeats a password from the URL.

use super::embedded::Embedded;
use super::redis::Redis;
use super::{Store, StoreError};
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use thiserror::Error;

/// How durable class A writes have to be: `store.durability`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DurabilityPolicy {
    /// `auto`: look at start; weaker than durable is used, with a warning.
    #[default]
    Auto,
    /// `required`: anything weaker than durable is refused.
    Required,
    /// `wait:N`: a class A write counts when this many replicas have confirmed it. Redis only.
    Wait(u32),
}

impl FromStr for DurabilityPolicy {
    type Err = ConnectError;

    fn from_str(text: &str) -> Result<Self, ConnectError> {
        let wrong = || ConnectError::Durability(format!("`{text}` is none of `auto`, `required`, `wait:N` (N from 1)"));
        match text {
            "auto" => Ok(Self::Auto),
            "required" => Ok(Self::Required),
            _ => {
                let replicas = text.strip_prefix("wait:").and_then(|number| number.parse().ok());
                replicas.filter(|replicas| *replicas > 0).map(Self::Wait).ok_or_else(wrong)
            }
        }
    }
}

/// The store cannot be started as configured. A Redis that merely is not there yet is no error: it is waited for.
#[derive(Debug, Error)]
pub enum ConnectError {
    /// The URL names no backend, or not a complete one.
    #[error("store.url: {0}")]
    Url(String),
    /// The file of the embedded store cannot be used.
    #[error("store.url: {0}")]
    File(String),
    /// Redis is there and does not let us in.
    #[error("store.url: {0}")]
    Denied(String),
    /// The store is less durable than `store.durability` demands.
    #[error("store.durability: {0}")]
    Durability(String),
}

/// Starts the store that `url` names: `embedded:PATH`, `memory:`, `redis://…`, `rediss://…`, `redis+sentinel://…`,
/// `redis+cluster://…`. Runs inside a tokio runtime, which the Redis connections then live on.
///
/// # Errors
/// [`ConnectError`].
pub async fn connect(url: &str, durability: DurabilityPolicy) -> Result<Arc<dyn Store>, ConnectError> {
    if let Some(path) = url.strip_prefix("embedded:") {
        return embedded(path, durability).await;
    }
    if url == "memory:" {
        return memory(durability);
    }
    Ok(Arc::new(Redis::connect(url, durability).await?))
}

async fn embedded(path: &str, durability: DurabilityPolicy) -> Result<Arc<dyn Store>, ConnectError> {
    no_replicas(durability)?;
    if path.is_empty() {
        return Err(ConnectError::Url("`embedded:` needs a file, as in `embedded:saldo-data/store.redb`".into()));
    }
    let path = Path::new(path).to_owned();
    let opened = tokio::task::spawn_blocking(move || Embedded::open(&path)).await;
    let damaged = |_| ConnectError::File("the store's file is damaged; restore it from a backup".into());
    Ok(Arc::new(opened.map_err(damaged)??))
}

fn memory(durability: DurabilityPolicy) -> Result<Arc<dyn Store>, ConnectError> {
    no_replicas(durability)?;
    if durability == DurabilityPolicy::Required {
        let text = "`required` cannot be had with `memory:`; use `embedded:PATH` or a Redis with an append-only file";
        return Err(ConnectError::Durability(text.into()));
    }
    let open = Embedded::in_memory();
    Ok(Arc::new(open.map_err(|StoreError(why)| ConnectError::File(format!("no store in memory: {why}")))?))
}

fn no_replicas(durability: DurabilityPolicy) -> Result<(), ConnectError> {
    match durability {
        DurabilityPolicy::Wait(_) => {
            let text = "`wait:N` counts Redis replicas; the embedded store has none: use `auto` or `required`";
            Err(ConnectError::Durability(text.into()))
        }
        DurabilityPolicy::Auto | DurabilityPolicy::Required => Ok(()),
    }
}
