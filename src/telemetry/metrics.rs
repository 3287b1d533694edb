//! Numbers for Prometheus: their names, what they mean, and how they are counted.
//!
//! Labels come from closed sets (platforms, intents of the catalogue, outcomes, reason codes), so that nothing a stranger
//! sends can add a series.

use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;
use std::time::Duration;

/// Turns by `platform`, `intent` and `outcome`.
pub const TURNS: &str = "saldo_turns_total";
/// Requests whose sender could not be verified, by `platform` and `reason`.
pub const REJECTIONS: &str = "saldo_rejections_total";
/// Seconds that a bank took, by `bank` and `outcome`.
pub const BANK_SECONDS: &str = "saldo_bank_seconds";
/// Seconds that the store took, by `operation` and `outcome`.
pub const STORE_SECONDS: &str = "saldo_store_seconds";
/// Orders to banks by `order` and `outcome`.
pub const ORDERS: &str = "saldo_orders_total";
/// Answers by `class` of status (`2xx`).
pub const REQUESTS: &str = "saldo_http_requests_total";
/// Requests being answered.
pub const IN_FLIGHT: &str = "saldo_http_requests_in_flight";
/// Panics caught.
pub const PANICS: &str = "saldo_panics_total";

/// Upper bounds in seconds: fine around the store's 0.3 s and the banks' 4.5 s budgets.
const BUCKETS: [f64; 13] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 0.5, 1.0, 2.5, 4.5, 10.0];

/// Histograms collect samples until they are gathered; a server that nobody scrapes must not grow.
const UPKEEP: Duration = Duration::from_secs(5);

static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

/// Installs the recorder, once a process.
pub(super) fn start() {
    RECORDER.get_or_init(|| {
        let buckets = [BANK_SECONDS, STORE_SECONDS].into_iter().try_fold(PrometheusBuilder::new(), |builder, name| {
            builder.set_buckets_for_metric(Matcher::Full(name.to_owned()), &BUCKETS)
        });
        let handle = buckets.and_then(PrometheusBuilder::install_recorder).ok()?;
        describe();
        keep_up(handle.clone());
        Some(handle)
    });
}

fn describe() {
    describe_counter!(TURNS, "Turns by platform, intent and outcome");
    describe_counter!(REJECTIONS, "Requests whose sender could not be verified, by platform and reason");
    describe_histogram!(BANK_SECONDS, Unit::Seconds, "How long a bank took");
    describe_histogram!(STORE_SECONDS, Unit::Seconds, "How long the store took");
    describe_counter!(ORDERS, "Orders to banks by order and outcome");
    describe_counter!(REQUESTS, "Answers by class of status");
    describe_gauge!(IN_FLIGHT, "Requests being answered");
    describe_counter!(PANICS, "Panics caught");
}

fn keep_up(handle: PrometheusHandle) {
    // Without the thread only memory suffers, and only while nobody scrapes.
    let _ = std::thread::Builder::new().name("metrics".to_owned()).spawn(move || {
        loop {
            std::thread::sleep(UPKEEP);
            handle.run_upkeep();
        }
    });
}

/// Everything in Prometheus' text format; empty before [`super::start`].
pub fn render() -> String {
    RECORDER.get().and_then(Option::as_ref).map(PrometheusHandle::render).unwrap_or_default()
}

/// Counts a turn. `intent` is a name of the catalogue, never what was said.
pub fn turn(platform: &'static str, intent: &str, outcome: &'static str) {
    counter!(TURNS, "platform" => platform, "intent" => intent.to_owned(), "outcome" => outcome).increment(1);
}

/// Counts a request that was refused because its sender could not be verified.
pub fn rejection(platform: &'static str, reason: &'static str) {
    counter!(REJECTIONS, "platform" => platform, "reason" => reason).increment(1);
}

/// Records how long a bank, by its configured name, took to answer or fail.
pub fn bank(name: &str, outcome: &'static str, took: Duration) {
    histogram!(BANK_SECONDS, "bank" => name.to_owned(), "outcome" => outcome).record(took.as_secs_f64());
}

/// Records how long the store took to answer or fail.
pub fn store(operation: &'static str, outcome: &'static str, took: Duration) {
    histogram!(STORE_SECONDS, "operation" => operation, "outcome" => outcome).record(took.as_secs_f64());
}

/// Counts an order by what came of it.
pub fn order(order: &'static str, outcome: &'static str) {
    counter!(ORDERS, "order" => order, "outcome" => outcome).increment(1);
}

/// Counts an answer by its status.
pub fn answer(status: u16) {
    let class = match status {
        100..=199 => "1xx",
        200..=299 => "2xx",
        300..=399 => "3xx",
        400..=499 => "4xx",
        _ => "5xx",
    };
    counter!(REQUESTS, "class" => class).increment(1);
}

/// A request being answered, counted until it is dropped.
#[derive(Debug)]
pub struct InFlight(());

impl InFlight {
    /// Counts one more.
    pub fn new() -> Self {
        gauge!(IN_FLIGHT).increment(1);
        Self(())
    }
}

impl Default for InFlight {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        gauge!(IN_FLIGHT).decrement(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_rendered_under_their_names() {
        assert_eq!(render(), "");
        start();
        turn("alexa", "Balance", "answered");
        rejection("alexa", "chain_expired");
        bank("sandbox", "answered", Duration::from_millis(40));
        store("open", "done", Duration::from_millis(2));
        answer(204);
        let held = InFlight::new();
        let text = render();
        drop(held);
        for line in [
            "saldo_turns_total{platform=\"alexa\",intent=\"Balance\",outcome=\"answered\"} 1",
            "saldo_rejections_total{platform=\"alexa\",reason=\"chain_expired\"} 1",
            "saldo_bank_seconds_bucket{bank=\"sandbox\",outcome=\"answered\",le=\"0.05\"} 1",
            "saldo_store_seconds_count{operation=\"open\",outcome=\"done\"} 1",
            "saldo_http_requests_total{class=\"2xx\"} 1",
            "saldo_http_requests_in_flight 1",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        assert!(render().contains("saldo_http_requests_in_flight 0"));
    }
}
