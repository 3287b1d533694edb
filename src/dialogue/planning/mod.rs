//! Planning: what fits before the next income, how low an account gets, goals and budgets. Plain arithmetic that says its
//! assumptions.
//!
//! Nothing is advised and nothing promised. Goals and budgets are changed by orders that were read back and confirmed.

mod afford;
mod budgets;
mod forecast;
mod goal_orders;
mod goals;
mod income;
mod projection;
mod reading;

use super::plan::Task;

/// The task of this family that is called `intent`.
pub(crate) fn task(intent: &str) -> Option<Task> {
    Some(match intent {
        "CanIAfford" => Task::read(afford::plan, afford::compose),
        "CashForecast" => Task::read(|situation, _| reading::plan(situation), forecast::compose),
        "SavingsGoal" => Task::order(goals::plan, goals::compose, goal_orders::after),
        "BudgetStatus" => Task::order(budgets::plan, budgets::compose, budgets::after),
        _ => return None,
    })
}
