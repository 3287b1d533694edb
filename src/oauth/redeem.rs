//! Redeeming a code (RFC 6749, 4.1.3; RFC 7636, 4.6; RFC 8628, 3.5): checked first, then spent together with what it makes.
//!
//! A code that is shown wrongly is not spent, so that nobody can end a stranger's linking; after [`MOST_FAILURES`] wrong
//! verifiers it is burnt. A replay ends what the code made only if it is valid otherwise (OAuth 2.1, 4.1.3).

use super::client::Client;
use super::codes::{CodeState, IssuedCode, Redeemable};
use super::denied::Denied;
use super::grants::{make_room, prune_codes};
use super::step::{Issued, Mint, Step, of_consent, purposes};
use super::token::Hash;
use crate::audit::{Change, Event, Why};
use crate::link::{Grant, Link, Via};
use crate::secret::Keyring;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use ring::digest::{SHA256, digest};

/// Wrong verifiers that burn a code.
pub const MOST_FAILURES: u8 = 5;
/// How long a spent code is remembered, so that a replay is recognised.
const REMEMBERED: SignedDuration = SignedDuration::from_mins(10);

/// What is shown with a code.
#[derive(Clone, Copy, Debug)]
pub enum Proof<'a> {
    /// By the client that it was sent to.
    Redirect {
        /// Where.
        redirect_uri: &'a str,
        /// PKCE verifier.
        verifier: Option<&'a str>,
    },
    /// By a device that polls.
    Device,
}

/// Redeems the code with `hash`, shown by `client`, for the first tokens of a new grant.
pub fn redeem(link: &mut Link, hash: &Hash, client: &Client, proof: Proof<'_>, mint: &Mint<'_>) -> Step<Issued> {
    let refused = |reason| Step::refused(Denied::grant(reason));
    if link.locked_since.is_some() {
        return refused("locked");
    }
    let Some(code) = link.codes.iter_mut().find(|code| code.hash == *hash) else { return refused("code_unknown") };
    if code.client != client.name {
        return refused("code_of_other_client");
    }
    if let Err(wrong) = check(code, proof, mint.keys) {
        if wrong == WRONG_VERIFIER && code.state == CodeState::Live {
            fail(link, hash);
        }
        return refused(wrong);
    }
    if mint.now >= code.ends_at {
        return refused("code_expired");
    }
    if let CodeState::Spent { grant } = code.state.clone() {
        return replayed(link, &grant, proof);
    }
    let id = mint.id();
    let Some(code) = spend(link, hash, &id, mint.now) else { return refused("code_unknown") };
    granted(link, &code, client, id, mint)
}

/// Marks the live code with `hash` as spent on the grant `id`.
pub(super) fn spend(link: &mut Link, hash: &Hash, id: &str, now: Timestamp) -> Option<IssuedCode> {
    let code = link.codes.iter_mut().find(|code| code.hash == *hash)?;
    code.state = CodeState::Spent { grant: id.to_owned() };
    code.ends_at = now.saturating_add(REMEMBERED).unwrap_or(now);
    Some(code.clone())
}

fn granted(link: &mut Link, code: &IssuedCode, client: &Client, id: String, mint: &Mint<'_>) -> Step<Issued> {
    let now = mint.now;
    let mut grant = Grant {
        id,
        via: Via::Client { name: client.name.clone() },
        consents: code.choices.iter().flat_map(|choice| choice.consents(now)).collect(),
        granted_at: now,
        tokens: super::Tokens::default(),
        heard: Vec::new(),
    };
    let access = mint.access(&mut grant, client);
    let refresh = Some(mint.first_refresh(&mut grant));
    let expires_in = client.access_lives.as_secs();
    let issued = Issued { access, refresh, expires_in, purposes: purposes(&grant) };
    let mut step = Step { answer: Ok(issued), told: linked(&grant), ended: Vec::new() };
    make_room(link, Some(client), &mut step, now);
    link.grants.push(grant);
    prune_codes(&mut link.codes, now);
    step
}

/// What the journal tells of a new grant.
pub(super) fn linked(grant: &Grant) -> Vec<(String, Event)> {
    let consents = grant.consents.iter().map(|consent| of_consent(Change::Granted, consent));
    let events = std::iter::once(Event::Linked { assistant: grant.via.assistant() }).chain(consents);
    events.map(|event| (grant.id.clone(), event)).collect()
}

/// A device polls on after a lost answer, and its code never went through a browser: only a redirected code is a sign of
/// theft when it comes twice.
fn replayed(link: &mut Link, grant: &str, proof: Proof<'_>) -> Step<Issued> {
    let mut step = Step::refused(Denied::grant("code_replayed"));
    if matches!(proof, Proof::Redirect { .. }) {
        step.end(link, grant, Why::CodeReplayed);
    }
    step
}

const WRONG_VERIFIER: &str = "verifier_wrong";

/// Whether a code is shown as it must be; the reason if not.
fn check(code: &IssuedCode, proof: Proof<'_>, keys: &Keyring) -> Result<(), &'static str> {
    match (&code.by, proof) {
        (Redeemable::ByDevice, Proof::Device) => Ok(()),
        (Redeemable::AtRedirect { redirect_uri, challenge }, Proof::Redirect { redirect_uri: shown, verifier }) => {
            if redirect_uri != shown {
                return Err("redirect_uri_differs");
            }
            match (challenge, verifier) {
                (None, None) => Ok(()),
                // A downgrade: somebody took the challenge out of the request (RFC 9700, 4.8.2).
                (None, Some(_)) => Err("verifier_unasked"),
                (Some(challenge), Some(verifier)) if answers(keys, challenge, verifier) => Ok(()),
                (Some(_), _) => Err(WRONG_VERIFIER),
            }
        }
        _ => Err("code_of_other_kind"),
    }
}

/// Whether `verifier` is 43 to 128 unreserved characters (RFC 7636, 4.1) and `challenge` was made of it.
fn answers(keys: &Keyring, challenge: &str, verifier: &str) -> bool {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let made = URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()));
    let index = |text: &str| keys.index("challenge", &[text.as_bytes()]);
    (43..=128).contains(&verifier.len()) && verifier.bytes().all(is_unreserved) && index(&made) == index(challenge)
}

fn fail(link: &mut Link, hash: &Hash) {
    if let Some(code) = link.codes.iter_mut().find(|code| code.hash == *hash) {
        code.failures = code.failures.saturating_add(1);
    }
    link.codes.retain(|code| code.hash != *hash || code.failures < MOST_FAILURES);
}
