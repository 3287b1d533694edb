//! Amazon Alexa, custom skills: verify, parse, render.
//!
//! The only place that knows the JSON of Alexa. Never sees the store or the dialogue.

mod admit;
mod date;
mod input;
mod json;
mod parse;
mod rejection;
mod slots;
mod speaker;
#[cfg(test)]
mod third_party;
pub mod verify;
mod wire;

pub use parse::{Malformed, Request, parse};
pub use rejection::Rejection;
