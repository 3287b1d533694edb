//! `Correct`: something was misheard or has changed. What was said in its place replaces it, and the task runs again with a
//! new read-back.
//!
//! What waited for a yes or a code is dropped by it: only what is read back next can be confirmed.

use super::nothing;
use crate::answer::{Answer, Line};
use crate::catalogue::{Slots, resolve};
use crate::dialogue::own::{self, linking};
use crate::dialogue::{Context, Situation, Spoken, Step, form, run};
use crate::turn::{Heard, Reading};
use std::collections::BTreeMap;

/// Where each word of a correction goes, best first, among the slots that the task has.
const PLACES: [(&str, &[&str]); 6] = [
    (
        "account_type",
        &[
            "account_type",
            "account",
            "to_account",
            "from_account",
            "account_group",
            "card",
            "card_or_biller",
            "product",
        ],
    ),
    ("amount", &["amount"]),
    ("merchant", &["merchant", "payee"]),
    ("payee", &["payee", "merchant"]),
    ("date", &["date", "period", "as_of_date"]),
    ("period", &["period", "date", "as_of_date"]),
];

/// Slots that were made from others, and mean nothing once those change.
const MADE: [&str; 3] = ["payee_id", "transaction", "recorded"];

/// "No, I said savings."
pub(crate) fn heard(situation: Situation<'_>, before: &Context, next: Context, heard: &Heard) -> Step {
    let Some(target) = form::open(before).or(before.last.as_ref()) else {
        return nothing(situation, "correct-nothing", next);
    };
    let changed = changed(situation, target, heard);
    if changed.is_empty() || own::is_own(&target.intent) {
        return what_then(before, next);
    }
    let mut spoken = target.at_page(0);
    spoken.slots.retain(|name, _| !MADE.contains(&name.as_str()));
    replace(&mut spoken, changed);
    linking::opened(run(situation, next, spoken), Line::new("correct-sorry"))
}

/// The slots of `target` that the correction gives, understood as that task understands them.
fn changed(situation: Situation<'_>, target: &Spoken, heard: &Heard) -> Slots {
    let (Some(intent), Some(lexicon)) = (situation.catalogue.intents.get(&target.intent), situation.lexicon()) else {
        return Slots::new();
    };
    let mut slots: BTreeMap<String, Reading> = BTreeMap::new();
    for (said, places) in PLACES {
        let Some(reading) = heard.slots.get(said) else { continue };
        // Money is in checking and savings; cards and loans are what is paid.
        let is_deposit = lexicon
            .value("account_type", &crate::catalogue::words(&reading.said).join(" "))
            .is_some_and(|id| matches!(id, "checking" | "savings"));
        let is_there = |place: &&&str| {
            intent.slots.contains_key(**place) && !(is_deposit && matches!(**place, "card" | "card_or_biller"))
        };
        let filled = places.iter().filter(is_there).find(|place| target.slots.contains_key(**place));
        if let Some(place) = filled.or_else(|| places.iter().find(is_there)) {
            // The platform matched the words against another list.
            slots.insert((*place).to_owned(), Reading { ids: Vec::new(), ..reading.clone() });
        }
    }
    let heard = Heard { intent: target.intent.clone(), slots, ..Heard::default() };
    resolve(intent, &heard, lexicon, situation.today)
}

/// Puts the corrected slots in, and takes out what they make untrue.
fn replace(spoken: &mut Spoken, changed: Slots) {
    if changed.contains_key("amount") {
        spoken.slots.retain(|name, _| name != "amount_kind" && name != "share");
    }
    spoken.slots.extend(changed);
}

/// It was wrong, but nothing was put in its place.
fn what_then(before: &Context, mut next: Context) -> Step {
    next.last = form::open(before).cloned().or(next.last);
    let answer = Answer::say(Line::new("correct-sorry"));
    Step::Say(answer.ask(Line::new("correct-question"), Line::new("correct-reprompt")), next)
}
