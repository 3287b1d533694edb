//! Token requests (RFC 6749, 4.1.3 and 6; RFC 8628, 3.4): which grant is shown, with everything that must come with it.
//!
//! Says nothing about whether the grant is good.

use super::denied::{Denied, ErrorCode};
use crate::secret::Secret;

/// The grant type of RFC 8628.
pub const DEVICE_GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// A grant as it is shown.
#[derive(Clone, Debug)]
pub enum Shown {
    /// An authorization code.
    Code {
        /// The code.
        code: Secret,
        /// Where it was sent to. Must be repeated.
        redirect_uri: String,
        /// PKCE verifier.
        verifier: Option<Secret>,
    },
    /// A refresh token.
    Refresh {
        /// The token.
        token: Secret,
        /// What the client wants to be told it may do; none: all that was granted.
        scope: Option<String>,
    },
    /// A device code.
    Device {
        /// The code.
        code: Secret,
    },
}

/// Reads the decoded fields of a body.
///
/// # Errors
/// [`Denied`] `invalid_request` or `unsupported_grant_type`.
pub fn read(fields: &[(String, String)]) -> Result<Shown, Denied> {
    no_name_twice(fields)?;
    let field = |name: &'static str| optional(fields, name).ok_or(Denied::request("parameter_missing"));
    match field("grant_type")? {
        "authorization_code" => Ok(Shown::Code {
            code: Secret::new(field("code")?),
            redirect_uri: field("redirect_uri")?.to_owned(),
            verifier: optional(fields, "code_verifier").map(Secret::new),
        }),
        "refresh_token" => Ok(Shown::Refresh {
            token: Secret::new(field("refresh_token")?),
            scope: optional(fields, "scope").map(str::to_owned),
        }),
        DEVICE_GRANT => Ok(Shown::Device { code: Secret::new(field("device_code")?) }),
        _ => Err(Denied { error: ErrorCode::UnsupportedGrantType, reason: "grant_type_unknown" }),
    }
}

/// Refuses a body that names anything twice (RFC 6749, 3.2).
///
/// # Errors
/// [`Denied`] `invalid_request`.
pub fn no_name_twice(fields: &[(String, String)]) -> Result<(), Denied> {
    let mut names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    let is_twice = |pair: &[&str]| matches!(pair, [first, second] if first == second);
    if names.windows(2).any(is_twice) { Err(Denied::request("parameter_twice")) } else { Ok(()) }
}

/// The value of a field; without a value it counts as absent (RFC 6749, 3.2).
pub fn optional<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    found.filter(|value| !value.is_empty())
}
