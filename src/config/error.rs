//! Why a configuration is refused: what, where it was set, what to do. Never a secret's value.

use std::path::PathBuf;
use thiserror::Error;

/// A configuration that Saldo does not start with.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read the configuration {}: {problem}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        problem: String,
    },
    /// The file is not TOML.
    #[error("{}: not TOML: {problem}", path.display())]
    Syntax {
        /// Which file.
        path: PathBuf,
        /// Where and what.
        problem: String,
    },
    /// A key that does not exist.
    #[error("{origin}: unknown key {key}{suggestion}; `saldo config --default` lists all keys")]
    UnknownKey {
        /// The key with its section.
        key: String,
        /// The file or the variable.
        origin: String,
        /// The nearest key there is, as a phrase, or nothing.
        suggestion: String,
    },
    /// A key with a value that cannot be.
    #[error("{origin}: {key}: {problem}")]
    Value {
        /// The key with its section.
        key: String,
        /// The file or the variable.
        origin: String,
        /// What is wrong and what to write.
        problem: String,
    },
    /// The store or its keys cannot be used.
    #[error("{0}")]
    Storage(String),
}

/// A value that reads well but cannot be, found by a section's own check.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Invalid {
    /// The key inside its section.
    pub(super) key: String,
    /// What is wrong and what to write.
    pub(super) problem: String,
}

impl Invalid {
    pub(super) fn new(key: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { key: key.into(), problem: problem.into() }
    }
}
