//! After an order: what the bank made of it is said from fresh facts, what it did not take is said honestly.
//!
//! Nothing is ordered here.

use super::{Act, Context, Query, Situation, Spoken, Step, Waiting, plan, trouble};
use crate::answer::{Answer, Line};
use crate::bank::{BankError, Order, Ordered};

/// The bank took the order: its task goes on to say so.
pub(super) fn carried_out(
    situation: Situation<'_>,
    next: Context,
    spoken: &Spoken,
    (order, ordered): (&Order, &Ordered),
) -> Step {
    let needs = match plan::task(&spoken.intent).map(|task| (task.plan)(situation, spoken)) {
        Some(plan::Plan::Query(needs)) => needs,
        _ => plan::Needs::default(),
    };
    let mut query = Query::new(situation, spoken.clone(), needs);
    query.after = Some((order.clone(), ordered.clone()));
    Step::Ask(query, next)
}

/// The bank did not take it. Where that is not certain, a yes asks with the same key: it cannot be done twice.
pub(super) fn refused(situation: Situation<'_>, mut next: Context, act: &Act, order: &Order, error: BankError) -> Step {
    let protects = matches!(order, Order::Freeze { .. } | Order::ReportLost { .. } | Order::Dispute { .. });
    match error {
        BankError::NotSupported(_) if protects => Step::Say(Answer::say(Line::new("order-cannot-protect")), next),
        BankError::NotSupported(_) => Step::Say(Answer::say(Line::new("order-cannot")), next),
        BankError::Down | BankError::TooSlow | BankError::Busy => {
            next.waiting = Some(Waiting::Yes { act: act.clone() });
            let phrase = if protects { "order-unsure-protect" } else { "order-unsure" };
            let answer = Answer::say(Line::new(phrase));
            Step::Say(answer.ask(Line::new("order-again-question"), Line::new("yes-no-reprompt")), next)
        }
        BankError::ConsentEnded | BankError::NotPermitted => Step::Say(trouble::bank(error, situation), next),
    }
}
