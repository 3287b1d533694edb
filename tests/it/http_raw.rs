//! Hostile bytes on a socket: each is answered with a refusal or not at all, none reaches a handler it should not, none
//! costs more than its bounds. Every refusal of our own first shows the same request accepted.

use crate::http_stack::{Exchange, Stack, send, settings};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use std::io::Write;
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

const IDLE: Duration = Duration::from_millis(1300);

struct Case {
    id: String,
    bytes: Vec<u8>,
    verdict: String,
    responses: usize,
}

/// The corpus, or `None` with a line that says so.
#[expect(clippy::print_stderr, clippy::disallowed_methods, reason = "a skipped test says so; a test may ask")]
fn corpus() -> Option<Vec<Case>> {
    let Some(folder) = std::env::var_os("SALDO_THIRD_PARTY") else {
        eprintln!("skipped: SALDO_THIRD_PARTY is not set, so there are no raw HTTP cases of others");
        return None;
    };
    let file = Path::new(&folder).join("security/http_cases.json.gz");
    let output = Command::new("gunzip").arg("-c").arg(&file).output().expect("gunzip runs");
    assert!(output.status.success(), "{} unpacks", file.display());
    let cases: Value = serde_json::from_slice(&output.stdout).unwrap();
    let read = |case: &Value| Case {
        id: case["id"].as_str().unwrap().to_owned(),
        bytes: STANDARD.decode(case["raw_b64"].as_str().unwrap()).unwrap(),
        verdict: case["verdict"].as_str().unwrap().to_owned(),
        responses: usize::try_from(case["responses"].as_u64().unwrap()).unwrap(),
    };
    Some(cases["cases"].as_array().unwrap().iter().map(read).collect())
}

