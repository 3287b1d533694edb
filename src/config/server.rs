//! `[server]`: sockets, proxies, TLS, bounds.

use super::error::Invalid;
use super::network::Network;
use super::text;
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::PathBuf;
use url::Url;

/// Sockets and bounds of the HTTP server.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Where to listen; port 0 takes any free one.
    #[serde(deserialize_with = "text::address")]
    pub listen: SocketAddr,
    /// The address people and platforms see.
    #[serde(deserialize_with = "text::optional_url")]
    pub public_url: Option<Url>,
    /// Where health and metrics are served; `None`: beside everything else.
    #[serde(deserialize_with = "text::optional_address")]
    pub operations_listen: Option<SocketAddr>,
    /// Who may set `X-Forwarded-For`.
    pub trusted_proxies: Vec<Network>,
    /// PEM file of the certificate chain.
    #[serde(deserialize_with = "text::optional_path")]
    pub tls_certificate: Option<PathBuf>,
    /// PEM file of its private key.
    #[serde(deserialize_with = "text::optional_path")]
    pub tls_key: Option<PathBuf>,
    /// Largest body, in bytes.
    pub body_limit: usize,
    /// Longest time for a body to arrive, in seconds.
    pub body_seconds: u64,
    /// Most open connections of one peer.
    pub connections_per_peer: u32,
    /// Seconds between "not ready" and the end of accepting.
    pub drain_seconds: u64,
    /// Seconds for requests in flight to finish after that.
    pub shutdown_seconds: u64,
}

impl Server {
    /// The address that people and platforms see, without a slash at its end: `public_url`, else this machine's own while
    /// only this machine can reach it. None: nothing can be linked.
    pub fn address(&self) -> Option<String> {
        let own = || {
            let scheme = if self.tls_certificate.is_some() { "https" } else { "http" };
            let is_own = self.listen.ip().is_loopback() && self.listen.port() != 0;
            is_own.then(|| format!("{scheme}://{}", self.listen))
        };
        self.public_url.as_ref().map(|url| url.as_str().trim_end_matches('/').to_owned()).or_else(own)
    }

    pub(super) fn check(&self) -> Result<(), Invalid> {
        if self.tls_certificate.is_some() != self.tls_key.is_some() {
            return Err(Invalid::new("tls_key", "set both server.tls_certificate and server.tls_key, or neither"));
        }
        if self.operations_listen.is_some_and(|address| address == self.listen && address.port() != 0) {
            return Err(Invalid::new(
                "operations_listen",
                "must differ from server.listen; leave it empty to share one",
            ));
        }
        within("body_limit", self.body_limit as u64, 1024, 16_777_216, "bytes")?;
        within("body_seconds", self.body_seconds, 1, 60, "seconds")?;
        within("connections_per_peer", u64::from(self.connections_per_peer), 1, 1_000_000, "connections")?;
        within("drain_seconds", self.drain_seconds, 0, 600, "seconds")?;
        within("shutdown_seconds", self.shutdown_seconds, 1, 600, "seconds")
    }
}

fn within(key: &'static str, value: u64, least: u64, most: u64, unit: &str) -> Result<(), Invalid> {
    if (least..=most).contains(&value) {
        return Ok(());
    }
    Err(Invalid::new(key, format!("{value} is out of bounds: from {least} to {most} {unit}")))
}
