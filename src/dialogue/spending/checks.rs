//! `CheckCleared`: checks that were written, and checks that were deposited; asked where the words do not tell.

use super::charges::{count, said_amount};
use crate::answer::{Answer, Argument, Elicit, Line};
use crate::bank::{Capability, Check, CheckState};
use crate::catalogue::SlotValue;
use crate::dialogue::names::matching;
use crate::dialogue::operators::paging::{PAGE, ask_for_more, beyond_the_end, page};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::money::{Currency, Money};
use std::collections::BTreeSet;

pub(crate) fn plan(_: Situation<'_>, _: &Spoken) -> Plan {
    Plan::Query(Needs { records: &[Capability::Checks], ..Needs::default() })
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let checks = &facts.records.checks;
    if let Some(SlotValue::Number(number)) = spoken.slot("check_number") {
        let is_it = |check: &&Check| check.number.as_ref().is_some_and(|found| found.parse() == Ok(*number));
        let none = Line::new("check-none").with("number", Argument::Digits(number.to_string()));
        return told_or(situation, checks.iter().find(is_it), none);
    }
    if let Some(said) = spoken.words("payee") {
        return to_payee(situation, said, checks);
    }
    let currency = checks.first().map_or(Currency::USD, |check| check.amount.currency);
    if let Some(amount) = said_amount(spoken, currency) {
        return of_amount(situation, amount, checks);
    }
    let (written, deposited): (Vec<&Check>, Vec<&Check>) = checks.iter().partition(|check| check.payee.is_some());
    match (spoken.value("check_kind"), written.as_slice(), deposited.as_slice()) {
        (_, [], []) => Composed::say(Answer::say(Line::new("checks-none"))),
        (Some("out"), written, _) => out(situation, spoken, written),
        (Some("deposited"), _, deposited) => newest(situation, deposited),
        (Some(_), written, _) | (None, written, []) => newest(situation, written),
        (None, [], deposited) => newest(situation, deposited),
        (None, ..) => which(spoken),
    }
}

/// The words do not tell which of the two is meant.
fn which(spoken: &Spoken) -> Composed {
    let answer = Answer::default().ask(Line::new("check-which-question"), Line::new("check-which-reprompt"));
    let elicit = Some(Elicit { intent: spoken.intent.clone(), slot: "check_kind" });
    Composed::say(Answer { elicit, ..answer })
}

fn to_payee(situation: Situation<'_>, said: &str, checks: &[Check]) -> Composed {
    let names: BTreeSet<&str> = checks.iter().filter_map(|check| check.payee.as_deref()).collect();
    let meant = matching(said, &names);
    let theirs = checks.iter().find(|check| check.payee.as_deref().is_some_and(|payee| meant.contains(&payee)));
    told_or(situation, theirs, Line::new("check-none-payee").with("payee", Argument::Text(said.to_owned())))
}

fn of_amount(situation: Situation<'_>, amount: Money, checks: &[Check]) -> Composed {
    let phrase = if situation.discreet() { "check-none-amount-private" } else { "check-none-amount" };
    let none = Line::new(phrase).with("amount", Argument::Exact(amount));
    told_or(situation, checks.iter().find(|check| check.amount == amount), none)
}

fn told_or(situation: Situation<'_>, check: Option<&Check>, none: Line) -> Composed {
    check.map_or_else(|| Composed::say(Answer::say(none)), |check| told(situation, check))
}

/// The one that is still open, else the newest.
fn newest(situation: Situation<'_>, checks: &[&Check]) -> Composed {
    let is_open = |check: &&&Check| matches!(check.state, CheckState::Out | CheckState::Held { .. });
    match checks.iter().find(is_open).or(checks.first()) {
        Some(check) => told(situation, check),
        None => Composed::say(Answer::say(Line::new("checks-none"))),
    }
}

/// "Which checks haven't cleared?"
fn out(situation: Situation<'_>, spoken: &Spoken, written: &[&Check]) -> Composed {
    let open: Vec<&Check> = written.iter().filter(|check| check.state == CheckState::Out).copied().collect();
    if open.is_empty() || situation.discreet() {
        let phrase = if open.is_empty() { "checks-all-cleared" } else { "checks-out-private" };
        return Composed::say(Answer::say(Line::new(phrase).with("count", count(open.len()))));
    }
    let shown = page(&open, spoken.page, PAGE);
    if shown.items.is_empty() {
        return Composed::say(beyond_the_end());
    }
    let item = |check: &&Check| with_facts(Line::new("check-item"), check);
    let items = Argument::List(shown.items.iter().map(item).collect());
    let line = match spoken.page {
        0 => Line::new("checks-out").with("count", count(open.len())),
        _ => Line::new("list-next"),
    };
    let (answer, offer) = ask_for_more(Answer::say(line.with("items", items)), spoken, shown.rest, PAGE);
    Composed::offer(answer, offer)
}

fn with_facts(line: Line, check: &Check) -> Line {
    line.with("number", Argument::Digits(check.number.clone().unwrap_or_default()))
        .with("payee", Argument::Text(check.payee.clone().unwrap_or_default()))
        .with("amount", Argument::Exact(check.amount))
}

/// What became of one check.
fn told(situation: Situation<'_>, check: &Check) -> Composed {
    let [open, private] = match (check.state, check.number.is_some()) {
        (CheckState::Out, true) => ["check-out", "check-out-private"],
        (CheckState::Out, false) => ["check-deposit-out", "check-deposit-out"],
        (CheckState::Cleared { .. }, true) => ["check-cleared", "check-cleared-private"],
        (CheckState::Cleared { .. }, false) => ["check-deposit-cleared", "check-deposit-cleared-private"],
        (CheckState::Held { .. }, _) => ["check-held", "check-held-private"],
        (CheckState::Bounced { .. }, true) => ["check-bounced", "check-bounced-private"],
        (CheckState::Bounced { .. }, false) => ["check-deposit-bounced", "check-deposit-bounced-private"],
    };
    let line = with_facts(Line::new(if situation.discreet() { private } else { open }), check);
    let lines = match check.state {
        CheckState::Out => vec![line],
        CheckState::Cleared { on } | CheckState::Bounced { on } => vec![line.with("day", Argument::Day(on))],
        CheckState::Held { until, available } => {
            let part = (available.minor > 0 && !situation.discreet())
                .then(|| Line::new("check-held-part").with("amount", Argument::Exact(available)));
            [Some(line.with("date", Argument::Date(until))), part].into_iter().flatten().collect()
        }
    };
    Composed::say(Answer { lines, ..Answer::default() })
}
