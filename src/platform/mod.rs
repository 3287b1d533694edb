//! Platform adapters: each has wire, verify, parse, render. None sees the store or the dialogue.
pub mod alexa;
