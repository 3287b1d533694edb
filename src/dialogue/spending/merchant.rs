//! `TransactionsAtMerchant`: matched against the customer's own merchants; count, total and newest.

use super::charges::{DAYS, choice, is_in, lately, told, with};
use crate::answer::{Answer, Argument, Elicit, Line};
use crate::bank::Transaction;
use crate::catalogue::SlotValue;
use crate::dialogue::accounts::{self, Chosen};
use crate::dialogue::names::matching;
use crate::dialogue::operators::paging::{PAGE, ask_for_more, beyond_the_end, page};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Choice, Composed, Facts, Situation, Spoken};
use crate::money::Money;
use crate::period::Period;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Days of "further back".
const FURTHER: i32 = 730;
/// The same amount so many days apart may be one purchase, billed twice.
const APART: i32 = 3;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let today = situation.today;
    if spoken.words("merchant").is_none() {
        return ask();
    }
    let period = period(spoken, today);
    let from = period.from.min(lately(DAYS, today).from);
    let accounts = spoken.slots.contains_key("account");
    Plan::Query(Needs { accounts, transactions: Some((from, period.to.min(today))), ..Needs::default() })
}

fn period(spoken: &Spoken, today: Date) -> Period {
    spoken.days("period").unwrap_or_else(|| lately(DAYS, today))
}

/// Asks for the store.
pub(super) fn ask() -> Plan {
    let answer = Answer::default().ask(Line::new("merchant-which-question"), Line::new("merchant-which-reprompt"));
    Plan::Elicit("merchant", answer)
}

/// What a name came to among the customer's own.
pub(super) enum Meant<'a> {
    /// None sounds like it.
    Unknown,
    /// This one.
    One(&'a str),
    /// An answer that asks which.
    Unclear(Box<Composed>),
}

/// Finds `said`, the slot `merchant` or `payer` of the task, among `names`.
pub(super) fn meant<'a>(spoken: &Spoken, said: &str, names: &BTreeSet<&'a str>) -> Meant<'a> {
    match matching(said, names).as_slice() {
        [] => Meant::Unknown,
        [name] => Meant::One(name),
        several => Meant::Unclear(Box::new(which(spoken, several))),
    }
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
    let name = match meant(spoken, said, &names) {
        Meant::Unknown => return none(spoken, said, period, situation.today),
        Meant::Unclear(composed) => return *composed,
        Meant::One(name) => name,
    };
    let inside = |charge: &&&Transaction| charge.merchant == name && is_in(period, charge.date);
    let found: Vec<&Transaction> = charges.iter().filter(inside).copied().collect();
    match found.as_slice() {
        [] => none(spoken, name, period, situation.today),
        found => total(situation, spoken, (name, period), found),
    }
}

fn total(
    situation: Situation<'_>,
    spoken: &Spoken,
    (name, period): (&str, Period),
    found: &[&Transaction],
) -> Composed {
    let (charges, refunds): (Vec<&Transaction>, Vec<&Transaction>) =
        found.iter().copied().partition(|transaction| transaction.amount.is_negative());
    let choices = charges.iter().take(PAGE).map(|charge| choice(charge)).collect();
    if spoken.detail && !situation.discreet() && charges.len() > 1 {
        return each(spoken, &charges);
    }
    if spoken.value("question") == Some("twice") {
        return twice(situation, name, period, &charges);
    }
    let yes = (spoken.value("question") == Some("yes_no") && !charges.is_empty()).then(|| Line::new("merchant-yes"));
    let mut lines = match charges.first() {
        Some(_) if situation.discreet() => vec![charged("merchant-private", name, period, charges.len())],
        Some(latest) => counted(name, period, &charges, latest),
        None => Vec::new(),
    };
    lines.extend(refunded(&refunds).filter(|_| !situation.discreet() || lines.is_empty()));
    lines.splice(0..0, yes);
    Composed { choices, ..Composed::say(Answer { lines, ..Answer::default() }) }
}

/// "Has … billed me twice?": the same amount within a few days.
fn twice(situation: Situation<'_>, name: &str, period: Period, charges: &[&Transaction]) -> Composed {
    let is_pair = |later: &Transaction, earlier: &Transaction| {
        let apart = earlier.date.until(later.date).map_or(i32::MAX, |span| span.get_days());
        later.amount == earlier.amount && apart <= APART
    };
    let again = charges
        .iter()
        .enumerate()
        .find(|(place, later)| charges.iter().skip(place + 1).any(|earlier| is_pair(later, earlier)));
    let Some((_, again)) = again else {
        let line = Line::new("merchant-not-twice").with("merchant", Argument::Text(name.to_owned()));
        return Composed::say(Answer::say(line.with("period", Argument::Period(period))));
    };
    let phrase = if situation.discreet() { "merchant-twice-private" } else { "merchant-twice" };
    Composed { choices: vec![choice(again)], ..Composed::say(Answer::say(told(phrase, again))) }
}

/// More detail: the charges one by one.
fn each(spoken: &Spoken, charges: &[&Transaction]) -> Composed {
    let shown = page(charges, spoken.page, PAGE);
    if shown.items.is_empty() {
        return Composed::say(beyond_the_end());
    }
    let items = Argument::List(shown.items.iter().map(|charge| told("item-of-merchant", charge)).collect());
    let phrase = if spoken.page > 0 { "recent-next" } else { "merchant-each" };
    let (answer, offer) = ask_for_more(Answer::say(Line::new(phrase).with("items", items)), spoken, shown.rest, PAGE);
    let choices = shown.items.iter().map(|charge| choice(charge)).collect();
    Composed { choices, ..Composed::offer(answer, offer) }
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
    widened(spoken, line, period, today)
}

/// Nothing was found, and the same can be asked of two years.
pub(super) fn widened(spoken: &Spoken, line: Line, period: Period, today: Date) -> Composed {
    let furthest = lately(FURTHER, today);
    if period.from <= furthest.from {
        return Composed::say(Answer::say(line));
    }
    let mut further = with(spoken, "period", SlotValue::Period(furthest));
    further.slots.remove("since");
    let answer = Answer::say(line).ask(Line::new("further-question"), Line::new("further-reprompt"));
    Composed::offer(answer, Some(further))
}

/// Several names are too close to choose.
fn which(spoken: &Spoken, several: &[&str]) -> Composed {
    let item = |name: &&str| Line::new("merchant-item").with("merchant", Argument::Text((*name).to_owned()));
    let question =
        Line::new("merchant-choice-question").with("choices", Argument::Choice(several.iter().map(item).collect()));
    let slot = if spoken.slots.contains_key("payer") { "payer" } else { "merchant" };
    let answer = Answer {
        elicit: Some(Elicit { intent: spoken.intent.clone(), slot }),
        ..Answer::default().ask(question, Line::new("merchant-choice-reprompt"))
    };
    let choice = |name: &&str| Choice {
        label: (*name).to_owned(),
        spoken: with(spoken, slot, SlotValue::Words((*name).to_owned())),
    };
    Composed { choices: several.iter().map(choice).collect(), ..Composed::say(answer) }
}
