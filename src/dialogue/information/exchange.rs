//! `ExchangeRate`: an amount in another currency by the bank's reference rate, with the time of the rate.
//!
//! What a card pays abroad may differ; the fee is said where the bank tells it. How rates move is not known.

use super::convert::worth;
use crate::answer::{Answer, Argument, Line};
use crate::bank::{ExchangeRate, Public};
use crate::catalogue::SlotValue;
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::money::{Currency, Money};

/// So many units are told: the first that are worth one of the others, so that no cents of two currencies stand alone.
const UNITS: [i64; 4] = [1, 100, 1_000, 10_000];

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let is_about_fees = matches!(spoken.value("part"), Some("fee" | "card"));
    if wanted(situation, spoken).is_none() && !is_about_fees && !is_unknown(spoken) {
        let answer = Answer::default().ask(Line::new("exchange-question"), Line::new("exchange-reprompt"));
        return Plan::Elicit("to_currency", answer);
    }
    Plan::Query(Needs { public: true, ..Needs::default() })
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let Some(public) = &facts.public else { return Composed::say(Answer::say(Line::new("exchange-none"))) };
    let mut lines = Vec::new();
    match wanted(situation, spoken) {
        Some(wanted) => lines.extend(rate(&public.rates, &wanted).unwrap_or_else(|| vec![Line::new("exchange-none")])),
        None if is_unknown(spoken) => lines.push(Line::new("exchange-none")),
        None => {}
    }
    match spoken.value("part") {
        Some("fee" | "card") => lines.extend(card(public)),
        Some("trend") => lines.push(Line::new("exchange-no-trend")),
        _ => {}
    }
    Composed::say(Answer { lines, ..Answer::default() })
}

/// What is asked: so much of the first in the second.
struct Wanted {
    from: Currency,
    to: Currency,
    /// In hundredths; none where the rate itself is asked.
    hundredths: Option<i64>,
}

/// A currency that the locale has no word for.
fn is_unknown(spoken: &Spoken) -> bool {
    spoken.words("from_currency").or(spoken.words("to_currency")).is_some()
}

/// The currencies that were said; one alone is told in that of the locale.
fn wanted(situation: Situation<'_>, spoken: &Spoken) -> Option<Wanted> {
    if is_unknown(spoken) {
        return None;
    }
    let home = situation.lexicon()?.currency?;
    let (hundredths, said) = match spoken.slot("amount") {
        Some(SlotValue::Money { hundredths, currency }) => (Some(*hundredths), *currency),
        _ => (None, None),
    };
    let named = |slot| spoken.value(slot).and_then(Currency::parse);
    let (from, to) = (named("from_currency").or(said), named("to_currency"));
    let (from, to) = match (from, to) {
        (Some(from), Some(to)) => (from, to),
        (Some(from), None) => (from, home),
        // "How many pesos for 100": so much at home, in theirs. "The rate for pesos": theirs, at home.
        (None, Some(to)) if hundredths.is_some() => (home, to),
        (None, Some(to)) => (to, home),
        (None, None) => return None,
    };
    (from != to).then_some(Wanted { from, to, hundredths })
}

fn rate(rates: &[ExchangeRate], &Wanted { from, to, hundredths }: &Wanted) -> Option<Vec<Line>> {
    let worth = worth(rates, from, to)?;
    let of = |minor: i64| {
        let amount = Money::new(minor, from);
        Some((amount, worth.of(amount, to)?))
    };
    let (amount, result) = if let Some(hundredths) = hundredths {
        of(hundredths.checked_mul(from.scale())?.checked_div(100)?)?
    } else {
        // So many that there is one of the other at least.
        let told = UNITS.iter().filter_map(|count| of(count.checked_mul(from.scale())?));
        let mut told = told.peekable();
        let first = told.peek().copied();
        told.find(|(_, result)| result.minor >= to.scale()).or(first)?
    };
    let told = Line::new("exchange-rate").with("amount", Argument::Public(amount));
    let source = Line::new("exchange-source").with("time", Argument::Time(worth.fixed_at.time()));
    Some(vec![told.with("result", Argument::Public(result)), source.with("day", Argument::Day(worth.fixed_at.date()))])
}

/// What a card costs abroad.
fn card(public: &Public) -> Vec<Line> {
    let fee = match public.foreign_fee {
        Some(0) => Line::new("exchange-no-fee"),
        Some(fee) => Line::new("exchange-fee").with("rate", Argument::Rate(i64::from(fee))),
        None => Line::new("exchange-fee-unknown"),
    };
    vec![Line::new("exchange-card"), fee]
}
