//! `ConsentManage`, and every sentence about consents: which are open, until when, and what changing them would mean.
//!
//! Taking one back needs no code and is done at once; renewing and widening are read back and need the voice code. There is no
//! silent renewal.

use crate::answer::{Answer, Argument, Line};
use crate::catalogue::{SlotValue, Slots};
use crate::consent::{Consent, Purpose};
use crate::dialogue::own::linking;
use crate::dialogue::tier::{self, Shown};
use crate::dialogue::{Act, Context, Situation, Spoken, Step};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;

/// How long a renewed consent lasts, in days.
const RENEWED: u16 = 90;

/// Consents that are open now, as they are told.
pub(crate) struct Open {
    purposes: BTreeSet<Purpose>,
    until: Argument,
}

impl Open {
    /// `phrase` with what they are for and the first day that one of them ends.
    pub(crate) fn line(self, phrase: &'static str) -> Line {
        Line::new(phrase).with("purposes", names(&self.purposes)).with("day", self.until)
    }
}

/// Those of `consents` that are open; `None` when none is.
pub(crate) fn open(situation: Situation<'_>, consents: &[Consent]) -> Option<Open> {
    let open = || consents.iter().filter(|consent| consent.is_open(situation.now));
    let first_end = open().map(|consent| consent.ends_at).min()?;
    let purposes = open().map(|consent| consent.purpose).collect();
    Some(Open { purposes, until: day(situation, first_end) })
}

fn day(situation: Situation<'_>, at: Timestamp) -> Argument {
    Argument::Date(situation.day(at))
}

/// What a purpose is called.
pub(crate) fn name(purpose: Purpose) -> Line {
    Line::new(match purpose {
        Purpose::Balances => "purpose-balances",
        Purpose::Transactions => "purpose-transactions",
        Purpose::Bills => "purpose-bills",
        Purpose::CardControl => "purpose-card-control",
        Purpose::Payments => "purpose-payments",
        Purpose::Alerts => "purpose-alerts",
        Purpose::Insights => "purpose-insights",
        Purpose::Handover => "purpose-handover",
        Purpose::CreditScore => "purpose-credit-score",
    })
}

fn names<'a>(purposes: impl IntoIterator<Item = &'a Purpose>) -> Argument {
    Argument::List(purposes.into_iter().map(|purpose| name(*purpose)).collect())
}

pub(crate) fn asked(situation: Situation<'_>, next: Context, spoken: &Spoken) -> Step {
    let Some(link) = situation.link else { return linking::offer(situation, next) };
    let is_on = |purpose: Purpose| {
        link.consents.iter().any(|consent| consent.purpose == purpose && consent.is_open(situation.now))
    };
    match (spoken.value("on_off"), spoken.value("purpose").and_then(Purpose::named)) {
        (Some("renew"), _) if link.consents.is_empty() => say("consent-none", next),
        (Some("renew"), _) => confirm(situation, next, Act::Renew { days: RENEWED }),
        (Some("on"), Some(purpose)) if !is_on(purpose) => widen(situation, next, purpose),
        (Some("off" | "only"), Some(purpose)) if !is_on(purpose) => say("consent-off-already", next),
        (Some("off"), Some(purpose)) => confirm(situation, next, Act::Narrow { purposes: vec![purpose] }),
        (Some("only"), Some(kept)) => {
            let others: Vec<Purpose> =
                Purpose::ALL.into_iter().filter(|other| *other != kept && is_on(*other)).collect();
            if others.is_empty() {
                listed(situation, next)
            } else {
                confirm(situation, next, Act::Narrow { purposes: others })
            }
        }
        (_, Some(purpose)) if !is_on(purpose) => say("consent-off-already", next),
        (_, Some(purpose)) => {
            let of_it: Vec<Consent> = link.consents.iter().filter(|found| found.purpose == purpose).cloned().collect();
            match open(situation, &of_it) {
                Some(open) => Step::Say(Answer::say(open.line("consent-on")), next),
                None => say("consent-off-already", next),
            }
        }
        _ => listed(situation, next),
    }
}

fn say(phrase: &'static str, next: Context) -> Step {
    Step::Say(Answer::say(Line::new(phrase)), next)
}

