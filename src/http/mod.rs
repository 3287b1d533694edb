//! The HTTP server: sockets, bounds, health, and answers to whatever is no proper request. The only folder that knows
//! actix.
//!
//! The stack knows no platform: webhooks are registered beside it (`alexa`), read their bodies through [`read_body`], and may
//! wrap their work in [`or_on_panic`] to answer in their own words even then. Logs a request's route pattern, status and
//! time, never what it carries.

pub mod alexa;
mod body;
mod envelope;
mod health;
pub mod oauth;
pub mod page;
pub mod pages;
mod panics;
mod peer_address;
mod peers;
mod refusal;
mod server;
mod stop;
mod tls;
mod unread;

pub use body::{JSON, read_body};
pub use health::{Operations, Readiness, Report};
pub use panics::or_on_panic;
pub use peer_address::{peer_address, peer_source};
pub use refusal::Refusal;
pub use server::{Listening, bind};
pub use stop::stop_signal;
