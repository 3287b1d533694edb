//! What orders have changed of a person's things at the bank, kept in memory while the process lives.
//!
//! The invented life goes on as if nobody had ordered anything; what is ordered lies over it.

use super::payments::Made;
use crate::bank::{AmountKind, Budget, CardState, DisputeReason, Goal, Order, Ordered, PaymentCard};
use crate::id::AccountId;
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// How many answers and payments are kept of a person; older ones are forgotten.
const MOST: usize = 512;

/// All of it.
#[derive(Clone, Default)]
pub(super) struct Changes {
    /// By the order's key.
    answers: VecDeque<(String, Ordered)>,
    /// What was carried out, oldest first.
    log: VecDeque<Order>,
    made_so_far: usize,
    pub(super) payments: VecDeque<Made>,
    /// Ids of payments that were called back.
    pub(super) cancelled: BTreeSet<String>,
    pub(super) cards: BTreeMap<String, CardState>,
    /// New cards for those that were reported.
    pub(super) replacements: Vec<PaymentCard>,
    pub(super) autopay: Option<(Option<AmountKind>, AccountId)>,
    /// Alerts that were answered, and when.
    pub(super) answered: BTreeMap<String, Timestamp>,
    pub(super) budgets: BTreeMap<String, Budget>,
    pub(super) goals: BTreeMap<String, Goal>,
    disputes: VecDeque<(Option<String>, DisputeReason, Timestamp)>,
}

/// One change.
pub(super) enum Change {
    Pay(Made),
    Cancel(String),
    /// New states, and cards that are new.
    Cards(Vec<(String, CardState)>, Vec<PaymentCard>),
    Autopay(Option<AmountKind>, AccountId),
    /// An alert was answered; the card of one that was not the customer's.
    Alarm {
        alert: String,
        card: Option<String>,
        at: Timestamp,
    },
    Budget(Budget),
    Goal(Goal),
    Dispute(Option<String>, DisputeReason, Timestamp),
}

impl Changes {
    /// What was answered under `key`.
    pub(super) fn answer(&self, key: &str) -> Option<Ordered> {
        self.answers.iter().find(|(known, _)| known == key).map(|(_, ordered)| ordered.clone())
    }

    /// Remembers an answer for good, and the order if something came of it.
    pub(super) fn remember(&mut self, key: &str, order: &Order, ordered: &Ordered) {
        keep(&mut self.answers, (key.to_owned(), ordered.clone()));
        if !matches!(ordered, Ordered::NoFunds | Ordered::TooLate | Ordered::NotAllowed | Ordered::OverLimit) {
            keep(&mut self.log, order.clone());
        }
    }

    /// What was carried out, oldest first.
    pub(super) fn carried_out(&self) -> Vec<Order> {
        self.log.iter().cloned().collect()
    }

    /// A number that no payment and no goal has yet.
    pub(super) fn next_number(&self) -> usize {
        self.made_so_far + 1
    }

    /// Makes a change.
    pub(super) fn make(&mut self, change: Change) {
        match change {
            Change::Pay(made) => {
                self.made_so_far += 1;
                keep(&mut self.payments, made);
            }
            Change::Cancel(payment) => drop(self.cancelled.insert(payment)),
            Change::Cards(states, new) => {
                self.cards.extend(states);
                self.replacements.extend(new);
            }
            Change::Autopay(pays, from) => self.autopay = Some((pays, from)),
            Change::Alarm { alert, card, at } => {
                self.answered.insert(alert, at);
                if let Some(card) = card {
                    self.cards.insert(card, CardState::Blocked);
                    keep(&mut self.disputes, (None, DisputeReason::NotMine, at));
                }
            }
            Change::Budget(budget) => drop(self.budgets.insert(budget.category.clone(), budget)),
            Change::Goal(goal) => {
                self.made_so_far += 1;
                self.goals.insert(goal.id.clone(), goal);
            }
            Change::Dispute(transaction, reason, at) => keep(&mut self.disputes, (transaction, reason, at)),
        }
    }
}

fn keep<T>(all: &mut VecDeque<T>, one: T) {
    if all.len() >= MOST {
        all.pop_front();
    }
    all.push_back(one);
}
