//! Which addresses may be asked: by scheme, host and port.
//!
//! Decides on the parsed address, and the parsed address is what is asked. Never resolves a name.

use super::OutboundError;
use std::collections::HashSet;
use url::{Host, Url};

/// The hosts of the configuration.
#[derive(Debug)]
pub(super) struct AllowList(HashSet<String>);

impl AllowList {
    pub(super) fn new(hosts: impl IntoIterator<Item = String>) -> Self {
        Self(hosts.into_iter().map(|host| host.to_ascii_lowercase()).collect())
    }

    /// The parsed address, if it may be asked.
    pub(super) fn admit(&self, url: &str) -> Result<Url, OutboundError> {
        let url = parse(url)?;
        if url.scheme() != "https" && !(url.scheme() == "http" && is_loopback(&url)) {
            return Err(OutboundError::Scheme);
        }
        // A host by itself means the scheme's own port, so that a listed host is no way to its other services.
        let bare = url.port().is_none() && url.host_str().is_some_and(|host| self.0.contains(host));
        if bare || self.0.contains(&host_and_port(&url)?) { Ok(url) } else { Err(OutboundError::Host) }
    }
}

/// The entry of the host list that lets `url`, and every other address of its host and port, through. For building the
/// list from configured addresses.
///
/// # Errors
/// [`OutboundError::Address`].
pub fn place(url: &str) -> Result<String, OutboundError> {
    host_and_port(&parse(url)?)
}

fn host_and_port(url: &Url) -> Result<String, OutboundError> {
    let host = url.host_str().ok_or(OutboundError::Address)?;
    let port = url.port_or_known_default().ok_or(OutboundError::Address)?;
    Ok(format!("{host}:{port}"))
}

fn parse(url: &str) -> Result<Url, OutboundError> {
    let url = Url::parse(url).map_err(|_| OutboundError::Address)?;
    let plain = url.username().is_empty() && url.password().is_none();
    if plain { Ok(url) } else { Err(OutboundError::Address) }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admit(url: &str) -> Result<String, OutboundError> {
        let hosts = ["Bank.example", "private.example:8443", "127.0.0.1:9000", "[::1]:9000", "localhost", "10.0.0.1"];
        AllowList::new(hosts.map(str::to_owned)).admit(url).map(String::from)
    }

    #[test]
    fn listed_places_are_asked() {
        for url in [
            "https://bank.example/a?b=c",
            "https://BANK.example:443/",
            "https://private.example:8443/",
            "http://127.0.0.1:9000/",
            "https://127.0.0.1:9000/",
            "http://[::1]:9000/",
            "http://localhost/",
        ] {
            admit(url).unwrap();
        }
    }

    #[test]
    fn everything_else_is_refused_with_its_reason() {
        admit("https://bank.example/").unwrap();
        for (url, error) in [
            ("bank.example", OutboundError::Address),
            ("https://", OutboundError::Address),
            ("https://user@bank.example/", OutboundError::Address),
            ("https://:secret@bank.example/", OutboundError::Address),
            ("http://bank.example/", OutboundError::Scheme),
            ("http://10.0.0.1/", OutboundError::Scheme),
            ("ftp://bank.example/", OutboundError::Scheme),
            ("file:///etc/passwd", OutboundError::Scheme),
            ("https://bank.example:8443/", OutboundError::Host),
            ("https://private.example/", OutboundError::Host),
            ("https://bank.example.evil.example/", OutboundError::Host),
            ("https://bank.example@evil.example/", OutboundError::Address),
            ("https://bank.example./", OutboundError::Host),
            ("http://127.0.0.1:6379/", OutboundError::Host),
            ("http://127.0.0.2:9000/", OutboundError::Host),
            ("http://[::1]:6379/", OutboundError::Host),
        ] {
            assert_eq!(admit(url), Err(error), "{url}");
        }
    }

    #[test]
    fn the_place_of_an_address_lets_it_through() {
        assert_eq!(place("https://Graph.example/v1?x=1").unwrap(), "graph.example:443");
        assert_eq!(place("http://127.0.0.1:9000/x").unwrap(), "127.0.0.1:9000");
        assert_eq!(place("mailto:a@b"), Err(OutboundError::Address));
        let list = AllowList::new([place("https://graph.example/v1").unwrap()]);
        list.admit("https://graph.example/v2").unwrap();
    }
}
