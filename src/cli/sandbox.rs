//! `saldo sandbox`: tokens, bindings and the oracle for the invented people.

use super::output::{CliError, line};
use super::set_up::{app, clock, configuration, runtime, working_dir};
use crate::banking::sandbox::{self, Person};
use crate::config::Storage;
use crate::entropy::SystemEntropy;
use crate::service::{ChatName, bind, sandbox_token};
use crate::turn::Platform;
use clap::{Subcommand, ValueEnum};
use jiff::Timestamp;
use std::path::Path;
use std::process::ExitCode;

#[derive(Subcommand)]
pub(super) enum Sandbox {
    /// Print an access token, good for an hour, every consent granted
    Token {
        /// anna, piotr, sanne or eva
        user: String,
    },
    /// Show accounts, balances and transactions
    Show {
        /// anna, piotr, sanne or eva
        user: String,
        /// The time it is, such as 2026-11-22T09:00:00Z
        #[arg(long, value_name = "RFC3339")]
        now: Option<String>,
        /// Print JSON (the only form there is)
        #[arg(long)]
        json: bool,
    },
    /// Bind a chat to a customer
    Link {
        /// The kind of chat
        platform: Chat,
        /// The page
        page: String,
        /// The sender, scoped to the page
        psid: String,
        /// anna, piotr, sanne or eva
        user: String,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Chat {
    /// Facebook Messenger
    Messenger,
}

impl Sandbox {
    pub(super) fn run(self, explicit: Option<&Path>) -> Result<ExitCode, CliError> {
        let config = configuration(explicit)?;
        if !config.has_sandbox() {
            return Err(CliError("no sandbox bank is configured".to_owned()));
        }
        match self {
            Self::Token { user } => {
                let person = person(&user)?;
                let entropy = SystemEntropy::new();
                let storage = Storage::open(&config, &working_dir()?, &entropy).map_err(CliError::new)?;
                let token = sandbox_token(&storage.keyring, &entropy, person.name, clock(None).now());
                line(token.expose());
            }
            Self::Show { user, now, json: _ } => {
                let now = now.map(|text| parse(&text)).transpose()?.unwrap_or_else(|| clock(None).now());
                let shown = sandbox::show(person(&user)?, now);
                line(serde_json::to_string_pretty(&shown).map_err(CliError::new)?);
            }
            Self::Link { platform: Chat::Messenger, page, psid, user } => {
                let person = person(&user)?;
                runtime()?.block_on(async {
                    let app = app(&config).await?;
                    let chat = ChatName { platform: Platform::Messenger, user: &page, device: &psid, person: "" };
                    bind(&app.service, chat, person.name).await.map_err(CliError::new)
                })?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn person(name: &str) -> Result<&'static Person, CliError> {
    sandbox::person(name).ok_or_else(|| CliError(format!("there is no \"{name}\"; try anna, piotr, sanne or eva")))
}

fn parse(text: &str) -> Result<Timestamp, CliError> {
    text.parse().map_err(|_| CliError(format!("--now: \"{text}\" is not a time such as 2026-11-22T09:00:00Z")))
}
