//! The step up: two digits of the voice code, or the platform's word on who speaks, before what they confirm is done.
//!
//! The digits are never said back, never kept and stand in no slot. What is done is exactly what was confirmed.

use super::own::{self, consents};
use super::tier::{self, Shown};
use super::{Act, After, Approval, Attempt, Confirmed, Context, Situation, Step, Waiting, orders, run};
use crate::answer::{Answer, Argument, Elicit, Line};
use crate::catalogue::words;
use crate::turn::{Heard, PersonCheck, Vouched};
use jiff::SignedDuration;

/// For how long questions need no further code, where the customer wants it asked first.
const APPROVED: SignedDuration = SignedDuration::from_mins(5);
/// Answers in a row that were no two digits before we leave it.
const MOST_UNCLEAR: u8 = 3;

/// Asks who speaks: the platform where it can tell, else for two digits.
pub(crate) fn ask(situation: Situation<'_>, mut next: Context, then: Confirmed) -> Step {
    let act = if situation.can.person_check { Act::AskPerson } else { Act::AskCode };
    next.waiting = Some(Waiting::Code { then, after: After::Wish });
    tier::go(situation, next, act, Shown::Wish)
}

/// Whether there is any way to show who speaks.
pub(crate) fn is_possible(situation: Situation<'_>) -> bool {
    situation.can.person_check || situation.link.is_some_and(|link| link.has_voice_code)
}

fn ask_for_digits(situation: Situation<'_>, mut next: Context, then: Confirmed, after: After) -> Step {
    next.waiting = Some(Waiting::Code { then, after });
    tier::go(situation, next, Act::AskCode, Shown::Wish)
}

/// The platform is asked; it comes back with `token` and its word.
pub(crate) fn ask_platform(situation: Situation<'_>, mut next: Context, token: &str) -> Step {
    let Some(Waiting::Code { then, .. }) = next.waiting.take() else { return Step::Silence(next) };
    let mut answer = Answer { lines: read_back(situation, &then), ..Answer::default() };
    answer.lines.push(Line::new("person-check"));
    answer.person_check = Some(token.to_owned());
    next.waiting = Some(Waiting::Platform { token: token.to_owned(), then });
    Step::Say(answer, next)
}

/// The digits at `positions` are asked for.
pub(crate) fn ask_digits(situation: Situation<'_>, mut next: Context, positions: [usize; 2]) -> Step {
    let Some(Waiting::Code { then, after }) = next.waiting.take() else { return Step::Silence(next) };
    let place = |position: usize| Argument::Ordinal(i64::try_from(position).unwrap_or_default() + 1);
    let [first, second] = positions.map(place);
    let question = Line::new("code-question").with("first", first).with("second", second);
    let lines = match after {
        After::Wish | After::Platform => read_back(situation, &then),
        After::Unclear => vec![Line::new("code-two-only")],
        After::Wrong(1) => vec![Line::new("code-no-match"), Line::new("code-last-try")],
        After::Wrong(_) => vec![Line::new("code-no-match")],
    };
    let elicit = Some(Elicit { intent: "VoiceCode".to_owned(), slot: "digits" });
    let answer = Answer { lines, elicit, ..Answer::default() }.ask(question, Line::new("code-reprompt"));
    next.waiting = Some(Waiting::Digits { positions, then });
    Step::Say(answer, next)
}

/// What exactly is confirmed, where that is more than the answer to a question.
fn read_back(situation: Situation<'_>, then: &Confirmed) -> Vec<Line> {
    match then {
        Confirmed::Act { act: Act::Renew { days } } => consents::renewal(situation, *days).into_iter().collect(),
        Confirmed::Act { act: Act::Widen { purpose } } => consents::widening(situation, *purpose).into_iter().collect(),
        Confirmed::Act { act: Act::SetPrivacy { privacy } } => vec![own::privacy_terms(*privacy)],
        Confirmed::Act { act: Act::Order { order, .. } } => orders::short(situation, order).into_iter().collect(),
        Confirmed::Act { .. } | Confirmed::Question { .. } => Vec::new(),
    }
}

