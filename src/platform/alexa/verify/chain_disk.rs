//! Chains kept on disk between restarts (`alexa.chain_cache_dir`): one PEM file an address, named by its last segment.
//!
//! Holds only what was validated, and what it returns is validated again by the caller: whoever may write here gains
//! nothing. Never fails a request; a file that cannot be read or written is a line in the log.

use super::chain_url::ChainUrl;
use super::chains::LARGEST;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::io::AsyncReadExt;

/// Keeps the names of half-written files apart.
static WRITTEN: AtomicU64 = AtomicU64::new(0);

/// A directory of chain files.
#[derive(Debug, Clone)]
pub(super) struct Disk {
    folder: PathBuf,
}

impl Disk {
    pub(super) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The file kept for `url`, if there is one of a sound size.
    pub(super) async fn load(&self, url: &ChainUrl) -> Option<Vec<u8>> {
        let path = self.folder.join(url.file_name()?);
        match read(&path).await {
            Ok(bytes) if bytes.len() <= LARGEST => Some(bytes),
            Ok(_) => {
                tracing::warn!(path = %path.display(), "kept chain is too large, ignored");
                None
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                tracing::warn!(path = %path.display(), %error, "kept chain cannot be read, ignored");
                None
            }
        }
    }

    /// Writes `pem` under the name of `url`, complete or not at all: beside it first, then renamed.
    pub(super) async fn keep(&self, url: &ChainUrl, pem: &[u8]) {
        let Some(name) = url.file_name() else { return };
        let path = self.folder.join(name);
        if let Err(error) = self.write(name, &path, pem).await {
            tracing::warn!(path = %path.display(), %error, "chain cannot be kept on disk");
        }
    }

    async fn write(&self, name: &str, path: &Path, pem: &[u8]) -> io::Result<()> {
        tokio::fs::create_dir_all(&self.folder).await?;
        let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
        // A leading dot: no address has such a name. Shortened, since a file name may have 255 bytes only.
        let short = name.get(..64).unwrap_or(name);
        let beside = self.folder.join(format!(".{short}.{}.{number}", std::process::id()));
        let written = write_through(&beside, pem).await;
        let renamed = match written {
            Ok(()) => tokio::fs::rename(&beside, path).await,
            Err(error) => Err(error),
        };
        if renamed.is_err() {
            // Nothing more can be done about what is left over.
            let _ = tokio::fs::remove_file(&beside).await;
        }
        renamed
    }
}

/// At most one byte more than allowed, so that the size is known without reading all of a huge file.
async fn read(path: &Path) -> io::Result<Vec<u8>> {
    let file = tokio::fs::File::open(path).await?;
    let mut bytes = Vec::new();
    file.take(LARGEST as u64 + 1).read_to_end(&mut bytes).await?;
    Ok(bytes)
}

async fn write_through(path: &Path, pem: &[u8]) -> io::Result<()> {
    tokio::fs::write(path, pem).await?;
    tokio::fs::File::open(path).await?.sync_all().await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(name: &str) -> ChainUrl {
        ChainUrl::parse(&format!("https://s3.amazonaws.com/echo.api/{name}")).unwrap()
    }

    fn folder(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("saldo-chain-disk-{}-{name}", std::process::id()))
    }

    #[tokio::test]
    async fn what_was_kept_is_found_and_nothing_is_left_beside_it() {
        let folder = folder("kept");
        let disk = Disk::new(folder.clone());
        assert_eq!(disk.load(&url("a.pem")).await, None);
        disk.keep(&url("a.pem"), b"one").await;
        disk.keep(&url("a.pem"), b"two").await;
        assert_eq!(disk.load(&url("a.pem")).await.unwrap(), b"two");
        let names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["a.pem"]);
        disk.keep(&url("a+b.pem"), b"three").await;
        assert_eq!(disk.load(&url("a+b.pem")).await, None);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[tokio::test]
    async fn a_huge_file_and_a_folder_that_cannot_be_are_ignored() {
        let folder = folder("huge");
        let disk = Disk::new(folder.clone());
        disk.keep(&url("a.pem"), &vec![b'x'; LARGEST]).await;
        assert_eq!(disk.load(&url("a.pem")).await.unwrap().len(), LARGEST);
        disk.keep(&url("a.pem"), &vec![b'x'; LARGEST + 1]).await;
        assert_eq!(disk.load(&url("a.pem")).await, None);
        let beneath_a_file = Disk::new(folder.join("a.pem"));
        beneath_a_file.keep(&url("b.pem"), b"x").await;
        assert_eq!(beneath_a_file.load(&url("b.pem")).await, None);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
