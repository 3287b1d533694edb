//! How accounts are linked in this deployment: which assistants, at which address, with which exceptions.

use crate::link::Grant;
use crate::oauth::Clients;
use crate::turn::{Capabilities, Platform, Turn};
use jiff::Timestamp;

/// Settings of linking.
#[derive(Clone, Debug, Default)]
pub struct Linking {
    /// The address that people and platforms see, without a slash at its end: the OAuth issuer. None: nothing can be linked.
    pub address: Option<String>,
    /// The assistants that may link.
    pub clients: Clients,
    /// Whether a spoken code is offered on Alexa.
    pub spoken_code_on_alexa: bool,
    /// When a backup of the store was put back; none: never.
    pub restored_at: Option<Timestamp>,
    /// Whether Alexa is asked who speaks.
    pub verify_person: bool,
    /// Whether a platform may be told names of the customer's own.
    pub teaches_names: bool,
}

impl Linking {
    /// Whether `grant` may be believed. One from before a backup was put back may have been revoked since the backup was
    /// made. To be asked wherever a chat or a token, of any kind, is taken for a customer.
    pub fn trusts(&self, grant: &Grant) -> bool {
        self.is_believed(grant.granted_at)
    }

    /// Whether what was handed out at `at` may be believed.
    pub(super) fn is_believed(&self, at: Timestamp) -> bool {
        self.restored_at.is_none_or(|restored| at >= restored)
    }

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
            learns_names: turn.can.learns_names && self.teaches_names,
            ..turn.can
        }
    }

    /// The address as it is said and typed: without its scheme.
    pub fn spoken_address(&self, path: &str) -> String {
        let address = self.address.as_deref().unwrap_or_default();
        format!("{}{path}", address.trim_start_matches("https://").trim_start_matches("http://"))
    }
}
