//! Revoking (RFC 7009): whichever token of a family is shown by its own client, the whole grant goes.
//!
//! Works on a locked link too: to end something is always allowed. Another client's token is left alone, and nobody is told.

use super::client::Client;
use super::denied::Denied;
use super::step::Step;
use super::token::Hash;
use crate::audit::Why;
use crate::link::{Link, Via};

/// Removes the grant of `client` that the token with `hash` belongs to. The answer is an error where there is none, for the
/// log only: the client gets 200 either way.
pub fn revoke(link: &mut Link, hash: &Hash, client: &Client) -> Step<()> {
    let grant = link.grants.iter().find(|grant| grant.tokens.knows(hash));
    let Some(grant) = grant else { return Step::refused(Denied::grant("token_unknown")) };
    if grant.via != (Via::Client { name: client.name.clone() }) {
        return Step::refused(Denied::grant("token_of_other_client"));
    }
    let (id, mut step) = (grant.id.clone(), Step { answer: Ok(()), told: Vec::new(), ended: Vec::new() });
    step.end(link, &id, Why::Platform);
    step
}
