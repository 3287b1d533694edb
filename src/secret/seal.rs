//! Sealing of records at rest: AES-256-GCM under a key derived for each record.
//!
//! A sealed record is `1 | length of key id | key id | salt (24) | ciphertext | tag`. The record's own key comes from
//! HKDF-SHA256 (RFC 5869) of the named key and the salt, so that no nonce can repeat under one key. The place of the
//! record (what kind, which store key, whose) is associated data: a record moved elsewhere does not open.

use super::keyring::{Keyring, SealingKey};
use crate::entropy::{Entropy, random};
use ring::{aead, hkdf};
use thiserror::Error;

const VERSION: u8 = 1;
const SALT: usize = 24;

/// Where a record lives; a record opens only in the place it was sealed for.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// What sort of record, such as `context`.
    pub kind: &'a str,
    /// The key it is stored under.
    pub key: &'a str,
    /// Whose it is: the link id or the chat.
    pub owner: &'a str,
}

/// The record cannot be read: changed, moved, or sealed by a key that is gone.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("a sealed record does not open (changed, moved, or its key is gone)")]
pub struct OpenError;

impl Keyring {
    /// Seals `plain` for `place` with the active key.
    pub fn seal(&self, entropy: &dyn Entropy, place: Place<'_>, plain: &[u8]) -> Vec<u8> {
        let Some(key) = self.sealing.first() else { return Vec::new() };
        let salt: [u8; SALT] = random(entropy);
        let mut record = vec![VERSION, u8::try_from(key.id.len()).unwrap_or(u8::MAX)];
        record.extend_from_slice(key.id.as_bytes());
        record.extend_from_slice(&salt);
        let mut body = plain.to_vec();
        let Some((cipher, nonce)) = record_key(key, &salt, place.kind) else { return Vec::new() };
        if cipher.seal_in_place_append_tag(nonce, associated(&record, place), &mut body).is_err() {
            return Vec::new();
        }
        record.append(&mut body);
        record
    }

    /// Opens what [`Keyring::seal`] made for the same `place`.
    ///
    /// # Errors
    /// [`OpenError`], whatever the reason: the caller treats the record as absent and fails closed.
    pub fn open(&self, place: Place<'_>, record: &[u8]) -> Result<Vec<u8>, OpenError> {
        let (&[version, length], rest) = record.split_first_chunk::<2>().ok_or(OpenError)?;
        let (id, rest) = rest.split_at_checked(usize::from(length)).ok_or(OpenError)?;
        let (salt, body) = rest.split_first_chunk::<SALT>().ok_or(OpenError)?;
        let key = self.sealing.iter().find(|key| key.id.as_bytes() == id).ok_or(OpenError)?;
        if version != VERSION {
            return Err(OpenError);
        }
        let (cipher, nonce) = record_key(key, salt, place.kind).ok_or(OpenError)?;
        let header = record.get(..record.len() - body.len()).ok_or(OpenError)?;
        let mut body = body.to_vec();
        let plain = cipher.open_in_place(nonce, associated(header, place), &mut body).map_err(|_| OpenError)?;
        let length = plain.len();
        body.truncate(length);
        Ok(body)
    }

    /// Whether `record` was sealed by a key that is no longer the active one, so that the next write re-seals it.
    pub fn is_stale(&self, record: &[u8]) -> bool {
        let active = self.sealing.first().map(|key| key.id.as_bytes()).unwrap_or_default();
        let length = record.get(1).map_or(0, |length| usize::from(*length));
        record.get(2..2 + length) != Some(active)
    }
}

fn associated(header: &[u8], place: Place<'_>) -> aead::Aad<Vec<u8>> {
    let mut bytes = header.to_vec();
    for part in [place.kind, place.key, place.owner] {
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(part.as_bytes());
    }
    aead::Aad::from(bytes)
}

struct Okm;

impl hkdf::KeyType for Okm {
    fn len(&self) -> usize {
        32 + aead::NONCE_LEN
    }
}

fn record_key(key: &SealingKey, salt: &[u8], kind: &str) -> Option<(aead::LessSafeKey, aead::Nonce)> {
    let pseudorandom = hkdf::Salt::new(hkdf::HKDF_SHA256, salt).extract(key.bytes.as_ref());
    let info = [b"saldo seal 1", kind.as_bytes()];
    let mut okm = zeroize::Zeroizing::new([0_u8; 32 + aead::NONCE_LEN]);
    pseudorandom.expand(&info, Okm).ok()?.fill(okm.as_mut()).ok()?;
    let (key, nonce) = okm.split_first_chunk::<32>()?;
    let cipher = aead::UnboundKey::new(&aead::AES_256_GCM, key).ok()?;
    Some((aead::LessSafeKey::new(cipher), aead::Nonce::try_assume_unique_for_key(nonce).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::SeededEntropy;

    const PLACE: Place<'_> = Place { kind: "context", key: "{a}:c:1", owner: "a" };

    fn ring(seed: u64) -> (Keyring, SeededEntropy) {
        let entropy = SeededEntropy::new(seed);
        (Keyring::parse(&Keyring::new_file(&entropy)).unwrap(), entropy)
    }

    #[test]
    fn opens_only_unchanged_and_in_its_place() {
        let (ring, entropy) = ring(3);
        let sealed = ring.seal(&entropy, PLACE, b"which account?");
        assert_eq!(ring.open(PLACE, &sealed).unwrap(), b"which account?");
        for place in [Place { kind: "link", ..PLACE }, Place { key: "{b}:c:1", ..PLACE }, Place { owner: "b", ..PLACE }]
        {
            assert_eq!(ring.open(place, &sealed), Err(OpenError));
        }
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(ring.open(PLACE, &changed), Err(OpenError), "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert_eq!(ring.open(PLACE, &sealed[..length]), Err(OpenError));
        }
    }

    #[test]
    fn rotation_opens_old_records_and_marks_them_stale() {
        let entropy = SeededEntropy::new(4);
        let old = Keyring::new_file(&entropy);
        let sealed = Keyring::parse(&old).unwrap().seal(&entropy, PLACE, b"x");
        let swapped =
            format!("{}{}", old.replace("active", "decrypt"), Keyring::new_line(&entropy).replace("decrypt", "active"));
        let ring = Keyring::parse(&swapped).unwrap();
        assert_eq!(ring.open(PLACE, &sealed).unwrap(), b"x");
        assert!(ring.is_stale(&sealed));
        assert!(!ring.is_stale(&ring.seal(&entropy, PLACE, b"x")));
    }
}
