//! Authorization requests (RFC 6749, 4.1.1; RFC 7636, 4.3; RFC 9207): what is asked, and every address that may be answered to.
//!
//! Nobody is sent anywhere before client and redirect URI are known to the letter; what is wrong until then is told on a page
//! of ours. Decides nothing about the customer and never issues a code.

use super::client::{Client, Clients, Kind, Pkce};
use super::form::with_query;
use super::messenger;
use super::scope;
use crate::consent::Purpose;

/// Parameters that are looked at; each may come once (RFC 6749, 3.1). Others are ignored.
const KNOWN: [&str; 12] = [
    "client_id",
    "redirect_uri",
    "response_type",
    "response_mode",
    "state",
    "scope",
    "code_challenge",
    "code_challenge_method",
    "prompt",
    "account_linking_token",
    "user_locale",
    "ui_locales",
];
/// Longest `state` that is echoed, in bytes.
const LONGEST_STATE: usize = 4096;
/// Length of an S256 challenge: 32 bytes in base64url (RFC 7636, 4.2).
const CHALLENGE: usize = 43;
/// Most languages that are remembered of a request.
const MOST_LANGUAGES: usize = 8;

/// Why a request is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Shown on a page with status 400: nobody is known that could be answered to.
    Page(Unsafe),
    /// The complete `Location` that tells the client, with `error`, `state` and `iss`.
    Back(String),
}

/// What makes it unsafe to send anybody back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsafe {
    /// `client_id` or `redirect_uri` came twice.
    Repeated,
    /// There is no such client.
    UnknownClient,
    /// It is missing, or none of the client's, to the letter.
    RedirectUri,
    /// `state` is longer than 4 KiB.
    TooLong,
    /// Not UTF-8, too many fields, or no account linking token where Messenger must send one.
    Malformed,
}

/// A request that can be put to the customer.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who asks.
    pub client: Client,
    /// Where the answer goes, exactly as asked.
    pub redirect_uri: String,
    /// To be echoed to the byte.
    pub state: Option<String>,
    /// What is asked for, in the order of [`Purpose::ALL`]; never empty.
    pub purposes: Vec<Purpose>,
    /// S256 challenge; none only of clients that are excepted.
    pub challenge: Option<String>,
    /// Whether Messenger's account linking asks: the answer then follows other rules.
    pub account_linking: bool,
    /// The customer's languages (BCP 47) as the client knows them, best first.
    pub languages: Vec<String>,
    parameters: Vec<(&'static str, String)>,
}

/// Reads a request from its decoded parameters, of query and body together, in any order.
///
/// # Errors
/// [`Refused`]: see there. RFC 6749, 4.1.2.1.
pub fn read(parameters: &[(String, String)], clients: &Clients, issuer: &str) -> Result<Asked, Refused> {
    let request = Request { parameters };
    let (client, redirect_uri) = request.addressed(clients).map_err(Refused::Page)?;
    let state = request.one("state");
    if state.is_some_and(|state| state.len() > LONGEST_STATE) {
        return Err(Refused::Page(Unsafe::TooLong));
    }
    let account_linking = client.kind == Kind::Messenger;
    if account_linking && request.one("account_linking_token").is_none() {
        return Err(Refused::Page(Unsafe::Malformed));
    }
    let back = Back { redirect_uri, state, issuer, account_linking };
    let wanted = request.wanted(client).map_err(|error| Refused::Back(back.error(error)))?;
    Ok(Asked {
        client: client.clone(),
        redirect_uri: redirect_uri.to_owned(),
        state: state.map(str::to_owned),
        purposes: wanted.purposes,
        challenge: wanted.challenge,
        account_linking,
        languages: request.languages(),
        parameters: request.known(),
    })
}

impl Asked {
    /// The parameters as they came, for hidden fields or another query: reading them again gives the same request.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        self.parameters.clone()
    }

    /// Where the customer goes with a code (RFC 6749, 4.1.2; RFC 9207, 2).
    pub fn granted(&self, issuer: &str, code: &str) -> String {
        if self.account_linking {
            return with_query(&self.redirect_uri, &[("authorization_code", code)]);
        }
        self.back(issuer).with(&[("code", code)])
    }

    /// Where the customer goes who said no.
    pub fn denied(&self, issuer: &str) -> String {
        self.back(issuer).error("access_denied")
    }

    fn back<'a>(&'a self, issuer: &'a str) -> Back<'a> {
        let Self { redirect_uri, state, account_linking, .. } = self;
        Back { redirect_uri, state: state.as_deref(), issuer, account_linking: *account_linking }
    }
}

