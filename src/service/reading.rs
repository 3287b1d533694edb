//! Asking the bank: under a permit, within the budget, with one retry at most, and a breaker in front.

use super::Service;
use super::budget::Budget;
use crate::bank::breaker::Breaker;
use crate::bank::{Bank, BankError, Customer, Public, Records};
use crate::consent::{Permit, Purpose, permit};
use crate::dialogue::{Facts, Needs, Query, called_by, further};
use crate::link::{BankLink, Linked};
use crate::telemetry::metrics;
use futures_util::future::join_all;
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// A retry costs this many calls' worth of credit: at most a tenth more calls.
const RETRY_COST: u32 = 10;
const MOST_CREDIT: u32 = 100;

/// A configured bank with what is remembered of its health.
pub struct BankHandle {
    /// The connector.
    pub bank: Arc<dyn Bank>,
    /// What people know it by.
    pub label: String,
    /// Whether it is the sandbox.
    pub is_sandbox: bool,
    breaker: Breaker,
    credit: AtomicU32,
}

impl BankHandle {
    /// A bank that has not been asked yet.
    pub fn new(bank: Arc<dyn Bank>, label: &str, is_sandbox: bool) -> Self {
        Self {
            bank,
            label: label.to_owned(),
            is_sandbox,
            breaker: Breaker::default(),
            credit: AtomicU32::new(MOST_CREDIT),
        }
    }

    fn may_retry(&self) -> bool {
        let spend = |credit: u32| credit.checked_sub(RETRY_COST);
        self.credit.fetch_update(Ordering::SeqCst, Ordering::SeqCst, spend).is_ok()
    }

    fn earn_credit(&self) {
        let earn = |credit: u32| Some((credit + 1).min(MOST_CREDIT));
        let _ = self.credit.fetch_update(Ordering::SeqCst, Ordering::SeqCst, earn);
    }

    /// Asks for what a task needs, by `until`.
    async fn ask(
        &self,
        customer: &Customer,
        permit: &Permit,
        needs: Needs,
        until: Instant,
    ) -> Result<Facts, BankError> {
        if !self.breaker.admits(customer.now) {
            return Err(BankError::Down);
        }
        self.earn_credit();
        let attempt = || async { timeout_at(until, self.fetch(customer, permit, needs)).await };
        let mut facts = attempt().await;
        if matches!(facts, Ok(Err(BankError::Down))) && self.may_retry() {
            facts = attempt().await;
        }
        let facts = facts.unwrap_or(Err(BankError::TooSlow));
        let failed = matches!(facts, Err(BankError::Down | BankError::TooSlow));
        self.breaker.record(!failed, &customer.name, customer.now);
        facts
    }

    async fn fetch(&self, customer: &Customer, permit: &Permit, needs: Needs) -> Result<Facts, BankError> {
        let accounts = async {
            if !needs.accounts {
                return Ok(Vec::new());
            }
            self.bank.accounts(customer, permit).await.map(|fresh| fresh.value)
        };
        let transactions = async {
            let Some((from, to)) = needs.transactions else { return Ok(Vec::new()) };
            self.bank.transactions(customer, permit, from, to).await.map(|fresh| fresh.value)
        };
        let bills = async {
            if !needs.bills {
                return Ok(Vec::new());
            }
            self.bank.bills(customer, permit).await.map(|fresh| fresh.value)
        };
        let records = async {
            if needs.records.is_empty() {
                return Ok(Records::default());
            }
            self.bank.records(customer, permit, needs.records).await.map(|fresh| fresh.value)
        };
        let (accounts, transactions, bills, records) = tokio::try_join!(accounts, transactions, bills, records)?;
        Ok(Facts { accounts, transactions, bills, records, ..Facts::default() })
    }
}

impl Service {
    /// The facts for a query, from every bank that may be read for it. The consent is looked at again here, at the call. A
    /// bank that does not answer is missing, as long as another does.
    pub(super) async fn facts(
        &self,
        link: Option<&Linked>,
        query: &Query,
        now: Timestamp,
        today: Date,
        budget: Budget,
    ) -> Result<Facts, BankError> {
        let public = if query.needs.public { Some(self.public(link, now, budget).await?) } else { None };
        let mut facts = match (query.purpose, link) {
            (Some(purpose), Some(link)) => self.read_all(link, (purpose, query.needs), (now, today), budget).await?,
            (Some(_), None) => return Err(BankError::ConsentEnded),
            (None, _) => Facts::default(),
        };
        facts.public = public;
        let Some(link) = link else { return Ok(facts) };
        let mut facts = called_by(Some(link), facts);
        if let Some(further) = further(&query.spoken, &facts, today)
            && let Ok(more) = self.read_all(link, further, (now, today), budget).await
        {
            let read_under = more.read_under.clone();
            facts.add(more);
            facts.read_under.extend(read_under);
        }
        Ok(facts)
    }

    /// What the customer's first bank tells everybody; for somebody who is not linked, the first configured one.
    async fn public(&self, link: Option<&Linked>, now: Timestamp, budget: Budget) -> Result<Public, BankError> {
        let own = link.and_then(|link| link.banks.first()).and_then(|bank| self.banks.get(&bank.bank));
        let bank = own.or_else(|| self.banks.values().next()).ok_or(BankError::Down)?;
        timeout_at(budget.bank, bank.bank.public(now)).await.unwrap_or(Err(BankError::TooSlow))
    }

    async fn read_all(
        &self,
        link: &Linked,
        wanted: (Purpose, Needs),
        (now, today): (Timestamp, Date),
        budget: Budget,
    ) -> Result<Facts, BankError> {
        let read = |bank| self.read(link, bank, wanted, (now, today), budget);
        let answers = join_all(link.banks.iter().map(read)).await;
        let is_alone = link.banks.len() == 1;
        let mut all = Facts { read_under: vec![wanted.0], ..Facts::default() };
        let (mut worst, mut answered) = (BankError::NotPermitted, false);
        for (bank, facts) in link.banks.iter().zip(answers) {
            match facts {
                Ok(facts) => {
                    answered = true;
                    all.add(if is_alone { facts } else { facts.of_bank(&bank.bank) });
                }
                // Nothing is missing where nothing was allowed.
                Err(BankError::NotPermitted) => {}
                Err(error) => {
                    worst = error;
                    all.missing.push(self.banks.get(&bank.bank).map_or_else(String::new, |bank| bank.label.clone()));
                }
            }
        }
        if answered { Ok(all) } else { Err(worst) }
    }

    /// One bank, if a consent to read it for the purpose is open.
    async fn read(
        &self,
        link: &Linked,
        bank: &BankLink,
        (purpose, needs): (Purpose, Needs),
        (now, today): (Timestamp, Date),
        budget: Budget,
    ) -> Result<Facts, BankError> {
        let permit = permit(&link.consents, &bank.bank, purpose, now).map_err(|_| BankError::NotPermitted)?;
        let handle = self.banks.get(&bank.bank).ok_or(BankError::ConsentEnded)?;
        let customer = Customer { name: bank.customer.clone(), now, today };
        let started = Instant::now();
        let facts = handle.ask(&customer, &permit, needs, budget.bank).await;
        observe(&bank.bank, &facts, started.elapsed());
        facts
    }
}

fn observe(bank: &str, facts: &Result<Facts, BankError>, took: Duration) {
    let outcome = facts.as_ref().map_or_else(|error| error.label(), |_| "answered");
    metrics::bank(bank, outcome, took);
}
