//! Verification of an Alexa request over its raw bytes.
//!
//! Pure: the chain and the time come in. Only `Signature-256` counts (SHA-256); the older SHA-1 `Signature` is never read,
//! or a caller could choose the weaker hash. The body is not looked into: that is for the parser, afterwards.

pub mod anchors;
pub mod chain;
mod chain_disk;
pub mod chain_fetch;
mod chain_memory;
pub mod chain_url;
pub mod chains;
mod rejection;
mod validity;

pub use rejection::Rejection;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chain::Chain;
use chain_url::ChainUrl;
use jiff::Timestamp;

/// The two headers, read: where the chain is, and the signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureHeaders {
    /// Where the chain is to be fetched.
    pub chain_url: ChainUrl,
    signature: Vec<u8>,
}

impl SignatureHeaders {
    /// Reads all values of `SignatureCertChainUrl` and all values of `Signature-256`. Each must be there exactly once.
    ///
    /// # Errors
    /// [`Rejection::ChainUrlMissing`], [`Rejection::SignatureMissing`], [`Rejection::HeaderRepeated`],
    /// [`Rejection::SignatureMalformed`] and those of [`ChainUrl::parse`].
    pub fn read(chain_urls: &[&[u8]], signatures: &[&[u8]]) -> Result<Self, Rejection> {
        let chain_url = only(chain_urls, Rejection::ChainUrlMissing)?;
        let signature = only(signatures, Rejection::SignatureMissing)?;
        let chain_url = std::str::from_utf8(chain_url).map_err(|_| Rejection::ChainUrlMalformed)?;
        let chain_url = ChainUrl::parse(chain_url)?;
        let signature = STANDARD.decode(signature).map_err(|_| Rejection::SignatureMalformed)?;
        Ok(Self { chain_url, signature })
    }
}

fn only<'a>(values: &[&'a [u8]], missing: Rejection) -> Result<&'a [u8], Rejection> {
    match values {
        [] => Err(missing),
        [value] if value.trim_ascii().is_empty() => Err(missing),
        [value] => Ok(value),
        _ => Err(Rejection::HeaderRepeated),
    }
}

/// Checks the dates of `chain` and the signature over `body`, the raw bytes as they came.
///
/// # Errors
/// [`Rejection::ChainNotYetValid`], [`Rejection::ChainExpired`] or [`Rejection::SignatureWrong`].
pub fn check(
    headers: &SignatureHeaders,
    chain: &Chain,
    body: impl Into<Vec<u8>>,
    now: Timestamp,
) -> Result<Verified, Rejection> {
    let body = body.into();
    chain.check_dates(now)?;
    chain.verify(&body, &headers.signature)?;
    Ok(Verified { body })
}

/// The body of a request whose signature was verified. Only this file makes one.
#[derive(Debug, Clone)]
pub struct Verified {
    body: Vec<u8>,
}

impl Verified {
    /// The exact bytes that were signed.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Bytes that pass as verified, for unit tests of the parser only.
    #[cfg(test)]
    pub(super) fn for_tests(body: &[u8]) -> Self {
        Self { body: body.to_vec() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &[u8] = b"https://s3.amazonaws.com/echo.api/echo-api-cert.pem";
    const SIGNATURE: &[u8] = b"c2lnbmF0dXJlIQ==";

    type Case = (&'static [&'static [u8]], &'static [&'static [u8]], Rejection);

    #[test]
    fn each_header_stands_exactly_once() {
        let read = SignatureHeaders::read(&[URL], &[SIGNATURE]).unwrap();
        assert_eq!(read.chain_url.as_str().as_bytes(), URL);
        assert_eq!(read.signature, b"signature!");
        let cases: [Case; 8] = [
            (&[], &[SIGNATURE], Rejection::ChainUrlMissing),
            (&[b""], &[SIGNATURE], Rejection::ChainUrlMissing),
            (&[b" \t"], &[SIGNATURE], Rejection::ChainUrlMissing),
            (&[URL], &[], Rejection::SignatureMissing),
            (&[URL], &[b""], Rejection::SignatureMissing),
            (&[URL, URL], &[SIGNATURE], Rejection::HeaderRepeated),
            (&[URL], &[SIGNATURE, SIGNATURE], Rejection::HeaderRepeated),
            (&[URL], &[SIGNATURE, b""], Rejection::HeaderRepeated),
        ];
        for (chain_urls, signatures, reason) in cases {
            assert_eq!(SignatureHeaders::read(chain_urls, signatures), Err(reason));
        }
    }

    #[test]
    fn the_signature_is_base64_to_the_letter() {
        SignatureHeaders::read(&[URL], &[SIGNATURE]).unwrap();
        for text in
            ["c2lnbmF0dXJlIQ", "c2lnbmF0dXJlIR==", "c2ln bmF0", "c2ln\nbmF0", "c2ln-_==", "!", "c2lnbmF0dXJlIQ==="]
        {
            assert_eq!(
                SignatureHeaders::read(&[URL], &[text.as_bytes()]),
                Err(Rejection::SignatureMalformed),
                "{text}"
            );
        }
    }

    #[test]
    fn the_address_is_text() {
        SignatureHeaders::read(&[URL], &[SIGNATURE]).unwrap();
        assert_eq!(SignatureHeaders::read(&[b"\xff"], &[SIGNATURE]), Err(Rejection::ChainUrlMalformed));
    }
}
