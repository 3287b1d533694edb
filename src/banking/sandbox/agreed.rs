//! What is agreed on accounts: rates, rewards, the course of the loan; and the credit score.
//!
//! What was earned, paid or spent is added up from the transactions, so both agree.

use super::affairs::Rewarded;
use super::calendar::{end_of_month, last_monthly, next_monthly, next_weekday, number};
use super::loans;
use super::profile::Profile;
use super::view::View;
use crate::bank::{AccountKind, CreditScore, LoanTerms, Rate, Rewards, Terms, Transaction};
use crate::money::Money;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The day of the month on which scores are made.
const SCORED_ON: i8 = 2;

/// Terms of savings, card and loan.
pub(super) fn terms(view: &View<'_>) -> Vec<Terms> {
    let Some(profile) = view.profile() else { return Vec::new() };
    vec![savings(view, profile), card(view, profile), loan(view, profile)]
}

fn plain(view: &View<'_>, kind: AccountKind) -> Terms {
    Terms {
        account: view.id(kind),
        rate: None,
        cash_rate: None,
        promotion: None,
        is_fixed: false,
        interest_this_year: None,
        rewards: None,
        loan: None,
    }
}

/// A year's rate from a month's millionths, to a tenth of a percent.
fn yearly(monthly_ppm: i64) -> Option<Rate> {
    Rate::try_from((monthly_ppm * 12 / 100 + 5) / 10 * 10).ok()
}

fn savings(view: &View<'_>, profile: &Profile) -> Terms {
    let earned = sum(view, AccountKind::Savings, year_began(view.today), |one| {
        one.merchant == profile.wording.interest.name && one.category == "income"
    });
    Terms {
        rate: yearly(profile.savings.monthly_ppm),
        interest_this_year: Some(view.money(earned)),
        ..plain(view, AccountKind::Savings)
    }
}

/// Nothing was ever paid on a card that is always paid in full.
fn card(view: &View<'_>, profile: &Profile) -> Terms {
    let rates = &profile.affairs.card_rates;
    Terms {
        rate: Some(rates.purchases),
        cash_rate: Some(rates.cash),
        promotion: rates.promotion.and_then(|(rate, month)| Some((rate, end_of_month(view.today, month)?))),
        interest_this_year: Some(view.money(0)),
        rewards: rewards(view, &profile.affairs.rewards),
        ..plain(view, AccountKind::Card)
    }
}

fn rewards(view: &View<'_>, rewarded: &Rewarded) -> Option<Rewards> {
    let spent = |since| -sum(view, AccountKind::Card, since, |one| one.category != "card_payment");
    match *rewarded {
        Rewarded::Nothing => None,
        Rewarded::Points { per_hundred, redeemable_from } => {
            let points = spent(Date::MIN) * per_hundred / 100 / view.person.currency.scale();
            Some(Rewards { points: Some(points), worth: Some(view.money(points)), expiring: None, redeemable_from })
        }
        Rewarded::CashBack { per_ten_thousand } => {
            let worth = view.money(spent(year_began(view.today)) * per_ten_thousand / 10_000);
            Some(Rewards { points: None, worth: Some(worth), expiring: None, redeemable_from: 0 })
        }
    }
}

fn loan(view: &View<'_>, profile: &Profile) -> Terms {
    let paid = sum(view, AccountKind::Loan, year_began(view.today), |one| one.category == "fees");
    Terms {
        rate: yearly(profile.loan.monthly_ppm),
        is_fixed: true,
        interest_this_year: Some(view.money(paid)),
        loan: course(view, profile),
        ..plain(view, AccountKind::Loan)
    }
}

/// `None` at the ends of the calendar.
fn course(view: &View<'_>, profile: &Profile) -> Option<LoanTerms> {
    let terms = &profile.loan;
    let (last, next) = (last_monthly(view.today, terms.day)?, next_monthly(view.today, terms.day)?);
    let instalment = loans::instalment_on(terms, &loans::schedule(terms), next)?;
    let left = terms.term - u32::try_from(loans::paid_by(terms, last)).ok()?;
    let accounts = view.accounts();
    let owed = accounts.iter().find(|account| account.kind == AccountKind::Loan)?.booked.minor.saturating_neg();
    let until = next_weekday(view.today, Weekday::Friday);
    // By the day until the offer ends, a month being thirty days.
    let accrued = owed * terms.monthly_ppm / 1_000_000 * (number(until) - number(last)) / 30;
    let principal = sum(view, AccountKind::Loan, year_began(view.today), |one| one.category != "transfer");
    Some(LoanTerms {
        principal: view.money(terms.principal),
        payoff: (view.money(owed + accrued), until),
        instalment: view.money(instalment.payment),
        interest: view.money(instalment.interest),
        next,
        instalments_left: left,
        ends: next.checked_add((i64::from(left) - 1).months()).ok()?,
        principal_this_year: view.money(principal),
    })
}

/// The credit score, where the country has such.
pub(super) fn scores(view: &View<'_>) -> Vec<CreditScore> {
    let score = view.profile().and_then(|profile| profile.affairs.score.as_ref());
    let score = score.and_then(|score| {
        let updated = last_monthly(view.today, SCORED_ON)?;
        let since = updated.checked_sub(score.months.months()).ok()?;
        let bureau = score.bureau.to_owned();
        Some(CreditScore { score: score.points, change: score.change, since, updated, bureau })
    });
    score.into_iter().collect()
}

fn year_began(today: Date) -> Date {
    Date::new(today.year(), 1, 1).unwrap_or(Date::MIN)
}

/// The sum of what `is_meant` of one account since a day, in minor units.
fn sum(view: &View<'_>, kind: AccountKind, since: Date, is_meant: impl Fn(&Transaction) -> bool) -> i64 {
    let id = view.id(kind);
    let all = view.transactions(since, view.today);
    let meant = all.iter().filter(|one| one.account == id && is_meant(one)).map(|one| one.amount);
    Money::sum(view.person.currency, meant).map_or(0, |sum| sum.minor)
}
