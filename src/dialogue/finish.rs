//! From the bank's facts to an answer: the task composes it, and what it leaves open is kept for the next turn.
//!
//! Nothing is asked here, and nothing fails: a bank that is down is an answer.

use super::own::consents;
use super::tier::{self, Shown};
use super::{
    Composed, Context, Facts, Query, Situation, Spoken, Step, Waiting, form, known, operators, orders, own, people,
    plan, trouble,
};
use crate::answer::Pace;
use crate::bank::BankError;

/// Answers a query from what the bank said.
pub fn finish(situation: Situation<'_>, mut next: Context, query: Query, facts: Result<Facts, BankError>) -> Step {
    let facts = facts.map(|facts| own::called(situation, facts));
    let Some(task) = plan::task(&query.spoken.intent) else { return people::fallback(situation, next) };
    let composed = match (&query.after, &facts) {
        // The order was carried out, whatever the bank answers to the questions after it.
        (Some((order, ordered)), _) => {
            let nothing = Facts::default();
            let facts = facts.as_ref().unwrap_or(&nothing);
            let composed = task.after.map(|after| after(situation, &query.spoken, facts, (order, ordered.clone())));
            orders::remembered(composed.unwrap_or_default(), order)
        }
        (None, Ok(facts)) => {
            let composed = (task.compose)(situation, &query.spoken, facts);
            let composed = operators::nothing_more(situation, &query.spoken, facts, composed);
            if task.after.is_none() { own::speech::brief(situation, composed) } else { composed }
        }
        (None, Err(_)) if people::answers_anyway(&query.spoken) => {
            (task.compose)(situation, &query.spoken, &Facts::default())
        }
        (None, Err(error)) => orders::without_facts(situation, &query.spoken, *error),
    };
    let mut composed = form::offer(&mut next, composed);
    composed.answer.lines.splice(0..0, query.opening);
    if let Ok(facts) = &facts {
        composed.answer.known = known::names(situation, facts);
        composed.answer.lines.extend(trouble::left_out(&facts.missing));
        let ending = consents::ending(situation, &facts.read_under);
        composed.answer.tells_of_end = ending.is_some();
        composed.answer.lines.extend(ending);
    }
    if facts == Err(BankError::ConsentEnded) && query.after.is_none() {
        next.unanswered = Some(query.spoken.clone());
    }
    // A page that was not told is not where the conversation is: "next" and "previous" start from the one before.
    let told = facts.is_ok() && !operators::paging::is_beyond_the_end(&composed.answer);
    if !told && next.last.as_ref().is_some_and(|last| last.is_same_task(&query.spoken)) {
        composed.filled.clone_from(&next.last);
    }
    composed_step(situation, next, query.spoken, composed)
}

/// Keeps what an answer leaves open, and goes on with what it does at once.
pub(super) fn composed_step(situation: Situation<'_>, mut next: Context, spoken: Spoken, composed: Composed) -> Step {
    let mut answer = composed.answer;
    let spoken = composed.filled.unwrap_or(spoken);
    if let Some(act) = composed.act {
        next.last = Some(spoken);
        return tier::go(situation, next, act, Shown::Wish);
    }
    if next.repeats >= 2 {
        answer.pace = Pace::Slow;
    }
    if spoken.exact {
        answer.make_exact();
    }
    next.elicit = answer.elicit.as_ref().map(|elicit| (spoken.clone(), elicit.slot.to_owned()));
    (next.offer, next.denial) = (composed.offer, composed.denial);
    next.choices = composed.choices;
    next.waiting = composed.waits.map(|act| Waiting::Yes { act });
    next.last = Some(spoken);
    Step::Say(answer, next)
}
