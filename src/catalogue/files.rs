//! The files of `intents/`: the compiled-in set or a folder, and findings that point into them.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::{fs, io};
use thiserror::Error;

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below `intents/`, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Something wrong in a file, for `saldo check`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file's path below `intents/`.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The bytes meant.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

impl Finding {
    /// Line and column of the start, counted from 1.
    pub fn line_column(&self) -> (usize, usize) {
        let before = self.text.get(..self.span.start).unwrap_or(&self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
        (line, column)
    }

    /// The same with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl File {
    /// Whether it holds phrases.
    pub fn is_phrases(&self) -> bool {
        Path::new(&self.path).extension().is_some_and(|ending| ending == "ftl") && !self.is_pages()
    }

    /// Whether it holds the texts of our own pages. They come in more languages than the assistants speak.
    pub fn is_pages(&self) -> bool {
        self.path.split_once('/').is_some_and(|(_, name)| name == "pages.ftl")
    }

    /// A finding at `span` of this file.
    pub fn finding(&self, span: Range<usize>, message: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), text: self.text.clone(), span, message: message.into(), hint: None }
    }
}

/// A folder of intents cannot be read.
#[derive(Debug, Error)]
#[error("cannot read {path}: {source}", path = path.display())]
pub struct LoadError {
    path: PathBuf,
    source: io::Error,
}

/// The set compiled into the binary.
pub fn builtin() -> Vec<File> {
    static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/intents.rs"));
    FILES.iter().map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() }).collect()
}

/// All files below `root`, in the order of their paths. Links and files that are not UTF-8 are errors.
///
/// # Errors
/// [`LoadError`] names the path that cannot be read.
pub fn folder(root: &Path) -> Result<Vec<File>, LoadError> {
    let mut files = Vec::new();
    collect(root, root, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) -> Result<(), LoadError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| LoadError { path, source }
    };
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        let path = entry.map_err(failed(folder))?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            let text = fs::read_to_string(&path).map_err(failed(&path))?;
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push(File { path: name, text });
        }
    }
    Ok(())
}
