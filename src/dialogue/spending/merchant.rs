//! `TransactionsAtMerchant`: matched against the customer's own merchants; count, total and newest.

use crate::answer::{Answer, Argument, Elicit, Line};
use crate::bank::Transaction;
use crate::catalogue::SlotValue;
use crate::dialogue::accounts::{self, Chosen};
use crate::dialogue::names::matching;
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::money::Money;
use crate::period::{Grain, Period};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Days looked back when no period is said, and always for the list of the customer's merchants.
const DAYS: i32 = 90;
/// Days of "further back".
const FURTHER: i32 = 730;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let today = situation.today;
    if spoken.words("merchant").is_none() {
        let answer = Answer::default().ask(Line::new("merchant-which-question"), Line::new("merchant-which-reprompt"));
        return Plan::Elicit("merchant", answer);
    }
    let period = period(spoken, today);
    let from = period.from.min(span(DAYS, today).from);
    let accounts = spoken.slots.contains_key("account");
    Plan::Query(Needs { accounts, transactions: Some((from, period.to.min(today))), ..Needs::default() })
}

fn period(spoken: &Spoken, today: Date) -> Period {
    spoken.days("period").unwrap_or_else(|| span(DAYS, today))
}

fn span(days: i32, today: Date) -> Period {
    Period { from: today.checked_sub((days - 1).days()).unwrap_or(today), to: today, grain: Grain::Span }
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let said = spoken.words("merchant").unwrap_or_default();
    let period = period(spoken, situation.today);
    let account = match accounts::choose(spoken, &facts.accounts) {
        Chosen::Unclear(composed) => return *composed,
        Chosen::One(account) => Some(&account.id),
        Chosen::Unnamed => None,
    };
    let is_meant = |found: &&Transaction| {
        !found.is_between_own_accounts() && found.category != "income" && account.is_none_or(|id| *id == found.account)
    };
    let charges: Vec<&Transaction> = facts.transactions.iter().filter(is_meant).collect();
    let names: BTreeSet<&str> = charges.iter().map(|charge| charge.merchant.as_str()).collect();
    let matching = matching(said, &names);
    match matching.as_slice() {
        [] => none(spoken, said, period, situation.today),
        [name] => {
            let inside = |charge: &&&Transaction| {
                charge.merchant == *name && period.from <= charge.date && charge.date <= period.to
            };
            let found: Vec<&Transaction> = charges.iter().filter(inside).copied().collect();
            match found.as_slice() {
                [] => none(spoken, name, period, situation.today),
                found => total(situation, name, period, found),
            }
        }
        several => which(spoken, several),
    }
}

fn total(situation: Situation<'_>, name: &str, period: Period, found: &[&Transaction]) -> Composed {
    let (charges, refunds): (Vec<&Transaction>, Vec<&Transaction>) =
        found.iter().copied().partition(|transaction| transaction.amount.is_negative());
    let mut lines = match charges.first() {
        Some(_) if situation.discreet() => vec![charged("merchant-private", name, period, charges.len())],
        Some(latest) => counted(name, period, &charges, latest),
        None => Vec::new(),
    };
    lines.extend(refunded(&refunds).filter(|_| !situation.discreet() || lines.is_empty()));
    Composed::say(Answer { lines, ..Answer::default() })
}

fn charged(phrase: &'static str, name: &str, period: Period, count: usize) -> Line {
    Line::new(phrase)
        .with("count", Argument::Count(i64::try_from(count).unwrap_or(0)))
        .with("merchant", Argument::Text(name.to_owned()))
        .with("period", Argument::Period(period))
}

/// One charge, or their count, total and newest. Charges in several currencies have no total.
fn counted(name: &str, period: Period, charges: &[&Transaction], latest: &Transaction) -> Vec<Line> {
    let newest =
        |line: Line| line.with("amount", Argument::Exact(latest.amount.abs())).with("day", Argument::Day(latest.date));
    let sum = Money::sum(latest.amount.currency, charges.iter().map(|charge| charge.amount.abs()));
    match (charges, sum) {
        ([_], _) => vec![newest(charged("merchant-one", name, period, 1))],
        (_, None) => vec![newest(Line::new("merchant-latest"))],
        (_, Some(sum)) => {
            let total = charged("merchant-total", name, period, charges.len()).with("total", Argument::Rough(sum));
            vec![total, newest(Line::new("merchant-latest"))]
        }
    }
}

/// Money that came back from the merchant.
fn refunded(refunds: &[&Transaction]) -> Option<Line> {
    let currency = refunds.first()?.amount.currency;
    let sum = Money::sum(currency, refunds.iter().map(|refund| refund.amount))?;
    let count = Argument::Count(i64::try_from(refunds.len()).unwrap_or(0));
    Some(Line::new("merchant-refund").with("count", count).with("amount", Argument::Exact(sum)))
}

fn none(spoken: &Spoken, name: &str, period: Period, today: Date) -> Composed {
    let line = Line::new("merchant-none")
        .with("merchant", Argument::Text(name.to_owned()))
        .with("period", Argument::Period(period));
    let furthest = span(FURTHER, today);
    if period.from <= furthest.from {
        return Composed::say(Answer::say(line));
    }
    let mut further = spoken.at_page(0);
    further.slots.insert("period".to_owned(), SlotValue::Period(furthest));
    Composed {
        answer: Answer::say(line).ask(Line::new("further-question"), Line::new("further-reprompt")),
        offer: Some(further),
        ..Composed::default()
    }
}

fn which(spoken: &Spoken, several: &[&str]) -> Composed {
    let choices = several
        .iter()
        .map(|name| Line::new("merchant-item").with("merchant", Argument::Text((*name).to_owned())))
        .collect();
    let question = Line::new("merchant-choice-question").with("choices", Argument::Choice(choices));
    let answer = Answer {
        elicit: Some(Elicit { intent: spoken.intent.clone(), slot: "merchant" }),
        ..Answer::default().ask(question, Line::new("merchant-choice-reprompt"))
    };
    Composed::say(answer)
}
