//! A child process: its address, its CPU time and memory as Linux counts them, its end.

use crate::client::Connection;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long anything may take to get ready.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that runs until this is dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    /// From the start of the process to the first good answer.
    pub(crate) took: Duration,
}

/// A port on loopback that nobody listens at.
pub(crate) fn free_address() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

impl Server {
    /// Starts a web server and waits until it says that it is ready.
    pub(crate) fn start(command: &mut Command, address: SocketAddr) -> Self {
        Self::start_until(command, address, || {
            let mut connection = Connection::open(address).ok()?;
            let request = b"GET /health/ready HTTP/1.1\r\nHost: localhost\r\n\r\n";
            connection.ask(request).ok().filter(|answer| answer.status == 200).map(drop)
        })
    }

    /// Starts a process and waits until `look` finds what it looks for.
    pub(crate) fn start_until(command: &mut Command, address: SocketAddr, look: impl Fn() -> Option<()>) -> Self {
        let began = Instant::now();
        let child =
            command.spawn().unwrap_or_else(|error| panic!("cannot start {}: {error}", command.get_program().display()));
        let mut server = Self { child, address, took: Duration::ZERO };
        while look().is_none() {
            let ended = server.child.try_wait().unwrap();
            assert!(ended.is_none(), "{} ended: {ended:?}", command.get_program().display());
            assert!(began.elapsed() < PATIENCE, "{} does not get ready", command.get_program().display());
            sleep(Duration::from_micros(300));
        }
        server.took = began.elapsed();
        server
    }

    /// User and system time so far, all threads.
    pub(crate) fn cpu(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        // The program's name stands in parentheses and may hold anything; `utime` and `stime` are the 14th and 15th field.
        let after_name = stat.rsplit_once(") ").unwrap().1;
        let ticks: u64 = after_name.split(' ').skip(11).take(2).map(|field| field.parse::<u64>().unwrap()).sum();
        Duration::from_nanos(ticks * 1_000_000_000 / ticks_a_second())
    }

    /// A line of `/proc/PID/status` in KiB: `VmRSS` is resident memory, shared libraries and the binary's own pages included.
    pub(crate) fn memory(&self, line: &str) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|text| text.strip_prefix(line)?.strip_prefix(':')).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn ticks_a_second() -> u64 {
    let told = Command::new("getconf").arg("CLK_TCK").output().ok();
    told.and_then(|told| String::from_utf8(told.stdout).ok()?.trim().parse().ok()).unwrap_or(100)
}
