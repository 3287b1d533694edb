//! The rounds: warm-up, then both servers by turns, a few requests at a time, with the same requests.

use crate::client::{Connection, drive};
use crate::process::Server;
use crate::progress;
use crate::redis_server::Redis;
use crate::requests::{Request, sign};
use std::time::Duration;

const ROUNDS: usize = 5;
const WARM_UP: usize = 200;
/// Requests over one connection before it is the other server's turn.
const PART: usize = 50;

/// Everything that runs.
pub(crate) struct Servers {
    pub(crate) saldo: Server,
    pub(crate) bare: Server,
    pub(crate) redis: Redis,
}

/// What one server needed.
#[derive(Default)]
pub(crate) struct Cost {
    /// CPU time of each round.
    pub(crate) cpu: Vec<Duration>,
    /// Of every request, from the first byte sent to the last one received.
    pub(crate) latencies: Vec<Duration>,
}

/// What all rounds gave.
pub(crate) struct Measured {
    /// Requests a round and server.
    pub(crate) requests: usize,
    pub(crate) saldo: Cost,
    pub(crate) bare: Cost,
    /// Redis scripts that Saldo ran.
    pub(crate) scripts: u64,
    /// Turns that Saldo counted as answered from the bank.
    pub(crate) answered: u64,
}

/// Measures; `requests` a round, spread evenly over `tokens`.
pub(crate) fn run(servers: &Servers, tokens: &[String], requests: usize) -> Measured {
    let each = requests.div_ceil(tokens.len());
    let connect = |server: &Server| -> Vec<Connection> {
        tokens.iter().map(|_| Connection::open(server.address).unwrap()).collect()
    };
    let (mut to_saldo, mut to_bare) = (connect(&servers.saldo), connect(&servers.bare));
    progress("warming up");
    let batches = sign(tokens, WARM_UP.div_ceil(tokens.len()));
    for part in parts(&batches) {
        drive(&mut to_bare, &part);
        drive(&mut to_saldo, &part);
    }
    show(&mut to_saldo, &sign(tokens, 1));
    let (scripts, answered) = (servers.redis.scripts(), answered(&servers.saldo));
    let (mut saldo, mut bare) = (Cost::default(), Cost::default());
    for round in 1..=ROUNDS {
        progress(&format!("round {round} of {ROUNDS}: {} requests to each", each * tokens.len()));
        let batches = sign(tokens, each);
        let before = (servers.saldo.cpu(), servers.bare.cpu());
        for part in parts(&batches) {
            bare.latencies.extend(drive(&mut to_bare, &part));
            saldo.latencies.extend(drive(&mut to_saldo, &part));
        }
        saldo.cpu.push(servers.saldo.cpu().saturating_sub(before.0));
        bare.cpu.push(servers.bare.cpu().saturating_sub(before.1));
    }
    let (scripts, answered) = (servers.redis.scripts() - scripts, self::answered(&servers.saldo) - answered);
    Measured { requests: each * tokens.len(), saldo, bare, scripts, answered }
}

/// The batches in parts of a fraction of a second each: both servers get the same weather.
fn parts(batches: &[Vec<Request>]) -> Vec<Vec<&[Request]>> {
    let longest = batches.iter().map(Vec::len).max().unwrap_or(0);
    let part = |start: usize| {
        let of = |batch: &Vec<Request>| start.min(batch.len())..(start + PART).min(batch.len());
        batches.iter().filter_map(|batch| batch.get(of(batch))).collect()
    };
    (0..longest).step_by(PART).map(part).collect()
}

/// One answer, so that a reader sees what is measured.
fn show(connections: &mut [Connection], batches: &[Vec<Request>]) {
    let (connection, request) = (connections.first_mut().unwrap(), batches.first().and_then(|batch| batch.first()));
    let answer = connection.ask(request.unwrap()).unwrap();
    progress(&format!("{} bytes are answered with {}", request.unwrap().len(), answer.body));
}

/// Turns that were answered from the bank, by Saldo's own count: an apology is speech, too.
fn answered(saldo: &Server) -> u64 {
    let mut connection = Connection::open(saldo.address).unwrap();
    let metrics = connection.ask(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap().body;
    let turns = metrics.lines().filter(|line| line.starts_with("saldo_turns_total{"));
    let answered = turns.filter(|line| line.contains("outcome=\"answered\""));
    answered.map(|line| line.rsplit(' ').next().unwrap().parse::<u64>().unwrap()).sum()
}
