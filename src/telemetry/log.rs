//! The log: text for a person at a terminal, JSON lines for everything else, on standard error.

use crate::config::{Format, Log};
use std::io::{self, IsTerminal};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// What `settings` let through. Whatever they say, targets outside Saldo stay at `info` or below: this is what keeps
/// request bodies and tokens out of the log when somebody turns on `trace`.
pub fn filter(settings: &Log) -> Targets {
    // What actix says at start is no news.
    let mut targets = Targets::new().with_target("actix_server", LevelFilter::WARN);
    for (target, level) in settings.levels().flatten() {
        targets = match target {
            None => targets.with_default(level.min(LevelFilter::INFO)).with_target("saldo", level),
            Some(target) if target == "saldo" || target.starts_with("saldo::") => targets.with_target(target, level),
            Some(target) => targets.with_target(target, level.min(LevelFilter::INFO)),
        };
    }
    targets
}

pub(super) fn start(settings: &Log) {
    let is_text = match settings.format {
        Format::Auto => io::stderr().is_terminal(),
        Format::Text => true,
        Format::Json => false,
    };
    let lines = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    let lines = if is_text {
        lines.with_ansi(io::stderr().is_terminal()).with_filter(filter(settings)).boxed()
    } else {
        lines.json().flatten_event(true).with_filter(filter(settings)).boxed()
    };
    // A second start in one process (tests) keeps the first subscriber.
    let _ = tracing_subscriber::registry().with(lines).try_init();
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracing::Level;

    #[test]
    fn other_libraries_never_log_finely() {
        let settings = |level: &str| Log { format: Format::Json, level: level.to_owned() };
        for level in ["trace", "trace,h2=trace", "saldo=trace,actix_http=debug"] {
            let filter = filter(&settings(level));
            assert!(filter.would_enable("saldo::http", &Level::TRACE), "{level}");
            for other in ["h2", "actix_http", "redis", "reqwest"] {
                assert!(!filter.would_enable(other, &Level::DEBUG), "{level} {other}");
            }
        }
        let finer = filter(&settings("warn,saldo::http=debug"));
        assert!(finer.would_enable("saldo::http::server", &Level::DEBUG));
        assert!(!finer.would_enable("saldo::service", &Level::INFO));
    }
}
