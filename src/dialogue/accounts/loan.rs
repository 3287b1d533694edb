//! `LoanInfo`: what is owed, what would end it and until when that holds, the next instalment, how many are left.
//!
//! In privacy mode the share that is paid off; a share tells no amount.

use super::terms;
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, LoanTerms};
use crate::dialogue::accounts;
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::money::Money;

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let Some(loan) = terms::loan(situation, spoken, facts) else { return Composed::say(none(spoken, facts)) };
    let course = terms::of(loan, facts).and_then(|terms| terms.loan.as_ref());
    let lines = match course {
        Some(course) if situation.discreet() => private(spoken, (loan, course), facts),
        Some(course) => open(spoken, (loan, course), facts),
        None if situation.discreet() => vec![named("balance-private-debt", loan, facts)],
        None => vec![owed(loan, facts)],
    };
    Composed::say(Answer { lines, ..Answer::default() })
}

/// No such loan: what there is, where there is one.
fn none(spoken: &Spoken, facts: &Facts) -> Answer {
    let other = facts.accounts.iter().find(|account| account.kind == crate::bank::AccountKind::Loan);
    match other.filter(|_| spoken.slots.contains_key("loan")) {
        Some(other) => Answer::say(named("loan-other", other, facts)),
        None => Answer::say(Line::new("loan-none")),
    }
}

fn named(phrase: &'static str, loan: &Account, facts: &Facts) -> Line {
    Line::new(phrase).with("account", accounts::name(loan, &facts.accounts))
}

fn owed(loan: &Account, facts: &Facts) -> Line {
    named("balance-loan", loan, facts).with("amount", Argument::Rough(loan.booked))
}

fn open(spoken: &Spoken, (loan, course): (&Account, &LoanTerms), facts: &Facts) -> Vec<Line> {
    match spoken.value("part") {
        Some("next") => {
            let line = named("loan-next", loan, facts).with("amount", Argument::Exact(course.instalment));
            vec![line.with("day", Argument::Day(course.next))]
        }
        Some("left" | "ends") => vec![left(loan, course, facts)],
        Some("principal") => {
            let paid = Argument::Exact(course.principal_this_year);
            vec![named("loan-principal", loan, facts).with("amount", paid)]
        }
        Some("interest") => {
            let line = Line::new("loan-interest").with("interest", Argument::Exact(course.interest));
            vec![line.with("amount", Argument::Exact(course.instalment))]
        }
        _ => {
            let (amount, until) = course.payoff;
            let payoff = Line::new("loan-payoff").with("amount", Argument::Exact(amount));
            vec![owed(loan, facts), payoff.with("day", Argument::Date(until))]
        }
    }
}

fn left(loan: &Account, course: &LoanTerms, facts: &Facts) -> Line {
    let line = named("loan-left", loan, facts).with("count", Argument::Count(i64::from(course.instalments_left)));
    line.with("day", Argument::Date(course.ends))
}

fn private(spoken: &Spoken, (loan, course): (&Account, &LoanTerms), facts: &Facts) -> Vec<Line> {
    match spoken.value("part") {
        Some("next") => vec![named("loan-private-next", loan, facts).with("day", Argument::Day(course.next))],
        Some("left" | "ends") => vec![left(loan, course, facts)],
        _ => match paid_off(loan.booked, course.principal) {
            Some(percent) => vec![named("loan-private", loan, facts).with("percent", Argument::Percent(percent))],
            None => vec![named("balance-private-debt", loan, facts)],
        },
    }
}

/// The paid share of what was borrowed, in whole percents; never all of it while something is owed.
fn paid_off(booked: Money, principal: Money) -> Option<i64> {
    if principal.minor <= 0 || booked.currency != principal.currency {
        return None;
    }
    let paid = principal.minor.checked_sub(booked.abs().minor)?.max(0);
    let percent = paid.checked_mul(100)?.checked_div(principal.minor)?;
    Some(percent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    #[test]
    fn a_loan_is_not_paid_off_before_it_is() {
        let money = |minor| Money::new(minor, Currency::USD);
        assert_eq!(paid_off(money(-613_336), money(1_540_000)), Some(60));
        assert_eq!(paid_off(money(-1), money(1_000_000)), Some(99));
        assert_eq!(paid_off(money(-2_000_000), money(1_000_000)), Some(0));
        assert_eq!(paid_off(money(-1), money(0)), None);
    }
}
