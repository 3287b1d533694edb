//! `CanIAfford`: what can be spent now, less the bills known until the next income.
//!
//! Arithmetic, no advice: it says until when it counts, what it leaves out, and what would be left at the lowest.

use super::reading::{self, Outlook};
use crate::answer::{Answer, Argument, Elicit, Line};
use crate::catalogue::SlotValue;
use crate::dialogue::plan::Plan;
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::money::Money;
use jiff::civil::Date;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    if spoken.slots.contains_key("item") && !spoken.slots.contains_key("amount") {
        let answer = Answer::default().ask(Line::new("afford-amount-question"), Line::new("amount-reprompt"));
        return Plan::Elicit("amount", answer);
    }
    reading::plan(situation)
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let Some(outlook) = Outlook::of(facts, situation.today) else {
        return Composed::say(Answer::say(Line::new("plan-no-account")));
    };
    let asked = spoken.days("date").map(|period| reading::coming(period, situation.today));
    let Some((until, last)) = horizon(&outlook, asked) else { return no_payday(spoken) };
    let Some(course) = outlook.course(last, 0) else {
        return Composed::say(Answer::say(Line::new("plan-no-account")));
    };
    let lowest = course.lowest.0;
    let first = match amount(spoken, &outlook) {
        Wish::Nothing => safe(situation, &outlook, lowest, until),
        Wish::Amount(amount) => told(situation, &outlook, (amount, lowest), until),
        Wish::OtherCurrency => return Composed::say(Answer::say(Line::new("afford-other-currency"))),
    };
    let mut lines = vec![first, Line::new("plan-known-bills")];
    lines.extend(outlook.minimum(last));
    Composed::say(Answer { lines, ..Answer::default() })
}

/// The day that is said, and the last day that counts: the one before the next income, or the one that was named.
fn horizon(outlook: &Outlook<'_>, asked: Option<Date>) -> Option<(Date, Date)> {
    match (outlook.payday(), asked) {
        (Some(payday), asked) if asked.is_none_or(|asked| asked < payday) => Some((payday, payday.yesterday().ok()?)),
        (_, Some(asked)) => Some((asked, asked)),
        (_, None) => None,
    }
}

/// What the customer would spend.
enum Wish {
    Nothing,
    Amount(Money),
    /// Not in the account's currency: that would take an exchange rate.
    OtherCurrency,
}

fn amount(spoken: &Spoken, outlook: &Outlook<'_>) -> Wish {
    let Some(SlotValue::Money { hundredths, currency }) = spoken.slot("amount") else { return Wish::Nothing };
    let own = outlook.account.currency;
    if currency.is_some_and(|currency| currency != own) {
        return Wish::OtherCurrency;
    }
    Wish::Amount(Money::new(hundredths.saturating_mul(own.scale()) / 100, own))
}

fn told(situation: Situation<'_>, outlook: &Outlook<'_>, (amount, lowest): (Money, i64), until: Date) -> Line {
    let left = lowest.saturating_sub(amount.minor);
    let phrases = match left {
        ..0 => ("afford-no", "afford-private-no"),
        left if left < outlook.cushion() => ("afford-tight", "afford-private-tight"),
        _ => ("afford-yes", "afford-private-yes"),
    };
    if situation.discreet() {
        return Line::new(phrases.1).with("day", Argument::Date(until));
    }
    let line = Line::new(phrases.0).with("amount", Argument::Exact(amount)).with("day", Argument::Date(until));
    line.with("left", Argument::Rough(outlook.money(left)))
}

/// Nothing was named: how much is free.
fn safe(situation: Situation<'_>, outlook: &Outlook<'_>, lowest: i64, until: Date) -> Line {
    let free = lowest.saturating_sub(outlook.cushion());
    let day = Argument::Date(until);
    match (free > 0, situation.discreet()) {
        (true, true) => Line::new("afford-private-yes").with("day", day),
        (false, true) => Line::new("afford-private-tight").with("day", day),
        (false, false) => Line::new("afford-nothing").with("day", day),
        (true, false) => {
            let line = Line::new("afford-safe").with("day", day).with("free", Argument::Rough(outlook.money(free)));
            line.with("cushion", Argument::Rough(outlook.money(outlook.cushion())))
        }
    }
}

/// When money comes is not known: asked for.
fn no_payday(spoken: &Spoken) -> Composed {
    let elicit = Some(Elicit { intent: spoken.intent.clone(), slot: "date" });
    let answer = Answer::say(Line::new("afford-no-payday"));
    let answer = answer.ask(Line::new("afford-payday-question"), Line::new("afford-payday-reprompt"));
    Composed::say(Answer { elicit, ..answer })
}
