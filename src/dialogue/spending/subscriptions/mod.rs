//! `Subscriptions`: how many and how much a month, what rose, and that cancelling is between the customer and the merchant.

pub(super) mod recurring;

use super::charges::{count, lately};
use crate::answer::{Answer, Argument, Line};
use crate::bank::Capability;
use crate::catalogue::{SlotValue, Slots};
use crate::consent::Purpose;
use crate::dialogue::names::matching;
use crate::dialogue::operators::paging::{PAGE, ask_for_more, beyond_the_end, page};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Choice, Composed, Facts, Situation, Spoken};
use crate::money::Money;
use jiff::Span;
use recurring::Subscription;
use std::collections::BTreeSet;

/// Days looked back: a price that rose within the year.
const YEAR: i32 = 366;

pub(crate) fn plan(situation: Situation<'_>, _: &Spoken) -> Plan {
    let period = lately(YEAR, situation.today);
    Plan::Query(Needs { transactions: Some((period.from, period.to)), ..Needs::default() })
}

/// The bank's own list, where it has one; else the charges tell.
pub(crate) fn further() -> (Purpose, Needs) {
    (Purpose::Insights, Needs { records: &[Capability::Upcoming], ..Needs::default() })
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let known = recurring::known(&facts.records.upcoming);
    let all = if known.is_empty() { recurring::found(&facts.transactions, situation.today) } else { known };
    if let Some(said) = spoken.words("merchant") {
        return at_merchant(situation, said, &all);
    }
    let rises: Vec<&Subscription> = all.iter().filter(|found| rose_lately(situation, found)).collect();
    match spoken.value("about") {
        _ if all.is_empty() => Composed::say(Answer::say(Line::new("subscriptions-none"))),
        Some("rise") => rose(situation, &rises),
        Some("trial") => Composed::say(Answer::say(Line::new("subscriptions-trial"))),
        Some("cancel") => cancel(situation, spoken, &all),
        _ if situation.discreet() => private(&all, &rises),
        _ if spoken.detail || spoken.page > 0 => listed(spoken, &all),
        _ => total(situation, spoken, &all, &rises),
    }
}

fn rose_lately(situation: Situation<'_>, subscription: &Subscription) -> bool {
    let first = situation.today.checked_sub(Span::new().years(1)).unwrap_or(situation.today);
    subscription.rise.is_some_and(|(_, day)| day >= first)
}

/// What all cost a month, when all are in one currency.
fn sum(all: &[Subscription]) -> Option<Money> {
    let currency = all.first()?.amount.currency;
    Money::sum(currency, all.iter().map(|subscription| subscription.amount))
}

fn total(situation: Situation<'_>, spoken: &Spoken, all: &[Subscription], rises: &[&Subscription]) -> Composed {
    let line = match sum(all) {
        Some(sum) => Line::new("subscriptions-total").with("total", Argument::Rough(sum)),
        None => Line::new("subscriptions-count"),
    };
    let mut lines = vec![line.with("count", count(all.len()))];
    lines.extend(rises.first().and_then(|rise| risen(situation, rise)));
    let answer = Answer { lines, ..Answer::default() };
    let answer = answer.ask(Line::new("subscriptions-question"), Line::new("yes-no-reprompt"));
    Composed {
        choices: choices(all.get(..PAGE).unwrap_or(all)),
        ..Composed::offer(answer, Some(Spoken { detail: true, ..spoken.at_page(0) }))
    }
}

/// A price that rose, as a fact of its own.
fn risen(situation: Situation<'_>, subscription: &Subscription) -> Option<Line> {
    let (before, day) = subscription.rise?;
    let phrase = if situation.discreet() { "subscription-rise-private" } else { "subscription-rise" };
    let difference = Money::new(subscription.amount.minor.saturating_sub(before.minor), before.currency);
    let merchant = Argument::Text(subscription.merchant.clone());
    let line = Line::new(phrase).with("merchant", merchant).with("day", Argument::Day(day));
    Some(line.with("difference", Argument::Exact(difference)))
}

