//! The commands. Each reads its arguments, calls the library and prints through `output`; none decides anything itself.
//!
//! Bad input is one line on stderr and exit status 2, never a panic message.

mod ask;
mod audit;
mod checking;
mod exporting;
mod output;
mod probe;
mod reseal;
mod sandbox;
mod serve;
mod set_up;
mod shown;

use clap::{Parser, Subcommand};
use output::CliError;
use std::path::PathBuf;
use std::process::ExitCode;

/// Saldo: your bank, asked aloud.
#[derive(Parser)]
#[command(name = "saldo", version, about = "Saldo: your bank, asked aloud. Without a command it serves.")]
struct Arguments {
    /// Configuration file (else `SALDO_CONFIG`, else ./saldo.toml, else built-in defaults)
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve (the default)
    Serve,
    /// Ask one question of the sandbox bank
    Ask(ask::Ask),
    /// Talk with the sandbox bank
    Talk(ask::Talk),
    /// Check a folder of intents, or the built-in set
    Check {
        /// The folder
        dir: Option<PathBuf>,
    },
    /// Write what an assistant's own understanding is made of, from the same intents
    #[command(subcommand)]
    Export(exporting::Export),
    /// Show the effective configuration, secrets masked
    Config {
        /// Show the annotated default file instead
        #[arg(long)]
        default: bool,
    },
    /// Make keys, and change them
    #[command(subcommand)]
    Keys(shown::Keys),
    /// Work with the sandbox bank's people
    #[command(subcommand)]
    Sandbox(sandbox::Sandbox),
    /// Check, export and cut the journals (an embedded store: while no server has it open)
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Exit 0 when a server is ready, 1 otherwise
    Probe {
        /// Its URL (else the configured address on this machine)
        url: Option<String>,
    },
}

/// Runs the command that the process was started with.
pub fn run() -> ExitCode {
    crate::outbound::install_crypto();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return output::usage(&error),
    };
    match dispatch(arguments) {
        Ok(code) => code,
        Err(CliError(message)) => output::fail(&message),
    }
}

fn dispatch(arguments: Arguments) -> Result<ExitCode, CliError> {
    let config = arguments.config.as_deref();
    match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => serve::serve(config),
        Command::Ask(ask) => ask.run(config),
        Command::Talk(talk) => talk.run(config),
        Command::Check { dir } => checking::check_folder(dir.as_deref(), config),
        Command::Export(export) => export.run(config),
        Command::Config { default } => shown::config(config, default),
        Command::Keys(keys) => shown::keys(&keys, config),
        Command::Audit(audit) => audit.run(config),
        Command::Sandbox(sandbox) => sandbox.run(config),
        Command::Probe { url } => probe::probe(config, url.as_deref()),
    }
}
