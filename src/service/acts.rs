//! Acts of a turn: each is durable before the answer says that it is done.
//!
//! An act of one exchange is done once, however often the dialogue runs on fresh state. What the dialogue says of it is not
//! decided here.

use super::claim::speaker;
use super::exchange::Exchange;
use super::links::Told;
use crate::audit::{CodeChange, Event};
use crate::consent::{Consent, Purpose};
use crate::dialogue::{Act, Attempt, Done};
use crate::entropy::random;
use crate::link::{Grant, LENGTH, Link, Linked, Preference, Privacy};
use crate::oauth::device::Waits;
use crate::oauth::user_code;
use crate::store::StoreError;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::sync::PoisonError;
use std::time::Duration;

/// Wrong attempts in a row that lock a voice code.
pub(super) const ATTEMPTS: u64 = 3;
/// As good as for ever: a lock is taken away on the page only.
const FOR_EVER: Duration = Duration::from_secs(10 * 365 * 86_400);

/// Where wrong attempts at a link's voice code are counted.
pub(super) fn attempts_key(tag: &str) -> String {
    format!("{{{tag}}}:n:code")
}

impl Exchange<'_> {
    /// Does `act` for whoever is linked, once in this exchange.
    pub(super) async fn act(&self, act: &Act, linked: Option<&Linked>) -> Done {
        let known = |done: &Vec<(Act, Done)>| done.iter().find(|(known, _)| known == act).map(|(_, done)| done.clone());
        if let Some(done) = known(&self.acted.lock().unwrap_or_else(PoisonError::into_inner)) {
            return done;
        }
        let done = self.do_act(act, linked).await.unwrap_or_else(|error| {
            tracing::error!(%error, "an act could not be kept");
            Done::Failed
        });
        self.acted.lock().unwrap_or_else(PoisonError::into_inner).push((act.clone(), done.clone()));
        done
    }

    async fn do_act(&self, act: &Act, linked: Option<&Linked>) -> Result<Done, StoreError> {
        let Some(linked) = linked else {
            return match act {
                Act::OfferCode => self.offer_code(None).await,
                _ => Ok(Done::Failed),
            };
        };
        match act {
            Act::OfferCode => self.offer_code(Some(linked)).await,
            Act::Unlink { everywhere } => self.unlink(linked, *everywhere).await,
            Act::Forget => self.forget().await,
            Act::Narrow { purposes } => self.consents(linked, |grant, told| narrow(grant, purposes, told)).await,
            Act::Renew { days } => {
                let ends_at = self.now.saturating_add(SignedDuration::from_hours(24 * i64::from(*days)));
                let ends_at = ends_at.unwrap_or(self.now);
                self.consents(linked, |grant, told| renew(grant, ends_at, told)).await
            }
            Act::Widen { purpose } => {
                self.consents(linked, |grant, told| widen(grant, *purpose, None, self.now, told)).await
            }
            Act::SetPrivacy { privacy } => self.set_privacy(*privacy).await,
            Act::Order { order, at, .. } => Box::pin(self.order(linked, order, *at)).await,
            Act::Prefer { preference } => self.prefer(preference).await,
            Act::Recall => self.recall(linked).await,
            Act::AskPerson => Ok(Done::Token(self.service.fresh_id())),
            Act::AskCode => self.ask_code().await,
            Act::CheckCode(attempt) => self.check_code(attempt).await,
        }
    }

    /// A code that links this chat or device when it is typed at the page, or adds a bank to what it speaks for already.
    async fn offer_code(&self, linked: Option<&Linked>) -> Result<Done, StoreError> {
        let (service, turn) = (self.service, self.turn);
        // What is bound where no chat is looked up would lead nowhere.
        if service.linking.address.is_none() || (linked.is_none() && !service.linking.binds(turn)) {
            return Ok(Done::Failed);
        }
        let adds_to = linked.map(|linked| (self.link_id(), linked.grant.clone()));
        let chat = service.chat(speaker(turn));
        if !service.may_offer_to_chat(&chat).await? {
            return Ok(Done::Failed);
        }
        let waits = Waits::Chat { platform: turn.platform, chat, adds_to };
        let Some(code) = service.offer_code(waits).await? else { return Ok(Done::Failed) };
        Ok(Done::Code { groups: user_code::groups(&code), address: service.linking.spoken_address("/link") })
    }

    async fn change<T>(&self, change: impl FnMut(&mut Link) -> (T, Vec<Told>)) -> Result<Option<T>, StoreError> {
        self.service.change(&self.link_id(), None, self.turn.platform.into(), change).await
    }

    async fn unlink(&self, linked: &Linked, everywhere: bool) -> Result<Done, StoreError> {
        let only = (!everywhere).then_some(linked.grant.as_str());
        self.service.end(&self.link_id(), only, self.turn.platform.into()).await?;
        Ok(Done::Receipt(self.service.receipt()))
    }

    /// What leads here goes first, the link itself last: until then the customer can say it again, at the latest on the
    /// page.
    async fn forget(&self) -> Result<Done, StoreError> {
        let receipt = self.service.receipt();
        self.service.forget(&self.link_id(), self.turn.platform.into(), &receipt, &self.kept_keys()).await?;
        Ok(Done::Receipt(receipt))
    }

    async fn consents(&self, linked: &Linked, change: impl Fn(&mut Grant, &mut Vec<Told>)) -> Result<Done, StoreError> {
        let changed = self.change(|link| {
            let mut told = Vec::new();
            let consents = link.grant_mut(&linked.grant).map(|grant| {
                change(grant, &mut told);
                grant.consents.clone()
            });
            (consents, told)
        });
        Ok(changed.await?.flatten().map_or(Done::Failed, Done::Consents))
    }

    async fn set_privacy(&self, privacy: Privacy) -> Result<Done, StoreError> {
        let set = self.change(|link| {
            let told = (link.settings.privacy != privacy)
                .then(|| Told { grant: None, event: Event::Setting { name: "privacy".to_owned() } });
            link.settings.privacy = privacy;
            ((), told.into_iter().collect())
        });
        Ok(if set.await?.is_some() { Done::Set } else { Done::Failed })
    }

    async fn prefer(&self, preference: &Preference) -> Result<Done, StoreError> {
        let preferred = self.change(|link| {
            link.settings.prefer(preference);
            let event = Event::Setting { name: preference.label().to_owned() };
            (link.settings.clone(), vec![Told { grant: None, event }])
        });
        Ok(preferred.await?.map_or(Done::Failed, |settings| Done::Preferred(Box::new(settings))))
    }

    /// What was accessed since the customer's day began.
    async fn recall(&self, linked: &Linked) -> Result<Done, StoreError> {
        let Some(link) = self.service.link(&self.link_id()).await? else { return Ok(Done::Failed) };
        let zone = TimeZone::get(&linked.settings.time_zone).unwrap_or(TimeZone::UTC);
        let midnight = self.now.to_zoned(zone).start_of_day().map_or(self.now, |start| start.timestamp());
        let entries = self.service.journal(&self.link_id(), &link.journal_salt).await?;
        Ok(Done::Recalled(entries.into_iter().filter(|entry| entry.at >= midnight).collect()))
    }

    async fn ask_code(&self) -> Result<Done, StoreError> {
        let link = self.service.link(&self.link_id()).await?;
        if link.is_none_or(|link| link.voice_code.is_none()) {
            return Ok(Done::NoCode);
        }
        if self.service.store.counted(&attempts_key(&self.owner.tag), self.now).await? >= ATTEMPTS {
            return Ok(Done::Locked);
        }
        // The same until they were said: who has overheard two digits cannot ask until those come up again.
        let drawn = positions(random(self.service.entropy.as_ref()));
        let asked = self.change(|link| (*link.code_asked.get_or_insert(drawn), Vec::new())).await?;
        Ok(asked.map_or(Done::Failed, Done::Askable))
    }

    /// The attempt is counted, durably and on every channel, before anything is compared.
    async fn check_code(&self, attempt: &Attempt) -> Result<Done, StoreError> {
        let (key, store) = (attempts_key(&self.owner.tag), &self.service.store);
        let count = store.count(&key, self.request(), FOR_EVER, self.now).await?;
        if count > ATTEMPTS {
            return Ok(Done::Locked);
        }
        let Some(link) = self.service.link(&self.link_id()).await? else { return Ok(Done::Failed) };
        let Some(code) = &link.voice_code else { return Ok(Done::NoCode) };
        if code.has(attempt.positions, attempt.digits) {
            self.tell_of_code(CodeChange::Confirmed).await?;
            store.discount(&key, None, self.now).await?;
            return Ok(Done::Right);
        }
        if count < ATTEMPTS {
            return Ok(Done::Wrong(ATTEMPTS - count));
        }
        self.tell_of_code(CodeChange::Locked).await?;
        Ok(Done::Locked)
    }

    /// The positions that were asked have been said, and the journal tells what came of it.
    async fn tell_of_code(&self, change: CodeChange) -> Result<(), StoreError> {
        let told = Told { grant: None, event: Event::VoiceCode { change } };
        let said = self.change(|link| {
            link.code_asked = None;
            ((), vec![told.clone()])
        });
        said.await.map(drop)
    }
}

