//! The address of a signing chain, as it stands in `SignatureCertChainUrl`.
//!
//! The header is normalised once; what was compared is exactly what is fetched, since only a [`ChainUrl`] can be fetched.
//! Never decodes, never repairs: an address in an unusual spelling is refused, not guessed.

use super::Rejection;
use std::fmt;
use url::{Host, Url};

const HOST: &str = "s3.amazonaws.com";
const FOLDER: &str = "/echo.api/";
/// Real addresses have some fifty characters; the limit bounds what the caches keep.
const LONGEST: usize = 512;
const LONGEST_FILE_NAME: usize = 128;

/// A normalised address under `https://s3.amazonaws.com/echo.api/`. There is no other way to make one than
/// [`ChainUrl::parse`].
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ChainUrl(Box<str>);

impl ChainUrl {
    /// Checks and normalises the header's text ("Verifying that the request was sent by Alexa", check of the URL).
    ///
    /// # Errors
    /// [`Rejection::ChainUrlMalformed`], [`Rejection::ChainUrlScheme`], [`Rejection::ChainUrlHost`],
    /// [`Rejection::ChainUrlPort`] or [`Rejection::ChainUrlPath`].
    pub fn parse(text: &str) -> Result<Self, Rejection> {
        if is_usual(text) {
            return Ok(Self(text.into()));
        }
        check_text(text)?;
        let url = Url::parse(text).map_err(|_| Rejection::ChainUrlMalformed)?;
        check_origin(&url)?;
        check_spelling(text)?;
        check_path(url.path())?;
        Ok(Self(String::from(url).into_boxed_str()))
    }

    /// The normalised text: what is fetched and what caches are keyed by.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last segment of the path, when it is fit to name a file: `[A-Za-z0-9._-]{1,128}` and no leading dot.
    pub fn file_name(&self) -> Option<&str> {
        let (_, name) = self.0.rsplit_once('/')?;
        is_file_name(name).then_some(name)
    }
}

fn is_file_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    (1..=LONGEST_FILE_NAME).contains(&name.len()) && !name.starts_with('.') && name.bytes().all(plain)
}

/// The spelling that Amazon sends: already normalised, one file in the folder. It needs no parser, which shows in each turn.
fn is_usual(text: &str) -> bool {
    text.strip_prefix("https://s3.amazonaws.com/echo.api/").is_some_and(is_file_name)
}

impl fmt::Debug for ChainUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Refuses what a URL parser would silently drop or change: it strips tabs and line ends, turns backslashes into slashes
/// and decodes `%2e` as a dot.
fn check_text(text: &str) -> Result<(), Rejection> {
    let fits = (1..=LONGEST).contains(&text.len());
    let plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'%' | b'?' | b'#');
    if fits && text.bytes().all(plain) { Ok(()) } else { Err(Rejection::ChainUrlMalformed) }
}

fn check_origin(url: &Url) -> Result<(), Rejection> {
    if url.scheme() != "https" {
        return Err(Rejection::ChainUrlScheme);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Rejection::ChainUrlMalformed);
    }
    if url.host() != Some(Host::Domain(HOST)) {
        return Err(Rejection::ChainUrlHost);
    }
    // The parser has already dropped the scheme's own port.
    if url.port().is_some() { Err(Rejection::ChainUrlPort) } else { Ok(()) }
}

/// The authority must be written plainly: no empty user information, no `:`, no `:0443`, no missing or doubled slashes.
fn check_spelling(text: &str) -> Result<(), Rejection> {
    let (scheme, rest) = text.split_once("://").ok_or(Rejection::ChainUrlMalformed)?;
    let (authority, path) = rest.split_once('/').ok_or(Rejection::ChainUrlPath)?;
    let host = authority.strip_suffix(":443").unwrap_or(authority);
    if !scheme.eq_ignore_ascii_case("https") || !host.eq_ignore_ascii_case(HOST) {
        return Err(Rejection::ChainUrlMalformed);
    }
    if path.starts_with('/') || path.contains("//") { Err(Rejection::ChainUrlPath) } else { Ok(()) }
}

