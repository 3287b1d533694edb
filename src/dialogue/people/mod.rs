//! People: a person at the bank at the first ask, somebody who cannot pay, small talk, help, and what is beyond us.
//!
//! Nothing here sells, and nothing here pretends to be human. No amount is ever handed to a person.

mod examples;
mod fallback;
mod hardship;
mod help;
mod human;
pub(crate) mod small_talk;

pub(crate) use fallback::fallback;
pub(crate) use help::help;
pub(crate) use human::{answers_anyway, topic};

use super::plan::Task;

/// The task of this family that is called `intent`.
pub(crate) fn task(intent: &str) -> Option<Task> {
    Some(match intent {
        "TalkToHuman" => Task::order(human::plan, human::compose, human::after),
        "Hardship" => Task::read(hardship::plan, hardship::compose),
        _ => return None,
    })
}
