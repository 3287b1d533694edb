//! The bank as the dialogue sees it: accounts, transactions, bills, and what can go wrong.
//!
//! Signs and spellings are normalised by the connectors in `banking/`; nothing here knows a bank's protocol. A call takes
//! a [`Permit`], so that no bank is asked without an open consent.

pub mod breaker;
mod cards;
mod order;
mod payments;
mod planning;
mod public;
mod records;
mod terms;

pub use cards::{CardState, Check, CheckState, Decline, DeclineReason, FraudAlert, PaymentCard};
pub use order::{DisputeReason, Order, Ordered};
pub use payments::{AmountKind, Autopay, Payee, Payment, PaymentState, Upcoming, UpcomingKind};
pub use planning::{Budget, Goal};
pub use public::{Desk, ExchangeRate, Place, Public};
pub use records::Records;
pub use terms::{CreditScore, LoanTerms, Rate, Rewards, Terms};

use crate::consent::Permit;
use crate::id::AccountId;
use crate::money::{Currency, Money};
use async_trait::async_trait;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Kinds of accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// Everyday money.
    Checking,
    /// Money put aside.
    Savings,
    /// A credit card.
    Card,
    /// A loan.
    Loan,
}

/// An account with its balance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The bank's id.
    pub id: AccountId,
    /// Its kind.
    pub kind: AccountKind,
    /// The customer's own name for it, or the bank's product name where the customer chose none.
    pub nickname: Option<String>,
    /// The brand of a card: Visa.
    pub brand: Option<String>,
    /// Last four digits.
    pub last_four: String,
    /// Its currency.
    pub currency: Currency,
    /// What the bank has booked. A card's or loan's is negative: it is owed.
    pub booked: Money,
    /// What can be spent now, pending charges taken off; for a card what is left of the limit.
    pub available: Option<Money>,
    /// A card's credit limit.
    pub limit: Option<Money>,
}

/// Whether a transaction is final.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Reserved, may still change.
    Pending,
    /// Final.
    Booked,
}

/// One charge (`amount` below zero) or deposit (above zero).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transaction {
    /// The bank's id.
    pub id: String,
    /// The account it belongs to.
    pub account: AccountId,
    /// Signed: below zero left the account.
    pub amount: Money,
    /// Whether it is final.
    pub status: Status,
    /// The customer's day of it.
    pub date: Date,
    /// The other party, cleaned for speech: no city, terminal or card noise.
    pub merchant: String,
    /// The other party as the bank wrote it.
    pub raw: String,
    /// What it was for, as an id of the catalogue's category type.
    pub category: String,
}

impl Transaction {
    /// Money moved between the customer's own accounts: neither spent nor earned.
    pub fn is_between_own_accounts(&self) -> bool {
        matches!(self.category.as_str(), "transfer" | "card_payment")
    }
}

/// Money that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bill {
    /// The card or loan it is for.
    pub account: AccountId,
    /// The day.
    pub due: Date,
    /// The least that must be paid; a loan's instalment.
    pub minimum: Money,
    /// The statement balance of a card.
    pub statement: Option<Money>,
    /// Whether it is paid by itself.
    pub autopay: bool,
    /// Already paid.
    pub paid: bool,
}

/// What was asked of the bank, with the time the data is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fresh<T> {
    /// The data.
    pub value: T,
    /// When the bank's data was true.
    pub as_of: Timestamp,
}

/// What a bank may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capability {
    /// Accounts with balances.
    Accounts,
    /// Transactions, booked and pending.
    Transactions,
    /// What is due.
    Bills,
    /// Payment cards.
    Cards,
    /// Fraud alerts.
    Alerts,
    /// Refused payments.
    Declines,
    /// Paper checks.
    Checks,
    /// Saved payees.
    Payees,
    /// What will be paid by itself.
    Upcoming,
    /// What was ordered.
    Payments,
    /// Cards paid by themselves.
    Autopay,
    /// Rates, rewards, the course of loans.
    Terms,
    /// Credit scores.
    Scores,
    /// Goals.
    Goals,
    /// Budgets.
    Budgets,
    /// Places, rates, the desk.
    Public,
    /// An order of this kind.
    Orders,
}

/// What a bank can answer instead of data. None of these is our fault: each becomes a spoken answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BankError {
    /// The bank's own consent or token has ended: link again.
    ConsentEnded,
    /// The bank does not answer, or with nonsense.
    Down,
    /// The bank asks to wait.
    Busy,
    /// The deadline passed first.
    TooSlow,
    /// This bank cannot do it.
    NotSupported(Capability),
    /// Our consent does not cover it.
    NotPermitted,
}

impl BankError {
    /// Its name in metrics and the journal.
    pub fn label(self) -> &'static str {
        match self {
            Self::ConsentEnded => "consent_ended",
            Self::Down => "bank_down",
            Self::Busy => "bank_busy",
            Self::TooSlow => "bank_slow",
            Self::NotSupported(_) => "not_supported",
            Self::NotPermitted => "not_permitted",
        }
    }
}

/// A customer at a bank, and the time of the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// The bank's name for the customer.
    pub name: String,
    /// The moment of the question; the sandbox invents its history up to it.
    pub now: Timestamp,
    /// The customer's today.
    pub today: Date,
}

/// A bank connector. Each call answers with data or a [`BankError`]; what is unsupported says so and is never an empty
/// list.
#[async_trait]
pub trait Bank: Send + Sync {
    /// Accounts and balances, those that `permit` covers.
    ///
    /// # Errors
    /// [`BankError`].
    async fn accounts(&self, customer: &Customer, permit: &Permit) -> Result<Fresh<Vec<Account>>, BankError>;

    /// Transactions dated `from..=to`, newest first, pending ones included, of the accounts that `permit` covers.
    ///
    /// # Errors
    /// [`BankError`].
    async fn transactions(
        &self,
        customer: &Customer,
        permit: &Permit,
        from: Date,
        to: Date,
    ) -> Result<Fresh<Vec<Transaction>>, BankError>;

    /// What is due on cards and loans that `permit` covers, next first.
    ///
    /// # Errors
    /// [`BankError`].
    async fn bills(&self, customer: &Customer, permit: &Permit) -> Result<Fresh<Vec<Bill>>, BankError>;

    /// Lists of the kinds `wanted`, of the accounts that `permit` covers.
    ///
    /// # Errors
    /// [`BankError`]; [`BankError::NotSupported`] with the first of `wanted` that the bank does not have.
    async fn records(
        &self,
        _customer: &Customer,
        _permit: &Permit,
        wanted: &[Capability],
    ) -> Result<Fresh<Records>, BankError> {
        Err(BankError::NotSupported(wanted.first().copied().unwrap_or(Capability::Public)))
    }

    /// What the bank tells everybody, as of `now`.
    ///
    /// # Errors
    /// [`BankError`].
    async fn public(&self, _now: Timestamp) -> Result<Public, BankError> {
        Err(BankError::NotSupported(Capability::Public))
    }

    /// Carries `order` out, once for each `key`: the same key again is answered as the first time, and nothing is done
    /// twice.
    ///
    /// # Errors
    /// [`BankError`]. After [`BankError::Down`] or [`BankError::TooSlow`] it is unknown whether it was carried out; asking
    /// again with the same key is safe.
    async fn order(
        &self,
        _customer: &Customer,
        _permit: &Permit,
        _key: &str,
        _order: &Order,
    ) -> Result<Ordered, BankError> {
        Err(BankError::NotSupported(Capability::Orders))
    }
}
