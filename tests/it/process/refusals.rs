//! Bad input anywhere: exit status 2, one clear line on standard error, nothing on standard output.

use super::Place;

#[test]
fn bad_arguments() {
    for (arguments, word) in [
        (&["frobnicate"][..], "frobnicate"),
        (&["--frobnicate"], "frobnicate"),
        (&["ask"], "TEXT"),
        (&["ask", "--locale", "xx_!!", "hi"], "locale"),
        (&["ask", "--now", "yesterday", "hi"], "yesterday"),
        (&["ask", "--scenario", "haunted", "hi"], "haunted"),
        (&["ask", "--privacy", "maybe", "hi"], "maybe"),
        (&["ask", "--json=yes", "hi"], "json"),
        (&["keys"], "keys"),
        (&["keys", "old"], "old"),
        (&["sandbox"], "sandbox"),
        (&["sandbox", "token"], "USER"),
        (&["config", "--defualt"], "defualt"),
        (&["check", "a", "b"], "b"),
        (&["probe", "nonsense"], "address"),
        (&["serve", "--port", "1"], "port"),
        (&["--config"], "config"),
    ] {
        let line = Place::new().run(arguments).refused();
        assert!(
            line.starts_with("saldo: ") && line.to_lowercase().contains(&word.to_lowercase()),
            "{arguments:?} {line}"
        );
    }
}

#[test]
fn bad_configuration() {
    for (text, word) in [
        ("[server]\nlistne = \"127.0.0.1:0\"\n", "server.listen"),
        ("[server]\nlisten = \"nowhere\"\n", "server.listen"),
        ("[server]\nbody_limit = \"many\"\n", "server.body_limit"),
        ("[store]\nurl = \"http://hunter2\"\n", "store.url"),
        ("[store]\nurl = \"redis://:hunter2@127.0.0.1:what\"\n[keys]\nfile = \"k\"\n", "key file"),
        ("[store]\ndurability = \"hopeful\"\n", "store.durability"),
        ("[banks.mine]\nkind = \"piggy\"\n", "banks"),
        ("[banks.mine]\nkind = \"sandbox\"\nscenarios = { anna = \"haunted\" }\n", "haunted"),
        ("[banks.mine]\nkind = \"sandbox\"\nscenarios = { bob = \"down\" }\n", "bob"),
        ("[log]\nlevel = \"loud\"\n", "log.level"),
        ("[server\n", "saldo.toml"),
        ("\u{0}", "saldo.toml"),
    ] {
        let place = Place::new();
        place.write("saldo.toml", text);
        let line = place.run(&["serve"]).refused();
        assert!(line.contains(word) && !line.contains("hunter2"), "{text} {line}");
    }
    let line = Place::new().run(&["--config", "nowhere.toml", "config"]).refused();
    assert!(line.contains("nowhere.toml"), "{line}");
    let line = Place::new().with("SALDO__SERVER__LISTNE", "x").run(&["config"]).refused();
    assert!(line.contains("SALDO__SERVER__LISTNE"), "{line}");
}

#[test]
fn a_redis_store_without_keys_is_refused() {
    let place = Place::new();
    place.write("saldo.toml", "[store]\nurl = \"redis://127.0.0.1:1\"\n");
    for arguments in [&["serve"][..], &["sandbox", "token", "anna"]] {
        let line = place.run(arguments).refused();
        assert!(line.contains("key file") && line.contains("saldo keys new"), "{line}");
    }
}

#[test]
fn a_taken_address_and_a_taken_store() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let place = Place::new().with("SALDO__SERVER__LISTEN", &address);
    assert!(place.run(&["serve"]).refused().contains(&address));
}

#[test]
fn help_and_version_are_no_refusals() {
    assert!(Place::new().run(&["--help"]).good().contains("serve"));
    assert_eq!(Place::new().run(&["--version"]).good(), format!("saldo {}\n", env!("CARGO_PKG_VERSION")));
    assert!(Place::new().run(&["ask", "--help"]).good().contains("--locale"));
}
