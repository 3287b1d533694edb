//! Platform adapters: each has wire, verify, parse, render. None sees the store, the bank or the dialogue.

pub mod alexa;
pub mod dialogflow;
pub mod terminal;

use crate::answer::Outcome;
use crate::secret::Secret;
use crate::turn::Turn;

/// The half of an adapter that speaks.
pub trait Adapter: Send + Sync {
    /// The bytes of the answer.
    fn render(&self, turn: &Turn, outcome: &Outcome) -> Vec<u8>;

    /// What is sent ahead when the answer takes long; `ssml` stands inside `<speak>`. Nothing where the platform does not
    /// take it.
    fn ahead(&self, turn: &Turn, ssml: &str) -> Option<Push>;
}

/// A message to a platform's API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Push {
    /// Where; checked against the configured hosts before it is sent.
    pub url: String,
    /// The platform's token.
    pub bearer: Secret,
    /// JSON.
    pub body: Vec<u8>,
}
