//! Amazon Alexa, custom skills: verify, parse, render.
//!
//! The only place that knows the JSON of Alexa. Never sees the store or the dialogue.

mod admit;
pub mod anchors;
mod apl;
pub mod chain;
mod chain_disk;
pub mod chain_fetch;
mod chain_memory;
pub mod chain_url;
pub mod chains;
mod date;
pub mod directive;
mod fit;
mod input;
mod json;
mod limit;
mod markup;
mod parse;
mod push;
mod rejection;
mod render;
pub mod response;
mod slots;
mod speaker;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod third_party;
mod validity;
pub mod verify;
mod wire;

pub use parse::{Malformed, Request, parse};
pub use push::progressive;
pub use rejection::Rejection;
pub use render::{fulfilment, render, silence};

use super::{Adapter, Push};
use crate::answer::Outcome;
use crate::turn::Turn;

/// The half of the adapter that speaks.
#[derive(Clone, Copy, Debug)]
pub struct Alexa;

impl Adapter for Alexa {
    fn render(&self, turn: &Turn, outcome: &Outcome) -> Vec<u8> {
        match outcome {
            Outcome::Reply(said) => render(turn, &said.reply),
            Outcome::Fulfilment(answer) => fulfilment(answer),
            Outcome::Silence => silence(),
        }
    }

    fn ahead(&self, turn: &Turn, ssml: &str) -> Option<Push> {
        turn.early.as_ref().map(|early| progressive(early, &turn.request_id, ssml))
    }
}
