//! L01: the whole of linking with a canary in every field that is secret; then none in the log at its finest, in the
//! metrics, in the store, in its file, and none of the secrets in an answer that refuses.
//!
//! Every search is shown to find what it looks for, before it may find nothing.

use crate::alexa_device::fresh;
use crate::alexa_turn::redis_content::{append_only_files, everything};
use crate::app::{TestApp, Wanted};
use crate::http_stack::get;
use crate::log::captured;
use crate::pages::browser::{Browser, Page, REDIRECT, query};
use crate::redis_server::RedisServer;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use saldo::entropy::SystemEntropy;
use std::sync::Arc;

/// Somebody who remembers everything that was secret on the way.
struct Walk {
    browser: Browser,
    /// Stand in nothing that is kept.
    canaries: Vec<String>,
    /// Stand in no refusal either: no form shows them again.
    never_shown: Vec<String>,
    refusals: Vec<String>,
}

impl Walk {
    fn note(&mut self, page: Page) -> Page {
        self.canaries.extend(self.browser.cookie.clone());
        if page.body.contains("name=\"csrf\"") {
            let all = page.hidden("csrf").into_iter();
            self.canaries.extend(all.filter(|(name, _)| name == "csrf").map(|(_, value)| value));
        }
        if page.status >= 400 {
            self.refusals.push(page.body.clone());
        }
        page
    }

    fn get(&mut self, path: &str) -> Page {
        let page = self.browser.get(path);
        self.note(page)
    }

    fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.browser.post(path, fields);
        self.note(page)
    }

    fn submit(&mut self, path: &str, form: &Page, marker: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.browser.submit(path, form, marker, fields);
        self.note(page)
    }

    /// A secret that is made up on the way.
    fn secret(&mut self, name: &str) -> String {
        let made = fresh(name);
        self.keep(&made);
        made
    }

    fn keep(&mut self, secret: &str) {
        assert!(secret.len() >= 6, "too short to be looked for: {secret}");
        self.canaries.push(secret.to_owned());
        self.never_shown.push(secret.to_owned());
    }

    /// The member of a JSON answer, remembered.
    fn member(&mut self, page: &Page, name: &str) -> String {
        let json: serde_json::Value = serde_json::from_str(&page.body).unwrap();
        let value = json[name].as_str().unwrap_or_else(|| panic!("no {name}: {}", page.body)).to_owned();
        self.keep(&value);
        value
    }
}

/// Signs in after a wrong try, allows one account, and gets a code.
fn allow(walk: &mut Walk, verifier: &str) -> String {
    let state = fresh("state-");
    walk.canaries.push(state.clone());
    let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()));
    let asked = query(&[
        ("response_type", "code"),
        ("client_id", "alexa-skill"),
        ("redirect_uri", REDIRECT),
        ("state", state.as_str()),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ]);
    let page = walk.get(&format!("/oauth/authorize?{asked}"));
    let (user, password) = (fresh("user-"), walk.secret("password-"));
    walk.canaries.push(user.clone());
    let who = [("user", user.as_str()), ("password", &password)];
    let page = walk.submit("/oauth/authorize", &page, "password", &who);
    assert_eq!(page.status, 401);
    let page = walk.submit("/oauth/authorize", &page, "password", &[("user", "anna"), ("password", "sandbox")]);
    let page = walk.get(page.location());
    let account = page.body.split("name=\"account\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    walk.canaries.push(account.clone());
    let chosen = [("purpose", "balances"), ("accounts", "some"), ("account", &account), ("decision", "allow")];
    let foreign = walk.secret("account-");
    let tampered = [chosen[0], chosen[1], ("account", &foreign), chosen[3]];
    assert_eq!(walk.submit("/oauth/authorize", &page, "value=\"allow\"", &tampered).status, 400);
    let answer = walk.submit("/oauth/authorize", &page, "value=\"allow\"", &chosen);
    let code = answer.parameter("code").unwrap();
    walk.keep(&code);
    assert_eq!(walk.submit("/oauth/authorize", &page, "value=\"allow\"", &chosen).status, 403);
    code
}

/// Every wrong way at the endpoints, then the right one; the tokens stay alive.
fn redeem(walk: &mut Walk, code: &str, verifier: &str, secret: &str) {
    let (wrong_secret, wrong_verifier) = (walk.secret("wrong-secret-"), walk.secret(&"v".repeat(40)));
    let right = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", REDIRECT),
        ("code_verifier", verifier),
        ("client_id", "alexa-skill"),
        ("client_secret", secret),
    ];
    let with =
        |name: &str, value: &'static str| right.map(|(known, old)| (known, if known == name { value } else { old }));
    let leaked = |value: String| -> &'static str { Box::leak(value.into_boxed_str()) };
    for (name, value, status) in [
        ("client_secret", wrong_secret, 401),
        ("code_verifier", wrong_verifier, 400),
        ("code", format!("{code}A"), 400),
    ] {
        assert_eq!(walk.post("/oauth/token", &with(name, leaked(value))).status, status, "{name}");
    }
    assert_eq!(walk.post(&format!("/oauth/token?{}", query(&right)), &[]).status, 401);
    let answer = walk.post("/oauth/token", &right);
    assert_eq!(answer.status, 200, "{}", answer.body);
    let (access, token) = (walk.member(&answer, "access_token"), walk.member(&answer, "refresh_token"));
    let client = [("client_id", "alexa-skill"), ("client_secret", secret)];
    let shown = |token| [client[0], client[1], ("grant_type", "refresh_token"), ("refresh_token", token)];
    let answer = walk.post("/oauth/token", &shown(&token));
    assert_eq!(answer.status, 200);
    walk.member(&answer, "access_token");
    walk.member(&answer, "refresh_token");
    assert_eq!(walk.post("/oauth/token", &shown(&access)).status, 400);
    assert_eq!(walk.get(&format!("/oauth/userinfo?access_token={access}")).status, 401);
    let unknown = walk.secret("saldo_rt_");
    assert_eq!(walk.post("/oauth/revoke", &[client[0], client[1], ("token", &unknown)]).status, 200);
    assert_eq!(walk.get(&format!("/{access}")).status, 404);
}

