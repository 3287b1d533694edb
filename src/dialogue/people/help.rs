//! `Help`: inside a form what is needed now, else two examples that this customer can use, other ones each time.
//!
//! Reads no bank by itself; the question that waited is put again, with whatever it needs.

use super::examples;
use crate::answer::{Answer, Line};
use crate::dialogue::own::{leaving, linking};
use crate::dialogue::{Act, Context, Situation, Step, Waiting, form, run};

pub(crate) fn help(situation: Situation<'_>, before: &Context, next: Context) -> Step {
    if let Some((waiting, slot)) = &before.elicit {
        let step = run(situation, next, waiting.clone());
        return linking::opened(step, Line::new(needed(slot)));
    }
    if let Some(form) = form::open(before) {
        return linking::opened(run(situation, next, form.clone()), Line::new("help-yes"));
    }
    if let Some(Waiting::Yes { act: act @ (Act::Unlink { .. } | Act::Forget) }) = &before.waiting {
        return linking::opened(leaving::confirm(situation, next, act.clone()), Line::new("help-yes"));
    }
    if situation.link.is_none() {
        return Step::Say(Answer::say(Line::new("help-unlinked")), next);
    }
    let line = Line::new("help-linked").with("examples", examples::two(situation, &next));
    Step::Say(Answer::say(line).ask(Line::new("help-question"), Line::new("help-reprompt")), next)
}

/// What a slot is, in words.
fn needed(slot: &str) -> &'static str {
    match slot {
        "merchant" => "help-merchant",
        "amount" | "threshold" => "help-amount",
        "payee" => "help-payee",
        "date" | "period" | "period_a" | "period_b" | "since" => "help-date",
        "goal" => "help-goal",
        "place" => "help-place",
        "nickname" => "help-nickname",
        "card" => "help-card",
        "account" | "account_type" | "account_group" | "account_nickname" | "from_account" | "to_account" | "loan" => {
            "help-account"
        }
        _ => "help-answer",
    }
}
