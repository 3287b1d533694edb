//! A signing chain whose path to a trusted root was found once, and the leaf's key.
//!
//! Building the path costs a fifth of a millisecond, so it is done when the chain is read; the dates of every certificate
//! on the path are kept and checked on each use. Revocation lists are not consulted: Amazon's procedure asks for none.
//! Follows Amazon's procedure for the chain (RFC 5280 path, dNSName of RFC 6125, dates).

use super::Rejection;
use super::validity::Validity;
use jiff::Timestamp;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, ServerName, SubjectPublicKeyInfoDer, TrustAnchor, UnixTime};
use std::time::Duration;
use webpki::ring::RSA_PKCS1_2048_8192_SHA256;
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, Error, KeyUsage, RawPublicKeyEntity, VerifiedPath};

const NAME: &str = "echo-api.amazon.com";
const MOST_CERTIFICATES: usize = 10;

/// A chain that was valid when it was read. Holds no certificate any more, only the leaf's key and the dates.
#[derive(Debug, Clone)]
pub struct Chain {
    key: SubjectPublicKeyInfoDer<'static>,
    validity: Validity,
}

impl Chain {
    /// Reads a PEM file, leaf first, and looks for a path from the leaf to the first of `anchors`; certificates beyond
    /// that anchor, which real files carry, play no part.
    ///
    /// # Errors
    /// [`Rejection::ChainMalformed`], [`Rejection::ChainNotYetValid`], [`Rejection::ChainExpired`],
    /// [`Rejection::ChainUntrusted`] or [`Rejection::ChainName`].
    pub fn read(pem: &[u8], anchors: &[TrustAnchor<'static>], now: Timestamp) -> Result<Self, Rejection> {
        let certificates = certificates(pem)?;
        let (leaf, intermediates) = certificates.split_first().ok_or(Rejection::ChainMalformed)?;
        let leaf = EndEntityCert::try_from(leaf).map_err(|_| Rejection::ChainMalformed)?;
        let path = leaf
            .verify_for_usage(
                ALL_VERIFICATION_ALGS,
                anchors,
                intermediates,
                unix_time(now),
                KeyUsage::server_auth(),
                None,
                None,
            )
            .map_err(|error| reason(&error))?;
        check_name(&leaf)?;
        Ok(Self { key: leaf.subject_public_key_info(), validity: validity(&path)? })
    }

    /// Whether every certificate of the path is within its dates. Called on every use.
    ///
    /// # Errors
    /// [`Rejection::ChainNotYetValid`] or [`Rejection::ChainExpired`].
    pub fn check_dates(&self, now: Timestamp) -> Result<(), Rejection> {
        self.validity.check(now)
    }

    /// Verifies `signature` over the exact bytes of `body` with the leaf's key: RSASSA-PKCS1-v1_5 with SHA-256.
    ///
    /// # Errors
    /// [`Rejection::SignatureWrong`], also when the leaf's key is not RSA of 2048 to 8192 bits.
    pub fn verify(&self, body: &[u8], signature: &[u8]) -> Result<(), Rejection> {
        RawPublicKeyEntity::try_from(&self.key)
            .and_then(|key| key.verify_signature(RSA_PKCS1_2048_8192_SHA256, body, signature))
            .map_err(|_| Rejection::SignatureWrong)
    }

    /// The leaf's `SubjectPublicKeyInfo` in DER.
    pub fn leaf_key(&self) -> &[u8] {
        self.key.as_ref()
    }
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Rejection> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).take(MOST_CERTIFICATES + 1).collect();
    let found = found.map_err(|_| Rejection::ChainMalformed)?;
    if (1..=MOST_CERTIFICATES).contains(&found.len()) { Ok(found) } else { Err(Rejection::ChainMalformed) }
}

/// The name must stand there literally: the library alone would also take a wildcard.
fn check_name(leaf: &EndEntityCert<'_>) -> Result<(), Rejection> {
    let name = ServerName::try_from(NAME).map_err(|_| Rejection::ChainName)?;
    leaf.verify_is_valid_for_subject_name(&name).map_err(|_| Rejection::ChainName)?;
    let literal = leaf.valid_dns_names().any(|found| found.eq_ignore_ascii_case(NAME));
    if literal { Ok(()) } else { Err(Rejection::ChainName) }
}

fn validity(path: &VerifiedPath<'_>) -> Result<Validity, Rejection> {
    let mut all = Validity::of(&path.end_entity().der())?;
    for certificate in path.intermediate_certificates() {
        all = all.and(Validity::of(&certificate.der())?);
    }
    Ok(all)
}

/// Before 1970 counts as 1970: no certificate of ours is that old, and the answer is "not yet valid" either way.
fn unix_time(now: Timestamp) -> UnixTime {
    UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(now.as_second()).unwrap_or(0)))
}

fn reason(error: &Error) -> Rejection {
    match error {
        Error::CertNotValidYet { .. } => Rejection::ChainNotYetValid,
        Error::CertExpired { .. } => Rejection::ChainExpired,
        Error::BadDer
        | Error::BadDerTime
        | Error::InvalidCertValidity
        | Error::MalformedExtensions
        | Error::TrailingData(_)
        | Error::UnsupportedCertVersion => Rejection::ChainMalformed,
        _ => Rejection::ChainUntrusted,
    }
}