#[test]
fn the_corpus_of_raw_requests() {
    let Some(cases) = corpus() else { return };
    assert_eq!(cases.len(), 120);
    let stack = Stack::start(settings());
    let queue = Mutex::new(cases.iter());
    let failures = Mutex::new(Vec::new());
    let canaries = Mutex::new(0);
    thread::scope(|scope| {
        for _ in 0..24 {
            scope.spawn(|| {
                loop {
                    let Some(case) = queue.lock().unwrap().next() else { return };
                    let exchange = send(stack.address, &case.bytes, IDLE);
                    let seen = exchange.answers().iter().filter(|answer| answer.body == "canary").count();
                    *canaries.lock().unwrap() += seen;
                    if let Err(problem) = judge(case, &exchange, seen) {
                        failures.lock().unwrap().push(format!("{} ({}): {problem}", case.id, case.verdict));
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), cases.len(), failures.join("\n"));
    assert_eq!(stack.canaries.load(Ordering::SeqCst), canaries.into_inner().unwrap(), "a canary nobody saw");
    assert_eq!(crate::http_stack::get(stack.address, "/").status, 200, "the server lives");
}

fn judge(case: &Case, exchange: &Exchange, canaries: usize) -> Result<(), String> {
    let answers = exchange.answers();
    let statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    let first = statuses.iter().copied().find(|status| *status != 100);
    let allows = |status: u16| case.verdict.split("-or-").any(|part| fits(part, status));
    if statuses.contains(&101) {
        return Err("switched protocols".to_owned());
    }
    if let Some(status) = statuses.iter().find(|status| **status >= 500 && !allows(**status)) {
        return Err(format!("answered {status}"));
    }
    if statuses.len() > case.responses {
        return Err(format!("{} answers: {statuses:?}", statuses.len()));
    }
    if case.responses == 1 && canaries > 0 {
        return Err("the canary sang".to_owned());
    }
    match first {
        None if exchange.closed => Ok(()),
        None => Err(format!("neither answered nor closed after {:?}", exchange.took)),
        Some(status) if has_status(&case.verdict) && !allows(status) => Err(format!("answered {statuses:?}")),
        Some(400) if !exchange.closed => Err("open after a framing error".to_owned()),
        Some(_) => Ok(()),
    }
}

/// Whether a verdict speaks of statuses; the others are sentences.
fn has_status(verdict: &str) -> bool {
    verdict.starts_with(|first: char| first.is_ascii_digit())
}

/// "400" stands for any refusal of the sender: a length of 4 GiB is answered 413, an unfinished body 408.
fn fits(part: &str, status: u16) -> bool {
    match part {
        "400" | "4xx" => (400..500).contains(&status),
        "2xx" | "2xx-then-close" | "2xx-not-101" => (200..300).contains(&status),
        "own-host" => status == 200,
        number => number.parse() == Ok(status),
    }
}

fn post(path: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n{headers}\r\n{body}").into_bytes()
}

const JSON: &str = "Content-Type: application/json\r\n";

#[test]
fn bodies_are_bounded_and_typed() {
    let stack = Stack::start(settings());
    let full = "x".repeat(65_536);
    let chunked = |size: usize| {
        let body = format!("{size:x}\r\n{}\r\n0\r\n\r\n", "x".repeat(size));
        format!("POST /json HTTP/1.1\r\nHost: localhost\r\n{JSON}Transfer-Encoding: chunked\r\n\r\n{body}").into_bytes()
    };
    let cases: [(&str, Vec<u8>, u16); 14] = [
        ("the limit", post("/json", JSON, &full), 200),
        ("one more", post("/json", JSON, &format!("{full}x")), 413),
        ("the limit in chunks", chunked(65_536), 200),
        ("one more in chunks", chunked(65_537), 413),
        ("parameters", post("/json", "Content-Type: Application/JSON; charset=utf-8\r\n", "{}"), 200),
        ("another type", post("/json", "Content-Type: text/plain\r\n", "{}"), 415),
        ("no type", post("/json", "", "{}"), 415),
        ("two types", post("/json", &JSON.repeat(2), "{}"), 400),
        ("identity", post("/json", &format!("{JSON}Content-Encoding: identity\r\n"), "{}"), 200),
        ("gzip", post("/json", &format!("{JSON}Content-Encoding: gzip\r\n"), "{}"), 415),
        ("two encodings", post("/json", &format!("{JSON}{}", "Content-Encoding: identity\r\n".repeat(2)), "{}"), 400),
        (
            "a huge length alone",
            b"POST /json HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n"
                .into(),
            413,
        ),
        ("empty", post("/json", JSON, ""), 200),
        (
            "not UTF-8 in a header",
            b"POST /json HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\xff\r\nContent-Length: 0\r\n\r\n".into(),
            400,
        ),
    ];
    for (name, bytes, expected) in cases {
        let exchange = send(stack.address, &bytes, if expected == 200 { Duration::from_millis(200) } else { IDLE });
        let answer = exchange.answer();
        assert_eq!(answer.status, expected, "{name}: {answer:?}");
        assert!(expected == 200 || exchange.closed, "{name}: open");
        assert!(expected == 200 || answer.body.starts_with(r#"{"error":""#), "{name}: {answer:?}");
        assert!(exchange.took < Duration::from_secs(3), "{name}: {:?}", exchange.took);
    }
}

#[test]
fn a_gzip_bomb_is_never_unpacked() {
    let stack = Stack::start(settings());
    let bomb = "A".repeat(60_000);
    let good = send(stack.address, &post("/json", JSON, &bomb), Duration::from_millis(200));
    assert_eq!(good.status(), 200);
    for encoding in ["gzip", "deflate", "br", "zstd", "gzip, gzip", "x-gzip"] {
        let headers = format!("{JSON}Content-Encoding: {encoding}\r\n");
        assert_eq!(send(stack.address, &post("/json", &headers, &bomb), IDLE).status(), 415, "{encoding}");
    }
}

/// Sends `head`, then a byte of `drop` every 100 ms until the server has had enough; answers what came and when.
fn drip(stack: &Stack, head: &str, drop: &str, for_at_most: Duration) -> Exchange {
    let stream = TcpStream::connect(stack.address).unwrap();
    let mut writer = stream.try_clone().unwrap();
    let (head, drop, started) = (head.to_owned(), drop.to_owned(), Instant::now());
    let dripping = thread::spawn(move || {
        let mut is_open = writer.write_all(head.as_bytes()).is_ok();
        while is_open && started.elapsed() < for_at_most {
            thread::sleep(Duration::from_millis(100));
            is_open = writer.write_all(drop.as_bytes()).is_ok();
        }
    });
    let exchange = crate::http_stack::receive(stream, for_at_most);
    dripping.join().unwrap();
    exchange
}

#[test]
fn slow_senders_are_cut_off() {
    let stack = Stack::start(settings());
    let sized = format!("POST /json HTTP/1.1\r\nHost: a\r\n{JSON}Content-Length: 1000\r\n\r\n");
    let chunked = "HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    let most = Duration::from_secs(10);
    thread::scope(|scope| {
        let at = |name: &'static str, head: String, drop: &'static str, status: Option<u16>, within: u64| {
            let stack = &stack;
            scope.spawn(move || {
                let exchange = drip(stack, &head, drop, most);
                assert_eq!(exchange.answers().first().map(|answer| answer.status), status, "{name}");
                assert!(exchange.closed, "{name}: open after {:?}", exchange.took);
                assert!(exchange.took < Duration::from_secs(within), "{name}: {:?}", exchange.took);
            });
        };
        at("a quick body", sized.replace("1000", "2\r\nConnection: close") + "{}", "", Some(200), 9);
        at("a slow body", sized.clone(), "x", Some(408), 4);
        at("a slow chunked body", format!("POST /json {chunked}"), "1\r\nx\r\n", Some(408), 4);
        at("a slow body for nobody", sized.replace("/json", "/nothing"), "x", Some(404), 4);
        at("a slow chunked body for nobody", format!("POST /nothing {chunked}"), "1\r\nx\r\n", Some(404), 4);
        at("slow headers", "GET / HTTP/1.1\r\nHost: a\r\nX: ".to_owned(), "x", Some(408), 9);
        at("a slow line", "GET /".to_owned(), "x", Some(408), 9);
    });
}

#[test]
fn broken_heads_are_refused() {
    let stack = Stack::start(settings());
    let get = |headers: &str| format!("GET / HTTP/1.1\r\n{headers}\r\n");
    let many = |count: usize| {
        "Host: a\r\n".to_owned() + &(0..count).map(|n| format!("X{n}: a\r\n")).collect::<Vec<_>>().concat()
    };
    let cases: [(&str, String, &[u16]); 14] = [
        ("good", get("Host: a\r\n"), &[200]),
        ("50 headers", get(&many(50)), &[200]),
        ("1,000 headers", get(&many(1000)), &[400, 431]),
        ("no host", get(""), &[400]),
        ("two hosts", get("Host: a\r\nHost: a\r\n"), &[400]),
        ("a host with a path", get("Host: a/b\r\n"), &[400]),
        ("a host with a user", get("Host: a@b\r\n"), &[400]),
        ("own host in the line", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n".to_owned(), &[200]),
        ("another host in the line", "GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n".to_owned(), &[400]),
        ("HTTP/0.9", "GET /\r\n\r\n".to_owned(), &[400]),
        ("HTTP/9.9", "GET / HTTP/9.9\r\nHost: a\r\n\r\n".to_owned(), &[400, 505]),
        ("a NUL", get("Host: a\r\nX: \0\r\n"), &[400]),
        ("a bare CR", get("Host: a\r\nX: a\rb\r\n"), &[400]),
        ("both framings", get("Host: a\r\nContent-Length: 0\r\nTransfer-Encoding: chunked\r\n"), &[400]),
    ];
    for (name, request, expected) in cases {
        let status = send(stack.address, request.as_bytes(), Duration::from_millis(200)).status();
        assert!(expected.contains(&status), "{name}: {status}");
    }
}

#[test]
fn a_truncated_body_reaches_no_handler() {
    let stack = Stack::start(settings());
    let whole = post("/json", JSON, "{\"a\":1}");
    assert_eq!(send(stack.address, &whole, Duration::from_millis(200)).status(), 200);
    for kept in (whole.len() - 7..whole.len()).step_by(3) {
        let mut stream = TcpStream::connect(stack.address).unwrap();
        stream.write_all(&whole[..kept]).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        let exchange = crate::http_stack::receive(stream, IDLE);
        assert!(exchange.answers().iter().all(|answer| answer.status == 400), "{kept}: {exchange:?}");
        assert!(exchange.closed, "{kept}");
    }
}
