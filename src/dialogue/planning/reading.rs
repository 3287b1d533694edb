//! What planning reads of the bank's facts: the everyday account, what is known to leave it, what usually comes and goes.
//!
//! A card that is not paid by itself counts with its minimum: that much must leave. What is charged to a card later does not
//! leave this account before its bill.

use super::income;
use super::projection::{Course, Flow, course};
use crate::answer::{Argument, Line};
use crate::bank::{Account, AccountKind, Capability, UpcomingKind};
use crate::dialogue::accounts;
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::spending::expected;
use crate::dialogue::{Facts, Situation};
use crate::money::Money;
use jiff::ToSpan;
use jiff::civil::Date;

/// Whole units that are kept aside: below that it is tight, and they are not counted as free to spend.
const CUSHION: i64 = 100;
/// Days of history that usual spending is read from.
const USUAL: i64 = 60;
/// Days of history without which nothing is usual: about two months.
const ENOUGH: i32 = 55;
/// Months for which what repeats is looked ahead.
const MONTHS: i32 = 12;

pub(super) fn plan(situation: Situation<'_>) -> Plan {
    let from = situation.today.checked_sub(expected::DAYS.days()).unwrap_or(situation.today);
    Plan::Query(Needs {
        accounts: true,
        transactions: Some((from, situation.today)),
        bills: true,
        records: &[Capability::Upcoming],
        ..Needs::default()
    })
}

/// One account with what is known about its future.
pub(super) struct Outlook<'a> {
    pub(super) account: &'a Account,
    facts: &'a Facts,
    today: Date,
}

impl<'a> Outlook<'a> {
    /// Of the everyday account; `None` where there is none.
    pub(super) fn of(facts: &'a Facts, today: Date) -> Option<Self> {
        let account = accounts::default(&facts.accounts).filter(|account| account.kind == AccountKind::Checking)?;
        Some(Self { account, facts, today })
    }

    /// What can be spent now.
    pub(super) fn available(&self) -> Money {
        self.account.available.unwrap_or(self.account.booked)
    }

    pub(super) fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.account.currency)
    }

    /// What is kept aside.
    pub(super) fn cushion(&self) -> i64 {
        CUSHION.saturating_mul(self.account.currency.scale())
    }

    /// The day of the next income.
    pub(super) fn payday(&self) -> Option<Date> {
        self.incomes(self.today).first().map(|flow| flow.day)
    }

    fn incomes(&self, until: Date) -> Vec<Flow> {
        income::expected(self.own_transactions(), (self.today, until))
    }

    fn own_transactions(&self) -> impl Iterator<Item = &'a crate::bank::Transaction> {
        let id = &self.account.id;
        self.facts.transactions.iter().filter(move |transaction| transaction.account == *id)
    }

    /// How it goes until the end of `until`, with what is known to leave it, the incomes, and `daily` spent a day.
    pub(super) fn course(&self, until: Date, daily: i64) -> Option<Course> {
        let mut flows = self.known(until);
        flows.extend(self.incomes(until).into_iter().filter(|flow| flow.day <= until));
        course(self.available().minor, &flows, daily, (self.today, until.max(self.today)))
    }

    /// What is known to leave it until `until`.
    fn known(&self, until: Date) -> Vec<Flow> {
        let upcoming = self.facts.records.upcoming.iter().filter(|upcoming| upcoming.account == self.account.id);
        let mut flows: Vec<Flow> = upcoming
            .flat_map(|upcoming| {
                let repeats = upcoming.kind != UpcomingKind::Scheduled;
                repeated((upcoming.day, upcoming.amount.minor.saturating_abs()), repeats, until)
            })
            .collect();
        for bill in self.facts.bills.iter().filter(|bill| !bill.paid && bill.due <= until) {
            let minor = if bill.autopay { bill.statement.unwrap_or(bill.minimum) } else { bill.minimum };
            if minor.currency == self.account.currency {
                flows.push(Flow { day: bill.due, minor: -minor.minor.saturating_abs() });
            }
        }
        flows
    }

    /// What usually leaves it a day beside bills, what repeats and own transfers, rounded up; `None` without two months of
    /// history.
    pub(super) fn usual(&self) -> Option<i64> {
        let oldest = self.own_transactions().map(|transaction| transaction.date).min()?;
        if self.today.since(oldest).ok()?.get_days() < ENOUGH {
            return None;
        }
        let from = self.today.checked_sub(USUAL.days()).ok()?;
        let is_known = |name: &str| self.facts.records.upcoming.iter().any(|upcoming| upcoming.to == name);
        let everyday = self.own_transactions().filter(|transaction| {
            transaction.date > from
                && !transaction.is_between_own_accounts()
                && !matches!(transaction.category.as_str(), "income" | "interest" | "loan_payment" | "rent")
                && !is_known(&transaction.merchant)
        });
        let spent = everyday.map(|transaction| transaction.amount.minor).try_fold(0_i64, i64::checked_sub)?;
        Some(spent.max(0).saturating_add(USUAL - 1) / USUAL)
    }

    /// Says that a card counts with its minimum, where one does until `until`.
    pub(super) fn minimum(&self, until: Date) -> Option<Line> {
        let bill = self.facts.bills.iter().find(|bill| {
            let is_more = bill.statement.is_some_and(|statement| statement.abs().minor > bill.minimum.abs().minor);
            !bill.paid && !bill.autopay && bill.due <= until && is_more
        })?;
        let card = self.facts.accounts.iter().find(|account| account.id == bill.account)?;
        Some(Line::new("plan-minimum").with("account", accounts::name(card, &self.facts.accounts)))
    }

    /// An account with savings that would make up for `missing`.
    pub(super) fn savings(&self, missing: i64) -> Option<&'a Account> {
        self.facts.accounts.iter().find(|account| {
            account.kind == AccountKind::Savings
                && account.currency == self.account.currency
                && account.available.unwrap_or(account.booked).minor >= missing
        })
    }

    /// How the account is called.
    pub(super) fn name(&self) -> Argument {
        accounts::name(self.account, &self.facts.accounts)
    }
}

