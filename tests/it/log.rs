//! What the service logs in the tests of this binary, at the finest level that an operator can choose, and its metrics: a
//! process has one log.
#![cfg(test)]

use saldo::config::{Format, Log};
use saldo::telemetry;
use std::io::Write;
use std::panic;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Everything that the process has logged so far. Other tests of the binary write here too: look for what is your own.
#[derive(Clone, Default)]
pub(crate) struct Captured(Arc<Mutex<Vec<u8>>>);

impl Captured {
    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes()).into_owned()
    }

    /// Panics of the product or of its libraries; tests elsewhere panic on purpose.
    pub(crate) fn panics(&self) -> Vec<String> {
        let is_ours = |line: &&str| line.contains("panic place=") && !line.contains("tests/it/");
        self.text().lines().filter(is_ours).map(str::to_owned).collect()
    }
}

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.bytes().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Starts the capture and the metrics, once a process.
pub(crate) fn captured() -> Captured {
    static CAPTURED: OnceLock<Captured> = OnceLock::new();
    let start = || {
        let captured = Captured::default();
        let writer = captured.clone();
        let settings = Log { format: Format::Text, level: "trace".to_owned() };
        let lines =
            tracing_subscriber::fmt::layer().without_time().with_ansi(false).with_writer(move || writer.clone());
        tracing_subscriber::registry().with(lines.with_filter(telemetry::filter(&settings))).init();
        telemetry::start(&settings);
        show_panics();
        captured
    };
    CAPTURED.get_or_init(start).clone()
}

/// The service logs where a panic was and not what it said; a test that fails must say it.
#[expect(clippy::print_stderr, reason = "what a failed test says")]
fn show_panics() {
    let log = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        log(panic);
        eprintln!("{panic}");
    }));
}

/// The value of one series, 0 when it is not there.
pub(crate) fn metric(series: &str) -> u64 {
    let text = telemetry::render();
    let value = text.lines().find_map(|line| line.strip_prefix(series)?.trim().parse().ok());
    value.unwrap_or(0)
}
