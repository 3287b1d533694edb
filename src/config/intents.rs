//! `[intents]`: where the words come from.

use super::text;
use serde::Deserialize;
use std::path::PathBuf;

/// What people say and what we say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Intents {
    /// A folder to read; `None`: the set that is compiled in.
    #[serde(deserialize_with = "text::optional_path")]
    pub dir: Option<PathBuf>,
}
