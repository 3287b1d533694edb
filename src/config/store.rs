//! `[store]`: which store, and how safe its writes must be.

use crate::secret::Secret;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, de::Error};
use std::path::PathBuf;

/// The store.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Store {
    /// Which; `None`: an embedded file in the default folder.
    #[serde(deserialize_with = "optional_url")]
    pub url: Option<StoreUrl>,
    /// How safe class A writes must be.
    pub durability: Durability,
    /// When a backup was put back; what was granted before is not believed.
    #[serde(deserialize_with = "optional_time")]
    pub restored_at: Option<Timestamp>,
}

/// Which store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreUrl {
    /// In memory, forgotten at the end.
    Memory,
    /// One file.
    Embedded(PathBuf),
    /// A Redis of any form; the whole URL, for it may hold a password.
    Redis(Secret),
}

/// How safe an acknowledged write must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// As safe as the store is; a warning when that is not safe.
    Auto,
    /// Refuse to start with an unsafe store.
    Required,
    /// Every write waits for so many replicas.
    Wait(u8),
}

const REDIS: [&str; 4] = ["redis://", "rediss://", "redis+sentinel://", "redis+cluster://"];

fn optional_url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<StoreUrl>, D::Error> {
    let text = Secret::deserialize(deserializer)?;
    if text.expose().is_empty() { Ok(None) } else { parse(&text).map(Some).map_err(D::Error::custom) }
}

fn optional_time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    let text = String::deserialize(deserializer)?;
    let time =
        || text.parse().map_err(|_| D::Error::custom("must be a time such as \"2026-11-22T09:00:00Z\", or empty"));
    if text.is_empty() { Ok(None) } else { time().map(Some) }
}

/// Never repeats the text: it may hold a password.
fn parse(text: &Secret) -> Result<StoreUrl, &'static str> {
    let is_redis = |scheme: &&str| text.expose().strip_prefix(*scheme).is_some_and(|rest| !rest.is_empty());
    match text.expose() {
        "memory:" => Ok(StoreUrl::Memory),
        "embedded:" => Err("embedded: needs a path: \"embedded:PATH\""),
        _ if REDIS.iter().any(is_redis) => Ok(StoreUrl::Redis(text.clone())),
        other => other.strip_prefix("embedded:").map(|path| StoreUrl::Embedded(PathBuf::from(path))).ok_or(
            "must be embedded:PATH, memory:, or begin with redis://, rediss://, redis+sentinel:// or redis+cluster://",
        ),
    }
}

/// The URL with `***` for user and password; without a host to be sure of, `***` alone.
pub(super) fn masked(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, rest))) => format!("{scheme}://***@{rest}"),
        (None, Some(_)) if !url.starts_with("embedded:") => "***".to_owned(),
        _ => url.to_owned(),
    }
}

impl<'de> Deserialize<'de> for Durability {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match (text.as_str(), text.strip_prefix("wait:").map(str::parse)) {
            ("auto", _) => Ok(Self::Auto),
            ("required", _) => Ok(Self::Required),
            (_, Some(Ok(replicas @ 1..))) => Ok(Self::Wait(replicas)),
            _ => Err(D::Error::custom(format!("\"{text}\" must be auto, required or wait:N, with N replicas"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_told_apart_and_masked() {
        let read = |text: &str| parse(&Secret::new(text));
        assert_eq!(read("memory:"), Ok(StoreUrl::Memory));
        assert_eq!(read("embedded:a/b@c"), Ok(StoreUrl::Embedded(PathBuf::from("a/b@c"))));
        for redis in ["redis://h:1/0", "rediss://u:p@h", "redis+sentinel://a:1,b:2/m", "redis+cluster://a:1"] {
            assert_eq!(read(redis), Ok(StoreUrl::Redis(Secret::new(redis))));
        }
        for bad in ["embedded:", "redis://", "http://h", "hunter2", "memory:x"] {
            assert!(!read(bad).unwrap_err().contains("hunter2"), "{bad}");
        }
        assert_eq!(masked("rediss://u:p@w@h:1/0"), "rediss://***@h:1/0");
        assert_eq!(masked("redis://h:1/0"), "redis://h:1/0");
        assert_eq!(masked("u:p@h"), "***");
    }
}
