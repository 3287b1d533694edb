//! Follow-ups: the last task with one slot changed. "And last month?", "and savings?", "what about gas?", "and what came in?"
//!
//! Which slot that is, the task's own definition says; a task that lacks it leads to its nearest that has it.

use super::{nearest, nothing};
use crate::answer::{Answer, Elicit, Line};
use crate::catalogue::{SlotType, SlotValue, Slots, resolve};
use crate::dialogue::own::linking;
use crate::dialogue::{Context, Situation, Spoken, Step, accounts, plan, run};
use crate::period::{Grain, Period};
use crate::turn::{Heard, Reading};
use jiff::ToSpan;

/// Days of "in total".
const TOTAL: i32 = 730;

/// The slots of `intent` by name and type.
fn has(situation: Situation<'_>, intent: &str, slot: &str) -> bool {
    situation.catalogue.intents.get(intent).is_some_and(|intent| intent.slots.contains_key(slot))
}

/// What was heard, as a value of another intent's slot.
fn value(situation: Situation<'_>, (intent, slot): (&str, &str), reading: &Reading) -> Option<SlotValue> {
    let definition = situation.catalogue.intents.get(intent)?;
    let slots = [(slot.to_owned(), reading.clone())].into();
    let heard = Heard { intent: intent.to_owned(), slots, ..Heard::default() };
    resolve(definition, &heard, situation.lexicon()?, situation.today).remove(slot)
}

/// The id of a list value that was heard.
fn id(situation: Situation<'_>, heard: &Heard, slot: &str) -> Option<String> {
    match value(situation, (&heard.intent, slot), heard.slots.get(slot)?)? {
        SlotValue::Value { id, .. } => Some(id),
        _ => None,
    }
}

fn put(last: &Spoken, slot: &str, value: SlotValue) -> Spoken {
    let mut changed = Spoken { detail: false, ..last.at_page(0) };
    changed.slots.insert(slot.to_owned(), value);
    changed
}

fn without(mut spoken: Spoken, slots: &[&str]) -> Spoken {
    spoken.slots.retain(|name, _| !slots.contains(&name.as_str()));
    spoken
}

/// The last task that can be followed.
fn followed(before: &Context) -> Option<&Spoken> {
    before.last.as_ref().filter(|last| plan::task(&last.intent).is_some())
}

/// The question that waits, where what was heard answers it: a value of its kind, or any word where a name is asked for.
fn answered(situation: Situation<'_>, before: &Context, fits: impl Fn(&str) -> bool, said: &Reading) -> Option<Spoken> {
    let (waiting, slot) = before.elicit.as_ref()?;
    let kind = &situation.catalogue.intents.get(&waiting.intent)?.slots.get(slot)?.kind;
    if !fits(slot) && !matches!(kind, SlotType::Words(_)) {
        return None;
    }
    let value = value(situation, (&waiting.intent, slot), said)?;
    Some(put(waiting, slot, value))
}

pub(super) fn period(situation: Situation<'_>, before: &Context, next: Context, heard: &Heard) -> Step {
    let said = heard.slots.get("period");
    let fits = |slot: &str| ["period", "date", "since", "period_a", "period_b"].contains(&slot);
    if let Some(form) = said.and_then(|said| answered(situation, before, fits, said)) {
        return run(situation, next, form);
    }
    let Some(last) = followed(before) else { return nothing(situation, "follow-nothing", next) };
    if let Some(compared) = heard.slots.get("compared") {
        return match nearest::compared(last, value(situation, ("ComparePeriods", "period_b"), compared)) {
            Some(task) => run(situation, next, task),
            None => nothing(situation, "follow-cannot", next),
        };
    }
    let slot = period_slot(situation, &last.intent);
    let wanted = match (said, id(situation, heard, "earlier").as_deref()) {
        (Some(said), _) => value(situation, slot.map_or(("FollowPeriod", "period"), |slot| (&last.intent, slot)), said),
        (None, Some("total")) => total(situation).map(SlotValue::Period),
        (None, Some("payday")) => None,
        (None, _) => earlier(last, slot, situation).map(SlotValue::Period),
    };
    match (wanted, slot) {
        (Some(wanted), Some(slot)) => {
            run(situation, next, without(put(last, slot, wanted), &["since", "date_from", "date_to"]))
        }
        (Some(wanted), None) => match nearest::with_period(last, wanted) {
            Some(task) => run(situation, next, task),
            None => nothing(situation, "follow-cannot", next),
        },
        (None, slot) => which_period(next, last, slot),
    }
}

