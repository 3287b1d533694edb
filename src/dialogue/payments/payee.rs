//! Whom money goes to: a payee saved at the bank, by name or by what the customer calls them.
//!
//! Namesakes are told apart by when they were last paid. Nobody new is ever added here.

use crate::answer::{Argument, Line};
use crate::bank::{Payee, Records};
use crate::catalogue::SlotValue;
use crate::dialogue::names::matching;
use crate::dialogue::{Choice, Composed, Spoken, form};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What the words for a payee came to.
pub(super) enum Found<'a> {
    /// This one.
    One(&'a Payee),
    /// Several.
    Several(Vec<&'a Payee>),
    /// Nobody who is saved.
    Nobody,
}

/// The payees that were meant: by id where one was chosen, else by name.
pub(super) fn find<'a>(spoken: &Spoken, payees: &'a [Payee]) -> Found<'a> {
    if let Some(id) = spoken.words("payee_id")
        && let Some(payee) = payees.iter().find(|payee| payee.id == id)
    {
        return Found::One(payee);
    }
    let said = spoken.words("payee").unwrap_or_default();
    let names = payees.iter().flat_map(|payee| payee.nickname.iter().chain([&payee.name]).map(String::as_str));
    let names: BTreeSet<&str> = names.collect();
    let meant = matching(said, &names);
    let is_meant = |payee: &&Payee| {
        meant.contains(&payee.name.as_str())
            || payee.nickname.as_ref().is_some_and(|name| meant.contains(&name.as_str()))
    };
    let found: Vec<&Payee> = payees.iter().filter(is_meant).collect();
    match found.as_slice() {
        [] => Found::Nobody,
        [one] => Found::One(one),
        _ => Found::Several(found),
    }
}

/// Who was paid by the name that was said, as payments tell it: nicknames are only with the payees.
pub(super) fn recipients<'a>(said: &str, records: &'a Records) -> Vec<&'a str> {
    let nicknames = records.payees.iter().filter_map(|payee| Some((payee.nickname.as_deref()?, payee.name.as_str())));
    let of_payments = records.payments.iter().map(|payment| (payment.to.as_str(), payment.to.as_str()));
    let known: Vec<(&str, &str)> = nicknames.chain(of_payments).collect();
    let names: BTreeSet<&str> = known.iter().map(|(name, _)| *name).collect();
    let meant = matching(said, &names);
    known.into_iter().filter(|(name, _)| meant.contains(name)).map(|(_, to)| to).collect()
}

/// Asks which of several, by when each was last paid.
pub(super) fn which(spoken: &Spoken, several: &[&Payee], today: Date) -> Composed {
    let item = |payee: &&Payee| {
        let line = |phrase| Line::new(phrase).with("payee", Argument::Text(payee.name.clone()));
        match payee.last_paid {
            Some(day) => line("payee-paid-item").with("day", Argument::Day(day.min(today))),
            None => line("payee-new-item"),
        }
    };
    let question =
        Line::new("payee-which-question").with("payees", Argument::Choice(several.iter().map(item).collect()));
    let chosen = |payee: &&Payee| {
        let mut spoken = spoken.at_page(0);
        spoken.slots.insert("payee_id".to_owned(), SlotValue::Words(payee.id.clone()));
        Choice { label: payee.name.clone(), spoken }
    };
    let choices = several.iter().map(chosen).collect();
    Composed { choices, ..form::elicit(spoken, "payee", question, "payee-which-reprompt") }
}
