//! The service: the only place that awaits in the middle of a turn.
//!
//! Ties the pure core to the store, the bank and the clock. Decides nothing that is said: the dialogue does.

mod account_list;
mod acts;
mod auditing;
mod binding;
mod budget;
mod chats;
mod checkpoint;
mod claim;
mod client_guard;
mod conversation;
mod devices;
mod disputes;
mod exchange;
mod forgetting;
mod grants;
mod limits;
mod linking;
mod links;
mod orders;
mod own_page;
mod reading;
mod records;
mod resealing;
mod routing;
mod sandbox;
mod sessions;
mod sign_in;
mod speaking;
mod throttle;
mod turn;
mod typing;
mod user_codes;

pub use account_list::Choosable;
pub use auditing::{Examined, Trimmed};
pub use binding::{bind, save_link};
pub use checkpoint::{Checkpoint, Comparison};
pub use claim::ChatName;
pub use client_guard::{GUESSED_TOO_OFTEN, GUESSES_LIVE};
pub use conversation::Conversation;
pub use devices::Offered;
pub use limits::Limits;
pub use linking::Linking;
pub use links::{Queues, Told};
pub use own_page::ConsentName;
pub use reading::BankHandle;
pub use resealing::Resealed;
pub use sandbox::sandbox_token;
pub use sessions::Session;
pub use sign_in::{Credentials, SignIn};
pub use typing::CodeTry;
pub use user_codes::{Approval, Typed};

use crate::catalogue::Catalogue;
use crate::clock::Clock;
use crate::entropy::Entropy;
use crate::outbound::Outbound;
use crate::phrase::Phrasebook;
use crate::secret::Keyring;
use crate::store::Store;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything a turn needs.
pub struct Service {
    /// Intents, samples, lexicons.
    pub catalogue: Arc<Catalogue>,
    /// Phrases.
    pub phrases: Arc<Phrasebook>,
    /// Banks by configured name.
    pub banks: BTreeMap<String, BankHandle>,
    /// Where conversations and links are kept.
    pub store: Arc<dyn Store>,
    /// Keys.
    pub keys: Keyring,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// How accounts are linked here.
    pub linking: Linking,
    /// How much may be paid by voice.
    pub limits: Limits,
    /// Where changes of one link wait for each other.
    pub queues: Queues,
    /// Where a "one moment" is sent through.
    pub outbound: Option<Arc<Outbound>>,
}
