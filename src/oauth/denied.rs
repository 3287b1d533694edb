//! Why the token endpoint says no: the code for the client (RFC 6749, 5.2; RFC 8628, 3.5) and the reason for the log.
//!
//! Fixed texts only: nothing of a request, no token and no id is ever repeated.

/// A code of RFC 6749, 5.2 or RFC 8628, 3.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorCode {
    /// A parameter is missing, came twice or makes no sense.
    InvalidRequest,
    /// The client is unknown or did not prove who it is.
    InvalidClient,
    /// The code or refresh token is not good, or not for this client.
    InvalidGrant,
    /// The client may not use this grant.
    UnauthorizedClient,
    /// There is no such grant type here.
    UnsupportedGrantType,
    /// The scope is unknown or more than was granted.
    InvalidScope,
    /// The customer has not decided yet.
    AuthorizationPending,
    /// The device polls too fast; it must wait five seconds longer from now on.
    SlowDown,
    /// The customer said no.
    AccessDenied,
    /// The device code has run out.
    ExpiredToken,
}

/// A refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denied {
    /// For the client.
    pub error: ErrorCode,
    /// For the log: stable, from a closed set.
    pub reason: &'static str,
}

impl Denied {
    /// `invalid_request` for `reason`.
    pub const fn request(reason: &'static str) -> Self {
        Self { error: ErrorCode::InvalidRequest, reason }
    }

    /// `invalid_client` for `reason`.
    pub const fn client(reason: &'static str) -> Self {
        Self { error: ErrorCode::InvalidClient, reason }
    }

    /// `invalid_grant` for `reason`.
    pub const fn grant(reason: &'static str) -> Self {
        Self { error: ErrorCode::InvalidGrant, reason }
    }
}

impl ErrorCode {
    /// The value of `error`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "invalid_request",
            Self::InvalidClient => "invalid_client",
            Self::InvalidGrant => "invalid_grant",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::InvalidScope => "invalid_scope",
            Self::AuthorizationPending => "authorization_pending",
            Self::SlowDown => "slow_down",
            Self::AccessDenied => "access_denied",
            Self::ExpiredToken => "expired_token",
        }
    }

    /// The value of `error_description`.
    pub fn description(self) -> &'static str {
        match self {
            Self::InvalidRequest => "a parameter is missing, repeated or malformed",
            Self::InvalidClient => "client authentication failed",
            Self::InvalidGrant => "the code or token is not valid for this client",
            Self::UnauthorizedClient => "this client may not use this grant",
            Self::UnsupportedGrantType => "this grant type is not offered",
            Self::InvalidScope => "the scope is unknown or exceeds what was granted",
            Self::AuthorizationPending => "the customer has not decided yet",
            Self::SlowDown => "poll less often",
            Self::AccessDenied => "the customer said no",
            Self::ExpiredToken => "the device code has run out",
        }
    }
}
