//! `saldo config` and `saldo keys`: what is printed and nothing else.

use super::output::{CliError, line, text};
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
}

pub(super) fn config(explicit: Option<&Path>, default: bool) -> Result<ExitCode, CliError> {
    if default {
        text(DEFAULT);
    } else {
        text(configuration(explicit)?.masked);
    }
    Ok(ExitCode::SUCCESS)
}

#[expect(clippy::unnecessary_wraps, reason = "every command answers alike")]
pub(super) fn keys(keys: &Keys) -> Result<ExitCode, CliError> {
    let entropy = SystemEntropy::new();
    match keys {
        Keys::New => text(Keyring::new_file(&entropy)),
        Keys::Add => line(Keyring::new_line(&entropy)),
    }
    Ok(ExitCode::SUCCESS)
}
