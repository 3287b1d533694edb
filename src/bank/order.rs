//! Orders: what the bank is told to do, once for each key.
//!
//! An order is data: the dialogue makes it, [`crate::dialogue`] clears it for its tier, the service reserves its key, and
//! the bank carries it out or says why not.

use super::cards::DeclineReason;
use super::payments::AmountKind;
use crate::id::AccountId;
use crate::money::Money;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Something for the bank to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "order", rename_all = "snake_case")]
pub enum Order {
    /// Pay a card, loan or biller.
    PayBill {
        /// The card's or loan's account; none for a biller.
        account: Option<AccountId>,
        /// Who is paid, as it is said.
        to: String,
        /// From where.
        from: AccountId,
        /// Above zero.
        amount: Money,
        /// When.
        day: Date,
    },
    /// Move money between own accounts.
    Transfer {
        /// From.
        from: AccountId,
        /// To.
        to: AccountId,
        /// Above zero.
        amount: Money,
        /// When.
        day: Date,
    },
    /// Send money to a saved payee.
    Send {
        /// The payee's id.
        payee: String,
        /// The payee's name, as it is said.
        to: String,
        /// From.
        from: AccountId,
        /// Above zero.
        amount: Money,
        /// When.
        day: Date,
        /// A few words for them.
        memo: Option<String>,
    },
    /// Call a payment back.
    Cancel {
        /// The payment's id.
        payment: String,
    },
    /// Pay a card by itself from now on, or no more.
    SetAutopay {
        /// The card's account.
        account: AccountId,
        /// How much; none: no more.
        pays: Option<AmountKind>,
        /// From where.
        from: AccountId,
    },
    /// Stop new payments with cards.
    Freeze {
        /// The cards' ids.
        cards: Vec<String>,
    },
    /// Let them work again.
    Unfreeze {
        /// The card's id.
        card: String,
    },
    /// Block cards for good and mail new ones to the address on file.
    ReportLost {
        /// The cards' ids.
        cards: Vec<String>,
        /// Whether they were stolen.
        stolen: bool,
    },
    /// Start using a new card.
    Activate {
        /// The card's id.
        card: String,
    },
    /// A charge that the customer does not accept. An oral notice that counts from when it was said.
    Dispute {
        /// The transaction's id; none when the customer named none.
        transaction: Option<String>,
        /// Why.
        reason: DisputeReason,
    },
    /// The customer's word on an alert.
    AnswerAlert {
        /// The alert's id.
        alert: String,
        /// Whether it was them. Unsure is `None`: the card stays as it is.
        mine: Option<bool>,
    },
    /// A limit for a category, from this month on.
    SetBudget {
        /// The catalogue's id of the category.
        category: String,
        /// The limit.
        limit: Money,
        /// Where to warn.
        warn_at: Option<Money>,
    },
    /// A goal, new or changed.
    SetGoal {
        /// The goal's id; none for a new one.
        goal: Option<String>,
        /// Its name.
        name: String,
        /// What is wanted; none leaves it.
        target: Option<Money>,
        /// Rests or goes on.
        paused: bool,
    },
    /// Have a person of the bank call back.
    CallBack {
        /// What about, as an id of the catalogue's topics.
        topic: String,
    },
    /// Put an account's numbers into the bank's own app for the customer.
    SendNumbers {
        /// Of this account.
        account: AccountId,
    },
}

/// Why a charge is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisputeReason {
    /// Somebody else made it.
    NotMine,
    /// It was charged twice.
    Twice,
    /// Another amount was agreed.
    WrongAmount,
    /// Nothing came for it.
    NotReceived,
    /// It was cancelled or returned.
    Cancelled,
    /// The customer has not said.
    Unsaid,
}

/// What the bank made of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "made", rename_all = "snake_case")]
pub enum Ordered {
    /// It is done.
    Done,
    /// It will be, on its day.
    Scheduled,
    /// The customer is asked to approve it at the bank.
    NeedsApproval,
    /// There is not enough.
    NoFunds,
    /// It is too late, or was done before.
    TooLate,
    /// The bank does not allow it: the card is blocked for good, the payee is not known.
    NotAllowed,
    /// The card was refused at a shop for this, and works for it again now.
    Released(DeclineReason),
    /// It is more than our own limits allow by voice, or goes to a payee who was not paid of late. The bank was not asked.
    OverLimit,
}

impl Ordered {
    /// Its name in the journal and in metrics.
    pub fn label(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Scheduled => "scheduled",
            Self::NeedsApproval => "needs_approval",
            Self::NoFunds => "no_funds",
            Self::TooLate => "too_late",
            Self::NotAllowed => "not_allowed",
            Self::Released(_) => "released",
            Self::OverLimit => "over_limit",
        }
    }
}

impl Order {
    /// Its name in the journal and in metrics.
    pub fn label(&self) -> &'static str {
        match self {
            Self::PayBill { .. } => "pay_bill",
            Self::Transfer { .. } => "transfer",
            Self::Send { .. } => "send",
            Self::Cancel { .. } => "cancel",
            Self::SetAutopay { .. } => "set_autopay",
            Self::Freeze { .. } => "freeze",
            Self::Unfreeze { .. } => "unfreeze",
            Self::ReportLost { .. } => "report_lost",
            Self::Activate { .. } => "activate",
            Self::Dispute { .. } => "dispute",
            Self::AnswerAlert { .. } => "answer_alert",
            Self::SetBudget { .. } => "set_budget",
            Self::SetGoal { .. } => "set_goal",
            Self::CallBack { .. } => "call_back",
            Self::SendNumbers { .. } => "send_numbers",
        }
    }

    /// Every id of the bank's in it, to be changed.
    pub fn ids_mut(&mut self) -> Vec<&mut String> {
        match self {
            Self::PayBill { account, from, .. } => {
                account.iter_mut().chain([from]).map(|account| &mut account.0).collect()
            }
            Self::Transfer { from, to, .. } => vec![&mut from.0, &mut to.0],
            Self::Send { payee, from, .. } => vec![payee, &mut from.0],
            Self::Cancel { payment } => vec![payment],
            Self::SetAutopay { account, from, .. } => vec![&mut account.0, &mut from.0],
            Self::Freeze { cards } | Self::ReportLost { cards, .. } => cards.iter_mut().collect(),
            Self::Unfreeze { card } | Self::Activate { card } => vec![card],
            Self::Dispute { transaction, .. } => transaction.iter_mut().collect(),
            Self::AnswerAlert { alert, .. } => vec![alert],
            Self::SetGoal { goal, .. } => goal.iter_mut().collect(),
            Self::SendNumbers { account } => vec![&mut account.0],
            Self::SetBudget { .. } | Self::CallBack { .. } => Vec::new(),
        }
    }

    /// The accounts that it names.
    pub fn accounts(&self) -> Vec<&AccountId> {
        match self {
            Self::PayBill { account, from, .. } => account.iter().chain([from]).collect(),
            Self::Transfer { from, to, .. } => vec![from, to],
            Self::Send { from, .. } => vec![from],
            Self::SetAutopay { account, from, .. } => vec![account, from],
            Self::SendNumbers { account } => vec![account],
            _ => Vec::new(),
        }
    }

    /// The money that it moves out of an account's reach; none for what moves nothing.
    pub fn amount(&self) -> Option<Money> {
        match self {
            Self::PayBill { amount, .. } | Self::Transfer { amount, .. } | Self::Send { amount, .. } => Some(*amount),
            _ => None,
        }
    }
}
