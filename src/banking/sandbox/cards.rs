//! The credit card: a statement a month, paid in full before it is due.
//!
//! Keeps the one open statement and says when which payment is made; the ledger books it.

use super::calendar::{later, number};
use super::dice::Dice;
use super::profile::{CardTerms, Profile};
use jiff::civil::Date;

/// A closed statement. Amounts are minor units without sign.
#[derive(Clone, Copy)]
pub(super) struct Statement {
    pub(super) amount: i64,
    pub(super) minimum: i64,
    pub(super) due: Date,
    pub(super) pays_on: Date,
    pub(super) paid: bool,
}

/// The statement that closes on `day` with `owed`; `None` on other days and when nothing is owed.
pub(super) fn close(profile: &Profile, day: Date, owed: i64) -> Option<Statement> {
    let terms = &profile.card;
    if day.day() != terms.closes_on || owed <= 0 {
        return None;
    }
    let due = later(day, terms.due_after);
    let minimum = (owed * terms.minimum_percent / 100).max(terms.minimum).min(owed);
    Some(Statement { amount: owed, minimum, due, pays_on: pays_on(terms, profile.seed, due), paid: false })
}

/// Autopay pays on the due date; a person some days before.
fn pays_on(terms: &CardTerms, seed: u64, due: Date) -> Date {
    /// Keeps these draws apart from those in `day.rs`.
    const LANE: u64 = 50;
    if terms.autopay {
        return due;
    }
    let days_before = Dice::new(seed, number(due), LANE).between(1, 4);
    later(due, -i32::try_from(days_before).unwrap_or(1))
}
