//! `SavingsGoal`: how far a goal is, in percent first; how much more, how much a month. Percents are said in privacy mode too.
//!
//! Money is only ever added by a transfer, which is a task of its own.

use super::goal_orders;
use crate::answer::{Answer, Argument, Elicit, Line};
use crate::bank::{Capability, Goal};
use crate::catalogue::{SlotValue, words};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Choice, Composed, Facts, Situation, Spoken};
use crate::money::Money;
use crate::period::{Grain, Period};
use jiff::ToSpan;
use jiff::civil::Date;

/// Goals in one answer.
const MOST: usize = 3;
/// Months ahead beyond which no month is named: an account's pace does not hold for ever.
const FURTHEST: i64 = 120;

pub(crate) fn plan(_: Situation<'_>, spoken: &Spoken) -> Plan {
    let has = |slot| spoken.slots.contains_key(slot);
    match spoken.value("action") {
        Some("create") if !has("goal") => {
            let answer = Answer::default().ask(Line::new("goal-name-question"), Line::new("goal-name-reprompt"));
            Plan::Elicit("goal", answer)
        }
        Some("create" | "change" | "add") if !has("amount") => {
            let answer = Answer::default().ask(Line::new("goal-amount-question"), Line::new("amount-reprompt"));
            Plan::Elicit("amount", answer)
        }
        _ => Plan::Query(Needs { accounts: true, records: &[Capability::Goals], ..Needs::default() }),
    }
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let goals = &facts.records.goals;
    let said = spoken.words("goal");
    let found: Vec<&Goal> = match said {
        Some(said) => goals.iter().filter(|goal| is_called(goal, said)).collect(),
        None => goals.iter().collect(),
    };
    if spoken.value("action") == Some("create") {
        return goal_orders::create(situation, spoken, found.first().copied(), facts);
    }
    match (found.as_slice(), said) {
        ([], Some(said)) => none(spoken, said),
        ([], None) => Composed::say(Answer::say(Line::new("goal-none-any"))),
        ([one], _) => of_one(situation, spoken, one, facts),
        (several, _) => match spoken.value("action") {
            Some("add" | "change" | "pause" | "resume") => which(spoken, several),
            Some("saved") if !situation.discreet() => all_saved(several).unwrap_or_else(|| list(spoken, several)),
            _ => list(spoken, several),
        },
    }
}

fn of_one(situation: Situation<'_>, spoken: &Spoken, goal: &Goal, facts: &Facts) -> Composed {
    match spoken.value("action") {
        Some("add") => goal_orders::add(spoken, goal, facts),
        Some("change" | "pause" | "resume") => goal_orders::change(situation, spoken, goal),
        action => Composed::say(Answer { lines: told(situation, action, goal), ..Answer::default() }),
    }
}

/// "My Japan fund" is the goal Japan: one name holds the other, word by word.
fn is_called(goal: &Goal, said: &str) -> bool {
    let (name, said) = (format!(" {} ", words(&goal.name).join(" ")), format!(" {} ", words(said).join(" ")));
    !name.trim().is_empty() && !said.trim().is_empty() && (name.contains(&said) || said.contains(&name))
}

pub(super) fn named(phrase: &'static str, goal: &Goal) -> Line {
    Line::new(phrase).with("goal", Argument::Text(goal.name.clone()))
}

fn told(situation: Situation<'_>, action: Option<&str>, goal: &Goal) -> Vec<Line> {
    let missing = goal.target.minor.saturating_sub(goal.saved.minor);
    let money = |minor| Argument::Rough(Money::new(minor, goal.target.currency));
    if missing <= 0 {
        return vec![named("goal-reached", goal)];
    }
    let mut lines = vec![named("goal-share", goal).with("percent", Argument::Percent(share(goal)))];
    let may_tell = !situation.discreet();
    match action {
        Some("more") if may_tell => lines.push(Line::new("goal-more").with("amount", money(missing))),
        Some("saved") if may_tell && goal.monthly.minor > 0 => {
            lines.push(Line::new("goal-saved").with("amount", money(goal.monthly.minor)));
        }
        Some("monthly") if may_tell => lines.extend(
            needed(situation.today, goal, missing)
                .map(|(minor, by)| Line::new("goal-needed").with("amount", money(minor)).with("month", month(by))),
        ),
        _ => {}
    }
    lines.push(pace(situation.today, goal, missing));
    lines
}

/// The share that is there, in whole percents; never all of it while something is missing.
fn share(goal: &Goal) -> i64 {
    let target = goal.target.minor.max(1);
    (i128::from(goal.saved.minor.max(0)) * 100 / i128::from(target)).try_into().unwrap_or(0)
}

/// The calendar month of a day.
fn month(day: Date) -> Argument {
    Argument::Period(Period { from: day.first_of_month(), to: day.last_of_month(), grain: Grain::Month })
}

/// When it is reached as it goes now.
fn pace(today: Date, goal: &Goal, missing: i64) -> Line {
    if goal.is_paused {
        return Line::new("goal-paused");
    }
    match months(missing, goal.monthly.minor) {
        Some(0) => Line::new("goal-this-month"),
        Some(months) => match today.checked_add(months.months()) {
            Ok(day) => Line::new("goal-pace").with("month", month(day)),
            Err(_) => Line::new("goal-no-pace"),
        },
        None => Line::new("goal-no-pace"),
    }
}