/// Digits were said. What is not two of them counts for nothing.
pub(crate) fn heard(
    situation: Situation<'_>,
    before: &Context,
    mut next: Context,
    (positions, then): ([usize; 2], &Confirmed),
    heard: &Heard,
) -> Step {
    let said = heard.slots.get("digits").map(|reading| words(&reading.said).join(" ")).unwrap_or_default();
    let digits = situation.lexicon().and_then(|lexicon| lexicon.spoken_digits(&said));
    match digits.as_deref().map(str::as_bytes) {
        Some(&[first, second]) => {
            next.waiting = Some(Waiting::Code { then: then.clone(), after: After::Wish });
            let attempt = Act::CheckCode(Attempt { positions, digits: [first, second] });
            tier::go(situation, next, attempt, Shown::Wish)
        }
        _ => unclear(situation, before, next, then),
    }
}

/// No two digits: asked again, for a while.
pub(crate) fn unclear(situation: Situation<'_>, before: &Context, mut next: Context, then: &Confirmed) -> Step {
    next.misses = before.misses.saturating_add(1);
    if next.misses < MOST_UNCLEAR {
        return ask_for_digits(situation, next, then.clone(), After::Unclear);
    }
    next.misses = 0;
    Step::Say(Answer::say(Line::new("code-left")), next)
}

/// Digits that nobody asked for.
pub(crate) fn not_asked(situation: Situation<'_>, next: Context) -> Step {
    let answer = Answer::say(Line::new("code-not-asked"));
    if situation.link.is_none() {
        return Step::Say(answer, next);
    }
    Step::Say(answer.ask(Line::new("help-question"), Line::new("help-reprompt")), next)
}

/// The digits were right.
pub(crate) fn right(situation: Situation<'_>, mut next: Context) -> Step {
    match next.waiting.take() {
        Some(Waiting::Code { then, .. }) => confirmed(situation, next, then),
        _ => Step::Silence(next),
    }
}

/// They were not: other ones are asked for.
pub(crate) fn wrong(situation: Situation<'_>, mut next: Context, left: u64) -> Step {
    match next.waiting.take() {
        Some(Waiting::Code { then, .. }) => ask_for_digits(situation, next, then, After::Wrong(left)),
        _ => Step::Silence(next),
    }
}

pub(crate) fn locked(mut next: Context) -> Step {
    next.waiting = None;
    Step::Say(Answer::say(Line::new("code-locked")), next)
}

pub(crate) fn no_code(situation: Situation<'_>, mut next: Context) -> Step {
    next.waiting = None;
    Step::Say(Answer::say(situation.page("code-unset", "code-unset-page", "/consents")), next)
}

/// The platform has come back: `None` when nobody waits for this, or not for this one.
pub(crate) fn vouched(
    situation: Situation<'_>,
    before: &Context,
    next: Context,
    check: Option<&PersonCheck>,
) -> Option<Step> {
    let (Some(Waiting::Platform { token, then }), Some(check)) = (&before.waiting, check) else { return None };
    if *token != check.token {
        return None;
    }
    Some(match check.outcome {
        Vouched::Yes => confirmed(situation, next, then.clone()),
        Vouched::NotSetUp => ask_for_digits(situation, next, then.clone(), After::Platform),
        Vouched::No => Step::Say(Answer::say(Line::new("person-unsure")), next),
        Vouched::Locked => Step::Say(Answer::say(Line::new("person-locked")), next),
    })
}

fn confirmed(situation: Situation<'_>, mut next: Context, then: Confirmed) -> Step {
    match then {
        Confirmed::Act { act } => tier::go(situation, next, act, Shown::Code),
        Confirmed::Question { spoken } => {
            let until = situation.now.saturating_add(APPROVED).unwrap_or(situation.now);
            next.approval = Some(Approval { until });
            run(situation, next, spoken)
        }
    }
}

/// Whether questions are answered without a code now.
pub(crate) fn is_approved(situation: Situation<'_>, next: &Context) -> bool {
    let always = situation.link.is_some_and(|link| link.settings.always_ask);
    !always || next.approval.is_some_and(|approval| situation.now < approval.until)
}
