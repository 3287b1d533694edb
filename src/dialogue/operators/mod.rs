//! Operators: what is said about the conversation itself, and the first words of it.

pub(crate) mod correct;
pub(crate) mod paging;

use crate::answer::{Answer, Line};
use crate::dialogue::own::{self, linking};
use crate::dialogue::{Context, Situation, Step, form, run};

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

/// In a form: what is needed now. Else two examples, other ones each time.
pub(crate) fn help(situation: Situation<'_>, before: &Context, mut next: Context) -> Step {
    if let Some(form) = form::open(before) {
        return run(situation, next, form.clone());
    }
    if let Some((spoken, slot)) = &before.elicit {
        next.elicit.clone_from(&before.elicit);
        let (line, question) = match slot.as_str() {
            "merchant" => ("help-merchant", "merchant-which-question"),
            _ => ("help-account", "account-which-question"),
        };
        let elicit = Some(crate::answer::Elicit {
            intent: spoken.intent.clone(),
            slot: if slot == "merchant" { "merchant" } else { "account_type" },
        });
        let answer = Answer::say(Line::new(line)).ask(Line::new(question), Line::new("help-form-reprompt"));
        return Step::Say(Answer { elicit, ..answer }, next);
    }
    if situation.link.is_none() {
        return Step::Say(Answer::say(Line::new("help-unlinked")), next);
    }
    Step::Say(asking("help-linked"), next)
}

/// The same facts again, asked of the bank again; slower on the second time.
pub(crate) fn repeat(situation: Situation<'_>, before: &Context, mut next: Context) -> Step {
    next.repeats = before.repeats.saturating_add(1);
    match (&before.elicit, &before.last) {
        (Some((waiting, _)), _) => run(situation, next, waiting.clone()),
        (None, Some(last)) => run(situation, next, last.clone()),
        (None, None) => nothing(situation, "repeat-nothing", next),
    }
}

/// One page on or back.
pub(crate) fn turn_page(situation: Situation<'_>, before: &Context, next: Context, by: i32) -> Step {
    let Some(last) = &before.last else { return nothing(situation, "page-nothing", next) };
    match (&before.offer, by) {
        // "More" after an offer takes the offer, even when it is another task.
        (Some(offer), 1) => run(situation, next, offer.clone()),
        _ if own::is_own(&last.intent) => nothing(situation, "page-nothing", next),
        _ => run(situation, next, last.at_page(last.page.saturating_add_signed(by))),
    }
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

/// Not understood, or not our business: short, then with examples, then goodbye.
pub(crate) fn fallback(mut next: Context) -> Step {
    next.misses = next.misses.saturating_add(1);
    let answer = match next.misses {
        1 => asking("fallback-first"),
        2 => asking("fallback-examples"),
        _ => {
            next.misses = 0;
            Answer::say(Line::new("fallback-leave"))
        }
    };
    Step::Say(answer, next)
}

/// There is nothing to go on from: somebody who is not linked hears how to, everybody else is asked.
fn nothing(situation: Situation<'_>, phrase: &'static str, next: Context) -> Step {
    if situation.link.is_none() {
        return linking::offer(situation, next);
    }
    Step::Say(asking(phrase), next)
}

/// A phrase, and what else it may be.
fn asking(phrase: &'static str) -> Answer {
    Answer::say(Line::new(phrase)).ask(Line::new("help-question"), Line::new("help-reprompt"))
}
