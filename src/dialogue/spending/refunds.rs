//! `RefundArrived`: yes or no first. What has not come is told with the purchase and how long it usually takes.

use super::charges::{choice, count, currency, is_charge, is_in, is_refund, lately, said_amount, told};
use super::merchant::{self, Meant};
use crate::answer::{Answer, Argument, Line};
use crate::bank::Transaction;
use crate::dialogue::accounts;
use crate::dialogue::operators::paging::{PAGE, ask_for_more, beyond_the_end, page};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::money::Currency;
use crate::period::Period;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Days looked back when no period is said.
const DAYS: i32 = 60;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let period = period(spoken, situation.today);
    let transactions = Some((period.from, period.to.min(situation.today)));
    Plan::Query(Needs { accounts: true, transactions, ..Needs::default() })
}

fn period(spoken: &Spoken, today: Date) -> Period {
    spoken.days("period").unwrap_or_else(|| lately(DAYS, today))
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    if spoken.value("question") == Some("time") {
        return Composed::say(Answer::say(Line::new("refund-time")));
    }
    let period = period(spoken, situation.today);
    let inside = facts.transactions.iter().filter(|found| is_in(period, found.date));
    let mut all: Vec<&Transaction> = inside.filter(|found| is_refund(found) || is_charge(found)).collect();
    let names: BTreeSet<&str> = all.iter().map(|found| found.merchant.as_str()).collect();
    if let Some(said) = spoken.words("merchant") {
        match merchant::meant(spoken, said, &names) {
            Meant::Unclear(composed) => return *composed,
            Meant::One(name) => all.retain(|found| found.merchant == name),
            Meant::Unknown => return none(spoken, period, &[]),
        }
    }
    let amount = said_amount(spoken, currency(all.iter().copied()).unwrap_or(Currency::USD));
    let (refunds, charges): (Vec<&Transaction>, Vec<&Transaction>) =
        all.into_iter().partition(|found| is_refund(found));
    let wanted = |found: &&&Transaction| amount.is_none_or(|amount| found.amount.abs() == amount);
    let refunds: Vec<&Transaction> = refunds.iter().filter(wanted).copied().collect();
    match refunds.as_slice() {
        [] => none(spoken, period, &charges.iter().filter(wanted).copied().collect::<Vec<_>>()),
        [one] => arrived(situation, one, facts),
        several => listed(situation, spoken, several, period),
    }
}

fn arrived(situation: Situation<'_>, refund: &Transaction, facts: &Facts) -> Composed {
    let account = facts.accounts.iter().find(|account| account.id == refund.account);
    let line = match account.filter(|_| !situation.discreet()) {
        Some(account) => told("refund-yes", refund).with("account", accounts::name(account, &facts.accounts)),
        None => told("refund-yes-private", refund),
    };
    Composed { choices: vec![choice(refund)], ..Composed::say(Answer::say(line)) }
}

fn listed(situation: Situation<'_>, spoken: &Spoken, refunds: &[&Transaction], period: Period) -> Composed {
    let counted =
        |phrase| Line::new(phrase).with("count", count(refunds.len())).with("period", Argument::Period(period));
    if situation.discreet() {
        return Composed::say(Answer::say(counted("refunds-private")));
    }
    let shown = page(refunds, spoken.page, PAGE);
    if shown.items.is_empty() {
        return Composed::say(beyond_the_end());
    }
    let items = Argument::List(shown.items.iter().map(|refund| told("item-deposit", refund)).collect());
    let line = if spoken.page > 0 { Line::new("recent-next") } else { counted("refunds-several") };
    let (answer, offer) = ask_for_more(Answer::say(line.with("items", items)), spoken, shown.rest, PAGE);
    let choices = shown.items.iter().map(|refund| choice(refund)).collect();
    Composed { choices, ..Composed::offer(answer, offer) }
}

/// Not yet: with the purchase, where one was named.
fn none(spoken: &Spoken, period: Period, charges: &[&Transaction]) -> Composed {
    let is_named = spoken.slots.contains_key("merchant") || spoken.slots.contains_key("amount");
    let line = match charges.first().filter(|_| is_named) {
        Some(charge) => told("refund-not-yet", charge),
        None => Line::new("refund-none").with("period", Argument::Period(period)),
    };
    Composed::say(Answer { lines: vec![line, Line::new("refund-time")], ..Answer::default() })
}
