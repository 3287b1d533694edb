//! Environment variables as a layer of configuration: `SALDO__SECTION__KEY`.
//!
//! A text key takes its variable as it stands (quotes around it are taken off); any other takes TOML.

use std::collections::BTreeMap;
use toml::{Table, Value};

const PREFIX: &str = "SALDO__";

/// The process's variables whose names start with `SALDO`. Values that are not UTF-8 are left out.
#[expect(clippy::disallowed_methods, reason = "the one place that asks for the environment")]
pub fn variables() -> BTreeMap<String, String> {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .filter(|(name, _)| name.starts_with("SALDO"))
        .collect()
}

/// The layer that `variables` make. `defaults` tells which keys are texts.
pub(super) fn layer(variables: &BTreeMap<String, String>, defaults: &Table) -> Table {
    let mut layer = Table::new();
    for (name, text) in variables {
        let Some(path) = name.strip_prefix(PREFIX) else { continue };
        let path: Vec<String> = path.split("__").map(str::to_lowercase).collect();
        let value = read(text, at(defaults, &path).is_some_and(Value::is_str) || is_client_text(&path));
        put(&mut layer, &path, value);
    }
    layer
}

/// The variable that sets `section` and `key`, for messages.
pub(super) fn name(section: &str, key: &str) -> String {
    format!("environment variable {PREFIX}{}__{}", section.to_uppercase(), key.to_uppercase())
}

fn read(text: &str, is_text: bool) -> Value {
    let parsed = format!("value = {text}").parse::<Table>().ok().filter(|table| table.len() == 1);
    let parsed = parsed.and_then(|mut table| table.remove("value"));
    parsed.filter(|value| value.is_str() || !is_text).unwrap_or_else(|| Value::String(text.to_owned()))
}

/// Texts in the tables of OAuth clients, which have names of their own and so no default.
fn is_client_text(path: &[String]) -> bool {
    let is_client = path.iter().zip(["oauth", "clients"]).all(|(part, expected)| part == expected);
    is_client && path.len() == 4 && path.last().is_some_and(|key| matches!(key.as_str(), "id" | "secret" | "label"))
}

fn at<'a>(table: &'a Table, path: &[String]) -> Option<&'a Value> {
    let (last, parents) = path.split_last()?;
    let mut table = table;
    for part in parents {
        table = table.get(part)?.as_table()?;
    }
    table.get(last)
}

fn put(table: &mut Table, path: &[String], value: Value) {
    match path {
        [] => {}
        [last] => merge(table, last, value),
        [first, rest @ ..] => {
            let below = table.entry(first.clone()).or_insert_with(|| Value::Table(Table::new()));
            if let Value::Table(below) = below {
                put(below, rest, value);
            }
        }
    }
}

/// Sets `key`; a table is merged into a table, anything else is replaced.
pub(super) fn merge(table: &mut Table, key: &str, value: Value) {
    match (table.get_mut(key), value) {
        (Some(Value::Table(old)), Value::Table(new)) => {
            for (key, value) in new {
                merge(old, &key, value);
            }
        }
        (_, value) => {
            table.insert(key.to_owned(), value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_texts_and_the_rest_is_toml() {
        let defaults: Table = "[s]\ntext = ''\nnumber = 1\nlist = []".parse().unwrap();
        let variables = [
            ("SALDO__S__TEXT", "5"),
            ("SALDO__S__NUMBER", "5"),
            ("SALDO__S__LIST", "['a', 'b']"),
            ("SALDO__S__OTHER", "a b = c"),
            ("SALDO__S__TWO", "1\nx = 2"),
            ("SALDO__S__QUOTED", "\"q\""),
            ("SALDO__S__DEEP__ER", "true"),
            ("SALDO_CONFIG", "elsewhere"),
        ];
        let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let expected = "[s]\ntext = '5'\nnumber = 5\nlist = ['a', 'b']\nother = 'a b = c'\ntwo = \"1\\nx = 2\"\n\
                        quoted = 'q'\ndeep.er = true";
        assert_eq!(layer(&variables, &defaults), expected.parse::<Table>().unwrap());
    }
}
