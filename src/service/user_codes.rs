//! Codes that customers type, as they are kept: made for a chat or device, looked up for the page, decided once.
//!
//! A decision moves on in steps of which each can be taken again, so that a crash between two of them leaves the customer
//! to type the code once more, never half-linked. Wrong codes are counted by the page, which knows who types.

use super::Service;
use super::claim::ChatName;
use crate::consent::Choice;
use crate::entropy::random;
use crate::id::LinkId;
use crate::link::BankLink;
use crate::oauth::device::{Decision, LINK_LIVES, LIVES, UserCode, Waits};
use crate::oauth::user_code;
use crate::secret::Place;
use crate::store::{StoreError, Versioned};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// Most codes that are made in ten minutes (RFC 8628, 5.1: what keeps guessing hopeless).
const MOST: u64 = 1_000;
const WINDOW: Duration = Duration::from_secs(600);
/// Where they are counted; no customer's tag looks like it.
const MADE: &str = "{user-codes}:n:made";
/// Tries against others that change a record.
const TRIES: usize = 8;
/// Random bytes of a code that is carried by a link: nobody types it.
const LONG: usize = 20;

/// A code that somebody typed, with what waits for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// What it would link.
    pub waits: Waits,
    /// The code as it is kept, for hidden fields.
    pub code: String,
    /// When it was made.
    pub made_at: Timestamp,
}

/// What an approval came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// It is linked, or the device gets its tokens with its next poll.
    Done,
    /// Another customer was first.
    Taken,
    /// The code has run out or was refused, or the customer has locked everything.
    Gone,
}

/// What claiming a code for a link came to.
enum Claimed {
    Ours(UserCode),
    No(Approval),
}

