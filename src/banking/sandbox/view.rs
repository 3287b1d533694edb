//! A person as the bank sees them in one moment: the invented life, and what orders have changed of it.
//!
//! Everything that the port tells is read from here.

use super::changes::Changes;
use super::history::{History, account_id};
use super::payments;
use super::person::Person;
use super::profile::Profile;
use super::scenario::Scenario;
use crate::bank::{Account, AccountKind, AmountKind, Autopay, Bill, Transaction};
use crate::id::AccountId;
use crate::money::Money;
use jiff::Timestamp;
use jiff::civil::Date;

/// Minor units below zero of an overdrawn account.
const OVERDRAWN: i64 = 1_840;

/// One person, one moment.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) person: &'static Person,
    pub(super) history: &'a History,
    pub(super) changes: &'a Changes,
    pub(super) scenario: Scenario,
    pub(super) now: Timestamp,
    pub(super) today: Date,
}

impl View<'_> {
    pub(super) fn profile(&self) -> Option<&'static Profile> {
        self.person.profile()
    }

    pub(super) fn id(&self, kind: AccountKind) -> AccountId {
        account_id(self.person, kind)
    }

    pub(super) fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.person.currency)
    }

    /// Accounts as they are after what was ordered.
    pub(super) fn accounts(&self) -> Vec<Account> {
        let mut accounts = self.history.accounts.clone();
        let ordered = payments::transactions(self);
        for account in &mut accounts {
            let (booked, pending) = payments::moved(&ordered, &account.id);
            account.booked.minor += booked;
            account.available = account.available.map(|left| Money::new(left.minor + booked + pending, left.currency));
            if self.scenario == Scenario::Overdrawn && account.kind == AccountKind::Checking {
                overdraw(account);
            }
        }
        accounts
    }

    /// Transactions dated `from..=to`, newest first, with what was ordered.
    pub(super) fn transactions(&self, from: Date, to: Date) -> Vec<Transaction> {
        let mut all: Vec<_> =
            payments::transactions(self).into_iter().filter(|one| (from..=to).contains(&one.date)).collect();
        all.extend_from_slice(self.history.between(from, to));
        all.sort_by_key(|transaction| std::cmp::Reverse(transaction.date));
        all
    }

    /// What is due. A statement that was paid is.
    pub(super) fn bills(&self) -> Vec<Bill> {
        let mut bills = self.history.bills.clone();
        for bill in &mut bills {
            bill.paid |= payments::paid_to(self, &bill.account) >= bill.statement.unwrap_or(bill.minimum).minor;
            if bill.account == self.id(AccountKind::Card)
                && let Some((pays, _)) = &self.changes.autopay
            {
                bill.autopay = pays.is_some();
            }
        }
        bills
    }

    /// How the card is paid by itself.
    pub(super) fn autopay(&self) -> Option<Autopay> {
        let terms = &self.profile()?.card;
        let account = self.id(AccountKind::Card);
        let due = self.bills().into_iter().find(|bill| bill.account == account && !bill.paid).map(|bill| bill.due);
        let next = match due.filter(|due| *due > self.today) {
            Some(due) => due,
            None => {
                super::calendar::later(super::calendar::next_monthly(self.today, terms.closes_on)?, terms.due_after)
            }
        };
        let (pays, from) = self
            .changes
            .autopay
            .clone()
            .unwrap_or_else(|| (terms.autopay.then_some(AmountKind::Statement), self.id(AccountKind::Checking)));
        Some(Autopay { account, pays, from, next })
    }
}

/// Takes money away until the account is 18.40 below zero.
fn overdraw(account: &mut Account) {
    let taken = account.available.unwrap_or(account.booked).minor + OVERDRAWN;
    account.booked.minor -= taken;
    account.available = account.available.map(|left| Money::new(left.minor - taken, left.currency));
}
