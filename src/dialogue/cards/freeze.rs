//! `FreezeCard`: done at once, without a code; only which of several cards is asked.

use super::which::{by_id, choose, slots};
use crate::answer::{Answer, Argument, Line};
use crate::bank::{CardState, Order, Ordered, PaymentCard};
use crate::dialogue::cards::which::name;
use crate::dialogue::orders::with_person;
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken};

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    match choose(spoken, facts, |card| card.state == CardState::Active, unfit) {
        Err(composed) => *composed,
        Ok(cards) => {
            let order = Order::Freeze { cards: cards.iter().map(|card| card.id.clone()).collect() };
            let act = Act::Order { order, spoken: spoken.clone(), at: situation.now };
            Composed { act: Some(act), ..Composed::default() }
        }
    }
}

fn unfit(card: &PaymentCard, name: Argument) -> Composed {
    let phrase = match card.state {
        CardState::Blocked => "freeze-blocked",
        CardState::New | CardState::Mailed { .. } => "freeze-not-active",
        CardState::Active | CardState::Frozen => "freeze-already",
    };
    Composed::say(Answer::say(Line::new(phrase).with("card", name)))
}

pub(crate) fn after(_: Situation<'_>, _: &Spoken, facts: &Facts, (order, ordered): (&Order, Ordered)) -> Composed {
    if ordered != Ordered::Done {
        return with_person(Answer::say(Line::new("freeze-unsure")));
    }
    let Order::Freeze { cards } = order else { return Composed::default() };
    let frozen = by_id(cards, facts);
    let [card] = frozen.as_slice() else {
        let count = Argument::Count(i64::try_from(cards.len()).unwrap_or(1));
        let lines = vec![Line::new("freeze-done-several").with("count", count), Line::new("freeze-regular")];
        return Composed::say(Answer { lines, ..Answer::default() });
    };
    let done = Line::new("freeze-done").with("card", name(card, &facts.records.cards));
    let lines = vec![done, Line::new("freeze-regular")];
    let answer = Answer { lines, ..Answer::default() };
    Composed::offer(
        answer.ask(Line::new("freeze-lost-question"), Line::new("yes-no-reprompt")),
        Some(Spoken::new("ReportLostStolen", slots(card))),
    )
}
