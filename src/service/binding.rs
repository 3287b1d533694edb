//! What ties a platform's user or chat to a link: bound when first heard, or by hand; ended when the platform says so.

use super::Service;
use super::Told;
use super::claim::{ChatName, Claim, Owner};
use super::sandbox;
use crate::audit::{Channel, Event as Journaled, Why};
use crate::consent::{Choice, Purpose};
use crate::entropy::random;
use crate::id::LinkId;
use crate::link::{BankLink, Grant, Link, Via};
use crate::oauth::Tokens;
use crate::secret::Place;
use crate::store::{StoreError, Versioned};
use crate::turn::{Event, Input, Turn};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The grants that a platform's user was heard under.
#[derive(Default, Serialize, Deserialize)]
struct Enabled(Vec<(LinkId, String)>);

impl Service {
    /// Remembers that the platform's user speaks under `grant`, so that its end can be told by the user alone. Once; the
    /// index first, so that what the link knows can always be found.
    ///
    /// # Errors
    /// When the store does not take it; it is tried again with the next turn.
    pub(super) async fn heard(&self, owner: &Owner, grant: &str, channel: Channel) -> Result<(), StoreError> {
        let (link, now) = (LinkId::from_index(&owner.tag), self.clock.now());
        let entry = (link.clone(), grant.to_owned());
        let (mut enabled, stored) = self.enabled(&owner.user, now).await?;
        if !enabled.0.contains(&entry) {
            enabled.0.push(entry);
            self.keep_enabled(&owner.user, &enabled, &stored, now).await?;
        }
        let remember = |link: &mut Link| {
            if let Some(grant) = link.grant_mut(grant) {
                grant.hear(&owner.user, now);
            }
            ((), Vec::new())
        };
        self.change(&link, None, channel, remember).await.map(drop)
    }

    /// Takes note of an event that changes who is linked. Must succeed before the event is acknowledged: platforms send it
    /// again until then.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn take_note(&self, turn: &Turn) -> Result<(), StoreError> {
        let channel = turn.platform.into();
        match turn.input {
            Input::Event(Event::AccountLinked) => {
                let now = self.clock.now();
                let owner = self.owner(turn, now).await?;
                let mut link = self.link(&LinkId::from_index(&owner.tag)).await?;
                if let Claim::Sandbox(holder) = &owner.claim {
                    link = self.sandbox_link(&owner, holder, link, now).await?;
                }
                let linked = link.and_then(|link| self.linked(&owner, &link, now));
                match linked {
                    Some(linked) => self.heard(&owner, &linked.grant, channel).await,
                    None => Ok(()),
                }
            }
            Input::Event(Event::Disabled) => self.disabled(&self.user(turn), channel, turn.at).await,
            _ => Ok(()),
        }
    }

    /// The platform's user is gone: every grant that they were heard under ends. What came later than `at` stays: events
    /// arrive out of order.
    ///
    /// # Errors
    /// When the store does not take it.
    pub(super) async fn disabled(&self, user: &str, channel: Channel, at: Timestamp) -> Result<(), StoreError> {
        let now = self.clock.now();
        let (enabled, stored) = self.enabled(user, now).await?;
        let mut left = Enabled::default();
        for (link, id) in enabled.0 {
            let gone = |link: &mut Link| {
                let ended = end_if_heard(link, &id, user, at);
                (link.grant(&id).is_none(), ended)
            };
            if !self.change(&link, None, channel, gone).await?.unwrap_or(true) {
                left.0.push((link, id));
            }
        }
        if stored.value.is_some() { self.keep_enabled(user, &left, &stored, now).await } else { Ok(()) }
    }

    /// The platform's user is no more known to have been heard under `grant`.
    pub(super) async fn forget_user(&self, user: &str, grant: &str, now: Timestamp) -> Result<(), StoreError> {
        let (mut enabled, stored) = self.enabled(user, now).await?;
        enabled.0.retain(|(_, id)| id != grant);
        if stored.value.is_some() { self.keep_enabled(user, &enabled, &stored, now).await } else { Ok(()) }
    }

    async fn enabled(&self, user: &str, now: Timestamp) -> Result<(Enabled, Versioned), StoreError> {
        let key = enabled_key(user);
        let (kept, stored) = self.kept(place(&key, user), now).await?;
        Ok((kept.unwrap_or_default(), stored))
    }

    async fn keep_enabled(
        &self,
        user: &str,
        enabled: &Enabled,
        stored: &Versioned,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let key = enabled_key(user);
        let value = (!enabled.0.is_empty()).then_some(enabled);
        if self.keep(place(&key, user), stored.revision, value, None, now).await? {
            return Ok(());
        }
        Err(StoreError("the platform's user was bound at the same time".to_owned()))
    }

    /// A fresh, opaque id.
    pub(super) fn fresh_id(&self) -> String {
        URL_SAFE_NO_PAD.encode(random::<12>(self.entropy.as_ref()))
    }
}