fn confirm(situation: Situation<'_>, next: Context, act: Act) -> Step {
    tier::go(situation, next, act, Shown::Wish)
}

/// "What did I agree to?"
fn listed(situation: Situation<'_>, next: Context) -> Step {
    let open = situation.link.and_then(|link| open(situation, &link.consents));
    match open {
        Some(open) => Step::Say(Answer::say(open.line("consent-listed")), next),
        None => say("consent-none", next),
    }
}

/// Another purpose goes along with what is open; where nothing is, there is nothing to go along with.
fn widen(situation: Situation<'_>, next: Context, purpose: Purpose) -> Step {
    match widening(situation, purpose) {
        Some(_) => confirm(situation, next, Act::Widen { purpose }),
        None => say("consent-none", next),
    }
}

/// What another purpose would mean: until the day of the first consent that is open at each bank.
pub(crate) fn widening(situation: Situation<'_>, purpose: Purpose) -> Option<Line> {
    let link = situation.link?;
    let open = |bank: &str| link.consents.iter().find(|found| found.bank == bank && found.is_open(situation.now));
    let end = link.banks.iter().filter_map(|bank| open(&bank.bank)).map(|consent| consent.ends_at).min()?;
    Some(Line::new("consent-widening").with("purposes", names([&purpose])).with("day", day(situation, end)))
}

/// What renewing would mean: for everything that was ever agreed to here.
pub(crate) fn renewal(situation: Situation<'_>, days: u16) -> Option<Line> {
    let purposes: BTreeSet<Purpose> = situation.link?.consents.iter().map(|consent| consent.purpose).collect();
    let end = situation.now.saturating_add(SignedDuration::from_hours(24 * i64::from(days))).ok()?;
    Some(Line::new("consent-renewal").with("purposes", names(&purposes)).with("day", day(situation, end)))
}

/// Purposes were taken back.
pub(crate) fn narrowed(situation: Situation<'_>, next: Context, purposes: &[Purpose], left: &[Consent]) -> Step {
    let mut answer = Answer::say(Line::new("consent-narrowed").with("purposes", names(purposes)));
    answer.lines.push(match open(situation, left) {
        Some(open) => open.line("consent-left"),
        None => Line::new("consent-none"),
    });
    Step::Say(answer, next)
}

/// They run on.
pub(crate) fn renewed(situation: Situation<'_>, next: Context, all: &[Consent]) -> Step {
    let Some(open) = open(situation, all) else { return say("consent-none", next) };
    done(situation, next, Line::new("consent-renewed").with("day", open.until))
}

/// Another purpose is allowed.
pub(crate) fn widened(situation: Situation<'_>, next: Context, purpose: Purpose, all: &[Consent]) -> Step {
    let of_it: Vec<Consent> = all.iter().filter(|consent| consent.purpose == purpose).cloned().collect();
    let Some(open) = open(situation, &of_it) else { return say("act-failed", next) };
    done(situation, next, open.line("consent-widened"))
}

/// Says so, and answers the question that waited for it.
fn done(situation: Situation<'_>, mut next: Context, line: Line) -> Step {
    next.last = None;
    linking::answer_waiting(situation, next, line.clone(), |next| Step::Say(Answer::say(line), next))
}

/// The task that turns `purpose` on, or renews everything, to be offered.
pub(crate) fn change(on_off: &str, purpose: Option<Purpose>) -> Spoken {
    let value = |id: &str| SlotValue::Value { id: id.to_owned(), said: id.to_owned() };
    let mut slots: Slots = [("on_off".to_owned(), value(on_off))].into();
    slots.extend(purpose.map(|purpose| ("purpose".to_owned(), value(purpose.as_str()))));
    Spoken::new("ConsentManage", slots)
}

/// Told once, in the last week: the first of the consents that were just used ends soon.
pub(crate) fn ending(situation: Situation<'_>, used: &[Purpose]) -> Option<Line> {
    let is_ending = |consent: &&Consent| {
        used.contains(&consent.purpose) && consent.ends_soon(situation.now) && !consent.told_of_end
    };
    let end = situation.link?.consents.iter().filter(is_ending).map(|consent| consent.ends_at).min()?;
    Some(Line::new("consent-ends-soon").with("day", Argument::Day(situation.day(end))))
}
