//! Places and exchange rates.

use super::Arguments;

/// Sentences, questions, list items and titles of this family.
pub(super) const PHRASES: &[(&str, Arguments)] = &[];
