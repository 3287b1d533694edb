//! `ComparePeriods`: equal spans, the difference first, then where most of it is.

mod spans;
pub(super) mod usual;

use super::category::term;
use super::charges::{currency, is_in, is_spending, spent, spent_by, with};
use super::merchant::{self, Meant};
use crate::answer::{Answer, Argument, Line};
use crate::bank::Transaction;
use crate::catalogue::{SlotValue, Slots};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Choice, Composed, Facts, Situation, Spoken};
use crate::money::{Currency, Money};
use jiff::ToSpan;
use jiff::civil::Date;
use spans::Spans;
use std::collections::BTreeSet;
use usual::Level;

/// Charges may begin so many days after a span does before it counts as unknown.
const LOOSE: i32 = 10;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let today = situation.today;
    let from = if is_usual(spoken) { usual::first(today) } else { wanted(spoken, today).before.from };
    Plan::Query(Needs { transactions: Some((from.min(today), today)), ..Needs::default() })
}

fn is_usual(spoken: &Spoken) -> bool {
    spoken.value("basis") == Some("usual") && spoken.days("period").is_none()
}

fn wanted(spoken: &Spoken, today: Date) -> Spans {
    let a_year_ago = || (spoken.value("basis") == Some("year")).then(|| spans::a_year_ago(today));
    let b = spoken.days("period").or(spoken.days("period_b")).or_else(a_year_ago);
    spans::spans(spoken.days("period_a"), b, today)
}

