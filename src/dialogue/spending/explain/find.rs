//! Which charge is meant: one that was named before, by amount, by merchant, by day, or the newest.

use super::super::charges::{is_charge, is_in, said_amount};
use super::super::merchant::{Meant, meant};
use crate::bank::Transaction;
use crate::catalogue::words;
use crate::dialogue::{Composed, Spoken};
use crate::money::Money;
use crate::period::Period;
use std::collections::BTreeSet;

/// What was found.
pub(super) enum Found<'a> {
    /// This one.
    One(&'a Transaction),
    /// None of this amount; the nearest, if there is any.
    NoAmount(Money, Option<&'a Transaction>),
    /// Nothing of this merchant.
    NoMerchant(&'a str),
    /// No charge at all in the period.
    Nothing,
    /// An answer that asks which merchant.
    Unclear(Box<Composed>),
}

/// Finds the charge that the slots name among `all`, newest first.
pub(super) fn find<'a>(spoken: &'a Spoken, all: &'a [Transaction], period: Period) -> Found<'a> {
    if let Some(id) = spoken.value("transaction") {
        // Deposits of a list can be chosen too.
        return all.iter().find(|found| found.id == id).map_or(Found::Nothing, Found::One);
    }
    let mut charges: Vec<&Transaction> = all.iter().filter(|found| is_charge(found)).collect();
    if let Some(said) = spoken.words("merchant") {
        let names: BTreeSet<&str> = charges.iter().map(|charge| charge.merchant.as_str()).collect();
        let name = match meant(spoken, said, &names) {
            Meant::One(name) => Some(name),
            Meant::Unclear(composed) => return Found::Unclear(composed),
            Meant::Unknown => None,
        };
        charges.retain(|charge| name.map_or_else(|| is_written(charge, said), |name| charge.merchant == name));
        if charges.is_empty() {
            return Found::NoMerchant(said);
        }
    }
    // A merchant that was named may have charged longer ago; a day or an amount is meant within the period.
    if spoken.days("date").is_some() || spoken.words("merchant").is_none() {
        charges.retain(|charge| is_in(period, charge.date));
    }
    let Some(newest) = charges.first() else { return Found::Nothing };
    let Some(amount) = said_amount(spoken, newest.amount.currency) else { return Found::One(newest) };
    let apart =
        |charge: &&Transaction| charge.amount.minor.saturating_abs().saturating_sub(amount.minor).saturating_abs();
    match charges.iter().find(|charge| charge.amount.abs() == amount) {
        Some(charge) => Found::One(charge),
        None => Found::NoAmount(amount, charges.iter().copied().min_by_key(apart)),
    }
}

/// Whether the bank's own spelling of the other party holds the words: "sq blue bottle".
fn is_written(charge: &Transaction, said: &str) -> bool {
    format!(" {} ", words(&charge.raw).join(" ")).contains(&format!(" {} ", words(said).join(" ")))
}

#[cfg(test)]
mod tests {
    use super::super::super::charges::{lately, tests::moved};
    use super::*;
    use crate::catalogue::{SlotValue, Slots};
    use jiff::civil::date;

    fn asked(slot: &str, value: SlotValue) -> Spoken {
        Spoken::new("ExplainCharge", Slots::from([(slot.to_owned(), value)]))
    }

    #[test]
    fn the_exact_amount_or_the_nearest() {
        let all = [
            moved("Uber", "transport", -1_500, date(2026, 11, 21)),
            moved("Amazon", "shopping", -4_799, date(2026, 11, 20)),
            moved("Zara", "shopping", 4_999, date(2026, 11, 19)),
        ];
        let period = lately(30, date(2026, 11, 22));
        let amount = |hundredths| asked("amount", SlotValue::Money { hundredths, currency: None });
        assert!(matches!(find(&amount(1_500), &all, period), Found::One(found) if found.merchant == "Uber"));
        let nearest = amount(4_999);
        let Found::NoAmount(said, Some(nearest)) = find(&nearest, &all, period) else { panic!("found") };
        assert_eq!((said.minor, nearest.merchant.as_str()), (4_999, "Amazon"), "a refund is no charge");
    }

    #[test]
    fn as_the_bank_wrote_it() {
        let mut all = [moved("Blue Bottle", "coffee", -500, date(2026, 11, 20))];
        all[0].raw = "SQ *BLUE BOTTLE 0442118".to_owned();
        let period = lately(30, date(2026, 11, 22));
        let found = |said: &str| {
            let spoken = asked("merchant", SlotValue::Words(said.to_owned()));
            matches!(find(&spoken, &all, period), Found::One(_))
        };
        assert!(found("sq blue bottle") && found("SQ") && !found("peloton"));
    }
}
