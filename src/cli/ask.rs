//! `saldo ask` and `saldo talk`: the whole pipeline with a store in memory and the sandbox bank.

use super::output::{CliError, line, text};
use super::set_up::{clock, configuration, passing_app, runtime};
use crate::app::App;
use crate::banking::sandbox::{self, Scenario};
use crate::config::{self, Config};
use crate::link::Privacy;
use crate::locale::Locale;
use crate::service::{Conversation, save_link};
use clap::{Args, ValueEnum};
use jiff::Timestamp;
use std::io::{BufRead, IsTerminal, stdin};
use std::path::Path;
use std::process::ExitCode;

#[derive(Args)]
pub(super) struct Who {
    /// The language, such as en-US
    #[arg(long, default_value = "en-US", value_name = "LOCALE", value_parser = locale)]
    locale: Locale,
    /// Who asks: anna, piotr, sanne, eva, or guest for somebody who is not linked
    #[arg(long = "as", default_value = "anna", value_name = "USER")]
    user: String,
    /// How the bank behaves: normal, no-capability, slow, down, consent-ended, busy, overdrawn, fraud, declined,
    /// approval
    #[arg(long, value_name = "SCENARIO")]
    scenario: Option<String>,
    /// How much of an amount is said
    #[arg(long, value_enum, default_value_t = Aloud::Off)]
    privacy: Aloud,
}

#[derive(Args)]
pub(super) struct Ask {
    #[command(flatten)]
    who: Who,
    /// The time it is, such as 2026-11-22T09:00:00Z
    #[arg(long, value_name = "RFC3339", value_parser = timestamp)]
    now: Option<Timestamp>,
    /// Print everything as JSON instead of the speech
    #[arg(long)]
    json: bool,
    /// What is said
    #[arg(required = true, value_name = "TEXT")]
    text: Vec<String>,
}

#[derive(Args)]
pub(super) struct Talk {
    #[command(flatten)]
    who: Who,
}

#[derive(Clone, Copy, ValueEnum)]
enum Aloud {
    /// Amounts are said
    Off,
    /// About, with two significant digits
    Rough,
    /// No amounts
    Discreet,
}

fn locale(tag: &str) -> Result<Locale, String> {
    Locale::try_from(tag.to_owned())
}

fn timestamp(text: &str) -> Result<Timestamp, String> {
    text.parse().map_err(|_| format!("\"{text}\" is not a time such as 2026-11-22T09:00:00Z"))
}

impl Ask {
    pub(super) fn run(self, explicit: Option<&Path>) -> Result<ExitCode, CliError> {
        let config = self.who.configured(explicit)?;
        runtime()?.block_on(async {
            let app = passing_app(&config, clock(self.now)).await?;
            let mut conversation = self.who.start(&app).await?;
            let said = conversation.say(&self.text.join(" ")).await;
            if self.json {
                let mut value = serde_json::to_value(&said).map_err(CliError::new)?;
                if let Some(members) = value.as_object_mut() {
                    members.retain(|name, _| name != "elicit");
                }
                line(value);
            } else {
                line(said.text);
            }
            Ok(ExitCode::SUCCESS)
        })
    }
}

impl Talk {
    pub(super) fn run(self, explicit: Option<&Path>) -> Result<ExitCode, CliError> {
        let config = self.who.configured(explicit)?;
        runtime()?.block_on(async {
            let app = passing_app(&config, clock(None)).await?;
            let mut conversation = self.who.start(&app).await?;
            let is_person = stdin().is_terminal();
            if is_person {
                line("Ask away: \"what's my balance\", \"any charges from Uber\", \"help\". \"stop\" ends.");
            }
            prompt(is_person);
            for said in stdin().lock().lines() {
                let said = said.map_err(|error| CliError(format!("cannot read what was said: {error}")))?;
                if said.trim().is_empty() {
                    prompt(is_person);
                    continue;
                }
                let answer = conversation.say(&said).await;
                if answer.text.is_empty() {
                    break;
                }
                line(format_args!("Saldo: {}", answer.text));
                prompt(is_person);
            }
            Ok(ExitCode::SUCCESS)
        })
    }
}

fn prompt(is_person: bool) {
    if is_person {
        text("You:   ");
    }
}

impl Who {
    /// The configuration with this person's scenario, on the sandbox bank whatever banks are configured.
    fn configured(&self, explicit: Option<&Path>) -> Result<Config, CliError> {
        let mut config = configuration(explicit)?;
        let mut bank = config::Sandbox::default();
        if let Some(scenario) = &self.scenario {
            if Scenario::parse(scenario).is_none() {
                let all = Scenario::ALL.map(|(name, _)| name).join(", ");
                return Err(CliError(format!("--scenario: \"{scenario}\" is none of {all}")));
            }
            bank.scenarios.insert(self.user.clone(), scenario.clone());
        }
        config.banks = [("sandbox".to_owned(), config::Bank::Sandbox(bank))].into();
        Ok(config)
    }

    async fn start<'a>(&self, app: &'a App) -> Result<Conversation<'a>, CliError> {
        let customer = match self.user.as_str() {
            "guest" => None,
            name if sandbox::person(name).is_some() => Some(name),
            name => return Err(CliError(format!("there is no \"{name}\"; try anna, piotr, sanne, eva or guest"))),
        };
        let privacy = match self.privacy {
            Aloud::Off => Privacy::Off,
            Aloud::Rough => Privacy::Rough,
            Aloud::Discreet => Privacy::Discreet,
        };
        if let Some(customer) = customer.filter(|_| privacy != Privacy::Off) {
            let change = |link: &mut crate::link::Link| link.settings.privacy = privacy;
            save_link(&app.service, customer, change).await.map_err(CliError::new)?;
        }
        Ok(Conversation::new(&app.service, self.locale.clone(), customer))
    }
}
