//! `[oauth]`: the assistants that may link, a table each.

use super::error::Invalid;
use super::text;
use crate::oauth::{self, Pkce};
use crate::secret::Secret;
use jiff::SignedDuration;
use serde::Deserialize;
use std::collections::BTreeMap;
use url::Url;

/// A shorter secret can be guessed.
const SECRET_LEAST: usize = 16;
/// Where Amazon sends people back to; such a client must be given tokens of at least [`AMAZON_LEAST`] seconds.
const AMAZON: [&str; 3] = ["pitangui.amazon.com", "layla.amazon.com", "alexa.amazon.co.jp"];
const AMAZON_LEAST: i64 = 360;
/// Where Messenger's account linking ends; nothing else may be configured for it.
const MESSENGER: &str = "https://www.facebook.com/messenger_platform/account_linking";

/// Account linking.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OAuth {
    /// Assistants by name.
    pub clients: BTreeMap<String, Client>,
}

/// One assistant.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// `client_id`.
    pub id: String,
    /// `client_secret`; absent: a public client.
    #[serde(default, deserialize_with = "text::secret")]
    pub secret: Option<Secret>,
    /// What people know it by; default: its name with a capital.
    #[serde(default)]
    pub label: String,
    /// Where it may be sent back to.
    #[serde(default)]
    pub redirect_uris: Vec<String>,
    /// Refresh policy.
    #[serde(default)]
    pub refresh: Refresh,
    /// How long a replaced refresh token stays good, in seconds.
    #[serde(default = "refresh_window")]
    pub refresh_window_seconds: i64,
    /// A refresh token that nobody uses for so many days is dead.
    #[serde(default = "refresh_idle")]
    pub refresh_idle_days: i64,
    /// How long an access token lives, in seconds.
    #[serde(default = "access_token")]
    pub access_token_seconds: i64,
    /// Whether PKCE is demanded.
    #[serde(default)]
    pub pkce: Demand,
    /// How its links are made.
    #[serde(default)]
    pub kind: Kind,
}

/// What happens to a refresh token that is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Refresh {
    /// It stays.
    None,
    /// Another is issued, the old one stays good for the window.
    #[default]
    Overlap,
}

/// Whether a code challenge must come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Demand {
    /// Always.
    #[default]
    Required,
    /// Not, by exception.
    Optional,
}

/// How a client's links are made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// As RFC 6749 says.
    #[default]
    Standard,
    /// Messenger's account linking.
    Messenger,
}

const fn refresh_window() -> i64 {
    600
}

const fn refresh_idle() -> i64 {
    180
}

const fn access_token() -> i64 {
    3600
}

impl OAuth {
    /// The clients as the grant machine knows them.
    pub fn clients(&self) -> oauth::Clients {
        oauth::Clients(self.clients.iter().map(|(name, client)| client.named(name)).collect())
    }

    /// What works and should not stay so.
    pub fn warnings(&self) -> Vec<String> {
        let of_client = |(name, client): (&String, &Client)| {
            client.warnings().map(|(key, problem)| format!("oauth.clients.{name}.{key}: {problem}")).collect::<Vec<_>>()
        };
        self.clients.iter().flat_map(of_client).collect()
    }

    pub(super) fn check(&self) -> Result<(), Invalid> {
        let mut ids = std::collections::BTreeSet::new();
        for (name, client) in &self.clients {
            let refuse = |key: &str, problem: &str| Err(Invalid::new(format!("clients.{name}.{key}"), problem));
            let is_name = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
            if name.is_empty() || !name.bytes().all(is_name) {
                return Err(Invalid::new(format!("clients.{name}"), "a client's name is of a-z, 0-9 and _ only"));
            }
            if client.id.is_empty() || !client.id.bytes().all(|byte| byte.is_ascii_graphic()) {
                return refuse("id", "is not empty and has no spaces");
            }
            if !ids.insert(&client.id) {
                return refuse("id", "two clients cannot have the same id");
            }
            if let Err((key, problem)) = client.check() {
                return refuse(key, problem);
            }
        }
        Ok(())
    }
}

impl Client {
    fn check(&self) -> Result<(), (&'static str, &'static str)> {
        if !self.redirect_uris.iter().all(|uri| is_redirect_uri(uri)) {
            return Err((
                "redirect_uris",
                "are complete addresses that begin with https:// (http:// for this machine only), without fragment",
            ));
        }
        let is_messenger = |uri: &String| uri.trim_end_matches('/') == MESSENGER;
        if self.kind == Kind::Messenger && !self.redirect_uris.iter().all(is_messenger) {
            return Err(("redirect_uris", "Messenger sends people back to one address only, and it is built in"));
        }
        if !(1..=86_400).contains(&self.access_token_seconds) {
            return Err(("access_token_seconds", "from 1 to 86400 seconds"));
        }
        if !(1..=86_400).contains(&self.refresh_window_seconds) {
            return Err(("refresh_window_seconds", "from 1 to 86400 seconds"));
        }
        if !(1..=3_650).contains(&self.refresh_idle_days) {
            return Err(("refresh_idle_days", "from 1 to 3650 days"));
        }
        if self.secret.is_none() && self.pkce == Demand::Optional {
            return Err(("pkce", "a client without a secret cannot go without PKCE"));
        }
        if self.secret.is_none() && self.refresh == Refresh::None {
            return Err(("refresh", "a client without a secret needs rotation: overlap"));
        }
        Ok(())
    }

    fn warnings(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let is_short = self.secret.as_ref().is_some_and(|secret| secret.expose().len() < SECRET_LEAST);
        let is_amazon =
            |uri: &String| Url::parse(uri).is_ok_and(|uri| AMAZON.iter().any(|host| uri.host_str() == Some(host)));
        let is_brief = self.access_token_seconds < AMAZON_LEAST && self.redirect_uris.iter().any(is_amazon);
        let secret = "has fewer than 16 characters; it is all that keeps others from posing as the assistant";
        let lives = "Alexa takes tokens of at least 360 seconds: it will not link";
        let secret = is_short.then_some(("secret", secret));
        secret.into_iter().chain(is_brief.then_some(("access_token_seconds", lives)))
    }

    fn named(&self, name: &str) -> oauth::Client {
        let window = SignedDuration::from_secs(self.refresh_window_seconds);
        let (kind, redirect_uris) = match self.kind {
            Kind::Standard => (oauth::Kind::Standard, self.redirect_uris.clone()),
            Kind::Messenger => (oauth::Kind::Messenger, vec![MESSENGER.to_owned()]),
        };
        oauth::Client {
            name: name.to_owned(),
            label: if self.label.is_empty() { capitalised(name) } else { self.label.clone() },
            id: self.id.clone(),
            secret: self.secret.clone(),
            redirect_uris,
            refresh: match self.refresh {
                Refresh::None => oauth::Refresh::None,
                Refresh::Overlap => oauth::Refresh::Overlap { window },
            },
            refresh_idle: SignedDuration::from_hours(24 * self.refresh_idle_days),
            access_lives: SignedDuration::from_secs(self.access_token_seconds),
            pkce: match self.pkce {
                Demand::Required => Pkce::Required,
                Demand::Optional => Pkce::Optional,
            },
            kind,
        }
    }
}

/// https, or http to this machine; no fragment (RFC 6749, 3.1.2), no user, nothing that a parser would write otherwise.
fn is_redirect_uri(text: &str) -> bool {
    let Ok(url) = Url::parse(text) else { return false };
    let is_local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    let is_scheme = url.scheme() == "https" || (url.scheme() == "http" && is_local);
    is_scheme && url.fragment().is_none() && url.username().is_empty() && url.password().is_none()
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
