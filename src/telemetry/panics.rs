//! Panics in the log: where, never the text, which may quote what somebody said.

use std::panic;

pub(super) fn log_place_only() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(|place| format!("{}:{}", place.file(), place.line())).unwrap_or_default();
        metrics::counter!(super::metrics::PANICS).increment(1);
        tracing::error!(place, "panic");
    }));
}