/// The way back to a client that is known.
struct Back<'a> {
    redirect_uri: &'a str,
    state: Option<&'a str>,
    issuer: &'a str,
    account_linking: bool,
}

impl Back<'_> {
    /// Messenger knows no errors: the address without a code is its "no".
    fn error(&self, error: &str) -> String {
        if self.account_linking { self.redirect_uri.to_owned() } else { self.with(&[("error", error)]) }
    }

    fn with(&self, parameters: &[(&str, &str)]) -> String {
        let state = self.state.map(|state| ("state", state));
        let all: Vec<_> = parameters.iter().copied().chain(state).chain([("iss", self.issuer)]).collect();
        with_query(self.redirect_uri, &all)
    }
}

/// What a client may get wrong once it is known.
struct Wanted {
    purposes: Vec<Purpose>,
    challenge: Option<String>,
}

/// Decoded parameters.
struct Request<'a> {
    parameters: &'a [(String, String)],
}

impl<'a> Request<'a> {
    fn all(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.parameters.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn is_repeated(&self, name: &str) -> bool {
        self.all(name).nth(1).is_some()
    }

    /// The value of a parameter that came once. Without a value it counts as absent (RFC 6749, 3.1).
    fn one(&self, name: &str) -> Option<&'a str> {
        self.all(name).next().filter(|value| !value.is_empty() && !self.is_repeated(name))
    }

    fn known(&self) -> Vec<(&'static str, String)> {
        KNOWN.into_iter().flat_map(|name| self.all(name).map(move |value| (name, value.to_owned()))).collect()
    }

    /// Client and redirect URI. A single registered URI must be named too: stricter than RFC 6749, 3.1.2.3.
    fn addressed<'b>(&self, clients: &'b Clients) -> Result<(&'b Client, &'a str), Unsafe> {
        if ["client_id", "redirect_uri"].iter().any(|name| self.is_repeated(name)) {
            return Err(Unsafe::Repeated);
        }
        let client = self.one("client_id").and_then(|id| clients.by_id(id)).ok_or(Unsafe::UnknownClient)?;
        let uri = self.one("redirect_uri").ok_or(Unsafe::RedirectUri)?;
        let is_known = |known: &String| match client.kind {
            Kind::Standard => known == uri,
            Kind::Messenger => messenger::is_redirect(known, uri),
        };
        if client.redirect_uris.iter().any(is_known) { Ok((client, uri)) } else { Err(Unsafe::RedirectUri) }
    }

    fn wanted(&self, client: &Client) -> Result<Wanted, &'static str> {
        if KNOWN.iter().any(|name| self.is_repeated(name)) {
            return Err("invalid_request");
        }
        if client.kind == Kind::Messenger {
            return Ok(Wanted { purposes: self.purposes()?, challenge: None });
        }
        match self.one("response_type") {
            Some("code") => {}
            Some(_) => return Err("unsupported_response_type"),
            None => return Err("invalid_request"),
        }
        if self.one("response_mode").is_some_and(|mode| mode != "query") {
            return Err("invalid_request");
        }
        let challenge = self.challenge(client.pkce)?;
        let purposes = self.purposes()?;
        // Nothing is ever allowed without the customer's seeing it (OpenID Connect Core, 3.1.2.6).
        if self.one("prompt").is_some_and(|prompt| prompt.split(' ').any(|word| word == "none")) {
            return Err("login_required");
        }
        Ok(Wanted { purposes, challenge })
    }

    /// A missing method means `plain` (RFC 7636, 4.3), which is not taken.
    fn challenge(&self, pkce: Pkce) -> Result<Option<String>, &'static str> {
        match (self.one("code_challenge"), self.one("code_challenge_method")) {
            (None, None) if pkce == Pkce::Optional => Ok(None),
            (Some(challenge), Some("S256")) if is_challenge(challenge) => Ok(Some(challenge.to_owned())),
            _ => Err("invalid_request"),
        }
    }

    fn purposes(&self) -> Result<Vec<Purpose>, &'static str> {
        scope::read(self.one("scope")).ok_or("invalid_scope")
    }

    fn languages(&self) -> Vec<String> {
        let of_all = ["user_locale", "ui_locales"].into_iter().filter_map(|name| self.one(name));
        let is_tag = |tag: &&str| {
            (2..=35).contains(&tag.len())
                && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        };
        let tags = of_all.flat_map(|list| list.split(' ')).filter(is_tag);
        tags.take(MOST_LANGUAGES).map(|tag| tag.replace('_', "-")).collect()
    }
}

fn is_challenge(text: &str) -> bool {
    text.len() == CHALLENGE && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

#[cfg(test)]
mod tests;
