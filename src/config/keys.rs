//! `[keys]`: where the key file is, and how it is read and made.
//!
//! A key file that others may read is refused; a new one is only ever made beside a new embedded store.

use super::error::ConfigError;
use super::text;
use crate::entropy::Entropy;
use crate::secret::Keyring;
use serde::Deserialize;
use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The key file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// Its path; `None`: beside the embedded store.
    #[serde(deserialize_with = "text::optional_path")]
    pub file: Option<PathBuf>,
}

/// Reads the key file at `path`.
pub(super) fn read(path: &Path) -> Result<Keyring, ConfigError> {
    let refuse = |problem: String| ConfigError::Storage(format!("key file {}: {problem}", path.display()));
    let metadata = fs::metadata(path).map_err(|problem| match problem.kind() {
        io::ErrorKind::NotFound => {
            refuse(format!("not there; make one: (umask 077; saldo keys new > {})", path.display()))
        }
        _ => refuse(problem.to_string()),
    })?;
    if is_exposed(&metadata) {
        return Err(refuse(format!("others may read it; run: chmod 600 {}", path.display())));
    }
    let text = Zeroizing::new(fs::read_to_string(path).map_err(|problem| refuse(problem.to_string()))?);
    Keyring::parse(&text).map_err(|problem| refuse(problem.to_string()))
}

/// Whether group or others have any right to it. One exception, as `PostgreSQL` makes it: the group may read a file that
/// root owns, for that is how Kubernetes mounts a secret for a process that is not root.
fn is_exposed(metadata: &Metadata) -> bool {
    let allowed = if metadata.uid() == 0 { 0o740 } else { 0o700 };
    metadata.mode() & 0o777 & !allowed != 0
}

/// Makes a fresh key file that only the owner may read, complete on disk before it is used.
pub(super) fn create(path: &Path, entropy: &dyn Entropy) -> Result<(), ConfigError> {
    let text = Zeroizing::new(Keyring::new_file(entropy));
    let written = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(|problem| ConfigError::Storage(format!("cannot make the key file {}: {problem}", path.display())))
}
