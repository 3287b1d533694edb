//! `PaymentStatus`: how far the payment is that was ordered last, or the one to somebody.

use super::cancel::recipient;
use super::payee::recipients;
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Payment, PaymentState};
use crate::dialogue::{Composed, Facts, Situation, Spoken};

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let payments = &facts.records.payments;
    let named = spoken.words("payee").map(|said| recipients(said, &facts.records));
    let is_meant = |payment: &&Payment| named.as_ref().is_none_or(|names| names.contains(&payment.to.as_str()));
    // What was just ordered is known by its day. Else what has left says more than what is set for later.
    let days = spoken.days("date");
    let is_of_day = |payment: &&Payment| match days {
        Some(days) => payment.day == days.from,
        None => payment.day <= situation.today,
    };
    let meant = || payments.iter().filter(is_meant);
    let Some(payment) = meant().find(is_of_day).or_else(|| meant().next()) else {
        return Composed::say(Answer::say(Line::new("status-none")));
    };
    let phrase = match payment.state {
        PaymentState::AwaitsApproval => "status-approval",
        PaymentState::Scheduled => "status-scheduled",
        PaymentState::Sent => "status-sent",
        PaymentState::Cancelled => "status-cancelled",
    };
    let line = Line::new(phrase).with("to", recipient(payment, facts)).with("day", Argument::Day(payment.day));
    Composed::say(Answer::say(line))
}
