//! The dates between which a certificate, or all certificates of a path, are valid.
//!
//! The certificate library has no accessor for them, but its errors carry them: a certificate checked by itself at the
//! beginning of time says when it begins, at the end of time when it ends. So no second reader of DER is needed.

use super::Rejection;
use jiff::Timestamp;
use rustls_pki_types::{CertificateDer, UnixTime};
use std::time::Duration;
use webpki::{EndEntityCert, Error, KeyUsage};

/// Seconds since 1970, both ends inclusive (RFC 5280, 4.1.2.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Validity {
    not_before: u64,
    not_after: u64,
}

impl Validity {
    /// The dates of one certificate.
    ///
    /// # Errors
    /// [`Rejection::ChainMalformed`] when it cannot be read.
    pub(super) fn of(certificate: &CertificateDer<'_>) -> Result<Self, Rejection> {
        let certificate = EndEntityCert::try_from(certificate).map_err(|_| Rejection::ChainMalformed)?;
        let not_before = match refusal(&certificate, 0) {
            Some(Error::CertNotValidYet { not_before, .. }) => not_before.as_secs(),
            // Valid at the first second already; what follows the dates fails, for there are no anchors.
            _ => 0,
        };
        match refusal(&certificate, u64::MAX) {
            Some(Error::CertExpired { not_after, .. }) => Ok(Self { not_before, not_after: not_after.as_secs() }),
            _ => Err(Rejection::ChainMalformed),
        }
    }

    /// When both are valid.
    pub(super) fn and(self, other: Self) -> Self {
        Self { not_before: self.not_before.max(other.not_before), not_after: self.not_after.min(other.not_after) }
    }

    /// # Errors
    /// [`Rejection::ChainNotYetValid`] or [`Rejection::ChainExpired`].
    pub(super) fn check(self, now: Timestamp) -> Result<(), Rejection> {
        let Ok(now) = u64::try_from(now.as_second()) else { return Err(Rejection::ChainNotYetValid) };
        if now < self.not_before {
            return Err(Rejection::ChainNotYetValid);
        }
        if now > self.not_after { Err(Rejection::ChainExpired) } else { Ok(()) }
    }
}

/// Why the certificate, with nothing to lean on, is refused at `seconds` since 1970. Dates are looked at first.
fn refusal(certificate: &EndEntityCert<'_>, seconds: u64) -> Option<Error> {
    let time = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    certificate.verify_for_usage(&[], &[], &[], time, KeyUsage::server_auth(), None, None).err()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, KeyPair, date_time_ymd};

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn certificate(not_before: i32, not_after: i32) -> CertificateDer<'static> {
        let mut params = CertificateParams::new(vec!["a.example".to_owned()]).unwrap();
        params.not_before = date_time_ymd(not_before, 1, 1);
        params.not_after = date_time_ymd(not_after, 1, 1);
        params.self_signed(&KeyPair::generate().unwrap()).unwrap().der().clone()
    }

    #[test]
    fn both_ends_are_read_and_inclusive() {
        let validity = Validity::of(&certificate(2020, 2049)).unwrap();
        validity.check(at("2020-01-01T00:00:00Z")).unwrap();
        validity.check(at("2049-01-01T00:00:00.9Z")).unwrap();
        assert_eq!(validity.check(at("2019-12-31T23:59:59Z")), Err(Rejection::ChainNotYetValid));
        assert_eq!(validity.check(at("2049-01-01T00:00:01Z")), Err(Rejection::ChainExpired));
        assert_eq!(validity.check(at("1969-01-01T00:00:00Z")), Err(Rejection::ChainNotYetValid));
    }

    #[test]
    fn the_first_second_and_a_far_year_are_read() {
        let validity = Validity::of(&certificate(1970, 9000)).unwrap();
        validity.check(at("1970-01-01T00:00:00Z")).unwrap();
        validity.check(at("8999-12-31T00:00:00Z")).unwrap();
    }

    #[test]
    fn a_path_is_as_valid_as_its_weakest_part() {
        let both = Validity::of(&certificate(2020, 2040)).unwrap().and(Validity::of(&certificate(2025, 2049)).unwrap());
        both.check(at("2030-01-01T00:00:00Z")).unwrap();
        assert_eq!(both.check(at("2024-01-01T00:00:00Z")), Err(Rejection::ChainNotYetValid));
        assert_eq!(both.check(at("2041-01-01T00:00:00Z")), Err(Rejection::ChainExpired));
    }

    #[test]
    fn what_is_no_certificate_has_no_dates() {
        assert_eq!(Validity::of(&CertificateDer::from(vec![0_u8])), Err(Rejection::ChainMalformed));
    }
}
