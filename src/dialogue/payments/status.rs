//! `PaymentStatus`: how far the payment is that was ordered last, or the one to somebody.

use super::cancel::recipient;
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Payment, PaymentState};
use crate::dialogue::names::matching;
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use std::collections::BTreeSet;

pub(crate) fn compose(_: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let payments = &facts.records.payments;
    let names: BTreeSet<&str> = payments.iter().map(|payment| payment.to.as_str()).collect();
    let named = spoken.words("payee").map(|said| matching(said, &names));
    let is_meant = |payment: &&Payment| named.as_ref().is_none_or(|names| names.contains(&payment.to.as_str()));
    let Some(payment) = payments.iter().find(is_meant) else {
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
