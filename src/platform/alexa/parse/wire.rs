//! The envelope of an Alexa request as it arrives: `ask-sdk-model` 1.86, and what is seen live beside it.
//!
//! Only what the service reads is named here; every other member is ignored, whatever it holds (`attributes` too).
//! Nothing is mandatory, and a member of an unexpected type counts as absent. No type here prints: they hold ids and
//! tokens.

use crate::secret::Secret;
use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The whole body.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Envelope {
    /// Absent for events.
    #[serde(deserialize_with = "present")]
    pub(super) session: Option<Session>,
    #[serde(deserialize_with = "lenient")]
    pub(super) context: Context,
    #[serde(deserialize_with = "lenient")]
    pub(super) request: Option<Body>,
}

/// The part of the session that is not ours: attributes are never sent, so never read.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Session {
    #[serde(deserialize_with = "present")]
    pub(super) application: Option<Application>,
    #[serde(deserialize_with = "lenient")]
    pub(super) user: User,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Context {
    #[serde(rename = "System", deserialize_with = "lenient")]
    pub(super) system: System,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct System {
    #[serde(deserialize_with = "present")]
    pub(super) application: Option<Application>,
    #[serde(deserialize_with = "lenient")]
    pub(super) user: User,
    #[serde(deserialize_with = "lenient")]
    pub(super) device: Device,
    #[serde(deserialize_with = "present")]
    pub(super) person: Option<Person>,
    #[serde(deserialize_with = "lenient")]
    pub(super) api_endpoint: String,
    #[serde(deserialize_with = "lenient")]
    pub(super) api_access_token: Option<Secret>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Application {
    #[serde(deserialize_with = "lenient")]
    pub(super) application_id: String,
}

/// The account at Amazon; the token is that of the household.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct User {
    #[serde(deserialize_with = "lenient")]
    pub(super) user_id: String,
    #[serde(deserialize_with = "lenient")]
    pub(super) access_token: Option<Secret>,
}

/// A recognised voice, with a token of its own when it has linked one.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Person {
    #[serde(deserialize_with = "lenient")]
    pub(super) person_id: String,
    #[serde(deserialize_with = "lenient")]
    pub(super) access_token: Option<Secret>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Device {
    #[serde(deserialize_with = "lenient")]
    pub(super) device_id: String,
    #[serde(deserialize_with = "lenient")]
    pub(super) supported_interfaces: Map<String, Value>,
}

/// All members of all request types that are read; which of them count depends on `kind`.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Body {
    #[serde(rename = "type", deserialize_with = "lenient")]
    pub(super) kind: Option<String>,
    #[serde(deserialize_with = "scalar")]
    pub(super) request_id: String,
    /// ISO 8601 text or an epoch number.
    pub(super) timestamp: Value,
    /// The same as some skill events spell it.
    #[serde(rename = "timeStamp")]
    pub(super) time_stamp: Value,
    #[serde(deserialize_with = "lenient")]
    pub(super) locale: String,
    #[serde(deserialize_with = "lenient")]
    pub(super) intent: Intent,
    /// Of a session's end.
    #[serde(deserialize_with = "lenient")]
    pub(super) reason: String,
    /// Of a session's end; null or absent when all was well.
    pub(super) error: Value,
    /// Of a skill event.
    #[serde(rename = "body", deserialize_with = "lenient")]
    pub(super) event: EventBody,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct EventBody {
    #[serde(deserialize_with = "lenient")]
    pub(super) access_token: Option<Secret>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Intent {
    #[serde(deserialize_with = "lenient")]
    pub(super) name: String,
    #[serde(deserialize_with = "lenient")]
    pub(super) confirmation_status: String,
    #[serde(deserialize_with = "lenient_map")]
    pub(super) slots: BTreeMap<String, Slot>,
}

/// A slot, and also each `slotValue` in it: `Simple` has `value`, `List` has `values`.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Slot {
    #[serde(deserialize_with = "scalar")]
    pub(super) value: String,
    #[serde(deserialize_with = "lenient")]
    pub(super) resolutions: Resolutions,
    #[serde(rename = "slotValue", deserialize_with = "lenient")]
    pub(super) inner: Option<Box<Slot>>,
    #[serde(deserialize_with = "lenient_list")]
    pub(super) values: Vec<Slot>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Resolutions {
    #[serde(deserialize_with = "lenient_list")]
    pub(super) resolutions_per_authority: Vec<Resolution>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Resolution {
    #[serde(deserialize_with = "lenient")]
    pub(super) authority: String,
    #[serde(deserialize_with = "lenient")]
    pub(super) status: Status,
    /// Absent on no match.
    #[serde(deserialize_with = "lenient_list")]
    pub(super) values: Vec<Match>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Status {
    #[serde(deserialize_with = "scalar")]
    pub(super) code: String,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Match {
    #[serde(deserialize_with = "lenient")]
    pub(super) value: Entity,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Entity {
    #[serde(deserialize_with = "scalar")]
    pub(super) id: String,
}

/// Null and wrong types are the default.
fn lenient<'de, D: Deserializer<'de>, T: Default + DeserializeOwned>(deserializer: D) -> Result<T, D::Error> {
    Value::deserialize(deserializer).map(read)
}

/// Null is `None`, a wrong type is present but empty: where absence would open something, nonsense must not count as absence.
fn present<'de, D: Deserializer<'de>, T: Default + DeserializeOwned>(deserializer: D) -> Result<Option<T>, D::Error> {
    Value::deserialize(deserializer).map(|value| (!value.is_null()).then(|| read(value)))
}

/// Text; a number counts as its digits.
fn scalar<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Value::deserialize(deserializer).map(|value| match value {
        Value::String(text) => text,
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    })
}

/// A list in which one odd item does not cost the others.
fn lenient_list<'de, D: Deserializer<'de>, T: Default + DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    Value::deserialize(deserializer).map(|value| match value {
        Value::Array(items) => items.into_iter().map(read).collect(),
        _ => Vec::new(),
    })
}

/// The same for a map.
fn lenient_map<'de, D: Deserializer<'de>, T: Default + DeserializeOwned>(
    deserializer: D,
) -> Result<BTreeMap<String, T>, D::Error> {
    let members: BTreeMap<String, Value> = lenient(deserializer)?;
    Ok(members.into_iter().map(|(name, value)| (name, read(value))).collect())
}

/// Never from a list: serde would take one for an object, its items for the members in our order.
fn read<T: Default + DeserializeOwned>(value: Value) -> T {
    if value.is_array() { T::default() } else { T::deserialize(value).unwrap_or_default() }
}
