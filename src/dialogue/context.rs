//! The dialogue context: what was asked last and what was offered, for ten minutes.
//!
//! Slot values only. No amount of the bank's is kept here: "repeat" asks the bank again. The one exception is the order that
//! waits for a yes: what is confirmed must be exactly what is done, so it is kept whole, sealed, for one turn.

use super::{Approval, Waiting};
use crate::catalogue::Slots;
use serde::{Deserialize, Serialize};

/// A task with its slots: enough to ask it again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// The intent.
    pub intent: String,
    /// Its slots.
    pub slots: Slots,
    /// Which page of the answer, from 0.
    #[serde(default)]
    pub page: u32,
    /// Whether sums and balances are wanted to the cent.
    #[serde(default)]
    pub exact: bool,
    /// Whether more than the headline is wanted.
    #[serde(default)]
    pub detail: bool,
}

/// One of several things that were named and can be chosen by place or name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What it was called.
    pub label: String,
    /// What choosing it asks.
    pub spoken: Spoken,
}

impl Spoken {
    /// A task with its slots, as it is first asked.
    pub fn new(intent: &str, slots: Slots) -> Self {
        Self { intent: intent.to_owned(), slots, ..Self::default() }
    }

    /// Whether both ask the same, at whatever page.
    pub(crate) fn is_same_task(&self, other: &Self) -> bool {
        (&self.intent, &self.slots) == (&other.intent, &other.slots)
    }
}

/// What a conversation remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Context {
    /// Chooses the wording; the next turn gets the next one.
    pub variation: u32,
    /// The last task that was answered.
    pub last: Option<Spoken>,
    /// What a "yes" to the last question would run.
    pub offer: Option<Spoken>,
    /// What a "no" to it would run.
    #[serde(default)]
    pub denial: Option<Spoken>,
    /// A task that waits for a slot, and which.
    pub elicit: Option<(Spoken, String)>,
    /// Utterances in a row that were not understood.
    pub misses: u8,
    /// "Say that again" in a row.
    pub repeats: u8,
    /// What the next turn may confirm.
    #[serde(default)]
    pub waiting: Option<Waiting>,
    /// Whether the customer has shown who they are, where they want to be asked.
    #[serde(default)]
    pub approval: Option<Approval>,
    /// The question that could not be answered before linking; answered after it.
    #[serde(default)]
    pub unanswered: Option<Spoken>,
    /// A form that was left for another question, and can be gone on with.
    #[serde(default)]
    pub paused: Option<Spoken>,
    /// What the last answer named, in its order.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// The way of speaking that was just asked for, by the catalogue's id.
    #[serde(default)]
    pub setting: Option<String>,
}

impl Context {
    /// A conversation that starts; `variation` is random, so that conversations do not all begin alike.
    pub fn fresh(variation: u32) -> Self {
        Self { variation, ..Self::default() }
    }

    /// What carries over to the next turn. An offer or a question is good for one turn only.
    pub(crate) fn after_another_turn(&self) -> Self {
        let variation = self.variation.wrapping_add(1);
        Self { variation, offer: None, denial: None, elicit: None, waiting: None, setting: None, ..self.clone() }
    }

    /// The slots that were already filled, when `intent` is the one that waits for another.
    pub(crate) fn elicited(&self, intent: &str) -> Slots {
        match &self.elicit {
            Some((spoken, slot)) if spoken.intent == intent => {
                spoken.slots.iter().filter(|(name, _)| *name != slot).map(|(n, v)| (n.clone(), v.clone())).collect()
            }
            _ => Slots::new(),
        }
    }
}
