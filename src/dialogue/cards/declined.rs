//! `WhyDeclined`: why a payment was refused in plain words, then the way out. Never a balance.

use super::which::{name, slots};
use crate::answer::{Answer, Argument, Line};
use crate::bank::{CardState, Decline, DeclineReason, PaymentCard};
use crate::dialogue::names::matching;
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use std::collections::BTreeSet;

pub(crate) fn compose(_: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let cards = &facts.records.cards;
    let Some(decline) = find(spoken, &facts.records.declines) else {
        // Nothing was refused lately, but a frozen card would be.
        let frozen = cards.iter().find(|card| card.state == CardState::Frozen);
        return match frozen {
            Some(card) => offering(Line::new("declined-frozen-now").with("card", name(card, cards)), card),
            None => Composed::say(Answer::say(Line::new("declined-none"))),
        };
    };
    let phrase = match decline.reason {
        DeclineReason::Unusual => "declined-unusual",
        DeclineReason::Funds => "declined-funds",
        DeclineReason::Limit => "declined-limit",
        DeclineReason::Frozen => "declined-frozen",
        DeclineReason::Expired => "declined-expired",
        DeclineReason::WrongPin => "declined-pin",
    };
    let line = Line::new(phrase).with("merchant", Argument::Text(decline.merchant.clone()));
    match cards.iter().find(|card| card.id == decline.card) {
        Some(card) if decline.reason == DeclineReason::Frozen && card.state == CardState::Frozen => {
            offering(line, card)
        }
        _ => Composed::say(Answer::say(line)),
    }
}

/// With the offer to let the card work again.
fn offering(line: Line, card: &PaymentCard) -> Composed {
    let answer = Answer::say(line).ask(Line::new("declined-unfreeze-question"), Line::new("yes-no-reprompt"));
    Composed::offer(answer, Some(Spoken::new("UnfreezeCard", slots(card))))
}

/// The newest, at the merchant that was named.
fn find<'a>(spoken: &Spoken, declines: &'a [Decline]) -> Option<&'a Decline> {
    let names: BTreeSet<&str> = declines.iter().map(|decline| decline.merchant.as_str()).collect();
    let shops = spoken.words("merchant").map(|said| matching(said, &names));
    let mut meant =
        declines.iter().filter(|decline| shops.as_ref().is_none_or(|names| names.contains(&decline.merchant.as_str())));
    meant.next()
}