impl Service {
    /// What waits for `code`, typed in whatever way; `None` for one that is unknown, has run out or was decided.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn typed(&self, code: &str) -> Result<Option<Typed>, StoreError> {
        let Some(code) = known_text(code) else { return Ok(None) };
        let (kept, _) = self.user_code(&self.code_index(&code)).await?;
        let now = self.clock.now();
        let open = kept.filter(|kept| kept.is_open(now));
        Ok(open.map(|UserCode { waits, made_at, .. }| Typed { waits, code, made_at }))
    }

    /// Lets what waits for the code have `choices` of a customer who has just signed in to `bank`. The same customer may
    /// come again until it is done.
    ///
    /// # Errors
    /// When the store does not take a step; then it can be asked for again.
    pub async fn approve(
        &self,
        typed: &Typed,
        link: &LinkId,
        bank: &BankLink,
        choices: Vec<Choice>,
    ) -> Result<Approval, StoreError> {
        let adds_to = match &typed.waits {
            Waits::Chat { adds_to: Some((other, _)), .. } => Some(other),
            _ => None,
        };
        for involved in [Some(link), adds_to].into_iter().flatten() {
            if self.link(involved).await?.is_some_and(|link| link.locked_since.is_some()) {
                return Ok(Approval::Gone);
            }
        }
        let index = self.code_index(&typed.code);
        let record = match self.claim_code(&index, link).await? {
            Claimed::Ours(record) => record,
            Claimed::No(approval) => return Ok(approval),
        };
        match &record.waits {
            Waits::Chat { platform, chat, adds_to } => {
                self.bind_chat((*platform, chat), adds_to.as_ref(), (link, bank), &choices).await?;
                self.decide(&index, |_| None).await?;
            }
            Waits::Device { client, purposes, hash } => {
                let choices = super::grants::asked_for(choices, purposes);
                self.hand_to_device((client, hash), (link, bank), choices, record.ends_at).await?;
                let kept = Decision::Approved { link: link.clone(), kept: true };
                self.decide(&index, |record| Some(UserCode { decision: kept.clone(), ..record })).await?;
            }
        }
        Ok(Approval::Done)
    }

    /// The customer says no: a device is told so, a chat's code is forgotten. What was decided before stays.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn deny(&self, typed: &Typed) -> Result<(), StoreError> {
        let denied = |record: UserCode| match (&record.waits, &record.decision) {
            (Waits::Device { .. }, Decision::Pending) => Some(UserCode { decision: Decision::Denied, ..record }),
            (Waits::Chat { .. }, Decision::Pending) => None,
            _ => Some(record),
        };
        self.decide(&self.code_index(&typed.code), denied).await
    }

    /// A fresh code for what waits; `None`: too many were made in the last ten minutes.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn offer_code(&self, waits: Waits) -> Result<Option<String>, StoreError> {
        self.made_code(|_| waits.clone()).await
    }

    /// A link that binds `chat` when a customer opens it and signs in, where a platform has no account linking of its own:
    /// good once, for five minutes.
    ///
    /// # Errors
    /// When the store does not take it, or this deployment has no address.
    pub async fn one_time_link(&self, chat: ChatName<'_>) -> Result<String, StoreError> {
        let Some(address) = &self.linking.address else {
            return Err(StoreError("a link was asked for where nothing can be linked".to_owned()));
        };
        let code = URL_SAFE_NO_PAD.encode(random::<LONG>(self.entropy.as_ref()));
        let waits = Waits::Chat { platform: chat.platform, chat: self.chat(chat), adds_to: None };
        let record = UserCode::fresh(waits, self.clock.now(), LINK_LIVES);
        if !self.keep_code(&self.code_index(&code), 0, Some(&record)).await? {
            return Err(StoreError("a random code was there already".to_owned()));
        }
        Ok(format!("{address}/link?code={code}"))
    }

    pub(super) async fn made_code(&self, mut waits: impl FnMut(&str) -> Waits) -> Result<Option<String>, StoreError> {
        let now = self.clock.now();
        if self.store.counted(MADE, now).await? >= MOST
            || self.store.count(MADE, &self.fresh_id(), WINDOW, now).await? > MOST
        {
            return Ok(None);
        }
        for _ in 0..TRIES {
            let code = user_code::fresh(self.entropy.as_ref(), user_code::LENGTH);
            let index = self.code_index(&code);
            let record = UserCode::fresh(waits(&index), now, LIVES);
            if self.keep_code(&index, 0, Some(&record)).await? {
                return Ok(Some(code));
            }
        }
        Err(StoreError("every random code was there already".to_owned()))
    }

    /// Reserves the code for one link.
    async fn claim_code(&self, index: &str, link: &LinkId) -> Result<Claimed, StoreError> {
        for _ in 0..TRIES {
            let (kept, stored) = self.user_code(index).await?;
            let now = self.clock.now();
            let Some(mut record) = kept.filter(|kept| now < kept.ends_at) else {
                return Ok(Claimed::No(Approval::Gone));
            };
            match &record.decision {
                Decision::Denied => return Ok(Claimed::No(Approval::Gone)),
                Decision::Approved { link: by, .. } if by != link => return Ok(Claimed::No(Approval::Taken)),
                Decision::Approved { kept: true, .. } => return Ok(Claimed::No(Approval::Done)),
                Decision::Approved { .. } => return Ok(Claimed::Ours(record)),
                Decision::Pending => record.decision = Decision::Approved { link: link.clone(), kept: false },
            }
            if self.keep_code(index, stored.revision, Some(&record)).await? {
                return Ok(Claimed::Ours(record));
            }
        }
        Err(StoreError("a user code is contended".to_owned()))
    }

    /// Changes a record until nobody else came between; `None` deletes it.
    async fn decide(&self, index: &str, decision: impl Fn(UserCode) -> Option<UserCode>) -> Result<(), StoreError> {
        for _ in 0..TRIES {
            let (kept, stored) = self.user_code(index).await?;
            let Some(record) = kept else { return Ok(()) };
            let decided = decision(record.clone());
            if decided.as_ref() == Some(&record) || self.keep_code(index, stored.revision, decided.as_ref()).await? {
                return Ok(());
            }
        }
        Err(StoreError("a user code is contended".to_owned()))
    }

    pub(super) async fn user_code(&self, index: &str) -> Result<(Option<UserCode>, Versioned), StoreError> {
        let key = code_key(index);
        self.kept(place(&key, index), self.clock.now()).await
    }

    pub(super) async fn keep_code(
        &self,
        index: &str,
        expected: u64,
        record: Option<&UserCode>,
    ) -> Result<bool, StoreError> {
        let (key, now) = (code_key(index), self.clock.now());
        let left = record.map(|record| record.ends_at.duration_since(now).max(SignedDuration::ZERO).unsigned_abs());
        self.keep(place(&key, index), expected, record, left, now).await
    }

    fn code_index(&self, code: &str) -> String {
        self.keys.index("user code", &[code.as_bytes()])
    }
}

fn place<'a>(key: &'a str, index: &'a str) -> Place<'a> {
    Place { kind: "user code", key, owner: index }
}

fn code_key(index: &str) -> String {
    format!("{{{index}}}:u")
}

/// A code as it is kept: one that is typed in any way, or one that a link carried.
fn known_text(typed: &str) -> Option<String> {
    let is_long = |text: &str| URL_SAFE_NO_PAD.decode(text).is_ok_and(|bytes| bytes.len() == LONG);
    user_code::normalised(typed).or_else(|| is_long(typed).then(|| typed.to_owned()))
}
