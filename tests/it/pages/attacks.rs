//! What attackers try at the pages: forged forms, frames, markup, other ways back, doubled parameters (rows W, R, C11).
#![cfg(test)]

use super::browser::{Browser, CHALLENGE, Page, REDIRECT, app, asked, honest, query};
use super::consenting::link;

/// Every answer of the pages, whatever it is, has these (W02, W03, C11).
pub(crate) fn dressed(page: &Page) {
    let policy = page.header("content-security-policy").unwrap_or_else(|| panic!("{}", page.head));
    for part in
        ["default-src 'none'", "style-src 'self'", "img-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]
    {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains('*'), "{policy}");
    assert_eq!(page.header("x-frame-options"), Some("DENY"), "{}", page.head);
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert!(!page.body.contains("<script") && !page.body.contains("style="), "{}", page.body);
}

fn without(name: &str) -> Vec<(&'static str, String)> {
    honest().into_iter().filter(|(known, _)| *known != name).collect()
}

fn with(name: &'static str, value: &str) -> Vec<(&'static str, String)> {
    without(name).into_iter().chain([(name, value.to_owned())]).collect()
}

#[test]
fn every_answer_carries_the_headers() {
    let app = app();
    let mut browser = Browser::at(&app);
    for path in ["/oauth/authorize", "/link", "/consents", &format!("/oauth/authorize?{}", asked()), "/link?code=%FF"] {
        dressed(&browser.get(path));
        dressed(&browser.post(path, &[("a", "b")]));
    }
    dressed(&browser.open(&query(&with("scope", "everything"))));
    dressed(&browser.post_raw("/link", "a=%FF"));
    dressed(&browser.post_raw("/link", &"a=1&".repeat(200)));
    dressed(&browser.post_raw("/link", &"a".repeat(300_000)));
    dressed(&browser.signed_in("anna", &asked()));
    for path in ["/link", "/consents"] {
        dressed(&browser.get(path));
    }
}

/// W04: the forms of the assistant's page lead to its origin, those of the others nowhere else.
#[test]
fn forms_lead_to_the_assistant_and_to_ourselves() {
    let app = app();
    let mut browser = Browser::at(&app);
    let policy = |page: &Page| page.header("content-security-policy").unwrap().to_owned();
    let page = browser.signed_in("anna", &asked());
    assert!(policy(&page).contains("form-action 'self' https://pitangui.amazon.com;"), "{}", policy(&page));
    for path in ["/link", "/consents"] {
        assert!(policy(&browser.get(path)).contains("form-action 'self';"));
    }
}

/// W01.
#[test]
fn a_form_that_is_not_of_this_session_does_nothing() {
    let app = app();
    let mut browser = Browser::at(&app);
    let signing_in = browser.open(&asked());
    let page = browser.signed_in("anna", &asked());
    let fields = [("purpose", "balances"), ("decision", "allow")];
    let csrf = |page: &Page| {
        let hidden = page.hidden("csrf").into_iter().find(|(name, _)| name == "csrf");
        hidden.unwrap().1
    };
    let mut other = Browser::at(&app);
    let others = other.signed_in("anna", &asked());
    let own_page = browser.get("/consents");
    let forged = [None, Some(String::new()), Some(csrf(&signing_in)), Some(csrf(&others)), Some(csrf(&own_page))];
    for token in &forged {
        let mut all = honest();
        all.extend(fields.iter().map(|(name, value)| (*name, (*value).to_owned())));
        all.extend(token.clone().map(|token| ("csrf", token)));
        let answer = browser.post("/oauth/authorize", &all);
        assert_eq!((answer.status, answer.header("location")), (403, None), "{token:?}");
        assert!(answer.body.contains("Start again"), "{}", answer.body);
        dressed(&answer);
    }
    // The right one, but beside it another, or in the address.
    let right = csrf(&page);
    let doubled = browser.submit("/oauth/authorize", &page, "value=\"allow\"", &[("csrf", "x"), ("decision", "allow")]);
    assert_eq!(doubled.status, 403);
    let mut all = honest();
    all.extend([("purpose", "balances".to_owned()), ("decision", "allow".to_owned()), ("csrf", right)]);
    let got = browser.get(&format!("/oauth/authorize?{}", query(&all)));
    assert_eq!((got.status, got.header("location")), (200, None));
    // Without the cookie.
    let cookie = browser.cookie.take();
    assert_eq!(browser.submit("/oauth/authorize", &page, "value=\"allow\"", &fields).status, 403);
    browser.cookie = cookie;
    assert!(link(&app, "anna").unwrap().codes.is_empty());
    // A forged sign-in, and forged acts on the own page and the code's page.
    let mut fresh = Browser::at(&app);
    for (path, name, value) in
        [("/oauth/authorize", "user", "anna"), ("/link", "code", "FK0W7M4ZL"), ("/consents", "action", "end_all")]
    {
        let mut all = honest();
        all.extend([(name, value.to_owned()), ("password", "sandbox".to_owned())]);
        assert_eq!(fresh.post(path, &all).status, 403, "{path}");
        assert_eq!(browser.post(path, &all).status, 403, "{path}");
    }
}

/// W03: what comes from outside is text, wherever it is shown.
#[test]
fn markup_stays_text() {
    let app = app();
    let mut browser = Browser::at(&app);
    let evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'";
    let page = browser.open(&query(&with("state", evil)));
    dressed(&page);
    assert!(page.hidden("password").contains(&("state".to_owned(), evil.to_owned())), "{}", page.body);
    let again = browser.submit("/oauth/authorize", &page, "password", &[("user", evil), ("password", evil)]);
    dressed(&again);
    assert!(!again.body.contains("<img"));
    for parameter in ["client_id", "redirect_uri", "scope", "response_type", "ui_locales", "user_locale"] {
        let page = browser.open(&query(&with(parameter, evil)));
        dressed(&page);
        assert!(!page.body.contains("<img") && !page.head.contains("<img"), "{parameter}");
    }
    for path in ["/link?code=", "/consents?done="] {
        let page = browser.get(&format!("{path}{}", query(&[("", evil)]).trim_start_matches('=')));
        dressed(&page);
        assert!(!page.body.contains("<img"), "{path}");
    }
}

/// R01: only to the letter; `SALDO_THIRD_PARTY` holds the corpus.
#[test]
fn other_ways_back_end_on_a_page() {
    let app = app();
    let mut cases = vec![
        ("slash".to_owned(), format!("{REDIRECT}/"), false),
        ("same".to_owned(), REDIRECT.to_owned(), true),
        ("host".to_owned(), "https://evil.test/".to_owned(), false),
    ];
    if let Some(folder) = crate::hostile::third_party() {
        cases.extend(corpus(&folder.join("security/redirect_uri_attacks.json")));
    }
    for (name, uri, is_good) in cases {
        let page = Browser::at(&app).open(&query(&with("redirect_uri", &uri)));
        dressed(&page);
        assert_eq!(page.header("location"), None, "{name}");
        assert_eq!(page.status, if is_good { 200 } else { 400 }, "{name}");
        assert!(is_good || !page.body.contains("evil"), "{name}: {}", page.body);
    }
}

fn corpus(path: &std::path::Path) -> Vec<(String, String, bool)> {
    let text = std::fs::read_to_string(path).unwrap();
    let all: serde_json::Value = serde_json::from_str(&text).unwrap();
    let case = |case: &serde_json::Value| {
        let part = |index: usize| case[index].as_str().unwrap().to_owned();
        (part(0), part(1).replace("{R}", REDIRECT), part(2) == "ok")
    };
    all["cases"].as_array().unwrap().iter().filter(|one| one[1].is_string()).map(case).collect()
}

/// R02, R03, R04.
#[test]
fn nobody_is_sent_anywhere_before_the_way_back_is_known() {
    let app = app();
    let mut browser = Browser::at(&app);
    let mut doubled = honest();
    doubled.push(("client_id", "alexa-skill".to_owned()));
    let mut two_ways = honest();
    two_ways.push(("redirect_uri", REDIRECT.to_owned()));
    for query in [
        query(&without("redirect_uri")),
        query(&without("client_id")),
        query(&with("client_id", "nobody")),
        query(&doubled),
        query(&two_ways),
        format!("{}&redirect_uri=https://evil.test/", query(&with("scope", "everything"))),
        String::new(),
    ] {
        let page = browser.open(&query);
        dressed(&page);
        assert_eq!((page.status, page.header("location")), (400, None), "{query}");
    }
    // What the client got wrong goes to the client, and only there.
    let mut twice = honest();
    twice.push(("scope", "balances".to_owned()));
    for (query, error) in [
        (query(&with("scope", "everything")), "invalid_scope"),
        (query(&with("response_type", "token")), "unsupported_response_type"),
        (query(&[with("prompt", "none")].concat()), "login_required"),
        (query(&twice), "invalid_request"),
    ] {
        let page = browser.open(&query);
        assert_eq!(page.status, 303, "{query}");
        assert!(page.location().starts_with(&format!("{REDIRECT}?")));
        assert_eq!(page.parameter("error").as_deref(), Some(error));
        assert_eq!(page.parameter("state").as_deref(), Some("a b+c%&=<\"ł"));
    }
}

/// R04: query and body at once.
#[test]
fn a_form_with_a_query_is_refused() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.open(&asked());
    let fields = [("user", "anna"), ("password", "sandbox")];
    for extra in [asked(), "client_id=alexa-skill".to_owned(), "x=1".to_owned()] {
        let answer = browser.submit(&format!("/oauth/authorize?{extra}"), &page, "password", &fields);
        assert_eq!((answer.status, answer.header("location")), (400, None), "{extra}");
    }
}

