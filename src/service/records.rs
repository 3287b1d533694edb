//! Records as they are kept: keys made of HMACs, values sealed for their place.
//!
//! A record that does not open counts as absent for a conversation (it starts again) and as a fault for a link.

use super::Service;
use super::tokens::{SandboxCustomer, sandbox_link};
use crate::audit;
use crate::banking::sandbox;
use crate::consent::{Consent, Purpose};
use crate::dialogue::Context;
use crate::entropy::random;
use crate::link::{Link, Privacy, Settings};
use crate::secret::Place;
use crate::store::{JournalEnd, StoreError, TurnKeys, Versioned};
use crate::turn::{Platform, Turn};
use jiff::{Timestamp, ToSpan};
use std::time::Duration;

/// How long a conversation is remembered after its last turn.
pub(super) const CONTEXT_LIFE: Duration = Duration::from_secs(600);

/// Whose records a turn reads: the customer's, or those of a chat that is not linked.
pub(super) struct Owner {
    pub(super) tag: String,
    pub(super) customer: Option<SandboxCustomer>,
}

impl Service {
    pub(super) fn owner(&self, turn: &Turn, now: Timestamp) -> Owner {
        let customer = turn.token.as_ref().and_then(|token| super::tokens::customer(&self.keys, token, now));
        let tag = match &customer {
            Some(customer) => customer.link.as_str().to_owned(),
            None => self.keys.index("chat", &speaker(turn)),
        };
        Owner { tag, customer }
    }

    pub(super) fn turn_keys(&self, turn: &Turn, owner: &Owner, fingerprint: &[u8]) -> TurnKeys {
        let tag = &owner.tag;
        let replay =
            self.keys.index("replay", &[turn.platform.as_str().as_bytes(), turn.request_id.as_bytes(), fingerprint]);
        let context = self.keys.index("context", &speaker(turn));
        TurnKeys {
            replay: format!("{{{tag}}}:r:{replay}"),
            context: format!("{{{tag}}}:c:{context}"),
            link: link_key(tag),
            journal: format!("{{{tag}}}:j"),
        }
    }

    pub(super) fn seal(&self, kind: &str, key: &str, owner: &Owner, plain: &[u8]) -> Vec<u8> {
        self.keys.seal(self.entropy.as_ref(), Place { kind, key, owner: &owner.tag }, plain)
    }

    fn open<T: serde::de::DeserializeOwned>(&self, kind: &str, key: &str, tag: &str, sealed: &[u8]) -> Option<T> {
        let plain = self.keys.open(Place { kind, key, owner: tag }, sealed).ok()?;
        serde_json::from_slice(&plain).ok()
    }

    /// The stored answer to a repeated request.
    pub(super) fn stored_answer(&self, keys: &TurnKeys, owner: &Owner, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        let place = Place { kind: "replay", key: &keys.replay, owner: &owner.tag };
        self.keys.open(place, sealed).map_err(|error| StoreError(error.to_string()))
    }

    /// The conversation so far, or a fresh one.
    pub(super) fn context(&self, keys: &TurnKeys, owner: &Owner, stored: &Versioned) -> Context {
        let kept = stored.value.as_ref().and_then(|sealed| self.open("context", &keys.context, &owner.tag, sealed));
        kept.unwrap_or_else(|| Context::fresh(u32::from(random::<1>(self.entropy.as_ref())[0])))
    }

    /// The customer's link: the stored one, or the one that every sandbox customer starts with.
    pub(super) fn link(&self, owner: &Owner, stored: &Versioned, now: Timestamp) -> Result<Option<Link>, StoreError> {
        let Some(customer) = &owner.customer else { return Ok(None) };
        let Some(sealed) = &stored.value else { return Ok(self.sandbox_link(&customer.name, now)) };
        let link = self.open("link", &link_key(&owner.tag), &owner.tag, sealed);
        link.map(Some).ok_or_else(|| StoreError("a stored link does not open".to_owned()))
    }

    fn sandbox_link(&self, customer: &str, now: Timestamp) -> Option<Link> {
        let (bank, _) = self.banks.iter().find(|(_, bank)| bank.is_sandbox)?;
        default_link(bank, customer, now)
    }