/// A payment on its day and, where it repeats, on the same day of the months after it.
fn repeated((first, minor): (Date, i64), repeats: bool, until: Date) -> Vec<Flow> {
    let months = if repeats { 0..MONTHS } else { 0..1 };
    let days = months.map_while(|month| first.checked_add(month.months()).ok());
    days.take_while(|day| *day <= until).map(|day| Flow { day, minor: -minor }).collect()
}

/// The day that a customer named as one to come: "Friday" is the next one.
pub(super) fn coming(period: crate::period::Period, today: Date) -> Date {
    let days_ago = today.since(period.to).map_or(0, |span| span.get_days());
    let is_weekday = period.from == period.to && (1..=7).contains(&days_ago);
    if is_weekday { today.nth_weekday(1, period.to.weekday()).unwrap_or(today) } else { period.to.max(today) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::{Grain, Period};
    use jiff::civil::date;

    #[test]
    fn what_repeats_comes_every_month_and_what_was_ordered_once_does_not() {
        let days = |repeats| {
            let flows = repeated((date(2026, 11, 30), 500), repeats, date(2027, 2, 28));
            flows.iter().map(|flow| (flow.day, flow.minor)).collect::<Vec<_>>()
        };
        let monthly = [date(2026, 11, 30), date(2026, 12, 30), date(2027, 1, 30), date(2027, 2, 28)];
        assert_eq!(days(true), monthly.map(|day| (day, -500)));
        assert_eq!(days(false), [(date(2026, 11, 30), -500)]);
    }

    #[test]
    fn a_weekday_is_the_next_one() {
        let sunday = date(2026, 11, 22);
        assert_eq!(coming(Period::day(date(2026, 11, 20)), sunday), date(2026, 11, 27));
        assert_eq!(coming(Period::day(date(2026, 11, 15)), sunday), date(2026, 11, 29));
        assert_eq!(coming(Period::day(sunday), sunday), sunday);
        let month = Period { from: date(2026, 11, 1), to: date(2026, 11, 30), grain: Grain::Month };
        assert_eq!(coming(month, sunday), date(2026, 11, 30));
    }
}
