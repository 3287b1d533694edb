//! One signed turn beside a bare actix program: CPU time a request, in the same run.
//!
//! Run it with `cargo bench --bench turn`, or `cargo bench --bench turn -- 4000` for other than 2,000 requests a round. It
//! needs `redis-server` 7 (Debian: `apt-get install redis-server`) and Linux (`/proc`), listens on loopback only and ends
//! everything that it started.
//!
//! *Saldo* is the release binary with a Redis store: verify the signature, read the session, ask the sandbox bank for a
//! balance, phrase, render, write the session. *Bare* is this program started again, see `bare.rs`: RSA verification, one
//! JSON parse, one GET, one SET, a fixed answer. Both have as many workers and get the very same bytes over as many
//! connections, a few by turns, so that noise on the machine meets both. Each connection is a customer of its own.
//!
//! How to read the table: `CPU` is user and system time of the server's process alone, Redis and this program not
//! included. The kernel counts it in ticks (10 ms), so a single round is good to a few percent only; the last line adds
//! all rounds up, and its ratio is the result. `ready` is from the start of the process to the first 200 of
//! `/health/ready`. Nothing is asserted about time: machines differ.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark that cannot go on says why and ends"
)]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it talks to whoever runs it")]
#![expect(clippy::float_arithmetic, reason = "statistics, not money")]

mod authority;
mod bare;
mod client;
mod folder;
mod process;
mod redis_server;
mod report;
mod requests;
mod rounds;
mod saldo_server;

use std::env;

/// The customers of the sandbox, one a connection: turns of different people do not wait for each other.
const CUSTOMERS: [&str; 4] = ["anna", "piotr", "sanne", "eva"];

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [name, address, redis] = arguments.as_slice()
        && name == bare::ARGUMENT
    {
        return bare::serve(address, redis);
    }
    let requests = arguments.first().map_or(2_000, |count| count.parse().expect("a number of requests a round"));
    measure(requests);
}

fn measure(requests: usize) {
    let folder = folder::Folder::new();
    let redis = redis_server::start(folder.path());
    let saldo = saldo_server::Installation::new(&folder, &redis.url);
    progress("starting each server ten times");
    let starts = (saldo.starts(&folder), bare::starts(&redis.url));
    let servers = rounds::Servers { saldo: saldo.start(&folder), bare: bare::start(&redis.url), redis };
    let measured = rounds::run(&servers, &saldo.tokens(), requests);
    report::print(&servers, &starts, &measured);
}

/// Tells what takes a while.
fn progress(what: &str) {
    eprintln!("… {what}");
}
