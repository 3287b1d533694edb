//! How many connections each peer holds open, counted from accept to close.
//!
//! A connection over the cap gets one answer, 429, and is closed. Trusted proxies are not counted. An IPv6 peer is its /64
//! network, for one customer has all of it.

use crate::config::Network;
use actix_tls::accept::rustls_0_23::TlsStream;
use actix_web::dev::Extensions;
use actix_web::rt::net::TcpStream;
use std::any::Any;
use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};

/// All peers with open connections.
#[derive(Debug)]
pub(super) struct Peers {
    open: Mutex<HashMap<IpAddr, u32>>,
    limit: u32,
    trusted: Vec<Network>,
}

impl Peers {
    pub(super) fn new(limit: u32, trusted: Vec<Network>) -> Self {
        Self { open: Mutex::default(), limit, trusted }
    }

    pub(super) fn trusted(&self) -> &[Network] {
        &self.trusted
    }

    /// Counts a fresh connection, for as long as its own extensions live.
    pub(super) fn connected(self: &Arc<Self>, connection: &dyn Any, extensions: &mut Extensions) {
        let plain = connection.downcast_ref::<TcpStream>();
        let socket = plain.or_else(|| connection.downcast_ref::<TlsStream<TcpStream>>().map(|tls| tls.get_ref().0));
        let address = socket.and_then(|socket| socket.peer_addr().ok()).map(|address| address.ip().to_canonical());
        if let Some(seat) = address.and_then(|address| self.seat(address)) {
            extensions.insert(seat);
        }
    }

    fn seat(self: &Arc<Self>, address: IpAddr) -> Option<Seat> {
        if self.trusted.iter().any(|network| network.contains(address)) {
            return None;
        }
        let peer = network_of(address);
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.entry(peer).or_default();
        *count = count.saturating_add(1);
        Some(Seat { peers: Arc::clone(self), peer, is_over: *count > self.limit })
    }
}

/// One counted connection.
#[derive(Debug)]
pub(super) struct Seat {
    peers: Arc<Peers>,
    peer: IpAddr,
    is_over: bool,
}

impl Seat {
    /// Whether the connection came when the peer had as many as it may.
    pub(super) fn is_over(&self) -> bool {
        self.is_over
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut open = self.peers.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&self.peer) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.peer);
            }
        }
    }
}

/// Who is counted as one: an IPv4 address, or the /64 network of an IPv6 address.
pub(super) fn network_of(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64))),
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_by_peer_and_forgets_closed_connections() {
        let peers = Arc::new(Peers::new(2, vec!["10.0.0.0/8".parse().unwrap()]));
        let seat = |address: &str| peers.seat(address.parse().unwrap());
        let held: Vec<_> = ["2001:db8::1", "2001:db8::2"].map(|address| seat(address).unwrap()).into();
        assert!(held.iter().all(|seat| !seat.is_over()));
        assert!(seat("2001:db8::3").unwrap().is_over());
        assert!(!seat("2001:db8:0:1::3").unwrap().is_over());
        assert!(seat("10.1.1.1").is_none());
        drop(held);
        assert!(!seat("2001:db8::3").unwrap().is_over());
        assert!(peers.open.lock().unwrap().is_empty());
    }
}
