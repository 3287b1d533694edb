//! What came in and went out: charges, deposits, checks, merchants, categories, periods, and what is to come.
//!
//! Every answer is plain arithmetic on what the bank says; none of the tasks changes anything.

mod category;
mod charges;
mod checks;
mod compare;
mod deposits;
pub(crate) mod expected;
mod explain;
mod fees;
mod largest;
mod last;
pub(crate) mod merchant;
mod pending;
mod recent;
mod refunds;
mod subscriptions;
mod upcoming;

use super::plan::{Needs, Task};
use crate::consent::Purpose;

/// The task of this family that is called `intent`.
pub(crate) fn task(intent: &str) -> Option<Task> {
    Some(match intent {
        "RecentTransactions" => Task::read(recent::plan, recent::compose),
        "TransactionsAtMerchant" => Task::read(merchant::plan, merchant::compose),
        "LastAtMerchant" => Task::read(last::plan, last::compose),
        "SpendByCategory" => Task::read(category::plan, category::compose),
        "ComparePeriods" => Task::read(compare::plan, compare::compose),
        "LargestPurchase" => Task::read(largest::plan, largest::compose),
        "PendingTransactions" => Task::read(pending::plan, pending::compose),
        "DepositArrived" => Task::read(deposits::plan, deposits::compose),
        "CheckCleared" => Task::read(checks::plan, checks::compose),
        "ExplainCharge" => Task::read(explain::plan, explain::compose),
        "UpcomingPayments" => Task::read(upcoming::plan, upcoming::compose),
        "Subscriptions" => Task::read(subscriptions::plan, subscriptions::compose),
        "RefundArrived" => Task::read(refunds::plan, refunds::compose),
        "FeesAndInterest" => Task::read(fees::plan, fees::compose),
        _ => return None,
    })
}

/// What a bank may lack is asked by itself; without it the answer is shorter.
pub(crate) fn further(intent: &str) -> Option<(Purpose, Needs)> {
    match intent {
        "Subscriptions" => Some(subscriptions::further()),
        "UpcomingPayments" => Some(upcoming::further()),
        _ => None,
    }
}
