//! The members of a JSON object, taken out one at a time: moved, never copied.
//!
//! Never fails: null and a value of an unexpected type count as absent, and what is no object has no members.

use crate::secret::Secret;
use serde_json::{Map, Value};

/// What is left of an object.
#[derive(Default)]
pub(super) struct Members(Map<String, Value>);

impl From<Value> for Members {
    fn from(value: Value) -> Self {
        match value {
            Value::Object(members) => Self(members),
            _ => Self::default(),
        }
    }
}

impl Members {
    pub(super) fn into_map(self) -> Map<String, Value> {
        self.0
    }

    /// Whatever stands there; null when nothing does.
    pub(super) fn take(&mut self, name: &str) -> Value {
        self.0.get_mut(name).map(Value::take).unwrap_or_default()
    }

    pub(super) fn object(&mut self, name: &str) -> Self {
        self.take(name).into()
    }

    pub(super) fn object_or_none(&mut self, name: &str) -> Option<Self> {
        Some(self.take(name)).filter(Value::is_object).map(Self::from)
    }

    /// Null is `None`, a wrong type is present but empty: where absence would open something, nonsense must not count as
    /// absence.
    pub(super) fn present(&mut self, name: &str) -> Option<Self> {
        Some(self.take(name)).filter(|value| !value.is_null()).map(Self::from)
    }

    pub(super) fn text_or_none(&mut self, name: &str) -> Option<String> {
        match self.take(name) {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn text(&mut self, name: &str) -> String {
        self.text_or_none(name).unwrap_or_default()
    }

    pub(super) fn secret(&mut self, name: &str) -> Option<Secret> {
        self.text_or_none(name).map(Secret::new)
    }

    /// Text; a number counts as its digits.
    pub(super) fn scalar(&mut self, name: &str) -> String {
        match self.take(name) {
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            _ => String::new(),
        }
    }

    /// A list in which one odd item does not cost the others.
    pub(super) fn list<T: From<Self>>(&mut self, name: &str) -> Vec<T> {
        match self.take(name) {
            Value::Array(items) => items.into_iter().map(|item| Self::from(item).into()).collect(),
            _ => Vec::new(),
        }
    }
}
