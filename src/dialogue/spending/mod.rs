//! What came in and went out: charges, deposits, merchants, categories, periods.
//!
//! Every answer is plain arithmetic on the bank's transactions; none of the tasks changes anything.

pub(crate) mod expected;
pub(crate) mod merchant;
mod pending;
mod recent;

use super::plan::Task;

/// The task of this family that is called `intent`.
pub(crate) fn task(intent: &str) -> Option<Task> {
    Some(match intent {
        "RecentTransactions" => Task::read(recent::plan, recent::compose),
        "TransactionsAtMerchant" => Task::read(merchant::plan, merchant::compose),
        "PendingTransactions" => Task::read(pending::plan, pending::compose),
        _ => return None,
    })
}
