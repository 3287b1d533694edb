//! The loan: an annuity with whole minor units, its last instalment paying the rest; then a new loan of the same terms.
//!
//! In closed form: any day's debt is known without the days before it.

use super::calendar::{last_monthly, next_monthly};
use super::profile::LoanTerms;
use jiff::civil::Date;

/// One month of the schedule, minor units without sign.
#[derive(Clone, Copy)]
pub(super) struct Instalment {
    pub(super) interest: i64,
    pub(super) payment: i64,
    /// What is owed afterwards.
    pub(super) left: i64,
}

/// The whole schedule.
pub(super) fn schedule(terms: &LoanTerms) -> Vec<Instalment> {
    let mut left = terms.principal;
    let instalments = (1..=terms.term).map(|number| {
        let interest = (left * terms.monthly_ppm + 500_000) / 1_000_000;
        let owed = left + interest;
        let payment = if number == terms.term { owed } else { terms.instalment.min(owed) };
        left = owed - payment;
        Instalment { interest, payment, left }
    });
    instalments.collect()
}

/// How many instalments of the running loan were paid by the instalment day `day`: 0 on the day that one loan ends and
/// the next begins.
pub(super) fn paid_by(terms: &LoanTerms, day: Date) -> usize {
    let months = |year: i16, month: i8| i64::from(year) * 12 + i64::from(month);
    let since = months(day.year(), day.month()) - months(terms.began.0, terms.began.1);
    usize::try_from(since.rem_euclid(i64::from(terms.term))).unwrap_or(0)
}

/// The instalment that is paid on `day`, if it is an instalment day.
pub(super) fn instalment_on(terms: &LoanTerms, schedule: &[Instalment], day: Date) -> Option<Instalment> {
    let paid = paid_by(terms, day);
    let index = paid.checked_sub(1).unwrap_or(schedule.len().saturating_sub(1));
    (day.day() == terms.day).then(|| schedule.get(index).copied()).flatten()
}

/// What is owed before anything happens on `day`, without sign.
pub(super) fn owed_before(terms: &LoanTerms, schedule: &[Instalment], day: Date) -> i64 {
    let last = day.yesterday().ok().and_then(|eve| last_monthly(eve, terms.day));
    let paid = last.map_or(0, |last| paid_by(terms, last));
    paid.checked_sub(1).and_then(|index| schedule.get(index)).map_or(terms.principal, |instalment| instalment.left)
}

/// The next day an instalment is due, today included.
pub(super) fn due(terms: &LoanTerms, today: Date) -> Option<Date> {
    if today.day() == terms.day { Some(today) } else { next_monthly(today, terms.day) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::banking::sandbox::{anna, piotr, sanne};

    #[test]
    fn instalments_pay_the_loan_off_evenly() {
        for terms in [&anna::PROFILE.loan, &piotr::PROFILE.loan, &sanne::PROFILE.loan] {
            let schedule = schedule(terms);
            let last = schedule.last().unwrap();
            assert_eq!(last.left, 0);
            assert!((terms.instalment - last.payment).abs() < 200, "{}", last.payment);
        }
    }
}
