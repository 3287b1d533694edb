//! Everything the sandbox bank knows of a person, as JSON: the oracle for checks (`saldo sandbox show`).
//!
//! Reads what the port reads. Amounts are `{"minor","currency"}`, dates ISO 8601, transactions newest first.

use super::changes::Changes;
use super::history::History;
use super::person::Person;
use super::scenario::Scenario;
use super::view::View;
use super::{public, records, standing};
use jiff::Timestamp;
use serde_json::{Value, json};

/// What `person` has at `now`, beside what the port tells: `opening` of an account is its booked balance before the
/// oldest transaction.
pub fn show(person: &'static Person, now: Timestamp) -> Value {
    let today = person.today(now);
    let history = History::of(person, today);
    let (changes, scenario) = (Changes::default(), Scenario::Normal);
    let view = View { person, history: &history, changes: &changes, scenario, now, today };
    let records = records::records(&view, &records::ALL, |_| true);
    let mut shown = json!({
        "person": person.name,
        "locale": person.locale,
        "currency": person.currency,
        "time_zone": person.time_zone,
        "now": now,
        "today": today,
        "accounts": accounts(&history),
        "transactions": history.transactions,
        "bills": history.bills,
        "subscriptions": standing::subscriptions(person, today),
        "direct_debits": standing::direct_debits(person, today),
        "standing_orders": standing::standing_orders(person, today),
        "public": public::public(now),
    });
    if let (Some(shown), Value::Object(records)) = (shown.as_object_mut(), json!(records)) {
        shown.extend(records);
    }
    shown
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
