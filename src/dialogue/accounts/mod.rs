//! Accounts and position: balances, the overview, credit, rates, points, loans, the bank's numbers. Which account is meant is
//! decided in `naming`, what is agreed on it is found in `terms`.
//!
//! Each task plans what it needs of the bank and composes its answer; none of them changes anything.

pub(crate) mod balance;
mod credit;
mod loan;
mod naming;
mod rates;
mod rewards;
mod routing;
mod score;
pub(crate) mod summary;
mod terms;

pub(crate) use naming::*;

use super::plan::{Needs, Plan, Task};
use crate::bank::Capability;

/// The task of this family that is called `intent`.
pub(crate) fn task(intent: &str) -> Option<Task> {
    let accounts =
        |_: super::Situation<'_>, _: &super::Spoken| Plan::Query(Needs { accounts: true, ..Needs::default() });
    let agreed = |_: super::Situation<'_>, _: &super::Spoken| {
        Plan::Query(Needs { accounts: true, records: &[Capability::Terms], ..Needs::default() })
    };
    let scores = |_: super::Situation<'_>, _: &super::Spoken| {
        Plan::Query(Needs { records: &[Capability::Scores], ..Needs::default() })
    };
    Some(match intent {
        "GetBalance" => Task::read(accounts, balance::compose),
        "AccountSummary" => Task::read(accounts, summary::compose),
        "AvailableCredit" => Task::read(accounts, credit::compose),
        "CreditScore" => Task::read(scores, score::compose),
        "InterestRate" => Task::read(agreed, rates::compose),
        "RewardsBalance" => Task::read(agreed, rewards::compose),
        "LoanInfo" => Task::read(agreed, loan::compose),
        "RoutingNumber" => Task::order(routing::plan, routing::compose, routing::after),
        _ => return None,
    })
}
