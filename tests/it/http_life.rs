//! The server's life: what every answer carries, health, the cap on connections, panics, TLS, and a stop that loses nothing.

use crate::http_stack::{Parts, Stack, get, send, settings};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

const SHORT: Duration = Duration::from_millis(200);

#[test]
fn every_answer_is_dressed() {
    let stack = Stack::start(settings());
    for (path, status) in [("/", 200), ("/nothing", 404), ("/raw", 405), ("/panic", 500), ("/cached", 200)] {
        let answer = get(stack.address, path);
        assert_eq!(answer.status, status, "{path}");
        assert!(!answer.head.contains("\r\nserver:"), "{path}: {}", answer.head);
        assert!(status == 200 || answer.body.starts_with(r#"{"error":""#), "{path}: {answer:?}");
        let caching = if path == "/cached" { "max-age=60" } else { "no-store" };
        assert!(answer.head.contains(&format!("cache-control: {caching}")), "{path}: {}", answer.head);
        assert!(answer.head.contains("x-content-type-options: nosniff"), "{path}: {}", answer.head);
    }
    assert!(get(stack.address, "/raw").head.contains("allow: post"));
}

#[test]
fn a_panic_is_answered_and_over() {
    let stack = Stack::start(settings());
    for _ in 0..20 {
        let answer = get(stack.address, "/panic");
        assert_eq!(answer.status, 500);
        assert!(!answer.body.contains("hunter2"));
        let apology = get(stack.address, "/apology");
        assert_eq!((apology.status, apology.body.as_str()), (200, "sorry"));
    }
    assert_eq!(get(stack.address, "/").status, 200);
}

#[test]
fn operations_have_their_own_listener_or_share() {
    let stack = Stack::start(settings());
    for path in ["/health/live", "/health/ready", "/metrics"] {
        assert_eq!(get(stack.operations, path).status, 200, "{path}");
        assert_eq!(get(stack.address, path).status, 404, "{path}");
    }
    assert_eq!(get(stack.operations, "/raw").status, 404);
    let mut shared = settings();
    shared.operations_listen = None;
    let stack = Stack::start(shared);
    assert_eq!(stack.address, stack.operations);
    assert_eq!(get(stack.address, "/health/ready").status, 200);
}

#[test]
fn readiness_says_why_and_asks_once_a_second() {
    let parts = Parts { reasons: vec!["store: does not answer".to_owned()], ..Parts::default() };
    let asked = Arc::clone(&parts.asked);
    let stack = Stack::with(settings(), parts);
    for _ in 0..20 {
        let answer = get(stack.operations, "/health/ready");
        assert_eq!(answer.status, 503);
        let expected =
            r#"{"ready":false,"reasons":["store: does not answer"],"warnings":["the store may lose writes"]}"#;
        assert_eq!(answer.body, expected);
    }
    assert!(asked.load(Ordering::SeqCst) <= 3);
    assert_eq!(get(stack.operations, "/health/live").status, 200);
}

#[test]
fn a_peer_holds_only_so_many_connections() {
    let mut settings = settings();
    settings.connections_per_peer = 4;
    let stack = Stack::start(settings.clone());
    let request = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    let mut held: Vec<TcpStream> = (0..4).map(|_| TcpStream::connect(stack.address).unwrap()).collect();
    for stream in &mut held {
        stream.write_all(request).unwrap();
        assert!(stream.read(&mut [0; 1024]).unwrap() > 0);
    }
    let over = send(stack.address, request, SHORT);
    assert_eq!(over.status(), 429);
    assert!(over.closed);
    drop(held);
    let freed = (0..40).any(|_| {
        thread::sleep(Duration::from_millis(50));
        send(stack.address, request, SHORT).status() == 200
    });
    assert!(freed, "closed connections are no longer counted");

    settings.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
    let stack = Stack::start(settings);
    let _held: Vec<_> = (0..8).map(|_| TcpStream::connect(stack.address).unwrap()).collect();
    assert_eq!(send(stack.address, request, SHORT).status(), 200, "a proxy is not capped");
}

#[test]
fn forwarded_addresses_are_believed_from_proxies_only() {
    let request = b"GET /peer HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 198.51.100.7\r\n\r\n";
    let mut settings = settings();
    let stack = Stack::start(settings.clone());
    assert_eq!(send(stack.address, request, SHORT).answer().body, "127.0.0.1");
    settings.trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
    let stack = Stack::start(settings);
    assert_eq!(send(stack.address, request, SHORT).answer().body, "198.51.100.7");
}

#[test]
fn stopping_loses_no_request() {
    let mut settings = settings();
    settings.drain_seconds = 1;
    let mut stack = Stack::start(settings);
    let (address, operations) = (stack.address, stack.operations);
    let early = thread::spawn(move || get(address, "/slow"));
    thread::sleep(Duration::from_millis(300));
    let told = Instant::now();
    stack.tell_to_stop();
    thread::sleep(Duration::from_millis(200));
    let ready = get(operations, "/health/ready");
    assert_eq!(ready.status, 503, "not ready at once");
    assert!(ready.body.contains("stopping"));
    assert_eq!(get(operations, "/health/live").status, 200);
    let keep_alive = send(address, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", Duration::from_secs(5));
    assert_eq!(keep_alive.status(), 200, "still served while draining");
    assert!(keep_alive.closed, "and sent elsewhere");
    thread::sleep(Duration::from_millis(300).saturating_sub(told.elapsed()));
    // Begins while draining, ends after accepting has ended.
    let late = thread::spawn(move || get(address, "/slow"));
    assert_eq!(early.join().unwrap().body, "slow but sure");
    assert_eq!(late.join().unwrap().body, "slow but sure");
    stack.wait();
    assert!(told.elapsed() < Duration::from_secs(5), "{:?}", told.elapsed());
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn own_tls() {
    let minted = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let folder = std::env::temp_dir().join(format!("saldo-tls-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut settings = settings();
    settings.tls_certificate = Some(folder.join("chain.pem"));
    settings.tls_key = Some(folder.join("key.pem"));
    settings.connections_per_peer = 1;
    std::fs::write(folder.join("chain.pem"), minted.cert.pem()).unwrap();
    std::fs::write(folder.join("key.pem"), minted.signing_key.serialize_pem()).unwrap();
    let stack = Stack::start(settings);
    std::fs::remove_dir_all(&folder).unwrap();

    let mut first = tls_client(&stack, minted.cert.der());
    assert!(ask(&mut first).starts_with("HTTP/1.1 200"));
    let over = ask(&mut tls_client(&stack, minted.cert.der()));
    assert!(over.starts_with("HTTP/1.1 429"), "TLS connections are counted too: {over}");
    assert!(!send(stack.address, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", SHORT).bytes.starts_with(b"HTTP"));
}

fn tls_client(stack: &Stack, root: &CertificateDer<'static>) -> StreamOwned<ClientConnection, TcpStream> {
    let mut roots = RootCertStore::empty();
    roots.add(root.clone()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("localhost").unwrap();
    let connection = ClientConnection::new(Arc::new(config), name).unwrap();
    StreamOwned::new(connection, TcpStream::connect(stack.address).unwrap())
}

fn ask(client: &mut StreamOwned<ClientConnection, TcpStream>) -> String {
    client.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    let mut buffer = [0; 4096];
    let count = client.read(&mut buffer).unwrap();
    String::from_utf8_lossy(&buffer[..count]).into_owned()
}
