//! A TCP proxy in front of a Redis that can lose the reply to the k-th write, and everything after it until it is mended.

use redis::Script;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// The proxy; dropping it closes it.
pub(crate) struct Proxy {
    pub(crate) port: u16,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    to: u16,
    plan: Mutex<Plan>,
    streams: Mutex<Vec<TcpStream>>,
}

#[derive(Default)]
struct Plan {
    /// Writes until the reply of one is lost; none: all come through.
    left: Option<usize>,
    /// Whether one was lost: nobody gets through any more.
    is_cut: bool,
    is_over: bool,
}

impl Proxy {
    /// One in front of port `to`.
    pub(crate) fn before(to: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::new(Shared { to, ..Shared::default() });
        let accepting = Arc::clone(&shared);
        thread::spawn(move || accept(&listener, &accepting));
        Self { port, shared }
    }

    /// Loses the reply to the `write`-th write from now, counted from 1.
    pub(crate) fn lose(&self, write: usize) {
        self.shared.plan.lock().unwrap().left = Some(write);
    }

    /// Lets everything through again; whether a reply was lost.
    pub(crate) fn mend(&self) -> bool {
        let mut plan = self.shared.plan.lock().unwrap();
        plan.left = None;
        std::mem::take(&mut plan.is_cut)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.shared.plan.lock().unwrap().is_over = true;
        self.shared.close();
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

impl Shared {
    fn close(&self) {
        for stream in self.streams.lock().unwrap().drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Counts a write; whether its reply is the one to be lost.
    fn is_last(&self) -> bool {
        let mut plan = self.plan.lock().unwrap();
        plan.left = plan.left.map(|left| left.saturating_sub(1));
        plan.left == Some(0)
    }

    fn cut(&self) {
        self.plan.lock().unwrap().is_cut = true;
        self.close();
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        let (is_cut, is_over) = {
            let plan = shared.plan.lock().unwrap();
            (plan.is_cut, plan.is_over)
        };
        if is_over {
            return;
        }
        let (Ok(client), false) = (stream, is_cut) else { continue };
        let Ok(server) = TcpStream::connect(("127.0.0.1", shared.to)) else { continue };
        let _ = (client.set_nodelay(true), server.set_nodelay(true));
        let both = [&client, &server].map(|stream| stream.try_clone().unwrap());
        shared.streams.lock().unwrap().extend([&client, &server].map(|stream| stream.try_clone().unwrap()));
        let is_awaited = Arc::new(AtomicBool::new(false));
        let (there, back) = (Arc::clone(shared), Arc::clone(shared));
        let awaited = Arc::clone(&is_awaited);
        let [client_too, server_too] = both;
        thread::spawn(move || commands(client, server, &there, &is_awaited));
        thread::spawn(move || replies(server_too, client_too, &back, &awaited));
    }
}

/// Hands on commands, whole ones only, and notes the one whose reply is to be lost.
fn commands(mut from: TcpStream, mut to: TcpStream, shared: &Shared, is_awaited: &AtomicBool) {
    let (mut pending, mut buffer) = (Vec::new(), [0; 16_384]);
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        pending.extend_from_slice(&buffer[..count]);
        while let Some((parts, length)) = command(&pending) {
            if is_write(&parts) && shared.is_last() {
                is_awaited.store(true, Ordering::SeqCst);
            }
            if to.write_all(&pending[..length]).is_err() {
                return;
            }
            pending.drain(..length);
        }
    }
    let _ = to.shutdown(Shutdown::Both);
}

/// Hands back replies, but for the one that is to be lost.
fn replies(mut from: TcpStream, mut to: TcpStream, shared: &Shared, is_awaited: &AtomicBool) {
    let mut buffer = [0; 16_384];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        if is_awaited.swap(false, Ordering::SeqCst) {
            if !buffer[..count].windows(9).any(|some| some == b"-NOSCRIPT") {
                return shared.cut();
            }
            // It comes again in full, and counts then.
            shared.plan.lock().unwrap().left = Some(1);
        }
        if to.write_all(&buffer[..count]).is_err() {
            return;
        }
    }
    let _ = to.shutdown(Shutdown::Both);
}

/// The first whole command: its parts, and its length in bytes.
fn command(bytes: &[u8]) -> Option<(Vec<&[u8]>, usize)> {
    let mut at = 0;
    let count = number(bytes, &mut at)?;
    let mut parts = Vec::new();
    for _ in 0..count {
        let length = number(bytes, &mut at)?;
        parts.push(bytes.get(at..at + length)?);
        at += length + 2;
    }
    (at <= bytes.len()).then_some((parts, at))
}

/// `*N` or `$N`.
fn number(bytes: &[u8], at: &mut usize) -> Option<usize> {
    let rest = bytes.get(*at..)?;
    let end = rest.windows(2).position(|two| two == b"\r\n")?;
    let number = std::str::from_utf8(rest.get(1..end)?).unwrap().parse().unwrap();
    *at += end + 2;
    Some(number)
}

fn is_write(parts: &[&[u8]]) -> bool {
    let reading =
        [include_str!("../../../src/store/redis/read.lua"), include_str!("../../../src/store/redis/counted.lua")];
    match parts {
        [b"EVAL", text, ..] => !reading.iter().any(|known| known.as_bytes() == *text),
        [b"EVALSHA", hash, ..] => !reading.iter().any(|known| Script::new(known).get_hash().as_bytes() == *hash),
        _ => false,
    }
}
