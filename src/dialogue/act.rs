//! Acts: what the dialogue asks the service to do beside asking the bank, and what came of it.
//!
//! Data only. An act that needs a yes or a voice code waits in the context as [`Waiting`] until it has it; what is confirmed is
//! exactly what is done.

use crate::audit;
use crate::bank::{BankError, Order, Ordered};
use crate::consent::{Consent, Purpose};
use crate::link::{Preference, Privacy, Settings};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum Act {
    /// Make a code to be typed at the link page.
    OfferCode,
    /// End the link of this assistant, or of all.
    Unlink {
        /// All of them.
        everywhere: bool,
    },
    /// End every link and erase everything.
    Forget,
    /// Take purposes back from this assistant.
    Narrow {
        /// Which.
        purposes: Vec<Purpose>,
    },
    /// Give this assistant's consents that are there (ended ones too) another run.
    Renew {
        /// Days from now.
        days: u16,
    },
    /// Allow this assistant another purpose, on the accounts and until the day of what it already has.
    Widen {
        /// Which.
        purpose: Purpose,
    },
    /// Change how much is said aloud.
    SetPrivacy {
        /// To.
        privacy: Privacy,
    },
    /// Read what was accessed since the customer's day began.
    Recall,
    /// Tell the bank to do something, once.
    Order {
        /// What.
        order: Order,
        /// The task that it is done for.
        spoken: super::Spoken,
        /// When it was read back, or said where nothing is read back: part of its key, so that the same order confirmed
        /// again is the same order.
        at: Timestamp,
    },
    /// Change a preference.
    Prefer {
        /// To this.
        preference: Preference,
    },
    /// Make a name by which the platform's word on who speaks is known again.
    AskPerson,
    /// Find out whether a voice code can be asked, and which two positions of it.
    AskCode,
    /// Count an attempt and compare two digits of the voice code.
    CheckCode(Attempt),
}

/// Two digits that were heard for two positions. Never kept, never logged.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Positions, from 0, in rising order.
    pub positions: [usize; 2],
    /// ASCII digits.
    pub digits: [u8; 2],
}

impl std::fmt::Debug for Attempt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Attempt(***)")
    }
}

/// What an act came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    /// A code was made.
    Code {
        /// Its letters and digits, in groups as they are said.
        groups: Vec<String>,
        /// Where it is typed, as it is said: without scheme.
        address: String,
    },
    /// It is done; a reference that the customer can quote later, in letters and digits to be said one by one.
    Receipt(String),
    /// The consents of this assistant as they are now.
    Consents(Vec<Consent>),
    /// A preference is as it was asked.
    Set,
    /// Preferences as they are now.
    Preferred(Box<Settings>),
    /// What the bank made of an order.
    Ordered(Ordered),
    /// The bank did not take an order, or it is not known whether it did.
    Refused(BankError),
    /// What was accessed, oldest first.
    Recalled(Vec<audit::Entry>),
    /// A random name for one question to the platform.
    Token(String),
    /// The digits of these positions (from 0) may be asked.
    Askable([usize; 2]),
    /// The digits were right.
    Right,
    /// They were not; so many attempts are left.
    Wrong(u64),
    /// The code is locked until it is reset on the page.
    Locked,
    /// No code was ever set.
    NoCode,
    /// The store did not take it: nothing was done, or it is not known whether it was.
    Failed,
}

/// What the next turn may confirm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "for", rename_all = "snake_case")]
pub enum Waiting {
    /// A yes.
    Yes {
        /// To this.
        act: Act,
    },
    /// A yes to trying once more; whether it was done the first time is not known.
    Again {
        /// This, with the same key.
        act: Act,
    },
    /// A voice code that is about to be asked; never kept between turns.
    Code {
        /// For this.
        then: Confirmed,
        /// What is said before the question.
        after: After,
    },
    /// Two digits of the voice code.
    Digits {
        /// At these positions.
        positions: [usize; 2],
        /// For this.
        then: Confirmed,
    },
    /// The platform's word that it is the person it takes them for.
    Platform {
        /// Random; the platform hands it back.
        token: String,
        /// For this.
        then: Confirmed,
    },
}

/// What came before a question for the voice code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum After {
    /// The wish to do something: what it is gets read back.
    Wish,
    /// The platform, which cannot tell who speaks.
    Platform,
    /// An answer that was not two digits; it did not count.
    Unclear,
    /// Two digits that were not right; so many attempts are left.
    Wrong(u64),
}

/// What a voice code confirms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "confirms", rename_all = "snake_case")]
pub enum Confirmed {
    /// An act.
    Act {
        /// Which.
        act: Act,
    },
    /// A question, where the customer wants the code before anything personal.
    Question {
        /// Which.
        spoken: super::Spoken,
    },
}

/// That the customer has shown who they are, for questions only; acts are each confirmed for themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// Until when it is good.
    pub until: Timestamp,
}
