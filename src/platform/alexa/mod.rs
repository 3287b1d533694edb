//! Amazon Alexa, custom skills: verify, parse, render.
//!
//! The only place that knows the JSON of Alexa. Never sees the store or the dialogue.

mod admit;
mod apl;
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
pub mod verify;
mod wire;

pub use parse::{Malformed, Request, parse};
pub use push::{Push, progressive};
pub use rejection::Rejection;
pub use render::{fulfilment, render, silence};
