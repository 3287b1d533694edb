//! Printing: the one place that writes to stdout and stderr.
//!
//! A reader that has gone away (`saldo … | head`) is not an error.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

/// A failure to tell the person at the terminal: one line that says what to do next.
pub(super) struct CliError(pub(super) String);

impl CliError {
    pub(super) fn new(error: impl Display) -> Self {
        Self(error.to_string())
    }
}

/// A line on stdout.
pub(super) fn line(text: impl Display) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}

/// Text on stdout, without a line's end.
pub(super) fn text(text: impl Display) {
    let mut stdout = io::stdout().lock();
    let _ = write!(stdout, "{text}");
    let _ = stdout.flush();
}

/// A line on stderr.
pub(super) fn note(text: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// How far long work has come, for a person who waits at a terminal.
pub(super) struct Progress {
    whole: usize,
    done: usize,
    is_shown: bool,
}

impl Progress {
    pub(super) fn of(whole: usize) -> Self {
        Self { whole, done: 0, is_shown: io::stderr().is_terminal() }
    }

    /// One more is done.
    pub(super) fn step(&mut self) {
        self.done += 1;
        if self.is_shown && (self.done == self.whole || self.done.is_multiple_of(20)) {
            let _ = write!(io::stderr().lock(), "\r{} of {}", self.done, self.whole);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.is_shown && self.done > 0 {
            let _ = write!(io::stderr().lock(), "\r\x1b[K");
        }
    }
}

/// What went wrong, as one line, and exit status 2.
pub(super) fn fail(message: &str) -> ExitCode {
    note(format_args!("saldo: {}", message.replace('\n', " ").trim_end()));
    ExitCode::from(2)
}

/// Help and version go to stdout with status 0; a usage error is one line with status 2.
pub(super) fn usage(error: &clap::Error) -> ExitCode {
    if error.use_stderr() {
        let whole = error.to_string();
        // The first paragraph: what is missing stands below its first line.
        let lines = whole.lines().map(str::trim).take_while(|line| !line.is_empty());
        let first = lines.collect::<Vec<_>>().join(" ");
        return fail(&format!("{}; see saldo --help", first.trim_start_matches("error: ")));
    }
    text(error);
    ExitCode::SUCCESS
}
