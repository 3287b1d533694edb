//! A Redis of this run's own, with an append-only file as a deployment has it, and how often it was asked for what.

use crate::process::{Server, free_address};
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Stdio, exit};

/// A running Redis.
pub(crate) struct Redis {
    pub(crate) url: String,
    /// Held so that it runs.
    _server: Server,
}

/// Starts `redis-server`, or says what to install.
pub(crate) fn start(folder: &Path) -> Redis {
    if let Err(error) = Command::new("redis-server").arg("--version").stdout(Stdio::null()).status()
        && error.kind() == ErrorKind::NotFound
    {
        eprintln!("redis-server is missing. Install version 7 (Debian: apt-get install redis-server), run again.");
        exit(1);
    }
    let address = free_address();
    let url = format!("redis://{address}");
    let mut command = Command::new("redis-server");
    command.args(["--bind", "127.0.0.1", "--port", &address.port().to_string(), "--save", ""]);
    command.args(["--appendonly", "yes", "--appendfsync", "everysec", "--dir"]).arg(folder).stdout(Stdio::null());
    let server = Server::start_until(&mut command, address, || {
        let mut connection = connect(&url)?;
        redis::cmd("PING").query::<String>(&mut connection).ok().map(drop)
    });
    Redis { url, _server: server }
}

fn connect(url: &str) -> Option<redis::Connection> {
    redis::Client::open(url).ok()?.get_connection().ok()
}

impl Redis {
    /// How many scripts were run by name so far.
    pub(crate) fn scripts(&self) -> u64 {
        let stats: String = redis::cmd("INFO").arg("commandstats").query(&mut connect(&self.url).unwrap()).unwrap();
        let calls = stats.lines().find_map(|line| line.strip_prefix("cmdstat_evalsha:calls="));
        calls.map_or(0, |rest| rest.split(',').next().unwrap().parse().unwrap())
    }
}
