//! Who may ask at the token endpoints, and how often somebody may guess a client's secret.
//!
//! Guesses are counted by client and source, so that nobody can lock an assistant out from elsewhere (RFC 6749, 10.10).

use super::Service;
use crate::oauth::client_auth::{Credentials, is_secret};
use crate::oauth::{Client, Denied};
use crate::store::StoreError;
use std::time::Duration;

/// Wrong secrets from one source until nothing more is compared.
const MOST_GUESSES: u64 = 20;
/// How long they are remembered after the first.
pub const GUESSES_LIVE: Duration = Duration::from_secs(15 * 60);

/// The reason of a refusal that compared nothing.
pub const GUESSED_TOO_OFTEN: &str = "client_guessed_too_often";

impl Service {
    /// The client that has shown who it is, from `source` (an address or network).
    ///
    /// # Errors
    /// When the store does not answer. The inner error is `invalid_client`.
    pub async fn authenticate(&self, shown: &Credentials, source: &str) -> Result<Result<&Client, Denied>, StoreError> {
        let Some(client) = self.linking.clients.by_id(&shown.id) else {
            return Ok(Err(Denied::client("client_unknown")));
        };
        if shown.secret.is_none() || client.secret.is_none() {
            let is_good = is_secret(&self.keys, client.secret.as_ref(), shown.secret.as_ref());
            return Ok(if is_good { Ok(client) } else { Err(Denied::client("client_secret_missing")) });
        }
        let tag = self.keys.index("client source", &[client.id.as_bytes(), source.as_bytes()]);
        let (key, now) = (format!("{{{tag}}}:n:secret"), self.clock.now());
        if self.store.counted(&key, now).await? >= MOST_GUESSES {
            return Ok(Err(Denied::client(GUESSED_TOO_OFTEN)));
        }
        if is_secret(&self.keys, client.secret.as_ref(), shown.secret.as_ref()) {
            return Ok(Ok(client));
        }
        self.store.count(&key, &self.fresh_id(), GUESSES_LIVE, now).await?;
        Ok(Err(Denied::client("client_secret_wrong")))
    }
}
