//! Drives a server: keep-alive connections, one request after another on each, all connections at once.

use crate::requests::Request;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

/// A keep-alive connection.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// What came back.
pub(crate) struct Answer<'a> {
    pub(crate) status: u16,
    pub(crate) body: &'a str,
}

impl Connection {
    pub(crate) fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        Ok(Self { stream, buffer: Vec::new() })
    }

    /// Sends a request and waits for the whole answer.
    pub(crate) fn ask(&mut self, request: &[u8]) -> io::Result<Answer<'_>> {
        self.stream.write_all(request)?;
        self.buffer.clear();
        let mut chunk = [0; 8192];
        let (status, start, end) = loop {
            let read = self.stream.read(&mut chunk)?;
            if read == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
            self.buffer.extend(chunk.iter().take(read));
            if let Some(found) = whole(&self.buffer)? {
                break found;
            }
        };
        let body = self.buffer.get(start..end).and_then(|body| std::str::from_utf8(body).ok()).ok_or_else(malformed)?;
        Ok(Answer { status, body })
    }
}

/// The status and where the body stands, once it is all there.
fn whole(bytes: &[u8]) -> io::Result<Option<(u16, usize, usize)>> {
    let Some(end_of_head) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
    let head = bytes.get(..end_of_head).and_then(|head| std::str::from_utf8(head).ok()).ok_or_else(malformed)?;
    let status = head.get(9..12).and_then(|status| status.parse().ok()).ok_or_else(malformed)?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok()).flatten()
    });
    let (start, end) = (end_of_head + 4, end_of_head + 4 + length.ok_or_else(malformed)?);
    Ok((bytes.len() >= end).then_some((status, start, end)))
}

fn malformed() -> io::Error {
    ErrorKind::InvalidData.into()
}

/// Sends each batch over its own connection; how long each answer took. Anything but speech ends the benchmark.
pub(crate) fn drive(connections: &mut [Connection], batches: &[&[Request]]) -> Vec<Duration> {
    thread::scope(|scope| {
        let pairs = connections.iter_mut().zip(batches);
        let driving: Vec<_> = pairs.map(|(connection, batch)| scope.spawn(|| converse(connection, batch))).collect();
        driving.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    })
}

fn converse(connection: &mut Connection, batch: &[Request]) -> Vec<Duration> {
    let say = |request: &Request| {
        let began = Instant::now();
        let answer = connection.ask(request).expect("an answer");
        let took = began.elapsed();
        let is_good = answer.status == 200 && answer.body.contains("\"outputSpeech\"");
        assert!(is_good, "answered with {}: {}", answer.status, answer.body);
        took
    };
    batch.iter().map(say).collect()
}
