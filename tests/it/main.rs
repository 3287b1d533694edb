//! All integration tests, one binary: a link step is slow, a module is not.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, its fixtures too"
)]

mod alexa_device;
mod alexa_turn;
mod alexa_verify;
mod app;
mod attacks;
mod config;
mod dialogues;
mod export;
mod hostile;
mod http_life;
mod http_raw;
mod http_stack;
mod language;
mod linking_faults;
mod log;
mod oauth;
mod orders;
mod pages;
mod phrases;
mod pki;
mod process;
mod records;
mod redis_server;
mod store;
mod tidy;
