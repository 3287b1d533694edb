//! Not understood, or not our business: short, then with examples, then a person, then goodbye.
//!
//! Nothing is guessed.

use super::examples;
use crate::answer::{Answer, Line};
use crate::catalogue::Slots;
use crate::dialogue::{Context, Situation, Spoken, Step};

pub(crate) fn fallback(situation: Situation<'_>, mut next: Context) -> Step {
    next.misses = next.misses.saturating_add(1);
    let asking = |line| Answer::say(line).ask(Line::new("help-question"), Line::new("help-reprompt"));
    let answer = match next.misses {
        1 => asking(Line::new("fallback-first")),
        2 => asking(Line::new("fallback-examples").with("examples", examples::two(situation, &next))),
        3 => {
            next.offer = Some(Spoken::new("TalkToHuman", Slots::new()));
            Answer::say(Line::new("fallback-stuck")).ask(Line::new("human-question"), Line::new("yes-no-reprompt"))
        }
        _ => {
            next.misses = 0;
            Answer::say(Line::new("fallback-leave"))
        }
    };
    Step::Say(answer, next)
}
