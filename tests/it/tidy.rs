//! The rules of the house, read off the source: who may know whom, how files open, and what the dependencies are.
#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The code of a file before its unit tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    text.split("\n#[cfg(test)]\nmod tests {").next().unwrap().to_owned()
}

/// The top-level module that a file belongs to.
fn room(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    inside.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned()
}

const WORDS: &[&str] = &["money", "locale", "id", "clock", "entropy", "secret", "period"];
const CORE: &[&str] = &[
    "turn",
    "answer",
    "catalogue",
    "understand",
    "bank",
    "dialogue",
    "phrase",
    "consent",
    "link",
    "oauth",
    "audit",
    "check",
];
const EDGE: &[&str] = &["platform", "banking", "store", "outbound"];
const OUTER: &[&str] = &["http", "cli", "config", "telemetry", "app", "lib", "main", "build"];

/// Which modules the code of `room` may name.
fn may_know(room: &str) -> BTreeSet<&'static str> {
    let mut known: Vec<&str> = WORDS.to_vec();
    if !WORDS.contains(&room) {
        known.extend(CORE);
    }
    match room {
        "platform" => known.extend(["platform", "outbound"]),
        "banking" => known.extend(["banking", "outbound"]),
        "store" => known.extend(["store"]),
        "outbound" => known.extend(["outbound"]),
        "service" => known.extend(EDGE.iter().chain(&["service", "telemetry"])),
        _ if OUTER.contains(&room) => known.extend(EDGE.iter().chain(OUTER).chain(&["service"])),
        _ => {}
    }
    known.into_iter().collect()
}

#[test]
fn dependencies_point_inwards() {
    let mut wrong = Vec::new();
    for path in sources("src") {
        let room = room(&path);
        let allowed = may_know(&room);
        for line in code(&path).lines() {
            for part in line.split("crate::").skip(1) {
                let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if !name.is_empty() && !allowed.contains(name.as_str()) {
                    wrong.push(format!("{}: {room} names {name}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_library_has_one_home() {
    let homes: &[(&str, &[&str])] = &[
        ("actix_web", &["http", "app", "cli"]),
        ("actix_tls", &["http"]),
        ("redis::", &["store"]),
        ("redb::", &["store"]),
        ("reqwest", &["outbound"]),
        ("fluent_bundle", &["phrase"]),
        ("askama", &["http"]),
        ("clap::", &["cli"]),
    ];
    for path in sources("src") {
        let room = room(&path);
        let code = code(&path);
        for (library, rooms) in homes {
            let uses = code.lines().any(|line| {
                let line = line.trim_start();
                (line.starts_with("use ") && line.contains(library))
                    && !line.contains("crate::")
                    && !line.contains("super::")
            });
            assert!(!uses || rooms.contains(&room.as_str()), "{}: {library} lives in {rooms:?}", path.display());
        }
    }
}

#[test]
fn every_file_opens_with_what_it_is_and_stays_short() {
    for path in sources("src").into_iter().chain(sources("tests")) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} does not open with what it is", path.display());
        let lines = code(&path).lines().count();
        let limit = if path.starts_with(root().join("src")) { 400 } else { 500 };
        assert!(lines <= limit, "{} has {lines} lines before its tests", path.display());
    }
}

#[test]
fn one_crypto_back_end() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    assert!(lock.contains("name = \"ring\""));
    for other in ["aws-lc-rs", "aws-lc-sys", "openssl-sys", "native-tls", "rsa", "boring-sys"] {
        assert!(!lock.contains(&format!("name = \"{other}\"")), "{other} is a second crypto back end");
    }
}

/// A phrase that the dialogue names must stand in the registry, and the other way round.
#[test]
fn the_registry_of_phrases_is_what_the_dialogue_says() {
    let registered: BTreeSet<&str> = saldo::phrase::PHRASES.iter().map(|(name, _)| *name).collect();
    let code: String = sources("src/dialogue").iter().chain(&sources("src/service")).map(|path| code(path)).collect();
    let quoted: BTreeSet<&str> = code.split('"').skip(1).step_by(2).collect();
    let unknown: Vec<&str> = code
        .split("Line::new(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|name| !registered.contains(name))
        .collect();
    assert!(unknown.is_empty(), "not in the registry: {unknown:?}");
    let unused: Vec<&&str> = registered.iter().filter(|name| !quoted.contains(**name)).collect();
    assert!(unused.is_empty(), "nobody says: {unused:?}");
}
