//! What is to be paid: a card or loan with its bill, or a biller whose money is collected by itself.
//!
//! Finds and asks; amounts and orders are decided in `pay_bill`.

use super::source::{Named, named};
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, AccountKind, Upcoming};
use crate::catalogue::SlotValue;
use crate::dialogue::names::matching;
use crate::dialogue::{Composed, Facts, Situation, Spoken, accounts, form};
use std::collections::BTreeSet;

/// Ids of the catalogue's billers and cards that are accounts of the customer.
const CARDS: [&str; 5] = ["card", "credit", "debit", "any", "all"];

/// What is paid.
pub(super) enum Due<'a> {
    /// This card or loan.
    Account(&'a Account),
    /// An answer that asks, or says what is in the way.
    Answer(Box<Composed>),
}

/// Whether somebody else than a card or loan is named.
pub(super) fn is_biller(spoken: &Spoken) -> bool {
    match spoken.slot(slot(spoken)) {
        Some(SlotValue::Value { id, .. }) => id != "loan" && !CARDS.contains(&id.as_str()),
        Some(SlotValue::Words(_)) => true,
        _ => false,
    }
}

/// The slot that names it: platforms fill either.
fn slot(spoken: &Spoken) -> &'static str {
    if spoken.slot("card_or_biller").is_none() && spoken.slot("card").is_some() { "card" } else { "card_or_biller" }
}

pub(super) fn find<'a>(situation: Situation<'_>, spoken: &Spoken, facts: &'a Facts) -> Due<'a> {
    let payable: Vec<&Account> = facts.accounts.iter().filter(|account| owes(account)).collect();
    match named(&by_kind(spoken), slot(spoken), &payable) {
        Named::One(account) => Due::Account(account),
        Named::Several(several) => open_one(spoken, &several, facts),
        Named::Unknown(_) if !is_biller(spoken) => open_one(spoken, &[], facts),
        Named::Unknown(said) => Due::Answer(Box::new(biller(situation, &said, facts))),
        Named::Unsaid => open_one(spoken, &payable, facts),
    }
}

/// The same with the catalogue's names of cards as the kind of account.
fn by_kind(spoken: &Spoken) -> Spoken {
    let mut spoken = spoken.clone();
    for value in spoken.slots.values_mut() {
        if let SlotValue::Value { id, .. } = value
            && CARDS.contains(&id.as_str())
        {
            "card".clone_into(id);
        } else if let SlotValue::Value { id, said } = value
            && is_elsewhere(id)
        {
            *value = SlotValue::Words(said.clone());
        }
    }
    spoken
}

fn is_elsewhere(id: &str) -> bool {
    matches!(id, "electricity" | "internet" | "phone" | "insurance" | "rent")
}

fn owes(account: &Account) -> bool {
    matches!(account.kind, AccountKind::Card | AccountKind::Loan)
}

/// The only one of `several`, or the only one that has something due and is not paid by itself; else the customer is asked.
fn open_one<'a>(spoken: &Spoken, several: &[&'a Account], facts: &Facts) -> Due<'a> {
    let is_open =
        |account: &&&Account| facts.bills.iter().any(|bill| bill.account == account.id && !bill.paid && !bill.autopay);
    let open: Vec<&Account> = several.iter().filter(is_open).copied().collect();
    match (several, open.as_slice()) {
        ([], _) => Due::Answer(Box::new(Composed::say(Answer::say(Line::new("pay-none"))))),
        ([one], _) | (_, [one]) => Due::Account(one),
        _ => {
            let all = if open.is_empty() { several } else { &open };
            let names = accounts::listed(all.iter().copied(), &facts.accounts);
            let question = Line::new("pay-which-question").with("accounts", Argument::Choice(names));
            Due::Answer(Box::new(form::elicit(spoken, "card_or_biller", question, "pay-which-reprompt")))
        }
    }
}

/// Somebody who is no account of the customer: what collects its money by itself needs no payment.
fn biller(situation: Situation<'_>, said: &str, facts: &Facts) -> Composed {
    let upcoming = &facts.records.upcoming;
    let names: BTreeSet<&str> = upcoming.iter().map(|upcoming| upcoming.to.as_str()).collect();
    let found = matching(said, &names);
    let next: Option<&Upcoming> = match found.as_slice() {
        [name] => upcoming.iter().find(|upcoming| upcoming.to == *name),
        _ => None,
    };
    let said = Argument::Text(said.to_owned());
    let Some(next) = next else {
        return Composed::say(Answer::say(Line::new("pay-unknown").with("said", said)));
    };
    let phrase = if situation.discreet() { "pay-by-itself-private" } else { "pay-by-itself" };
    let line = Line::new(phrase).with("merchant", Argument::Text(next.to.clone())).with("day", Argument::Day(next.day));
    let amount = Argument::Exact(next.amount);
    Composed::say(Answer::say(if situation.discreet() { line } else { line.with("amount", amount) }))
}