/// `path` is free of dot segments; the parser removed them. A percent sign here was put in by the parser for a character
/// that may not stand in a path.
fn check_path(path: &str) -> Result<(), Rejection> {
    let file = path.strip_prefix(FOLDER).ok_or(Rejection::ChainUrlPath)?;
    let sound = !path.contains('%') && file.split('/').all(|segment| !segment.is_empty());
    if sound { Ok(()) } else { Err(Rejection::ChainUrlPath) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem";

    #[test]
    fn every_good_spelling_becomes_the_same_address() {
        for text in [
            GOOD,
            "https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem",
            "https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem",
            "https://s3.amazonaws.com/echo.api/./echo-api-cert.pem",
            "https://s3.amazonaws.com/other/../echo.api/echo-api-cert.pem",
            "HTTPS://S3.AmazonAWS.com/echo.api/echo-api-cert.pem",
        ] {
            let url = ChainUrl::parse(text).unwrap();
            assert_eq!(url.as_str(), GOOD, "{text}");
            assert_eq!(url.file_name(), Some("echo-api-cert.pem"));
        }
    }

    #[test]
    fn every_defect_has_its_reason() {
        ChainUrl::parse(GOOD).unwrap();
        let long = format!("{GOOD}{}", "m".repeat(LONGEST));
        for (text, reason) in [
            ("", Rejection::ChainUrlMalformed),
            ("badUrl", Rejection::ChainUrlMalformed),
            (long.as_str(), Rejection::ChainUrlMalformed),
            ("//s3.amazonaws.com/echo.api/cert.pem", Rejection::ChainUrlMalformed),
            ("https:s3.amazonaws.com/echo.api/cert.pem", Rejection::ChainUrlMalformed),
            ("https:/s3.amazonaws.com/echo.api/cert.pem", Rejection::ChainUrlMalformed),
            ("https:///s3.amazonaws.com/echo.api/cert.pem", Rejection::ChainUrlMalformed),
            ("https://x@s3.amazonaws.com/echo.api/cert.pem", Rejection::ChainUrlMalformed),
            ("https://@s3.amazonaws.com/echo.api/cert.pem", Rejection::ChainUrlMalformed),
            ("https://s3.amazonaws.com:/echo.api/cert.pem", Rejection::ChainUrlMalformed),
            ("https://s3.amazonaws.com/echo.api/cert.pem?x=1", Rejection::ChainUrlMalformed),
            ("https://s3.amazonaws.com/echo.api/cert.pem#x", Rejection::ChainUrlMalformed),
            ("https://s3.amazonaws.com/echo.api/%2e%2e/x/cert.pem", Rejection::ChainUrlMalformed),
            ("https://s3.amazonaws.com/echo.api\\cert.pem", Rejection::ChainUrlMalformed),
            ("https://s3.amazonaws.com/echo.api/ce\trt.pem", Rejection::ChainUrlMalformed),
            ("https://s3.amazonaws.com/echo.api/.\n./x/cert.pem", Rejection::ChainUrlMalformed),
            (" https://s3.amazonaws.com/echo.api/cert.pem", Rejection::ChainUrlMalformed),
            ("https://s3.amazonaws.com/echo.api/cért.pem", Rejection::ChainUrlMalformed),
            ("https://s3。amazonaws.com/echo.api/cert.pem", Rejection::ChainUrlMalformed),
            ("http://s3.amazonaws.com/echo.api/cert.pem", Rejection::ChainUrlScheme),
            ("file:///echo.api/cert.pem", Rejection::ChainUrlScheme),
            ("https://s3.amazonaws.com.evil.example/echo.api/cert.pem", Rejection::ChainUrlHost),
            ("https://s3.amazonaws.com./echo.api/cert.pem", Rejection::ChainUrlHost),
            ("https://x.s3.amazonaws.com/echo.api/cert.pem", Rejection::ChainUrlHost),
            ("https://s3.amazonaws.com:8443/echo.api/cert.pem", Rejection::ChainUrlPort),
            ("https://s3.amazonaws.com", Rejection::ChainUrlPath),
            ("https://s3.amazonaws.com/echo.api", Rejection::ChainUrlPath),
            ("https://s3.amazonaws.com/echo.api/", Rejection::ChainUrlPath),
            ("https://s3.amazonaws.com/echo.api/x/..", Rejection::ChainUrlPath),
            ("https://s3.amazonaws.com/EcHo.aPi/cert.pem", Rejection::ChainUrlPath),
            ("https://s3.amazonaws.com/echo.api2/cert.pem", Rejection::ChainUrlPath),
            ("https://s3.amazonaws.com/echo.api/../cert.pem", Rejection::ChainUrlPath),
            ("https://s3.amazonaws.com//echo.api/cert.pem", Rejection::ChainUrlPath),
            ("https://s3.amazonaws.com/echo.api//cert.pem", Rejection::ChainUrlPath),
            ("https://s3.amazonaws.com/echo.api/a//../cert.pem", Rejection::ChainUrlPath),
            ("https://s3.amazonaws.com/echo.api/<cert>.pem", Rejection::ChainUrlPath),
        ] {
            assert_eq!(ChainUrl::parse(text), Err(reason), "{text}");
        }
    }

    #[test]
    fn only_a_plain_last_segment_names_a_file() {
        let name = |segment: &str| {
            let url = ChainUrl::parse(&format!("https://s3.amazonaws.com/echo.api/{segment}")).unwrap();
            url.file_name().map(str::to_owned)
        };
        assert_eq!(name("a/b_C-9.pem").as_deref(), Some("b_C-9.pem"));
        assert_eq!(name(&"a".repeat(128)), Some("a".repeat(128)));
        assert_eq!(name(&"a".repeat(129)), None);
        assert_eq!(name(".hidden"), None);
        assert_eq!(name("a+b.pem"), None);
    }
}