/// What is compared.
#[derive(Clone, Copy)]
enum Subject<'a> {
    Total,
    Category(&'a str),
    Merchant(&'a str),
}

impl Subject<'_> {
    fn holds(self, transaction: &Transaction) -> bool {
        match self {
            Self::Total => true,
            Self::Category(category) => transaction.category == category,
            Self::Merchant(merchant) => transaction.merchant == merchant,
        }
    }

    /// One of three phrases, with what it is about.
    fn line(self, phrases: [&'static str; 3]) -> Line {
        let [total, category, merchant] = phrases;
        match self {
            Self::Total => Line::new(total),
            Self::Category(id) => Line::new(category).with("category", term(id)),
            Self::Merchant(name) => Line::new(merchant).with("merchant", Argument::Text(name.to_owned())),
        }
    }
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let all: Vec<&Transaction> = facts.transactions.iter().filter(|found| is_spending(found)).collect();
    let names: BTreeSet<&str> = all.iter().map(|found| found.merchant.as_str()).collect();
    // Something that is no category of ours may be a merchant.
    let merchant = spoken.words("merchant").or(spoken.words("category"));
    let subject = match (spoken.value("category"), merchant) {
        (Some(category), _) => Subject::Category(category),
        (None, None) => Subject::Total,
        (None, Some(said)) => match merchant::meant(spoken, said, &names) {
            Meant::Unclear(composed) => return *composed,
            Meant::One(name) => Subject::Merchant(name),
            Meant::Unknown => {
                let line = Line::new("compare-unknown").with("merchant", Argument::Text(said.to_owned()));
                return Composed::say(Answer::say(line));
            }
        },
    };
    let Some(currency) = currency(all.iter().copied()) else {
        return Composed::say(Answer::say(Line::new("compare-nothing")));
    };
    let of_subject: Vec<&Transaction> = all.iter().filter(|found| subject.holds(found)).copied().collect();
    if is_usual(spoken) && !matches!(subject, Subject::Merchant(_)) {
        return with_usual(situation, subject, (&all, &of_subject), currency);
    }
    let spans = wanted(spoken, situation.today);
    match facts.transactions.iter().map(|found| found.date).min() {
        Some(begins) if spans.before.from.checked_add(LOOSE.days()).is_ok_and(|latest| begins <= latest) => {
            told(situation, spoken, (subject, spans), &of_subject, currency)
        }
        Some(begins) => {
            let line = Line::new("compare-short").with("date", Argument::Date(begins));
            Composed::say(Answer::say(line.with("period", Argument::Period(spans.called))))
        }
        None => Composed::say(Answer::say(Line::new("compare-nothing"))),
    }
}

fn with_usual(
    situation: Situation<'_>,
    subject: Subject<'_>,
    (all, of): (&[&Transaction], &[&Transaction]),
    currency: Currency,
) -> Composed {
    let Some((now, before)) = usual::sums(all, of, currency, situation.today) else {
        return Composed::say(Answer::say(Line::new("compare-nothing")));
    };
    let category = match subject {
        Subject::Category(category) => Some(category),
        _ => None,
    };
    let level = Level::of(now, before);
    let difference = Argument::Rough(Money::new(now.minor.saturating_sub(before.minor), currency).abs());
    let line = match (level, category) {
        (Level::Same, _) => usual::private(level, category),
        _ if situation.discreet() => usual::private(level, category),
        (Level::Above, None) => Line::new("usual-above").with("difference", difference),
        (Level::Below, None) => Line::new("usual-below").with("difference", difference),
        (Level::Above, Some(id)) => {
            Line::new("usual-category-above").with("category", term(id)).with("difference", difference)
        }
        (Level::Below, Some(id)) => {
            Line::new("usual-category-below").with("category", term(id)).with("difference", difference)
        }
    };
    Composed::say(Answer { lines: vec![line, Line::new("usual-basis")], ..Answer::default() })
}

fn told(
    situation: Situation<'_>,
    spoken: &Spoken,
    (subject, spans): (Subject<'_>, Spans),
    of: &[&Transaction],
    currency: Currency,
) -> Composed {
    let sum = |period| spent(currency, of.iter().copied().filter(|found| is_in(period, found.date)));
    let (now, before) = (sum(spans.now), sum(spans.before));
    let level = Level::of(now, before);
    let called = Argument::Period(spans.called);
    if situation.discreet() {
        return Composed::say(Answer::say(subject.line(private(level)).with("period", called)));
    }
    let difference = Money::new(now.minor.saturating_sub(before.minor), currency);
    let headline = match level {
        Level::Same => subject.line(["compare-same", "compare-category-same", "compare-merchant-same"]),
        Level::Above => subject.line(["compare-more", "compare-category-more", "compare-merchant-more"]),
        Level::Below => subject.line(["compare-less", "compare-category-less", "compare-merchant-less"]),
    };
    let headline = headline.with("difference", Argument::Rough(difference.abs())).with("period", called);
    let mut lines = vec![headline];
    lines.extend(spans.days.map(|days| Line::new("compare-days").with("count", Argument::Count(days.into()))));
    let changes = changes(subject, of, spans, currency);
    if spoken.detail {
        lines.truncate(0);
        let values = Line::new("compare-values").with("now", Argument::Rough(now));
        lines.push(values.with("before", Argument::Rough(before)));
        lines.extend(parts(subject, &changes, currency));
    } else if level != Level::Same {
        lines.extend(most(subject, &changes, difference));
    }
    let choices = choices(subject, &changes, spoken);
    Composed { choices, ..Composed::say(Answer { lines, ..Answer::default() }) }
}

fn private(level: Level) -> [&'static str; 3] {
    match level {
        Level::Above => ["compare-more-private", "compare-category-more-private", "compare-merchant-more-private"],
        Level::Below => ["compare-less-private", "compare-category-less-private", "compare-merchant-less-private"],
        Level::Same => ["compare-same", "compare-category-same", "compare-merchant-same"],
    }
}

/// By how much each part changed, the largest change first: categories of the total, merchants of a category.
fn changes<'a>(subject: Subject<'_>, of: &[&'a Transaction], spans: Spans, currency: Currency) -> Vec<(&'a str, i64)> {
    let key = |found: &'a Transaction| match subject {
        Subject::Total => found.category.as_str(),
        _ => found.merchant.as_str(),
    };
    let by = |period| {
        let inside: Vec<&'a Transaction> = of.iter().copied().filter(|found| is_in(period, found.date)).collect();
        spent_by(currency, &inside, key)
    };
    let (now, before) = (by(spans.now), by(spans.before));
    let keys: BTreeSet<&str> = now.iter().chain(&before).map(|(key, _)| *key).collect();
    let of_key =
        |sums: &[(&str, Money)], key| sums.iter().find(|(found, _)| *found == key).map_or(0, |(_, sum)| sum.minor);
    let mut changes: Vec<(&str, i64)> =
        keys.into_iter().map(|key| (key, of_key(&now, key).saturating_sub(of_key(&before, key)))).collect();
    changes.retain(|(_, change)| *change != 0);
    changes.sort_by_key(|(_, change)| std::cmp::Reverse(change.saturating_abs()));
    changes
}

/// The part that makes up most of the difference, if one does.
fn most(subject: Subject<'_>, changes: &[(&str, i64)], difference: Money) -> Option<Line> {
    let same_way = |(_, change): &&(&str, i64)| (*change > 0) == (difference.minor > 0);
    let (key, change) = changes.iter().find(same_way)?;
    if change.saturating_abs().saturating_mul(2) < difference.minor.saturating_abs() {
        return None;
    }
    match subject {
        Subject::Total => Some(Line::new("compare-most-category").with("category", term(key))),
        Subject::Category(_) => {
            Some(Line::new("compare-most-merchant").with("merchant", Argument::Text((*key).to_owned())))
        }
        Subject::Merchant(_) => None,
    }
}

/// More detail: what changed most.
fn parts(subject: Subject<'_>, changes: &[(&str, i64)], currency: Currency) -> Option<Line> {
    let item = |(key, change): &(&str, i64)| {
        let difference = Argument::Rough(Money::new(*change, currency).abs());
        let more = *change > 0;
        match subject {
            Subject::Total => {
                Line::new(if more { "compare-item-more" } else { "compare-item-less" }).with("category", term(key))
            }
            _ => Line::new(if more { "compare-item-merchant-more" } else { "compare-item-merchant-less" })
                .with("merchant", Argument::Text((*key).to_owned())),
        }
        .with("difference", difference)
    };
    let items: Vec<Line> = changes.iter().take(3).map(item).collect();
    let is_told = !items.is_empty() && !matches!(subject, Subject::Merchant(_));
    is_told.then(|| Line::new("compare-parts").with("items", Argument::List(items)))
}

/// The parts can be looked at by themselves.
fn choices(subject: Subject<'_>, changes: &[(&str, i64)], spoken: &Spoken) -> Vec<Choice> {
    let choice = |(key, _): &(&str, i64)| {
        let label = (*key).to_owned();
        let spoken = if matches!(subject, Subject::Total) {
            with(spoken, "category", SlotValue::Value { id: label.clone(), said: label.clone() })
        } else {
            let slots = Slots::from([("merchant".to_owned(), SlotValue::Words(label.clone()))]);
            Spoken::new("TransactionsAtMerchant", slots)
        };
        Choice { label, spoken: Spoken { detail: false, ..spoken } }
    };
    changes.iter().take(3).map(choice).collect()
}
