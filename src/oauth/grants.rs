//! How many grants and codes a link holds, and which go first.
//!
//! A client that links again gets another grant: the one before may belong to another household of the same customer.

use super::client::Client;
use super::codes::{Codes, IssuedCode};
use super::step::Step;
use crate::audit::Why;
use crate::link::{Grant, Link, Via};
use jiff::Timestamp;

/// Most grants of a link.
pub const MOST_GRANTS: usize = 12;
/// Most codes that a link remembers; the oldest goes.
const MOST_CODES: usize = 24;

/// Makes room for another grant, of `client` or (`None`) of a chat: those of the client that are good for nothing go, then,
/// while there are too many, its oldest, then anybody's oldest.
pub(super) fn make_room<T>(link: &mut Link, client: Option<&Client>, step: &mut Step<T>, now: Timestamp) {
    let is_of = |grant: &Grant, client: &Client| grant.via == Via::Client { name: client.name.clone() };
    let is_own = |grant: &Grant| client.is_some_and(|client| is_of(grant, client));
    let is_useless = |grant: &Grant| {
        let is_open = grant.consents.iter().any(|consent| consent.is_open(now));
        !is_open && client.is_some_and(|client| is_of(grant, client) && !grant.tokens.is_alive(client, now))
    };
    let useless: Vec<String> =
        link.grants.iter().filter(|grant| is_useless(grant)).map(|grant| grant.id.clone()).collect();
    for id in useless {
        step.end(link, &id, Why::Superseded);
    }
    while link.grants.len() >= MOST_GRANTS {
        let oldest = |among: &dyn Fn(&Grant) -> bool| {
            let grants = link.grants.iter().filter(|grant| among(grant));
            grants.min_by_key(|grant| grant.granted_at).map(|grant| grant.id.clone())
        };
        // What sandbox tokens speak under comes back by itself.
        let Some(id) = oldest(&is_own).or_else(|| oldest(&|grant| grant.via != Via::Sandbox)) else { return };
        step.end(link, &id, Why::Superseded);
    }
}

/// Adds a code; those that are dead or too old go.
pub fn add_code(codes: &mut Codes, code: IssuedCode, now: Timestamp) {
    codes.push(code);
    prune_codes(codes, now);
}

/// Forgets codes that are dead, and the oldest where there are too many.
pub(super) fn prune_codes(codes: &mut Codes, now: Timestamp) {
    codes.retain(|code| now < code.ends_at);
    let surplus = codes.len().saturating_sub(MOST_CODES);
    codes.drain(..surplus);
}
