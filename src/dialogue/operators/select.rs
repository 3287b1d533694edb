//! `SelectOption`: one of what was just named, by its place or its name, or both, or none.
//!
//! Only what was named can be chosen; amounts are not kept, so "the bigger one" is asked about.

use super::{no, nothing};
use crate::answer::{Answer, Line};
use crate::catalogue::{SlotValue, resolve, words};
use crate::dialogue::{Choice, Context, Situation, Step, names, run};
use crate::turn::Heard;
use std::collections::BTreeSet;

pub(super) fn heard(situation: Situation<'_>, before: &Context, mut next: Context, heard: &Heard) -> Step {
    let intent = situation.catalogue.intents.get(&heard.intent);
    let slots = intent.zip(situation.lexicon()).map(|(intent, words)| resolve(intent, heard, words, situation.today));
    let slots = slots.unwrap_or_default();
    let all = match slots.get("all_or_none") {
        Some(SlotValue::Value { id, .. }) => id.as_str(),
        _ => "",
    };
    let choices = before.choices.as_slice();
    match (all, choices) {
        ("none", _) => return no(situation, before, Context { choices: Vec::new(), ..next }),
        (_, []) => return nothing(situation, "select-nothing", next),
        ("both", [first, rest @ ..]) => {
            next.paused = rest.first().map(|second| second.spoken.clone());
            return run(situation, next, first.spoken.clone());
        }
        ("that", [only]) => return run(situation, next, only.spoken.clone()),
        _ => {}
    }
    let chosen = match (slots.get("ordinal"), slots.get("label")) {
        (Some(SlotValue::Ordinal(place)), _) => at(choices, *place),
        // "The second one" may come as what stands between "the" and "one".
        (_, Some(SlotValue::Words(label))) => match situation.lexicon().and_then(|lexicon| lexicon.ordinal(label)) {
            Some(place) => at(choices, place),
            None => called(choices, label),
        },
        _ => None,
    };
    if let Some(choice) = chosen {
        return run(situation, next, choice.spoken.clone());
    }
    // What was asked can still be answered.
    (next.elicit, next.choices) = (before.elicit.clone(), choices.to_vec());
    let answer = Answer::default().ask(Line::new("select-which-question"), Line::new("select-which-reprompt"));
    Step::Say(answer, next)
}

fn at(choices: &[Choice], place: i64) -> Option<&Choice> {
    match place {
        -1 => choices.last(),
        place => choices.get(usize::try_from(place).ok()?.checked_sub(1)?),
    }
}

/// The one choice with that name.
fn called<'a>(choices: &'a [Choice], label: &str) -> Option<&'a Choice> {
    let labels: BTreeSet<&str> = choices.iter().map(|choice| choice.label.as_str()).collect();
    match names::matching(label, &labels).as_slice() {
        [one] => choices.iter().find(|choice| choice.label == *one),
        _ => None,
    }
}

/// A place that was said where a name was asked for ("the second one", "both"): then it is a choice. A platform puts it into
/// the slot of the question.
pub(crate) fn in_slot(situation: Situation<'_>, before: &Context, heard: &Heard) -> Option<Heard> {
    let (waiting, slot) = before.elicit.as_ref()?;
    if waiting.intent != heard.intent || before.choices.is_empty() {
        return None;
    }
    let reading = heard.slots.get(slot)?;
    let said = words(&reading.said).join(" ");
    let lexicon = situation.lexicon()?;
    let place = lexicon.ordinal(&said).map(|_| "ordinal");
    let slot = place.or_else(|| lexicon.value("all_or_none", &said).map(|_| "all_or_none"))?;
    let slots = [(slot.to_owned(), reading.clone())].into();
    Some(Heard { intent: "SelectOption".to_owned(), slots, ..Heard::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Slots;
    use crate::dialogue::Spoken;

    #[test]
    fn places_count_from_one_and_the_last_is_minus_one() {
        let choice = |label: &str| Choice { label: label.to_owned(), spoken: Spoken::new(label, Slots::new()) };
        let choices = ["Walgreens", "Walmart", "Uber"].map(choice);
        let label = |found: Option<&Choice>| found.map(|choice| choice.label.clone());
        assert_eq!(label(at(&choices, 1)).as_deref(), Some("Walgreens"));
        assert_eq!(label(at(&choices, -1)).as_deref(), Some("Uber"));
        assert_eq!(label(at(&choices, 0)), None);
        assert_eq!(label(at(&choices, 4)), None);
        assert_eq!(label(called(&choices, "wal mart")).as_deref(), Some("Walmart"));
        assert_eq!(label(called(&choices, "wal")), None, "two begin so");
    }
}
