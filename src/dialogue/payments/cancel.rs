//! `CancelPayment`: a payment that has not left is called back; one that is gone is said to be gone, with a person's help.

use super::made::not_made;
use super::payee::recipients;
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Order, Ordered, Payment, PaymentState};
use crate::dialogue::orders::with_person;
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken, accounts};

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    // A check is stopped by people.
    if spoken.slots.contains_key("check_number") {
        return with_person(Answer::say(Line::new("cancel-check")));
    }
    let Some(payment) = find(spoken, facts) else {
        return Composed::say(Answer::say(Line::new("cancel-none")));
    };
    match payment.state {
        PaymentState::Sent => with_person(Answer::say(Line::new("cancel-gone"))),
        PaymentState::Cancelled => Composed::say(Answer::say(Line::new("cancel-already"))),
        PaymentState::Scheduled | PaymentState::AwaitsApproval => read_back(situation, spoken, facts, payment),
    }
}

/// The payment that is meant: by payee and day; of several, one that can still be called back.
fn find<'a>(spoken: &Spoken, facts: &'a Facts) -> Option<&'a Payment> {
    let payments = &facts.records.payments;
    let named = spoken.words("payee").map(|said| recipients(said, &facts.records));
    let days = spoken.days("date");
    let is_meant = |payment: &&Payment| {
        named.as_ref().is_none_or(|names| names.contains(&payment.to.as_str()))
            && days.is_none_or(|days| days.from <= payment.day && payment.day <= days.to)
    };
    let is_open = |payment: &&Payment| matches!(payment.state, PaymentState::Scheduled | PaymentState::AwaitsApproval);
    let meant = || payments.iter().filter(is_meant);
    meant().filter(is_open).min_by_key(|payment| payment.day).or_else(|| meant().next())
}

/// Who is paid, as it is said: an own account by its name.
pub(super) fn recipient(payment: &Payment, facts: &Facts) -> Argument {
    let own = facts.accounts.iter().find(|account| Some(&account.id) == payment.to_account.as_ref());
    own.map_or_else(|| Argument::Text(payment.to.clone()), |account| accounts::name(account, &facts.accounts))
}

fn read_back(situation: Situation<'_>, spoken: &Spoken, facts: &Facts, payment: &Payment) -> Composed {
    let line = if situation.discreet() {
        Line::new("cancel-terms-private")
    } else {
        Line::new("cancel-terms").with("amount", Argument::Exact(payment.amount))
    };
    let line = line.with("to", recipient(payment, facts)).with("day", Argument::Day(payment.day));
    let order = Order::Cancel { payment: payment.id.clone() };
    Composed {
        answer: Answer::say(line).ask(Line::new("cancel-question"), Line::new("yes-no-reprompt")),
        waits: Some(Act::Order { order, spoken: spoken.clone(), at: situation.now }),
        ..Composed::default()
    }
}

pub(crate) fn after(_: Situation<'_>, _: &Spoken, facts: &Facts, (order, ordered): (&Order, Ordered)) -> Composed {
    if ordered == Ordered::TooLate {
        return with_person(Answer::say(Line::new("cancel-gone")));
    }
    if let Some(composed) = not_made(&ordered) {
        return composed;
    }
    let Order::Cancel { payment } = order else { return Composed::default() };
    let mut answer = Answer::say(Line::new("cancel-done"));
    let cancelled = facts.records.payments.iter().find(|found| found.id == *payment);
    let paid = cancelled.and_then(|payment| payment.to_account.as_ref());
    let bill = facts.bills.iter().find(|bill| Some(&bill.account) == paid && !bill.paid);
    if let Some(bill) = bill
        && let Some(account) = facts.accounts.iter().find(|account| account.id == bill.account)
    {
        let account = accounts::name(account, &facts.accounts);
        answer.lines.push(Line::new("cancel-still-due").with("account", account).with("day", Argument::Day(bill.due)));
    }
    Composed::say(answer)
}
