//! After an order: what the bank made of it is said from fresh facts, what it did not take is said honestly.
//!
//! Nothing is ordered here. Whoever wanted to protect themselves is led to a person when the bank does not do it.

use super::finish::composed_step;
use super::{Act, Composed, Context, Query, Situation, Spoken, Step, Waiting, cards, plan, tier, trouble};
use crate::answer::{Answer, Argument, Line};
use crate::bank::{BankError, Order, Ordered};
use crate::catalogue::{SlotValue, Slots};
use crate::period::Period;
use jiff::civil::Date;

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

/// What the code is asked for, in a word: an order was read back in the turn before, where it was one.
pub(super) fn short(situation: Situation<'_>, order: &Order) -> Option<Line> {
    match order {
        Order::Unfreeze { .. } => Some(Line::new("unfreeze-terms")),
        _ if situation.discreet() => None,
        _ => order.amount().map(|amount| Line::new("order-code-amount").with("amount", Argument::Exact(amount))),
    }
}

/// What is remembered after an order, so that "say that again" orders nothing again: how far it is.
pub(super) fn remembered(composed: Composed, order: &Order) -> Composed {
    let on = |day: &Date| [("date".to_owned(), SlotValue::Period(Period::day(*day)))].into();
    let state = match order {
        Order::PayBill { day, .. } | Order::Transfer { day, .. } | Order::Send { day, .. } => {
            Spoken::new("PaymentStatus", on(day))
        }
        Order::Cancel { .. } => Spoken::new("PaymentStatus", Slots::new()),
        Order::SetAutopay { .. } => Spoken::new("Autopay", Slots::new()),
        _ => return composed,
    };
    Composed { filled: Some(state), ..composed }
}

/// The answer with the offer of a person.
pub(crate) fn with_person(answer: Answer) -> Composed {
    let question = Line::new("person-question");
    Composed::offer(answer.ask(question, Line::new("yes-no-reprompt")), Some(Spoken::new("TalkToHuman", Slots::new())))
}

/// Whether an order protects the customer.
fn protects(order: &Order) -> bool {
    matches!(order, Order::Freeze { .. } | Order::ReportLost { .. } | Order::Dispute { .. } | Order::AnswerAlert { .. })
}

/// The bank did not say what a task needs. A dispute counts from when it is said, whether or not the charge can be found; who
/// wants to protect themselves is led to a person.
pub(super) fn without_facts(situation: Situation<'_>, spoken: &Spoken, error: BankError) -> Composed {
    let is_certain = matches!(error, BankError::NotSupported(_));
    match spoken.intent.as_str() {
        "DisputeCharge" if error != BankError::ConsentEnded => {
            Composed { act: Some(cards::dispute::act(situation, spoken, None)), ..Composed::default() }
        }
        "FreezeCard" | "ReportLostStolen" | "FraudAlertAnswer" if is_certain => {
            with_person(Answer::say(Line::new("order-cannot-protect")))
        }
        "FreezeCard" | "ReportLostStolen" | "FraudAlertAnswer" if error != BankError::ConsentEnded => {
            let answer = Answer::say(Line::new("order-unsure-protect"));
            let answer = answer.ask(Line::new("order-again-question"), Line::new("yes-no-reprompt"));
            Composed::offer(answer, Some(spoken.clone()))
        }
        "Autopay" if is_certain => Composed::say(Answer::say(Line::new("autopay-cannot"))),
        _ => Composed::say(trouble::bank(error, situation)),
    }
}

/// What protects, or complains of a charge, where no consent covers it: a complaint is recorded all the same, and everything
/// else is led to a person.
pub(super) fn without_consent(situation: Situation<'_>, next: Context, spoken: &Spoken) -> Option<Step> {
    match spoken.intent.as_str() {
        "DisputeCharge" => {
            let act = cards::dispute::act(situation, spoken, None);
            Some(tier::go(situation, next, act, tier::Shown::Wish))
        }
        "FreezeCard" | "ReportLostStolen" | "FraudAlertAnswer" => {
            let lines = ["consent-missing-card-control", "protect-call-team"].map(Line::new).to_vec();
            let composed = with_person(Answer { lines, ..Answer::default() });
            Some(composed_step(situation, next, spoken.clone(), composed))
        }
        _ => None,
    }
}

/// The bank did not take it. Where that is not certain, a yes asks with the same key: it cannot be done twice.
pub(super) fn refused(situation: Situation<'_>, mut next: Context, act: &Act, order: &Order, error: BankError) -> Step {
    let protects = protects(order);
    let spoken = match act {
        Act::Order { spoken, .. } => spoken.clone(),
        _ => Spoken::default(),
    };
    match error {
        // It is kept until the bank has it, and counts from now.
        _ if matches!(order, Order::Dispute { .. }) => {
            let (day, time) = (situation.today, situation.local(situation.now).time());
            let line = Line::new("dispute-cannot").with("day", Argument::Day(day)).with("time", Argument::Time(time));
            composed_step(situation, next, spoken, with_person(Answer::say(line)))
        }
        BankError::NotSupported(_) | BankError::NotPermitted if protects => {
            composed_step(situation, next, spoken, with_person(Answer::say(Line::new("order-cannot-protect"))))
        }
        BankError::NotSupported(_) => Step::Say(Answer::say(Line::new("order-cannot")), next),
        BankError::Down | BankError::TooSlow | BankError::Busy => {
            next.waiting = Some(Waiting::Again { act: act.clone() });
            let phrase = if protects { "order-unsure-protect" } else { "order-unsure" };
            let answer = Answer::say(Line::new(phrase));
            Step::Say(answer.ask(Line::new("order-again-question"), Line::new("yes-no-reprompt")), next)
        }
        BankError::ConsentEnded | BankError::NotPermitted => Step::Say(trouble::bank(error, situation), next),
    }
}
