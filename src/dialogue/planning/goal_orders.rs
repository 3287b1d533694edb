//! Goals that are started, changed, paused, added to. A change is read back and waits for a yes and the voice code.
//!
//! Adding money is a transfer into the account of the goal: it is handed over, never ordered here.

use super::goals::named;
use crate::answer::{Answer, Argument, Line};
use crate::bank::{AccountKind, Goal, Order, Ordered};
use crate::catalogue::SlotValue;
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken};
use crate::money::{Currency, Money};

/// The amount that was said, if it is in `own`; without a currency it is.
fn amount(spoken: &Spoken, own: Currency) -> Option<Money> {
    match spoken.slot("amount") {
        Some(SlotValue::Money { hundredths, currency }) if currency.is_none_or(|currency| currency == own) => {
            Some(Money::new(hundredths.saturating_mul(own.scale()) / 100, own))
        }
        _ => None,
    }
}

fn other_currency() -> Composed {
    Composed::say(Answer::say(Line::new("plan-other-currency")))
}

/// Starts one, unless there is one of that name.
pub(super) fn create(situation: Situation<'_>, spoken: &Spoken, same: Option<&Goal>, facts: &Facts) -> Composed {
    if let Some(same) = same {
        return Composed::say(Answer::say(named("goal-exists", same)));
    }
    let name = spoken.words("goal").unwrap_or_default().to_owned();
    let own = facts.accounts.first().map(|account| account.currency);
    let Some(target) = own.and_then(|own| amount(spoken, own)) else { return other_currency() };
    let question = Line::new("goal-create-question").with("goal", Argument::Text(name.clone()));
    let question = question.with("amount", Argument::Exact(target));
    waiting(situation, spoken, question, Order::SetGoal { goal: None, name, target: Some(target), paused: false })
}

/// Another target, a rest, or going on.
pub(super) fn change(situation: Situation<'_>, spoken: &Spoken, goal: &Goal) -> Composed {
    let action = spoken.value("action").unwrap_or_default();
    let order =
        |target, paused| Order::SetGoal { goal: Some(goal.id.clone()), name: goal.name.clone(), target, paused };
    match (action, goal.is_paused) {
        ("pause", true) => Composed::say(Answer::say(named("goal-paused-already", goal))),
        ("pause", false) => waiting(situation, spoken, named("goal-pause-question", goal), order(None, true)),
        ("resume", false) => Composed::say(Answer::say(named("goal-runs-already", goal))),
        ("resume", true) => waiting(situation, spoken, named("goal-resume-question", goal), order(None, false)),
        _ => {
            let Some(target) = amount(spoken, goal.target.currency) else { return other_currency() };
            let question = named("goal-change-question", goal).with("amount", Argument::Exact(target));
            waiting(situation, spoken, question, order(Some(target), goal.is_paused))
        }
    }
}

fn waiting(situation: Situation<'_>, spoken: &Spoken, question: Line, order: Order) -> Composed {
    Composed {
        answer: Answer::default().ask(question, Line::new("yes-no-reprompt")),
        waits: Some(Act::Order { order, spoken: spoken.clone(), at: situation.now }),
        ..Composed::default()
    }
}

/// Offers a transfer into the account that the goal is kept in.
pub(super) fn add(spoken: &Spoken, goal: &Goal, facts: &Facts) -> Composed {
    let Some(amount) = amount(spoken, goal.target.currency) else { return other_currency() };
    let kept = facts.accounts.iter().find(|account| account.id == goal.account);
    let to = if kept.is_some_and(|account| account.kind == AccountKind::Checking) { "checking" } else { "savings" };
    let value = SlotValue::Value { id: to.to_owned(), said: to.to_owned() };
    let mut slots = crate::catalogue::Slots::from([("to_account".to_owned(), value)]);
    slots.extend(spoken.slot("amount").cloned().map(|amount| ("amount".to_owned(), amount)));
    let question = named("goal-add-question", goal).with("amount", Argument::Exact(amount));
    let answer = Answer::default().ask(question, Line::new("yes-no-reprompt"));
    Composed::offer(answer, Some(Spoken::new("TransferOwn", slots)))
}

pub(crate) fn after(_: Situation<'_>, spoken: &Spoken, _: &Facts, (order, made): (&Order, Ordered)) -> Composed {
    let Order::SetGoal { goal, name, target, paused } = order else { return refused() };
    let phrase = match (made, spoken.value("action")) {
        (Ordered::NeedsApproval, _) => return Composed::say(Answer::say(Line::new("plan-approval"))),
        (Ordered::Done | Ordered::Scheduled, _) if goal.is_none() => "goal-created",
        (Ordered::Done | Ordered::Scheduled, Some("pause")) if *paused => "goal-now-paused",
        (Ordered::Done | Ordered::Scheduled, Some("resume")) => "goal-now-running",
        (Ordered::Done | Ordered::Scheduled, _) => "goal-changed",
        _ => return refused(),
    };
    let line = Line::new(phrase).with("goal", Argument::Text(name.clone()));
    let has_target = matches!(phrase, "goal-created" | "goal-changed");
    let target = target.filter(|_| has_target);
    Composed::say(Answer::say(
        target.into_iter().fold(line, |line, target| line.with("amount", Argument::Exact(target))),
    ))
}

fn refused() -> Composed {
    Composed::say(Answer::say(Line::new("plan-refused")))
}
