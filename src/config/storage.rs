//! From `[store]` and `[keys]` to what `serve` opens: a store's place, the keys that seal what is in it, and warnings.

use super::error::ConfigError;
use super::{Config, StoreUrl, data_dir, keys};
use crate::entropy::Entropy;
use crate::secret::Keyring;
use std::path::Path;

/// The store's place and its keys.
#[derive(Debug)]
pub struct Storage {
    /// Which store.
    pub url: StoreUrl,
    /// The keys that seal what is in it.
    pub keyring: Keyring,
    /// What the operator should know, for the log and `/health/ready`.
    pub warnings: Vec<String>,
}

impl Storage {
    /// Finds the store's place and reads its keys; makes both only for an embedded store without `keys.file`.
    ///
    /// # Errors
    /// [`ConfigError::Storage`]: no keys for a Redis, keys that others may read, keys lost while the store is still there,
    /// a place that cannot be written.
    pub fn open(config: &Config, working_dir: &Path, entropy: &dyn Entropy) -> Result<Self, ConfigError> {
        let mut warnings = Vec::new();
        let url = match config.store.url.clone() {
            Some(StoreUrl::Embedded(path)) => StoreUrl::Embedded(working_dir.join(path)),
            Some(url) => url,
            None => {
                let (folder, warning) = data_dir::open(working_dir, entropy)?;
                warnings.extend(warning);
                StoreUrl::Embedded(folder.join("saldo.redb"))
            }
        };
        let keyring = match (&config.keys.file, &url) {
            (Some(file), _) => keys::read(&working_dir.join(file))?,
            (None, StoreUrl::Embedded(path)) => beside(path, entropy)?,
            (None, StoreUrl::Memory) => fresh(entropy)?,
            (None, StoreUrl::Redis(_)) => return Err(without_keys()),
        };
        Ok(Self { url, keyring, warnings })
    }
}

/// The file `keys` beside the store, made when there is no store yet.
fn beside(store: &Path, entropy: &dyn Entropy) -> Result<Keyring, ConfigError> {
    let path = store.with_file_name("keys");
    if !path.exists() {
        if store.exists() {
            return Err(ConfigError::Storage(format!(
                "{} is sealed with keys that are not there: put its key file back to {}, or remove both to start anew",
                store.display(),
                path.display()
            )));
        }
        if let Some(folder) = path.parent() {
            data_dir::make(folder)
                .map_err(|problem| ConfigError::Storage(format!("cannot make {}: {problem}", folder.display())))?;
        }
        keys::create(&path, entropy)?;
    }
    keys::read(&path)
}

fn fresh(entropy: &dyn Entropy) -> Result<Keyring, ConfigError> {
    Keyring::parse(&Keyring::new_file(entropy)).map_err(|problem| ConfigError::Storage(problem.to_string()))
}

fn without_keys() -> ConfigError {
    ConfigError::Storage(
        "a Redis store needs a key file that all copies share: run (umask 077; saldo keys new > saldo.keys) and set \
         keys.file = \"saldo.keys\" (or SALDO__KEYS__FILE)"
            .to_owned(),
    )
}
