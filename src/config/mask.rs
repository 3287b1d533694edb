//! Secrets in the configuration: read from files of their own, and masked when the configuration is shown.

use super::error::ConfigError;
use super::store;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// Section, key, and what is shown in its place.
type SecretKey = (&'static str, &'static str, fn(&str) -> String);

/// Every key that is a secret.
const SECRETS: [SecretKey; 1] = [("store", "url", store::masked)];

pub(super) fn is_secret(section: &str, key: &str) -> bool {
    SECRETS.iter().any(|secret| (secret.0, secret.1) == (section, key))
}

/// Puts the content of the file that `KEY_file` names in the place of the secret `KEY`, without the line's end.
pub(super) fn read_secret_files(
    section: &str,
    keys: &mut Table,
    working_dir: &Path,
    origin: &impl Fn(&str, &str) -> String,
) -> Result<(), ConfigError> {
    for (_, key, _) in SECRETS.iter().filter(|secret| secret.0 == section) {
        let by_file = format!("{key}_file");
        let Some(path) = keys.remove(&by_file) else { continue };
        let refuse = |problem: String| {
            Err(ConfigError::Value { key: format!("{section}.{by_file}"), origin: origin(section, &by_file), problem })
        };
        if keys.contains_key(*key) {
            return refuse(format!("set either {section}.{key} or {section}.{by_file}, not both"));
        }
        let Some(path) = path.as_str() else {
            return refuse("must be the path of a file that holds the secret".to_owned());
        };
        match fs::read_to_string(working_dir.join(path)) {
            Ok(secret) => keys.insert((*key).to_owned(), Value::String(secret.trim_end().to_owned())),
            Err(problem) => return refuse(format!("cannot read {path}: {problem}")),
        };
    }
    Ok(())
}

/// The whole table as TOML with every secret masked.
pub(super) fn masked(effective: &Table) -> String {
    let mut shown = effective.clone();
    for (section, key, mask) in SECRETS {
        let value = shown.get_mut(section).and_then(Value::as_table_mut).and_then(|keys| keys.get_mut(key));
        if let Some(Value::String(secret)) = value {
            *secret = mask(secret);
        }
    }
    toml::to_string_pretty(&shown).unwrap_or_default()
}
