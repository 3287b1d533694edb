//! Places and exchange rates.

use super::{Arguments, Kind};

/// Where a place is.
const PLACE: Arguments = &[("name", Kind::Text), ("street", Kind::Text), ("distance", Kind::Choice)];

/// Sentences, questions, list items and titles of this family.
pub(super) const PHRASES: &[(&str, Arguments)] = &[
    ("place-question", &[]),
    ("place-reprompt", &[]),
    ("place-atm", PLACE),
    ("place-atm-free", PLACE),
    ("place-branch", PLACE),
    ("place-other", PLACE),
    ("place-distance", &[("metres", Kind::Count), ("miles", Kind::Count), ("tenths", Kind::Count)]),
    ("place-open-now", &[("closes", Kind::Time)]),
    ("place-hours", &[("day", Kind::Day), ("opens", Kind::Time), ("closes", Kind::Time)]),
    ("place-closed", &[("day", Kind::Day)]),
    ("place-always-open", &[]),
    ("place-another-question", &[]),
    ("place-none", &[("place", Kind::Text)]),
    ("place-none-code", &[]),
    ("place-phone", &[]),
    ("exchange-question", &[]),
    ("exchange-reprompt", &[]),
    ("exchange-rate", &[("amount", Kind::Money), ("result", Kind::Money)]),
    ("exchange-source", &[("time", Kind::Time), ("day", Kind::Day)]),
    ("exchange-none", &[]),
    ("exchange-no-trend", &[]),
    ("exchange-card", &[]),
    ("exchange-fee", &[("rate", Kind::Rate)]),
    ("exchange-no-fee", &[]),
    ("exchange-fee-unknown", &[]),
];
