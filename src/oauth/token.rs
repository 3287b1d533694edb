//! Tokens and codes as text: `saldo_at_…`, `saldo_rt_…`, `saldo_ac_…`, `saldo_dc_…`.
//!
//! 160 random bits, the id of the record that knows the token (masked, so that it tells nothing), and a checksum that
//! secret scanners can verify without a key. Only a keyed hash of the text is ever stored. Nothing here expires: the record
//! says what is alive. The mask hangs on the index key, which is never rotated by itself: a link outlives sealing keys.

use crate::entropy::{Entropy, random};
use crate::secret::{Keyring, Secret};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};

const SECRET: usize = 20;
const OWNER: usize = 18;
const CHECK: usize = 4;

/// What a text is good for. One kind is never taken for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Shown by an assistant with each request.
    Access,
    /// Shown to get the next access token.
    Refresh,
    /// Shown once, for the first tokens.
    Code,
    /// Polled with by a device (RFC 8628).
    Device,
}

impl TokenKind {
    fn prefix(self) -> &'static str {
        match self {
            Self::Access => "saldo_at_",
            Self::Refresh => "saldo_rt_",
            Self::Code => "saldo_ac_",
            Self::Device => "saldo_dc_",
        }
    }
}

/// A keyed hash of a token's text: all that is stored of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Hash(String);

/// A fresh token.
#[derive(Clone, Debug)]
pub struct Minted {
    /// The text, to be handed out and forgotten.
    pub text: Secret,
    /// What is stored.
    pub hash: Hash,
}

/// Makes a token of `kind` that is looked up in the record of `owner` (a [`crate::id::LinkId`] or another index).
pub fn mint(keys: &Keyring, entropy: &dyn Entropy, kind: TokenKind, owner: &str) -> Minted {
    let secret: [u8; SECRET] = random(entropy);
    let owner = URL_SAFE_NO_PAD.decode(owner).unwrap_or_default();
    let masked = masked(keys, kind, &secret, &owner);
    let body = [secret.as_slice(), &masked].concat();
    let check = checksum(kind, &body);
    let text = format!("{}{}", kind.prefix(), URL_SAFE_NO_PAD.encode([body.as_slice(), &check].concat()));
    Minted { hash: hash(keys, &text), text: Secret::new(text) }
}

/// Whose record knows a token of `kind`, by its text alone; `None` for what was certainly never handed out.
pub fn owner(keys: &Keyring, kind: TokenKind, text: &str) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(text.strip_prefix(kind.prefix()).filter(|rest| rest.len() == 56)?).ok()?;
    let (body, check) = bytes.split_at_checked(SECRET + OWNER)?;
    if check != checksum(kind, body) {
        return None;
    }
    let (secret, hidden) = body.split_at_checked(SECRET)?;
    Some(URL_SAFE_NO_PAD.encode(masked(keys, kind, secret, hidden)))
}

/// What is stored of a token, and compared.
pub fn hash(keys: &Keyring, text: &str) -> Hash {
    Hash(keys.index("token", &[text.as_bytes()]))
}

/// Hides an owner, or shows it again.
fn masked(keys: &Keyring, kind: TokenKind, secret: &[u8], owner: &[u8]) -> Vec<u8> {
    let mask = keys.index("token owner", &[kind.prefix().as_bytes(), secret]);
    let mask = URL_SAFE_NO_PAD.decode(mask).unwrap_or_default();
    owner.iter().zip(&mask).map(|(owner, mask)| owner ^ mask).collect()
}

fn checksum(kind: TokenKind, body: &[u8]) -> [u8; CHECK] {
    let sum = digest(&SHA256, &[kind.prefix().as_bytes(), body].concat());
    sum.as_ref().first_chunk().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::SeededEntropy;
    use crate::id::LinkId;

    #[test]
    fn a_token_leads_to_its_owner_and_no_other_kind_does() {
        let entropy = SeededEntropy::new(5);
        let keys = Keyring::parse(&Keyring::new_file(&entropy)).unwrap();
        let link = LinkId::random(&entropy);
        let minted = mint(&keys, &entropy, TokenKind::Access, link.as_str());
        let text = minted.text.expose();
        assert_eq!((text.len(), text.starts_with("saldo_at_")), (65, true));
        assert_eq!(owner(&keys, TokenKind::Access, text).as_deref(), Some(link.as_str()));
        assert_eq!(hash(&keys, text), minted.hash);
        assert!(!text.contains(link.as_str()));
        assert_eq!(owner(&keys, TokenKind::Refresh, text), None);
        let as_refresh = text.replace("saldo_at_", "saldo_rt_");
        assert_eq!(owner(&keys, TokenKind::Refresh, &as_refresh), None);
        for place in 0..text.len() {
            let mut changed = text.to_owned().into_bytes();
            changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
            assert_eq!(owner(&keys, TokenKind::Access, &String::from_utf8(changed).unwrap()), None, "{place}");
        }
        for bad in ["", "saldo_at_", &text[..64], &format!("{text}A"), &format!("{text}=")] {
            assert_eq!(owner(&keys, TokenKind::Access, bad), None);
        }
    }
}
