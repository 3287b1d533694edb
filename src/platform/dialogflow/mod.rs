//! Google's Dialogflow, ES and CX: agents written from the same files as the answers.
//!
//! The only place that knows the JSON of Dialogflow.

pub mod agent;
