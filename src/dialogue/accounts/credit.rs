//! `AvailableCredit`: what is left of a card's limit; how much of it is used only when asked, or when it is most of it.
//!
//! Never says what to do about it.

use super::terms;
use crate::answer::{Answer, Argument, Line};
use crate::bank::Account;
use crate::catalogue::SlotValue;
use crate::dialogue::accounts;
use crate::dialogue::{Choice, Composed, Facts, Situation, Spoken};
use crate::money::Money;

/// From this share of the limit on it is told without being asked, in percent.
const NOTABLE: i64 = 80;
/// Cards in one answer.
const MOST: usize = 3;

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let cards = terms::cards(spoken, facts);
    if cards.is_empty() {
        return Composed::say(Answer::say(Line::new("credit-none")));
    }
    let is_share_wanted = spoken.value("part") == Some("share") && cards.len() == 1;
    let told = cards
        .iter()
        .take(MOST)
        .flat_map(|card| if situation.discreet() { private(card, facts) } else { open(card, facts, is_share_wanted) });
    let answer = Answer { lines: told.collect(), ..Answer::default() };
    Composed { choices: choices(spoken, &cards), ..Composed::say(answer) }
}

fn open(card: &Account, facts: &Facts, is_share_wanted: bool) -> Vec<Line> {
    let name = || accounts::name(card, &facts.accounts);
    let Some(left) = card.available else { return vec![Line::new("credit-unknown").with("account", name())] };
    if left.is_negative() {
        return vec![Line::new("credit-over").with("account", name()).with("amount", Argument::Exact(left))];
    }
    if left.minor == 0 {
        return vec![Line::new("credit-used-up").with("account", name())];
    }
    let of_limit = |limit| {
        let line = Line::new("credit-left").with("account", name()).with("left", Argument::Rough(left));
        line.with("limit", Argument::Rough(limit))
    };
    let mut lines = vec![match card.limit {
        Some(limit) => of_limit(limit),
        None => Line::new("credit-left-only").with("account", name()).with("left", Argument::Rough(left)),
    }];
    let used = used(card).filter(|used| is_share_wanted || *used >= NOTABLE);
    let share = used.map(|used| Line::new("credit-share").with("percent", Argument::Percent(used)));
    let at = if is_share_wanted { 0 } else { lines.len() };
    lines.splice(at..at, share);
    lines
}

/// A share tells no amount.
fn private(card: &Account, facts: &Facts) -> Vec<Line> {
    let name = accounts::name(card, &facts.accounts);
    vec![match used(card) {
        Some(used) => Line::new("credit-private").with("account", name).with("percent", Argument::Percent(used)),
        None => Line::new("credit-unknown").with("account", name),
    }]
}

/// The used share of the limit in whole percents, of the money that can still be spent.
fn used(card: &Account) -> Option<i64> {
    share(card.available?, card.limit?)
}

fn share(left: Money, limit: Money) -> Option<i64> {
    if limit.minor <= 0 || left.currency != limit.currency {
        return None;
    }
    let used = limit.minor.checked_sub(left.minor)?.max(0);
    used.checked_mul(100)?.checked_add(limit.minor / 2)?.checked_div(limit.minor)
}

/// Several cards can be chosen among.
fn choices(spoken: &Spoken, cards: &[&Account]) -> Vec<Choice> {
    let choice = |card: &&Account| {
        let label = card.nickname.clone().or_else(|| card.brand.clone())?;
        let mut chosen = spoken.at_page(0);
        chosen.slots.insert("card".to_owned(), SlotValue::Words(label.to_lowercase()));
        Some(Choice { label, spoken: chosen })
    };
    if cards.len() > 1 { cards.iter().take(MOST).filter_map(choice).collect() } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    #[test]
    fn the_used_share_is_whole_percents_of_the_limit() {
        let money = |minor| Money::new(minor, Currency::USD);
        assert_eq!(share(money(188_774), money(400_000)), Some(53));
        assert_eq!(share(money(-500), money(1_000)), Some(150));
        assert_eq!(share(money(2_000), money(1_000)), Some(0));
        assert_eq!(share(money(0), money(0)), None);
        assert_eq!(share(Money::new(1, Currency::EUR), money(1_000)), None);
    }
}
