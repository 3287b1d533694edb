//! Amazon Alexa, custom skills: verify, parse, render.
//!
//! The only place that knows the JSON of Alexa. Never sees the store or the dialogue.

mod rejection;
pub mod verify;

pub use rejection::Rejection;
