//! What the last question waits for: a yes to an act, digits of the voice code, the platform's word. Good for one turn.
//!
//! Whatever is no answer to it drops it, and is then heard as if nothing had been asked.

use super::own::leaving;
use super::tier::{self, Shown};
use super::{Act, Confirmed, Context, Situation, Step, Waiting, form, operators, run, step_up};
use crate::answer::{Answer, Line};
use crate::turn::Heard;

/// Goes on with what waits, if this is an answer to it.
pub(super) fn goes_on(situation: Situation<'_>, before: &Context, next: &Context, heard: &Heard) -> Option<Step> {
    let next = next.clone();
    if let Some(step) = about_a_charge(situation, before, &next, heard) {
        return Some(step);
    }
    if let Some(answer) = stopped(before, heard) {
        return Some(Step::Say(answer, Context { paused: None, ..next }));
    }
    match (&before.waiting, heard.intent.as_str()) {
        (Some(Waiting::Yes { act } | Waiting::Again { act }), "Yes") => {
            Some(tier::go(situation, next, act.clone(), Shown::Yes))
        }
        (Some(Waiting::Yes { act: act @ (Act::Unlink { .. } | Act::Forget) }), "Repeat") => {
            Some(leaving::confirm(situation, next, act.clone()))
        }
        (Some(Waiting::Digits { positions, then }), "VoiceCode") => {
            Some(step_up::heard(situation, before, next, (*positions, then), heard))
        }
        (Some(Waiting::Digits { then, .. }), "Fallback") => Some(step_up::unclear(situation, before, next, then)),
        (Some(Waiting::Digits { then, .. } | Waiting::Platform { then, .. }), "Repeat" | "Help") => {
            Some(step_up::ask(situation, next, then.clone()))
        }
        (Some(waiting), "No") => Some(Step::Say(left(waiting), next)),
        (_, "VoiceCode") => Some(step_up::not_asked(situation, next)),
        _ => None,
    }
}

/// "That wasn't me" to a question about a charge is a no to it, and "that's mine" a yes, whatever question of ours it was.
fn about_a_charge(situation: Situation<'_>, before: &Context, next: &Context, heard: &Heard) -> Option<Step> {
    let denial = before.denial.as_ref()?;
    let said = || heard.slots.get("yes_no").map(|reading| crate::catalogue::words(&reading.said).join(" "));
    let meant = || situation.lexicon().and_then(|lexicon| lexicon.value("yes_no", &said()?));
    let is_no = match (denial.intent.as_str(), heard.intent.as_str()) {
        // Only the bare words: with a shop or an amount it is about some other charge.
        ("DisputeCharge" | "FraudAlertAnswer", "DisputeCharge") => heard.slots.keys().all(|slot| slot == "reason"),
        ("DisputeCharge", "FraudAlertAnswer") if meant() == Some("yes") => {
            return Some(operators::yes(situation, before, next.clone()));
        }
        ("DisputeCharge", "FraudAlertAnswer") => meant() == Some("no"),
        _ => false,
    };
    is_no.then(|| run(situation, next.clone(), denial.clone()))
}

/// Money that was about to be moved and is not: said, because silence would leave it open.
fn stopped(before: &Context, heard: &Heard) -> Option<Answer> {
    form::open(before).filter(|form| form::moves_money(&form.intent))?;
    let is_stop = match heard.intent.as_str() {
        "Stop" | "Cancel" => true,
        // "Don't send it" before it was sent.
        "CancelPayment" => heard.slots.is_empty(),
        "No" => before.elicit.is_some(),
        _ => false,
    };
    let is_unsure = matches!(before.waiting, Some(Waiting::Again { .. }));
    (is_stop && !is_unsure).then(|| Answer::say(Line::new("order-dropped")))
}

/// A "no" to what waits.
fn left(waiting: &Waiting) -> Answer {
    let is_question = |then: &Confirmed| matches!(then, Confirmed::Question { .. });
    let phrase = match (waiting, form::ordered_for(waiting)) {
        // It may have been done the first time.
        (Waiting::Again { .. }, _) => "order-left-unsure",
        (_, Some((order, _))) if order.amount().is_some() => "order-dropped",
        (Waiting::Code { then, .. } | Waiting::Digits { then, .. } | Waiting::Platform { then, .. }, _)
            if is_question(then) =>
        {
            "no-done"
        }
        _ => "act-dropped",
    };
    Answer::say(Line::new(phrase))
}
