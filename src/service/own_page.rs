//! What a customer does on their own page: consents, grants, preferences, the lock, the voice code.
//!
//! Each act is one change of the link's record with the journal entries that tell of it. Who the customer is was settled
//! before; which words follow is not decided here.

use super::Service;
use super::acts::{attempts_key, told, widen};
use super::links::Told;
use crate::audit::{Change, Channel, CodeChange, Event};
use crate::consent::{Choice, Consent, Purpose};
use crate::id::{AccountId, LinkId};
use crate::link::{Grant, Link, Settings, VoiceCode, Weak};
use crate::store::StoreError;
use jiff::Timestamp;

/// Which consent is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentName {
    /// The grant's id.
    pub grant: String,
    /// The configured bank.
    pub bank: String,
    /// What for.
    pub purpose: Purpose,
}

impl ConsentName {
    fn is(&self, consent: &Consent) -> bool {
        (consent.bank.as_str(), consent.purpose) == (self.bank.as_str(), self.purpose)
    }
}

impl Service {
    async fn on_page<T>(
        &self,
        link: &LinkId,
        change: impl FnMut(&mut Link) -> (T, Vec<Told>),
    ) -> Result<Option<T>, StoreError> {
        self.change(link, None, Channel::Page, change).await
    }

    async fn on_grant(
        &self,
        link: &LinkId,
        grant: &str,
        change: impl Fn(&mut Grant, &mut Vec<Told>),
    ) -> Result<(), StoreError> {
        let changed = self.on_page(link, |link| {
            let mut all = Vec::new();
            if let Some(grant) = link.grant_mut(grant) {
                change(grant, &mut all);
            }
            ((), all)
        });
        changed.await.map(drop)
    }

