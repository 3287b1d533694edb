//! Everything the sandbox bank knows of a person, as JSON: the oracle for checks (`saldo sandbox show`).
//!
//! Reads what the port reads. Amounts are `{"minor","currency"}`, dates ISO 8601, transactions newest first.

use super::history::History;
use super::person::Person;
use super::standing;
use jiff::Timestamp;
use serde_json::{Value, json};

/// What `person` has at `now`, beside what the port tells: `opening` of an account is its booked balance before the
/// oldest transaction.
pub fn show(person: &Person, now: Timestamp) -> Value {
    let today = person.today(now);
    let history = History::of(person, today);
    json!({
        "person": person.name,
        "locale": person.locale,
        "currency": person.currency,
        "time_zone": person.time_zone,
        "now": now,
        "today": today,
        "accounts": accounts(&history),
        "transactions": history.transactions,
        "bills": history.bills,
        "payees": standing::payees(person),
        "subscriptions": standing::subscriptions(person, today),
        "direct_debits": standing::direct_debits(person, today),
        "standing_orders": standing::standing_orders(person, today),
    })
}

fn accounts(history: &History) -> Vec<Value> {
    let with_openings = history.accounts.iter().zip(&history.openings);
    with_openings
        .map(|(account, opening)| {
            let mut value = json!(account);
            if let Some(fields) = value.as_object_mut() {
                fields.insert("opening".to_owned(), json!(opening));
            }
            value
        })
        .collect()
}
