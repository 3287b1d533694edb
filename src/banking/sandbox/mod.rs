//! The sandbox bank: deterministic people with accounts, two years of history, and ways to fail on demand.
//!
//! What happened on a day depends on the person and the day alone, so tomorrow's history contains today's. Amounts are
//! invented, passwords are public, nothing leaves the process; what is
//! ordered is kept until it ends. "Today" is that of the person's own time zone at
//! [`Customer::now`]: the bank's books do not follow a travelling customer.

mod affairs;
mod agreed;
mod anna;
mod calendar;
mod card_orders;
mod cards;
mod changes;
mod day;
mod dice;
mod history;
mod ledger;
mod loans;
#[cfg(test)]
mod order_tests;
mod orders;
mod payments;
mod person;
mod piotr;
mod plans;
mod plastic;
mod profile;
mod public;
#[cfg(test)]
mod record_tests;
mod records;
mod sanne;
mod scenario;
mod show;
mod standing;
#[cfg(test)]
mod tests;
mod view;

pub use person::{PASSWORD, Person, VOICE_CODE, people, person};
pub use scenario::Scenario;
pub use show::show;
pub use standing::{
    DirectDebit, Rise, StandingOrder, Subscription, direct_debits, payees, standing_orders, subscriptions,
};

use crate::bank::{
    Account, Bank, BankError, Bill, Capability, Customer, Fresh, Order, Ordered, Public, Records, Transaction,
};
use crate::consent::Permit;
use crate::id::AccountId;
use async_trait::async_trait;
use changes::Changes;
use history::History;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use view::View;

/// How many histories are kept: every person today, and some on other days.
const KEPT: usize = 16;
/// How long a slow bank takes.
const SLOW: Duration = Duration::from_secs(20);

type Kept = VecDeque<(&'static str, Date, Arc<History>)>;

/// The bank. A [`Customer::name`] that is nobody's is answered with [`BankError::ConsentEnded`]: the bank has no such
/// customer who could have agreed to anything, and linking again is the way out.
#[derive(Default)]
pub struct Sandbox {
    scenarios: Mutex<BTreeMap<String, Scenario>>,
    kept: Mutex<Kept>,
    /// What orders have changed, by person.
    changes: Mutex<BTreeMap<&'static str, Arc<Changes>>>,
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

    /// What was carried out for `person`, oldest first, each order once.
    pub fn carried_out(&self, person: &str) -> Vec<Order> {
        let changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        changes.get(person).map(|changes| changes.carried_out()).unwrap_or_default()
    }

    /// Whoever is asked about, once the scenario let the question through.
    async fn ask(&self, customer: &Customer, wanted: Capability) -> Result<&'static Person, BankError> {
        let person = self.admit(customer, wanted)?;
        if self.scenario(person.name) == Scenario::Slow {
            tokio::time::sleep(SLOW).await;
        }
        Ok(person)
    }

    fn admit(&self, customer: &Customer, wanted: Capability) -> Result<&'static Person, BankError> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        let person = person(&customer.name).ok_or(BankError::ConsentEnded)?;
        match self.scenario(person.name) {
            Scenario::NoCapability if wanted != Capability::Accounts => Err(BankError::NotSupported(wanted)),
            Scenario::Down => Err(BankError::Down),
            Scenario::ConsentEnded => Err(BankError::ConsentEnded),
            Scenario::Busy => Err(BankError::Busy),
            _ => Ok(person),
        }
    }

    /// Reads from what `person` has now.
    fn view<T>(&self, person: &'static Person, now: Timestamp, read: impl FnOnce(&View<'_>) -> T) -> T {
        let changes = {
            let all = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
            all.get(person.name).cloned().unwrap_or_default()
        };
        self.view_with(person, now, &changes, read)
    }

    fn view_with<T>(
        &self,
        person: &'static Person,
        now: Timestamp,
        changes: &Changes,
        read: impl FnOnce(&View<'_>) -> T,
    ) -> T {
        let today = person.today(now);
        let history = self.history(person, today);
        read(&View { person, history: &history, changes, scenario: self.scenario(person.name), now, today })
    }

    /// Carries out, once for each key. One order at a time: the next one sees what this one changed.
    fn carry_out(
        &self,
        person: &'static Person,
        (now, permit): (Timestamp, &Permit),
        key: &str,
        order: &Order,
    ) -> Result<Ordered, BankError> {
        let mut all = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        let changes = all.entry(person.name).or_default();
        if let Some(ordered) = changes.answer(key) {
            return Ok(ordered);
        }
        let (ordered, change) = self.view_with(person, now, changes, |view| orders::decide(view, permit, order))?;
        let changes = Arc::make_mut(changes);
        changes.remember(key, order, &ordered);
        if let Some(change) = change {
            changes.make(change);
        }
        Ok(ordered)
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

#[async_trait]
impl Bank for Sandbox {
    async fn accounts(&self, customer: &Customer, permit: &Permit) -> Result<Fresh<Vec<Account>>, BankError> {
        let person = self.ask(customer, Capability::Accounts).await?;
        let value = self.view(person, customer.now, |view| {
            view.accounts().into_iter().filter(|account| permit.covers(&account.id)).collect()
        });
        Ok(Fresh { value, as_of: customer.now })
    }

    async fn transactions(
        &self,
        customer: &Customer,
        permit: &Permit,
        from: Date,
        to: Date,
    ) -> Result<Fresh<Vec<Transaction>>, BankError> {
        let person = self.ask(customer, Capability::Transactions).await?;
        let mut value = self.view(person, customer.now, |view| view.transactions(from, to));
        value.retain(|transaction| permit.covers(&transaction.account));
        Ok(Fresh { value, as_of: customer.now })
    }

    async fn bills(&self, customer: &Customer, permit: &Permit) -> Result<Fresh<Vec<Bill>>, BankError> {
        let person = self.ask(customer, Capability::Bills).await?;
        let value = self.view(person, customer.now, |view| {
            view.bills().into_iter().filter(|bill| permit.covers(&bill.account)).collect()
        });
        Ok(Fresh { value, as_of: customer.now })
    }

    async fn records(
        &self,
        customer: &Customer,
        permit: &Permit,
        wanted: &[Capability],
    ) -> Result<Fresh<Records>, BankError> {
        let first = wanted.first().copied().unwrap_or(Capability::Accounts);
        let person = self.ask(customer, first).await?;
        let covers = |account: &AccountId| permit.covers(account);
        let value = self.view(person, customer.now, |view| records::records(view, wanted, covers));
        Ok(Fresh { value, as_of: customer.now })
    }

    async fn public(&self, now: Timestamp) -> Result<Public, BankError> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        Ok(public::public(now))
    }

    /// A slow bank has carried the order out by the time that nobody waits for the answer any more.
    async fn order(
        &self,
        customer: &Customer,
        permit: &Permit,
        key: &str,
        order: &Order,
    ) -> Result<Ordered, BankError> {
        let person = self.admit(customer, Capability::Orders)?;
        let made = self.carry_out(person, (customer.now, permit), key, order);
        if self.scenario(person.name) == Scenario::Slow {
            tokio::time::sleep(SLOW).await;
        }
        made
    }
}
