//! `AlertsManage`: what the customer wants to be told of, each kind by itself.
//!
//! The wish is kept; nothing is delivered yet, and the answer says so. What is in a message is never said aloud.

use crate::answer::{Answer, Argument, Elicit, Line};
use crate::catalogue::SlotValue;
use crate::consent::Purpose;
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken, accounts};
use crate::link::{AlertWish, Preference};
use crate::money::{Currency, Money};

/// The kinds that mean nothing without an amount.
const WITH_THRESHOLD: [&str; 2] = ["low_balance", "large_charge"];

pub(crate) fn plan(_: Situation<'_>, _: &Spoken) -> Plan {
    Plan::Query(Needs::default())
}

/// A limit without a currency is in the account's.
pub(crate) fn further(spoken: &Spoken) -> Option<(Purpose, Needs)> {
    let is_bare = matches!(spoken.slot("threshold"), Some(SlotValue::Money { currency: None, .. }));
    is_bare.then(|| (Purpose::Balances, Needs { accounts: true, ..Needs::default() }))
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let kind = match (spoken.slot("alert_kind"), spoken.slot("days"), spoken.slot("threshold")) {
        (Some(SlotValue::Value { id, .. }), ..) if id != "other" => Some(id.as_str()),
        (Some(_), ..) => return say("alert-cannot"),
        (None, Some(_), _) => Some("bill_due"),
        (None, None, Some(_)) => Some("low_balance"),
        (None, None, None) => None,
    };
    match (kind, spoken.value("on_off"), spoken.value("channel")) {
        (None, Some("off"), _) => off(situation, "all"),
        (Some(kind), Some("off"), _) => off(situation, kind),
        (Some(kind), wanted, _) => on(situation, spoken, facts, (kind, wanted == Some("only"))),
        (None, _, Some(_)) => say("alert-channel"),
        (None, ..) => listed(situation),
    }
}

fn say(phrase: &'static str) -> Composed {
    Composed::say(Answer::say(Line::new(phrase)))
}

fn term(kind: &str) -> Argument {
    Argument::Term("alert-kind", kind.to_owned())
}

/// "What alerts do I have?"
fn listed(situation: Situation<'_>) -> Composed {
    let wishes = situation.link.map(|link| &link.settings.alerts);
    let item = |kind: &String| Line::new("alert-item").with("kind", term(kind));
    let items: Vec<Line> = wishes.into_iter().flat_map(|wishes| wishes.keys()).map(item).collect();
    if items.is_empty() {
        return say("alert-wish-none");
    }
    let lines = vec![Line::new("alert-listed").with("items", Argument::List(items)), Line::new("alert-later")];
    Composed::say(Answer { lines, ..Answer::default() })
}

fn off(situation: Situation<'_>, kind: &str) -> Composed {
    let has = |wish: &str| situation.link.is_some_and(|link| link.settings.alerts.contains_key(wish));
    let has_any = situation.link.is_some_and(|link| !link.settings.alerts.is_empty());
    if !(has(kind) || kind == "all" && has_any) {
        return say("alert-off-already");
    }
    let question = Line::new("alert-off-question").with("kind", term(kind));
    confirm(Answer::default(), question, Preference::Alert { kind: kind.to_owned(), wish: None })
}

/// A wish, read back.
fn on(situation: Situation<'_>, spoken: &Spoken, facts: &Facts, (kind, is_only): (&str, bool)) -> Composed {
    let threshold = threshold(situation, spoken, facts);
    if WITH_THRESHOLD.contains(&kind) && threshold.is_none() {
        let elicit = Some(Elicit { intent: spoken.intent.clone(), slot: "threshold" });
        let answer = Answer::default().ask(Line::new("alert-amount-question"), Line::new("alert-amount-reprompt"));
        return Composed::say(Answer { elicit, ..answer });
    }
    let days_before = match spoken.slot("days") {
        Some(SlotValue::Number(days)) => u8::try_from(*days).ok().filter(|days| (1..=30).contains(days)),
        _ => None,
    };
    let wish = AlertWish { threshold, days_before, on_speaker: spoken.value("channel") == Some("speaker") };
    let amount = threshold.filter(|_| !situation.discreet());
    let mut lines: Vec<Line> =
        amount.map(|amount| Line::new("alert-threshold").with("amount", Argument::Exact(amount))).into_iter().collect();
    lines.extend(days_before.map(|days| Line::new("alert-days").with("count", Argument::Count(days.into()))));
    let phrase = if is_only { "alert-only-question" } else { "alert-question" };
    let kind_of = kind.to_owned();
    let preference = if is_only {
        Preference::OnlyAlert { kind: kind_of, wish }
    } else {
        Preference::Alert { kind: kind_of, wish: Some(wish) }
    };
    confirm(Answer { lines, ..Answer::default() }, Line::new(phrase).with("kind", term(kind)), preference)
}

fn confirm(answer: Answer, question: Line, preference: Preference) -> Composed {
    Composed {
        answer: answer.ask(question, Line::new("yes-no-reprompt")),
        waits: Some(Act::Prefer { preference }),
        ..Composed::default()
    }
}

/// The limit that was said, in its currency: that of the account, or of the locale where no account may be read.
fn threshold(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Option<Money> {
    let Some(SlotValue::Money { hundredths, currency }) = spoken.slot("threshold") else { return None };
    let of_account = || accounts::default(&facts.accounts).map(|account| account.currency);
    let of_locale = || situation.lexicon().and_then(|lexicon| lexicon.currency);
    let currency = currency.or_else(of_account).or_else(of_locale).unwrap_or(Currency::USD);
    (*hundredths > 0).then(|| Money::new(*hundredths, currency))
}

/// It is kept now.
pub(crate) fn set(kind: &str, is_wanted: bool) -> Vec<Line> {
    match (is_wanted, kind) {
        (true, _) => vec![Line::new("alert-set").with("kind", term(kind)), Line::new("alert-later")],
        (false, "all") => vec![Line::new("alert-all-off")],
        (false, _) => vec![Line::new("alert-off").with("kind", term(kind))],
    }
}
