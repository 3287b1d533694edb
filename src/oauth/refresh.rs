//! Refreshing (RFC 6749, 6; RFC 9700, 4.14.2): by the client's policy, with a window for lost answers and an end for thieves.
//!
//! Never changes what the customer allowed: a narrower scope is only told back.

use super::client::{Client, Refresh};
use super::denied::{Denied, ErrorCode};
use super::scope;
use super::step::{Issued, Mint, Step, purposes};
use super::token::Hash;
use super::tokens::{RefreshState, RefreshToken};
use crate::audit::Why;
use crate::consent::Purpose;
use crate::link::{Grant, Link, Via};

/// Refreshes with the token of `hash`, shown by `client`.
pub fn refresh(link: &mut Link, hash: &Hash, scope: Option<&str>, client: &Client, mint: &Mint<'_>) -> Step<Issued> {
    if link.locked_since.is_some() {
        return Step::refused(Denied::grant("locked"));
    }
    let Some(grant) = link.grants.iter_mut().find(|grant| grant.tokens.refresh_token(hash).is_some()) else {
        return Step::refused(Denied::grant("refresh_unknown"));
    };
    if grant.via != (Via::Client { name: client.name.clone() }) {
        return Step::refused(Denied::grant("refresh_of_other_client"));
    }
    let Some(token) = grant.tokens.refresh_token(hash) else {
        return Step::refused(Denied::grant("refresh_unknown"));
    };
    match usable(token, client, mint) {
        Ok(()) => {}
        Err(STOLEN) => {
            let (id, mut step) = (grant.id.clone(), Step::refused(Denied::grant(STOLEN)));
            step.end(link, &id, Why::TokenStolen);
            return step;
        }
        Err(reason) => return Step::refused(Denied::grant(reason)),
    }
    match scoped(grant, scope) {
        Ok(purposes) => issue(grant, hash, purposes, client, mint),
        Err(denied) => Step::refused(denied),
    }
}

const STOLEN: &str = "refresh_stolen";

fn issue(grant: &mut Grant, used: &Hash, purposes: Vec<Purpose>, client: &Client, mint: &Mint<'_>) -> Step<Issued> {
    let access = mint.access(grant, client);
    let refresh = mint.next_refresh(grant, used, client);
    let issued = Issued { access, refresh, expires_in: client.access_lives.as_secs(), purposes };
    Step { answer: Ok(issued), told: Vec::new(), ended: Vec::new() }
}

fn usable(token: &RefreshToken, client: &Client, mint: &Mint<'_>) -> Result<(), &'static str> {
    match (token.state, client.refresh) {
        _ if token.is_alive(client, mint.now) => Ok(()),
        (RefreshState::Live, _) => Err("refresh_idle"),
        // Replaced before the policy was changed: no window says what it means.
        (RefreshState::Replaced { .. }, Refresh::None) => Err("refresh_replaced"),
        (RefreshState::Replaced { .. }, Refresh::Overlap { .. }) => Err(STOLEN),
    }
}

/// The purposes of `scope`, if all were granted.
fn scoped(grant: &Grant, scope: Option<&str>) -> Result<Vec<Purpose>, Denied> {
    let granted = purposes(grant);
    let Some(scope) = scope else { return Ok(granted) };
    let wanted = scope::read(Some(scope)).filter(|wanted| wanted.iter().all(|purpose| granted.contains(purpose)));
    wanted.ok_or(Denied { error: ErrorCode::InvalidScope, reason: "scope_wider" })
}
