//! `saldo audit`: what it finds, what it prints, and what it cuts off.

use super::serving::Serving;
use super::{Ended, Place};
use crate::redis_server::RedisServer;
use serde_json::Value;

/// A folder whose store is a Redis.
pub(super) fn on(server: &RedisServer) -> Place {
    let place = Place::new();
    place.write("saldo.toml", &format!("[keys]\nfile = \"saldo.keys\"\n[store]\nurl = \"{}\"\n", server.url()));
    write_keys(&place, &Place::new().run(&["keys", "new"]).good());
    place
}

pub(crate) fn write_keys(place: &Place, keys: &str) {
    use std::os::unix::fs::PermissionsExt;
    place.write("saldo.keys", keys);
    let path = place.folder.path().join("saldo.keys");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
}

/// Binds chats: an entry each.
pub(super) fn bind(place: &Place, customer: &str, chats: &[&str]) {
    for chat in chats {
        place.run(&["sandbox", "link", "messenger", "page", chat, customer]).good();
    }
}

fn verified(place: &Place) -> String {
    place.run(&["audit", "verify"]).good().trim_end().to_owned()
}

/// What was found; exit status 1.
fn found(ended: Ended) -> String {
    assert_eq!(ended.status, 1, "{ended:?}");
    ended.out
}

