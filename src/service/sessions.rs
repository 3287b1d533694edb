//! Sessions of our own pages: which customer has signed in at this browser. Assistants' links never hang on one.
//!
//! Only an HMAC of the cookie's id is a key; the id itself is stored nowhere. A session lives fifteen minutes after it was
//! last used and an hour in all, and whoever ends one learns whether it was there: of two who spend it, one wins.

use super::Service;
use crate::entropy::random;
use crate::id::LinkId;
use crate::link::BankLink;
use crate::secret::Place;
use crate::store::StoreError;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long it lives unused.
const IDLE: SignedDuration = SignedDuration::from_mins(15);
/// How long it lives at all.
const WHOLE: SignedDuration = SignedDuration::from_mins(60);
/// A use within so long of the last is not written down.
const NOTED: SignedDuration = SignedDuration::from_mins(1);
/// Length of an id: 32 random bytes in base64url.
const ID: usize = 43;
/// Tries to end a session that is in use.
const TRIES: usize = 20;

/// A customer who has signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Whose link it is.
    pub link: LinkId,
    /// Who the customer has proved to be, a bank each.
    pub banks: Vec<BankLink>,
    /// When.
    pub signed_in_at: Timestamp,
    used_at: Timestamp,
}

impl Session {
    /// One that begins now.
    pub fn begin(link: LinkId, bank: BankLink, now: Timestamp) -> Self {
        Self { link, banks: vec![bank], signed_in_at: now, used_at: now }
    }

    fn lives(&self, now: Timestamp) -> Option<Duration> {
        let ends = |from: Timestamp, lives| from.saturating_add(lives).unwrap_or(from);
        let ends_at = ends(self.signed_in_at, WHOLE).min(ends(self.used_at, IDLE));
        Duration::try_from(ends_at.duration_since(now)).ok().filter(|left| !left.is_zero())
    }
}

impl Service {
    /// An id for a browser that has none, or that must get another.
    pub fn fresh_session_id(&self) -> String {
        URL_SAFE_NO_PAD.encode(random::<32>(self.entropy.as_ref()))
    }

    /// Whether a cookie's text can be an id at all.
    pub fn is_session_id(text: &str) -> bool {
        text.len() == ID && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    }

    /// What the forms of a session must send back. Other sessions' forms have others.
    pub fn form_token(&self, session: &str, form: &str) -> String {
        self.keys.index("csrf", &[session.as_bytes(), form.as_bytes()])
    }

    /// The session of `id`; it lives on from here.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn session(&self, id: &str) -> Result<Option<Session>, StoreError> {
        let (now, key) = (self.clock.now(), self.session_key(id));
        let (kept, stored) = self.kept::<Session>(place(&key), now).await?;
        let Some(mut session) = kept.filter(|session| session.lives(now).is_some()) else { return Ok(None) };
        if now.duration_since(session.used_at) >= NOTED {
            session.used_at = now;
            // Whoever comes first has noted it as well.
            self.write_session(&key, stored.revision, &session, now).await?;
        }
        Ok(Some(session))
    }

    /// Keeps `session` under `id`, which is fresh.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn open_session(&self, id: &str, session: &Session) -> Result<(), StoreError> {
        let now = self.clock.now();
        let session = Session { used_at: now, ..session.clone() };
        if self.write_session(&self.session_key(id), 0, &session, now).await? {
            return Ok(());
        }
        Err(StoreError("a fresh session is there already".to_owned()))
    }

    /// Ends the session of `id`; whether it was there, and nobody else has ended it.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn end_session(&self, id: &str) -> Result<bool, StoreError> {
        let (now, (_, key)) = (self.clock.now(), self.session_key(id));
        for _ in 0..TRIES {
            let stored = self.store.read(&key, now).await?;
            if stored.value.is_none() {
                return Ok(false);
            }
            if self.store.write(&key, stored.revision, None, None, now).await? {
                return Ok(true);
            }
        }
        Err(StoreError("a session is contended".to_owned()))
    }

    async fn write_session(
        &self,
        key: &(String, String),
        expected: u64,
        session: &Session,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        self.keep(place(key), expected, Some(session), session.lives(now), now).await
    }

    fn session_key(&self, id: &str) -> (String, String) {
        let index = self.keys.index("session", &[id.as_bytes()]);
        let key = format!("{{{index}}}:s");
        (index, key)
    }
}

fn place((index, key): &(String, String)) -> Place<'_> {
    Place { kind: "session", key, owner: index }
}
