//! What the last question waits for: a yes to an act, digits of the voice code, the platform's word. Good for one turn.
//!
//! Whatever is no answer to it drops it, and is then heard as if nothing had been asked.

use super::own::leaving;
use super::tier::{self, Shown};
use super::{Act, Confirmed, Context, Situation, Step, Waiting, step_up};
use crate::answer::{Answer, Line};
use crate::turn::Heard;

/// Goes on with what waits, if this is an answer to it.
pub(super) fn goes_on(situation: Situation<'_>, before: &Context, next: &Context, heard: &Heard) -> Option<Step> {
    let next = next.clone();
    match (&before.waiting, heard.intent.as_str()) {
        (Some(Waiting::Yes { act }), "Yes") => Some(tier::go(situation, next, act.clone(), Shown::Yes)),
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

/// A "no" to what waits.
fn left(waiting: &Waiting) -> Answer {
    let is_question = |then: &Confirmed| matches!(then, Confirmed::Question { .. });
    let changes_nothing = match waiting {
        Waiting::Yes { .. } => false,
        Waiting::Code { then, .. } | Waiting::Digits { then, .. } | Waiting::Platform { then, .. } => is_question(then),
    };
    Answer::say(Line::new(if changes_nothing { "no-done" } else { "act-dropped" }))
}
