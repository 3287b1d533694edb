//! `FeesAndInterest`: what the bank itself charged, and that a person decides whether it comes back.

use super::charges::{DAYS, choice, count, currency, is_in, lately, spent, told};
use super::merchant::widened;
use crate::answer::{Answer, Argument, Line};
use crate::bank::{AccountKind, Transaction};
use crate::catalogue::Slots;
use crate::dialogue::accounts::{self, Chosen};
use crate::dialogue::names::matching;
use crate::dialogue::operators::paging::{PAGE, ask_for_more, beyond_the_end, page};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::period::Period;
use jiff::civil::Date;
use std::collections::BTreeSet;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let period = period(spoken, situation.today);
    let transactions = Some((period.from, period.to.min(situation.today)));
    // Accounts tell interest from fees: what is charged on a loan is interest.
    Plan::Query(Needs { accounts: true, transactions, ..Needs::default() })
}

fn period(spoken: &Spoken, today: Date) -> Period {
    spoken.days("period").unwrap_or_else(|| lately(DAYS, today))
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let account = match accounts::choose(spoken, &facts.accounts) {
        Chosen::Unclear(composed) => return *composed,
        Chosen::One(account) => Some(&account.id),
        Chosen::Unnamed => None,
    };
    if spoken.value("question") == Some("refund") {
        return to_a_person(Line::new("fees-refund"));
    }
    let wants_interest = spoken.value("kind") == Some("interest");
    let period = period(spoken, situation.today);
    let wanted = |found: &&Transaction| {
        found.amount.is_negative()
            && is_in(period, found.date)
            && matches!(found.category.as_str(), "fees" | "interest")
            && is_interest(found, facts) == wants_interest
            && account.is_none_or(|account| *account == found.account)
    };
    let mut found: Vec<&Transaction> = facts.transactions.iter().filter(wanted).collect();
    if let Some(said) = spoken.words("fee") {
        let names: BTreeSet<&str> = found.iter().map(|fee| fee.merchant.as_str()).collect();
        let meant = matching(said, &names);
        found.retain(|fee| meant.contains(&fee.merchant.as_str()));
        if found.is_empty() {
            let line = Line::new("fees-none-kind").with("fee", Argument::Text(said.to_owned()));
            return Composed::say(Answer::say(line.with("period", Argument::Period(period))));
        }
    }
    match (found.as_slice(), wants_interest) {
        ([], interest) => {
            let line = Line::new(if interest { "charged-interest-none" } else { "fees-none" });
            widened(spoken, line.with("period", Argument::Period(period)), period, situation.today)
        }
        (found, true) => interest(situation, found, period),
        (found, false) => fees(situation, spoken, found, period),
    }
}

fn is_interest(transaction: &Transaction, facts: &Facts) -> bool {
    let of_loan =
        |account: &crate::bank::Account| account.id == transaction.account && account.kind == AccountKind::Loan;
    transaction.category == "interest" || facts.accounts.iter().any(of_loan)
}

fn interest(situation: Situation<'_>, found: &[&Transaction], period: Period) -> Composed {
    let Some(currency) = currency(found.iter().copied()) else { return Composed::default() };
    let sum = spent(currency, found.iter().copied());
    let phrase = if situation.discreet() { "charged-interest-private" } else { "charged-interest" };
    let line = Line::new(phrase).with("total", Argument::Rough(sum)).with("period", Argument::Period(period));
    Composed::say(Answer::say(line.with("count", count(found.len()))))
}

fn fees(situation: Situation<'_>, spoken: &Spoken, found: &[&Transaction], period: Period) -> Composed {
    let counted = |phrase| Line::new(phrase).with("count", count(found.len())).with("period", Argument::Period(period));
    if situation.discreet() {
        return Composed::say(Answer::say(counted("fees-private")));
    }
    if spoken.detail || spoken.page > 0 {
        return each(spoken, found);
    }
    let lines = match found {
        [one] => vec![told("fees-one", one).with("period", Argument::Period(period))],
        [newest, ..] => {
            let currency = newest.amount.currency;
            let total = Argument::Exact(spent(currency, found.iter().copied()));
            vec![counted("fees-several").with("total", total), told("fees-latest", newest)]
        }
        [] => Vec::new(),
    };
    let choices = found.iter().take(PAGE).map(|fee| choice(fee)).collect();
    Composed { choices, ..to_a_person_after(lines) }
}

/// More detail: the fees one by one.
fn each(spoken: &Spoken, found: &[&Transaction]) -> Composed {
    let shown = page(found, spoken.page, PAGE);
    if shown.items.is_empty() {
        return Composed::say(beyond_the_end());
    }
    let items = Argument::List(shown.items.iter().map(|fee| told("item-fee", fee)).collect());
    let phrase = if spoken.page > 0 { "recent-next" } else { "fees-each" };
    let (answer, offer) = ask_for_more(Answer::say(Line::new(phrase).with("items", items)), spoken, shown.rest, PAGE);
    let choices = shown.items.iter().map(|fee| choice(fee)).collect();
    Composed { choices, ..Composed::offer(answer, offer) }
}

/// Nothing is promised: whether a fee comes back is decided by a person.
fn to_a_person(line: Line) -> Composed {
    to_a_person_after(vec![line])
}

fn to_a_person_after(lines: Vec<Line>) -> Composed {
    let answer = Answer { lines, ..Answer::default() };
    let answer = answer.ask(Line::new("fees-question"), Line::new("yes-no-reprompt"));
    Composed::offer(answer, Some(Spoken::new("TalkToHuman", Slots::new())))
}
