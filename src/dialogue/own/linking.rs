//! Linking: what would be read and for how long comes first, then the way to it: the platform's card, a code to type, or both.
//!
//! Never asks for a password. A question that came before the link waits in the context and is answered after it.

use crate::answer::{Answer, Argument, Card, Line};
use crate::dialogue::tier::{self, Shown};
use crate::dialogue::{Act, Context, Situation, Spoken, Step, run, trouble};
use crate::turn::Platform;

/// "Link my account", and whatever somebody asks who is not linked.
pub(crate) fn offer(situation: Situation<'_>, next: Context) -> Step {
    if situation.is_locked {
        let locked = situation.page("all-locked", "all-locked-unnamed", "/consents");
        return Step::Say(Answer::say(locked), next);
    }
    if situation.can.spoken_code {
        return tier::go(situation, next, Act::OfferCode, Shown::Wish);
    }
    Step::Say(invitation(situation), next)
}

/// The way without a code.
fn invitation(situation: Situation<'_>) -> Answer {
    let mut answer = if situation.link.is_some() { Answer::say(Line::new("link-already")) } else { terms(situation) };
    if situation.can.link_card {
        let phrase = if situation.link.is_some() { "link-card-again" } else { "link-card" };
        return with_card(answer, phrase, situation.platform);
    }
    if situation.link.is_some() {
        answer.lines.push(situation.page("link-page", "link-page-unnamed", "/link"));
    }
    answer
}

/// What would be read, and for how long.
fn terms(situation: Situation<'_>) -> Answer {
    // With a card and a code there is enough to hear.
    let is_long = situation.can.link_card && situation.can.spoken_code;
    let first = (!is_long).then(|| Line::new("link-needed"));
    Answer { lines: first.into_iter().chain([Line::new("link-terms")]).collect(), ..Answer::default() }
}

/// Where the platform's card is, and the card.
fn with_card(mut answer: Answer, phrase: &'static str, platform: Platform) -> Answer {
    answer.lines.push(Line::new(phrase).with("app", Argument::Choice(vec![app(platform)])));
    answer.show(Card::LinkAccount)
}

fn app(platform: Platform) -> Line {
    Line::new(match platform {
        Platform::Alexa => "app-alexa",
        Platform::Messenger | Platform::Terminal => "app-other",
    })
}

/// The way with a code, spelled for the ear and plain on a card: beside the platform's own card for somebody who links, alone
/// for another bank.
pub(crate) fn code(situation: Situation<'_>, groups: &[String], address: &str) -> Answer {
    let with_code = |phrase| {
        Line::new(phrase)
            .with("address", Argument::Address(address.to_owned()))
            .with("code", Argument::Spelled(groups.to_vec()))
    };
    let (mut answer, phrase) = match (situation.link.is_some(), situation.can.link_card) {
        (true, _) => (Answer::say(Line::new("link-already")), "link-code-again"),
        (false, true) => (invitation(situation), "link-code-or"),
        (false, false) => (invitation(situation), "link-code"),
    };
    answer.lines.push(with_code(phrase));
    if answer.card.is_none() {
        answer.card = Some(Card::Plain { title: Line::new("title-link"), body: vec![with_code("card-code")] });
    }
    answer
}

/// No code could be made: the card still serves.
pub(crate) fn no_code(situation: Situation<'_>) -> Answer {
    let mut answer = invitation(situation);
    if answer.card.is_none() {
        answer.lines.push(Line::new("link-code-failed"));
    }
    answer
}

/// What "say that again" leads to: another code.
pub(crate) fn told(mut next: Context) -> Context {
    next.last = Some(Spoken::new("LinkAccount", crate::catalogue::Slots::new()));
    next
}

/// The question that waited for a link or a consent, if it can be answered now; else what comes `otherwise`.
pub(crate) fn answer_waiting(
    situation: Situation<'_>,
    next: Context,
    opening: Line,
    otherwise: impl FnOnce(Context) -> Step,
) -> Step {
    let is_answerable = |spoken: &Spoken| situation.link.is_some() && trouble::refusal(situation, spoken).is_none();
    match next.unanswered.clone().filter(is_answerable) {
        Some(spoken) => opened(run(situation, Context { unanswered: None, ..next }, spoken), opening),
        None => otherwise(next),
    }
}

/// How the answer to a question begins that waited.
pub(crate) fn welcome(situation: Situation<'_>) -> Line {
    Line::new(if situation.link.is_some_and(|link| link.is_new) { "linked-now" } else { "linked-again" })
}

/// The same step with something said first.
pub(crate) fn opened(step: Step, opening: Line) -> Step {
    match step {
        Step::Say(mut answer, next) => {
            answer.lines.insert(0, opening);
            Step::Say(answer, next)
        }
        Step::Ask(mut query, next) => {
            query.opening.push(opening);
            Step::Ask(query, next)
        }
        step => step,
    }
}
