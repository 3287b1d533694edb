//! Forms: tasks that gather what an order needs, and may be left for another question and gone on with.
//!
//! Nothing is ordered here; a form ends in a read-back.

use super::{Act, Composed, Confirmed, Context, Spoken, Waiting, plan};
use crate::answer::{Answer, Line};
use crate::turn::Heard;

/// The form that the last question belonged to: one that waits for a slot, or for a yes or a code to what it read back.
fn open(before: &Context) -> Option<&Spoken> {
    let spoken = match (&before.elicit, &before.waiting) {
        (Some((spoken, _)), _) => spoken,
        (None, Some(Waiting::Yes { act: Act::Order { spoken, .. } })) => spoken,
        (
            None,
            Some(
                Waiting::Digits { then: Confirmed::Act { act: Act::Order { spoken, .. } }, .. }
                | Waiting::Platform { then: Confirmed::Act { act: Act::Order { spoken, .. } }, .. },
            ),
        ) => spoken,
        _ => return None,
    };
    plan::task(&spoken.intent).is_some_and(|task| task.after.is_some()).then_some(spoken)
}

/// Keeps a form that is left for another task.
pub(super) fn keep(before: &Context, next: &mut Context, heard: &Heard) {
    let is_other = |form: &&Spoken| form.intent != heard.intent && plan::task(&heard.intent).is_some();
    if let Some(form) = open(before).filter(is_other) {
        next.paused = Some(form.clone());
    }
}

/// After another question was answered: whether to go on with the form, where nothing else is asked.
pub(super) fn offer(next: &mut Context, composed: Composed) -> Composed {
    let Some(form) = next.paused.take() else { return composed };
    let is_busy = composed.answer.question.is_some() || composed.act.is_some() || composed.offer.is_some();
    if is_busy || plan::task(&form.intent).is_none() {
        next.paused = Some(form);
        return composed;
    }
    let answer: Answer = composed.answer.ask(Line::new("resume-question"), Line::new("yes-no-reprompt"));
    Composed { answer, offer: Some(form), ..composed }
}
