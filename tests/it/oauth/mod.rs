//! The authorization server as assistants' servers meet it: over HTTP, with a movable clock, the sandbox bank and its customer
//! Anna. Codes come from the service directly, as the consent page asks for them. Comments name rows of the attack matrix.
#![cfg(test)]

mod access;
mod chats;
mod clients;
mod codes;
mod device;
mod endpoints;
mod races;
mod refresh;

use crate::app::{TestApp, Wanted};
use crate::http_stack::send;
use saldo::audit::{Channel, Entry};
use saldo::consent::{Choice, Purpose};
use saldo::id::LinkId;
use saldo::link::{BankLink, Link};
use saldo::oauth::{Asked, authorize};
use serde_json::Value;
use std::net::SocketAddr;
use std::time::Duration;
use url::form_urlencoded::Serializer;

const ISSUER: &str = "https://voice.example.com";
const REDIRECT: &str = "https://pitangui.amazon.com/api/skill/link/M2TEST";
const SIBLING: &str = "https://layla.amazon.com/api/skill/link/M2TEST";
const GOOGLE_REDIRECT: &str = "https://oauth-redirect.googleusercontent.com/r/proj";
const APP_REDIRECT: &str = "https://app.example.com/cb";
const LINKING: &str = "https://www.facebook.com/messenger_platform/account_linking";
/// RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

const ALEXA: (&str, &str) = ("alexa-id", "alexa-secret-0123456789");
const GOOGLE: (&str, &str) = ("google-id", "google-secret-0123456789");
const APP: (&str, &str) = ("app-id", "");

const CLIENTS: &str = r#"
[oauth.clients.alexa]
id = "alexa-id"
secret = "alexa-secret-0123456789"
redirect_uris = ["https://pitangui.amazon.com/api/skill/link/M2TEST", "https://layla.amazon.com/api/skill/link/M2TEST"]
refresh_idle_days = 30
[oauth.clients.google]
id = "google-id"
secret = "google-secret-0123456789"
redirect_uris = ["https://oauth-redirect.googleusercontent.com/r/proj"]
refresh = "none"
refresh_idle_days = 30
pkce = "optional"
[oauth.clients.app]
id = "app-id"
redirect_uris = ["https://app.example.com/cb"]
[oauth.clients.messenger]
id = "messenger-id"
secret = "messenger-secret-0123456789"
kind = "messenger"
"#;

