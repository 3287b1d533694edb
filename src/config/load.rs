//! Reading and merging: built-in defaults ← file ← environment, then types, then each section's own checks.
//!
//! Every key remembers where it was last set, so that a message can name the file or the variable.

use super::error::{ConfigError, Invalid};
use super::{
    Alexa, Audit, Bank, Config, DEFAULT, Intents, Keys, Log, OAuth, Payments, Server, Store, environment, mask,
};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// Reads the configuration. `explicit` is `--config`; `environment` the variables; `working_dir` the folder where
/// `saldo.toml` is looked for and where relative paths of configuration files start.
///
/// # Errors
/// [`ConfigError`]: a file that cannot be read, a key that does not exist, a value that cannot be.
pub fn load(
    explicit: Option<&Path>,
    environment: &BTreeMap<String, String>,
    working_dir: &Path,
) -> Result<Config, ConfigError> {
    let file = find(explicit, environment, working_dir);
    let defaults = defaults()?;
    let mut layers =
        Layers { banks_are_built_in: true, effective: defaults.clone(), origins: BTreeMap::new(), defaults };
    layers.add_built_in_bank();
    if let Some(path) = &file {
        layers.add(read(path)?, working_dir, |_, _| path.display().to_string())?;
    }
    let variables = environment::layer(environment, &layers.defaults);
    layers.add(variables, working_dir, environment::name)?;
    layers.finish(file)
}

fn find(explicit: Option<&Path>, environment: &BTreeMap<String, String>, working_dir: &Path) -> Option<PathBuf> {
    let named = explicit.map(Path::to_path_buf).or_else(|| {
        let path = environment.get("SALDO_CONFIG").filter(|path| !path.is_empty());
        path.map(PathBuf::from)
    });
    named
        .map(|path| working_dir.join(path))
        .or_else(|| Some(working_dir.join("saldo.toml")).filter(|path| path.exists()))
}

fn defaults() -> Result<Table, ConfigError> {
    DEFAULT.parse().map_err(|problem: toml::de::Error| syntax(Path::new("default.toml"), &problem))
}

fn read(path: &Path) -> Result<Table, ConfigError> {
    let text = fs::read_to_string(path)
        .map_err(|problem| ConfigError::File { path: path.to_path_buf(), problem: problem.to_string() })?;
    text.parse().map_err(|problem| syntax(path, &problem))
}

/// Without the line itself, which may hold a secret.
fn syntax(path: &Path, problem: &toml::de::Error) -> ConfigError {
    let place = problem.span().map_or(String::new(), |span| format!(" (byte {})", span.start));
    ConfigError::Syntax { path: path.to_path_buf(), problem: format!("{}{place}", problem.message()) }
}

struct Layers {
    defaults: Table,
    effective: Table,
    /// Where each `section.key` was last set.
    origins: BTreeMap<String, String>,
    banks_are_built_in: bool,
}

impl Layers {
    fn add_built_in_bank(&mut self) {
        let sandbox = Table::from_iter([("kind".to_owned(), Value::String("sandbox".to_owned()))]);
        let banks = Table::from_iter([("sandbox".to_owned(), Value::Table(sandbox))]);
        self.effective.insert("banks".to_owned(), Value::Table(banks));
    }

    fn add(
        &mut self,
        layer: Table,
        working_dir: &Path,
        origin: impl Fn(&str, &str) -> String,
    ) -> Result<(), ConfigError> {
        for (section, keys) in layer {
            let Value::Table(mut keys) = keys else {
                return Err(self.unknown(&section, "", origin(&section, "")));
            };
            mask::read_secret_files(&section, &mut keys, working_dir, &origin)?;
            if section == "banks" && std::mem::take(&mut self.banks_are_built_in) {
                self.effective.insert(section.clone(), Value::Table(Table::new()));
            }
            for (key, value) in keys {
                self.set(&section, &key, value, origin(&section, &key))?;
            }
        }
        Ok(())
    }

