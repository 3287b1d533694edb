//! `PrivacyQuestion`: what is known, shared, heard, kept and was read, from the live consents and the journal.
//!
//! Nothing here is a promise that the records could contradict; the assistant's maker is named where one listens.

use crate::answer::{Answer, Argument, Line};
use crate::audit::{Entry, Event};
use crate::catalogue::{SlotValue, Slots};
use crate::consent::Purpose;
use crate::dialogue::own::consents;
use crate::dialogue::tier::{self, Shown};
use crate::dialogue::{Act, Context, Situation, Spoken, Step};
use crate::turn::Platform;
use std::collections::BTreeMap;

pub(crate) fn asked(situation: Situation<'_>, next: Context, spoken: &Spoken) -> Step {
    let say = |lines| Answer { lines, ..Answer::default() };
    let answer = match spoken.value("topic") {
        Some("accessed") if situation.link.is_some() => return tier::go(situation, next, Act::Recall, Shown::Wish),
        Some("shares" | "ads") => say(vec![Line::new("privacy-no-sale"), hears(situation)]),
        Some("hears") => say(vec![hears(situation), Line::new("privacy-quiet")]),
        Some("kept") => say(vec![Line::new("privacy-kept"), Line::new("privacy-kept-journal")]),
        _ => return known(situation, next),
    };
    Step::Say(answer, next)
}

/// What may be read, until when, and by whom else it is heard.
fn known(situation: Situation<'_>, mut next: Context) -> Step {
    let Some(link) = situation.link else {
        return Step::Say(Answer::say(Line::new("privacy-unknown")), next);
    };
    let first = match consents::open(situation, &link.consents) {
        Some(open) => open.line("privacy-knows"),
        None => Line::new("consent-none"),
    };
    let lines = vec![first, Line::new("privacy-no-ads"), hears(situation)];
    next.offer = Some(accessed());
    let answer = Answer { lines, ..Answer::default() };
    Step::Say(answer.ask(Line::new("accessed-question"), Line::new("yes-no-reprompt")), next)
}

fn accessed() -> Spoken {
    let value = SlotValue::Value { id: "accessed".to_owned(), said: "accessed".to_owned() };
    let slots: Slots = [("topic".to_owned(), value)].into();
    Spoken::new("PrivacyQuestion", slots)
}

/// Who else hears what is said here.
fn hears(situation: Situation<'_>) -> Line {
    Line::new(match situation.platform {
        Platform::Alexa => "hears-amazon",
        Platform::Messenger => "hears-meta",
        Platform::Terminal => "hears-nobody",
    })
}

/// What was read today: counts by purpose, never what it said.
pub(crate) fn recalled(situation: Situation<'_>, next: Context, entries: &[Entry]) -> Step {
    let mut counts: BTreeMap<Purpose, i64> = BTreeMap::new();
    let mut elsewhere = 0;
    let here = situation.link.map(|link| link.grant.as_str());
    for entry in entries {
        let Event::Read { purposes, outcome, .. } = &entry.event else { continue };
        if outcome != "answered" {
            continue;
        }
        elsewhere += i64::from(entry.grant.as_deref() != here);
        for purpose in purposes {
            *counts.entry(*purpose).or_default() += 1;
        }
    }
    if counts.is_empty() {
        return Step::Say(Answer::say(Line::new("recalled-nothing")), next);
    }
    let item = |(purpose, count): (Purpose, i64)| {
        Line::new("recalled-item")
            .with("purpose", Argument::Choice(vec![consents::name(purpose)]))
            .with("count", Argument::Count(count))
    };
    let items = Argument::List(counts.into_iter().map(item).collect());
    let mut answer = Answer::say(Line::new("recalled").with("items", items));
    answer.lines.push(match elsewhere {
        0 => Line::new("recalled-here"),
        count => Line::new("recalled-elsewhere").with("count", Argument::Count(count)),
    });
    Step::Say(answer, next)
}
