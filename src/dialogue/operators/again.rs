//! The last task again: as it was, a page on or back, to the cent, with more detail.
//!
//! The bank is asked anew each time: nothing of an answer is kept.

use super::{nothing, paging};
use crate::answer::{Answer, Line};
use crate::dialogue::own::{self, linking};
use crate::dialogue::{Composed, Context, Facts, Situation, Spoken, Step, plan, run};
use crate::link::Privacy;

/// The same facts again; slower on the second time.
pub(super) fn repeat(situation: Situation<'_>, before: &Context, mut next: Context) -> Step {
    next.repeats = before.repeats.saturating_add(1);
    match (&before.elicit, &before.last) {
        (Some((waiting, _)), _) => run(situation, next, waiting.clone()),
        (None, Some(last)) => run(situation, next, last.clone()),
        (None, None) => nothing(situation, "repeat-nothing", next),
    }
}

/// One page on or back.
pub(super) fn turn_page(situation: Situation<'_>, before: &Context, next: Context, by: i32) -> Step {
    let Some(last) = &before.last else { return nothing(situation, "page-nothing", next) };
    match (&before.offer, by) {
        // "More" after an offer takes the offer, even when it is another task.
        (Some(offer), 1) => run(situation, next, offer.clone()),
        _ if own::is_own(&last.intent) => nothing(situation, "page-nothing", next),
        (_, -1) if last.page <= 1 => first_page(situation, before, next),
        _ => run(situation, next, last.at_page(last.page.saturating_add_signed(by))),
    }
}

/// The first page, and that it is the first.
pub(super) fn first_page(situation: Situation<'_>, before: &Context, next: Context) -> Step {
    let Some(last) = before.last.as_ref().filter(|last| plan::task(&last.intent).is_some()) else {
        return nothing(situation, "page-nothing", next);
    };
    let line = Line::new(if last.page == 0 { "page-is-first" } else { "page-first" });
    linking::opened(run(situation, next, last.at_page(0)), line)
}

/// To the cent. Who wants amounts kept quiet has said so, and a passer-by must not undo it.
pub(super) fn exact(situation: Situation<'_>, before: &Context, next: Context) -> Step {
    let Some(last) = before.last.as_ref().filter(|last| plan::task(&last.intent).is_some()) else {
        return nothing(situation, "exact-nothing", next);
    };
    if situation.privacy() != Privacy::Off {
        return Step::Say(Answer::say(Line::new("exact-private")), next);
    }
    let step = run(situation, next, Spoken { exact: true, ..last.clone() });
    linking::opened(step, Line::new("exact-lead"))
}

/// More than the headline; what was offered is more, too.
pub(super) fn detail(situation: Situation<'_>, before: &Context, next: Context) -> Step {
    match (&before.offer, &before.last) {
        (Some(offer), _) => run(situation, next, offer.clone()),
        (None, Some(last)) if plan::task(&last.intent).is_some() => {
            run(situation, next, Spoken { detail: true, ..last.at_page(0) })
        }
        _ => nothing(situation, "detail-nothing", next),
    }
}

/// In place of an answer that tells nothing but what the headline, or the first page, has told: that this was all.
pub(crate) fn nothing_more(situation: Situation<'_>, spoken: &Spoken, facts: &Facts, composed: Composed) -> Composed {
    let plainer = Spoken { detail: false, page: 0, ..spoken.clone() };
    let Some(task) = plan::task(&spoken.intent).filter(|_| plainer != *spoken) else { return composed };
    // A list that has run out says so itself, and a question is no answer yet.
    if composed.answer.elicit.is_some()
        || (task.compose)(situation, &plainer, facts).answer.lines != composed.answer.lines
    {
        return composed;
    }
    Composed {
        answer: if spoken.detail { Answer::say(Line::new("detail-none")) } else { paging::beyond_the_end() },
        filled: Some(plainer),
        ..Composed::default()
    }
}
