//! `saldo check`: findings as the Rust compiler shows its own.

use super::output::{CliError, line, note};
use super::set_up::configuration;
use crate::catalogue::{Finding, builtin, folder};
use crate::check::check;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use std::io::{IsTerminal, stdout};
use std::path::Path;
use std::process::ExitCode;

/// Checks `dir`, else the configured folder, else the set that is compiled in.
pub(super) fn check_folder(dir: Option<&Path>, explicit: Option<&Path>) -> Result<ExitCode, CliError> {
    let configured = match dir {
        Some(_) => None,
        None => configuration(explicit)?.intents.dir,
    };
    let dir = dir.or(configured.as_deref());
    let files = match dir {
        Some(dir) => folder(dir).map_err(CliError::new)?,
        None => builtin(),
    };
    let findings = check(&files);
    for finding in &findings {
        show(dir, finding);
    }
    if findings.is_empty() {
        note(format_args!("{} files, nothing to mend", files.len()));
        return Ok(ExitCode::SUCCESS);
    }
    note(format_args!("{} files, {} to mend", files.len(), findings.len()));
    Ok(ExitCode::from(1))
}

fn show(dir: Option<&Path>, finding: &Finding) {
    let path = dir.map_or_else(|| Path::new("intents").join(&finding.path), |dir| dir.join(&finding.path));
    let path = path.display().to_string();
    let span = finding.span.start.min(finding.text.len())..finding.span.end.min(finding.text.len());
    let snippet = Snippet::source(finding.text.as_str()).path(path).annotation(AnnotationKind::Primary.span(span));
    let mut report = Level::ERROR.primary_title(finding.message.as_str()).element(snippet);
    if let Some(hint) = &finding.hint {
        report = report.element(Level::HELP.message(hint.as_str()));
    }
    let renderer = if stdout().is_terminal() { Renderer::styled() } else { Renderer::plain() };
    line(renderer.decor_style(DecorStyle::Ascii).render(&[report]));
}
