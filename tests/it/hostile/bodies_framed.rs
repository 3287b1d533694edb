//! How a body is sent: size, framing, type, encoding, pace. Each refusal beside the same body accepted.

use super::{REFUSED, assert_alive};
use crate::alexa_device::Device;
use crate::app::TestApp;
use crate::http_stack::{Answer, receive, send};
use crate::pki::{CHAIN_URL, sign};
use std::io::Write;
use std::net::{Shutdown, TcpStream};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const LIMIT: usize = 262_144;
const JSON: &str = "Content-Type: application/json\r\n";

fn body(app: &TestApp) -> Vec<u8> {
    Device::of(app, "anna").launch(app).to_string().into_bytes()
}

fn signature(body: &[u8]) -> String {
    format!("SignatureCertChainUrl: {CHAIN_URL}\r\nSignature-256: {}\r\n", sign(body))
}

fn head(headers: &str) -> String {
    format!("POST /alexa HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n")
}

/// Sends `body`, signed, with these headers beside its length.
fn with(app: &TestApp, headers: &str, body: &[u8]) -> Answer {
    let head = head(&format!("{headers}{}Content-Length: {}\r\n", signature(body), body.len()));
    send(app.address, &[head.as_bytes(), body].concat(), Duration::from_secs(6)).answer()
}

fn chunked(app: &TestApp, body: &[u8]) -> Answer {
    let head = head(&format!("{JSON}{}Transfer-Encoding: chunked\r\n", signature(body)));
    let mut bytes = head.into_bytes();
    for chunk in body.chunks(9_999) {
        write!(bytes, "{:x}\r\n", chunk.len()).unwrap();
        bytes.extend_from_slice(chunk);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"0\r\n\r\n");
    send(app.address, &bytes, Duration::from_secs(6)).answer()
}

/// The body with spaces behind, so many bytes in all.
fn padded(app: &TestApp, length: usize) -> Vec<u8> {
    let mut body = body(app);
    body.resize(length, b' ');
    body
}

#[test]
fn the_limit_holds_to_the_byte() {
    let app = TestApp::start();
    for send in [|app: &TestApp, body: &[u8]| with(app, JSON, body), chunked] {
        assert_eq!(send(&app, &padded(&app, LIMIT)).status, 200);
        assert_eq!(send(&app, &padded(&app, LIMIT + 1)).status, 413);
        assert_eq!(send(&app, &padded(&app, 4 * LIMIT)).status, 413);
    }
    assert_alive(&app);
}

#[test]
fn a_broken_off_body_is_refused() {
    let app = TestApp::start();
    let body = body(&app);
    assert_eq!(with(&app, JSON, &body).status, 200);
    let lengths = [format!("Content-Length: {}\r\n", body.len() + 1), "Transfer-Encoding: chunked\r\n".to_owned()];
    for length in lengths {
        let mut stream = TcpStream::connect(app.address).unwrap();
        let head = head(&format!("{JSON}{}{length}", signature(&body)));
        stream.write_all(head.as_bytes()).unwrap();
        if length.starts_with("Transfer") {
            write!(stream, "{:x}\r\n", body.len() + 1).unwrap();
        }
        stream.write_all(&body).unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        let exchange = receive(stream, Duration::from_secs(6));
        // Whoever leaves in the middle may find the connection closed instead of an answer.
        assert!(exchange.closed && exchange.answers().iter().all(|answer| answer.status == 400), "{exchange:?}");
    }
    assert_alive(&app);
}

/// `bytes` through a program, as it would compress them.
fn through(program: &str, arguments: &[&str], bytes: &[u8]) -> Vec<u8> {
    let mut child = Command::new(program).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let bytes = bytes.to_vec();
    let writing = thread::spawn(move || input.write_all(&bytes).unwrap());
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    output.stdout
}

