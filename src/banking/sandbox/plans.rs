//! Goals and budgets: those of the tables, changed by what was ordered.
//!
//! What is saved for a goal is a part of the savings account; orders to a goal do not move money.

use super::calendar::end_of_month;
use super::view::View;
use crate::bank::{AccountKind, Budget, Goal};

/// Goals, new ones last.
pub(super) fn goals(view: &View<'_>) -> Vec<Goal> {
    let aims = view.profile().map_or(&[][..], |profile| profile.affairs.goals);
    let mut goals: Vec<_> = aims
        .iter()
        .enumerate()
        .map(|(index, aim)| Goal {
            id: format!("{}-goal-{}", view.person.name, index + 1),
            name: aim.name.to_owned(),
            account: view.id(AccountKind::Savings),
            saved: view.money(aim.saved),
            target: view.money(aim.target),
            monthly: view.money(aim.monthly),
            by: aim.by.and_then(|month| end_of_month(view.today, month)),
            is_paused: aim.is_paused,
        })
        .collect();
    for goal in view.changes.goals.values() {
        match goals.iter_mut().find(|known| known.id == goal.id) {
            Some(known) => *known = goal.clone(),
            None => goals.push(goal.clone()),
        }
    }
    goals
}

/// Budgets, new ones last.
pub(super) fn budgets(view: &View<'_>) -> Vec<Budget> {
    let rows = view.profile().map_or(&[][..], |profile| profile.affairs.budgets);
    let of_row = |(category, limit): &(&str, i64)| Budget {
        category: (*category).to_owned(),
        limit: view.money(*limit),
        warn_at: None,
    };
    let mut budgets: Vec<_> = rows.iter().map(of_row).collect();
    for budget in view.changes.budgets.values() {
        match budgets.iter_mut().find(|known| known.category == budget.category) {
            Some(known) => *known = budget.clone(),
            None => budgets.push(budget.clone()),
        }
    }
    budgets
}
