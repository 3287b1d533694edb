//! Secrets in the configuration: read from files of their own, and masked when the configuration is shown.

use super::error::ConfigError;
use super::store;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// What is shown in the place of a secret.
type Mask = fn(&str) -> String;

/// Every key that is a secret, by the tables above it; `*` is any name.
const SECRETS: [(&[&str], &str, Mask); 2] =
    [(&["store"], "url", store::masked), (&["oauth", "clients", "*"], "secret", |_| "***".to_owned())];

pub(super) fn is_secret(section: &str, key: &str) -> bool {
    SECRETS.iter().any(|(tables, secret, _)| (*tables, *secret) == (&[section][..], key))
}

/// Puts the content of the file that `KEY_file` names in the place of the secret `KEY`, without the line's end.
pub(super) fn read_secret_files(
    section: &str,
    keys: &mut Table,
    working_dir: &Path,
    origin: &impl Fn(&str, &str) -> String,
) -> Result<(), ConfigError> {
    for (tables, key, _) in SECRETS.iter().filter(|(tables, ..)| tables.first() == Some(&section)) {
        for (path, keys) in below(keys, tables.get(1..).unwrap_or_default(), section) {
            let by_file = format!("{key}_file");
            let Some(file) = keys.remove(&by_file) else { continue };
            let secret = read(keys, key, &file, working_dir).map_err(|problem| {
                let name = format!("{path}.{by_file}");
                let origin = origin(section, name.split_once('.').map_or("", |(_, key)| key));
                ConfigError::Value { key: name, origin, problem }
            })?;
            keys.insert((*key).to_owned(), Value::String(secret));
        }
    }
    Ok(())
}

fn read(keys: &Table, key: &str, file: &Value, working_dir: &Path) -> Result<String, String> {
    if keys.contains_key(key) {
        return Err(format!("set either {key} or {key}_file, not both"));
    }
    let path = file.as_str().ok_or("must be the path of a file that holds the secret")?;
    let text =
        fs::read_to_string(working_dir.join(path)).map_err(|problem| format!("cannot read {path}: {problem}"))?;
    Ok(text.trim_end().to_owned())
}

/// The tables at `path` below `table`, each with its name.
fn below<'a>(table: &'a mut Table, path: &[&str], name: &str) -> Vec<(String, &'a mut Table)> {
    let Some((first, rest)) = path.split_first() else { return vec![(name.to_owned(), table)] };
    let inner = table.iter_mut().filter(|(key, _)| *first == "*" || *first == key.as_str());
    inner
        .filter_map(|(key, value)| Some((format!("{name}.{key}"), value.as_table_mut()?)))
        .flat_map(|(name, table)| below(table, rest, &name))
        .collect()
}

/// The whole table as TOML with every secret masked.
pub(super) fn masked(effective: &Table) -> String {
    let mut shown = effective.clone();
    for (tables, key, mask) in SECRETS {
        for (_, keys) in below(&mut shown, tables, "") {
            if let Some(Value::String(secret)) = keys.get_mut(key) {
                *secret = mask(secret);
            }
        }
    }
    toml::to_string_pretty(&shown).unwrap_or_default()
}
