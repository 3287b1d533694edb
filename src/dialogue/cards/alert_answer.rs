//! `FraudAlertAnswer`: the customer's word on an alert. A no blocks the card and reports the charge at once; unsure changes
//! nothing.

use super::alert::{asking, details};
use crate::answer::{Answer, Line};
use crate::bank::{FraudAlert, Order, Ordered};
use crate::dialogue::orders::with_person;
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken};

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let Some(alert) = find(spoken, facts) else {
        return Composed::say(Answer::say(Line::new("alert-closed")));
    };
    let mine = match spoken.value("yes_no") {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        Some("unsure") => None,
        _ => return asking(Answer::say(details(situation, alert, facts)), alert),
    };
    let order = Order::AnswerAlert { alert: alert.id.clone(), mine };
    let act = Act::Order { order, spoken: spoken.clone(), at: situation.now };
    Composed { act: Some(act), ..Composed::default() }
}

/// The open alert that was read, else the newest.
fn find<'a>(spoken: &Spoken, facts: &'a Facts) -> Option<&'a FraudAlert> {
    let mut open = facts.records.alerts.iter().filter(|alert| alert.is_open);
    match spoken.words("alert") {
        Some(id) => open.find(|alert| alert.id == id),
        None => open.next(),
    }
}

pub(crate) fn after(
    situation: Situation<'_>,
    _: &Spoken,
    facts: &Facts,
    (order, ordered): (&Order, Ordered),
) -> Composed {
    let Order::AnswerAlert { alert, mine } = order else { return Composed::default() };
    let composed = match (ordered, mine) {
        (Ordered::TooLate, _) => Composed::say(Answer::say(Line::new("alert-closed"))),
        (Ordered::Done | Ordered::Scheduled | Ordered::Released(_), Some(true)) => {
            Composed::say(Answer::say(Line::new("alert-cleared")))
        }
        (Ordered::Done | Ordered::Scheduled | Ordered::Released(_), Some(false)) => {
            with_person(Answer::say(Line::new("alert-blocked")))
        }
        (Ordered::Done | Ordered::Scheduled | Ordered::Released(_), None) => {
            let told = facts.records.alerts.iter().find(|found| found.id == *alert);
            let mut lines: Vec<Line> = told.map(|alert| details(situation, alert, facts)).into_iter().collect();
            lines.push(Line::new("alert-unsure"));
            Composed::say(Answer { lines, ..Answer::default() })
        }
        _ => with_person(Answer::say(Line::new("alert-not-taken"))),
    };
    Composed { filled: Some(Spoken::new("FraudAlertRead", crate::catalogue::Slots::new())), ..composed }
}
