//! Bills, payments and transfers: what is due, and money that the customer moves.
//!
//! A task here only prepares: it fills a form and reads it back. What a yes and the voice code let through is an
//! [`crate::bank::Order`], and the bank carries it out.

mod bills;

use super::plan::{Needs, Plan, Task};

/// The task of this family that is called `intent`.
pub(crate) fn task(intent: &str) -> Option<Task> {
    Some(match intent {
        "BillDue" => {
            Task::read(|_, _| Plan::Query(Needs { accounts: true, bills: true, ..Needs::default() }), bills::compose)
        }
        _ => return None,
    })
}
