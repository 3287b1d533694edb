//! What operators see: log lines on standard error, and numbers at `/metrics`.
//!
//! Never anything personal: no body, header, path parameter, utterance or amount is logged, and labels come from closed
//! sets. Other libraries are held to `info`, for their finer lines would carry what people said.

mod log;
pub mod metrics;
mod panics;

pub use log::filter;
pub use metrics::render;

use crate::config::Log;

/// Starts logging and the metrics recorder for this process, and has panics logged by place instead of text. Only the
/// first call does anything.
pub fn start(settings: &Log) {
    log::start(settings);
    metrics::start();
    panics::log_place_only();
}