/// Removes the grant if `user` was heard under it at `at`.
fn end_if_heard(link: &mut Link, id: &str, user: &str, at: Timestamp) -> Vec<Told> {
    let is_theirs = |grant: &Grant| grant.heard.iter().any(|heard| heard.speaker == user && heard.since <= at);
    let ended = link.end(|grant| grant.id == id && is_theirs(grant));
    if ended.iter().any(|grant| grant.via == Via::Sandbox) {
        link.refused_before = Some(at);
    }
    ended.iter().map(|grant| Told::of(id, grant.unlinked(Why::Platform))).collect()
}

fn place<'a>(key: &'a str, user: &'a str) -> Place<'a> {
    Place { kind: "enabled", key, owner: user }
}

fn enabled_key(user: &str) -> String {
    format!("{{{user}}}:e")
}

/// Changes a sandbox customer's link durably, starting from what is stored or from what sandbox tokens begin with.
///
/// # Errors
/// When the store does not take it, or there is no such customer.
pub async fn save_link(service: &Service, customer: &str, change: impl Fn(&mut Link)) -> Result<(), StoreError> {
    let (bank, id) = sandbox_customer(service, customer)?;
    let now = service.clock.now();
    let changed = service.change(&id, Some(&bank), Channel::Command, |link| {
        if !link.grants.iter().any(|grant| grant.via == Via::Sandbox) {
            link.grants.insert(0, sandbox::grant(&bank.bank, now));
        }
        change(link);
        ((), Vec::new())
    });
    changed.await.map(drop)
}

/// Binds a chat to a sandbox customer with every consent, durably.
///
/// # Errors
/// When the store does not take it, or there is no such customer.
pub async fn bind(service: &Service, chat: ChatName<'_>, customer: &str) -> Result<(), StoreError> {
    let (bank, id) = sandbox_customer(service, customer)?;
    let (now, platform) = (service.clock.now(), chat.platform);
    let (speaker, grant) = (service.chat(chat), service.fresh_id());
    let choice = Choice {
        bank: bank.bank.clone(),
        purposes: Purpose::ALL.to_vec(),
        accounts: None,
        days: crate::consent::DAYS[0],
    };
    let add = |link: &mut Link| {
        let via = Via::Chat { platform, speaker: speaker.clone() };
        if link.grants.iter().any(|grant| grant.via == via && service.linking.trusts(grant)) {
            return ((), Vec::new());
        }
        link.grants.retain(|grant| grant.via != via);
        let (consents, tokens) = (choice.consents(now), Tokens::default());
        let told = vec![Told::of(&grant, Journaled::Linked { assistant: via.assistant() })];
        link.grants.push(Grant { id: grant.clone(), via, consents, granted_at: now, tokens, heard: Vec::new() });
        ((), told)
    };
    service.change(&id, Some(&bank), Channel::Command, add).await?;
    service.lead(&speaker, &id, Channel::Command).await
}

fn sandbox_customer(service: &Service, customer: &str) -> Result<(BankLink, LinkId), StoreError> {
    let known = crate::banking::sandbox::person(customer).and_then(|person| service.sandbox_bank(person.name));
    let bank = known
        .ok_or_else(|| StoreError(format!("no sandbox bank is configured, or it has no customer \"{customer}\"")))?;
    let id = service.link_id(&bank);
    Ok((bank, id))
}
