//! The configuration: `default.toml` ← one file ← environment variables, typed and checked before anything starts.
//!
//! One section a file. Reading is a pure function of the file system and a map of variables; [`environment::variables`] is
//! the one place that asks for the process's own. Never prints a secret.

mod alexa;
mod audit;
mod banks;
mod data_dir;
pub mod environment;
mod error;
mod intents;
mod keys;
mod load;
mod log;
mod mask;
mod network;
mod oauth;
mod payments;
mod server;
mod storage;
mod store;
mod text;

pub use alexa::Alexa;
pub use audit::Audit;
pub use banks::{Bank, Sandbox};
pub use error::ConfigError;
pub use intents::Intents;
pub use keys::Keys;
pub use load::load;
pub use log::{Format, Log};
pub use network::Network;
pub use oauth::OAuth;
pub use payments::Payments;
pub use server::Server;
pub use storage::Storage;
pub use store::{Durability, Store, StoreUrl};

use std::collections::BTreeMap;
use std::path::PathBuf;

/// The annotated file that is both default and manual.
pub const DEFAULT: &str = include_str!("default.toml");

/// Everything that can be configured.
#[derive(Debug, Clone)]
pub struct Config {
    /// Sockets and bounds.
    pub server: Server,
    /// Where things are kept.
    pub store: Store,
    /// The key file.
    pub keys: Keys,
    /// What people say and what we say.
    pub intents: Intents,
    /// Banks by name; never empty.
    pub banks: BTreeMap<String, Bank>,
    /// The Alexa skill.
    pub alexa: Alexa,
    /// Journals.
    pub audit: Audit,
    /// How much may be paid by voice.
    pub payments: Payments,
    /// Logging.
    pub log: Log,
    /// The assistants that may link.
    pub oauth: OAuth,
    /// The file that was read, if there was one.
    pub file: Option<PathBuf>,
    /// The effective configuration as TOML, secrets masked.
    pub masked: String,
}

impl Config {
    /// Whether any bank is a sandbox, which switches the simulator and the sandbox commands on.
    pub fn has_sandbox(&self) -> bool {
        self.banks.values().any(|bank| matches!(bank, Bank::Sandbox(_)))
    }
}