/// A server where four assistants may link.
fn server() -> TestApp {
    TestApp::with(Wanted { config: CLIENTS.to_owned(), ..Wanted::default() })
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn later(app: &TestApp, seconds: i64) {
    app.clock.advance(seconds * 1_000);
}

/// What came back, its body as JSON (null when it is none).
#[derive(Clone, Debug)]
struct Reply {
    status: u16,
    head: String,
    body: String,
    json: Value,
}

impl Reply {
    fn text(&self, name: &str) -> String {
        self.json[name].as_str().unwrap_or_else(|| panic!("no {name}: {self:?}")).to_owned()
    }

    #[track_caller]
    fn is_error(&self, status: u16, error: &str) {
        assert_eq!((self.status, self.json["error"].as_str().unwrap_or_default()), (status, error), "{self:?}");
        assert!(self.head.contains("cache-control: no-store"), "{self:?}");
        let description = self.text("error_description");
        let is_allowed = |c: char| matches!(c, ' '..='!' | '#'..='[' | ']'..='~');
        assert!(description.chars().all(is_allowed), "RFC 6749, 5.2: {description}");
    }
}

fn request(address: SocketAddr, line: &str, headers: &str, body: &[u8]) -> Reply {
    let head = format!("{line} HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n{headers}");
    let bytes = [head.as_bytes(), format!("Content-Length: {}\r\n\r\n", body.len()).as_bytes(), body].concat();
    let answer = send(address, &bytes, Duration::from_secs(10)).answer();
    let json = serde_json::from_str(&answer.body).unwrap_or_default();
    Reply { status: answer.status, head: answer.head, body: answer.body, json }
}

fn encoded(fields: &[(&str, &str)]) -> String {
    Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// Posts a form with credentials in its body; a secret of no letters is left out.
fn post(address: SocketAddr, path: &str, client: (&str, &str), fields: &[(&str, &str)]) -> Reply {
    let credentials = [("client_id", client.0), ("client_secret", client.1)];
    let all: Vec<_> =
        credentials.into_iter().filter(|(_, value)| !value.is_empty()).chain(fields.iter().copied()).collect();
    form(address, path, "", &encoded(&all))
}

fn form(address: SocketAddr, path: &str, headers: &str, body: &str) -> Reply {
    let headers = format!("Content-Type: application/x-www-form-urlencoded\r\n{headers}");
    request(address, &format!("POST {path}"), &headers, body.as_bytes())
}

fn redeem(app: &TestApp, client: (&str, &str), code: &str, redirect_uri: &str, verifier: &str) -> Reply {
    let all = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", redirect_uri),
        ("code_verifier", verifier),
    ];
    let fields: Vec<_> = all.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    post(app.address, "/oauth/token", client, &fields)
}

fn refresh(app: &TestApp, client: (&str, &str), token: &str) -> Reply {
    post(app.address, "/oauth/token", client, &[("grant_type", "refresh_token"), ("refresh_token", token)])
}

fn userinfo(app: &TestApp, token: &str) -> Reply {
    request(app.address, "GET /oauth/userinfo", &format!("Authorization: Bearer {token}\r\n"), b"")
}

fn is_alive(app: &TestApp, access: &str) -> bool {
    userinfo(app, access).status == 200
}

fn bank(customer: &str) -> BankLink {
    BankLink { bank: "sandbox".to_owned(), customer: customer.to_owned() }
}

/// The link of a customer, begun if there is none, as it is after signing in.
fn signed_in(app: &TestApp, customer: &str) -> LinkId {
    let service = &app.app.service;
    let id = service.link_id(&bank(customer));
    wait(service.change(&id, Some(&bank(customer)), Channel::Page, |_| ((), Vec::new()))).unwrap();
    id
}

fn link(app: &TestApp, id: &LinkId) -> Link {
    wait(app.app.service.link(id)).unwrap().unwrap()
}

fn change(app: &TestApp, id: &LinkId, change: impl Fn(&mut Link)) {
    let work = app.app.service.change(id, None, Channel::Page, |link| {
        change(link);
        ((), Vec::new())
    });
    wait(work).unwrap().unwrap();
}

fn journal(app: &TestApp, id: &LinkId) -> Vec<Entry> {
    let salt = link(app, id).journal_salt;
    wait(app.app.service.journal(id, &salt)).unwrap()
}

fn choice(purposes: &[Purpose]) -> Vec<Choice> {
    vec![Choice { bank: "sandbox".to_owned(), purposes: purposes.to_vec(), accounts: None, days: 90 }]
}

/// A request of a client, with or without a challenge.
fn asked(app: &TestApp, client_id: &str, redirect_uri: &str, challenge: &str) -> Asked {
    let all = [
        ("client_id", client_id),
        ("redirect_uri", redirect_uri),
        ("response_type", "code"),
        ("state", "x"),
        ("scope", "balances transactions"),
        ("code_challenge", challenge),
        ("code_challenge_method", if challenge.is_empty() { "" } else { "S256" }),
        ("account_linking_token", "ART"),
    ];
    let all = all.map(|(name, value)| (name.to_owned(), value.to_owned()));
    authorize::read(&all, &app.app.service.linking.clients, ISSUER).unwrap()
}

/// A code that Anna has just allowed `client` to have, for balances and transactions.
fn code_for(app: &TestApp, client: (&str, &str), redirect_uri: &str, challenge: &str) -> String {
    let id = signed_in(app, "anna");
    let choices = choice(&[Purpose::Balances, Purpose::Transactions, Purpose::Payments]);
    let asked = asked(app, client.0, redirect_uri, challenge);
    wait(app.app.service.issue_code(&id, &asked, choices)).unwrap().expose().to_owned()
}

fn alexa_code(app: &TestApp) -> String {
    code_for(app, ALEXA, REDIRECT, CHALLENGE)
}

/// Alexa's first tokens: access and refresh.
fn alexa_tokens(app: &TestApp) -> (String, String) {
    let reply = redeem(app, ALEXA, &alexa_code(app), REDIRECT, VERIFIER);
    assert_eq!(reply.status, 200, "{reply:?}");
    (reply.text("access_token"), reply.text("refresh_token"))
}

fn google_tokens(app: &TestApp) -> (String, String) {
    let reply = redeem(app, GOOGLE, &code_for(app, GOOGLE, GOOGLE_REDIRECT, ""), GOOGLE_REDIRECT, "");
    assert_eq!(reply.status, 200, "{reply:?}");
    (reply.text("access_token"), reply.text("refresh_token"))
}
