//! Real `redis-server` processes on free loopback ports, for tests: start, kill, stop, continue, restart, gone on drop.
//!
//! Data lives in a temporary folder that goes with the server. Never touches a process that it did not start.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test's own mistakes may end it")]

use saldo::entropy::{SystemEntropy, random};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A folder that is removed when it is dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// A fresh one.
    pub(crate) fn new() -> Self {
        let name = format!("saldo-test-{:032x}", u128::from_be_bytes(random(&SystemEntropy::new())));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A port that nobody listens on just now.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// How a server is to be.
#[derive(Default)]
pub(crate) struct Builder(Vec<String>);

impl Builder {
    /// Adds a setting, as in `redis.conf`.
    pub(crate) fn set(mut self, name: &str, value: &str) -> Self {
        self.0.push(format!("--{name}"));
        // An empty value is a value too.
        self.0.extend(if value.is_empty() {
            vec![String::new()]
        } else {
            value.split(' ').map(str::to_owned).collect()
        });
        self
    }

    /// Keeps an append-only file, written as `fsync` says.
    pub(crate) fn append_only(self, fsync: &str) -> Self {
        self.set("appendonly", "yes").set("appendfsync", fsync)
    }

    /// Starts it and waits until it answers.
    pub(crate) fn start(self) -> RedisServer {
        let mut server = RedisServer { port: free_port(), folder: Folder::new(), settings: self.0, child: None };
        server.restart();
        server
    }

    /// Writes a configuration file and starts a sentinel with it.
    pub(crate) fn start_sentinel(master: u16) -> RedisServer {
        let folder = Folder::new();
        let file = folder.path().join("sentinel.conf");
        let text = format!(
            "sentinel monitor mymaster 127.0.0.1 {master} 1\nsentinel down-after-milliseconds mymaster 500\n\
             sentinel failover-timeout mymaster 2000\n"
        );
        std::fs::write(&file, text).unwrap();
        let settings = vec![file.display().to_string(), "--sentinel".into()];
        let mut server = RedisServer { port: free_port(), folder, settings, child: None };
        server.restart();
        server
    }
}

/// A running server.
pub(crate) struct RedisServer {
    pub(crate) port: u16,
    folder: Folder,
    settings: Vec<String>,
    child: Option<Child>,
}

impl RedisServer {
    /// One that keeps nothing, ready in a few milliseconds.
    pub(crate) fn builder() -> Builder {
        Builder::default().set("save", "")
    }

    /// `redis://127.0.0.1:PORT`.
    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// Starts it (again) on the same port and folder.
    pub(crate) fn restart(&mut self) {
        let mut command = Command::new("redis-server");
        command.args(&self.settings).args(["--port", &self.port.to_string(), "--bind", "127.0.0.1"]);
        command.args(["--dir", &self.folder.path().display().to_string(), "--daemonize", "no"]);
        self.child = Some(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
        let until = Instant::now() + Duration::from_secs(20);
        while !self.ready() {
            assert!(Instant::now() < until, "redis-server does not start");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn ready(&self) -> bool {
        let reply = self.try_send("PING\r\n").unwrap_or_default();
        reply.starts_with("+PONG") || reply.starts_with("-NOAUTH")
    }

    /// Sends a line and answers the first packet of the reply.
    pub(crate) fn send(&self, line: &str) -> String {
        self.try_send(&format!("{line}\r\n")).unwrap()
    }

    fn try_send(&self, line: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        stream.write_all(line.as_bytes())?;
        let mut reply = [0; 4096];
        let length = stream.read(&mut reply)?;
        Ok(String::from_utf8_lossy(&reply[..length]).into_owned())
    }

    /// `kill -9`.
    pub(crate) fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// `kill -STOP`: it keeps its sockets and does nothing.
    pub(crate) fn stop(&self) {
        self.signal("-STOP");
    }

    /// `kill -CONT`.
    pub(crate) fn go_on(&self) {
        self.signal("-CONT");
    }

    fn signal(&self, signal: &str) {
        let id = self.child.as_ref().unwrap().id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Three masters that share all slots.
pub(crate) fn cluster() -> Vec<RedisServer> {
    let node = || {
        let bus = free_port().to_string();
        RedisServer::builder().set("cluster-enabled", "yes").set("cluster-port", &bus).start()
    };
    let nodes = [node(), node(), node()];
    for (number, node) in nodes.iter().enumerate() {
        let (from, to) = ([0, 5461, 10923][number], [5460, 10922, 16383][number]);
        node.send(&format!("CLUSTER ADDSLOTSRANGE {from} {to}"));
        node.send(&format!("CLUSTER SET-CONFIG-EPOCH {}", number + 1));
    }
    for node in &nodes[1..] {
        let bus = nodes[0].settings.last().unwrap();
        node.send(&format!("CLUSTER MEET 127.0.0.1 {} {bus}", nodes[0].port));
    }
    let until = Instant::now() + Duration::from_secs(20);
    let agreed = |node: &RedisServer| {
        let state = node.send("CLUSTER INFO");
        state.contains("cluster_state:ok") && state.contains("cluster_known_nodes:3")
    };
    while !nodes.iter().all(agreed) {
        assert!(Instant::now() < until, "the cluster does not agree");
        std::thread::sleep(Duration::from_millis(50));
    }
    nodes.into()
}
