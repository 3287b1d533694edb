//! `UnlinkForget`: ends a link, all of them, or everything that is kept. One explicit yes, no voice code: it protects.
//!
//! The question names exactly what a yes will do; nothing is done before it.

use crate::answer::{Answer, Argument, Line};
use crate::dialogue::{Act, Context, Situation, Spoken, Step, Waiting};

/// Letters and digits of a receipt that are said in one go.
const GROUP: usize = 3;

pub(crate) fn asked(situation: Situation<'_>, next: Context, spoken: &Spoken) -> Step {
    if situation.link.is_none() {
        return Step::Say(Answer::say(Line::new("leave-nothing")), next);
    }
    confirm(
        situation,
        next,
        match spoken.value("scope") {
            Some("forget") => Act::Forget,
            Some("everywhere") => Act::Unlink { everywhere: true },
            _ => Act::Unlink { everywhere: false },
        },
    )
}

/// Asks for the yes.
pub(crate) fn confirm(situation: Situation<'_>, mut next: Context, act: Act) -> Step {
    let banks = situation.link.map_or(1, |link| link.banks.len());
    let phrase = match act {
        Act::Forget => "leave-forget",
        Act::Unlink { everywhere: true } => "leave-everywhere",
        _ => "leave-here",
    };
    let line = Line::new(phrase).with("count", Argument::Count(i64::try_from(banks).unwrap_or(1)));
    next.waiting = Some(Waiting::Yes { act });
    Step::Say(Answer::say(line).ask(Line::new("leave-question"), Line::new("leave-reprompt")), next)
}

/// It is done.
pub(crate) fn gone(mut next: Context, act: &Act, code: &str) -> Step {
    let groups: Vec<char> = code.chars().collect();
    let groups = groups.chunks(GROUP).map(|group| group.iter().collect()).collect();
    let forgets = *act == Act::Forget;
    let mut answer = Answer::say(Line::new(if forgets { "left-forgotten" } else { "left-unlinked" }));
    answer.lines.push(Line::new("receipt").with("code", Argument::Spelled(groups)));
    answer.forgets = forgets;
    (next.last, next.unanswered, next.approval) = (None, None, None);
    Step::Say(answer, next)
}
