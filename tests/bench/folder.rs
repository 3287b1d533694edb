//! A folder for one run, gone with it.

use saldo::entropy::{SystemEntropy, random};
use std::fs;
use std::path::{Path, PathBuf};

/// Removed when dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// A new folder that only its owner may look into.
    pub(crate) fn new() -> Self {
        use std::os::unix::fs::DirBuilderExt;
        let name = u64::from_be_bytes(random(&SystemEntropy::new()));
        let path = std::env::temp_dir().join(format!("saldo-bench-{name:016x}"));
        fs::DirBuilder::new().mode(0o700).create(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file and gives its path.
    pub(crate) fn write(&self, name: &str, text: &str) -> PathBuf {
        use std::io::Write;
        use std::os::unix::fs::OpenOptionsExt;
        let path = self.0.join(name);
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path).unwrap();
        file.write_all(text.as_bytes()).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