    fn set(&mut self, section: &str, key: &str, value: Value, origin: String) -> Result<(), ConfigError> {
        let is_known = self.defaults.get(section).and_then(Value::as_table).is_some_and(|keys| keys.contains_key(key));
        if !is_known && section != "banks" {
            return Err(self.unknown(section, key, origin));
        }
        if let Some(Value::Table(keys)) = self.effective.get_mut(section) {
            environment::merge(keys, key, value);
        }
        let name = format!("{section}.{key}");
        if let Err(problem) = check_types(section, &self.effective) {
            let problem = if mask::is_secret(section, key) { "not a text".to_owned() } else { problem };
            return Err(ConfigError::Value { key: name, origin, problem });
        }
        self.origins.insert(name, origin);
        Ok(())
    }

    fn unknown(&self, section: &str, key: &str, origin: String) -> ConfigError {
        let name = format!("{section}.{key}");
        let name = name.trim_end_matches('.');
        let keys = self.defaults.iter().flat_map(|(section, keys)| {
            keys.as_table().into_iter().flat_map(|keys| keys.keys()).map(move |key| format!("{section}.{key}"))
        });
        let nearest = keys.map(|known| (strsim::damerau_levenshtein(&known, name), known)).min();
        let suggestion = match nearest {
            Some((distance, known)) if distance <= 3 => format!(" (did you mean {known}?)"),
            _ => String::new(),
        };
        ConfigError::UnknownKey { key: name.to_owned(), origin, suggestion }
    }

    fn finish(self, file: Option<PathBuf>) -> Result<Config, ConfigError> {
        let config = Config {
            server: self.section("server")?,
            store: self.section("store")?,
            keys: self.section("keys")?,
            intents: self.section("intents")?,
            banks: self.section("banks")?,
            alexa: self.section("alexa")?,
            audit: self.section("audit")?,
            payments: self.section("payments")?,
            log: self.section("log")?,
            oauth: self.section("oauth")?,
            masked: mask::masked(&self.effective),
            file,
        };
        self.check("server", config.server.check())?;
        self.check("banks", super::banks::check(&config.banks))?;
        self.check("alexa", config.alexa.check())?;
        self.check("audit", config.audit.check())?;
        self.check("payments", config.payments.check())?;
        self.check("log", config.log.check())?;
        self.check("oauth", config.oauth.check())?;
        Ok(config)
    }

    fn section<T: DeserializeOwned>(&self, name: &str) -> Result<T, ConfigError> {
        typed(name, &self.effective).map_err(|problem| ConfigError::Value {
            key: name.to_owned(),
            origin: "configuration".to_owned(),
            problem,
        })
    }

    fn check(&self, section: &str, result: Result<(), Invalid>) -> Result<(), ConfigError> {
        result.map_err(|Invalid { key, problem }| {
            let key = format!("{section}.{key}");
            // The key itself, or the table that it was set with: oauth.clients.
            let mut set = std::iter::successors(Some(key.as_str()), |key| key.rsplit_once('.').map(|(above, _)| above));
            let origin = set.find_map(|key| self.origins.get(key)).cloned();
            let origin = origin.unwrap_or_else(|| "default".to_owned());
            ConfigError::Value { key, origin, problem }
        })
    }
}

fn check_types(section: &str, effective: &Table) -> Result<(), String> {
    match section {
        "server" => typed::<Server>(section, effective).map(drop),
        "store" => typed::<Store>(section, effective).map(drop),
        "keys" => typed::<Keys>(section, effective).map(drop),
        "intents" => typed::<Intents>(section, effective).map(drop),
        "banks" => typed::<BTreeMap<String, Bank>>(section, effective).map(drop),
        "alexa" => typed::<Alexa>(section, effective).map(drop),
        "oauth" => typed::<OAuth>(section, effective).map(drop),
        "audit" => typed::<Audit>(section, effective).map(drop),
        "payments" => typed::<Payments>(section, effective).map(drop),
        "log" => typed::<Log>(section, effective).map(drop),
        _ => Ok(()),
    }
}

fn typed<T: DeserializeOwned>(section: &str, effective: &Table) -> Result<T, String> {
    let value = effective.get(section).cloned().unwrap_or_else(|| Value::Table(Table::new()));
    T::deserialize(value).map_err(|error| error.message().to_owned())
}
