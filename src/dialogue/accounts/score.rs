//! `CreditScore`: the number with its change, its date and its bureau.
//!
//! Never says why it is so or how to raise it: nobody told us, and it would sound like a promise.

use crate::answer::{Answer, Argument, Line};
use crate::bank::CreditScore;
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use std::cmp::Ordering;

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let Some(score) = facts.records.scores.first() else {
        return Composed::say(Answer::say(Line::new("score-none")));
    };
    let mut lines = vec![if situation.discreet() { private(score) } else { open(score) }];
    if spoken.value("part") == Some("why") {
        lines.push(Line::new("score-why"));
    }
    let bureau = Argument::Text(score.bureau.clone());
    lines.push(Line::new("score-source").with("bureau", bureau).with("day", Argument::Day(score.updated)));
    Composed::say(Answer { lines, ..Answer::default() })
}

fn open(score: &CreditScore) -> Line {
    let phrase = match score.change.cmp(&0) {
        Ordering::Greater => "score-up",
        Ordering::Less => "score-down",
        Ordering::Equal => "score-same",
    };
    let line = Line::new(phrase).with("score", Argument::Number(score.score)).with("day", Argument::Date(score.since));
    if score.change == 0 { line } else { line.with("points", Argument::Count(score.change.abs())) }
}

fn private(score: &CreditScore) -> Line {
    let phrase = match score.change.cmp(&0) {
        Ordering::Greater => "score-private-up",
        Ordering::Less => "score-private-down",
        Ordering::Equal => "score-private-same",
    };
    Line::new(phrase).with("day", Argument::Date(score.since))
}
