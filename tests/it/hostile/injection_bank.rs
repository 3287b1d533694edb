//! A bank whose every name is the attacker's: merchants, nicknames, brands.

use async_trait::async_trait;
use jiff::ToSpan;
use jiff::civil::Date;
use saldo::bank::{Account, AccountKind, Bank, BankError, Bill, Customer, Fresh, Status, Transaction};
use saldo::consent::Permit;
use saldo::id::AccountId;
use saldo::money::{Currency, Money};
use std::sync::{Mutex, PoisonError};

/// The bank, and what everything in it is called.
#[derive(Default)]
pub(super) struct NamedBank(Mutex<String>);

impl NamedBank {
    pub(super) fn call(&self, name: &str) {
        name.clone_into(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    fn name(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn account(&self, kind: AccountKind, minor: i64) -> Account {
        let money = Money::new(minor, Currency::USD);
        Account {
            id: AccountId(format!("{kind:?}")),
            kind,
            nickname: (kind != AccountKind::Card).then(|| self.name()),
            brand: (kind == AccountKind::Card).then(|| self.name()),
            last_four: "4417".to_owned(),
            currency: Currency::USD,
            booked: money,
            available: Some(money),
            limit: None,
        }
    }

    /// Charges (and two deposits) of the last days, the newest a pending hold.
    fn transaction(&self, days_ago: i32, today: Date) -> Transaction {
        let amount = if days_ago > 5 { 5_000 } else { -1_000 - i64::from(days_ago) };
        Transaction {
            id: format!("t-{days_ago}"),
            account: AccountId("Checking".to_owned()),
            amount: Money::new(amount, Currency::USD),
            status: if days_ago < 2 { Status::Pending } else { Status::Booked },
            date: today - days_ago.days(),
            merchant: self.name(),
            raw: self.name(),
            category: if days_ago == 0 { "travel" } else { "shopping" }.to_owned(),
        }
    }
}

#[async_trait]
impl Bank for NamedBank {
    async fn accounts(&self, customer: &Customer, _: &Permit) -> Result<Fresh<Vec<Account>>, BankError> {
        let kinds = [(AccountKind::Checking, 123_400), (AccountKind::Savings, 5_000_000), (AccountKind::Card, -20_000)];
        let value = kinds.into_iter().map(|(kind, minor)| self.account(kind, minor)).collect();
        Ok(Fresh { value, as_of: customer.now })
    }

    async fn transactions(
        &self,
        customer: &Customer,
        _: &Permit,
        from: Date,
        to: Date,
    ) -> Result<Fresh<Vec<Transaction>>, BankError> {
        let all = (0..8).map(|days| self.transaction(days, customer.today));
        Ok(Fresh { value: all.filter(|one| from <= one.date && one.date <= to).collect(), as_of: customer.now })
    }

    async fn bills(&self, customer: &Customer, _: &Permit) -> Result<Fresh<Vec<Bill>>, BankError> {
        let minimum = Money::new(3_500, Currency::USD);
        let account = AccountId("Card".to_owned());
        let due = customer.today + 3.days();
        let bill = Bill { account, due, minimum, statement: None, autopay: false, paid: false };
        Ok(Fresh { value: vec![bill], as_of: customer.now })
    }
}
