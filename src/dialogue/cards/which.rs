//! Which cards are meant, and what cards are called.
//!
//! By the last four digits, by kind or brand; "all" is an answer. No more than four digits are known here.

use crate::answer::{AccountName, Answer, Argument, Line};
use crate::bank::{AccountKind, CardState, PaymentCard};
use crate::catalogue::{SlotValue, Slots};
use crate::dialogue::{Choice, Composed, Facts, Spoken, form};

/// Finds the cards that were named among those that `is_fit` lets through.
///
/// One card, or all where all are wanted. Else an answer that asks; or `unfit` says of a named card why it is not for this.
pub(super) fn choose<'a>(
    spoken: &Spoken,
    facts: &'a Facts,
    is_fit: impl Fn(&PaymentCard) -> bool,
    unfit: impl Fn(&PaymentCard, Argument) -> Composed,
) -> Result<Vec<&'a PaymentCard>, Box<Composed>> {
    let all = &facts.records.cards;
    let named = named(spoken, all);
    let fit: Vec<&PaymentCard> = named.iter().filter(|card| is_fit(card)).copied().collect();
    match (fit.as_slice(), named.first()) {
        ([_], _) => Ok(fit),
        ([], Some(card)) => Err(Box::new(unfit(card, name(card, all)))),
        ([], None) if all.is_empty() => Err(Box::new(Composed::say(Answer::say(Line::new("card-none"))))),
        ([], None) => Err(Box::new(which(spoken, &all.iter().collect::<Vec<_>>(), all, Some("card-unknown")))),
        _ if spoken.value("card") == Some("all") => Ok(fit),
        _ => Err(Box::new(which(spoken, &fit, all, None))),
    }
}

/// The cards that the words fit; every one where none was named.
fn named<'a>(spoken: &Spoken, all: &'a [PaymentCard]) -> Vec<&'a PaymentCard> {
    if let Some(SlotValue::LastFour(digits)) = spoken.slot("last4") {
        return all.iter().filter(|card| card.last_four == *digits).collect();
    }
    match spoken.slot("card") {
        Some(SlotValue::Value { id, said }) if matches!(id.as_str(), "credit" | "debit") => {
            let of_kind: Vec<_> = all.iter().filter(|card| card.is_credit == (id == "credit")).collect();
            let branded: Vec<_> = of_kind.iter().filter(|card| is_branded(card, said)).copied().collect();
            if branded.is_empty() { of_kind } else { branded }
        }
        Some(SlotValue::Words(said)) => all.iter().filter(|card| is_branded(card, said)).collect(),
        _ => all.iter().collect(),
    }
}

fn is_branded(card: &PaymentCard, said: &str) -> bool {
    card.brand.as_ref().is_some_and(|brand| said.to_lowercase().contains(&brand.to_lowercase()))
}

/// What a card is called among the customer's cards: by brand, else by kind, with the last four digits where that is not
/// enough.
pub(super) fn name(card: &PaymentCard, all: &[PaymentCard]) -> Argument {
    let is_in_use =
        |other: &&PaymentCard| matches!(other.state, CardState::Active | CardState::Frozen) || other.id == card.id;
    let alike = |other: &&PaymentCard| {
        let same_brand = card.is_credit && other.brand == card.brand;
        other.is_credit == card.is_credit && (same_brand || !card.is_credit)
    };
    let is_unique = all.iter().filter(is_in_use).filter(alike).count() <= 1;
    let brand = card.brand.clone().filter(|_| card.is_credit || !is_unique);
    if is_unique && brand.is_none() {
        let kind = if card.is_credit { "credit" } else { "debit" };
        return Argument::Term("card-kind", kind.to_owned());
    }
    let last_four = (!is_unique).then(|| card.last_four.clone());
    Argument::Account(AccountName { kind: AccountKind::Card, nickname: None, brand, last_four })
}

/// A card by its last four digits, as a slot.
pub(super) fn slots(card: &PaymentCard) -> Slots {
    [("last4".to_owned(), SlotValue::LastFour(card.last_four.clone()))].into()
}

/// The cards of these ids, as far as they are known.
pub(super) fn by_id<'a>(ids: &[String], facts: &'a Facts) -> Vec<&'a PaymentCard> {
    facts.records.cards.iter().filter(|card| ids.contains(&card.id)).collect()
}

/// Asks which, after `line`, if any.
fn which(spoken: &Spoken, several: &[&PaymentCard], all: &[PaymentCard], line: Option<&'static str>) -> Composed {
    let item = |card: &&PaymentCard| Line::new("account-listed-card").with("account", name(card, all));
    let cards = Argument::Choice(several.iter().map(item).collect());
    let mut asked = spoken.at_page(0);
    asked.slots.remove("last4");
    let question = Line::new("card-which-question").with("cards", cards);
    let mut composed = form::elicit(&asked, "card", question, "card-which-reprompt");
    composed.answer.lines.extend(line.map(Line::new));
    let chosen = |card: &&PaymentCard| {
        let mut spoken = asked.clone();
        spoken.slots.extend(slots(card));
        Choice { label: card.brand.clone().unwrap_or_else(|| card.last_four.clone()), spoken }
    };
    Composed { choices: several.iter().map(chosen).collect(), filled: Some(asked.clone()), ..composed }
}
