//! Verification of an Alexa request over its raw bytes.

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
