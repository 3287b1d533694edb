//! Grants of chats and devices that were bound to a customer: they hold no token, being that chat is the proof.
//!
//! Who may be bound is proved before: by a code that the customer typed, or by the platform that brings one back.

use super::codes::{CodeState, Redeemable};
use super::denied::Denied;
use super::grants::make_room;
use super::redeem::{linked, spend};
use super::step::{Mint, Step, of_consent};
use super::token::Hash;
use crate::audit::{Change, Event, Why};
use crate::consent::Choice;
use crate::link::{Grant, Link, Via};
use jiff::Timestamp;

/// Lets the chat of `via` speak for the link within `choices`. A chat that does already is asked no more: its choices for
/// these banks are replaced. The answer is the grant's id.
pub fn allow(link: &mut Link, via: &Via, choices: &[Choice], mint: &Mint<'_>) -> Step<String> {
    if let Some(grant) = link.grants.iter_mut().find(|grant| grant.via == *via) {
        let told = choose(grant, choices, mint.now);
        return Step { answer: Ok(grant.id.clone()), told, ended: Vec::new() };
    }
    let id = mint.id();
    let grant = Grant {
        id: id.clone(),
        via: via.clone(),
        consents: choices.iter().flat_map(|choice| choice.consents(mint.now)).collect(),
        granted_at: mint.now,
        tokens: super::Tokens::default(),
        heard: Vec::new(),
    };
    let mut step = Step { answer: Ok(id), told: linked(&grant), ended: Vec::new() };
    make_room(link, None, &mut step, mint.now);
    link.grants.push(grant);
    step
}

/// Replaces what `grant` permits at the banks of `choices`; other banks' consents stay. Tells what ended and what was given.
pub fn choose(grant: &mut Grant, choices: &[Choice], now: Timestamp) -> Vec<(String, Event)> {
    let mut told = Vec::new();
    for choice in choices {
        let (old, mut left): (Vec<_>, Vec<_>) =
            std::mem::take(&mut grant.consents).into_iter().partition(|consent| consent.bank == choice.bank);
        let ended = old.iter().filter(|consent| consent.is_open(now) && !choice.purposes.contains(&consent.purpose));
        told.extend(ended.map(|consent| (grant.id.clone(), of_consent(Change::Ended, consent))));
        let given = choice.consents(now);
        told.extend(given.iter().map(|consent| (grant.id.clone(), of_consent(Change::Granted, consent))));
        left.extend(given);
        grant.consents = left;
    }
    told
}

/// Redeems a code that the platform brought back together with the chat of `via` (Messenger's account linking). The same
/// chat may bring it again: platforms repeat what was not acknowledged. Another chat that brings a spent code ends what the
/// code made: one of the two is a thief.
pub fn redeem(link: &mut Link, hash: &Hash, via: &Via, mint: &Mint<'_>) -> Step<String> {
    let refused = |reason| Step::refused(Denied::grant(reason));
    if link.locked_since.is_some() {
        return refused("locked");
    }
    let Some(code) = link.codes.iter().find(|code| code.hash == *hash).cloned() else { return refused("code_unknown") };
    if code.by != Redeemable::ByChat {
        return refused("code_of_other_kind");
    }
    if mint.now >= code.ends_at {
        return refused("code_expired");
    }
    if let CodeState::Spent { grant: id } = code.state {
        if link.grant(&id).is_some_and(|grant| grant.via == *via) {
            return Step { answer: Ok(id), told: Vec::new(), ended: Vec::new() };
        }
        let mut step = refused("code_replayed");
        step.end(link, &id, Why::CodeReplayed);
        return step;
    }
    let step = allow(link, via, &code.choices, mint);
    if let Ok(id) = &step.answer {
        spend(link, hash, id, mint.now);
    }
    step
}
