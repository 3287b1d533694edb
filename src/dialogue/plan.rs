//! Which tasks there are, what each needs from the bank, and who composes its answer.

use super::{Composed, Situation, Spoken, balance, bills, merchant, pending, recent, summary};
use crate::answer::{Answer, Line};
use crate::bank::{Account, Bill, Transaction};
use crate::catalogue::SlotValue;
use crate::consent::Purpose;
use crate::id::AccountId;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What a task needs to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Accounts and balances.
    pub accounts: bool,
    /// Transactions of these days, both included.
    pub transactions: Option<(Date, Date)>,
    /// What is due.
    pub bills: bool,
}

/// A task ready to be put to the bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// The task.
    pub spoken: Spoken,
    /// What it needs.
    pub needs: Needs,
    /// The consent it is asked under.
    pub purpose: Option<Purpose>,
    /// What is said before the answer: that the account is linked now.
    pub opening: Vec<Line>,
}

/// What the bank said. Lists that were not asked for are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Accounts and balances.
    pub accounts: Vec<Account>,
    /// Transactions, newest first.
    pub transactions: Vec<Transaction>,
    /// What is due, next first.
    pub bills: Vec<Bill>,
    /// The consents it was read under, for the journal.
    pub read_under: Vec<Purpose>,
    /// Banks that should have been asked and did not answer, by what people know them by.
    pub missing: Vec<String>,
}

impl Facts {
    /// Adds what another bank said, in the order that the lists promise.
    pub fn add(&mut self, other: Self) {
        self.accounts.extend(other.accounts);
        self.transactions.extend(other.transactions);
        self.transactions.sort_by_key(|transaction| std::cmp::Reverse(transaction.date));
        self.bills.extend(other.bills);
        self.bills.sort_by_key(|bill| bill.due);
    }

    /// The same with accounts that cannot be taken for another bank's of the same id.
    #[must_use]
    pub fn of_bank(mut self, bank: &str) -> Self {
        let named = |id: &mut AccountId| *id = AccountId(format!("{bank}/{}", id.0));
        self.accounts.iter_mut().for_each(|account| named(&mut account.id));
        self.transactions.iter_mut().for_each(|transaction| named(&mut transaction.account));
        self.bills.iter_mut().for_each(|bill| named(&mut bill.account));
        self
    }

    /// Every account that something was said of.
    pub fn accounts_read(&self) -> Vec<AccountId> {
        let of_accounts = self.accounts.iter().map(|account| &account.id);
        let of_transactions = self.transactions.iter().map(|transaction| &transaction.account);
        let all: BTreeSet<&AccountId> =
            of_accounts.chain(of_transactions).chain(self.bills.iter().map(|bill| &bill.account)).collect();
        all.into_iter().cloned().collect()
    }
}

/// What is worth asking after the first facts, and under which consent; without it the answer is shorter, not worse.
pub fn further(spoken: &Spoken, facts: &Facts, today: Date) -> Option<(Purpose, Needs)> {
    match spoken.intent.as_str() {
        "GetBalance" => balance::further(spoken, facts, today).map(|needs| (Purpose::Transactions, needs)),
        _ => None,
    }
}

pub(super) enum Plan {
    /// A slot is missing: its name, and the question.
    Elicit(&'static str, Answer),
    Query(Needs),
}

pub(super) fn is_task(intent: &str) -> bool {
    matches!(
        intent,
        "GetBalance"
            | "AccountSummary"
            | "RecentTransactions"
            | "TransactionsAtMerchant"
            | "PendingTransactions"
            | "BillDue"
    )
}

pub(super) fn plan(spoken: &Spoken, today: Date) -> Plan {
    match spoken.intent.as_str() {
        "RecentTransactions" => recent::plan(spoken, today),
        "TransactionsAtMerchant" => merchant::plan(spoken, today),
        "PendingTransactions" => pending::plan(spoken, today),
        "BillDue" => Plan::Query(Needs { accounts: true, bills: true, ..Needs::default() }),
        _ => Plan::Query(Needs { accounts: true, ..Needs::default() }),
    }
}

pub(super) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    match spoken.intent.as_str() {
        "AccountSummary" => summary::compose(situation, spoken, facts),
        "RecentTransactions" => recent::compose(situation, spoken, facts),
        "TransactionsAtMerchant" => merchant::compose(situation, spoken, facts),
        "PendingTransactions" => pending::compose(situation, spoken, facts),
        "BillDue" => bills::compose(situation, spoken, facts),
        _ => balance::compose(situation, spoken, facts),
    }
}

impl Spoken {
    /// The value of a slot.
    pub(super) fn slot(&self, name: &str) -> Option<&SlotValue> {
        self.slots.get(name)
    }

    /// The id of a value that the catalogue lists.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        match self.slot(name) {
            Some(SlotValue::Value { id, .. }) => Some(id),
            _ => None,
        }
    }

    /// The customer's own words.
    pub(super) fn words(&self, name: &str) -> Option<&str> {
        match self.slot(name) {
            Some(SlotValue::Words(words)) => Some(words),
            _ => None,
        }
    }

    /// The days, cut off at `today` where they reach beyond it.
    pub(super) fn days(&self, name: &str) -> Option<crate::period::Period> {
        match self.slot(name) {
            Some(SlotValue::Period(period)) => Some(*period),
            _ => None,
        }
    }

    /// The same task at another page.
    pub(super) fn at_page(&self, page: u32) -> Self {
        Self { page, ..self.clone() }
    }
}
