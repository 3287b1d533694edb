//! `saldo keys`: a file that works, a line that rotates it.

use super::Place;
use saldo::secret::Keyring;
use std::fs;
use std::os::unix::fs::PermissionsExt;

#[test]
fn a_fresh_file_works_and_a_line_can_be_added() {
    let place = Place::new();
    let (file, line) = (place.run(&["keys", "new"]).good(), place.run(&["keys", "add"]).good());
    assert_ne!(file, place.run(&["keys", "new"]).good(), "fresh each time");
    assert!(line.trim_end().ends_with(" decrypt") && line.lines().count() == 1, "{line}");
    Keyring::parse(&file).unwrap();
    Keyring::parse(&format!("{file}{line}")).unwrap();
    assert!(Keyring::parse(&format!("{file}{file}")).is_err(), "two active ones are no key file");
}

#[test]
fn a_key_file_that_others_may_read_is_refused() {
    let place = Place::new();
    place.write("saldo.toml", "[keys]\nfile = \"saldo.keys\"\n[store]\nurl = \"memory:\"\n");
    assert!(place.run(&["sandbox", "token", "anna"]).refused().contains("saldo keys new"), "it is not there yet");
    place.write("saldo.keys", &place.run(&["keys", "new"]).good());
    let path = place.folder.path().join("saldo.keys");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    assert!(place.run(&["sandbox", "token", "anna"]).good().starts_with("saldo_sandbox_"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    assert!(place.run(&["sandbox", "token", "anna"]).refused().contains("chmod 600"));
    place.write("saldo.keys", "nonsense");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    let refused = place.run(&["sandbox", "token", "anna"]).refused();
    assert!(refused.contains("saldo.keys") && !refused.contains("nonsense"), "{refused}");
}