fn rose(situation: Situation<'_>, rises: &[&Subscription]) -> Composed {
    if rises.is_empty() {
        return Composed::say(Answer::say(Line::new("subscriptions-no-rise")));
    }
    let mut lines = vec![Line::new("subscriptions-rises").with("count", count(rises.len()))];
    lines.extend(rises.iter().take(PAGE).filter_map(|rise| risen(situation, rise)));
    let choices = rises.iter().take(PAGE).map(|rise| choice(rise)).collect();
    Composed { choices, ..Composed::say(Answer { lines, ..Answer::default() }) }
}

/// The dearest first, three at a time.
fn listed(spoken: &Spoken, all: &[Subscription]) -> Composed {
    let shown = page(all, spoken.page, PAGE);
    if shown.items.is_empty() {
        return Composed::say(beyond_the_end());
    }
    let item = |subscription: &Subscription| {
        Line::new("subscription-item")
            .with("merchant", Argument::Text(subscription.merchant.clone()))
            .with("amount", Argument::Exact(subscription.amount))
    };
    let phrase = if spoken.page > 0 { "list-next" } else { "subscriptions-largest" };
    let line = Line::new(phrase).with("items", Argument::List(shown.items.iter().map(item).collect()));
    let (answer, offer) = ask_for_more(Answer::say(line), spoken, shown.rest, PAGE);
    Composed { choices: choices(shown.items), ..Composed::offer(answer, offer) }
}

/// What can be cancelled: not here, and that is said before the list.
fn cancel(situation: Situation<'_>, spoken: &Spoken, all: &[Subscription]) -> Composed {
    let line = Line::new("subscriptions-cancel").with("count", count(all.len()));
    if situation.discreet() {
        return Composed::say(Answer::say(line));
    }
    let answer = Answer::say(line).ask(Line::new("subscriptions-question"), Line::new("yes-no-reprompt"));
    let mut list = Spoken { detail: true, ..spoken.at_page(0) };
    list.slots.remove("about");
    Composed::offer(answer, Some(list))
}

fn at_merchant(situation: Situation<'_>, said: &str, all: &[Subscription]) -> Composed {
    let names: BTreeSet<&str> = all.iter().map(|found| found.merchant.as_str()).collect();
    let meant = matching(said, &names);
    let theirs: Vec<&Subscription> = all.iter().filter(|found| meant.contains(&found.merchant.as_str())).collect();
    let [first, rest @ ..] = theirs.as_slice() else {
        let line = Line::new("subscription-none").with("merchant", Argument::Text(said.to_owned()));
        return Composed::say(Answer::say(line));
    };
    let (phrase, private) = match rest {
        [] => ("subscription-once", "subscription-once-private"),
        _ => ("subscription-several", "subscription-several-private"),
    };
    let line = Line::new(if situation.discreet() { private } else { phrase })
        .with("merchant", Argument::Text(first.merchant.clone()))
        .with("count", count(theirs.len()))
        .with("amount", Argument::Exact(first.amount));
    let mut lines = vec![line];
    lines.extend(theirs.iter().filter(|found| rose_lately(situation, found)).find_map(|found| risen(situation, found)));
    Composed { choices: vec![choice(first)], ..Composed::say(Answer { lines, ..Answer::default() }) }
}

fn private(all: &[Subscription], rises: &[&Subscription]) -> Composed {
    let mut lines = vec![Line::new("subscriptions-private").with("count", count(all.len()))];
    if !rises.is_empty() {
        lines.push(Line::new("subscriptions-rises-private").with("count", count(rises.len())));
    }
    Composed::say(Answer { lines, ..Answer::default() })
}

fn choices(all: &[Subscription]) -> Vec<Choice> {
    all.iter().map(choice).collect()
}

/// A subscription can be looked at by itself: its last charge.
fn choice(subscription: &Subscription) -> Choice {
    let merchant = subscription.merchant.clone();
    let slots = Slots::from([("merchant".to_owned(), SlotValue::Words(merchant.clone()))]);
    Choice { label: merchant, spoken: Spoken::new("ExplainCharge", slots) }
}
