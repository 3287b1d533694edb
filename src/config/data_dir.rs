//! The default folder: `saldo-data` where Saldo was started, or a temporary one where that cannot be written.

use super::error::ConfigError;
use crate::entropy::{Entropy, random};
use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// The folder, and a warning when it will not last.
pub(super) fn open(working_dir: &Path, entropy: &dyn Entropy) -> Result<(PathBuf, Option<String>), ConfigError> {
    let wanted = working_dir.join("saldo-data");
    let Err(problem) = make(&wanted).and_then(|()| try_writing(&wanted, entropy)) else {
        return Ok((wanted, None));
    };
    let name = random::<8>(entropy).map(|byte| format!("{byte:02x}")).concat();
    let temporary = std::env::temp_dir().join(format!("saldo-{name}"));
    make(&temporary).map_err(|second| {
        let (wanted, temporary) = (wanted.display(), temporary.display());
        ConfigError::Storage(format!(
            "neither {wanted} ({problem}) nor {temporary} ({second}) can be written; set store.url, such as \
             embedded:/var/lib/saldo/saldo.redb"
        ))
    })?;
    let warning = format!(
        "{} cannot be written ({problem}): links and conversations are kept in {} for now and may be gone after a \
         restart; set store.url to a lasting place",
        wanted.display(),
        temporary.display()
    );
    Ok((temporary, Some(warning)))
}

/// Makes the folder, for its owner only, unless it is there.
pub(super) fn make(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

fn try_writing(folder: &Path, entropy: &dyn Entropy) -> io::Result<()> {
    let probe = folder.join(format!(".probe-{:02x?}", random::<4>(entropy)));
    fs::write(&probe, b"")?;
    fs::remove_file(&probe)
}
