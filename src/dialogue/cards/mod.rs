//! Cards and safety: freezing, losing, disputing, alerts, refusals, new cards.
//!
//! What protects is done at once, before anything is asked; what opens something up needs the voice code. No card number,
//! expiry or security code is ever asked or said.

mod activate;
mod alert;
mod alert_answer;
mod declined;
pub(crate) mod dispute;
mod freeze;
pub(crate) mod lost;
mod unfreeze;
mod which;

use super::plan::{Needs, Plan, Task};
use super::{Context, Facts, Situation, Spoken};
use crate::bank::Capability;
use crate::catalogue::Slots;
use crate::consent::Purpose;
use jiff::ToSpan;
use jiff::civil::Date;

/// Days in which the last charge is looked for.
const LATELY: i32 = 30;

/// The task of this family that is called `intent`.
pub(crate) fn task(intent: &str) -> Option<Task> {
    Some(match intent {
        "FreezeCard" => Task::order(cards, freeze::compose, freeze::after),
        "UnfreezeCard" => Task::order(cards, unfreeze::compose, unfreeze::after),
        "ReportLostStolen" => Task::order(cards, lost::compose, lost::after),
        "ActivateCard" => Task::order(cards, activate::compose, activate::after),
        "DisputeCharge" => Task::order(dispute::plan, dispute::compose, dispute::after),
        "FraudAlertRead" => Task::read(|_, _| records(&[Capability::Cards, Capability::Alerts]), alert::compose),
        "FraudAlertAnswer" => Task::order(
            |_, _| records(&[Capability::Cards, Capability::Alerts, Capability::Declines]),
            alert_answer::compose,
            alert_answer::after,
        ),
        "WhyDeclined" => Task::read(|_, _| records(&[Capability::Cards, Capability::Declines]), declined::compose),
        _ => return None,
    })
}

fn cards(_: Situation<'_>, _: &Spoken) -> Plan {
    records(&[Capability::Cards])
}

fn records(records: &'static [Capability]) -> Plan {
    Plan::Query(Needs { records, ..Needs::default() })
}

/// The last charges, where the answer tells of one: after a card was blocked, and where there is no alert. A card is blocked
/// whether or not the bank shares charges.
pub(crate) fn further(spoken: &Spoken, facts: &Facts, today: Date) -> Option<(Purpose, Needs)> {
    let is_told = match spoken.intent.as_str() {
        "ReportLostStolen" => lost::is_blocked(facts),
        "FraudAlertRead" => !facts.records.alerts.iter().any(|alert| alert.is_open),
        _ => false,
    };
    let from = today.checked_sub(LATELY.days()).unwrap_or(today);
    let needs = Needs { transactions: Some((from, today)), ..Needs::default() };
    is_told.then_some((Purpose::Transactions, needs))
}

/// A charge that was just explained is the one that is disputed, where none is named.
pub(crate) fn keep_the_charge(before: &Context, intent: &str, slots: &mut Slots) {
    if intent != "DisputeCharge" || dispute::names_a_charge(slots) {
        return;
    }
    let last = before.last.as_ref().filter(|last| last.intent == "ExplainCharge");
    if let Some(transaction) = last.and_then(|last| last.slot("transaction")) {
        slots.insert("transaction".to_owned(), transaction.clone());
    }
}
