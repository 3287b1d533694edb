//! `DisputeCharge`: what the customer says against a charge is recorded at once, with the time it was said.
//!
//! An oral notice counts from when it was said, so nothing stands before it: no code, no yes, and no charge that has to be
//! found first. Nothing is promised of how it ends.

use super::which::{name, slots as card_slots};
use crate::answer::{Answer, Argument, Line};
use crate::bank::Capability;
use crate::bank::{CardState, DisputeReason, Order, Ordered, Transaction};
use crate::catalogue::{SlotValue, Slots};
use crate::dialogue::names::matching;
use crate::dialogue::orders::with_person;
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken, form};
use jiff::Timestamp;
use jiff::ToSpan;
use std::collections::BTreeSet;

/// Days in which a charge is looked for.
const DAYS: i32 = 90;
/// When it was recorded, in seconds: telling it again records nothing.
const RECORDED: &str = "recorded";

pub(crate) fn plan(situation: Situation<'_>, _: &Spoken) -> Plan {
    let from = situation.today.checked_sub(DAYS.days()).unwrap_or(situation.today);
    let transactions = Some((from, situation.today));
    Plan::Query(Needs { transactions, records: &[Capability::Cards], ..Needs::default() })
}

/// Whether the slots tell which charge it is.
pub(crate) fn names_a_charge(slots: &Slots) -> bool {
    ["transaction", "merchant", "amount", "date"].iter().any(|name| slots.contains_key(*name))
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    if let Some(SlotValue::Number(at)) = spoken.slot(RECORDED) {
        let at = Timestamp::from_second(*at).unwrap_or(situation.now);
        return told(situation, spoken, facts, find(spoken, facts), at);
    }
    Composed { act: Some(act(situation, spoken, find(spoken, facts))), ..Composed::default() }
}

/// Recorded without knowing the charge: where the bank shares none.
pub(crate) fn act(situation: Situation<'_>, spoken: &Spoken, charge: Option<&Transaction>) -> Act {
    let transaction = charge.map(|charge| charge.id.clone());
    let order = Order::Dispute { transaction, reason: reason(spoken) };
    Act::Order { order, spoken: spoken.clone(), at: situation.now }
}

fn reason(spoken: &Spoken) -> DisputeReason {
    match spoken.value("reason") {
        Some("not_mine") => DisputeReason::NotMine,
        Some("twice") => DisputeReason::Twice,
        Some("wrong_amount") => DisputeReason::WrongAmount,
        Some("not_received") => DisputeReason::NotReceived,
        Some("cancelled") => DisputeReason::Cancelled,
        _ => DisputeReason::Unsaid,
    }
}

/// The charge that was named: the newest that fits all that was said of it.
fn find<'a>(spoken: &Spoken, facts: &'a Facts) -> Option<&'a Transaction> {
    if let Some(id) = spoken.words("transaction") {
        return facts.transactions.iter().find(|charge| charge.id == id);
    }
    if !names_a_charge(&spoken.slots) {
        return None;
    }
    let charges = || facts.transactions.iter().filter(|charge| charge.amount.is_negative());
    let names: BTreeSet<&str> = charges().map(|charge| charge.merchant.as_str()).collect();
    let merchants = spoken.words("merchant").map(|said| matching(said, &names));
    let days = spoken.days("date");
    let is_meant = |charge: &&Transaction| {
        merchants.as_ref().is_none_or(|names| names.contains(&charge.merchant.as_str()))
            && days.is_none_or(|days| days.from <= charge.date && charge.date <= days.to)
            && is_amount(spoken, charge)
    };
    charges().find(is_meant)
}

/// Whether it is about the amount that was said: people leave the cents out.
fn is_amount(spoken: &Spoken, charge: &Transaction) -> bool {
    let Some(SlotValue::Money { hundredths, .. }) = spoken.slot("amount") else { return true };
    let said = hundredths.saturating_mul(charge.amount.currency.scale()) / 100;
    let amount = charge.amount.abs();
    let is_whole = hundredths % 100 == 0;
    amount.minor == said || (is_whole && amount.major() == hundredths / 100)
}

