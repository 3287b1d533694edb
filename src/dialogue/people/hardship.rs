//! `Hardship`: somebody who cannot pay. Kind, when it is due, and a person.
//!
//! No balance is read out, nothing is sold, and nothing is promised in the bank's name.

use crate::answer::{Answer, Argument, Line};
use crate::bank::Bill;
use crate::catalogue::{SlotValue, Slots};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    // Where a code is wanted before anything personal, kindness comes without it, and without the day.
    if situation.link.is_none_or(|link| link.settings.always_ask) {
        return Plan::Say(compose(situation, spoken, &Facts::default()));
    }
    Plan::Query(Needs::default())
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let mut lines = vec![Line::new("hardship-sorry")];
    let is_open = |bill: &&Bill| !bill.paid && bill.due >= situation.today && is_meant(spoken, bill);
    let next = facts.bills.iter().filter(is_open).min_by_key(|bill| bill.due);
    lines.extend(next.map(|bill| Line::new("hardship-due").with("day", Argument::Day(bill.due))));
    lines.push(Line::new("hardship-ask-first"));
    let value = SlotValue::Value { id: "bill".to_owned(), said: "bill".to_owned() };
    let slots: Slots = [("topic".to_owned(), value)].into();
    let answer = Answer { lines, ..Answer::default() };
    Composed::offer(
        answer.ask(Line::new("human-question"), Line::new("yes-no-reprompt")),
        Some(Spoken::new("TalkToHuman", slots)),
    )
}

/// Only cards have statements.
fn is_meant(spoken: &Spoken, bill: &Bill) -> bool {
    match spoken.value("bill") {
        Some("card") => bill.statement.is_some(),
        Some("loan") => bill.statement.is_none(),
        _ => true,
    }
}