/// A device asks, the customer types its code after a wrong one, and it gets its tokens.
fn device(walk: &mut Walk, secret: &str) {
    let client = [("client_id", "alexa-skill"), ("client_secret", secret)];
    let offered = walk.post("/oauth/device_authorization", &client);
    let json: serde_json::Value = serde_json::from_str(&offered.body).unwrap();
    let (device, code) = (walk.member(&offered, "device_code"), json["user_code"].as_str().unwrap().to_owned());
    walk.canaries.extend([code.clone(), code.replace('-', "")]);
    let poll =
        [client[0], client[1], ("grant_type", saldo::oauth::token_request::DEVICE_GRANT), ("device_code", &device)];
    assert_eq!(walk.post("/oauth/token", &poll).status, 400);
    let wrong = fresh("typed-");
    walk.canaries.push(wrong.clone());
    let page = walk.get(&format!("/link?code={code}"));
    let page = walk.submit("/link", &page, "name=\"code\"", &[("code", &wrong)]);
    assert_eq!(page.status, 400);
    let page = walk.submit("/link", &page, "name=\"code\"", &[("code", &code)]);
    assert_eq!(page.status, 200, "{}", page.body);
    let allowed = [("purpose", "balances"), ("decision", "allow")];
    assert_eq!(walk.submit("/link", &page, "value=\"allow\"", &allowed).status, 200);
    let answer = walk.post("/oauth/token", &poll);
    walk.member(&answer, "access_token");
    walk.member(&answer, "refresh_token");
}

/// A voice code that is mistyped and then set (N04, where it is typed).
fn voice_code(walk: &mut Walk) {
    for code in ["702864", "396158"] {
        walk.keep(code);
    }
    let page = walk.get("/consents");
    let typed = |second| [("action", "code"), ("code", "702864"), ("code", second)];
    assert_eq!(walk.submit("/consents", &page, "value=\"code\"", &typed("396158")).status, 400);
    assert_eq!(walk.submit("/consents", &page, "value=\"code\"", &typed("702864")).status, 303);
}

fn holds(content: &[u8], canary: &str) -> bool {
    content.windows(canary.len()).any(|window| window == canary.as_bytes())
}

#[test]
fn no_secret_of_linking_stays_anywhere() {
    let log = captured();
    let server = RedisServer::builder().append_only("always").start();
    let secret = fresh("client-secret-");
    let config = format!(
        "[oauth.clients.alexa]\nid = \"alexa-skill\"\nsecret = \"{secret}\"\nredirect_uris = [\"{REDIRECT}\"]\n"
    );
    let entropy = Arc::new(SystemEntropy::new());
    let app = TestApp::with(Wanted { store: server.url(), config, entropy, ..Wanted::default() });
    let browser = Browser::at(&app);
    let mut walk = Walk { browser, canaries: Vec::new(), never_shown: Vec::new(), refusals: Vec::new() };
    walk.keep(&secret);
    let [agent, referer, host, bearer] = ["agent-", "referer-", "host-", "bearer-"].map(|name| walk.secret(name));
    walk.browser.languages =
        format!("en, {agent}\r\nUser-Agent: {agent}\r\nReferer: https://{referer}.test/\r\nX-Forwarded-Host: {host}");
    let verifier = walk.secret(&"verifier-".repeat(5));
    let code = allow(&mut walk, &verifier);
    redeem(&mut walk, &code, &verifier, &secret);
    device(&mut walk, &secret);
    voice_code(&mut walk);
    walk.browser.languages = format!("en\r\nAuthorization: Bearer {bearer}");
    assert_eq!(walk.get("/oauth/userinfo").status, 401);

    for (place, content, control) in [
        ("the log", log.text().into_bytes(), "endpoint=\"token\" reason=\"verifier_wrong\""),
        ("the metrics", get(app.operations, "/metrics").body.into_bytes(), "verifier_wrong"),
        ("the store", everything(&server), "}:l"),
        ("its file", append_only_files(&server), "}:l"),
    ] {
        assert!(holds(&content, control), "{place} holds what it should: {}", String::from_utf8_lossy(&content));
        for canary in &walk.canaries {
            assert!(!holds(&content, canary), "{place} holds {canary}");
        }
    }
    assert!(walk.canaries.len() > 30 && walk.refusals.len() > 10, "{} {}", walk.canaries.len(), walk.refusals.len());
    for secret in &walk.never_shown {
        assert!(walk.refusals.iter().all(|body| !body.contains(secret)), "a refusal shows {secret}");
    }
    assert!(server.send(&format!("SET control {code}")).starts_with("+OK"));
    assert!(holds(&everything(&server), &code) && holds(&append_only_files(&server), &code), "it would be found");
}
