//! `saldo keys reseal`: the old key is no longer needed afterwards, and it says so when one is missing.

use super::auditing::{bind, on, write_keys};
use crate::redis_server::RedisServer;

#[test]
fn after_sealing_anew_the_old_key_can_go() {
    let server = RedisServer::builder().start();
    let place = on(&server);
    bind(&place, "anna", &["a", "b"]);
    let old = std::fs::read_to_string(place.folder.path().join("saldo.keys")).unwrap();
    let added = format!("{old}{}", place.run(&["keys", "add"]).good());
    let swapped = added.replace(" decrypt", " next").replace(" active", " decrypt").replace(" next", " active");
    let dropped = swapped.lines().filter(|line| !line.ends_with("decrypt")).collect::<Vec<_>>().join("\n");

    write_keys(&place, &dropped);
    let early = place.run(&["keys", "reseal"]);
    assert_eq!((early.status, early.out.as_str()), (1, "0 of 3 records sealed anew\n"), "too early");
    assert!(early.err.contains("3 records do not open"), "{early:?}");
    write_keys(&place, &added);
    assert_eq!(place.run(&["keys", "reseal"]).good(), "0 of 3 records sealed anew\n");
    write_keys(&place, &swapped);
    // The link and a pointer for each chat.
    assert_eq!(place.run(&["keys", "reseal"]).good(), "3 of 3 records sealed anew\n");
    assert_eq!(place.run(&["keys", "reseal"]).good(), "0 of 3 records sealed anew\n");
    write_keys(&place, &dropped);
    assert_eq!(place.run(&["keys", "reseal"]).good(), "0 of 3 records sealed anew\n");
    assert_eq!(place.run(&["audit", "verify"]).good(), "1 journals, 2 records, all chains hold\n");
    bind(&place, "anna", &["c"]);
}
