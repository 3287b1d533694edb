//! Accounts and position: balances, the overview, credit, rates, points, loans. Which account is meant is decided in `naming`.
//!
//! Each task plans what it needs of the bank and composes its answer; none of them changes anything.

pub(crate) mod balance;
mod naming;
pub(crate) mod summary;

pub(crate) use naming::*;

use super::plan::{Needs, Plan, Task};

/// The task of this family that is called `intent`.
pub(crate) fn task(intent: &str) -> Option<Task> {
    let accounts =
        |_: super::Situation<'_>, _: &super::Spoken| Plan::Query(Needs { accounts: true, ..Needs::default() });
    Some(match intent {
        "GetBalance" => Task::read(accounts, balance::compose),
        "AccountSummary" => Task::read(accounts, summary::compose),
        _ => return None,
    })
}