    /// A journal record that continues `end`.
    pub(super) fn journal_record(
        &self,
        keys: &TurnKeys,
        owner: &Owner,
        entry: &audit::Entry,
        end: &JournalEnd,
    ) -> Vec<u8> {
        let plain = serde_json::to_vec(entry).unwrap_or_default();
        let sealed = self.seal("journal", &keys.journal, owner, &plain);
        [audit::chain(&end.hash, &sealed).as_slice(), &sealed].concat()
    }
}

fn speaker(turn: &Turn) -> [&[u8]; 4] {
    let speaker = &turn.speaker;
    [
        turn.platform.as_str().as_bytes(),
        speaker.user.as_bytes(),
        speaker.device.as_deref().unwrap_or_default().as_bytes(),
        speaker.person.as_deref().unwrap_or_default().as_bytes(),
    ]
}

fn link_key(tag: &str) -> String {
    format!("{{{tag}}}:l")
}

/// What a sandbox customer starts with: every purpose granted, their own time zone, amounts spoken.
fn default_link(bank: &str, customer: &str, now: Timestamp) -> Option<Link> {
    let person = sandbox::person(customer)?;
    let (day, quarter) = (24.hours(), (90 * 24).hours());
    let consent = |purpose: Purpose| Consent {
        purpose,
        accounts: None,
        granted_at: now.saturating_sub(day).unwrap_or(now),
        ends_at: now.saturating_add(quarter).unwrap_or(now),
    };
    Some(Link {
        bank: bank.to_owned(),
        customer: customer.to_owned(),
        consents: Purpose::ALL.into_iter().map(consent).collect(),
        settings: Settings { time_zone: person.time_zone.to_owned(), privacy: Privacy::Off, amounts_on_screen: false },
    })
}

/// Changes a sandbox customer's link durably, starting from what is stored or from the default.
///
/// # Errors
/// When the store does not take it, or another write came between.
pub async fn save_link(service: &Service, customer: &str, change: impl FnOnce(&mut Link)) -> Result<(), StoreError> {
    let now = service.clock.now();
    let link = sandbox_link(&service.keys, customer);
    let owner =
        Owner { tag: link.as_str().to_owned(), customer: Some(SandboxCustomer { name: customer.to_owned(), link }) };
    let key = link_key(&owner.tag);
    let stored = service.store.read(&key, now).await?;
    let mut link = service
        .link(&owner, &stored, now)?
        .ok_or_else(|| StoreError(format!("no sandbox bank is configured, or it has no customer \"{customer}\"")))?;
    change(&mut link);
    let plain = serde_json::to_vec(&link).unwrap_or_default();
    let sealed = service.seal("link", &key, &owner, &plain);
    replace(service, &key, &stored, &sealed, now).await
}

/// Binds a chat (a page and a sender of `platform`) to a sandbox customer, durably.
///
/// # Errors
/// When the store does not take it.
pub async fn bind(service: &Service, platform: Platform, chat: &[&str], customer: &str) -> Result<(), StoreError> {
    let parts: Vec<&[u8]> =
        std::iter::once(platform.as_str().as_bytes()).chain(chat.iter().map(|part| part.as_bytes())).collect();
    let index = service.keys.index("binding", &parts);
    let key = format!("{{{index}}}:b");
    let now = service.clock.now();
    let link = sandbox_link(&service.keys, customer);
    let place = Place { kind: "binding", key: &key, owner: &index };
    let plain = serde_json::json!({ "customer": customer, "link": link.as_str() }).to_string();
    let sealed = service.keys.seal(service.entropy.as_ref(), place, plain.as_bytes());
    let stored = service.store.read(&key, now).await?;
    replace(service, &key, &stored, &sealed, now).await
}

/// Writes what was made from `stored`, unless it has changed meanwhile.
async fn replace(
    service: &Service,
    key: &str,
    stored: &Versioned,
    sealed: &[u8],
    now: Timestamp,
) -> Result<(), StoreError> {
    if service.store.write(key, stored.revision, Some(sealed), None, now).await? {
        Ok(())
    } else {
        Err(StoreError("the record was changed at the same time; try again".to_owned()))
    }
}
