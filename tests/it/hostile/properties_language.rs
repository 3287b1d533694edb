//! What holds for any words: names that are said, slots that are resolved, utterances that are understood.

use super::properties::{date_like, quick};
use super::ssml::elements;
use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::select;
use saldo::answer::{Answer, Argument, Line};
use saldo::catalogue::{Catalogue, builtin, resolve};
use saldo::link::{Privacy, Speech};
use saldo::locale::Locale;
use saldo::period::Period;
use saldo::phrase::{Manner, Phrasebook, lint};
use saldo::turn::{Heard, Reading};
use saldo::understand::understand;
use std::sync::OnceLock;

fn language() -> &'static (Catalogue, Phrasebook) {
    static LANGUAGE: OnceLock<(Catalogue, Phrasebook)> = OnceLock::new();
    LANGUAGE.get_or_init(|| {
        let files = builtin();
        let (catalogue, _) = Catalogue::read(&files);
        let (phrases, _) = Phrasebook::read(&files, &catalogue);
        (catalogue, phrases)
    })
}

fn english() -> Locale {
    Locale::parse("en-US").unwrap()
}

/// Parts of markup, numbers and names, in any order.
fn hostile_text() -> impl Strategy<Value = String> {
    let part = select(vec![
        "<",
        ">",
        "</",
        "/>",
        "&",
        ";",
        "&amp;",
        "&#x0;",
        "<speak>",
        "</speak>",
        "<break time=\"9s\"/>",
        "<![CDATA[",
        "]]>",
        "\"",
        "'",
        "{",
        "}",
        "{$amount}",
        "$",
        "\u{0}",
        "\u{7}",
        "\u{200b}",
        "\u{301}",
        "\u{202e}",
        "💶",
        "é",
        "İ",
        "ß",
        "Ⅷ",
        "４１１１",
        "4111",
        "12345",
        "²",
        " ",
        ".",
        ",",
        "-",
        "+",
        "’",
        "株",
        "مطعم",
        "A",
        "Z9",
        "\n",
        "\u{2028}",
        "?",
        "!",
    ]);
    prop_oneof!["\\PC{0,80}", ".{0,300}", prop::collection::vec(part, 0..60).prop_map(|parts| parts.concat())]
}

proptest! {
    #![proptest_config(quick(2_000))]

    #[test]
    fn any_name_is_said_cleanly(name in hostile_text()) {
        let (_, phrases) = language();
        let today = date(2026, 11, 22);
        for variation in 0..3 {
            let line = Line::new("merchant-none")
                .with("merchant", Argument::Text(name.clone()))
                .with("period", Argument::Period(Period::day(today)));
            let reply = phrases.say(&english(), &Answer::say(line), Manner { today, variation, privacy: Privacy::Off, speech: Speech::default() });
            let found = lint::words(&reply.speech, &[]);
            prop_assert!(found.iter().all(|violation| !["V02", "V21", "V25"].contains(&violation.rule)), "{found:?}");
            prop_assert!(elements(&format!("<speak>{}</speak>", reply.speech.ssml)).is_ok(), "{}", reply.speech.ssml);
            prop_assert!(!reply.speech.text.contains("  ") && !reply.speech.text.contains(" ."), "{}", reply.speech.text);
        }
    }

    #[test]
    fn any_slot_resolves_or_does_not(said in prop_oneof![hostile_text(), date_like()], id in hostile_text()) {
        let (catalogue, _) = language();
        let lexicon = &catalogue.locales[&english()].lexicon;
        for intent in catalogue.intents.values() {
            let reading = Reading { said: said.clone(), ids: vec![id.clone()], when: None };
            let slots = intent.slots.keys().map(|slot| (slot.clone(), reading.clone())).collect();
            let resolved = resolve(intent, &Heard { slots, ..Heard::default() }, lexicon, date(2026, 11, 22));
            prop_assert!(resolved.len() <= intent.slots.len());
        }
    }
}

proptest! {
    #![proptest_config(quick(200))]

    #[test]
    fn any_utterance_is_understood_or_not(text in hostile_text(), tail in hostile_text()) {
        let (catalogue, _) = language();
        for text in [text.clone(), format!("what did i spend at {tail}"), format!("{text} balance {tail}")] {
            let elicited = Some(("TransactionsAtMerchant", "merchant"));
            let heard = understand(catalogue, &english(), elicited, date(2026, 11, 22), &text);
            prop_assert!(heard.intent == "Fallback" || catalogue.intents.contains_key(&heard.intent));
        }
    }
}
