//! The table. Numbers of this run only: none stands in the code.

use crate::process::Server;
use crate::rounds::{Cost, Measured, Servers};
use std::time::Duration;

/// Prints everything; `starts` are Saldo's and the bare program's.
pub(crate) fn print(servers: &Servers, starts: &(Vec<Duration>, Vec<Duration>), measured: &Measured) {
    println!("\nCPU time a request    Saldo      bare    ratio");
    let rounds = measured.saldo.cpu.iter().zip(&measured.bare.cpu);
    let mut ratios: Vec<f64> = Vec::new();
    for (round, (saldo, bare)) in rounds.enumerate() {
        ratios.push(ratio(*saldo, *bare));
        row(&format!("  round {}", round + 1), measured.requests, *saldo, *bare);
    }
    let (saldo, bare) = (total(&measured.saldo), total(&measured.bare));
    row("  all", measured.requests * measured.saldo.cpu.len(), saldo, bare);
    ratios.sort_by(f64::total_cmp);
    if let (Some(least), Some(most)) = (ratios.first(), ratios.last()) {
        println!("  ratio {:.2}, single rounds {least:.2} to {most:.2}", ratio(saldo, bare));
    }
    compared(
        "\nlatency, median",
        "ms",
        [&measured.saldo, &measured.bare].map(|cost| ms(percentile(&cost.latencies, 50))),
    );
    compared("latency, p99", "ms", [&measured.saldo, &measured.bare].map(|cost| ms(percentile(&cost.latencies, 99))));
    compared("ready, median of 10", "ms", [&starts.0, &starts.1].map(|starts| ms(percentile(starts, 50))));
    compared("ready, best of 10", "ms", [&starts.0, &starts.1].map(|starts| ms(percentile(starts, 0))));
    let servers = [&servers.saldo, &servers.bare];
    compared("resident after load", "MiB", servers.map(|server| mib(server, "VmRSS")));
    compared("  without files", "MiB", servers.map(|server| mib(server, "RssAnon")));
    compared("resident at most", "MiB", servers.map(|server| mib(server, "VmHWM")));
    let turns = measured.requests * measured.saldo.cpu.len();
    println!("{} of {turns} turns answered with a balance", measured.answered);
    println!("{:.3} Redis round trips a turn (EVALSHA)", number(measured.scripts) / count(turns));
}

fn row(name: &str, requests: usize, saldo: Duration, bare: Duration) {
    let each = |cpu: Duration| cpu.as_secs_f64() * 1e6 / count(requests);
    println!("{name:<18}{:>6.0} µs{:>7.0} µs{:>9.2}", each(saldo), each(bare), ratio(saldo, bare));
}

fn compared(name: &str, unit: &str, [saldo, bare]: [f64; 2]) {
    let width = 20 + name.chars().take_while(|c| *c == '\n').count();
    println!("{name:<width$}{saldo:>6.1} {unit:<3}{bare:>6.1} {unit}");
}

fn total(cost: &Cost) -> Duration {
    cost.cpu.iter().sum()
}

fn ratio(saldo: Duration, bare: Duration) -> f64 {
    saldo.as_secs_f64() / bare.as_secs_f64()
}

fn percentile(all: &[Duration], percent: usize) -> Duration {
    let mut sorted = all.to_vec();
    sorted.sort();
    sorted.get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1))).copied().unwrap_or_default()
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

fn mib(server: &Server, line: &str) -> f64 {
    number(server.memory(line)) / 1024.0
}

fn count(count: usize) -> f64 {
    number(u64::try_from(count).unwrap_or(u64::MAX))
}

fn number(number: u64) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