/// The slot of a task for the days it is about. Balances have none: the bank only knows today's.
fn period_slot(situation: Situation<'_>, intent: &str) -> Option<&'static str> {
    let names = match intent {
        "ComparePeriods" => ["period_b", "period_b"],
        _ => ["period", "date"],
    };
    let definition = situation.catalogue.intents.get(intent)?;
    names.into_iter().find(|name| definition.slots.get(*name).is_some_and(|slot| slot.kind == SlotType::Period))
}

/// "And before that?": as long, and right before. Where no period was said, the month before this one.
fn earlier(last: &Spoken, slot: Option<&str>, situation: Situation<'_>) -> Option<Period> {
    let known = slot.and_then(|slot| last.days(slot));
    let first = situation.today.first_of_month();
    let this_month = Period { from: first, to: first.last_of_month(), grain: Grain::Month };
    before_it(known.unwrap_or(this_month))
}

fn before_it(period: Period) -> Option<Period> {
    let days = period.from.until(period.to).ok()?.get_days().saturating_add(1);
    let back = match period.grain {
        Grain::Week | Grain::Weekend => 1.week(),
        Grain::Month => 1.month(),
        Grain::Quarter | Grain::Season => 3.months(),
        Grain::Year => 1.year(),
        Grain::Decade => 10.years(),
        Grain::Century => 100.years(),
        Grain::Day | Grain::Span => days.days(),
    };
    let to = match period.grain {
        Grain::Weekend => period.to.checked_sub(back).ok()?,
        _ => period.from.yesterday().ok()?,
    };
    Some(Period { from: period.from.checked_sub(back).ok()?, to, grain: period.grain })
}

fn total(situation: Situation<'_>) -> Option<Period> {
    let from = situation.today.checked_sub((TOTAL - 1).days()).ok()?;
    Some(Period { from, to: situation.today, grain: Grain::Span })
}

/// The days were not understood, or cannot be known.
fn which_period(mut next: Context, last: &Spoken, slot: Option<&'static str>) -> Step {
    let answer = Answer::default().ask(Line::new("follow-period-question"), Line::new("follow-period-reprompt"));
    let Some(slot) = slot else { return Step::Say(answer, next) };
    let elicit = Some(Elicit { intent: last.intent.clone(), slot });
    next.elicit = Some((last.at_page(0), slot.to_owned()));
    Step::Say(Answer { elicit, ..answer }, next)
}

pub(super) fn account(situation: Situation<'_>, before: &Context, next: Context, heard: &Heard) -> Step {
    let said = ["account_type", "account_nickname", "last4"].into_iter().find_map(|name| heard.slots.get(name));
    let is_account = |slot: &str| accounts::NAMING.contains(&slot) || ["from_account", "to_account"].contains(&slot);
    if let Some(form) = said.and_then(|said| answered(situation, before, is_account, said)) {
        return run(situation, next, form);
    }
    let Some(last) = followed(before) else { return nothing(situation, "follow-nothing", next) };
    let Some(said) = said else { return relative(situation, before, next, heard) };
    let changed = match value(situation, ("FollowAccount", "last4"), said) {
        Some(digits) if heard.slots.contains_key("last4") => with_account(situation, last, said, Some(digits)),
        _ => with_account(situation, last, said, None),
    };
    match changed {
        Some(task) => run(situation, next, task),
        None => nothing(situation, "follow-cannot", next),
    }
}

/// The task for another account. One that has accounts of one kind only leads to the balance of another kind.
fn with_account(situation: Situation<'_>, last: &Spoken, said: &Reading, digits: Option<SlotValue>) -> Option<Spoken> {
    let of_kind = value(situation, ("FollowAccount", "account_type"), said);
    let is_loan = matches!(&of_kind, Some(SlotValue::Value { id, .. }) if id == "loan");
    let preferred = if is_loan { ["loan", "card"] } else { ["card", "loan"] };
    let names = ["account", "account_type", "account_group", preferred[0], preferred[1], "from_account"];
    let Some(slot) = names.into_iter().find(|name| has(situation, &last.intent, name)) else {
        return nearest::with_account(last, digits.or(of_kind)?);
    };
    let bare = accounts::without_account(last);
    // An overview is of a kind of accounts; one of them has a balance.
    if last.intent == "AccountSummary" && digits.is_some() {
        return Some(Spoken::new("GetBalance", [("account_type".to_owned(), digits?)].into()));
    }
    if let Some(digits) = digits {
        return Some(put(&bare, slot, digits));
    }
    match (value(situation, (&last.intent, slot), said)?, of_kind) {
        // "And savings?" after a question about a card.
        (SlotValue::Words(_), Some(other @ SlotValue::Value { .. })) => {
            Some(Spoken::new("GetBalance", [("account_type".to_owned(), other)].into()))
        }
        (value, _) => Some(put(&bare, slot, value)),
    }
}

/// "The other one", "all of them".
fn relative(situation: Situation<'_>, before: &Context, next: Context, heard: &Heard) -> Step {
    let Some(last) = followed(before) else { return nothing(situation, "follow-nothing", next) };
    if id(situation, heard, "others").as_deref() == Some("all") {
        let task = match last.intent.as_str() {
            "GetBalance" | "AccountSummary" => Spoken::new("AccountSummary", Slots::new()),
            _ => accounts::without_account(last),
        };
        return run(situation, next, task);
    }
    match before.choices.iter().find(|choice| !choice.spoken.is_same_task(last)) {
        Some(other) => run(situation, next, other.spoken.clone()),
        None => match before.offer.clone() {
            Some(offer) => run(situation, next, offer),
            None => nothing(situation, "follow-account", next),
        },
    }
}

pub(super) fn category(situation: Situation<'_>, before: &Context, next: Context, heard: &Heard) -> Step {
    let (slot, said) = match (heard.slots.get("category"), heard.slots.get("merchant")) {
        (Some(said), _) => ("category", said),
        (None, Some(said)) => ("merchant", said),
        (None, None) => return nothing(situation, "follow-nothing", next),
    };
    if let Some(form) = answered(situation, before, |asked| asked == slot, said) {
        return run(situation, next, form);
    }
    let Some(value) = value(situation, ("FollowCategory", slot), said) else {
        return nothing(situation, "follow-nothing", next);
    };
    // Income is no spending: it is the other direction.
    if matches!(&value, SlotValue::Value { id, .. } if id == "income") {
        let incoming = SlotValue::Value { id: "in".to_owned(), said: "income".to_owned() };
        return run(situation, next, nearest::with_direction(followed(before), incoming));
    }
    // A word that is no category is a shop.
    let (slot, value) = match (slot, value) {
        ("category", SlotValue::Words(words)) => ("merchant", SlotValue::Words(words)),
        known => known,
    };
    let task = match followed(before).filter(|last| has(situation, &last.intent, slot)) {
        Some(last) => without(put(last, slot, value), &[if slot == "category" { "merchant" } else { "category" }]),
        None => nearest::with_category(before.last.as_ref(), slot, value),
    };
    if plan::task(&task.intent).is_none() {
        return nothing(situation, "follow-cannot", next);
    }
    run(situation, next, task)
}

pub(super) fn direction(situation: Situation<'_>, before: &Context, next: Context, heard: &Heard) -> Step {
    let last = followed(before);
    match (id(situation, heard, "kind").as_deref(), last) {
        (Some("refunds"), last) if plan::task("RefundArrived").is_some() => {
            return run(situation, next, nearest::refunds(last));
        }
        (Some("transfers"), Some(last)) => {
            return linking::opened(run(situation, next, last.clone()), Line::new("follow-transfers"));
        }
        _ => {}
    }
    let said = heard.slots.get("direction").and_then(|said| value(situation, ("FollowDirection", "direction"), said));
    let Some(said) = said else { return nothing(situation, "follow-nothing", next) };
    let task = match last.filter(|last| has(situation, &last.intent, "direction")) {
        Some(last) => put(last, "direction", said),
        None => nearest::with_direction(last, said),
    };
    run(situation, next, task)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn before_that_is_as_long_and_right_before() {
        let days = |from, to, grain| before_it(Period { from, to, grain }).map(|found| (found.from, found.to)).unwrap();
        let month = days(date(2026, 3, 1), date(2026, 3, 31), Grain::Month);
        assert_eq!(month, (date(2026, 2, 1), date(2026, 2, 28)));
        let day = days(date(2026, 3, 1), date(2026, 3, 1), Grain::Day);
        assert_eq!(day, (date(2026, 2, 28), date(2026, 2, 28)));
        let weekend = days(date(2026, 11, 21), date(2026, 11, 22), Grain::Weekend);
        assert_eq!(weekend, (date(2026, 11, 14), date(2026, 11, 15)));
        let span = days(date(2026, 10, 24), date(2026, 11, 22), Grain::Span);
        assert_eq!(span, (date(2026, 9, 24), date(2026, 10, 23)));
        let year = days(date(2026, 1, 1), date(2026, 12, 31), Grain::Year);
        assert_eq!(year, (date(2025, 1, 1), date(2025, 12, 31)));
    }
}
