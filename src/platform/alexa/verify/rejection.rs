//! Why an Alexa request is refused: one stable code a reason, for the log and the metric. The sender is never told which.

/// A failed check. Numbers are those of the checks in order: headers, address of the chain, download, chain, signature,
/// age, skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rejection {
    /// No `SignatureCertChainUrl`, or an empty one.
    ChainUrlMissing,
    /// No `Signature-256`, or an empty one. The older SHA-1 `Signature` does not count.
    SignatureMissing,
    /// One of the two headers more than once.
    HeaderRepeated,
    /// Not a URL, or one with control characters, backslashes, percent signs, a query, a fragment or user information.
    ChainUrlMalformed,
    /// Not https.
    ChainUrlScheme,
    /// Not `s3.amazonaws.com`.
    ChainUrlHost,
    /// Not a file under `/echo.api/` after normalisation.
    ChainUrlPath,
    /// Another port than 443.
    ChainUrlPort,
    /// The chain could not be fetched in time and size.
    ChainUnavailable,
    /// Not PEM, empty, or too many certificates.
    ChainMalformed,
    /// A certificate that is needed is not valid yet.
    ChainNotYetValid,
    /// A certificate that is needed has expired.
    ChainExpired,
    /// The leaf is not for `echo-api.amazon.com`.
    ChainName,
    /// No path to a trusted root.
    ChainUntrusted,
    /// `Signature-256` is not base64.
    SignatureMalformed,
    /// The signature is not of these bytes by this leaf.
    SignatureWrong,
    /// No timestamp, or not one.
    TimestampMalformed,
    /// Too old.
    TimestampTooOld,
    /// Too far ahead.
    TimestampInFuture,
    /// For another skill, or for none.
    ApplicationUnknown,
}

impl Rejection {
    /// The stable reason code.
    pub fn code(self) -> &'static str {
        match self {
            Self::ChainUrlMissing => "chain_url_missing",
            Self::SignatureMissing => "signature_missing",
            Self::HeaderRepeated => "header_repeated",
            Self::ChainUrlMalformed => "chain_url_malformed",
            Self::ChainUrlScheme => "chain_url_scheme",
            Self::ChainUrlHost => "chain_url_host",
            Self::ChainUrlPath => "chain_url_path",
            Self::ChainUrlPort => "chain_url_port",
            Self::ChainUnavailable => "chain_unavailable",
            Self::ChainMalformed => "chain_malformed",
            Self::ChainNotYetValid => "chain_not_yet_valid",
            Self::ChainExpired => "chain_expired",
            Self::ChainName => "chain_name",
            Self::ChainUntrusted => "chain_untrusted",
            Self::SignatureMalformed => "signature_malformed",
            Self::SignatureWrong => "signature_wrong",
            Self::TimestampMalformed => "timestamp_malformed",
            Self::TimestampTooOld => "timestamp_too_old",
            Self::TimestampInFuture => "timestamp_in_future",
            Self::ApplicationUnknown => "application_unknown",
        }
    }
}
