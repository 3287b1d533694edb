//! Reading of texts into types for the sections, with messages that say what to write. An empty text means "not set".

use crate::secret::Secret;
use serde::{Deserialize, Deserializer, de::Error};
use std::net::SocketAddr;
use std::path::PathBuf;
use url::Url;

pub(super) fn address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SocketAddr, D::Error> {
    parse_address(&String::deserialize(deserializer)?)
}

pub(super) fn optional_address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SocketAddr>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() { Ok(None) } else { parse_address(&text).map(Some) }
}

fn parse_address<E: Error>(text: &str) -> Result<SocketAddr, E> {
    text.parse().map_err(|_| E::custom(format!("\"{text}\" is not ADDRESS:PORT, such as \"0.0.0.0:8080\"")))
}

pub(super) fn optional_path<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<PathBuf>, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(Some(PathBuf::from(text)).filter(|path| !path.as_os_str().is_empty()))
}

pub(super) fn optional_url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Url>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() { Ok(None) } else { parse_url(&text).map(Some) }
}

pub(super) fn urls<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Url>, D::Error> {
    Vec::<String>::deserialize(deserializer)?.iter().map(|text| parse_url(text)).collect()
}

/// A secret; when it is no text the message does not show what it is.
pub(super) fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Secret>, D::Error> {
    match toml::Value::deserialize(deserializer)? {
        toml::Value::String(text) if text.is_empty() => Ok(None),
        toml::Value::String(text) => Ok(Some(Secret::new(text))),
        _ => Err(D::Error::custom("a secret is a text in quotes")),
    }
}

/// https, or http to this machine; no user, query or fragment.
fn parse_url<E: Error>(text: &str) -> Result<Url, E> {
    let refuse = |problem: &str| E::custom(format!("\"{text}\" {problem}"));
    let url = Url::parse(text).map_err(|_| refuse("is not an address such as \"https://voice.example.com\""))?;
    let is_local = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    if url.scheme() != "https" && !(url.scheme() == "http" && is_local) {
        return Err(refuse("must begin with https:// (http:// only for this machine)"));
    }
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("must have no user, query or fragment"));
    }
    Ok(url)
}
