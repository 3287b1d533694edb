//! Bills, payments and transfers.

use super::{Arguments, Kind};

/// Sentences, questions, list items and titles of this family.
pub(super) const PHRASES: &[(&str, Arguments)] = &[
    ("bill-due", &[("account", Kind::Account), ("day", Kind::Day)]),
    ("bill-amounts", &[("minimum", Kind::Money), ("statement", Kind::Money)]),
    ("bill-minimum", &[("minimum", Kind::Money)]),
    ("bill-autopay-on", &[]),
    ("bill-autopay-off", &[]),
    ("bill-loan", &[("account", Kind::Account), ("amount", Kind::Money), ("day", Kind::Day)]),
    ("bill-paid", &[("account", Kind::Account), ("day", Kind::Day)]),
    ("bill-none", &[]),
    ("bill-none-account", &[("account", Kind::Account)]),
    ("bill-next-question", &[]),
    ("bill-next-reprompt", &[]),
];
