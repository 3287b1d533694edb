//! Forms: tasks that gather what an order needs, and may be left for another question and gone on with.
//!
//! Nothing is ordered here; a form ends in a read-back.

use super::{Act, Composed, Confirmed, Context, Spoken, Waiting, plan};
use crate::answer::{Answer, Elicit, Line};
use crate::turn::Heard;

/// The question for a slot of a form, with what helps when it is not answered.
pub(crate) fn elicit(spoken: &Spoken, slot: &'static str, question: Line, reprompt: &'static str) -> Composed {
    let elicit = Some(Elicit { intent: spoken.intent.clone(), slot });
    Composed::say(Answer { elicit, ..Answer::default().ask(question, Line::new(reprompt)) })
}

/// The form that the last question belonged to: one that waits for a slot, or for a yes or a code to what it read back.
pub(super) fn open(before: &Context) -> Option<&Spoken> {
    let spoken = match (&before.elicit, &before.waiting) {
        (_, Some(waiting)) => ordered_for(waiting)?.1,
        (Some((spoken, _)), None) => spoken,
        _ => return None,
    };
    plan::task(&spoken.intent).is_some_and(|task| task.after.is_some()).then_some(spoken)
}

/// The order that waits, and the task that it is done for.
pub(super) fn ordered_for(waiting: &Waiting) -> Option<(&crate::bank::Order, &Spoken)> {
    let act = match waiting {
        Waiting::Yes { act } | Waiting::Again { act } => act,
        Waiting::Code { then, .. } | Waiting::Digits { then, .. } | Waiting::Platform { then, .. } => match then {
            Confirmed::Act { act } => act,
            Confirmed::Question { .. } => return None,
        },
    };
    match act {
        Act::Order { order, spoken, .. } => Some((order, spoken)),
        _ => None,
    }
}

/// Whether a task moves money.
pub(super) fn moves_money(intent: &str) -> bool {
    matches!(intent, "PayBill" | "TransferOwn" | "SendToPayee")
}

/// Keeps a form that is left for another task, and forgets the one that is begun anew or ended.
pub(super) fn keep(before: &Context, next: &mut Context, heard: &Heard) {
    if next.paused.as_ref().is_some_and(|form| form.intent == heard.intent)
        || matches!(heard.intent.as_str(), "Stop" | "Cancel" | "NavigateHome")
    {
        next.paused = None;
    }
    let is_worth_it = |form: &&Spoken| moves_money(&form.intent) || form.intent == "Autopay";
    let is_other =
        |form: &&Spoken| is_worth_it(form) && form.intent != heard.intent && plan::task(&heard.intent).is_some();
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
    let question = if moves_money(&form.intent) { "resume-money-question" } else { "resume-question" };
    let answer: Answer = composed.answer.ask(Line::new(question), Line::new("yes-no-reprompt"));
    Composed { answer, offer: Some(form), ..composed }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Slots;

    fn heard(intent: &str) -> Heard {
        Heard { intent: intent.to_owned(), ..Heard::default() }
    }

    fn paying() -> Context {
        let form = Spoken::new("PayBill", Slots::new());
        Context { elicit: Some((form, "amount".to_owned())), ..Context::default() }
    }

    #[test]
    fn a_form_is_left_for_another_question_and_offered_after_its_answer() {
        let mut next = Context::default();
        keep(&paying(), &mut next, &heard("GetBalance"));
        assert_eq!(next.paused.as_ref().map(|form| form.intent.as_str()), Some("PayBill"));
        let asks = Composed::say(Answer::default().ask(Line::new("help-question"), Line::new("help-reprompt")));
        let busy = offer(&mut next, asks);
        assert!(busy.offer.is_none() && next.paused.is_some(), "one question at a time");
        let offered = offer(&mut next, Composed::say(Answer::say(Line::new("page-end"))));
        assert_eq!(offered.offer.map(|form| form.intent).as_deref(), Some("PayBill"));
        assert!(next.paused.is_none(), "offered once");
    }

    #[test]
    fn the_same_form_and_a_word_about_it_leave_nothing_behind() {
        for intent in ["PayBill", "Repeat", "Yes", "Fallback"] {
            let mut next = Context::default();
            keep(&paying(), &mut next, &heard(intent));
            assert_eq!(next.paused, None, "{intent}");
        }
        let mut next = Context { paused: Some(Spoken::new("PayBill", Slots::new())), ..Context::default() };
        keep(&Context::default(), &mut next, &heard("Stop"));
        assert_eq!(next.paused, None);
    }
}
