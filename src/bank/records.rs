//! What a bank can tell beside accounts, transactions and bills, as lists that are empty unless asked for.

use super::cards::{Check, Decline, FraudAlert, PaymentCard};
use super::payments::{Autopay, Payee, Payment, Upcoming};
use super::planning::{Budget, Goal};
use super::terms::{CreditScore, Terms};
use crate::id::AccountId;
use serde::{Deserialize, Serialize};

/// Lists by what they hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Records {
    /// Payment cards.
    pub cards: Vec<PaymentCard>,
    /// Alerts, newest first.
    pub alerts: Vec<FraudAlert>,
    /// Refused payments of the last days, newest first.
    pub declines: Vec<Decline>,
    /// Paper checks.
    pub checks: Vec<Check>,
    /// Saved payees.
    pub payees: Vec<Payee>,
    /// What will be paid by itself, next first.
    pub upcoming: Vec<Upcoming>,
    /// What was ordered in the last weeks, newest first.
    pub payments: Vec<Payment>,
    /// Cards that can be paid by themselves.
    pub autopay: Vec<Autopay>,
    /// What is agreed on accounts.
    pub terms: Vec<Terms>,
    /// Credit scores; one, where there is one.
    pub scores: Vec<CreditScore>,
    /// Goals.
    pub goals: Vec<Goal>,
    /// Budgets.
    pub budgets: Vec<Budget>,
}

impl Records {
    /// Adds what another answer said.
    pub fn add(&mut self, other: Self) {
        self.cards.extend(other.cards);
        self.alerts.extend(other.alerts);
        self.declines.extend(other.declines);
        self.checks.extend(other.checks);
        self.payees.extend(other.payees);
        self.upcoming.extend(other.upcoming);
        self.upcoming.sort_by_key(|upcoming| upcoming.day);
        self.payments.extend(other.payments);
        self.autopay.extend(other.autopay);
        self.terms.extend(other.terms);
        self.scores.extend(other.scores);
        self.goals.extend(other.goals);
        self.budgets.extend(other.budgets);
    }

    /// Every id of an account that stands in a list, to be changed.
    pub fn accounts_mut(&mut self) -> impl Iterator<Item = &mut AccountId> {
        let cards = self.cards.iter_mut().map(|card| &mut card.account);
        let checks = self.checks.iter_mut().map(|check| &mut check.account);
        let upcoming = self.upcoming.iter_mut().map(|upcoming| &mut upcoming.account);
        let payments =
            self.payments.iter_mut().flat_map(|payment| payment.to_account.iter_mut().chain([&mut payment.from]));
        let autopay = self.autopay.iter_mut().flat_map(|autopay| [&mut autopay.account, &mut autopay.from]);
        let terms = self.terms.iter_mut().map(|terms| &mut terms.account);
        let goals = self.goals.iter_mut().map(|goal| &mut goal.account);
        cards.chain(checks).chain(upcoming).chain(payments).chain(autopay).chain(terms).chain(goals)
    }

    /// Every other id of the bank's, to be changed.
    pub fn ids_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let cards = self.cards.iter_mut().map(|card| &mut card.id);
        let alerts = self.alerts.iter_mut().flat_map(|alert| [&mut alert.id, &mut alert.card]);
        let declines = self.declines.iter_mut().map(|decline| &mut decline.card);
        let payees = self.payees.iter_mut().map(|payee| &mut payee.id);
        let upcoming = self.upcoming.iter_mut().filter_map(|upcoming| upcoming.id.as_mut());
        let payments = self.payments.iter_mut().map(|payment| &mut payment.id);
        let goals = self.goals.iter_mut().map(|goal| &mut goal.id);
        cards.chain(alerts).chain(declines).chain(payees).chain(upcoming).chain(payments).chain(goals)
    }
}
