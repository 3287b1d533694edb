//! `saldo config`: what is in force, without secrets; and the annotated defaults.

use super::Place;

const DEFAULT: &str = include_str!("../../../src/config/default.toml");

#[test]
fn the_default_file_is_printed_and_loads() {
    let place = Place::new();
    let printed = place.run(&["config", "--default"]).good();
    assert_eq!(printed, DEFAULT);
    let effective = place.run(&["config"]).good();
    place.write("whole.toml", &printed);
    assert_eq!(place.run(&["--config", "whole.toml", "config"]).good(), effective, "the defaults say the defaults");
}

#[test]
fn every_key_of_the_default_file_can_be_set_by_itself() {
    let defaults: toml::Table = DEFAULT.parse().unwrap();
    let mut count = 0;
    for (section, keys) in &defaults {
        for (key, value) in keys.as_table().unwrap() {
            let place = Place::new();
            place.write("saldo.toml", &format!("[{section}]\n{key} = {value}\n"));
            let printed = place.run(&["config"]).good();
            assert!(printed.contains(key.as_str()), "{section}.{key}");
            place.write("saldo.toml", &format!("[{section}]\n{key}x = {value}\n"));
            assert!(place.run(&["config"]).refused().contains(&format!("{section}.{key}x")));
            count += 1;
        }
    }
    assert!(count > 20, "{count}");
}

#[test]
fn the_environment_wins_and_secrets_are_masked() {
    let place = Place::new().with("SALDO__STORE__URL", "redis://user:hunter2@cache.example:6379/0");
    place.write("saldo.toml", "[server]\nbody_seconds = 7\n[store]\nurl = \"memory:\"\n");
    let printed = place.run(&["config"]).good();
    assert!(printed.contains("body_seconds = 7") && printed.contains("cache.example"), "{printed}");
    assert!(!printed.contains("hunter2") && !printed.contains("memory:"), "{printed}");
    let named = Place::new().with("SALDO_CONFIG", "named.toml");
    named.write("named.toml", "[server]\nbody_seconds = 8\n");
    assert!(named.run(&["config"]).good().contains("body_seconds = 8"));
}