fn entries(place: &Place, arguments: &[&str]) -> Vec<Value> {
    let printed = place.run(&[&["audit", "export"], arguments].concat()).good();
    printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn journals(server: &RedisServer) -> (redis::Connection, Vec<String>) {
    let mut connection = redis::Client::open(server.url()).unwrap().get_connection().unwrap();
    let keys: Vec<String> = redis::cmd("KEYS").arg("*:j").query(&mut connection).unwrap();
    (connection, keys)
}

#[test]
fn journals_are_checked_and_exported() {
    let place = Place::new();
    assert_eq!(verified(&place), "0 journals, 0 records, all chains hold");
    assert_eq!(place.run(&["audit", "export"]).good(), "");
    bind(&place, "anna", &["a", "b"]);
    bind(&place, "piotr", &["c"]);
    assert_eq!(verified(&place), "2 journals, 3 records, all chains hold");
    assert_eq!(entries(&place, &[]).len(), 3);
    let anna = entries(&place, &["--customer", "sandbox:anna"]);
    let numbers: Vec<_> = anna.iter().map(|entry| entry["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [1, 2]);
    for entry in &anna {
        assert_eq!((&entry["channel"], &entry["event"]["kind"]), (&"command".into(), &"linked".into()));
        assert!(entry["at"].is_string() && entry["grant"].is_string() && entry["journal"] == anna[0]["journal"]);
        assert!(!entry.to_string().contains("anna"), "{entry}");
    }
    assert!(entries(&place, &["--customer", "sandbox:nobody"]).is_empty());
    assert!(place.run(&["audit", "export", "--customer", "other:anna"]).refused().contains("other"));
    assert!(place.run(&["audit", "export", "--customer", "anna"]).refused().contains("BANK:NAME"));
}

#[test]
fn a_store_that_a_server_has_is_refused() {
    let place = Place::new().with("SALDO__SERVER__LISTEN", "127.0.0.1:0");
    let _serving = Serving::start(&place, &["serve"]);
    for arguments in [&["audit", "verify"][..], &["audit", "trim"], &["audit", "checkpoint"], &["keys", "reseal"]] {
        assert!(place.run(arguments).refused().contains("in use by another process"), "{arguments:?}");
    }
}

#[test]
fn the_first_bad_record_is_named() {
    let server = RedisServer::builder().start();
    let place = on(&server);
    bind(&place, "anna", &["a", "b", "c", "d"]);
    bind(&place, "piotr", &["e"]);
    let (mut connection, keys) = journals(&server);
    let length = |connection: &mut redis::Connection, key: &str| -> usize {
        redis::cmd("LLEN").arg(key).query(connection).unwrap()
    };
    let key = keys.into_iter().find(|key| length(&mut connection, key) == 4).unwrap();
    let tag = key.trim_start_matches('{').trim_end_matches("}:j");
    let good: Vec<Vec<u8>> = redis::cmd("LRANGE").arg(&key).arg(0).arg(-1).query(&mut connection).unwrap();
    let mut put = |records: &[Vec<u8>]| {
        let () = redis::cmd("DEL").arg(&key).query(&mut connection).unwrap();
        let () = redis::cmd("RPUSH").arg(&key).arg(records).query(&mut connection).unwrap();
    };
    let mut edited = good.clone();
    edited[1][50] ^= 1;
    let mut swapped = good.clone();
    swapped.swap(2, 3);
    let removed = [&good[..2], &good[3..]].concat();
    let inserted = [&good[..1], &good[..]].concat();
    let mended = vec![good[0].clone(), mend(&good[0], &good[2]), good[3].clone()];
    for (records, first) in [(&edited, 2), (&swapped, 3), (&removed, 3), (&inserted, 2), (&mended, 2)] {
        put(records);
        let out = found(place.run(&["audit", "verify"]));
        assert!(out.starts_with(&format!("journal {tag}: record {first}: ")), "{first}: {out}");
        assert_eq!(out.lines().count(), 1);
        let refused = place.run(&["audit", "checkpoint"]);
        assert_eq!((refused.status, refused.out.as_str()), (1, ""), "no checkpoint of what is bad");
    }
    assert_eq!(place.run(&["audit", "trim", "--before", "2100-01-01"]).status, 1, "what is bad is left");
    put(&good);
    assert_eq!(verified(&place), "2 journals, 4 records, all chains hold", "the other one was cut");
    write_keys(&place, &place.run(&["keys", "new"]).good());
    assert!(found(place.run(&["audit", "verify"])).contains("key file"), "other keys");
}

/// The sealed bytes of `record` with a hash that follows `previous`.
fn mend(previous: &[u8], record: &[u8]) -> Vec<u8> {
    let hash = saldo::audit::chain(previous[..32].try_into().unwrap(), &record[32..]);
    [hash.as_slice(), &record[32..]].concat()
}

#[test]
fn what_is_missing_is_found_by_a_checkpoint() {
    let server = RedisServer::builder().start();
    let place = on(&server);
    bind(&place, "anna", &["a", "b", "c"]);
    let text = place.run(&["audit", "checkpoint"]).good();
    assert_eq!((text.lines().count(), text.lines().last().unwrap().split(' ').next()), (2, Some("MAC")), "{text}");
    place.write("checkpoint", &text);
    let against = || place.run(&["audit", "verify", "--against", "checkpoint"]);
    assert!(against().good().contains("0 journals erased or cut off and 0 erasures"));
    bind(&place, "anna", &["d"]);
    bind(&place, "piotr", &["e"]);
    against().good();

    let (mut connection, keys) = journals(&server);
    let tag = text.split(' ').next().unwrap();
    let key = keys.into_iter().find(|key| key.contains(tag)).unwrap();
    let pop =
        |connection: &mut redis::Connection| -> Vec<u8> { redis::cmd("RPOP").arg(&key).query(connection).unwrap() };
    let last = pop(&mut connection);
    against().good();
    let third = pop(&mut connection);
    assert_eq!(verified(&place), "2 journals, 3 records, all chains hold", "a chain alone does not show it");
    assert!(found(against()).contains(&format!("journal {tag}: 1 records of 3 are cut off its end")));
    for record in [third, last] {
        let () = redis::cmd("RPUSH").arg(&key).arg(record).query(&mut connection).unwrap();
    }
    against().good();
    let () = redis::cmd("DEL").arg(&key).query(&mut connection).unwrap();
    let out = found(against());
    assert!(out.contains("1 journals erased or cut off and 0 erasures") && out.contains(tag), "{out}");

    let forged = [text.replace(" 3 ", " 2 "), text.lines().last().unwrap().to_owned(), text.replace("MAC 2", "MAC 3")];
    for forged in forged.iter().map(String::as_str).chain(["", "MAC", "MAC x y", "no checkpoint"]) {
        place.write("forged", forged);
        let refused = place.run(&["audit", "verify", "--against", "forged"]).refused();
        assert!(refused.contains("forged: this is no checkpoint"), "{refused}");
    }
    assert!(place.run(&["audit", "verify", "--against", "nowhere"]).refused().contains("nowhere"));
}

#[test]
fn what_is_old_is_cut_off_and_the_rest_still_holds() {
    let server = RedisServer::builder().start();
    for place in [Place::new(), on(&server)] {
        bind(&place, "anna", &["a", "b"]);
        place.write("checkpoint", &place.run(&["audit", "checkpoint"]).good());
        let trimmed = place.run(&["audit", "trim"]).good();
        assert!(trimmed.starts_with("0 entries"), "nothing is thirteen months old: {trimmed}");
        let trimmed = place.run(&["audit", "trim", "--before", "2100-01-01"]).good();
        assert!(trimmed.starts_with("2 entries of before 2100-01-01T00:00:00Z cut off"), "{trimmed}");
        assert_eq!(verified(&place), "1 journals, 0 records, all chains hold");
        bind(&place, "anna", &["c", "d"]);
        assert_eq!(verified(&place), "1 journals, 2 records, all chains hold");
        let numbers: Vec<_> = entries(&place, &[]).iter().map(|entry| entry["number"].clone()).collect();
        assert_eq!(numbers, [3, 4], "they count from the journal's beginning");
        place.run(&["audit", "verify", "--against", "checkpoint"]).good();
        assert!(place.run(&["audit", "trim", "--before", "2100-01-01"]).good().starts_with("2 entries"));
        place.run(&["audit", "verify", "--against", "checkpoint"]).good();
    }
    let bad = Place::new().with("SALDO__AUDIT__RETENTION_MONTHS", "0");
    assert!(bad.run(&["audit", "trim"]).refused().contains("1 to 1200"));
    assert!(Place::new().run(&["audit", "trim", "--before", "soon"]).refused().contains("soon"));
}
