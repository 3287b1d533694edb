//! One person's books as the port shows them on a day: accounts, two years of transactions, bills.
//!
//! A function of the person and the day. A pending charge shows what is reserved; the booked balance does not have it yet,
//! the available one has it taken off.

use super::calendar::two_years_before;
use super::day::Entry;
use super::ledger::{Ledger, is_pending};
use super::loans;
use super::person::{Life, Person};
use super::profile::Profile;
use crate::bank::{Account, AccountKind, Bill, Status, Transaction};
use crate::id::AccountId;
use crate::money::Money;
use jiff::civil::Date;

/// What the bank knows of a person on one day.
pub(super) struct History {
    pub(super) accounts: Vec<Account>,
    /// The booked balance of each account before the oldest transaction.
    pub(super) openings: Vec<Money>,
    /// Newest first.
    pub(super) transactions: Vec<Transaction>,
    /// Next first.
    pub(super) bills: Vec<Bill>,
}

impl History {
    /// `person`'s history as of `today`.
    pub(super) fn of(person: &Person, today: Date) -> Self {
        match person.life {
            Life::Quiet { last_four, balance } => quiet(person, last_four, balance),
            Life::Busy(profile) => busy(person, profile, today),
        }
    }

    /// The transactions dated `from..=to`, newest first.
    pub(super) fn between(&self, from: Date, to: Date) -> &[Transaction] {
        let start = self.transactions.partition_point(|transaction| transaction.date > to);
        let end = self.transactions.partition_point(|transaction| transaction.date >= from);
        self.transactions.get(start..end).unwrap_or_default()
    }
}

/// The bank's id of `person`'s account.
pub(super) fn account_id(person: &Person, kind: AccountKind) -> AccountId {
    let word = match kind {
        AccountKind::Checking => "checking",
        AccountKind::Savings => "savings",
        AccountKind::Card => "card",
        AccountKind::Loan => "loan",
    };
    AccountId(format!("{}-{word}", person.name))
}

fn quiet(person: &Person, last_four: &str, balance: i64) -> History {
    let booked = Money::new(balance, person.currency);
    let mut account = account(person, AccountKind::Checking, last_four, booked);
    account.available = Some(booked);
    History { accounts: vec![account], openings: vec![booked], transactions: Vec::new(), bills: Vec::new() }
}

fn busy(person: &Person, profile: &'static Profile, today: Date) -> History {
    let ledger = Ledger::until(profile, today);
    let from = two_years_before(today);
    let window = ledger.entries.iter().rev().take_while(|entry| entry.date >= from);
    let transactions: Vec<_> = window.map(|entry| transaction(person, entry, today)).collect();
    let accounts = accounts(person, profile, &ledger, today);
    let openings = accounts.iter().map(|account| opening(account, &transactions)).collect();
    History { accounts, openings, transactions, bills: bills(person, profile, &ledger, today) }
}

fn transaction(person: &Person, entry: &Entry, today: Date) -> Transaction {
    let pending = is_pending(entry, today);
    Transaction {
        id: format!("{}-{}-{:02}", person.name, entry.date.strftime("%Y%m%d"), entry.sequence),
        account: account_id(person, entry.account),
        amount: Money::new(if pending { entry.minor + entry.hold } else { entry.minor }, person.currency),
        status: if pending { Status::Pending } else { Status::Booked },
        date: entry.date,
        merchant: entry.party.name.to_owned(),
        raw: entry.party.raw.to_owned(),
        category: entry.category.to_owned(),
    }
}

fn accounts(person: &Person, profile: &Profile, ledger: &Ledger, today: Date) -> Vec<Account> {
    let money = |minor| Money::new(minor, person.currency);
    let make = |kind, last_four, limit: Option<i64>| {
        let pending = ledger.entries.iter().rev().take_while(|entry| is_recent(entry, today));
        let pending = pending.filter(|entry| entry.account == kind && is_pending(entry, today));
        let (reserved, held) = pending.fold((0, 0), |(minor, hold), entry| (minor + entry.minor, hold + entry.hold));
        let balance = ledger.balances.of(kind);
        let available = (kind != AccountKind::Loan).then(|| money(limit.unwrap_or(0) + balance + held));
        Account { available, limit: limit.map(money), ..account(person, kind, last_four, money(balance - reserved)) }
    };
    vec![
        make(AccountKind::Checking, profile.checking.last_four, None),
        make(AccountKind::Savings, profile.savings.last_four, None),
        Account {
            brand: Some(profile.card.brand.to_owned()),
            ..make(AccountKind::Card, profile.card.last_four, Some(profile.card.limit))
        },
        Account {
            nickname: Some(profile.loan.nickname.to_owned()),
            ..make(AccountKind::Loan, profile.loan.last_four, None)
        },
    ]
}

fn is_recent(entry: &Entry, today: Date) -> bool {
    today.yesterday().map_or(true, |yesterday| entry.date >= yesterday)
}

fn account(person: &Person, kind: AccountKind, last_four: &str, booked: Money) -> Account {
    Account {
        id: account_id(person, kind),
        kind,
        nickname: None,
        brand: None,
        last_four: last_four.to_owned(),
        currency: person.currency,
        booked,
        available: None,
        limit: None,
    }
}

fn opening(account: &Account, transactions: &[Transaction]) -> Money {
    let booked = transactions.iter().filter(|one| one.account == account.id && one.status == Status::Booked);
    let moved: i64 = booked.map(|transaction| transaction.amount.minor).sum();
    Money::new(account.booked.minor - moved, account.currency)
}

fn bills(person: &Person, profile: &Profile, ledger: &Ledger, today: Date) -> Vec<Bill> {
    let money = |minor| Money::new(minor, person.currency);
    let card = ledger.statement.map(|statement| Bill {
        account: account_id(person, AccountKind::Card),
        due: statement.due,
        minimum: money(statement.minimum),
        statement: Some(money(statement.amount)),
        autopay: profile.card.autopay,
        paid: statement.paid,
    });
    let schedule = loans::schedule(&profile.loan);
    let loan = loans::due(&profile.loan, today).and_then(|due| {
        loans::instalment_on(&profile.loan, &schedule, due).map(|instalment| Bill {
            account: account_id(person, AccountKind::Loan),
            due,
            minimum: money(instalment.payment),
            statement: None,
            autopay: true,
            paid: due == today,
        })
    });
    let mut bills: Vec<_> = card.into_iter().chain(loan).collect();
    bills.sort_by_key(|bill| bill.due);
    bills
}
