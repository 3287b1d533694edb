//! Amazon's part: a root, an intermediate, a leaf for `echo-api.amazon.com`, and signatures by the leaf's key.
//!
//! Minted for one run. The RSA key is that of the tests, because the certificate library cannot generate one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    PublicKeyData, SigningKey,
};

/// Where the chain is said to be; its last segment names the file in the cache folder.
pub(crate) const CHAIN_URL: &str = "https://s3.amazonaws.com/echo.api/echo-api-cert-bench.pem";

/// The root's PEM and the chain's, leaf first.
pub(crate) fn certificates() -> (String, String) {
    let root = CertifiedIssuer::self_signed(authority("Bench Root"), KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let intermediate = CertifiedIssuer::signed_by(authority("Bench Intermediate"), key, &root).unwrap();
    let mut leaf = CertificateParams::new(vec!["echo-api.amazon.com".to_owned()]).unwrap();
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let leaf = leaf.signed_by(&signing_key(), &intermediate).unwrap();
    (root.pem(), format!("{}{}", leaf.pem(), intermediate.pem()))
}

fn authority(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

/// The leaf's key.
pub(crate) fn signing_key() -> KeyPair {
    KeyPair::from_pem(include_str!("../fixtures/alexa/test-signing-key.pem")).unwrap()
}

/// Its public half as `RSAPublicKey`.
pub(crate) fn public_key() -> Vec<u8> {
    signing_key().der_bytes().to_vec()
}

/// `Signature-256` over `body`.
pub(crate) fn signature(key: &KeyPair, body: &[u8]) -> String {
    STANDARD.encode(key.sign(body).unwrap())
}
