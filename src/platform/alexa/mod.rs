//! Amazon Alexa, custom skills: verify, parse, render.
//!
//! The only place that knows the JSON of Alexa. Never sees the store or the dialogue.

pub mod anchors;
pub mod chain;
mod chain_disk;
pub mod chain_fetch;
mod chain_memory;
pub mod chain_url;
pub mod chains;
mod rejection;
mod validity;
pub mod verify;

pub use rejection::Rejection;
