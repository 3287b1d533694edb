//! Who is asking: by a token, or as a chat or device that was bound. Nothing else counts.
//!
//! What a token claims is believed only once the link's record, read with the turn, knows it.

use super::Service;
use super::sandbox::{self, Holder};
use crate::audit::Channel;
use crate::id::LinkId;
use crate::link::{BankLink, Grant, Link, Linked, Via};
use crate::oauth::{self, Hash, TokenKind};
use crate::secret::Place;
use crate::store::StoreError;
use crate::turn::{Platform, Turn};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Whose records a turn reads: a customer's, or those of a chat that is not linked.
#[derive(Clone, Debug)]
pub(super) struct Owner {
    /// The hash tag of the records.
    pub(super) tag: String,
    /// What is claimed.
    pub(super) claim: Claim,
    /// The platform's user, hashed.
    pub(super) user: String,
}

/// What a turn shows to be taken for a customer.
#[derive(Clone, Debug)]
pub(super) enum Claim {
    /// Nothing that leads to a link.
    Nobody,
    /// An access token of ours.
    Token(Hash),
    /// A sealed sandbox token.
    Sandbox(Holder),
    /// A chat or device that was bound: its hash.
    Chat(String),
}

/// What is kept of a bound chat: which link it speaks for. The link's own record decides whether it still does.
#[derive(Serialize, Deserialize)]
struct Pointer {
    link: LinkId,
}

/// A speaker as the platform tells it, for [`Service::chat`].
#[derive(Clone, Copy, Debug)]
pub struct ChatName<'a> {
    /// The platform.
    pub platform: Platform,
    /// Its account, or the page of a messenger.
    pub user: &'a str,
    /// The device, or the sender on a page.
    pub device: &'a str,
    /// The recognised voice.
    pub person: &'a str,
}

impl Service {
    /// Whose records `turn` reads. Asks the store only for platforms where chats are bound.
    pub(super) async fn owner(&self, turn: &Turn, now: Timestamp) -> Result<Owner, StoreError> {
        let user = self.user(turn);
        let owned = |tag: String, claim| Ok(Owner { tag, claim, user: user.clone() });
        if let Some(token) = &turn.token {
            if let Some(tag) = oauth::owner(&self.keys, TokenKind::Access, token.expose()) {
                return owned(tag, Claim::Token(oauth::hash(&self.keys, token.expose())));
            }
            if let Some(holder) = sandbox::holder(&self.keys, token, now) {
                let bank = BankLink { bank: String::new(), customer: holder.customer.clone() };
                let id = sandbox::link_id(&self.keys, &bank, true);
                return owned(id.as_str().to_owned(), Claim::Sandbox(holder));
            }
        }
        let chat = self.chat(speaker(turn));
        if turn.token.is_none()
            && self.linking.binds(turn)
            && let (Some(link), _) = self.pointer(&chat, now).await?
        {
            return owned(link.as_str().to_owned(), Claim::Chat(chat));
        }
        owned(chat, Claim::Nobody)
    }

    /// The HMAC that stands for a chat or device.
    pub fn chat(&self, name: ChatName<'_>) -> String {
        let ChatName { platform, user, device, person } = name;
        let parts = [platform.as_str(), user, device, person].map(str::as_bytes);
        self.keys.index("chat", &parts)
    }

    /// The HMAC that stands for the platform's user, whatever the device: what a disabled skill names.
    pub(super) fn user(&self, turn: &Turn) -> String {
        self.keys.index("user", &[turn.platform.as_str().as_bytes(), turn.speaker.user.as_bytes()])
    }

    /// The link that a bound chat leads to, and the revision of what says so.
    pub(super) async fn pointer(&self, chat: &str, now: Timestamp) -> Result<(Option<LinkId>, u64), StoreError> {
        let key = pointer_key(chat);
        let place = Place { kind: "pointer", key: &key, owner: chat };
        let (pointer, stored) = self.kept::<Pointer>(place, now).await?;
        Ok((pointer.map(|pointer| pointer.link), stored.revision))
    }