/// R06, P01, P02 through the page.
#[test]
fn only_a_code_in_the_query_and_only_with_a_challenge() {
    let app = app();
    let mut browser = Browser::at(&app);
    for mode in ["fragment", "form_post", "web_message", "none"] {
        let page = browser.open(&query(&with("response_mode", mode)));
        assert_eq!(page.parameter("error").as_deref(), Some("invalid_request"), "{mode}");
        assert!(!page.location().contains('#'));
    }
    for kind in ["token", "id_token", "code token", "none", "code id_token", ""] {
        let page = browser.open(&query(&with("response_type", kind)));
        assert!(page.parameter("error").is_some() && page.parameter("code").is_none(), "{kind}");
    }
    let mut plain = with("code_challenge_method", "plain");
    let no_method = without("code_challenge_method");
    let no_challenge = without("code_challenge");
    plain.retain(|(name, _)| *name != "code_challenge");
    plain.push(("code_challenge", CHALLENGE.to_owned()));
    for fields in [plain, no_method, no_challenge] {
        assert_eq!(browser.open(&query(&fields)).parameter("error").as_deref(), Some("invalid_request"));
    }
}

/// R07: after a password and after a consent, 303 and nothing else.
#[test]
fn redirects_are_303() {
    let app = app();
    let mut browser = Browser::at(&app);
    let page = browser.open(&asked());
    let who = [("user", "anna"), ("password", "sandbox")];
    assert_eq!(browser.submit("/oauth/authorize", &page, "password", &who).status, 303);
    for decision in ["allow", "deny"] {
        let page = browser.open(&asked());
        let fields = [("purpose", "balances"), ("decision", decision)];
        assert_eq!(browser.submit("/oauth/authorize", &page, "value=\"allow\"", &fields).status, 303, "{decision}");
    }
}
