//! The fields of a form or query, as one page needs them.
//!
//! A field that may come once and comes twice counts as absent: nobody guesses which was meant.

use crate::oauth::form;

/// Fields in the order they came.
#[derive(Clone, Debug, Default)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    /// `None`: not UTF-8, or too many.
    pub(super) fn read(encoded: &str) -> Option<Self> {
        form::fields(encoded).map(Self)
    }

    /// All of them.
    pub(super) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// Every value of `name`.
    pub(super) fn all<'a, 'n>(&'a self, name: &'n str) -> impl Iterator<Item = &'a str> + use<'a, 'n> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The only value of `name`.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        let mut values = self.all(name);
        values.next().filter(|_| values.next().is_none())
    }

    /// Whether `name` is there at all.
    pub(super) fn has(&self, name: &str) -> bool {
        self.all(name).next().is_some()
    }
}
