//! `SpendByCategory`: what went to one thing, or to which three most; transfers and card payments are not spent.

use super::charges::{count, currency, is_charge, is_in, is_spending, month, spent, spent_by, with};
use super::compare::usual;
use super::merchant::{self, widened};
use crate::answer::{Answer, Argument, Line};
use crate::bank::Transaction;
use crate::catalogue::SlotValue;
use crate::dialogue::accounts::{self, Chosen};
use crate::dialogue::names::matching;
use crate::dialogue::operators::paging::{PAGE, ask_for_more, beyond_the_end, page};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Choice, Composed, Facts, Situation, Spoken};
use crate::money::{Currency, Money};
use crate::period::{Grain, Period};
use jiff::civil::Date;
use std::collections::BTreeSet;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let today = situation.today;
    let period = period(spoken, today);
    // Without amounts the answer is how it compares with the months before.
    let from = if situation.discreet() { usual::first(today).min(period.from) } else { period.from };
    let accounts = spoken.slots.contains_key("account");
    Plan::Query(Needs { accounts, transactions: Some((from, period.to.min(today))), ..Needs::default() })
}

fn period(spoken: &Spoken, today: Date) -> Period {
    let between = || {
        let (from, to) = (spoken.days("date_from")?, spoken.days("date_to").map_or(today, |to| to.to));
        Some(Period { from: from.from.min(to), to, grain: Grain::Span })
    };
    spoken.days("period").or_else(between).unwrap_or_else(|| month(today))
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let account = match accounts::choose(spoken, &facts.accounts) {
        Chosen::Unclear(composed) => return *composed,
        Chosen::One(account) => Some(&account.id),
        Chosen::Unnamed => None,
    };
    let wanted = |found: &&Transaction| is_spending(found) && account.is_none_or(|account| *account == found.account);
    let all: Vec<&Transaction> = facts.transactions.iter().filter(wanted).collect();
    let category = match spoken.slot("category") {
        Some(SlotValue::Value { id, .. }) => Some(id.as_str()),
        Some(SlotValue::Words(said)) => return unknown(situation, spoken, facts, said),
        _ => None,
    };
    let of_category: Vec<&Transaction> =
        all.iter().filter(|found| category.is_none_or(|category| found.category == category)).copied().collect();
    let period = period(spoken, situation.today);
    let inside: Vec<&Transaction> = of_category.iter().filter(|found| is_in(period, found.date)).copied().collect();
    let Some(currency) = currency(inside.iter().copied()) else {
        return none(spoken, category, period, situation.today);
    };
    if situation.discreet() {
        return private(situation, (category, period), (&all, &of_category), inside.len());
    }
    let view = spoken.value("view").is_some() || spoken.detail;
    match category {
        None if view => parts(situation, spoken, &inside, period, currency),
        Some(category) if spoken.detail => merchants(spoken, &inside, (category, period), currency),
        _ => total(situation, spoken, &inside, (category, period), currency),
    }
}

fn named(phrase: &'static str, category: Option<&str>, period: Period) -> Line {
    let line = Line::new(phrase).with("period", Argument::Period(period));
    match category {
        Some(category) => line.with("category", term(category)),
        None => line,
    }
}

/// A category in the customer's language.
pub(super) fn term(category: &str) -> Argument {
    Argument::Term("category", category.to_owned())
}

fn total(
    situation: Situation<'_>,
    spoken: &Spoken,
    inside: &[&Transaction],
    (category, period): (Option<&str>, Period),
    currency: Currency,
) -> Composed {
    let sum = spent(currency, inside.iter().copied());
    let charges = inside.iter().filter(|found| is_charge(found)).count();
    let line = named(if category.is_some() { "spend-category" } else { "spend-total" }, category, period)
        .with("total", Argument::Rough(sum))
        .with("count", count(charges));
    let mut answer = Answer::say(line);
    answer.lines.extend(elsewhere(inside, currency));
    let choices = match category {
        None => choices(situation, spoken, &spent_by(currency, inside, |found| found.category.as_str())),
        Some(_) => Vec::new(),
    };
    Composed { choices, ..Composed::say(answer) }
}

/// Charges in other currencies have no place in the sum, and that is said.
fn elsewhere(inside: &[&Transaction], currency: Currency) -> Option<Line> {
    let others = inside.iter().filter(|found| found.amount.currency != currency).count();
    (others > 0).then(|| Line::new("spend-elsewhere").with("count", count(others)))
}

/// What each category can be chosen by: the first of the words for it.
fn choices(situation: Situation<'_>, spoken: &Spoken, parts: &[(&str, Money)]) -> Vec<Choice> {
    let words = situation.lexicon().and_then(|lexicon| lexicon.types.get("category"));
    let choice = |(id, _): &(&str, Money)| {
        let label = words.and_then(|words| words.get(*id)?.first().cloned()).unwrap_or_else(|| (*id).to_owned());
        let value = SlotValue::Value { id: (*id).to_owned(), said: label.clone() };
        let mut chosen = with(spoken, "category", value);
        chosen.slots.remove("view");
        Choice { label, spoken: Spoken { detail: false, ..chosen } }
    };
    parts.iter().take(PAGE).map(choice).collect()
}

