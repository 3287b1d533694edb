//! `DepositArrived`: yes or no first; what has not come yet has a day on which it usually does.

use super::charges::{choice, count, currency, is_in, lately, said_amount, told};
use super::expected::{self, next_deposit};
use super::merchant::{self, Meant};
use crate::answer::{Answer, Argument, Line};
use crate::bank::Transaction;
use crate::dialogue::operators::paging::{PAGE, ask_for_more, beyond_the_end, page};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::money::Currency;
use crate::period::Period;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Days looked back when no period is said.
const DAYS: i32 = 30;
/// A paycheck of this many days ago is still "the" paycheck that was asked about.
const LATELY: i32 = 4;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let today = situation.today;
    let from = period(spoken, today).from.min(lately(expected::DAYS, today).from);
    Plan::Query(Needs { transactions: Some((from, today)), ..Needs::default() })
}

fn period(spoken: &Spoken, today: Date) -> Period {
    spoken.days("period").unwrap_or_else(|| lately(DAYS, today))
}

/// Money that came from somebody else: refunds too, but nothing that the customer paid on a card or loan.
fn is_deposit(transaction: &Transaction) -> bool {
    let is_own = transaction.is_between_own_accounts() || transaction.category == "loan_payment";
    transaction.amount.minor > 0 && !is_own
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let deposits: Vec<&Transaction> = facts.transactions.iter().filter(|found| is_deposit(found)).collect();
    let is_pay = |words: &str| situation.lexicon().and_then(|lexicon| lexicon.value("deposit", words)) == Some("pay");
    let payer = spoken.words("payer").filter(|words| !is_pay(words));
    match (payer, spoken.value("deposit")) {
        (Some(said), _) => from_payer(situation, spoken, said, &deposits),
        (None, Some("pay")) => pay(situation, spoken, &deposits),
        (None, None) if spoken.slots.contains_key("payer") => pay(situation, spoken, &deposits),
        _ => any(situation, spoken, &deposits),
    }
}

/// What came from one payer.
fn from_payer(situation: Situation<'_>, spoken: &Spoken, said: &str, deposits: &[&Transaction]) -> Composed {
    let names: BTreeSet<&str> = deposits.iter().map(|deposit| deposit.merchant.as_str()).collect();
    match merchant::meant(spoken, said, &names) {
        Meant::Unclear(composed) => *composed,
        Meant::One(name) => {
            let theirs: Vec<&Transaction> =
                deposits.iter().filter(|deposit| deposit.merchant == name).copied().collect();
            regular(situation, spoken, &theirs)
        }
        Meant::Unknown => {
            let line = Line::new("deposit-none-payer")
                .with("payer", Argument::Text(said.to_owned()))
                .with("period", Argument::Period(period(spoken, situation.today)));
            Composed::say(Answer::say(line))
        }
    }
}

/// The paycheck: what comes from the payer who pays most.
fn pay(situation: Situation<'_>, spoken: &Spoken, deposits: &[&Transaction]) -> Composed {
    let mut by_payer: BTreeMap<&str, Vec<&Transaction>> = BTreeMap::new();
    for deposit in deposits.iter().filter(|deposit| deposit.category == "income") {
        by_payer.entry(deposit.merchant.as_str()).or_default().push(deposit);
    }
    let most = by_payer.into_values().max_by_key(|theirs| theirs.iter().map(|found| found.amount.minor).sum::<i64>());
    match most {
        Some(theirs) => regular(situation, spoken, &theirs),
        None => none(situation, spoken),
    }
}

/// Deposits of one payer: whether the newest is the one that was asked about, and else when it usually comes.
fn regular(situation: Situation<'_>, spoken: &Spoken, theirs: &[&Transaction]) -> Composed {
    let today = situation.today;
    let Some(last) = theirs.first() else { return none(situation, spoken) };
    let asked = spoken.days("period").unwrap_or_else(|| lately(LATELY, today));
    let next = next_deposit(theirs.iter().copied(), today);
    let with_next = |line: &Line| next.map(|next| line.clone().with("day", Argument::Day(next)));
    let usually = || with_next(&Line::new("deposit-usually"));
    let lines = match spoken.value("question") {
        Some("last") => vec![told(private(situation, "deposit-last", "deposit-last-private"), last)],
        Some("next") => match usually() {
            Some(usually) => vec![usually],
            None => vec![Line::new("deposit-irregular"), told("deposit-last-private", last)],
        },
        _ if is_in(asked, last.date) => vec![told(private(situation, "deposit-yes", "deposit-yes-private"), last)],
        _ => match with_next(&Line::new("deposit-not-yet")) {
            Some(not_yet) => vec![not_yet],
            None => vec![told("deposit-not-yet-last", last)],
        },
    };
    Composed { choices: vec![choice(last)], ..Composed::say(Answer { lines, ..Answer::default() }) }
}

/// Whatever came in, of one amount where one was said.
fn any(situation: Situation<'_>, spoken: &Spoken, deposits: &[&Transaction]) -> Composed {
    let period = period(spoken, situation.today);
    let amount = said_amount(spoken, currency(deposits.iter().copied()).unwrap_or(Currency::USD));
    let wanted =
        |found: &&&Transaction| is_in(period, found.date) && amount.is_none_or(|amount| amount == found.amount);
    let found: Vec<&Transaction> = deposits.iter().filter(wanted).copied().collect();
    match (found.as_slice(), amount) {
        ([], None) => none(situation, spoken),
        ([], Some(amount)) => {
            let phrase = private(situation, "deposit-no-amount", "deposit-no-amount-private");
            let line = Line::new(phrase).with("amount", Argument::Exact(amount));
            Composed::say(Answer::say(line.with("period", Argument::Period(period))))
        }
        ([one], _) => {
            let phrase = private(situation, "deposit-yes", "deposit-yes-private");
            Composed { choices: vec![choice(one)], ..Composed::say(Answer::say(told(phrase, one))) }
        }
        (several, _) => listed(situation, spoken, several, period),
    }
}

fn listed(situation: Situation<'_>, spoken: &Spoken, found: &[&Transaction], period: Period) -> Composed {
    let counted = |phrase| Line::new(phrase).with("count", count(found.len())).with("period", Argument::Period(period));
    if situation.discreet() {
        return Composed::say(Answer::say(counted("deposits-private")));
    }
    let shown = page(found, spoken.page, PAGE);
    if shown.items.is_empty() {
        return Composed::say(beyond_the_end());
    }
    let items = Argument::List(shown.items.iter().map(|deposit| told("item-deposit", deposit)).collect());
    let line = if spoken.page > 0 { Line::new("recent-next") } else { counted("deposit-yes-several") };
    let (answer, offer) = ask_for_more(Answer::say(line.with("items", items)), spoken, shown.rest, PAGE);
    let choices = shown.items.iter().map(|deposit| choice(deposit)).collect();
    Composed { choices, ..Composed::offer(answer, offer) }
}

fn private(situation: Situation<'_>, open: &'static str, private: &'static str) -> &'static str {
    if situation.discreet() { private } else { open }
}

fn none(situation: Situation<'_>, spoken: &Spoken) -> Composed {
    let period = period(spoken, situation.today);
    merchant::widened(spoken, Line::new("deposit-no").with("period", Argument::Period(period)), period, situation.today)
}
