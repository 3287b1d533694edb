//! Clients: the assistants that may link, each with its own policy, as the configuration names them.

use crate::secret::Secret;
use jiff::SignedDuration;

/// One assistant.
#[derive(Clone, Debug)]
pub struct Client {
    /// Its name in the configuration: stored with grants, never shown.
    pub name: String,
    /// What people know it by: "Alexa".
    pub label: String,
    /// `client_id`.
    pub id: String,
    /// `client_secret`; none for a public client.
    pub secret: Option<Secret>,
    /// Where it may be sent back to; compared as text, to the letter.
    pub redirect_uris: Vec<String>,
    /// Refresh policy.
    pub refresh: Refresh,
    /// A refresh token that nobody uses for so long is dead.
    pub refresh_idle: SignedDuration,
    /// How long an access token lives.
    pub access_lives: SignedDuration,
    /// Whether PKCE is demanded.
    pub pkce: Pkce,
    /// How its links are made.
    pub kind: Kind,
}

/// What happens to a refresh token that is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refresh {
    /// It stays.
    None,
    /// Another is issued; the old one stays good for the window.
    Overlap {
        /// How long.
        window: SignedDuration,
    },
}

/// Whether a challenge must come with an authorization request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pkce {
    /// Always. The rule.
    Required,
    /// Not, by explicit exception; a challenge that comes is still checked.
    Optional,
}

/// How a client's links are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As RFC 6749 says.
    Standard,
    /// Messenger's account linking: `account_linking_token` comes in, `authorization_code` goes back, and the webhook brings
    /// it with the chat's identity.
    Messenger,
}

/// All clients.
#[derive(Clone, Debug, Default)]
pub struct Clients(pub Vec<Client>);

impl Clients {
    /// The client with this `client_id`.
    pub fn by_id(&self, id: &str) -> Option<&Client> {
        self.0.iter().find(|client| client.id == id)
    }

    /// The client of this name.
    pub fn named(&self, name: &str) -> Option<&Client> {
        self.0.iter().find(|client| client.name == name)
    }
}
