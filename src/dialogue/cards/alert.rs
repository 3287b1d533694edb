//! `FraudAlertRead`: what the bank has alerted the customer of, and whether it was them.

use super::which::name;
use crate::answer::{Answer, Argument, Line};
use crate::bank::FraudAlert;
use crate::catalogue::{SlotValue, Slots};
use crate::dialogue::{Composed, Facts, Situation, Spoken};

pub(crate) fn compose(situation: Situation<'_>, _: &Spoken, facts: &Facts) -> Composed {
    let open: Vec<&FraudAlert> = facts.records.alerts.iter().filter(|alert| alert.is_open).collect();
    let Some(alert) = open.first() else { return none(facts) };
    let count = Argument::Count(i64::try_from(open.len()).unwrap_or(1));
    let lines = vec![Line::new("alert-count").with("count", count), details(situation, alert, facts)];
    asking(Answer { lines, ..Answer::default() }, alert)
}

/// The charge that an alert is about.
pub(super) fn details(situation: Situation<'_>, alert: &FraudAlert, facts: &Facts) -> Line {
    let when = |line: Line| {
        line.with("day", Argument::Day(situation.day(alert.at)))
            .with("time", Argument::Time(situation.local(alert.at).time()))
    };
    let card = facts.records.cards.iter().find(|card| card.id == alert.card);
    if situation.discreet() {
        return when(match card {
            Some(card) => Line::new("alert-private-card").with("card", name(card, &facts.records.cards)),
            None => Line::new("alert-private"),
        });
    }
    let line = match &alert.place {
        Some(place) => Line::new("alert-charge-place").with("place", Argument::Text(place.clone())),
        None => Line::new("alert-charge"),
    };
    let merchant = Argument::Text(alert.merchant.clone());
    when(line.with("amount", Argument::Exact(alert.amount.abs())).with("merchant", merchant))
}

/// The same with "Was it you?", and what yes and no to it do.
pub(super) fn asking(answer: Answer, alert: &FraudAlert) -> Composed {
    let answered = |id: &str| {
        let value = SlotValue::Value { id: id.to_owned(), said: id.to_owned() };
        let slots: Slots =
            [("yes_no".to_owned(), value), ("alert".to_owned(), SlotValue::Words(alert.id.clone()))].into();
        Some(Spoken::new("FraudAlertAnswer", slots))
    };
    Composed {
        answer: answer.ask(Line::new("was-it-you-question"), Line::new("was-it-you-reprompt")),
        offer: answered("yes"),
        denial: answered("no"),
        ..Composed::default()
    }
}

fn none(facts: &Facts) -> Composed {
    let mut answer = Answer::say(Line::new("alert-none"));
    let is_charge =
        |charge: &&crate::bank::Transaction| charge.amount.is_negative() && !charge.is_between_own_accounts();
    let last = facts.transactions.iter().find(is_charge);
    answer.lines.extend(last.map(|charge| Line::new("alert-none-last").with("day", Argument::Day(charge.date))));
    Composed::say(answer)
}
