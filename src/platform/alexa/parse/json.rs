//! Reads the bytes of a request as one JSON value (RFC 8259), more strictly than serde does by itself: a member name that
//! stands twice in one object is refused wherever it is, so that no two readers of a body can disagree about it.
//!
//! A byte order mark in front is accepted; nesting ends at 128 levels. Errors never quote the body.

use super::Malformed;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Number, Value};
use std::fmt;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The one value in `body`.
pub(in crate::platform::alexa) fn read(body: &[u8]) -> Result<Value, Malformed> {
    let text = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    serde_json::from_slice::<Unique>(text).map(|unique| unique.0).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        match error.classify() {
            Category::Eof => Malformed::CutOff { line, column },
            Category::Data => Malformed::Repeated { line, column },
            Category::Syntax | Category::Io => Malformed::NotJson { line, column },
        }
    })
}

/// A value whose objects have no name twice.
struct Unique(Value);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UniqueVisitor).map(Self)
    }
}

struct UniqueVisitor;

impl<'de> Visitor<'de> for UniqueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Bool(truth))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::from(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::from(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(Number::from_f64(number).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Unique(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((name, Unique(member))) = members.next_entry::<String, _>()? {
            if object.insert(name, member).is_some() {
                return Err(A::Error::custom("repeated"));
            }
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_read_as_they_are() {
        let body = "\u{feff} {\"a\":[1,-2,0.5,true,null,\"\\u00e9\"],\"b\":{\"a\":{}}}\n";
        assert_eq!(read(body.as_bytes()), Ok(json!({"a": [1, -2, 0.5, true, null, "é"], "b": {"a": {}}})));
    }

    #[test]
    fn repeated_names_are_refused_at_any_depth() {
        for body in [r#"{"a":1,"a":1}"#, r#"{"x":[{"y":{"a":1,"\u0061":2}}]}"#] {
            assert!(matches!(read(body.as_bytes()), Err(Malformed::Repeated { line: 1, .. })), "{body}");
        }
    }

    #[test]
    fn errors_tell_the_place_and_never_the_content() {
        let error = read(b"{\n \"accessToken\": \"Atza|tell-nobody\" \"x\"}").unwrap_err().to_string();
        assert!(error.starts_with("line 2, column ") && !error.contains("tell-nobody"), "{error}");
        assert!(matches!(read(b"{\"a\":"), Err(Malformed::CutOff { .. })));
        for body in [&b""[..], b"{} {}", b"\xff", b"{\"a\":1e999}", b"[\"\\ud800\"]", "[".repeat(200).as_bytes()] {
            assert!(read(body).is_err());
        }
    }
}