    /// Lets a chat lead to a link, durably, if its pointer is still of that revision; whether it was. Last of what binds
    /// it: until here it is not linked.
    ///
    /// # Errors
    /// When the store does not take it.
    pub(super) async fn point(
        &self,
        chat: &str,
        link: &LinkId,
        revision: u64,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let key = pointer_key(chat);
        let place = Place { kind: "pointer", key: &key, owner: chat };
        self.keep(place, revision, Some(&Pointer { link: link.clone() }), None, now).await
    }

    /// Takes the pointer of a chat away if it leads to `link`: by now the chat may be another customer's.
    ///
    /// # Errors
    /// When the store does not take it.
    pub(super) async fn unpoint(&self, chat: &str, link: &LinkId, now: Timestamp) -> Result<(), StoreError> {
        let (leads_to, revision) = self.pointer(chat, now).await?;
        if leads_to.as_ref() == Some(link) {
            // Whoever changed it meanwhile has bound the chat anew.
            self.store.write(&pointer_key(chat), revision, None, None, now).await?;
        }
        Ok(())
    }

    /// What the claim comes to, now that the link's record is here.
    pub(super) fn linked(&self, owner: &Owner, link: &Link, now: Timestamp) -> Option<Linked> {
        let speaks = |grant: &&Grant| match (&owner.claim, &grant.via) {
            (Claim::Token(hash), _) => self.linking.trusts(grant) && grant.tokens.knows_access(hash, now),
            (Claim::Chat(chat), Via::Chat { speaker, .. }) => self.linking.trusts(grant) && speaker == chat,
            // These are not stored, and made anew by hand: their own age counts.
            (Claim::Sandbox(holder), Via::Sandbox) => {
                self.linking.is_believed(holder.issued_at) && !is_refused(link, holder)
            }
            _ => false,
        };
        let grant = link.grants.iter().find(speaks).filter(|_| link.locked_since.is_none());
        grant.map(|grant| link.seen_by(grant, &owner.user))
    }

    /// The link of a sandbox token's customer, begun if there is none: those tokens are granted everything from the start.
    ///
    /// # Errors
    /// When the store does not take it.
    pub(super) async fn sandbox_link(
        &self,
        owner: &Owner,
        holder: &Holder,
        kept: Option<Link>,
        now: Timestamp,
    ) -> Result<Option<Link>, StoreError> {
        let has_grant = |link: &Link| link.grants.iter().any(|grant| grant.via == Via::Sandbox);
        if kept.as_ref().is_some_and(|link| has_grant(link) || is_refused(link, holder)) {
            return Ok(kept);
        }
        let Some(bank) = self.sandbox_bank(&holder.customer) else { return Ok(None) };
        let begin = |link: &mut Link| {
            if !has_grant(link) {
                link.grants.push(sandbox::grant(&bank.bank, now));
            }
            (link.clone(), Vec::new())
        };
        self.change(&LinkId::from_index(&owner.tag), Some(&bank), Channel::Command, begin).await
    }

    /// A sandbox customer at the first sandbox bank.
    pub(super) fn sandbox_bank(&self, customer: &str) -> Option<BankLink> {
        let (bank, _) = self.banks.iter().find(|(_, bank)| bank.is_sandbox)?;
        Some(BankLink { bank: bank.clone(), customer: customer.to_owned() })
    }
}

fn is_refused(link: &Link, holder: &Holder) -> bool {
    link.refused_before.is_some_and(|before| holder.issued_at <= before)
}

pub(super) fn speaker(turn: &Turn) -> ChatName<'_> {
    let speaker = &turn.speaker;
    ChatName {
        platform: turn.platform,
        user: &speaker.user,
        device: speaker.device.as_deref().unwrap_or_default(),
        person: speaker.person.as_deref().unwrap_or_default(),
    }
}

fn pointer_key(chat: &str) -> String {
    format!("{{{chat}}}:b")
}