#[test]
fn compressed_bodies_are_never_unpacked() {
    let app = TestApp::start();
    let plain = body(&app);
    assert_eq!(with(&app, JSON, &plain).status, 200);
    assert_eq!(with(&app, &format!("{JSON}Content-Encoding: identity\r\n"), &plain).status, 200);
    let bomb = through("gzip", &["-9c"], &vec![b' '; 100_000_000]);
    assert!(bomb.len() < LIMIT);
    for encoding in ["gzip", "deflate", "br", "zstd", "x-gzip", "gzip, gzip", "identity, gzip", "GZIP", ""] {
        for body in [&bomb, &through("gzip", &["-c"], &plain), &plain] {
            let started = Instant::now();
            let answer = with(&app, &format!("{JSON}Content-Encoding: {encoding}\r\n"), body);
            assert_eq!(answer.status, 415, "{encoding}");
            assert!(started.elapsed() < Duration::from_secs(2));
        }
    }
    // Without the header it is a body like any other, and no JSON.
    assert_eq!(with(&app, JSON, &bomb).status, 400);
    let twice = format!("{JSON}Content-Encoding: identity\r\nContent-Encoding: gzip\r\n");
    assert_eq!(with(&app, &twice, &plain).status, 400);
    assert_alive(&app);
}

#[test]
fn the_type_is_json_once() {
    let app = TestApp::start();
    let body = body(&app);
    for (headers, status) in [
        (JSON, 200),
        ("content-type: APPLICATION/JSON; charset=utf-8\r\n", 200),
        ("", 415),
        ("Content-Type:\r\n", 415),
        ("Content-Type: text/plain\r\n", 415),
        ("Content-Type: application/x-www-form-urlencoded\r\n", 415),
        ("Content-Type: multipart/form-data; boundary=x\r\n", 415),
        ("Content-Type: application/json, text/plain\r\n", 415),
        ("Content-Type: application/json\r\nContent-Type: application/json\r\n", 400),
        ("Content-Type: application/json\r\nContent-Type: text/plain\r\n", 400),
        ("Content-Type: application/json\u{e9}\r\n", 400),
    ] {
        assert_eq!(with(&app, headers, &body).status, status, "{headers}");
    }
    assert_alive(&app);
}

#[test]
fn each_signature_header_stands_once() {
    let app = TestApp::start();
    let body = body(&app);
    assert_eq!(with(&app, JSON, &body).status, 200);
    let other = sign(b"another body");
    for more in [
        format!("Signature-256: {}\r\n", sign(&body)),
        format!("Signature-256: {other}\r\n"),
        "signature-256:\r\n".to_owned(),
        format!("SIGNATURECERTCHAINURL: {CHAIN_URL}\r\n"),
        "SignatureCertChainUrl: https://s3.amazonaws.com/echo.api/other.pem\r\n".to_owned(),
    ] {
        let before = with(&app, &format!("{JSON}{more}"), &body);
        assert_eq!((before.status, before.body.as_str()), (400, REFUSED), "{more}");
    }
    assert_eq!(with(&app, &format!("{JSON}Signature: {other}\r\n"), &body).status, 200);
    assert_alive(&app);
}

#[test]
fn a_body_that_trickles_in_is_cut_off() {
    let app = TestApp::start();
    let body = body(&app);
    let mut stream = TcpStream::connect(app.address).unwrap();
    let head = head(&format!("{JSON}{}Content-Length: {}\r\n", signature(&body), body.len()));
    stream.write_all(head.as_bytes()).unwrap();
    let mut writer = stream.try_clone().unwrap();
    let started = Instant::now();
    let dripping = thread::spawn(move || {
        for byte in body {
            if writer.write_all(&[byte]).is_err() || started.elapsed() > Duration::from_secs(12) {
                break;
            }
            thread::sleep(Duration::from_millis(100));
        }
    });
    assert_alive(&app);
    let exchange = receive(stream, Duration::from_secs(4));
    assert_eq!(exchange.status(), 408);
    assert!(exchange.took < Duration::from_secs(8), "{:?}", exchange.took);
    dripping.join().unwrap();
    assert_alive(&app);
}
