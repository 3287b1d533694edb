//! `[alexa]`: which skills may call, and what may be called for them.

use super::error::Invalid;
use super::text;
use serde::Deserialize;
use std::path::PathBuf;
use url::Url;

/// The Alexa skill.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alexa {
    /// Accepted application ids; none: `/alexa` is not served.
    pub skill_ids: Vec<String>,
    /// PEM files trusted beside the public roots.
    pub extra_trust_anchors: Vec<PathBuf>,
    /// Where signing chains are kept between restarts.
    #[serde(deserialize_with = "text::optional_path")]
    pub chain_cache_dir: Option<PathBuf>,
    /// The only addresses that are called back.
    #[serde(deserialize_with = "text::urls")]
    pub api_endpoints: Vec<Url>,
    /// Whether a spoken code is offered for linking.
    pub spoken_code: bool,
    /// Whether Alexa's own confirmation of a person is asked for before an act.
    pub verify_person: bool,
    /// Whether nicknames and payees are sent to be heard right.
    pub dynamic_entities: bool,
}

impl Alexa {
    pub(super) fn check(&self) -> Result<(), Invalid> {
        let is_id = |id: &String| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_graphic());
        if self.skill_ids.iter().all(is_id) {
            return Ok(());
        }
        Err(Invalid::new("skill_ids", "a skill's id is not empty and has no spaces, such as \"amzn1.ask.skill.…\""))
    }
}