/// Months until `missing` is there with `monthly` put aside in each; 0 is this one.
fn months(missing: i64, monthly: i64) -> Option<i64> {
    if monthly <= 0 {
        return None;
    }
    let months = missing.saturating_sub(1) / monthly;
    (months <= FURTHEST).then_some(months)
}

/// What a month has to bring to be there in time, rounded up to whole units, and until when.
fn needed(today: Date, goal: &Goal, missing: i64) -> Option<(i64, Date)> {
    let by = goal.by.filter(|by| *by > today)?;
    let years = i64::from(by.year()).checked_sub(i64::from(today.year()))?;
    let months = (years * 12 + i64::from(by.month()) - i64::from(today.month())).max(1);
    let scale = goal.target.currency.scale();
    let whole = missing.checked_add(months.checked_mul(scale)? - 1)? / (months * scale);
    Some((whole.checked_mul(scale)?, by))
}

/// No goal of that name: offers to start one.
fn none(spoken: &Spoken, said: &str) -> Composed {
    let answer = Answer::say(Line::new("goal-none").with("said", Argument::Text(said.to_owned())));
    let answer = answer.ask(Line::new("goal-start-question"), Line::new("yes-no-reprompt"));
    let create = SlotValue::Value { id: "create".to_owned(), said: "create".to_owned() };
    let slots = [("goal".to_owned(), SlotValue::Words(said.to_owned())), ("action".to_owned(), create)].into();
    Composed::offer(answer, Some(Spoken::new(&spoken.intent, slots)))
}

fn list(spoken: &Spoken, goals: &[&Goal]) -> Composed {
    let shown = goals.iter().take(MOST);
    let items = shown.map(|goal| named("goal-item", goal).with("percent", Argument::Percent(share(goal)))).collect();
    let count = Argument::Count(i64::try_from(goals.len()).unwrap_or(0));
    let line = Line::new("goal-list").with("count", count).with("items", Argument::List(items));
    Composed { choices: choices(spoken, goals), ..Composed::say(Answer::say(line)) }
}

/// What goes to all of them a month; goals in several currencies have no sum.
fn all_saved(goals: &[&Goal]) -> Option<Composed> {
    let running = goals.iter().filter(|goal| !goal.is_paused);
    let sum = Money::sum(goals.first()?.monthly.currency, running.map(|goal| goal.monthly))?;
    (sum.minor > 0).then(|| Composed::say(Answer::say(Line::new("goal-saved").with("amount", Argument::Rough(sum)))))
}

/// Several could be meant by a change: asks which.
fn which(spoken: &Spoken, goals: &[&Goal]) -> Composed {
    let names = goals.iter().take(MOST).map(|goal| named("goal-name", goal)).collect();
    let question = Line::new("goal-which-question").with("goals", Argument::Choice(names));
    let elicit = Some(Elicit { intent: spoken.intent.clone(), slot: "goal" });
    let answer = Answer { elicit, ..Answer::default().ask(question, Line::new("goal-name-reprompt")) };
    Composed { choices: choices(spoken, goals), ..Composed::say(answer) }
}

fn choices(spoken: &Spoken, goals: &[&Goal]) -> Vec<Choice> {
    let choice = |goal: &&Goal| {
        let mut chosen = spoken.at_page(0);
        chosen.slots.insert("goal".to_owned(), SlotValue::Words(goal.name.clone()));
        Choice { label: goal.name.clone(), spoken: chosen }
    };
    goals.iter().take(MOST).map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::AccountId;
    use crate::money::Currency;
    use jiff::civil::date;

    fn goal(saved: i64, target: i64, by: Option<Date>) -> Goal {
        let money = |minor| Money::new(minor, Currency::USD);
        Goal {
            id: "g".to_owned(),
            name: "Japan".to_owned(),
            account: AccountId("a".to_owned()),
            saved: money(saved),
            target: money(target),
            monthly: money(0),
            by,
            is_paused: false,
        }
    }

    #[test]
    fn a_goal_is_found_by_its_name_and_no_other() {
        let japan = goal(0, 1, None);
        assert!(is_called(&japan, "my japan fund") && is_called(&japan, "Japan"));
        assert!(!is_called(&japan, "jap") && !is_called(&japan, "") && !is_called(&japan, "vacation"));
    }

    #[test]
    fn shares_and_months_are_never_better_than_they_are() {
        assert_eq!(share(&goal(99_999, 100_000, None)), 99);
        assert_eq!(share(&goal(-5, 100_000, None)), 0);
        assert_eq!(months(1_000, 1_000), Some(0), "this month's is enough");
        assert_eq!(months(1_001, 1_000), Some(1));
        assert_eq!(months(1, 0), None);
        assert_eq!(months(i64::MAX, 1), None);
    }

    #[test]
    fn what_a_month_has_to_bring_is_rounded_up() {
        let today = date(2026, 11, 22);
        let by = Some(date(2027, 2, 1));
        assert_eq!(needed(today, &goal(0, 100_000, by), 100_000), Some((33_400, date(2027, 2, 1))));
        assert_eq!(needed(today, &goal(0, 100_000, Some(today)), 100_000), None);
        assert_eq!(needed(today, &goal(0, 100, Some(date(2026, 11, 30))), 150).map(|(minor, _)| minor), Some(200));
    }
}
