//! `BudgetStatus`: what is left of a budget and for how many days; a budget that is set or warned of is read back first.
//!
//! What was spent is counted from the month's own transactions, refunds taken off.

use crate::answer::{Answer, Argument, Line};
use crate::bank::{Budget, Capability, Order, Ordered};
use crate::catalogue::SlotValue;
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Act, Choice, Composed, Facts, Situation, Spoken};
use crate::money::{Currency, Money};
use jiff::civil::Date;

/// Budgets in one answer.
const MOST: usize = 3;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    if let Some("set" | "warn") = spoken.value("action") {
        if category(spoken).is_none() {
            let answer =
                Answer::default().ask(Line::new("budget-category-question"), Line::new("budget-category-reprompt"));
            return Plan::Elicit("category", answer);
        }
        // A kind of spending that is none has no budget: no amount is asked for it.
        if spoken.value("category").is_some() && !spoken.slots.contains_key("amount") {
            let answer = Answer::default().ask(Line::new("budget-amount-question"), Line::new("amount-reprompt"));
            return Plan::Elicit("amount", answer);
        }
    }
    Plan::Query(Needs {
        accounts: true,
        transactions: Some((situation.today.first_of_month(), situation.today)),
        records: &[Capability::Budgets],
        ..Needs::default()
    })
}

/// The category that was said, or the words for it that the catalogue does not know.
fn category(spoken: &Spoken) -> Option<&str> {
    spoken.value("category").or_else(|| spoken.words("category"))
}

fn term(category: &str) -> Argument {
    Argument::Term("category", category.to_owned())
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let budgets = &facts.records.budgets;
    let named = category(spoken);
    let budget = named.and_then(|named| budgets.iter().find(|budget| budget.category == named));
    match (named, budget, spoken.value("action")) {
        (Some(named), budget, Some("set")) => set(situation, spoken, (named, budget), facts),
        (Some(_), Some(budget), Some("warn")) => warn(situation, spoken, budget),
        (Some(_), Some(budget), _) => {
            Composed::say(Answer { lines: one(situation, budget, facts), ..Answer::default() })
        }
        (Some(named), None, _) => none(spoken, named),
        (None, ..) if budgets.is_empty() => Composed::say(Answer::say(Line::new("budget-none-any"))),
        (None, ..) => all(situation, spoken, facts),
    }
}

/// What is left of `budget` in the month of `today`; below zero: over.
fn left(budget: &Budget, facts: &Facts, today: Date) -> i64 {
    let counts = |date: Date| date >= today.first_of_month() && date <= today;
    let spent = facts.transactions.iter().filter(|transaction| {
        transaction.category == budget.category
            && transaction.amount.currency == budget.limit.currency
            && counts(transaction.date)
    });
    spent.fold(budget.limit.minor, |left, transaction| left.saturating_add(transaction.amount.minor))
}

/// Days of the month that are left, today included.
fn days_left(today: Date) -> i64 {
    i64::from(today.days_in_month() - today.day()) + 1
}

fn one(situation: Situation<'_>, budget: &Budget, facts: &Facts) -> Vec<Line> {
    let left = left(budget, facts, situation.today);
    let category = term(&budget.category);
    if situation.discreet() {
        return vec![
            Line::new(if left < 0 { "budget-private-over" } else { "budget-private" }).with("category", category),
        ];
    }
    let money = Money::new(left, budget.limit.currency);
    let days = Argument::Count(days_left(situation.today));
    let line = Line::new(if left < 0 { "budget-over" } else { "budget-left" }).with("category", category);
    let line = line.with("amount", Argument::Rough(money)).with("count", days);
    vec![line, Line::new("budget-limit").with("limit", Argument::Rough(budget.limit))]
}

/// No category was named: those that are over, else the one with the least left of its limit.
fn all(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let mut budgets: Vec<(&Budget, i64)> =
        facts.records.budgets.iter().map(|budget| (budget, left(budget, facts, situation.today))).collect();
    // The share that is left, in thousandths, so that currencies and sizes compare.
    budgets.sort_by_key(|(budget, left)| left.saturating_mul(1000) / budget.limit.minor.max(1));
    let over: Vec<&(&Budget, i64)> = budgets.iter().filter(|(_, left)| *left < 0).take(MOST).collect();
    let count = |count: usize| Argument::Count(i64::try_from(count).unwrap_or(0));
    let item = |(budget, left): &(&Budget, i64)| {
        let name = if situation.discreet() { "budget-item-private" } else { "budget-item" };
        let line = Line::new(name).with("category", term(&budget.category));
        if situation.discreet() {
            line
        } else {
            line.with("amount", Argument::Rough(Money::new(*left, budget.limit.currency)))
        }
    };
    let mut lines = match (over.as_slice(), budgets.first()) {
        ([], _) => vec![Line::new("budget-all-within").with("count", count(budgets.len()))],
        (over, _) => {
            let items = over.iter().map(|found| item(found)).collect();
            vec![Line::new("budget-all-over").with("count", count(over.len())).with("items", Argument::List(items))]
        }
    };
    if let (true, Some((budget, left))) = (over.is_empty(), budgets.first().filter(|_| !situation.discreet())) {
        let line = Line::new("budget-tightest").with("category", term(&budget.category));
        lines.push(line.with("amount", Argument::Rough(Money::new(*left, budget.limit.currency))));
    }
    let choices = over.iter().map(|(budget, _)| choice(spoken, budget)).collect();
    Composed { choices, ..Composed::say(Answer { lines, ..Answer::default() }) }
}

