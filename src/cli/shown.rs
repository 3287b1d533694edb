//! `saldo config` and `saldo keys`: what is printed, and nothing else; `reseal` has a file of its own.

use super::output::{CliError, line, text};
use super::reseal::reseal;
use super::set_up::configuration;
use crate::config::DEFAULT;
use crate::entropy::SystemEntropy;
use crate::secret::Keyring;
use clap::Subcommand;
use std::path::Path;
use std::process::ExitCode;

#[derive(Subcommand)]
pub(super) enum Keys {
    /// Print a complete fresh key file
    New,
    /// Print a line to add for rotation
    Add,
    /// Seal by the active key what other keys have sealed, after it was swapped in on every copy. Conversations and sign-ins
    /// end by themselves: drop the old key a day later
    Reseal,
}

pub(super) fn config(explicit: Option<&Path>, default: bool) -> Result<ExitCode, CliError> {
    if default {
        text(DEFAULT);
    } else {
        text(configuration(explicit)?.masked);
    }
    Ok(ExitCode::SUCCESS)
}

pub(super) fn keys(keys: &Keys, explicit: Option<&Path>) -> Result<ExitCode, CliError> {
    let entropy = SystemEntropy::new();
    match keys {
        Keys::New => text(Keyring::new_file(&entropy)),
        Keys::Add => line(Keyring::new_line(&entropy)),
        Keys::Reseal => return reseal(explicit),
    }
    Ok(ExitCode::SUCCESS)
}
