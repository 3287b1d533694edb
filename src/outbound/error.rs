//! Why a request to the outside failed. No variant carries an address, a query or a secret.

use thiserror::Error;

/// Why a request was not made or has no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OutboundError {
    /// The address is not a URL, or carries user information.
    #[error("the address is not a URL that can be asked")]
    Address,
    /// Neither https nor plain http to loopback.
    #[error("only https may leave, plain http only to loopback")]
    Scheme,
    /// The host does not stand in the configuration.
    #[error("the host is not among those that may be asked")]
    Host,
    /// No connection, or none that is trusted.
    #[error("no connection")]
    Unreachable,
    /// The answer did not come in time.
    #[error("no answer in time")]
    Late,
    /// The answer is larger than asked for.
    #[error("the answer is too large")]
    TooLarge,
    /// The connection broke, or what came is not HTTP.
    #[error("the answer broke off")]
    Broken,
    /// A bearer token that cannot stand in a header.
    #[error("the token cannot stand in a header")]
    Token,
    /// A file of additional roots is not PEM certificates.
    #[error("a file of additional roots holds no certificate, or a broken one")]
    Roots,
    /// The client could not be set up.
    #[error("the HTTP client cannot be set up")]
    Setup,
}

impl OutboundError {
    /// A stable code, for the log and the metric.
    pub fn code(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Scheme => "scheme",
            Self::Host => "host",
            Self::Unreachable => "unreachable",
            Self::Late => "late",
            Self::TooLarge => "too_large",
            Self::Broken => "broken",
            Self::Token => "token",
            Self::Roots => "roots",
            Self::Setup => "setup",
        }
    }
}
