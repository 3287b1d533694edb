//! Opens the file of the embedded store: only this user may read it, only one process may have it.
//!
//! Never deletes or replaces a file that it does not understand.

use super::super::connect::ConnectError;
use super::tables::{FORMAT, create};
use redb::backends::FileBackend;
use redb::{Database, DatabaseError};
use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

/// Opens or creates the file, and the folder that it is in.
///
/// # Errors
/// [`ConnectError::File`]: no access, another process has it, not our file, a newer layout.
pub(super) fn open(path: &Path) -> Result<Database, ConnectError> {
    let name = path.display();
    let file = private(path)
        .map_err(|why| ConnectError::File(format!("cannot use {name}: {why}; choose a path that can be written")))?;
    let database = FileBackend::new(file).and_then(|backend| Database::builder().create_with_backend(backend));
    let database = database.map_err(|error| refused(path, &error))?;
    match create(&database) {
        Ok(FORMAT) => Ok(database),
        Ok(other) => {
            let text = format!("{name} has layout {other}, this program knows {FORMAT}; use the program that wrote it");
            Err(ConnectError::File(text))
        }
        Err(error) => Err(ConnectError::File(format!("cannot write {name}: {error}"))),
    }
}

/// The file, readable and writable for its owner alone.
fn private(path: &Path) -> std::io::Result<File> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path)?;
    if file.metadata()?.permissions().mode() & 0o077 != 0 {
        file.set_permissions(Permissions::from_mode(0o600))?;
    }
    Ok(file)
}

fn refused(path: &Path, error: &DatabaseError) -> ConnectError {
    let name = path.display();
    ConnectError::File(match error {
        DatabaseError::DatabaseAlreadyOpen => format!(
            "{name} is in use by another process; stop that one, choose another file, or share a Redis between several"
        ),
        DatabaseError::UpgradeRequired(_) => {
            format!("{name} was written by a much older version; restore or remove it")
        }
        error => format!("{name} is not a store file, or it is damaged ({error}); restore it from a backup or move it"),
    })
}
