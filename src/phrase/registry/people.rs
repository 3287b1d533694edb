//! People, hardship, small talk.

use super::Arguments;

/// Sentences, questions, list items and titles of this family.
pub(super) const PHRASES: &[(&str, Arguments)] = &[];
