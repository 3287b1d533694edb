//! The one address that Messenger's account linking may end at.
//!
//! Meta adds a query with its own token; nothing before that may differ, or our codes could be sent anywhere.

use super::form::fields;
use url::Url;

/// Whether `uri` is the `pinned` address, with or without a slash at its end and a query.
pub(super) fn is_redirect(pinned: &str, uri: &str) -> bool {
    let Some(rest) = uri.strip_prefix(pinned) else { return false };
    let query = match rest.strip_prefix('/').unwrap_or(rest) {
        "" => "",
        rest => match rest.strip_prefix('?') {
            Some(query) => query,
            None => return false,
        },
    };
    // What no parser writes otherwise: no fragment, no control character, nothing beyond ASCII (RFC 3986, 3.4).
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&()*+,;=:@/?%".contains(&byte);
    let is_same = || Url::parse(uri).is_ok_and(|url| url.as_str() == uri);
    let brings_code = || fields(query).is_none_or(|fields| fields.iter().any(|(name, _)| name == "authorization_code"));
    query.bytes().all(is_plain) && is_same() && !brings_code()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PINNED: &str = "https://www.facebook.com/messenger_platform/account_linking";

    #[test]
    fn only_a_query_may_follow() {
        for good in ["", "/", "?account_linking_token=ART%2Bx_1", "/?account_linking_token=A", "?", "/?a=b&c=d"] {
            assert!(is_redirect(PINNED, &format!("{PINNED}{good}")), "{good}");
        }
        for bad in [
            "x",
            "//",
            "/../x",
            "#",
            "?a#b",
            "?a\\b",
            "?a b",
            "?a\r\nb",
            "?\u{142}",
            ".evil.test",
            "/x?a",
            ":443/",
            "%2f",
            "?a=1&authorization_code=stolen",
            "?authorization%5Fcode=stolen",
            "?a=%FF",
            ";x",
        ] {
            assert!(!is_redirect(PINNED, &format!("{PINNED}{bad}")), "{bad}");
        }
        for bad in [
            "",
            "http://www.facebook.com/messenger_platform/account_linking",
            "https://www.facebook.com:443/messenger_platform/account_linking",
            "https://a@www.facebook.com/messenger_platform/account_linking",
            "https://evil.test/messenger_platform/account_linking",
            "HTTPS://www.facebook.com/messenger_platform/account_linking",
            "https://www.facebook.com/messenger_platform/./account_linking",
        ] {
            assert!(!is_redirect(PINNED, bad), "{bad}");
        }
    }
}