fn choice(spoken: &Spoken, budget: &Budget) -> Choice {
    let mut chosen = spoken.at_page(0);
    chosen.slots.insert("category".to_owned(), value(&budget.category));
    Choice { label: budget.category.clone(), spoken: chosen }
}

fn value(id: &str) -> SlotValue {
    SlotValue::Value { id: id.to_owned(), said: id.to_owned() }
}

/// There is none for that: offers to set one, where it is a category that transactions have.
fn none(spoken: &Spoken, named: &str) -> Composed {
    let answer = Answer::say(Line::new("budget-none").with("category", term(named)));
    if spoken.value("category").is_none() {
        return Composed::say(answer);
    }
    let answer = answer.ask(Line::new("budget-set-one-question"), Line::new("yes-no-reprompt"));
    let slots = [("category".to_owned(), value(named)), ("action".to_owned(), value("set"))].into();
    Composed::offer(answer, Some(Spoken::new(&spoken.intent, slots)))
}

/// The amount that was said, in the budget's currency, else that of the first account.
fn amount(spoken: &Spoken, own: Currency) -> Option<Money> {
    match spoken.slot("amount") {
        Some(SlotValue::Money { hundredths, currency }) if currency.is_none_or(|currency| currency == own) => {
            Some(Money::new(hundredths.saturating_mul(own.scale()) / 100, own))
        }
        _ => None,
    }
}

fn set(situation: Situation<'_>, spoken: &Spoken, (named, budget): (&str, Option<&Budget>), facts: &Facts) -> Composed {
    if spoken.value("category").is_none() {
        return Composed::say(Answer::say(Line::new("budget-unknown").with("category", term(named))));
    }
    let own = budget.map(|budget| budget.limit.currency).or(facts.accounts.first().map(|account| account.currency));
    let Some(limit) = own.and_then(|own| amount(spoken, own)) else {
        return Composed::say(Answer::say(Line::new("plan-other-currency")));
    };
    let warn_at = budget.and_then(|budget| budget.warn_at).filter(|warn_at| warn_at.minor <= limit.minor);
    let order = Order::SetBudget { category: named.to_owned(), limit, warn_at };
    ordered(situation, spoken, order, ("budget-set-question", named, limit))
}

fn warn(situation: Situation<'_>, spoken: &Spoken, budget: &Budget) -> Composed {
    let Some(at) = amount(spoken, budget.limit.currency) else {
        return Composed::say(Answer::say(Line::new("plan-other-currency")));
    };
    let order = Order::SetBudget { category: budget.category.clone(), limit: budget.limit, warn_at: Some(at) };
    ordered(situation, spoken, order, ("budget-warn-question", &budget.category, at))
}

fn ordered(
    situation: Situation<'_>,
    spoken: &Spoken,
    order: Order,
    (question, category, amount): (&'static str, &str, Money),
) -> Composed {
    let question = Line::new(question).with("category", term(category)).with("amount", Argument::Exact(amount));
    Composed {
        answer: Answer::default().ask(question, Line::new("yes-no-reprompt")),
        waits: Some(Act::Order { order, spoken: spoken.clone(), at: situation.now }),
        ..Composed::default()
    }
}

pub(crate) fn after(_: Situation<'_>, spoken: &Spoken, _: &Facts, (order, made): (&Order, Ordered)) -> Composed {
    let is_warning = spoken.value("action") == Some("warn");
    let line = match (order, made) {
        (_, Ordered::NeedsApproval) => Line::new("plan-approval"),
        (Order::SetBudget { category, limit, warn_at }, Ordered::Done | Ordered::Scheduled) => {
            let phrase = if is_warning { "budget-warn-set" } else { "budget-set" };
            let amount = warn_at.filter(|_| is_warning).unwrap_or(*limit);
            Line::new(phrase).with("category", term(category)).with("amount", Argument::Exact(amount))
        }
        _ => Line::new("plan-refused"),
    };
    Composed::say(Answer::say(line))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{Status, Transaction};
    use crate::id::AccountId;
    use jiff::civil::date;

    #[test]
    fn refunds_come_off_and_other_months_and_currencies_do_not_count() {
        let spent = |day, minor, currency| Transaction {
            id: String::new(),
            account: AccountId("a".to_owned()),
            amount: Money::new(minor, currency),
            status: Status::Booked,
            date: day,
            merchant: String::new(),
            raw: String::new(),
            category: "groceries".to_owned(),
        };
        let transactions = vec![
            spent(date(2026, 11, 1), -5_000, Currency::USD),
            spent(date(2026, 11, 20), 1_000, Currency::USD),
            spent(date(2026, 10, 31), -9_000, Currency::USD),
            spent(date(2026, 11, 3), -9_000, Currency::EUR),
        ];
        let facts = Facts { transactions, ..Facts::default() };
        let limit = Money::new(3_500, Currency::USD);
        let budget = Budget { category: "groceries".to_owned(), limit, warn_at: None };
        assert_eq!(left(&budget, &facts, date(2026, 11, 22)), -500);
        assert_eq!(days_left(date(2026, 11, 22)), 9);
        assert_eq!(days_left(date(2026, 11, 30)), 1);
    }
}
