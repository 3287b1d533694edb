//! Information that is nobody's: cash machines and branches, exchange rates. It works without a link.
//!
//! Nothing personal is read or said here.

mod convert;
mod exchange;
mod hours;
mod places;

use super::plan::Task;

/// The task of this family that is called `intent`.
pub(crate) fn task(intent: &str) -> Option<Task> {
    Some(match intent {
        "FindAtmBranch" => Task::read(places::plan, places::compose),
        "ExchangeRate" => Task::read(exchange::plan, exchange::compose),
        _ => return None,
    })
}
