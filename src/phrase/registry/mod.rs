//! Every phrase that the program can ask for, with its arguments: what a locale must provide.
//!
//! `saldo check` compares each locale with it, the voice-rule linter invents arguments from it, and a test compares it
//! with the phrases that the dialogue names.

mod accounts;
mod cards;
mod conversation;
mod information;
mod own;
mod parts;
mod payments;
mod people;
mod planning;
mod spending;

pub(crate) use parts::UNITS;

use std::sync::LazyLock;

/// What kind of argument a phrase is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An amount.
    Money,
    /// A day.
    Day,
    /// A span of days.
    Period,
    /// A day without a preposition.
    Date,
    /// A whole number.
    Count,
    /// A place in a row.
    Ordinal,
    /// An account's name.
    Account,
    /// Last four digits.
    Digits,
    /// A code, spelled.
    Spelled,
    /// A web address.
    Address,
    /// A rate in percent.
    Rate,
    /// Whole percents.
    Percent,
    /// A large whole number.
    Number,
    /// A time of day.
    Time,
    /// A value of the catalogue, in words.
    Term,
    /// Other words.
    Text,
    /// Phrases, joined as a list.
    List,
    /// Phrases, joined by "or".
    Choice,
}

/// Arguments of a phrase, by name.
pub type Arguments = &'static [(&'static str, Kind)];

/// Phrases or parts, each with its arguments.
pub type Registered = (&'static str, Arguments);

/// Parts that other phrases are put together from; they are not sentences.
pub static PARTS: &[Registered] = parts::PARTS;

/// Sentences, questions, list items and titles, family by family.
pub static PHRASES: LazyLock<Vec<Registered>> = LazyLock::new(|| {
    let families = [
        accounts::PHRASES,
        spending::PHRASES,
        payments::PHRASES,
        cards::PHRASES,
        planning::PHRASES,
        information::PHRASES,
        own::PHRASES,
        people::PHRASES,
        conversation::PHRASES,
    ];
    families.concat()
});
