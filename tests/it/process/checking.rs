//! `saldo check`: clean, with findings that have a place and a hint, and unreadable.

use super::Place;
use std::fs;
use std::path::Path;

/// A copy of the built-in intents in `place`.
fn intents(place: &Place) {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("intents");
    copy(&source, &place.folder.path().join("intents"));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Changes `from` into `to` in one file of the copy.
fn change(place: &Place, file: &str, from: &str, to: &str) {
    let path = place.folder.path().join("intents").join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn the_built_in_set_and_its_copy_are_clean() {
    let place = Place::new();
    intents(&place);
    for arguments in [&["check"][..], &["check", "intents"]] {
        let ended = place.run(arguments);
        assert_eq!((ended.status, ended.out.as_str()), (0, ""), "{ended:?}");
        assert!(ended.err.contains("nothing to mend"), "{ended:?}");
    }
}

#[test]
fn findings_have_a_place_and_a_hint() {
    for (file, from, to, expected, hint) in [
        ("en-US/phrases/accounts.ftl", "{ $amount } available", "{ $sum } available", "accounts.ftl:3:", "$amount"),
        ("en-US/phrases/accounts.ftl", "balance-loan =", "balance-laon =", "accounts.ftl:2", "mend its name"),
        ("en-US/phrases/bills.ftl", "Autopay is off.", "Autopay is #off.", "bills.ftl:", "write it as a word"),
        ("en-US/samples/BillDue.txt", "\n", "\n{nothing} is due\n", "BillDue.txt:2:", ""),
        ("en-US/samples/GetBalance.txt", "\n", "\nwhen's my payment due\n", "GetBalance.txt:2:", "BillDue.txt:"),
        ("en-US/samples/BillDue.txt", "\n", "\nis it due in 3 days\n", "BillDue.txt:2:", "spell the number out"),
        ("en-US/skill.toml", "saldo banking", "open saldo", "skill.toml:2:", "opens a skill"),
        ("en-US/skill.toml", "saldo banking", "saldo", "skill.toml:2:", "unique brand"),
        ("en-US/skill.toml", "saldo banking", "Saldo banking", "skill.toml:2:", "lower-case"),
        ("en-US/skill.toml", "saldo banking", "the saldo", "skill.toml:2:", "add a word"),
        ("en-US/skill.toml", "\"freeze my card\"", "\"make me rich\"", "skill.toml:1", "without slots"),
        ("en-US/lexicon.toml", "savings = [", "savings = [\"visa\", ", "lexicon.toml:2", "leave it to one"),
        ("en-GB/lexicon.toml", "\"en-US\"", "\"en-AU\"", "lexicon.toml:3:", "has a folder"),
        (
            "TransactionsAtMerchant.toml",
            "merchant-which-question",
            "merchant-what",
            "TransactionsAtMerchant.toml:6:",
            "given nothing",
        ),
        ("GetBalance.toml", "purpose = \"balances\"", "purpose = \"adverts\"", "GetBalance.toml:", ""),
        ("en-US/lexicon.toml", "[types.direction]", "[types.direction", "lexicon.toml:", ""),
    ] {
        let place = Place::new();
        intents(&place);
        change(&place, file, from, to);
        let ended = place.run(&["check", "intents"]);
        assert_eq!(ended.status, 1, "{file}: {ended:?}");
        assert!(ended.out.contains(expected), "{file}: {}", ended.out);
        assert!(ended.out.contains(hint), "{file}: {}", ended.out);
        let after = ended.out.split(expected).nth(1).unwrap();
        assert!(after.starts_with(|c: char| c.is_ascii_digit()), "a line and a column: {}", ended.out);
    }
}

#[test]
fn a_broken_set_is_not_served_and_not_asked() {
    let place = Place::new();
    intents(&place);
    change(&place, "en-US/phrases/accounts.ftl", "{ $amount }", "{ $sum }");
    place.write("saldo.toml", "[intents]\ndir = \"intents\"\n");
    assert_eq!(place.run(&["check"]).status, 1, "the configured folder is checked");
    for arguments in [&["ask", "what's my balance"][..], &["serve"]] {
        assert!(place.run(arguments).refused().contains("saldo check"), "{arguments:?}");
    }
}

#[test]
fn what_cannot_be_read_is_no_finding() {
    let place = Place::new();
    for dir in ["nowhere", "file"] {
        place.write("file", "text");
        assert!(place.run(&["check", dir]).refused().contains(dir));
    }
    intents(&place);
    fs::write(place.folder.path().join("intents/en-US/phrases/more.ftl"), [0xff, 0xfe, 0x00]).unwrap();
    assert!(place.run(&["check", "intents"]).refused().contains("more.ftl"));
}