    /// Takes one consent back.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn end_consent(&self, link: &LinkId, name: &ConsentName) -> Result<(), StoreError> {
        let end = |grant: &mut Grant, all: &mut Vec<Told>| {
            all.extend(
                grant
                    .consents
                    .iter()
                    .filter(|consent| name.is(consent))
                    .map(|consent| told(&grant.id, Change::Ended, consent)),
            );
            grant.consents.retain(|consent| !name.is(consent));
        };
        self.on_grant(link, &name.grant, end).await
    }

    /// Lets one consent be for these accounts; `None`: for all.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn choose_accounts(
        &self,
        link: &LinkId,
        name: &ConsentName,
        accounts: Option<&[AccountId]>,
    ) -> Result<(), StoreError> {
        let choose = |grant: &mut Grant, all: &mut Vec<Told>| {
            let Grant { id, consents, .. } = grant;
            for consent in consents.iter_mut().filter(|consent| name.is(consent)) {
                let before = std::mem::replace(&mut consent.accounts, accounts.map(<[AccountId]>::to_vec));
                if before != consent.accounts {
                    let change = if is_within(consent.accounts.as_ref(), before.as_ref()) {
                        Change::Narrowed
                    } else {
                        Change::Widened
                    };
                    all.push(told(id, change, consent));
                }
            }
        };
        self.on_grant(link, &name.grant, choose).await
    }

    /// Lets one consent last for `days` from now.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn renew_consent(&self, link: &LinkId, name: &ConsentName, days: u16) -> Result<(), StoreError> {
        let now = self.clock.now();
        let renew = |grant: &mut Grant, all: &mut Vec<Told>| {
            let Grant { id, consents, .. } = grant;
            for consent in consents.iter_mut().filter(|consent| name.is(consent)) {
                (consent.ends_at, consent.told_of_end) = (ends_at(days, now), false);
                all.push(told(id, Change::Renewed, consent));
            }
        };
        self.on_grant(link, &name.grant, renew).await
    }

    /// Allows a grant one purpose more at the banks of `otherwise`: as its other consents that are open there, or as
    /// `otherwise` says where nothing is open anywhere.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn add_purpose(&self, link: &LinkId, grant: &str, otherwise: &[Choice]) -> Result<(), StoreError> {
        let now = self.clock.now();
        let add = |grant: &mut Grant, all: &mut Vec<Told>| {
            if grant.consents.iter().any(|consent| consent.is_open(now)) {
                for (choice, purpose) in
                    otherwise.iter().flat_map(|choice| choice.purposes.iter().map(move |one| (choice, one)))
                {
                    widen(grant, *purpose, Some(&choice.bank), now, all);
                }
                return;
            }
            let added: Vec<Consent> = otherwise.iter().flat_map(|choice| choice.consents(now)).collect();
            let is_replaced =
                |old: &Consent| added.iter().any(|new| (&new.bank, new.purpose) == (&old.bank, old.purpose));
            grant.consents.retain(|consent| !is_replaced(consent));
            all.extend(added.iter().map(|consent| told(&grant.id, Change::Granted, consent)));
            grant.consents.extend(added);
        };
        self.on_grant(link, grant, add).await
    }

    /// Ends a grant with its tokens and its chat, or (`None`) every grant and whatever might become one.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn end_grants(&self, link: &LinkId, only: Option<&str>) -> Result<(), StoreError> {
        self.end(link, only, Channel::Page).await
    }

    /// Forgets the customer; the receipt.
    ///
    /// # Errors
    /// When the store does not take it; then it can be asked for again.
    pub async fn forget_on_page(&self, link: &LinkId) -> Result<String, StoreError> {
        let receipt = self.receipt();
        self.forget(link, Channel::Page, &receipt, &[]).await?;
        Ok(receipt)
    }

    /// Locks or unlocks everything.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn lock(&self, link: &LinkId, locked: bool) -> Result<(), StoreError> {
        let now = self.clock.now();
        let lock = |link: &mut Link| {
            let changed = link.locked_since.is_some() != locked;
            if changed {
                link.locked_since = locked.then_some(now);
            }
            ((), changed.then_some(Told { grant: None, event: Event::Lock { locked } }).into_iter().collect())
        };
        self.on_page(link, lock).await.map(drop)
    }

    /// Changes preferences.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn change_settings(&self, link: &LinkId, change: impl Fn(&mut Settings)) -> Result<(), StoreError> {
        let set = |link: &mut Link| {
            let before = link.settings.clone();
            change(&mut link.settings);
            let after = &link.settings;
            let changed = [
                ("privacy", before.privacy != after.privacy),
                ("amounts_on_screen", before.amounts_on_screen != after.amounts_on_screen),
                ("always_ask", before.always_ask != after.always_ask),
            ];
            let setting =
                |(name, _): (&str, bool)| Told { grant: None, event: Event::Setting { name: name.to_owned() } };
            ((), changed.into_iter().filter(|(_, changed)| *changed).map(setting).collect())
        };
        self.on_page(link, set).await.map(drop)
    }

    /// Sets the voice code, and unlocks it; or says why it cannot be.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn set_voice_code(&self, link: &LinkId, digits: &str) -> Result<Result<(), Weak>, StoreError> {
        match VoiceCode::choose(digits) {
            Ok(code) => self.replace_voice_code(link, Some(&code)).await.map(Ok),
            Err(weak) => Ok(Err(weak)),
        }
    }

    /// Removes the voice code; what asks for it cannot be done any more.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn remove_voice_code(&self, link: &LinkId) -> Result<(), StoreError> {
        self.replace_voice_code(link, None).await
    }

    async fn replace_voice_code(&self, link: &LinkId, code: Option<&VoiceCode>) -> Result<(), StoreError> {
        let replace = |link: &mut Link| {
            let change = if code.is_some() { CodeChange::Set } else { CodeChange::Removed };
            (link.voice_code, link.code_asked) = (code.cloned(), None);
            // Without a code nobody could answer.
            link.settings.always_ask &= code.is_some();
            ((), vec![Told { grant: None, event: Event::VoiceCode { change } }])
        };
        self.on_page(link, replace).await?;
        self.store.discount(&attempts_key(link.as_str()), None, self.clock.now()).await
    }

    /// Whether wrong attempts have locked the voice code.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn is_code_locked(&self, link: &LinkId) -> Result<bool, StoreError> {
        let counted = self.store.counted(&attempts_key(link.as_str()), self.clock.now()).await?;
        Ok(counted >= super::acts::ATTEMPTS)
    }
}

fn ends_at(days: u16, now: Timestamp) -> Timestamp {
    now.saturating_add(jiff::SignedDuration::from_hours(24 * i64::from(days.min(365)))).unwrap_or(now)
}

/// Whether `some` are among `all`; `None` is every account there is.
fn is_within(some: Option<&Vec<AccountId>>, all: Option<&Vec<AccountId>>) -> bool {
    match (some, all) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(some), Some(all)) => some.iter().all(|account| all.contains(account)),
    }
}
