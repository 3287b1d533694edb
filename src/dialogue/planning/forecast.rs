//! `CashForecast`: the lowest point before the next income, or the balance on a day; one thing to do where it gets short.
//!
//! Known bills, and spending as in the last two months; without that much history nothing is said.

use super::projection::Course;
use super::reading::{self, Outlook};
use crate::answer::{Answer, Argument, Line};
use crate::bank::AccountKind;
use crate::catalogue::SlotValue;
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use jiff::civil::Date;

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let none = || Composed::say(Answer::say(Line::new("forecast-none")));
    let Some(outlook) = Outlook::of(facts, situation.today) else { return none() };
    let Some(daily) = outlook.usual() else { return none() };
    let asked = spoken.days("date").map(|period| reading::coming(period, situation.today));
    let until = asked.or_else(|| outlook.payday()?.yesterday().ok()).unwrap_or(situation.today.last_of_month());
    let Some(course) = outlook.course(until, daily) else { return none() };
    let mut lines = Vec::new();
    if let Some(day) = asked.filter(|_| !situation.discreet()) {
        lines.push(on_day(&outlook, course, day));
    }
    let is_another_day = asked.is_none_or(|day| day != course.lowest.1);
    if asked.is_none() || situation.discreet() || (is_another_day && course.lowest.0 < outlook.cushion()) {
        lines.push(lowest(situation, &outlook, course));
    }
    lines.push(Line::new("forecast-counts"));
    lines.extend(outlook.minimum(until).filter(|_| lines.len() < 3));
    let answer = Answer { lines, ..Answer::default() };
    if course.lowest.0 < 0 { with_action(answer, &outlook, course) } else { Composed::say(answer) }
}

fn on_day(outlook: &Outlook<'_>, course: Course, day: Date) -> Line {
    let phrase = if course.end < 0 { "forecast-day-short" } else { "forecast-day" };
    let line = Line::new(phrase).with("account", outlook.name()).with("day", Argument::Day(day));
    line.with("amount", Argument::Rough(outlook.money(course.end)))
}

fn lowest(situation: Situation<'_>, outlook: &Outlook<'_>, course: Course) -> Line {
    let (least, day) = course.lowest;
    let phrases = match least {
        ..0 => ("forecast-short", "forecast-private-short"),
        least if least < outlook.cushion() => ("forecast-tight", "forecast-private-tight"),
        _ => ("forecast-fine", "forecast-private-fine"),
    };
    if situation.discreet() {
        return Line::new(phrases.1).with("day", Argument::Day(day));
    }
    let line = Line::new(phrases.0).with("day", Argument::Day(day));
    line.with("amount", Argument::Rough(outlook.money(least)))
}

/// One thing that would help: money put aside, where there is enough of it.
fn with_action(answer: Answer, outlook: &Outlook<'_>, course: Course) -> Composed {
    let Some(_) = outlook.savings(course.lowest.0.saturating_abs()) else {
        let mut answer = answer;
        answer.lines.push(Line::new("forecast-wait"));
        return Composed::say(answer);
    };
    let answer = answer.ask(Line::new("forecast-move-question"), Line::new("yes-no-reprompt"));
    Composed::offer(answer, Some(transfer(AccountKind::Savings, AccountKind::Checking)))
}

/// A transfer between own accounts; how much is for the customer to say.
fn transfer(from: AccountKind, to: AccountKind) -> Spoken {
    let value = |kind| {
        let id = if kind == AccountKind::Savings { "savings" } else { "checking" };
        SlotValue::Value { id: id.to_owned(), said: id.to_owned() }
    };
    let slots = [("from_account".to_owned(), value(from)), ("to_account".to_owned(), value(to))];
    Spoken::new("TransferOwn", slots.into())
}
