//! How accounts are linked in this deployment: which assistants, at which address, with which exceptions.

use crate::oauth::Clients;
use crate::turn::{Capabilities, Platform, Turn};

/// Settings of linking.
#[derive(Clone, Debug, Default)]
pub struct Linking {
    /// The address that people and platforms see, without a slash at its end: the OAuth issuer. None: nothing can be linked.
    pub address: Option<String>,
    /// The assistants that may link.
    pub clients: Clients,
    /// Whether a spoken code is offered on Alexa.
    pub spoken_code_on_alexa: bool,
    /// Whether Alexa is asked who speaks.
    pub verify_person: bool,
}

impl Linking {
    /// Whether a chat or device of the turn's platform can be bound to a customer.
    pub(super) fn binds(&self, turn: &Turn) -> bool {
        self.can(turn).spoken_code
    }

    /// What the device can do, as far as this deployment uses it.
    pub(super) fn can(&self, turn: &Turn) -> Capabilities {
        let is_offered = match turn.platform {
            Platform::Alexa => self.spoken_code_on_alexa,
            Platform::Messenger | Platform::Terminal => true,
        };
        Capabilities {
            spoken_code: turn.can.spoken_code && is_offered && self.address.is_some(),
            person_check: turn.can.person_check && self.verify_person,
            ..turn.can
        }
    }

    /// The address as it is said and typed: without its scheme.
    pub fn spoken_address(&self, path: &str) -> String {
        let address = self.address.as_deref().unwrap_or_default();
        format!("{}{path}", address.trim_start_matches("https://").trim_start_matches("http://"))
    }
}
