//! A browser of few words: keeps the cookie, fills in the forms that a page has, follows nothing by itself.
#![cfg(test)]

use crate::app::{TestApp, Wanted};
use crate::http_stack::{self, Answer};
use std::net::SocketAddr;
use std::time::Duration;

/// The redirect URI of the tests' assistant.
pub(crate) const REDIRECT: &str = "https://pitangui.amazon.com/api/skill/link/M2TEST";
/// The challenge of the verifier in RFC 7636, appendix B.
pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub(crate) const ISSUER: &str = "https://voice.example.com";

/// A service whose pages are served, with one assistant and whatever else is configured.
pub(crate) fn app_with(wanted: Wanted) -> TestApp {
    let client = format!(
        "[oauth.clients.alexa]\nid = \"alexa-skill\"\nsecret = \"0123456789abcdef\"\nredirect_uris = [\"{REDIRECT}\", \
         \"https://layla.amazon.com/api/skill/link/M2TEST\"]\n"
    );
    TestApp::with(Wanted { config: format!("{client}{}", wanted.config), ..wanted })
}

pub(crate) fn app() -> TestApp {
    app_with(Wanted::default())
}

/// An honest request of the assistant, as a query.
pub(crate) fn asked() -> String {
    query(&honest())
}

pub(crate) fn honest() -> Vec<(&'static str, String)> {
    [
        ("response_type", "code"),
        ("client_id", "alexa-skill"),
        ("redirect_uri", REDIRECT),
        ("state", "a b+c%&=<\"ł"),
        ("scope", "balances transactions bills"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

pub(crate) fn query<V: AsRef<str>>(fields: &[(&str, V)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// What a page showed.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Page {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    pub(crate) fn location(&self) -> &str {
        self.header("location").unwrap_or_else(|| panic!("no Location: {} {}", self.head, self.body))
    }

    /// A parameter of the address that the page leads to.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        let address = url::Url::parse(self.location()).unwrap();
        address.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
    }

    /// The hidden fields of the last form, or of the one that has `marker`.
    pub(crate) fn hidden(&self, marker: &str) -> Vec<(String, String)> {
        let form = self.body.split("<form ").skip(1).filter(|form| form.contains(marker)).last();
        let form = form.unwrap_or_else(|| panic!("no form with {marker}: {}", self.body));
        let form = form.split("</form>").next().unwrap();
        let attribute = |input: &str, name: &str| {
            let value = input.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
            Some(unescaped(value))
        };
        form.split("<input type=\"hidden\" ")
            .skip(1)
            .map(|input| (attribute(input, "name").unwrap(), attribute(input, "value").unwrap()))
            .collect()
    }
}

fn unescaped(text: &str) -> String {
    let named = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")];
    named.iter().fold(text.to_owned(), |text, (entity, mark)| text.replace(entity, mark))
}

/// One browser.
#[derive(Clone, Debug)]
pub(crate) struct Browser {
    pub(crate) address: SocketAddr,
    pub(crate) cookie: Option<String>,
    pub(crate) languages: String,
    pub(crate) peer: Option<String>,
}

impl Browser {
    pub(crate) fn at(app: &TestApp) -> Self {
        Self { address: app.address, cookie: None, languages: String::new(), peer: None }
    }

    fn send(&mut self, method: &str, path: &str, body: &str) -> Page {
        let form = "Content-Type: application/x-www-form-urlencoded";
        let headers = [
            Some(format!("{method} {path} HTTP/1.1\r\nHost: saldo.test\r\nConnection: close")),
            self.cookie.as_ref().map(|cookie| format!("Cookie: other=1; __Host-saldo={cookie}")),
            (!self.languages.is_empty()).then(|| format!("Accept-Language: {}", self.languages)),
            self.peer.as_ref().map(|peer| format!("X-Forwarded-For: {peer}")),
            (method == "POST").then(|| format!("{form}\r\nContent-Length: {}", body.len())),
        ];
        let head: String = headers.into_iter().flatten().map(|header| header + "\r\n").collect();
        let exchange = http_stack::send(self.address, format!("{head}\r\n{body}").as_bytes(), Duration::from_secs(20));
        // The head as it came: addresses and cookies have capitals.
        let text = String::from_utf8_lossy(&exchange.bytes).into_owned();
        let head = text.split("\r\n\r\n").next().unwrap_or_default().to_owned();
        let Answer { status, body, .. } = exchange.answer();
        let page = Page { status, head, body };
        if let Some(cookie) = page.header("set-cookie") {
            assert!(cookie.ends_with("; Path=/; Secure; HttpOnly; SameSite=Lax"), "{cookie}");
            self.cookie =
                cookie.strip_prefix("__Host-saldo=").and_then(|rest| rest.split(';').next()).map(str::to_owned);
        }
        page
    }

    pub(crate) fn get(&mut self, path: &str) -> Page {
        self.send("GET", path, "")
    }

    pub(crate) fn post<V: AsRef<str>>(&mut self, path: &str, fields: &[(&str, V)]) -> Page {
        self.send("POST", path, &query(fields))
    }

    pub(crate) fn post_raw(&mut self, path: &str, body: &str) -> Page {
        self.send("POST", path, body)
    }

    /// Sends the form of `page` that has `marker`, with more fields.
    pub(crate) fn submit(&mut self, path: &str, page: &Page, marker: &str, fields: &[(&str, &str)]) -> Page {
        let hidden = page.hidden(marker);
        let hidden = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let all: Vec<(&str, &str)> = hidden.chain(fields.iter().copied()).collect();
        self.post(path, &all)
    }

    /// Opens the assistant's request.
    pub(crate) fn open(&mut self, query: &str) -> Page {
        self.get(&format!("/oauth/authorize?{query}"))
    }

    /// Signs in at the assistant's request; the consent page that follows.
    pub(crate) fn signed_in(&mut self, user: &str, query: &str) -> Page {
        let page = self.open(query);
        let answer = self.submit("/oauth/authorize", &page, "password", &[("user", user), ("password", "sandbox")]);
        assert_eq!(answer.status, 303, "{}", answer.body);
        let page = self.get(answer.location());
        assert_eq!(page.status, 200, "{}", page.body);
        page
    }

    /// Signs in at the customer's own page.
    pub(crate) fn own_page(&mut self, user: &str) -> Page {
        let page = self.get("/consents");
        let answer = self.submit("/consents", &page, "password", &[("user", user), ("password", "sandbox")]);
        assert_eq!((answer.status, answer.location()), (303, "/consents"), "{}", answer.body);
        self.get("/consents")
    }

    /// A button of the customer's own page; the page that follows.
    pub(crate) fn press(&mut self, page: &Page, marker: &str, fields: &[(&str, &str)]) -> Page {
        let answer = self.submit("/consents", page, marker, fields);
        if answer.status == 303 { self.get(answer.location()) } else { answer }
    }
}

/// A granted link, made through the page: signs in and allows balances and bills.
pub(crate) fn allowed(browser: &mut Browser, user: &str) -> Page {
    let page = browser.signed_in(user, &asked());
    let fields = [("purpose", "balances"), ("purpose", "bills"), ("decision", "allow")];
    browser.submit("/oauth/authorize", &page, "value=\"allow\"", &fields)
}
