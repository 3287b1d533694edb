//! Slots as [`Reading`]s: the words, the catalogue values that they may mean, the days that they stand for.
//!
//! Nothing is chosen here. Several matches (two authorities in no fixed order, two values for one word, several words in one
//! slot) stay several ids, and the dialogue asks.

use super::date;
use super::wire::Slot;
use crate::platform::alexa::package::CENTS;
use crate::turn::Reading;
use std::collections::BTreeMap;

/// Amazon's own knowledge graph: its ids are addresses there, not values of ours.
const FOREIGN_AUTHORITY: &str = "AlexaEntities";

/// More matches than this are no choice that anybody could be asked to make.
const MOST_IDS: usize = 20;

/// What was heard for each slot; slots that nothing filled are absent.
pub(super) fn readings(slots: &BTreeMap<String, Slot>) -> BTreeMap<String, Reading> {
    let mut readings: BTreeMap<String, Reading> =
        slots.iter().filter_map(|(name, slot)| Some((name.clone(), reading(slot)?))).collect();
    let cents: Vec<String> = readings.keys().filter(|name| name.ends_with(CENTS)).cloned().collect();
    for name in cents {
        let Some(cents) = readings.remove(&name) else { continue };
        if let Some(amount) = readings.get_mut(name.trim_end_matches(CENTS)) {
            amount.said = with_cents(&amount.said, &cents.said);
        }
    }
    readings
}

/// An amount whose units and cents came in two slots.
fn with_cents(units: &str, cents: &str) -> String {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_amount = is_number(units) && is_number(cents) && cents.len() <= 2;
    if is_amount { format!("{units}.{cents:0>2}") } else { format!("{units} {cents}") }
}

fn reading(slot: &Slot) -> Option<Reading> {
    let mut said = Vec::new();
    words(slot, &mut said);
    let said = said.join(", ");
    let mut ids = Vec::new();
    matches(slot, &mut ids);
    (!said.is_empty()).then(|| Reading { when: date::read(&said), said, ids })
}

/// The slot's own value, else those of its parts. `?` means that nothing was understood.
fn words(slot: &Slot, said: &mut Vec<String>) {
    match slot.value.trim() {
        "" => slot.inner.as_deref().into_iter().chain(&slot.values).for_each(|part| words(part, said)),
        "?" => (),
        value => said.push(value.to_owned()),
    }
}

fn matches(slot: &Slot, ids: &mut Vec<String>) {
    let matched =
        slot.resolutions.resolutions_per_authority.iter().filter(|resolution| {
            resolution.status.code == "ER_SUCCESS_MATCH" && resolution.authority != FOREIGN_AUTHORITY
        });
    for entity in matched.flat_map(|resolution| &resolution.values) {
        let id = &entity.value.id;
        if !id.is_empty() && ids.len() < MOST_IDS && !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    slot.inner.as_deref().into_iter().chain(&slot.values).for_each(|part| matches(part, ids));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::alexa::parse::members::Members;
    use serde_json::{Value, json};

    fn read(slot: Value) -> Option<Reading> {
        reading(&Members::from(slot).into())
    }

    fn authority(name: &str, code: &str, ids: &[&str]) -> Value {
        let values: Vec<Value> = ids.iter().map(|id| json!({"value": {"name": id, "id": id}})).collect();
        json!({"authority": name, "status": {"code": code}, "values": values})
    }

    fn resolved(value: &str, authorities: &[Value]) -> Value {
        json!({"value": value, "resolutions": {"resolutionsPerAuthority": authorities}})
    }

    #[test]
    fn empty_slots_are_absent() {
        for slot in
            [json!({}), json!({"value": null}), json!({"value": ""}), json!({"value": "?"}), json!({"value": " "})]
        {
            assert_eq!(read(slot), None);
        }
    }

    #[test]
    fn words_and_days() {
        assert_eq!(read(json!({"value": "rent"})), Some(Reading::said("rent")));
        assert_eq!(read(json!({"value": 42})), Some(Reading::said("42")));
        assert!(read(json!({"value": "2026-10"})).unwrap().when.is_some());
        assert_eq!(read(json!({"value": "7 Eleven"})).unwrap().when, None);
    }

    #[test]
    fn ids_of_all_authorities_once_each() {
        let fixed = authority("amzn1.er-authority.echo-sdk.skill.ACCOUNT", "ER_SUCCESS_MATCH", &["checking"]);
        let dynamic =
            authority("amzn1.er-authority.echo-sdk.dynamic.skill.ACCOUNT", "ER_SUCCESS_MATCH", &["joint", "checking"]);
        let none = json!({"authority": "x", "status": {"code": "ER_SUCCESS_NO_MATCH"}});
        let late = authority("x", "ER_ERROR_TIMEOUT", &["never"]);
        let graph = authority("AlexaEntities", "ER_SUCCESS_MATCH", &["https://ld.amazonalexa.com/entities/v1/x"]);
        let ids = |authorities: &[Value]| read(resolved("joint checking", authorities)).unwrap().ids;
        assert_eq!(ids(&[fixed.clone(), none.clone()]), ["checking"]);
        assert_eq!(ids(&[none, fixed.clone(), dynamic.clone(), late]), ["checking", "joint"]);
        assert_eq!(ids(&[dynamic, fixed, graph]), ["joint", "checking"]);
    }

    #[test]
    fn several_values_in_one_slot() {
        let part = |word: &str, id: &str| {
            let mut part = resolved(word, &[authority("x", "ER_SUCCESS_MATCH", &[id])]);
            part["type"] = json!("Simple");
            part
        };
        let list = json!({"slotValue": {"type": "List", "values": [part("visa", "card"), part("savings", "savings")]}});
        let reading = read(list).unwrap();
        assert_eq!(
            (reading.said.as_str(), reading.ids),
            ("visa, savings", vec!["card".to_owned(), "savings".to_owned()])
        );
        let single = read(json!({"value": "visa", "slotValue": part("visa", "card")})).unwrap();
        assert_eq!((single.said.as_str(), single.ids), ("visa", vec!["card".to_owned()]));
    }
}
