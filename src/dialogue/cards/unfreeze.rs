//! `UnfreezeCard`: a frozen card works again, after the voice code. One that was reported stolen never does.

use super::which::{by_id, choose, name};
use crate::answer::{Answer, Argument, Line};
use crate::bank::{CardState, Order, Ordered, PaymentCard};
use crate::dialogue::payments::not_made;
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken};

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    match choose(spoken, facts, |card| card.state == CardState::Frozen, unfit).as_deref() {
        Ok([card]) => {
            let order = Order::Unfreeze { card: card.id.clone() };
            let act = Act::Order { order, spoken: spoken.clone(), at: situation.now };
            Composed { act: Some(act), ..Composed::default() }
        }
        // Cards are let loose one at a time.
        Ok(_) => Composed::say(Answer::say(Line::new("unfreeze-one"))),
        Err(composed) => Composed::clone(composed),
    }
}

fn unfit(card: &PaymentCard, name: Argument) -> Composed {
    let phrase = match card.state {
        CardState::Blocked => "unfreeze-blocked",
        CardState::New | CardState::Mailed { .. } => "unfreeze-not-active",
        CardState::Active | CardState::Frozen => "unfreeze-already",
    };
    Composed::say(Answer::say(Line::new(phrase).with("card", name)))
}

pub(crate) fn after(_: Situation<'_>, _: &Spoken, facts: &Facts, (order, ordered): (&Order, Ordered)) -> Composed {
    if let Some(composed) = not_made(&ordered) {
        return composed;
    }
    let Order::Unfreeze { card } = order else { return Composed::default() };
    let line = match by_id(std::slice::from_ref(card), facts).first() {
        Some(card) => Line::new("unfreeze-done").with("card", name(card, &facts.records.cards)),
        None => Line::new("order-done"),
    };
    Composed::say(Answer::say(line))
}
