//! `saldo export`: a skill package or an agent, written from the configured intents. Uploads nothing.

use super::output::{CliError, note};
use super::set_up::configuration;
use crate::app::language;
use crate::config::Config;
use crate::platform::alexa::package::{Service, package};
use crate::platform::dialogflow::agent;
use clap::Subcommand;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Stands in the place of our address where none is configured.
const NOWHERE: &str = "https://voice.example.com";

#[derive(Subcommand)]
pub(super) enum Export {
    /// A skill package for ask-cli: interaction models, manifest, account linking
    Alexa {
        /// The folder that it is written to; made if it is not there
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// A Dialogflow ES agent: zip the folder's content and restore it in the console
    DialogflowEs {
        /// The folder that it is written to; made if it is not there
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// A Dialogflow CX agent: zip the folder's content and restore it in the console
    DialogflowCx {
        /// The folder that it is written to; made if it is not there
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}

impl Export {
    pub(super) fn run(&self, explicit: Option<&Path>) -> Result<ExitCode, CliError> {
        let config = configuration(explicit)?;
        let (catalogue, phrases) = language(&config).map_err(CliError::new)?;
        let url = address(&config);
        let (out, written) = match self {
            Self::Alexa { out } => {
                let service = Service { url: &url, client_id: client(&config) };
                let files = package(&catalogue, &phrases, &service);
                (out, files.into_iter().map(|file| (file.path, file.json)).collect::<Vec<_>>())
            }
            Self::DialogflowEs { out } => (out, agent_files(agent::es(&catalogue, &format!("{url}/dialogflow/es")))),
            Self::DialogflowCx { out } => (out, agent_files(agent::cx(&catalogue, &format!("{url}/dialogflow/cx")))),
        };
        write_all(out, &written)?;
        note(format_args!("{} files in {}", written.len(), out.display()));
        if config.server.public_url.is_none() {
            note(format_args!("no server.public_url is configured: the files name {NOWHERE}"));
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn agent_files(files: Vec<agent::Written>) -> Vec<(String, Value)> {
    files.into_iter().map(|file| (file.path, file.json)).collect()
}

fn address(config: &Config) -> String {
    let url = config.server.public_url.as_ref().map_or_else(|| NOWHERE.to_owned(), ToString::to_string);
    url.trim_end_matches('/').to_owned()
}

/// The client that Amazon is here: the one that is sent back to an Amazon address.
fn client(config: &Config) -> &str {
    let is_amazon = |uri: &String| uri.contains(".amazon.");
    let found = config.oauth.clients.values().find(|client| client.redirect_uris.iter().any(is_amazon));
    found.map_or("alexa", |client| client.id.as_str())
}

fn write_all(out: &Path, files: &[(String, Value)]) -> Result<(), CliError> {
    for (path, json) in files {
        let path = out.join(path);
        let failed = |error| CliError(format!("cannot write {}: {error}", path.display()));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let text = serde_json::to_string_pretty(json).map_err(CliError::new)?;
        fs::write(&path, text + "\n").map_err(failed)?;
    }
    Ok(())
}
