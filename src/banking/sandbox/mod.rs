//! The sandbox bank: deterministic people with accounts, two years of history, and ways to fail on demand.
//!
//! What happened on a day depends on the person and the day alone, so tomorrow's history contains today's. Amounts are
//! invented, passwords are public, nothing leaves the process. "Today" is that of the person's own time zone at
//! [`Customer::now`]: the bank's books do not follow a travelling customer.

mod anna;
mod calendar;
mod cards;
mod day;
mod dice;
mod history;
mod ledger;
mod loans;
mod person;
mod piotr;
mod profile;
mod sanne;
mod scenario;
mod show;
mod standing;
#[cfg(test)]
mod tests;

pub use person::{PASSWORD, Person, VOICE_CODE, people, person};
pub use scenario::Scenario;
pub use show::show;
pub use standing::{
    DirectDebit, Payee, Rise, StandingOrder, Subscription, direct_debits, payees, standing_orders, subscriptions,
};

use crate::bank::{Account, AccountKind, Bank, BankError, Bill, Capability, Customer, Fresh, Transaction};
use crate::consent::Permit;
use crate::money::Money;
use async_trait::async_trait;
use history::History;
use jiff::civil::Date;
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How many histories are kept: every person today, and some on other days.
const KEPT: usize = 16;
/// Minor units below zero of an overdrawn account.
const OVERDRAWN: i64 = 1_840;
/// How long a slow bank takes.
const SLOW: Duration = Duration::from_secs(20);

type Kept = VecDeque<(&'static str, Date, Arc<History>)>;

/// The bank. A [`Customer::name`] that is nobody's is answered with [`BankError::ConsentEnded`]: the bank has no such
/// customer who could have agreed to anything, and linking again is the way out.
#[derive(Default)]
pub struct Sandbox {
    scenarios: Mutex<BTreeMap<String, Scenario>>,
    kept: Mutex<Kept>,
    calls: AtomicU64,
}

impl Sandbox {
    /// A bank that behaves for each person as `scenarios` says, normally for those not in it.
    pub fn new(scenarios: BTreeMap<String, Scenario>) -> Self {
        Self { scenarios: Mutex::new(scenarios), ..Self::default() }
    }

    /// From now on behaves for `person` as `scenario` says.
    pub fn set_scenario(&self, person: &str, scenario: Scenario) {
        self.scenarios.lock().unwrap_or_else(PoisonError::into_inner).insert(person.to_owned(), scenario);
    }

    /// How the bank behaves for `person`.
    pub fn scenario(&self, person: &str) -> Scenario {
        self.scenarios.lock().unwrap_or_else(PoisonError::into_inner).get(person).copied().unwrap_or_default()
    }

    /// How often the bank was asked, failures included.
    pub fn calls(&self) -> u64 {
        self.calls.load(Ordering::Relaxed)
    }

    /// The history that a question is answered from, once the scenario let it through.
    async fn ask(&self, customer: &Customer, wanted: Capability) -> Result<Arc<History>, BankError> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        let person = person(&customer.name).ok_or(BankError::ConsentEnded)?;
        match self.scenario(person.name) {
            Scenario::NoCapability if wanted != Capability::Accounts => return Err(BankError::NotSupported(wanted)),
            Scenario::Normal | Scenario::NoCapability | Scenario::Overdrawn => {}
            Scenario::Slow => tokio::time::sleep(SLOW).await,
            Scenario::Down => return Err(BankError::Down),
            Scenario::ConsentEnded => return Err(BankError::ConsentEnded),
            Scenario::Busy => return Err(BankError::Busy),
        }
        Ok(self.history(person, person.today(customer.now)))
    }

    /// The history of `person` on `today`, made once while it is kept. Made outside the lock: two may make the same one.
    fn history(&self, person: &'static Person, today: Date) -> Arc<History> {
        let kept = |histories: &Kept| {
            let same = histories.iter().find(|(name, day, _)| *name == person.name && *day == today);
            same.map(|(_, _, history)| Arc::clone(history))
        };
        if let Some(history) = kept(&self.kept.lock().unwrap_or_else(PoisonError::into_inner)) {
            return history;
        }
        let history = Arc::new(History::of(person, today));
        let mut histories = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        histories.truncate(KEPT - 1);
        histories.push_front((person.name, today, Arc::clone(&history)));
        history
    }
}

/// Takes money away until the account is 18.40 below zero.
fn overdraw(account: &mut Account) {
    let taken = account.available.unwrap_or(account.booked).minor + OVERDRAWN;
    account.booked.minor -= taken;
    account.available = account.available.map(|left| Money::new(left.minor - taken, left.currency));
}

/// Those of `items` that `allowed` lets through, as of the question.
fn fresh<T: Clone>(customer: &Customer, items: &[T], allowed: impl Fn(&T) -> bool) -> Fresh<Vec<T>> {
    let value = items.iter().filter(|item| allowed(item)).cloned().collect();
    Fresh { value, as_of: customer.now }
}

#[async_trait]
impl Bank for Sandbox {
    async fn accounts(&self, customer: &Customer, permit: &Permit) -> Result<Fresh<Vec<Account>>, BankError> {
        let history = self.ask(customer, Capability::Accounts).await?;
        let mut accounts = fresh(customer, &history.accounts, |account| permit.covers(&account.id));
        if self.scenario(&customer.name) == Scenario::Overdrawn {
            accounts.value.iter_mut().filter(|account| account.kind == AccountKind::Checking).for_each(overdraw);
        }
        Ok(accounts)
    }

    async fn transactions(
        &self,
        customer: &Customer,
        permit: &Permit,
        from: Date,
        to: Date,
    ) -> Result<Fresh<Vec<Transaction>>, BankError> {
        let history = self.ask(customer, Capability::Transactions).await?;
        Ok(fresh(customer, history.between(from, to), |transaction| permit.covers(&transaction.account)))
    }

    async fn bills(&self, customer: &Customer, permit: &Permit) -> Result<Fresh<Vec<Bill>>, BankError> {
        let history = self.ask(customer, Capability::Bills).await?;
        Ok(fresh(customer, &history.bills, |bill| permit.covers(&bill.account)))
    }
}
