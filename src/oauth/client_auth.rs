//! Who asks at the token endpoint (RFC 6749, 2.3.1): Basic, or both in the body, never both ways; a public client by its id.
//!
//! Compares in constant time. How often somebody may guess is counted elsewhere, before [`is_secret`] is asked.

use super::denied::Denied;
use super::form::decoded;
use crate::secret::{Keyring, Secret};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// What was shown.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// `client_id`.
    pub id: String,
    /// `client_secret`; none where only an id was shown.
    pub secret: Option<Secret>,
}

/// Reads credentials from the `Authorization` header fields and the fields of the body, which hold no name twice.
///
/// # Errors
/// [`Denied`] `invalid_request`: two ways at once, or two ids; `invalid_client`: none, or nothing that can be read.
pub fn credentials(authorization: &[&[u8]], fields: &[(String, String)]) -> Result<Credentials, Denied> {
    let field = |name: &str| {
        let found = fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        found.filter(|value| !value.is_empty())
    };
    let (id, secret) = (field("client_id"), field("client_secret"));
    match authorization {
        [] => {
            let id = id.ok_or(Denied::client("client_missing"))?.to_owned();
            Ok(Credentials { id, secret: secret.map(Secret::new) })
        }
        [_] if secret.is_some() => Err(Denied::request("client_twice")),
        [header] => {
            let shown = basic(header).ok_or(Denied::client("basic_malformed"))?;
            if id.is_some_and(|id| id != shown.id) { Err(Denied::request("client_disagrees")) } else { Ok(shown) }
        }
        _ => Err(Denied::request("authorization_twice")),
    }
}

/// `Basic`: id and secret are form-encoded before base64, so that either may hold a colon.
fn basic(header: &[u8]) -> Option<Credentials> {
    let (scheme, encoded) = std::str::from_utf8(header).ok()?.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let pair = String::from_utf8(STANDARD.decode(encoded.trim_start_matches(' ')).ok()?).ok()?;
    let (id, secret) = pair.split_once(':')?;
    Some(Credentials { id: decoded(id)?, secret: Some(Secret::new(decoded(secret)?)) })
}

/// Whether `shown` is what a client must show: its `secret`, or none where it has none.
pub fn is_secret(keys: &Keyring, secret: Option<&Secret>, shown: Option<&Secret>) -> bool {
    let index = |secret: &Secret| keys.index("client secret", &[secret.expose().as_bytes()]);
    match (secret, shown) {
        (Some(secret), Some(shown)) => index(secret) == index(shown),
        (None, None) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::oauth::ErrorCode;

    fn read(authorization: &[&str], fields: &[(&str, &str)]) -> Result<(String, Option<String>), ErrorCode> {
        let headers: Vec<&[u8]> = authorization.iter().map(|header| header.as_bytes()).collect();
        let fields: Vec<_> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let read = credentials(&headers, &fields).map_err(|denied| denied.error)?;
        Ok((read.id, read.secret.map(|secret| secret.expose().to_owned())))
    }

    fn header(pair: &str) -> String {
        format!("Basic {}", STANDARD.encode(pair))
    }

    #[test]
    fn either_way_and_never_both() {
        let good = Ok(("id".to_owned(), Some("secret".to_owned())));
        assert_eq!(read(&[&header("id:secret")], &[]), good);
        assert_eq!(read(&[&header("id:secret").replace("Basic", "bAsIc")], &[("client_id", "id")]), good);
        assert_eq!(read(&[], &[("client_id", "id"), ("client_secret", "secret")]), good);
        assert_eq!(read(&[], &[("client_id", "id")]), Ok(("id".to_owned(), None)));
        assert_eq!(read(&[], &[("client_id", "id"), ("client_secret", "")]), Ok(("id".to_owned(), None)));
        let encoded = Ok(("a:b".to_owned(), Some("c:d e%".to_owned())));
        assert_eq!(read(&[&header("a%3Ab:c:d+e%25")], &[]), encoded);
        for (headers, fields) in [
            (vec![header("id:secret")], vec![("client_secret", "secret")]),
            (vec![header("id:secret")], vec![("client_id", "other")]),
            (vec![header("id:secret"), header("id:secret")], vec![]),
        ] {
            let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
            assert_eq!(read(&headers, &fields), Err(ErrorCode::InvalidRequest));
        }
    }

    #[test]
    fn what_cannot_be_read_is_nobody() {
        let not_utf8 = format!("Basic {}", STANDARD.encode(b"id:\xff"));
        for bad in ["", "Basic", "Basic ", "Basic ####", "Bearer x", &header("no colon"), &header("id:%FF"), &not_utf8]
        {
            assert_eq!(read(&[bad], &[("client_id", "id")]), Err(ErrorCode::InvalidClient), "{bad}");
        }
        assert_eq!(read(&[], &[]), Err(ErrorCode::InvalidClient));
    }
}
