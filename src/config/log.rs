//! `[log]`: how and how much is logged.

use super::error::Invalid;
use serde::Deserialize;
use tracing_subscriber::filter::LevelFilter;

/// Logging.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// How.
    pub format: Format,
    /// How much, as `info` or `info,saldo::http=debug`.
    pub level: String,
}

/// The form of a log line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Text on a terminal, JSON otherwise.
    Auto,
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

impl Log {
    /// The parts of `level`: a target (`None`: everything of Saldo's) and how much it may say.
    pub fn levels(&self) -> impl Iterator<Item = Option<(Option<&str>, LevelFilter)>> {
        self.level.split(',').map(|part| {
            let (target, level) =
                part.trim().split_once('=').map_or((None, part), |(target, level)| (Some(target), level));
            Some((target, level.trim().parse().ok()?))
        })
    }

    pub(super) fn check(&self) -> Result<(), Invalid> {
        if self.levels().all(|level| level.is_some()) {
            return Ok(());
        }
        let problem = "must be error, warn, info, debug or trace, or a list such as \"info,saldo::http=debug\"";
        Err(Invalid::new("level", problem))
    }
}
