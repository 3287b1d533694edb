//! A certificate authority for tests: root, intermediate, and leaves that sign requests as Amazon does.
//!
//! Certificates are minted at run time and never expire in the repository; only the leaf's RSA key is a file, because the
//! certificate library cannot generate RSA keys. Nothing outside the tests trusts any of it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair, SanType,
    SigningKey, date_time_ymd,
};
use rustls_pki_types::TrustAnchor;
use saldo::platform::alexa::anchors;
use std::sync::OnceLock;

/// The name that Amazon's leaf carries.
pub(crate) const NAME: &str = "echo-api.amazon.com";
/// An address that the gate accepts.
pub(crate) const CHAIN_URL: &str = "https://s3.amazonaws.com/echo.api/echo-api-cert-test.pem";

const SIGNING_KEY: &str = include_str!("../fixtures/alexa/test-signing-key.pem");
const OTHER_KEY: &str = include_str!("../fixtures/alexa/test-other-key.pem");

type Authority = CertifiedIssuer<'static, KeyPair>;
/// Year, month, day.
pub(crate) type Day = (i32, u8, u8);

/// A root and an intermediate, valid from 2020 to 2049 unless said otherwise.
pub(crate) struct Pki {
    root: Authority,
    intermediate: Authority,
}

impl Pki {
    /// A new authority; two of them share their names, not their keys.
    pub(crate) fn new() -> Self {
        Self::with_intermediate((2020, 1, 1), (2049, 1, 1))
    }

    /// An intermediate with its own dates.
    pub(crate) fn with_intermediate(not_before: Day, not_after: Day) -> Self {
        let root = Authority::self_signed(authority("Test Root"), KeyPair::generate().unwrap()).unwrap();
        let params = dated(authority("Test Intermediate"), not_before, not_after);
        let intermediate = Authority::signed_by(params, KeyPair::generate().unwrap(), &root).unwrap();
        Self { root, intermediate }
    }

    /// The root as a PEM file, for `alexa.extra_trust_anchors`.
    pub(crate) fn root_pem(&self) -> String {
        self.root.pem()
    }

    /// The intermediate as a PEM block.
    pub(crate) fn intermediate_pem(&self) -> String {
        self.intermediate.pem()
    }

    /// The root as the only trust anchor.
    pub(crate) fn anchors(&self) -> Vec<TrustAnchor<'static>> {
        anchors::read(self.root_pem().as_bytes()).unwrap()
    }

    /// A leaf as Amazon has it: a dNSName, serverAuth, the key that [`sign`] signs with.
    pub(crate) fn leaf(&self) -> Leaf<'_> {
        let mut params = dated(CertificateParams::new(vec![NAME.to_owned()]).unwrap(), (2020, 1, 1), (2049, 1, 1));
        params.distinguished_name.push(DnType::CommonName, NAME);
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        Leaf { pki: self, params, key: KeyPair::from_pem(SIGNING_KEY).unwrap() }
    }

    /// A chain file that passes: leaf, then intermediate.
    pub(crate) fn chain(&self) -> String {
        self.leaf().chain()
    }
}

/// A leaf in the making.
pub(crate) struct Leaf<'a> {
    pki: &'a Pki,
    params: CertificateParams,
    key: KeyPair,
}

impl Leaf<'_> {
    /// Valid between these days.
    pub(crate) fn dates(mut self, not_before: Day, not_after: Day) -> Self {
        self.params = dated(self.params, not_before, not_after);
        self
    }

    /// These alternative names and no other; the common name stays.
    pub(crate) fn names(mut self, names: Vec<SanType>) -> Self {
        self.params.subject_alt_names = names;
        self
    }

    /// These extended key usages and no other; none leaves the extension out.
    pub(crate) fn usages(mut self, usages: Vec<ExtendedKeyUsagePurpose>) -> Self {
        self.params.extended_key_usages = usages;
        self
    }

    /// Another key than the one that [`sign`] uses.
    pub(crate) fn key(mut self, key: KeyPair) -> Self {
        self.key = key;
        self
    }

    /// The leaf's PEM block, signed by the intermediate.
    pub(crate) fn pem(&self) -> String {
        self.params.signed_by(&self.key, &self.pki.intermediate).unwrap().pem()
    }

    /// The leaf's PEM block, signed by itself.
    pub(crate) fn self_signed_pem(&self) -> String {
        self.params.self_signed(&self.key).unwrap().pem()
    }

    /// The leaf signed by another leaf, which is no authority: `other`'s block comes second.
    pub(crate) fn below(&self, other: &Leaf<'_>) -> String {
        let issuer = rcgen::Issuer::from_params(&other.params, &other.key);
        let leaf = self.params.signed_by(&self.key, &issuer).unwrap().pem();
        format!("{leaf}{}{}", other.pem(), self.pki.intermediate_pem())
    }

    /// Leaf, then intermediate.
    pub(crate) fn chain(&self) -> String {
        format!("{}{}", self.pem(), self.pki.intermediate_pem())
    }
}

/// `Signature-256` over `body` by the leaf's key.
pub(crate) fn sign(body: &[u8]) -> String {
    // Reading the key costs as much as signing, and there are thousands of requests.
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    STANDARD.encode(KEY.get_or_init(|| KeyPair::from_pem(SIGNING_KEY).unwrap()).sign(body).unwrap())
}

/// A good signature by a key that stands in no certificate.
pub(crate) fn sign_with_other_key(body: &[u8]) -> String {
    STANDARD.encode(KeyPair::from_pem(OTHER_KEY).unwrap().sign(body).unwrap())
}

fn authority(name: &str) -> CertificateParams {
    let mut params = dated(CertificateParams::default(), (2020, 1, 1), (2049, 1, 1));
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

fn dated(mut params: CertificateParams, not_before: Day, not_after: Day) -> CertificateParams {
    params.not_before = date_time_ymd(not_before.0, not_before.1, not_before.2);
    params.not_after = date_time_ymd(not_after.0, not_after.1, not_after.2);
    params
}
