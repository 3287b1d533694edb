//! Methods, paths and hosts that are none of ours.

use crate::http_stack::send;
use crate::pages::browser::{Browser, app, asked};
use std::net::SocketAddr;
use std::time::Duration;

const PAGES: [&str; 3] = ["/oauth/authorize", "/link", "/consents"];
const POSTS: [&str; 3] = ["/oauth/token", "/oauth/revoke", "/oauth/device_authorization"];

fn answered(address: SocketAddr, method: &str, path: &str) -> (u16, String) {
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: evil.test\r\nOrigin: https://evil.test\r\nX-Forwarded-Host: evil.test\r\n\
         X-Forwarded-Proto: http\r\nX-Original-URL: /consents\r\nX-HTTP-Method-Override: POST\r\nConnection: close\r\n\
         Content-Length: 0\r\n\r\n"
    );
    let answer = send(address, request.as_bytes(), Duration::from_secs(10)).answer();
    (answer.status, format!("{}{}", answer.head, answer.body).to_lowercase())
}

/// E01, W02
#[test]
fn other_methods_are_refused_in_the_same_dress() {
    let app = app();
    for path in PAGES {
        assert!(matches!(answered(app.address, "GET", path).0, 200 | 400), "{path}");
        for method in ["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"] {
            let (status, text) = answered(app.address, method, path);
            assert_eq!(status, 405, "{method} {path}");
            for part in ["frame-ancestors 'none'", "x-frame-options: deny", "no-referrer", "no-store"] {
                assert!(text.contains(part), "{method} {path}: {part} in {text}");
            }
            assert!(!text.contains("access-control"), "{text}");
        }
    }
    for (path, method) in POSTS.iter().flat_map(|path| ["HEAD", "PATCH", "TRACE"].map(|method| (path, method))) {
        assert_eq!(answered(app.address, method, path).0, 405, "{method} {path}");
    }
}

/// A path is one of ours to the letter, or none.
#[test]
fn paths_like_ours_lead_nowhere() {
    let app = app();
    for path in PAGES.iter().chain(&POSTS) {
        let method = if PAGES.contains(path) { "GET" } else { "POST" };
        assert_ne!(answered(app.address, method, path).0, 404, "{path}");
        let folders = path.replacen('/', "//", 1);
        let inner = path.rsplit_once('/').map(|(before, last)| format!("{before}/./{last}")).unwrap();
        for bent in [
            format!("{path}/"),
            format!("{path};x=1"),
            format!("{path}%00"),
            format!("{path}%2e"),
            format!("{path}%0d%0aSet-Cookie:a=b"),
            path.to_uppercase(),
            format!("/x/..{path}"),
            folders,
            inner,
        ] {
            let (status, text) = answered(app.address, method, &bent);
            assert!(matches!(status, 400 | 404), "{bent}: {status}");
            assert!(!text.contains("set-cookie"), "{bent}: {text}");
        }
    }
}

/// E07: no header of a request changes where we say that we are, or where we lead.
#[test]
fn the_host_of_a_request_is_never_repeated() {
    let app = app();
    for path in PAGES.iter().chain(&["/.well-known/oauth-authorization-server", "/", "/nowhere"]) {
        for method in ["GET", "POST"] {
            let (_, text) = answered(app.address, method, path);
            assert!(!text.contains("evil.test"), "{method} {path}: {text}");
        }
    }
    let mut browser = Browser::at(&app);
    browser.languages =
        "en\r\nX-Forwarded-Host: evil.test\r\nForwarded: host=evil.test\r\nX-Forwarded-Prefix: //evil.test".to_owned();
    let page = browser.open(&asked());
    let answer = browser.submit("/oauth/authorize", &page, "password", &[("user", "anna"), ("password", "sandbox")]);
    assert!(answer.location().starts_with("/oauth/authorize?"), "{}", answer.location());
    let page = browser.get(answer.location());
    let answer = browser.submit(
        "/oauth/authorize",
        &page,
        "value=\"allow\"",
        &[("purpose", "balances"), ("decision", "allow"), ("next", "https://evil.test"), ("return_to", "//evil.test")],
    );
    assert!(answer.location().starts_with("https://pitangui.amazon.com/"), "{}", answer.location());
    assert_eq!(answer.parameter("iss").as_deref(), Some("https://voice.example.com"));
    for text in [&page.head, &page.body, &answer.head] {
        assert!(!text.contains("evil.test") && !text.contains("saldo.test"), "{text}");
    }
}
