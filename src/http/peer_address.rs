//! Who is really asking: the peer of the connection, or whom a trusted proxy names in `X-Forwarded-For`.
//!
//! The header is read from its end, past trusted proxies only: what stands further left was written by strangers.

use super::peers::{Peers, network_of};
use crate::config::Network;
use actix_web::HttpRequest;
use actix_web::http::header::HeaderMap;
use actix_web::web::Data;
use std::net::IpAddr;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The address to throttle by; `None` only where there is no socket (unit tests of actix).
pub fn peer_address(request: &HttpRequest) -> Option<IpAddr> {
    let peer = request.peer_addr()?.ip().to_canonical();
    let trusted = request.app_data::<Data<Peers>>().map(|peers| peers.trusted()).unwrap_or_default();
    Some(behind_proxies(peer, request.headers(), trusted))
}

/// Who is counted as one where attempts are counted: an IPv4 address, or the /64 network of an IPv6 address.
pub fn peer_source(request: &HttpRequest) -> String {
    peer_address(request).map_or_else(String::new, |address| network_of(address).to_string())
}

fn behind_proxies(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    let lines: Vec<&str> = headers.get_all(FORWARDED_FOR).map(|value| value.to_str().unwrap_or_default()).collect();
    let mut address = peer;
    for entry in lines.iter().rev().flat_map(|line| line.rsplit(',')) {
        match entry.trim().parse::<IpAddr>() {
            Ok(named) if is_trusted(address) => address = named.to_canonical(),
            _ => break,
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{HeaderName, HeaderValue};

    #[test]
    fn only_trusted_proxies_are_believed() {
        let trusted: Vec<Network> = ["10.0.0.0/8", "fd00::/8"].map(|text| text.parse().unwrap()).into();
        let cases: [(&str, &[&str], &str); 9] = [
            ("203.0.113.9", &["198.51.100.1"], "203.0.113.9"),
            ("10.0.0.1", &["198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", &["1.2.3.4, 198.51.100.1, 10.0.0.2"], "198.51.100.1"),
            ("10.0.0.1", &["1.2.3.4", "198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", &["1.2.3.4, rubbish"], "10.0.0.1"),
            ("10.0.0.1", &["1.2.3.4, rubbish, 10.0.0.2"], "10.0.0.2"),
            ("10.0.0.1", &[""], "10.0.0.1"),
            ("10.0.0.1", &[], "10.0.0.1"),
            ("fd00::1", &["::ffff:198.51.100.1"], "198.51.100.1"),
        ];
        for (peer, lines, expected) in cases {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(HeaderName::from_static(FORWARDED_FOR), HeaderValue::from_str(line).unwrap());
            }
            let found = behind_proxies(peer.parse().unwrap(), &headers, &trusted);
            assert_eq!(found, expected.parse::<IpAddr>().unwrap(), "{peer} {lines:?}");
        }
    }
}
