//! `ReportLostStolen`: blocks first, then asks about the last charge. The address of the new card is never said.

use super::which::{by_id, choose, name};
use crate::answer::{Answer, Argument, Line};
use crate::bank::{CardState, Order, Ordered, PaymentCard, Transaction};
use crate::catalogue::SlotValue;
use crate::dialogue::orders::with_person;
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken};

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    // One that is not in use yet is meant only where it is named by its digits.
    let is_named = spoken.slots.contains_key("last4");
    let works = |card: &PaymentCard| match card.state {
        CardState::Active | CardState::Frozen => true,
        CardState::New => is_named,
        CardState::Blocked | CardState::Mailed { .. } => false,
    };
    match choose(spoken, facts, works, unfit) {
        Err(composed) => *composed,
        Ok(cards) => {
            let cards = cards.iter().map(|card| card.id.clone()).collect();
            let order = Order::ReportLost { cards, stolen: spoken.value("lost_or_stolen") == Some("stolen") };
            let act = Act::Order { order, spoken: spoken.clone(), at: situation.now };
            Composed { act: Some(act), ..Composed::default() }
        }
    }
}

fn unfit(card: &PaymentCard, name: Argument) -> Composed {
    let phrase = if card.state == CardState::Blocked { "lost-already" } else { "lost-mailed" };
    Composed::say(Answer::say(Line::new(phrase).with("card", name)))
}

/// Whether a card is blocked: only then the last charge is of interest.
pub(crate) fn is_blocked(facts: &Facts) -> bool {
    facts.records.cards.iter().any(|card| card.state == CardState::Blocked)
}

pub(crate) fn after(
    situation: Situation<'_>,
    _: &Spoken,
    facts: &Facts,
    (order, ordered): (&Order, Ordered),
) -> Composed {
    if ordered != Ordered::Done {
        return with_person(Answer::say(Line::new("lost-unsure")));
    }
    let Order::ReportLost { cards: ids, .. } = order else { return Composed::default() };
    let cards = by_id(ids, facts);
    let blocked = match cards.as_slice() {
        [card] => Line::new("lost-done").with("card", name(card, &facts.records.cards)),
        _ => Line::new("lost-done-several").with("count", Argument::Count(i64::try_from(ids.len()).unwrap_or(1))),
    };
    let mut answer = Answer { lines: vec![blocked, Line::new("lost-new-card")], ..Answer::default() };
    let Some(charge) = last_charge(&cards, facts) else { return Composed::say(answer) };
    if situation.discreet() {
        answer.lines.push(Line::new("lost-check-charges"));
        return Composed::say(answer);
    }
    let last = Line::new("lost-last-charge")
        .with("amount", Argument::Exact(charge.amount.abs()))
        .with("merchant", Argument::Text(charge.merchant.clone()))
        .with("day", Argument::Day(charge.date));
    answer.lines.push(last);
    let slots = [("transaction".to_owned(), SlotValue::Words(charge.id.clone()))].into();
    Composed {
        answer: answer.ask(Line::new("was-that-you-question"), Line::new("yes-no-reprompt")),
        denial: Some(Spoken::new("DisputeCharge", slots)),
        ..Composed::default()
    }
}

/// The newest charge on the accounts of these cards.
fn last_charge<'a>(cards: &[&PaymentCard], facts: &'a Facts) -> Option<&'a Transaction> {
    facts.transactions.iter().find(|charge| {
        charge.amount.is_negative()
            && !charge.is_between_own_accounts()
            && cards.iter().any(|card| card.account == charge.account)
    })
}
