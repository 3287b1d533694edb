//! A link: everything that is kept of one customer, in one record, so that every change of it is one compare-and-set.
//!
//! Class A data: acknowledged only when durable, sealed at rest. Holds no balance and no platform id (only HMACs of
//! them); of amounts, those that were ordered lately.
//! What a turn sees of it is [`Linked`]: one grant's consents and nothing of the others.

mod grant;
mod orders;
mod settings;
mod voice_code;

pub use grant::{Enablement, Grant, Via};
pub use orders::{Orders, Owed, Reserved, Stage};
pub use settings::{AlertWish, ItemPause, Preference, Privacy, Rate, Settings, Speech};
pub use voice_code::{LENGTH, VoiceCode, Weak};

use crate::consent::Consent;
use crate::oauth::Codes;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Banks that the customer has signed in to, the first one first.
    pub banks: Vec<BankLink>,
    /// One for each assistant or chat that was linked.
    pub grants: Vec<Grant>,
    /// Authorization and device codes that were issued and not forgotten yet.
    #[serde(default)]
    pub codes: Codes,
    /// What the customer prefers.
    pub settings: Settings,
    /// The voice code, once the customer has set one.
    pub voice_code: Option<VoiceCode>,
    /// The positions that were asked for and not said yet.
    #[serde(default)]
    pub code_asked: Option<[usize; 2]>,
    /// Random; the journal's key is made of it, so that the journal of a forgotten link can be read by nobody.
    pub journal_salt: String,
    /// Since when the customer has locked everything; nothing is issued or read meanwhile.
    #[serde(default)]
    pub locked_since: Option<Timestamp>,
    /// Sandbox tokens made until then are dead: they are sealed, not stored, and cannot be revoked one by one.
    #[serde(default)]
    pub refused_before: Option<Timestamp>,
    /// What was ordered lately, and disputes that their banks do not have yet.
    #[serde(default, skip_serializing_if = "Orders::is_empty")]
    pub orders: Orders,
}

/// A bank that the customer has signed in to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankLink {
    /// Which configured bank.
    pub bank: String,
    /// The bank's name for the customer.
    pub customer: String,
}

/// What one turn sees of a link: the grant that it came by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// The grant's id.
    pub grant: String,
    /// Banks.
    pub banks: Vec<BankLink>,
    /// What was granted to this assistant.
    pub consents: Vec<Consent>,
    /// Preferences.
    pub settings: Settings,
    /// Whether a voice code was set.
    pub has_voice_code: bool,
    /// Whether this is the first that this speaker is heard under this grant: a question from before may be waiting.
    pub is_new: bool,
}

impl Link {
    /// What a turn under `grant` sees.
    pub fn seen_by(&self, grant: &Grant, speaker: &str) -> Linked {
        Linked {
            grant: grant.id.clone(),
            banks: self.banks.clone(),
            consents: grant.consents.clone(),
            settings: self.settings.clone(),
            has_voice_code: self.voice_code.is_some(),
            is_new: !grant.heard.iter().any(|heard| heard.speaker == speaker),
        }
    }

    /// The grant named `id`.
    pub fn grant(&self, id: &str) -> Option<&Grant> {
        self.grants.iter().find(|grant| grant.id == id)
    }

    /// The grant named `id`, to be changed.
    pub fn grant_mut(&mut self, id: &str) -> Option<&mut Grant> {
        self.grants.iter_mut().find(|grant| grant.id == id)
    }

    /// Whether somebody else is known at `bank`. A consent names a bank and not who is customer there: with two of them it
    /// would be for the accounts of both.
    pub fn has_other_at(&self, bank: &BankLink) -> bool {
        self.banks.iter().any(|known| known.bank == bank.bank && known.customer != bank.customer)
    }

    /// Takes the grants away that `is_ended` says, with all their tokens.
    pub fn end(&mut self, is_ended: impl Fn(&Grant) -> bool) -> Vec<Grant> {
        let (ended, left) = std::mem::take(&mut self.grants).into_iter().partition(|grant| is_ended(grant));
        self.grants = left;
        ended
    }

    /// Remembers that the customer signed in to `bank`, once.
    pub fn add_bank(&mut self, bank: &BankLink) {
        if !self.banks.contains(bank) {
            self.banks.push(bank.clone());
        }
    }
}