pub(crate) fn after(
    situation: Situation<'_>,
    spoken: &Spoken,
    facts: &Facts,
    (order, ordered): (&Order, Ordered),
) -> Composed {
    let Order::Dispute { transaction, .. } = order else { return Composed::default() };
    if !matches!(ordered, Ordered::Done | Ordered::Scheduled | Ordered::TooLate) {
        return with_person(Answer::say(Line::new("dispute-not-taken")));
    }
    let charge = facts.transactions.iter().find(|charge| Some(&charge.id) == transaction.as_ref());
    told(situation, spoken, facts, charge, situation.now)
}

/// What is recorded, when, and what can be done now.
fn told(
    situation: Situation<'_>,
    spoken: &Spoken,
    facts: &Facts,
    charge: Option<&Transaction>,
    at: Timestamp,
) -> Composed {
    let mut filled = spoken.clone();
    filled.slots.insert(RECORDED.to_owned(), SlotValue::Number(at.as_second()));
    let time = Argument::Time(situation.local(at).time());
    let day = Argument::Day(situation.day(at));
    let Some(charge) = charge else {
        let line = Line::new("dispute-unnamed").with("day", day).with("time", time);
        // What is said next names the charge, and is recorded as well.
        let mut asked = spoken.at_page(0);
        asked.slots.retain(|name, _| name == "reason");
        let mut composed =
            form::elicit(&asked, "merchant", Line::new("dispute-which-question"), "dispute-which-reprompt");
        composed.answer.lines.push(line);
        return Composed { filled: Some(asked), ..composed };
    };
    let line = if situation.discreet() {
        Line::new("dispute-done-private").with("charged", Argument::Day(charge.date))
    } else {
        Line::new("dispute-done")
            .with("amount", Argument::Exact(charge.amount.abs()))
            .with("merchant", Argument::Text(charge.merchant.clone()))
    };
    let mut answer = Answer::say(line.with("day", day).with("time", time));
    answer.lines.push(Line::new("dispute-next"));
    let is_usable = |account| {
        let cards = &facts.records.cards;
        cards.iter().find(|card| card.account == account && card.state == CardState::Active)
    };
    let Some(card) = is_usable(charge.account.clone()) else {
        return Composed { filled: Some(filled), ..Composed::say(answer) };
    };
    let question = Line::new("dispute-freeze-question").with("card", name(card, &facts.records.cards));
    let offer = Some(Spoken::new("FreezeCard", card_slots(card)));
    Composed { filled: Some(filled), ..Composed::offer(answer.ask(question, Line::new("yes-no-reprompt")), offer) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::Status;
    use crate::id::AccountId;
    use crate::money::{Currency, Money};
    use jiff::civil::date;

    fn charge(id: &str, merchant: &str, minor: i64) -> Transaction {
        Transaction {
            id: id.to_owned(),
            account: AccountId("card".to_owned()),
            amount: Money::new(minor, Currency::USD),
            status: Status::Booked,
            date: date(2026, 11, 20),
            merchant: merchant.to_owned(),
            raw: merchant.to_owned(),
            category: "shopping".to_owned(),
        }
    }

    #[test]
    fn a_charge_is_found_by_all_that_was_said_and_never_guessed() {
        let transactions =
            vec![charge("a", "Target", -1_499), charge("b", "Target", -4_999), charge("c", "Uber", 1_499)];
        let facts = Facts { transactions, ..Facts::default() };
        let found = |slots: &[(&str, SlotValue)]| {
            let slots = slots.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
            find(&Spoken::new("DisputeCharge", slots), &facts).map(|charge| charge.id.as_str())
        };
        let words = |text: &str| SlotValue::Words(text.to_owned());
        let money = |hundredths| SlotValue::Money { hundredths, currency: None };
        assert_eq!(found(&[]), None, "nothing was named");
        assert_eq!(found(&[("merchant", words("target"))]), Some("a"), "the newest");
        assert_eq!(found(&[("merchant", words("target")), ("amount", money(4_999))]), Some("b"));
        assert_eq!(found(&[("amount", money(4_900))]), Some("b"), "people leave the cents out");
        assert_eq!(found(&[("amount", money(4_950))]), None);
        assert_eq!(found(&[("merchant", words("uber"))]), None, "a refund is no charge");
        assert_eq!(found(&[("transaction", words("b"))]), Some("b"));
    }
}
