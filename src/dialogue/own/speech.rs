//! `SpeechSettings`: how fast and how much is said. Kept for the customer, then the last answer is given in the new manner.
//!
//! Who is not linked has nobody to keep it for: it holds for this one answer.

use crate::answer::{Answer, Line, Pace};
use crate::catalogue::{SlotValue, resolve};
use crate::dialogue::own::linking;
use crate::dialogue::tier::{self, Shown};
use crate::dialogue::{Act, Composed, Context, Situation, Step, run};
use crate::link::{ItemPause, Preference, Rate, Speech};
use crate::turn::Heard;

pub(crate) fn asked(situation: Situation<'_>, before: &Context, mut next: Context, heard: &Heard) -> Step {
    let intent = situation.catalogue.intents.get(&heard.intent);
    let slots = intent.zip(situation.lexicon()).map(|(intent, words)| resolve(intent, heard, words, situation.today));
    let setting = match slots.as_ref().and_then(|slots| slots.get("setting")) {
        Some(SlotValue::Value { id, .. }) => id.as_str(),
        _ => return asking("speech-which", next),
    };
    if setting == "louder" {
        return Step::Say(Answer::say(Line::new("speech-louder")), next);
    }
    let now = situation.link.map(|link| link.settings.speech).unwrap_or_default();
    let wanted = changed(now, setting);
    if wanted == now && matches!(setting, "slower" | "faster") {
        return asking(if setting == "slower" { "speech-slowest" } else { "speech-fastest" }, next);
    }
    if situation.link.is_none() {
        let pace = if wanted.rate < now.rate { Pace::Slow } else { Pace::Normal };
        let answer = Answer { lines: vec![said(setting), Line::new("speech-not-kept")], ..Answer::default() };
        return Step::Say(Answer { pace, ..answer }, next);
    }
    // What is asked right now is part of the answer that is given again.
    next.last = before.elicit.as_ref().map(|(form, _)| form.clone()).or(next.last);
    next.setting = Some(setting.to_owned());
    tier::go(situation, next, Act::Prefer { preference: Preference::Speech(wanted) }, Shown::Wish)
}

fn asking(phrase: &'static str, next: Context) -> Step {
    let answer = Answer::say(Line::new(phrase)).ask(Line::new("help-question"), Line::new("help-reprompt"));
    Step::Say(answer, next)
}

/// The next step from `now`.
fn changed(now: Speech, setting: &str) -> Speech {
    let rate = match (setting, now.rate) {
        ("slower", Rate::Slow | Rate::Slowest) => Rate::Slowest,
        ("slower", Rate::Fast) | ("faster", Rate::Slow) => Rate::Normal,
        ("slower", Rate::Normal) | ("faster", Rate::Slowest) => Rate::Slow,
        ("faster", Rate::Normal | Rate::Fast) => Rate::Fast,
        (_, rate) => rate,
    };
    match setting {
        "normal" => Speech::default(),
        "shorter" => Speech { brief: true, ..now },
        "longer" => Speech { brief: false, ..now },
        "pause" => Speech { pause: ItemPause::Long, ..now },
        "simple" => Speech { rate: now.rate.min(Rate::Slow), pause: ItemPause::Long, brief: true },
        _ => Speech { rate, ..now },
    }
}

/// What is different now.
fn said(setting: &str) -> Line {
    Line::new(match setting {
        "slower" => "speech-slower",
        "faster" => "speech-faster",
        "shorter" => "speech-brief",
        "longer" => "speech-full",
        "pause" => "speech-pause",
        "simple" => "speech-simple",
        _ => "speech-normal",
    })
}

/// It is kept; what was said last is said again so.
pub(crate) fn set(situation: Situation<'_>, mut next: Context) -> Step {
    let line = said(&next.setting.take().unwrap_or_default());
    match next.last.clone() {
        Some(last) => linking::opened(run(situation, next, last), line),
        None => Step::Say(Answer::say(line), next),
    }
}

/// What is left of an answer for who wants it brief: its first fact and its question. What is about to be done is always
/// read back whole.
pub(crate) fn brief(situation: Situation<'_>, mut composed: Composed) -> Composed {
    let is_brief = situation.link.is_some_and(|link| link.settings.speech.brief);
    if is_brief && composed.waits.is_none() && composed.act.is_none() {
        let lines = &mut composed.answer.lines;
        let fact = lines.iter().position(|line| !line.arguments.is_empty());
        lines.truncate(fact.map_or(lines.len(), |fact| fact + 1));
    }
    composed
}

#[cfg(test)]
mod tests {
    use super::*;
    use Rate::{Fast, Normal, Slow, Slowest};

    #[test]
    fn rates_go_step_by_step_and_stop_at_the_ends() {
        let mut speech = Speech { rate: Rate::Fast, ..Speech::default() };
        let mut rates = Vec::new();
        for setting in ["slower", "slower", "slower", "slower", "faster", "faster", "faster", "faster"] {
            speech = changed(speech, setting);
            rates.push(speech.rate);
        }
        assert_eq!(rates, [Normal, Slow, Slowest, Slowest, Slow, Normal, Fast, Fast]);
    }
}
