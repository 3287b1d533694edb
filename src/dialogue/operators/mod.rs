//! Operators: what is said about the conversation itself: yes and no, pages, again, more exactly, and the same for another
//! period, account or category.
//!
//! They work on the last task, or on the one that is being filled; none of them asks the bank or does anything itself.

mod again;
pub(crate) mod correct;
mod follow;
mod nearest;
pub(crate) mod paging;
pub(crate) mod select;

pub(crate) use again::nothing_more;

use crate::answer::{Answer, Line};
use crate::dialogue::own::linking;
use crate::dialogue::people;
use crate::dialogue::{Context, Situation, Step, run};
use crate::turn::Heard;

/// What an operator comes to; `None` when what was heard is none.
pub(crate) fn heard(situation: Situation<'_>, before: &Context, next: &Context, heard: &Heard) -> Option<Step> {
    let next = next.clone();
    Some(match heard.intent.as_str() {
        "Help" => people::help(situation, before, next),
        "Repeat" => again::repeat(situation, before, next),
        "NextPage" => again::turn_page(situation, before, next, 1),
        "PreviousPage" if heard.slots.contains_key("start") => again::first_page(situation, before, next),
        "PreviousPage" => again::turn_page(situation, before, next, -1),
        "StartOver" => launch(situation, Context { unanswered: next.unanswered, ..Context::fresh(next.variation) }),
        "Exact" => again::exact(situation, before, next),
        "MoreDetail" => again::detail(situation, before, next),
        "SelectOption" => select::heard(situation, before, next, heard),
        "FollowPeriod" => follow::period(situation, before, next, heard),
        "FollowAccount" => follow::account(situation, before, next, heard),
        "FollowCategory" => follow::category(situation, before, next, heard),
        "FollowDirection" => follow::direction(situation, before, next, heard),
        "Yes" => yes(situation, before, next),
        "No" => no(situation, before, next),
        "Correct" => correct::heard(situation, before, next, heard),
        _ => return None,
    })
}

/// "Open Saldo."
pub(crate) fn launch(situation: Situation<'_>, next: Context) -> Step {
    if situation.link.is_none() {
        return linking::offer(situation, next);
    }
    linking::answer_waiting(situation, next, linking::welcome(situation), |next| {
        let answer = Answer::say(Line::new("welcome")).ask(Line::new("welcome-question"), Line::new("help-reprompt"));
        Step::Say(answer, next)
    })
}

/// Takes what was offered.
pub(crate) fn yes(situation: Situation<'_>, before: &Context, next: Context) -> Step {
    match &before.offer {
        Some(offer) => run(situation, next, offer.clone()),
        // A question that only a "no" goes on from.
        None if before.denial.is_some() => Step::Say(Answer::say(Line::new("yes-done")), next),
        None => nothing(situation, "yes-nothing", next),
    }
}

/// Leaves what was offered, or goes on with what a "no" asks for.
pub(crate) fn no(situation: Situation<'_>, before: &Context, next: Context) -> Step {
    match &before.denial {
        Some(denial) => run(situation, next, denial.clone()),
        None => Step::Say(Answer::say(Line::new("no-done")), next),
    }
}

/// There is nothing to go on from: somebody who is not linked hears how to, everybody else is asked.
fn nothing(situation: Situation<'_>, phrase: &'static str, next: Context) -> Step {
    if situation.link.is_none() {
        return linking::offer(situation, next);
    }
    Step::Say(Answer::say(Line::new(phrase)).ask(Line::new("help-question"), Line::new("help-reprompt")), next)
}
