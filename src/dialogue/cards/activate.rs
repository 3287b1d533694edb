//! `ActivateCard`: the last four digits are read back; after a yes and the voice code the card works. Nothing else of the
//! card is ever asked.

use super::which::by_id;
use crate::answer::{Answer, Argument, Line};
use crate::bank::{CardState, Order, Ordered, PaymentCard};
use crate::catalogue::SlotValue;
use crate::dialogue::payments::not_made;
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken};

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let cards = &facts.records.cards;
    let is_meant = |card: &&PaymentCard| match spoken.slot("last4") {
        Some(SlotValue::LastFour(digits)) => card.last_four == *digits,
        _ => true,
    };
    let new: Vec<&PaymentCard> = cards.iter().filter(|card| card.state == CardState::New).collect();
    let Some(card) = new.iter().find(|card| is_meant(card)).or(new.first()) else { return none(facts) };
    let digits = Argument::Digits(card.last_four.clone());
    let order = Order::Activate { card: card.id.clone() };
    let line = Line::new("activate-terms").with("digits", digits);
    Composed {
        answer: Answer::say(line).ask(Line::new("activate-question"), Line::new("yes-no-reprompt")),
        waits: Some(Act::Order { order, spoken: spoken.clone(), at: situation.now }),
        ..Composed::default()
    }
}

/// There is no card to activate: it is on its way, or there is none.
fn none(facts: &Facts) -> Composed {
    let mailed = facts.records.cards.iter().find_map(|card| match card.state {
        CardState::Mailed { on } => Some(on),
        _ => None,
    });
    Composed::say(Answer::say(match mailed {
        Some(on) => Line::new("activate-mailed").with("day", Argument::Day(on)),
        None => Line::new("activate-none"),
    }))
}

pub(crate) fn after(_: Situation<'_>, _: &Spoken, facts: &Facts, (order, ordered): (&Order, Ordered)) -> Composed {
    if let Some(composed) = not_made(&ordered) {
        return composed;
    }
    let Order::Activate { card } = order else { return Composed::default() };
    let line = match by_id(std::slice::from_ref(card), facts).first() {
        Some(card) => Line::new("activate-done").with("digits", Argument::Digits(card.last_four.clone())),
        None => Line::new("order-done"),
    };
    Composed::say(Answer::say(line))
}
