//! `RewardsBalance`: points, what they are worth where that is fixed, and which expire.
//!
//! Using them is the bank's app; nothing is sold here.

use super::terms;
use crate::answer::{Answer, Argument, Line};
use crate::bank::Rewards;
use crate::dialogue::accounts;
use crate::dialogue::{Composed, Facts, Situation, Spoken};

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let cards = terms::cards(spoken, facts);
    let earning = cards.iter().find_map(|card| terms::of(card, facts)?.rewards.as_ref());
    let answer = match (earning, cards.first()) {
        (Some(rewards), _) => Answer { lines: told(situation, spoken, rewards), ..Answer::default() },
        (None, Some(card)) => {
            Answer::say(Line::new("rewards-none").with("account", accounts::name(card, &facts.accounts)))
        }
        (None, None) => Answer::say(Line::new("credit-none")),
    };
    Composed::say(answer)
}

fn told(situation: Situation<'_>, spoken: &Spoken, rewards: &Rewards) -> Vec<Line> {
    let mut lines = Vec::new();
    if situation.discreet() {
        let is_enough = rewards.points.is_none_or(|points| points >= rewards.redeemable_from);
        lines.push(Line::new(if is_enough { "rewards-private-enough" } else { "rewards-private-short" }));
    } else {
        lines.extend(balance(rewards));
    }
    match spoken.value("part") {
        Some("use") => lines.push(Line::new("rewards-use")),
        Some("far") if !situation.discreet() => lines.push(threshold(rewards)),
        _ => {}
    }
    lines.extend(expiry(rewards).filter(|_| !situation.discreet()));
    lines
}

fn balance(rewards: &Rewards) -> Option<Line> {
    Some(match (rewards.points, rewards.worth) {
        (Some(points), Some(worth)) => Line::new("rewards-points-worth")
            .with("points", Argument::Number(points))
            .with("amount", Argument::Rough(worth)),
        (Some(points), None) => Line::new("rewards-points").with("points", Argument::Number(points)),
        (None, Some(worth)) => Line::new("rewards-cash").with("amount", Argument::Exact(worth)),
        (None, None) => return None,
    })
}

/// From how many points on they can be used.
fn threshold(rewards: &Rewards) -> Line {
    let missing = rewards.redeemable_from.saturating_sub(rewards.points.unwrap_or(rewards.redeemable_from));
    if missing <= 0 {
        return Line::new("rewards-enough");
    }
    Line::new("rewards-missing").with("points", Argument::Number(missing))
}

fn expiry(rewards: &Rewards) -> Option<Line> {
    rewards.points?;
    Some(match rewards.expiring {
        Some((points, day)) => {
            Line::new("rewards-expiring").with("points", Argument::Number(points)).with("day", Argument::Day(day))
        }
        None => Line::new("rewards-lasting"),
    })
}
