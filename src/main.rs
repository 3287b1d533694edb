//! The `saldo` binary: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    saldo::cli::run()
}
