//! `[audit]`: how long journals are kept.

use super::error::Invalid;
use serde::Deserialize;

/// Journals.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Audit {
    /// What is older than so many months is cut off.
    pub retention_months: u16,
}

impl Audit {
    pub(super) fn check(&self) -> Result<(), Invalid> {
        if (1..=1200).contains(&self.retention_months) {
            return Ok(());
        }
        Err(Invalid::new("retention_months", "must be 1 to 1200"))
    }
}
