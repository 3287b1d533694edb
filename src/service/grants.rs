//! The grant machine on links as they are kept: codes issued, tokens given, refreshed and revoked.
//!
//! Each step is one compare-and-set of the customer's link with its journal records, durable before anybody is answered.
//! What a step decides is in [`crate::oauth`]; nothing is decided here.

use super::Service;
use super::links::Told;
use crate::audit::Channel;
use crate::consent::Choice;
use crate::id::LinkId;
use crate::link::{Grant, Link, Via};
use crate::oauth::token_request::Shown;
use crate::oauth::{
    self, Asked, Client, CodeState, Denied, Hash, Issued, IssuedCode, Kind, Mint, Proof, Redeemable, Step, TokenKind,
};
use crate::secret::Secret;
use crate::store::StoreError;
use jiff::{SignedDuration, Timestamp};

/// How long a code lives (FAPI 2.0: a minute at most).
const CODE_LIVES: SignedDuration = SignedDuration::from_secs(60);
/// How long Messenger may take to bring one back: as long as its own linking token lives.
const CHAT_CODE_LIVES: SignedDuration = SignedDuration::from_secs(300);

impl Service {
    /// An authorization code for what the customer chose on the page. Nothing is granted before it is redeemed. Purposes
    /// that were not asked for are dropped.
    ///
    /// # Errors
    /// When the store does not take it, or there is no such link.
    pub async fn issue_code(&self, link: &LinkId, asked: &Asked, choices: Vec<Choice>) -> Result<Secret, StoreError> {
        let (now, mint) = (self.clock.now(), self.mint(link));
        let minted = oauth::mint(mint.keys, mint.entropy, TokenKind::Code, link.as_str());
        let (by, lives) = match asked.client.kind {
            Kind::Messenger => (Redeemable::ByChat, CHAT_CODE_LIVES),
            Kind::Standard => {
                let (redirect_uri, challenge) = (asked.redirect_uri.clone(), asked.challenge.clone());
                (Redeemable::AtRedirect { redirect_uri, challenge }, CODE_LIVES)
            }
        };
        let code = IssuedCode {
            hash: minted.hash,
            client: asked.client.name.clone(),
            by,
            choices: asked_for(choices, &asked.purposes),
            ends_at: ends(now, lives),
            state: CodeState::Live,
            failures: 0,
        };
        let add = |link: &mut Link| {
            oauth::add_code(&mut link.codes, code.clone(), now);
            ((), Vec::new())
        };
        let added = self.change(link, None, Channel::Page, add).await?;
        added.map(|()| minted.text).ok_or_else(|| StoreError("a code was asked for a link that is gone".to_owned()))
    }

    /// Tokens for a grant that an authenticated `client` shows.
    ///
    /// # Errors
    /// When the store does not take it. The inner error is the answer to the client.
    pub async fn token(&self, client: &Client, shown: &Shown) -> Result<Result<Issued, Denied>, StoreError> {
        match shown {
            Shown::Code { code, redirect_uri, verifier } => {
                let Some((id, hash)) = self.shown(TokenKind::Code, code) else {
                    return Ok(Err(Denied::grant("code_malformed")));
                };
                let verifier = verifier.as_ref().map(Secret::expose);
                let proof = Proof::Redirect { redirect_uri, verifier };
                self.step(&id, |link, mint| oauth::redeem(link, &hash, client, proof, mint)).await
            }
            Shown::Refresh { token, scope } => {
                let Some((id, hash)) = self.shown(TokenKind::Refresh, token) else {
                    return Ok(Err(Denied::grant("refresh_malformed")));
                };
                let refresh = |link: &mut Link, mint: &Mint<'_>| {
                    let mut of_it = link.grants.iter().filter(|grant| grant.tokens.refresh_token(&hash).is_some());
                    if of_it.any(|grant| !self.linking.trusts(grant)) {
                        return Step::refused(Denied::grant("refresh_before_restore"));
                    }
                    oauth::refresh(link, &hash, scope.as_deref(), client, mint)
                };
                self.step(&id, refresh).await
            }
            Shown::Device { code } => self.poll(client, code).await,
        }
    }

    /// Ends the grant that a token of an authenticated `client` belongs to (RFC 7009). The inner error is for the log.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn revoke(&self, client: &Client, token: &Secret) -> Result<Result<(), Denied>, StoreError> {
        let kinds = [TokenKind::Refresh, TokenKind::Access];
        let shown = kinds.into_iter().find_map(|kind| self.shown(kind, token));
        let Some((id, hash)) = shown else { return Ok(Err(Denied::grant("token_malformed"))) };
        self.step(&id, |link, _| oauth::revoke(link, &hash, client)).await
    }

    /// The name that an assistant may know a customer by: another one for each client. `None`: the token is not good.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn user_of(&self, access: &Secret) -> Result<Option<String>, StoreError> {
        let Some((id, hash)) = self.shown(TokenKind::Access, access) else { return Ok(None) };
        let Some(link) = self.link(&id).await?.filter(|link| link.locked_since.is_none()) else { return Ok(None) };
        let now = self.clock.now();
        let is_good = |grant: &&Grant| self.linking.trusts(grant) && grant.tokens.knows_access(&hash, now);
        let grant = link.grants.iter().find(is_good);
        Ok(grant.and_then(|grant| match &grant.via {
            Via::Client { name } if self.linking.clients.named(name).is_some() => {
                Some(self.keys.index("subject", &[id.as_str().as_bytes(), name.as_bytes()]))
            }
            _ => None,
        }))
    }

    /// One step of the grant machine on the link named `id`, kept before it is answered.
    pub(super) async fn step<T>(
        &self,
        id: &LinkId,
        step: impl Fn(&mut Link, &Mint<'_>) -> Step<T>,
    ) -> Result<Result<T, Denied>, StoreError> {
        let mint = self.mint(id);
        let stepped = self.change(id, None, Channel::Client, |link| {
            let Step { answer, told, ended } = step(link, &mint);
            ((answer, ended), told_all(told))
        });
        let Some((answer, ended)) = stepped.await? else { return Ok(Err(Denied::grant("link_unknown"))) };
        for grant in &ended {
            self.unpoint_all(id, grant).await?;
        }
        Ok(answer)
    }

    pub(super) fn mint<'a>(&'a self, owner: &'a LinkId) -> Mint<'a> {
        Mint { keys: &self.keys, entropy: self.entropy.as_ref(), now: self.clock.now(), owner: owner.as_str() }
    }

    /// Whose record knows a text of `kind`, and what it is known by there.
    pub(super) fn shown(&self, kind: TokenKind, text: &Secret) -> Option<(LinkId, Hash)> {
        let owner = oauth::owner(&self.keys, kind, text.expose())?;
        Some((LinkId::from_index(&owner), oauth::hash(&self.keys, text.expose())))
    }
}

pub(super) fn told_all(told: Vec<(String, crate::audit::Event)>) -> Vec<Told> {
    told.into_iter().map(|(grant, event)| Told::of(&grant, event)).collect()
}

pub(super) fn ends(now: Timestamp, lives: SignedDuration) -> Timestamp {
    now.saturating_add(lives).unwrap_or(now)
}

/// `choices` without purposes that were not asked for; a choice of none goes.
pub(super) fn asked_for(choices: Vec<Choice>, purposes: &[crate::consent::Purpose]) -> Vec<Choice> {
    let narrowed = choices.into_iter().map(|mut choice| {
        choice.purposes.retain(|purpose| purposes.contains(purpose));
        choice
    });
    narrowed.filter(|choice| !choice.purposes.is_empty()).collect()
}
