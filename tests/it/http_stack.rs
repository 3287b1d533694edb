//! The HTTP stack in this process, on free ports of the loopback, with routes that show what reached a handler; and a
//! client that sends raw bytes and takes whatever comes back.

use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{self, Payload, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use saldo::config::{self, Server};
use saldo::http::{self, JSON, Operations, Readiness, Refusal, Report};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// The default settings on free ports, with bounds short enough for a test.
pub(crate) fn settings() -> Server {
    let nowhere = Path::new("/nonexistent");
    let mut server = config::load(None, &BTreeMap::new(), nowhere).unwrap().server;
    server.listen = "127.0.0.1:0".parse().unwrap();
    server.operations_listen = Some("127.0.0.1:0".parse().unwrap());
    server.body_limit = 65_536;
    server.body_seconds = 1;
    server.drain_seconds = 0;
    server
}

/// What the parts behind the server say, and how often they were asked.
#[derive(Clone, Default)]
pub(crate) struct Parts {
    pub(crate) reasons: Vec<String>,
    pub(crate) asked: Arc<AtomicUsize>,
}

#[async_trait::async_trait]
impl Readiness for Parts {
    async fn check(&self) -> Report {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let warnings = vec!["the store may lose writes".to_owned()];
        Report { ready: self.reasons.is_empty(), reasons: self.reasons.clone(), warnings }
    }
}

/// A running server; dropping it stops it.
pub(crate) struct Stack {
    pub(crate) address: SocketAddr,
    pub(crate) operations: SocketAddr,
    pub(crate) canaries: Arc<AtomicUsize>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<std::io::Result<()>>>,
}

impl Stack {
    pub(crate) fn start(settings: Server) -> Self {
        Self::with(settings, Parts::default())
    }

    pub(crate) fn with(settings: Server, parts: Parts) -> Self {
        let canaries = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&canaries);
        let (stop, stopped) = oneshot::channel::<()>();
        let (bound, addresses) = std::sync::mpsc::channel();
        let thread = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async move {
                let configure = move |config: &mut ServiceConfig| routes(config, &counter);
                let stop = async { stopped.await.unwrap_or_default() };
                let server = http::bind(&settings, configure, Operations::new(parts), stop)?;
                bound.send((server.address, server.operations_address)).unwrap();
                server.run().await
            })
        });
        let (address, operations) = addresses.recv().expect("the server starts");
        Self { address, operations, canaries, stop: Some(stop), thread: Some(thread) }
    }

    pub(crate) fn tell_to_stop(&mut self) {
        drop(self.stop.take());
    }

    pub(crate) fn wait(&mut self) {
        self.tell_to_stop();
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap().unwrap();
        }
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        self.wait();
    }
}

fn routes(config: &mut ServiceConfig, canaries: &Arc<AtomicUsize>) {
    let canaries = Arc::clone(canaries);
    let canary = move || {
        canaries.fetch_add(1, Ordering::SeqCst);
        async { HttpResponse::Ok().body("canary") }
    };
    let peer = async |request: HttpRequest| http::peer_address(&request).map(|peer| peer.to_string());
    config
        .service(web::resource("/").get(async || HttpResponse::Ok().body("home")))
        .service(web::resource("/raw").post(raw))
        .service(web::resource("/json").post(json))
        .service(web::resource("/canary").route(web::route().to(canary)))
        .service(web::resource("/peer").get(peer))
        .service(
            web::resource("/cached")
                .get(async || HttpResponse::Ok().insert_header(("Cache-Control", "max-age=60")).finish()),
        )
        .service(web::resource("/slow").get(slow))
        .service(web::resource("/panic").get(panics))
        .service(web::resource("/apology").get(apology));
}

async fn raw(request: HttpRequest, payload: Payload) -> Result<HttpResponse, Refusal> {
    let body = http::read_body(&request, payload, &[]).await?;
    Ok(HttpResponse::Ok().body(body.len().to_string()))
}

async fn json(request: HttpRequest, payload: Payload) -> Result<HttpResponse, Refusal> {
    let body = http::read_body(&request, payload, JSON).await?;
    Ok(HttpResponse::Ok().insert_header((CONTENT_TYPE, "application/json")).body(body))
}

async fn slow() -> HttpResponse {
    tokio::time::sleep(Duration::from_secs(1)).await;
    HttpResponse::Ok().body("slow but sure")
}

#[expect(clippy::panic, reason = "a handler that fails is what is tested")]
async fn panics() -> HttpResponse {
    panic!("hunter2");
}

async fn apology() -> HttpResponse {
    http::or_on_panic(panics(), || HttpResponse::Ok().body("sorry")).await
}

/// What came back on a connection.
#[derive(Debug, Clone, Default)]
pub(crate) struct Exchange {
    pub(crate) bytes: Vec<u8>,
    pub(crate) closed: bool,
    pub(crate) took: Duration,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Exchange {
    /// The answers in order, 100 Continue included.
    pub(crate) fn answers(&self) -> Vec<Answer> {
        let text = String::from_utf8_lossy(&self.bytes).into_owned();
        let mut rest = text.as_str();
        let mut answers = Vec::new();
        while let Some((head, after)) = rest.split_once("\r\n\r\n") {
            let head = head.to_ascii_lowercase();
            let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
            let (body, following) = after.split_at(length.unwrap_or(0).min(after.len()));
            answers.push(Answer { status, head, body: body.to_owned() });
            rest = following;
        }
        answers
    }

    /// The first answer that is not 100 Continue.
    pub(crate) fn answer(&self) -> Answer {
        self.answers().into_iter().find(|answer| answer.status != 100).unwrap_or_else(|| panic!("no answer: {self:?}"))
    }

    pub(crate) fn status(&self) -> u16 {
        self.answer().status
    }
}

/// Sends `bytes` and reads until the peer closes, or is silent for `idle` after an answer, or for 8 s without any.
pub(crate) fn send(address: SocketAddr, bytes: &[u8], idle: Duration) -> Exchange {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_nodelay(true).unwrap();
    let mut writer = stream.try_clone().unwrap();
    let bytes = bytes.to_vec();
    // The peer may refuse and close before it has read everything: that is not the client's failure.
    let writing = thread::spawn(move || drop(writer.write_all(&bytes)));
    let exchange = receive(stream, idle);
    writing.join().unwrap();
    exchange
}

/// Reads as [`send`] does.
pub(crate) fn receive(mut stream: TcpStream, idle: Duration) -> Exchange {
    let started = Instant::now();
    let mut exchange = Exchange::default();
    let mut last = started;
    let mut buffer = [0; 16_384];
    stream.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => exchange.closed = true,
            Ok(count) => {
                exchange.bytes.extend_from_slice(&buffer[..count]);
                last = Instant::now();
            }
            Err(error) if matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => {}
            Err(_) => exchange.closed = true,
        }
        let patience = if exchange.bytes.is_empty() { Duration::from_secs(8) } else { idle };
        if exchange.closed || last.elapsed() > patience {
            exchange.took = started.elapsed();
            return exchange;
        }
    }
}

/// Sends one GET that asks for the connection to be closed.
pub(crate) fn get(address: SocketAddr, path: &str) -> Answer {
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    send(address, request.as_bytes(), Duration::from_secs(5)).answer()
}
