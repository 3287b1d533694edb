//! `ExplainCharge`: who, when, by which card, and whether it comes every month. A "no, not mine" goes on to a dispute.

mod find;

use super::charges::{choice, is_in, lately, told, with};
use super::subscriptions::recurring::rhythm;
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, Transaction};
use crate::catalogue::{SlotValue, Slots};
use crate::dialogue::accounts;
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::period::Period;
use find::Found;
use jiff::civil::Date;

/// Days of history that show whether it is the first charge.
const YEAR: i32 = 366;
/// Days looked back for an amount when no day is said.
const DAYS: i32 = 30;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let today = situation.today;
    // What was chosen from a list may be older than what anybody asks about.
    let days = if spoken.value("transaction").is_some() { 2 * YEAR } else { YEAR };
    let from = period(spoken, today).from.min(lately(days, today).from);
    Plan::Query(Needs { accounts: true, transactions: Some((from, today)), ..Needs::default() })
}

fn period(spoken: &Spoken, today: Date) -> Period {
    spoken.days("date").unwrap_or_else(|| lately(DAYS, today))
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let period = period(spoken, situation.today);
    let said = Argument::Period(period);
    match find::find(spoken, &facts.transactions, period) {
        Found::One(charge) => explained(situation, charge, facts),
        Found::Unclear(composed) => *composed,
        Found::NoAmount(amount, nearest) => {
            let phrase = if situation.discreet() { "explain-none-amount-private" } else { "explain-none-amount" };
            let line = Line::new(phrase).with("amount", Argument::Exact(amount)).with("period", said);
            nearest
                .map_or_else(|| Composed::say(Answer::say(line.clone())), |found| near(situation, spoken, found, &line))
        }
        Found::NoMerchant(name) => {
            Composed::say(Answer::say(Line::new("last-none").with("merchant", Argument::Text(name.to_owned()))))
        }
        Found::Nothing => Composed::say(Answer::say(Line::new("recent-none").with("period", said))),
    }
}

/// None of that amount; the nearest is offered.
fn near(situation: Situation<'_>, spoken: &Spoken, nearest: &Transaction, none: &Line) -> Composed {
    let value = SlotValue::Value { id: nearest.id.clone(), said: nearest.merchant.clone() };
    let phrase = if situation.discreet() { "explain-nearest-private" } else { "explain-nearest" };
    let answer = Answer { lines: vec![none.clone(), told(phrase, nearest)], ..Answer::default() };
    let answer = answer.ask(Line::new("explain-nearest-question"), Line::new("yes-no-reprompt"));
    Composed { choices: vec![choice(nearest)], ..Composed::offer(answer, Some(with(spoken, "transaction", value))) }
}

fn explained(situation: Situation<'_>, charge: &Transaction, facts: &Facts) -> Composed {
    if !charge.amount.is_negative() {
        let phrase = if situation.discreet() { "deposit-last-private" } else { "explain-deposit" };
        return Composed::say(Answer::say(told(phrase, charge)));
    }
    let lines = vec![headline(situation, charge, &facts.accounts), history(charge, &facts.transactions)];
    let answer = Answer { lines, ..Answer::default() }.ask(Line::new("explain-question"), Line::new("yes-no-reprompt"));
    Composed { denial: Some(dispute(charge)), choices: vec![choice(charge)], ..Composed::say(answer) }
}

fn headline(situation: Situation<'_>, charge: &Transaction, all: &[Account]) -> Line {
    let account = all.iter().find(|account| account.id == charge.account);
    let phrase = match (account, situation.discreet()) {
        (Some(_), false) => "explain-charge",
        (Some(_), true) => "explain-charge-private",
        (None, false) => "explain-charge-alone",
        (None, true) => "explain-charge-alone-private",
    };
    let line = told(phrase, charge);
    match account {
        Some(account) => line.with("account", accounts::name(account, all)),
        None => line,
    }
}

/// Whether it is the first charge, comes every month, or how often there was one.
fn history(charge: &Transaction, all: &[Transaction]) -> Line {
    let theirs: Vec<&Transaction> =
        all.iter().filter(|found| found.merchant == charge.merchant && found.amount.is_negative()).collect();
    let year = lately(YEAR, charge.date);
    let before = theirs.iter().filter(|found| found.id != charge.id && is_in(year, found.date)).count();
    match before {
        0 => Line::new("explain-first"),
        _ if rhythm(&theirs).is_some() => Line::new("explain-monthly"),
        _ => Line::new("explain-before").with("count", super::charges::count(before)),
    }
}

/// What "it isn't mine" asks for.
fn dispute(charge: &Transaction) -> Spoken {
    let slots = Slots::from([
        ("transaction".to_owned(), SlotValue::Value { id: charge.id.clone(), said: charge.merchant.clone() }),
        ("merchant".to_owned(), SlotValue::Words(charge.merchant.clone())),
    ]);
    Spoken::new("DisputeCharge", slots)
}
