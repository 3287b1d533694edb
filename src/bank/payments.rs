//! Whom money can be sent to, what will be paid by itself, and what was ordered.

use crate::id::AccountId;
use crate::money::Money;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Someone whom money can be sent to: saved at the bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payee {
    /// The bank's id.
    pub id: String,
    /// Full name.
    pub name: String,
    /// What the customer calls them.
    pub nickname: Option<String>,
    /// Last four characters of the account.
    pub last_four: String,
    /// When the customer last paid them, if ever.
    pub last_paid: Option<Date>,
}

/// A payment that will leave by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upcoming {
    /// The bank's id; none for what is only expected.
    pub id: Option<String>,
    /// Who is paid, as in the transactions.
    pub to: String,
    /// The account that it leaves.
    pub account: AccountId,
    /// Above zero.
    pub amount: Money,
    /// The amount may differ.
    pub is_estimate: bool,
    /// The day.
    pub day: Date,
    /// What kind it is.
    pub kind: UpcomingKind,
    /// The price before, if it rose within the past year, and the first charge at the new one.
    pub rise: Option<(Money, Date)>,
}

/// Kinds of payments to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UpcomingKind {
    /// A subscription: charged to a card every month.
    Subscription,
    /// The creditor collects it.
    DirectDebit,
    /// The customer ordered it for every month.
    StandingOrder,
    /// The customer ordered it once, for a day.
    Scheduled,
}

/// A payment or transfer that the customer ordered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// The bank's id.
    pub id: String,
    /// Who is paid: a payee's name, a biller's, or an own account's.
    pub to: String,
    /// The own account that is paid, if it is one.
    pub to_account: Option<AccountId>,
    /// The account that it leaves.
    pub from: AccountId,
    /// Above zero.
    pub amount: Money,
    /// The day.
    pub day: Date,
    /// How far it is.
    pub state: PaymentState,
}

/// How far a payment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentState {
    /// The customer has yet to approve it at the bank.
    AwaitsApproval,
    /// It leaves on its day and can be called back.
    Scheduled,
    /// It is gone and cannot be called back.
    Sent,
    /// It was called back, or not approved in time.
    Cancelled,
}

/// How a card is paid by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Autopay {
    /// The card's account.
    pub account: AccountId,
    /// How much, when it is on.
    pub pays: Option<AmountKind>,
    /// From where.
    pub from: AccountId,
    /// The next payment.
    pub next: Date,
}

/// How much of a bill is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmountKind {
    /// The least that is due.
    Minimum,
    /// The statement balance.
    Statement,
    /// All that is owed today.
    Full,
}

impl AmountKind {
    /// The kind by the catalogue's id.
    pub fn named(id: &str) -> Option<Self> {
        match id {
            "minimum" => Some(Self::Minimum),
            "statement" => Some(Self::Statement),
            "full" => Some(Self::Full),
            _ => None,
        }
    }
}
