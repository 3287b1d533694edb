//! The key file: one key a line, `ID BASE64-OF-32-BYTES USE`.
//!
//! Exactly one `index` key (HMAC of platform ids, never rotated by itself), exactly one `active` (seals and opens), any
//! number of `decrypt` (opens only). Never prints a key.

use crate::entropy::{Entropy, random};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::hmac;
use std::fmt;
use thiserror::Error;
use zeroize::Zeroizing;

/// Why a key file is refused. No variant carries a key.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum KeyFileError {
    /// A line does not have the three parts.
    #[error("line {0}: expected `ID BASE64-OF-32-BYTES USE`, with USE one of index, active, decrypt")]
    Line(usize),
    /// The middle part is not base64 of 32 bytes.
    #[error("line {0}: the key is not base64 of 32 bytes; `saldo keys add` prints a good line")]
    Key(usize),
    /// Two lines share an id.
    #[error("line {0}: this id is used twice")]
    Twice(usize),
    /// The same key bytes under two ids.
    #[error("line {0}: this key is used twice")]
    SameKey(usize),
    /// Not exactly one key of a use.
    #[error("exactly one `{0}` key is needed; `saldo keys new` prints a complete file")]
    Count(&'static str),
}

/// A sealing key with its id.
pub(super) struct SealingKey {
    pub(super) id: String,
    pub(super) bytes: Zeroizing<[u8; 32]>,
}

/// All keys of one deployment.
pub struct Keyring {
    index: hmac::Key,
    /// The active key first.
    pub(super) sealing: Vec<SealingKey>,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.sealing.iter().map(|key| &key.id)).finish()
    }
}

impl Keyring {
    /// Reads a key file. Empty lines and lines that start with `#` are skipped.
    ///
    /// # Errors
    /// What is wrong, with the line, never with a key.
    pub fn parse(text: &str) -> Result<Self, KeyFileError> {
        let mut seen: Vec<SealingKey> = Vec::new();
        let mut uses = Vec::new();
        for (number, line) in text.lines().enumerate().map(|(index, line)| (index + 1, line.trim())) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (key, usage) = parse_line(line, number)?;
            if seen.iter().any(|other| other.id == key.id) {
                return Err(KeyFileError::Twice(number));
            }
            if seen.iter().any(|other| other.bytes == key.bytes) {
                return Err(KeyFileError::SameKey(number));
            }
            seen.push(key);
            uses.push(usage);
        }
        Self::assemble(seen, &uses)
    }

    fn assemble(keys: Vec<SealingKey>, uses: &[Use]) -> Result<Self, KeyFileError> {
        for (usage, name) in [(Use::Index, "index"), (Use::Active, "active")] {
            if uses.iter().filter(|found| **found == usage).count() != 1 {
                return Err(KeyFileError::Count(name));
            }
        }
        let mut index = None;
        let mut sealing = Vec::new();
        for (key, usage) in keys.into_iter().zip(uses) {
            match usage {
                Use::Index => index = Some(hmac::Key::new(hmac::HMAC_SHA256, key.bytes.as_ref())),
                Use::Active => sealing.insert(0, key),
                Use::Decrypt => sealing.push(key),
            }
        }
        Ok(Self { index: index.ok_or(KeyFileError::Count("index"))?, sealing })
    }

    /// The text of a fresh, complete key file.
    pub fn new_file(entropy: &dyn Entropy) -> String {
        format!("{}\n{}\n", new_line(entropy, "index"), new_line(entropy, "active"))
    }

    /// A fresh line for rotation: add it on every copy, later swap it with the active one.
    pub fn new_line(entropy: &dyn Entropy) -> String {
        new_line(entropy, "decrypt")
    }

    /// The lookup key that stands for `parts`: HMAC-SHA256 cut to 144 bits, in URL-safe base64. `purpose` keeps the
    /// same parts apart in different roles; lengths are mixed in, so ("ab", "c") is not ("a", "bc").
    pub fn index(&self, purpose: &str, parts: &[&[u8]]) -> String {
        URL_SAFE_NO_PAD.encode(self.tag(purpose, parts).as_ref().get(..18).unwrap_or_default())
    }

    /// The ring that seals one journal. It hangs on the index key, so that rotation of sealing keys leaves chained records
    /// as they are, and on the link's own `salt`: with the link the journal becomes unreadable, in backups too.
    #[must_use]
    pub fn for_journal(&self, journal: &str, salt: &str) -> Self {
        let tag = self.tag("journal key", &[journal.as_bytes(), salt.as_bytes()]);
        let bytes = Zeroizing::new(tag.as_ref().first_chunk().copied().unwrap_or_default());
        Self { index: self.index.clone(), sealing: vec![SealingKey { id: "journal".to_owned(), bytes }] }
    }

    fn tag(&self, purpose: &str, parts: &[&[u8]]) -> hmac::Tag {
        let mut context = hmac::Context::with_key(&self.index);
        for part in std::iter::once(&purpose.as_bytes()).chain(parts) {
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part);
        }
        context.sign()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Index,
    Active,
    Decrypt,
}

