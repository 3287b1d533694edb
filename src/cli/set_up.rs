//! What commands share: the configuration, the runtime, and a service.

use super::output::CliError;
use crate::app::{App, Parts};
use crate::clock::{Clock, FixedClock, SystemClock};
use crate::config::{self, Config, Durability, Storage, StoreUrl};
use crate::entropy::SystemEntropy;
use crate::store::{self, DurabilityPolicy, Store};
use jiff::Timestamp;
use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(super) fn working_dir() -> Result<PathBuf, CliError> {
    env::current_dir().map_err(|error| CliError(format!("cannot tell the working folder: {error}")))
}

pub(super) fn configuration(explicit: Option<&Path>) -> Result<Config, CliError> {
    config::load(explicit, &config::environment::variables(), &working_dir()?).map_err(CliError::new)
}

/// The clock of `--now`, else the system's.
pub(super) fn clock(now: Option<Timestamp>) -> Arc<dyn Clock> {
    match now {
        Some(now) => Arc::new(FixedClock::at(now)),
        None => Arc::new(SystemClock),
    }
}

pub(super) fn runtime() -> Result<tokio::runtime::Runtime, CliError> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(CliError::new)
}

/// Keys and the opened store, as `serve` uses them.
pub(super) async fn open_storage(config: &Config) -> Result<(Storage, Arc<dyn Store>), CliError> {
    let storage = Storage::open(config, &working_dir()?, &SystemEntropy::new()).map_err(CliError::new)?;
    let url = match &storage.url {
        StoreUrl::Memory => "memory:".to_owned(),
        StoreUrl::Embedded(path) => format!("embedded:{}", path.display()),
        StoreUrl::Redis(url) => url.expose().to_owned(),
    };
    let policy = match config.store.durability {
        Durability::Auto => DurabilityPolicy::Auto,
        Durability::Required => DurabilityPolicy::Required,
        Durability::Wait(replicas) => DurabilityPolicy::Wait(replicas.into()),
    };
    let store = store::connect(&url, policy).await.map_err(CliError::new)?;
    Ok((storage, store))
}

/// The store's kind, for people.
pub(super) fn store_name(url: &StoreUrl) -> String {
    match url {
        StoreUrl::Memory => "in memory, forgotten when Saldo stops".to_owned(),
        StoreUrl::Embedded(path) => format!("the file {}", path.display()),
        StoreUrl::Redis(_) => "Redis".to_owned(),
    }
}

/// An app on the configured storage.
pub(super) async fn app(config: &Config) -> Result<App, CliError> {
    let (storage, store) = open_storage(config).await?;
    let parts = Parts {
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy::new()),
        store,
        store_name: store_name(&storage.url),
        keys: storage.keyring,
        warnings: storage.warnings,
    };
    App::build(config, parts).map_err(CliError::new)
}

/// An app that keeps nothing: the store and the keys live as long as the command. Nothing listens, so there is no address
/// at which anything could be linked.
pub(super) async fn passing_app(config: &Config, clock: Arc<dyn Clock>) -> Result<App, CliError> {
    let mut config = config.clone();
    config.server.public_url = None;
    config.server.listen.set_port(0);
    let entropy = SystemEntropy::new();
    let keys = crate::secret::Keyring::parse(&crate::secret::Keyring::new_file(&entropy)).map_err(CliError::new)?;
    let store = store::connect("memory:", DurabilityPolicy::Auto).await.map_err(CliError::new)?;
    let parts =
        Parts { clock, entropy: Arc::new(entropy), store, store_name: "memory".to_owned(), keys, warnings: Vec::new() };
    App::build(&config, parts).map_err(CliError::new)
}