/// Two different positions, in rising order, from two random bytes.
fn positions([first, second]: [u8; 2]) -> [usize; 2] {
    let first = usize::from(first) % LENGTH;
    let second = (first + 1 + usize::from(second) % (LENGTH - 1)) % LENGTH;
    [first.min(second), first.max(second)]
}

pub(super) fn told(grant: &str, change: crate::audit::Change, consent: &Consent) -> Told {
    let Consent { bank, purpose, accounts, ends_at, .. } = consent.clone();
    Told::of(grant, Event::Consent { change, bank, purpose, accounts, ends_at })
}

fn narrow(grant: &mut Grant, purposes: &[Purpose], all: &mut Vec<Told>) {
    let (ended, left): (Vec<_>, Vec<_>) =
        std::mem::take(&mut grant.consents).into_iter().partition(|consent| purposes.contains(&consent.purpose));
    grant.consents = left;
    all.extend(ended.iter().map(|consent| told(&grant.id, crate::audit::Change::Ended, consent)));
}

fn renew(grant: &mut Grant, ends_at: Timestamp, all: &mut Vec<Told>) {
    for consent in &mut grant.consents {
        (consent.ends_at, consent.told_of_end) = (ends_at, false);
        all.push(told(&grant.id, crate::audit::Change::Renewed, consent));
    }
}

/// On the accounts of what is allowed at each bank already, or at `only` one, and until the same day.
pub(super) fn widen(grant: &mut Grant, purpose: Purpose, only: Option<&str>, now: Timestamp, all: &mut Vec<Told>) {
    let is_meant = |consent: &Consent| only.is_none_or(|bank| bank == consent.bank);
    let mut added: Vec<Consent> = Vec::new();
    for consent in grant.consents.iter().filter(|consent| consent.is_open(now) && is_meant(consent)) {
        let has = |other: &Consent| (&other.bank, other.purpose) == (&consent.bank, purpose);
        if !grant.consents.iter().filter(|other| other.is_open(now)).chain(&added).any(has) {
            added.push(Consent { purpose, granted_at: now, told_of_end: false, ..consent.clone() });
        }
    }
    all.extend(added.iter().map(|consent| told(&grant.id, crate::audit::Change::Widened, consent)));
    grant.consents.retain(|consent| consent.purpose != purpose || consent.is_open(now) || !is_meant(consent));
    grant.consents.extend(added);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_differ_and_rise() {
        for first in 0..=u8::MAX {
            for second in 0..=u8::MAX {
                let [low, high] = positions([first, second]);
                assert!(low < high && high < LENGTH);
            }
        }
    }
}
