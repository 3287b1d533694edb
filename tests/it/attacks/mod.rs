//! What attackers try that crosses more than one part; and the attack matrix: every row of the third-party table is a
//! test somewhere, named in a comment by the row's id.
//!
//! The table is read from the folder that `SALDO_THIRD_PARTY` names; without it the test passes and says so.
#![cfg(test)]

mod canaries;
mod edges;
mod foreign;
mod hostile_forms;
mod lockouts;
mod log_lines;
mod voice_code;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Rows about what is not offered at all, and why.
const NOT_OFFERED: [(&str, &str); 4] = [
    ("A07", "no endpoint takes a JWT: tokens are opaque"),
    ("E03", "there is no introspection endpoint"),
    ("E04", "there is no introspection endpoint"),
    ("K06", "private_key_jwt is no method of ours, and the metadata does not list it"),
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ["rs", "mjs", "py", "sh"].iter().any(|known| ending == *known))
        {
            found.push(path);
        }
    }
}

/// Everything that stands in comments of the tests and of unit tests.
fn comments() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    files(&root.join("tests"), &mut found);
    files(&root.join("src"), &mut found);
    found.retain(|path| !path.ends_with("attacks/mod.rs"));
    let texts = found.iter().map(|path| fs::read_to_string(path).unwrap());
    let lines = texts.flat_map(|text| text.lines().map(str::trim).map(str::to_owned).collect::<Vec<_>>());
    lines.filter(|line| line.starts_with("//") || line.starts_with('#')).collect::<Vec<_>>().join("\n")
}

fn rows(table: &str) -> Vec<&str> {
    let cells = table.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next());
    cells.filter(|id| id.len() == 3 && id.chars().skip(1).all(|c| c.is_ascii_digit())).collect()
}

#[test]
fn every_row_of_the_matrix_is_a_test() {
    let Some(folder) = crate::hostile::third_party() else { return };
    let table = fs::read_to_string(folder.join("security/attack_matrix.md")).unwrap();
    let rows = rows(&table);
    assert!(rows.len() > 70, "the table is there: {}", rows.len());
    let comments = comments();
    let named: BTreeSet<&str> = comments.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    let missing: Vec<&&str> =
        rows.iter().filter(|row| !named.contains(*row) && NOT_OFFERED.iter().all(|(id, _)| id != *row)).collect();
    assert!(missing.is_empty(), "no test names {missing:?}");
}