fn parse_line(line: &str, number: usize) -> Result<(SealingKey, Use), KeyFileError> {
    let parts: Vec<&str> = line.split_whitespace().collect();
    let [id, encoded, usage] = parts.as_slice() else {
        return Err(KeyFileError::Line(number));
    };
    let usage = match *usage {
        "index" => Use::Index,
        "active" => Use::Active,
        "decrypt" => Use::Decrypt,
        _ => return Err(KeyFileError::Line(number)),
    };
    if id.len() > 32 || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
        return Err(KeyFileError::Line(number));
    }
    let decoded = Zeroizing::new(STANDARD.decode(encoded).map_err(|_| KeyFileError::Key(number))?);
    let bytes: [u8; 32] = decoded.as_slice().try_into().map_err(|_| KeyFileError::Key(number))?;
    if bytes.iter().all(|byte| *byte == bytes[0]) {
        return Err(KeyFileError::Key(number));
    }
    Ok((SealingKey { id: (*id).to_owned(), bytes: Zeroizing::new(bytes) }, usage))
}

fn new_line(entropy: &dyn Entropy, usage: &str) -> String {
    let id = URL_SAFE_NO_PAD.encode(random::<6>(entropy));
    format!("{id} {} {usage}", STANDARD.encode(random::<32>(entropy)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::SeededEntropy;

    #[test]
    fn a_fresh_file_is_good_and_each_defect_is_named() {
        let entropy = SeededEntropy::new(1);
        let file = Keyring::new_file(&entropy);
        let ring = Keyring::parse(&file).unwrap();
        assert!(!format!("{ring:?}").contains(file.split_whitespace().nth(1).unwrap()));
        let extra = Keyring::new_line(&entropy);
        Keyring::parse(&format!("{file}{extra}\n# note\n")).unwrap();

        let refused = |text: &str| Keyring::parse(text).unwrap_err();
        assert_eq!(refused(""), KeyFileError::Count("index"));
        assert_eq!(refused(&file.replace("active", "decrypt")), KeyFileError::Count("active"));
        assert_eq!(refused(&file.replace("active", "sealing")), KeyFileError::Line(2));
        assert_eq!(refused(&format!("{file}{extra}\n{extra}")), KeyFileError::Twice(4));
        assert_eq!(refused(&format!("{file}x AAAA decrypt")), KeyFileError::Key(3));
        let key = file.split_whitespace().nth(1).unwrap();
        assert_eq!(refused(&format!("{file}x {key} decrypt")), KeyFileError::SameKey(3));
    }

    #[test]
    fn index_keeps_parts_and_purposes_apart() {
        let ring = Keyring::parse(&Keyring::new_file(&SeededEntropy::new(2))).unwrap();
        assert_eq!(ring.index("a", &[b"x", b"y"]), ring.index("a", &[b"x", b"y"]));
        assert_ne!(ring.index("a", &[b"x", b"y"]), ring.index("b", &[b"x", b"y"]));
        assert_ne!(ring.index("a", &[b"xy", b""]), ring.index("a", &[b"x", b"y"]));
    }
}
