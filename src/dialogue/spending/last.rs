//! `LastAtMerchant`: when the customer last paid somewhere, and how much.

use super::charges::{choice, is_charge, lately, told};
use super::merchant::{self, Meant};
use crate::answer::{Answer, Argument, Line};
use crate::bank::Transaction;
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use std::collections::BTreeSet;

/// Days looked back.
const YEAR: i32 = 366;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    if spoken.words("merchant").is_none() {
        return merchant::ask();
    }
    let period = lately(YEAR, situation.today);
    Plan::Query(Needs { transactions: Some((period.from, period.to)), ..Needs::default() })
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let said = spoken.words("merchant").unwrap_or_default();
    let charges: Vec<&Transaction> = facts.transactions.iter().filter(|found| is_charge(found)).collect();
    let names: BTreeSet<&str> = charges.iter().map(|charge| charge.merchant.as_str()).collect();
    let none = || Composed::say(Answer::say(Line::new("last-none").with("merchant", Argument::Text(said.to_owned()))));
    let name = match merchant::meant(spoken, said, &names) {
        Meant::Unclear(composed) => return *composed,
        Meant::Unknown => return none(),
        Meant::One(name) => name,
    };
    let Some(last) = charges.iter().find(|charge| charge.merchant == name) else { return none() };
    let phrase = if situation.discreet() { "last-private" } else { "last-charge" };
    Composed { choices: vec![choice(last)], ..Composed::say(Answer::say(told(phrase, last))) }
}
