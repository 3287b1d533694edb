//! Amazon Alexa, custom skills: verify, parse, render.
//!
//! The only place that knows the JSON of Alexa. Never sees the store or the dialogue.

pub mod package;
pub mod parse;
pub mod render;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod third_party;
pub mod verify;

pub use parse::{Malformed, Request, parse};
pub use render::{fulfilment, progressive, render, silence};
pub use verify::{Rejection, anchors, chain, chain_fetch, chain_url, chains};

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
