//! Own TLS, for when no proxy ends it: 1.2 and 1.3 with ring, certificate and key from PEM files, read once.

use crate::config::Server;
use rustls::ServerConfig;
use rustls::crypto::ring::default_provider;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use std::io;
use std::path::Path;
use std::sync::Arc;

/// The settings of rustls, or `None` where no certificate is configured.
pub(super) fn settings(server: &Server) -> io::Result<Option<ServerConfig>> {
    let (Some(certificate), Some(key)) = (&server.tls_certificate, &server.tls_key) else { return Ok(None) };
    let chain = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|problem| refuse(certificate, "is not a PEM certificate chain", &problem))?;
    let private =
        PrivateKeyDer::from_pem_file(key).map_err(|problem| refuse(key, "is not a PEM private key", &problem))?;
    ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, private))
        .map(Some)
        .map_err(|problem| refuse(certificate, "cannot be used with its key", &problem))
}

fn refuse(path: &Path, what: &str, problem: &dyn std::fmt::Display) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, format!("{} {what}: {problem}", path.display()))
}