/// "Break it down": three categories at a time, the most first.
fn parts(
    situation: Situation<'_>,
    spoken: &Spoken,
    inside: &[&Transaction],
    period: Period,
    currency: Currency,
) -> Composed {
    let all = spent_by(currency, inside, |found| found.category.as_str());
    let shown = page(&all, spoken.page, PAGE);
    if shown.items.is_empty() {
        return Composed::say(beyond_the_end());
    }
    let item = |(category, sum): &(&str, Money)| {
        Line::new("spend-item").with("amount", Argument::Rough(*sum)).with("category", term(category))
    };
    let items = Argument::List(shown.items.iter().map(item).collect());
    let line = match spoken.page {
        0 => named("spend-parts", None, period).with("total", Argument::Rough(spent(currency, inside.iter().copied()))),
        _ => Line::new("list-next"),
    };
    let (answer, offer) = ask_for_more(Answer::say(line.with("items", items)), spoken, shown.rest, PAGE);
    let choices = choices(situation, spoken, shown.items);
    Composed { choices, ..Composed::offer(answer, offer) }
}

/// More detail of one category: where most of it went.
fn merchants(
    spoken: &Spoken,
    inside: &[&Transaction],
    (category, period): (&str, Period),
    currency: Currency,
) -> Composed {
    let all = spent_by(currency, inside, |found| found.merchant.as_str());
    let shown = page(&all, spoken.page, PAGE);
    if shown.items.is_empty() {
        return Composed::say(beyond_the_end());
    }
    let item = |(merchant, sum): &(&str, Money)| {
        Line::new("item-pending")
            .with("amount", Argument::Exact(*sum))
            .with("merchant", Argument::Text((*merchant).to_owned()))
    };
    let items = Argument::List(shown.items.iter().map(item).collect());
    let line = if spoken.page > 0 { Line::new("list-next") } else { named("spend-merchants", Some(category), period) };
    let (answer, offer) = ask_for_more(Answer::say(line.with("items", items)), spoken, shown.rest, PAGE);
    let choose = |(merchant, _): &(&str, Money)| {
        let slots = [
            ("merchant".to_owned(), SlotValue::Words((*merchant).to_owned())),
            ("period".to_owned(), SlotValue::Period(period)),
        ];
        Choice { label: (*merchant).to_owned(), spoken: Spoken::new("TransactionsAtMerchant", slots.into()) }
    };
    let choices = shown.items.iter().map(choose).collect();
    Composed { choices, ..Composed::offer(answer, offer) }
}

/// Without amounts: how this month compares with the same days of the three before it.
fn private(
    situation: Situation<'_>,
    (category, period): (Option<&str>, Period),
    (all, of): (&[&Transaction], &[&Transaction]),
    charges: usize,
) -> Composed {
    let today = situation.today;
    let level = currency(of.iter().copied()).and_then(|currency| usual::level(all, of, currency, today));
    if let Some(level) = level.filter(|_| period == month(today)) {
        return Composed::say(Answer::say(usual::private(level, category)));
    }
    let phrase = if category.is_some() { "spend-category-private" } else { "spend-total-private" };
    Composed::say(Answer::say(named(phrase, category, period).with("count", count(charges))))
}

/// Not a category of ours: a merchant perhaps, and else the way to those that there are.
fn unknown(situation: Situation<'_>, spoken: &Spoken, facts: &Facts, said: &str) -> Composed {
    let names: BTreeSet<&str> = facts.transactions.iter().map(|found| found.merchant.as_str()).collect();
    if !matching(said, &names).is_empty() {
        let mut at_merchant = with(spoken, "merchant", SlotValue::Words(said.to_owned()));
        at_merchant.slots.insert("period".to_owned(), SlotValue::Period(period(spoken, situation.today)));
        at_merchant.slots.remove("category");
        let at_merchant = Spoken { intent: "TransactionsAtMerchant".to_owned(), ..at_merchant };
        let composed = merchant::compose(situation, &at_merchant, facts);
        return Composed { filled: Some(at_merchant), ..composed };
    }
    let line = Line::new("spend-unknown").with("said", Argument::Text(said.to_owned()));
    let answer = Answer::say(line).ask(Line::new("spend-parts-question"), Line::new("yes-no-reprompt"));
    let mut broken_down = spoken.at_page(0);
    broken_down.slots.remove("category");
    Composed::offer(answer, Some(Spoken { detail: true, ..broken_down }))
}

fn none(spoken: &Spoken, category: Option<&str>, period: Period, today: Date) -> Composed {
    if category.is_none() {
        return widened(spoken, named("spend-none", None, period), period, today);
    }
    let mut broken_down = spoken.at_page(0);
    broken_down.slots.remove("category");
    let answer = Answer::say(named("spend-category-none", category, period))
        .ask(Line::new("spend-parts-question"), Line::new("yes-no-reprompt"));
    Composed::offer(answer, Some(Spoken { detail: true, ..broken_down }))
}
