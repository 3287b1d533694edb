//! The roots that a signing chain may end at: the public ones, compiled in, and those the operator adds.
//!
//! Never reads the operating system's store, so every installation decides alike.

use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, TrustAnchor};
use thiserror::Error;

/// A file of extra trust anchors is not PEM, holds no certificate, or one that cannot be read.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("a file of extra trust anchors must hold at least one certificate in PEM")]
pub struct AnchorError;

/// The public roots and the certificates of `extra`, each a PEM file's content.
///
/// # Errors
/// [`AnchorError`] when one of `extra` holds no certificate or a broken one.
pub fn anchors(extra: &[Vec<u8>]) -> Result<Vec<TrustAnchor<'static>>, AnchorError> {
    let mut all = webpki_roots::TLS_SERVER_ROOTS.to_vec();
    for pem in extra {
        all.append(&mut read(pem)?);
    }
    Ok(all)
}

/// The certificates of one PEM file as trust anchors, without the public roots.
///
/// # Errors
/// [`AnchorError`] when there is no certificate or a broken one.
pub fn read(pem: &[u8]) -> Result<Vec<TrustAnchor<'static>>, AnchorError> {
    let mut found = Vec::new();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate = certificate.map_err(|_| AnchorError)?;
        found.push(webpki::anchor_from_trusted_cert(&certificate).map_err(|_| AnchorError)?.to_owned());
    }
    if found.is_empty() { Err(AnchorError) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_or_broken_file_is_refused() {
        let public = anchors(&[]).unwrap().len();
        assert!(public > 50);
        for pem in ["", "no pem", "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n"] {
            assert_eq!(anchors(&[pem.as_bytes().to_vec()]), Err(AnchorError), "{pem}");
        }
    }
}
