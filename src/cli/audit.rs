//! `saldo audit`: journals checked, exported, cut; checkpoints made and held against them.
//!
//! Findings go to stdout and end with exit status 1. Never an amount, for no journal holds one.

use super::output::{CliError, Progress, line, note, text};
use super::set_up::{app, clock, configuration, runtime};
use crate::audit::Entry;
use crate::link::BankLink;
use crate::service::{Checkpoint, Examined, Service, Trimmed};
use clap::Subcommand;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Subcommand)]
pub(super) enum Audit {
    /// Check every journal's hash chain, and that its records open with its customer's key; exit 1 and the first bad record
    /// of each bad journal (records count from 1 since the journal began)
    Verify {
        /// A checkpoint of earlier: also find what is missing at the end of journals, and whole journals that are missing
        /// without a customer having been forgotten since
        #[arg(long, value_name = "FILE")]
        against: Option<PathBuf>,
    },
    /// Print how long each journal is and how it ends, under a code that needs the key file: keep it where the store is not
    Checkpoint,
    /// Print all entries as JSON lines
    Export {
        /// Only this customer's, by the bank's configured name and the bank's name for the customer
        #[arg(long, value_name = "BANK:NAME", value_parser = customer)]
        customer: Option<BankLink>,
    },
    /// Cut off entries that are older than `audit.retention_months`; a server does the same once a day
    Trim {
        /// Cut off what is older than this day (UTC) instead, such as 2025-10-22
        #[arg(long, value_name = "DATE")]
        before: Option<Date>,
    },
}

fn customer(text: &str) -> Result<BankLink, String> {
    let (bank, customer) = text.split_once(':').ok_or("write it as BANK:NAME, such as sandbox:anna")?;
    Ok(BankLink { bank: bank.to_owned(), customer: customer.to_owned() })
}

/// The end of what is kept, counted back from `now`.
pub(super) fn oldest(now: Timestamp, months: u16) -> Timestamp {
    now.to_zoned(TimeZone::UTC).saturating_sub(i32::from(months).months()).timestamp()
}

impl Audit {
    pub(super) fn run(self, explicit: Option<&Path>) -> Result<ExitCode, CliError> {
        let config = configuration(explicit)?;
        runtime()?.block_on(async {
            let app = app(&config).await?;
            let service = &app.service;
            match self {
                Self::Verify { against } => verify(service, against.as_deref()).await,
                Self::Checkpoint => checkpoint(service).await,
                Self::Export { customer } => export(service, customer.as_ref()).await,
                Self::Trim { before } => {
                    let midnight = |day: Date| day.to_zoned(TimeZone::UTC).map(|day| day.timestamp());
                    let before = before.map(midnight).transpose().map_err(CliError::new)?;
                    let kept_since = oldest(clock(None).now(), config.audit.retention_months);
                    trim(service, before.unwrap_or(kept_since)).await
                }
            }
        })
    }
}

async fn verify(service: &Service, against: Option<&Path>) -> Result<ExitCode, CliError> {
    let mut comparison = against.map(|file| read(service, file)).transpose()?.map(Checkpoint::compare);
    let checked = check(service, |examined| comparison.as_mut()?.look(examined)).await?;
    checked.findings.iter().for_each(line);
    let Checked { journals, records, .. } = &checked;
    if checked.is_good() {
        line(format_args!("{journals} journals, {records} records, all chains hold"));
    }
    let mut is_whole = true;
    if let Some(comparison) = comparison {
        let (is_well, words) = comparison.finish();
        is_whole = is_well;
        line(words);
    }
    Ok(if checked.is_good() && is_whole { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

fn read(service: &Service, file: &Path) -> Result<Checkpoint, CliError> {
    let name = file.display();
    let text = fs::read_to_string(file).map_err(|error| CliError(format!("cannot read {name}: {error}")))?;
    service.read_checkpoint(&text).map_err(|why| CliError(format!("{name}: {why}")))
}

/// What a walk over all journals came to.
#[derive(Default)]
struct Checked {
    journals: u64,
    records: u64,
    findings: Vec<String>,
}

impl Checked {
    fn is_good(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Checks every journal, of itself and by what `further` finds.
async fn check(service: &Service, mut further: impl FnMut(&Examined) -> Option<String>) -> Result<Checked, CliError> {
    let tags = service.journals().await.map_err(CliError::new)?;
    let (mut checked, mut progress, mut unreadable) = (Checked::default(), Progress::of(tags.len()), 0_u64);
    for tag in tags {
        let examined = service.examine(&tag).await.map_err(CliError::new)?;
        progress.step();
        if examined.is_empty() {
            continue;
        }
        checked.journals += 1;
        checked.records += examined.opened.records.len() as u64;
        unreadable += u64::from(!examined.is_readable && !examined.is_locked);
        let found = further(&examined);
        if let Some(trouble) = examined.trouble().or(found) {
            checked.findings.push(format!("journal {tag}: {trouble}"));
        }
    }
    drop(progress);
    if unreadable > 0 {
        note(format_args!("{unreadable} journals are nobody's any more: only their hashes were checked"));
    }
    Ok(checked)
}

async fn checkpoint(service: &Service) -> Result<ExitCode, CliError> {
    let mut checkpoint = Checkpoint::at(service.clock.now());
    let checked = check(service, |examined| {
        checkpoint.add(examined);
        None
    });
    let checked = checked.await?;
    if checked.is_good() {
        text(service.checkpoint_text(&checkpoint));
        return Ok(ExitCode::SUCCESS);
    }
    checked.findings.iter().for_each(note);
    Ok(ExitCode::from(1))
}

async fn export(service: &Service, customer: Option<&BankLink>) -> Result<ExitCode, CliError> {
    let tags = match customer {
        None => service.journals().await.map_err(CliError::new)?,
        Some(bank) if service.banks.contains_key(&bank.bank) => vec![service.link_id(bank).as_str().to_owned()],
        Some(bank) => return Err(CliError(format!("--customer: no bank \"{}\" is configured", bank.bank))),
    };
    let (mut progress, mut closed) = (Progress::of(tags.len()), 0_u64);
    for tag in tags {
        let examined = service.examine(&tag).await.map_err(CliError::new)?;
        progress.step();
        for (number, entry) in examined.opened.entries() {
            line(exported(&tag, number, entry));
        }
        closed += (examined.opened.records.len() - examined.opened.entries().count()) as u64;
    }
    drop(progress);
    if closed > 0 {
        note(format_args!("{closed} records do not open; see saldo audit verify"));
    }
    Ok(ExitCode::SUCCESS)
}

fn exported(tag: &str, number: u64, entry: &Entry) -> serde_json::Value {
    let Entry { at, channel, grant, event } = entry;
    serde_json::json!({ "journal": tag, "number": number, "at": at, "channel": channel, "grant": grant, "event": event })
}

async fn trim(service: &Service, before: Timestamp) -> Result<ExitCode, CliError> {
    let tags = service.journals().await.map_err(CliError::new)?;
    let (mut progress, mut gone, mut bad) = (Progress::of(tags.len()), 0, 0_u64);
    for tag in &tags {
        match service.trim(tag, before).await.map_err(CliError::new)? {
            Trimmed::Entries(count) => gone += count,
            Trimmed::Bad => bad += 1,
        }
        progress.step();
    }
    drop(progress);
    line(format_args!("{gone} entries of before {before} cut off, {} journals looked at", tags.len()));
    if bad == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    note(format_args!("{bad} journals are bad and were left as they are; see saldo audit verify"));
    Ok(ExitCode::from(1))
}
