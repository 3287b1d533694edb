//! Every phrase of every locale, in every wording, with invented arguments, against the voice rules.
#![cfg(test)]

use crate::language::intents;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use saldo::answer::{AccountName, Answer, Argument, Line};
use saldo::bank::AccountKind;
use saldo::catalogue::Catalogue;
use saldo::check::check;
use saldo::link::{Privacy, Speech};
use saldo::locale::Locale;
use saldo::money::{Currency, Money};
use saldo::period::{Grain, Period};
use saldo::phrase::{Kind, Manner, PHRASES, Phrasebook, lint};

const TODAY: Date = date(2026, 11, 22);

struct Book {
    catalogue: Catalogue,
    phrases: Phrasebook,
}

fn book() -> Book {
    let files = intents();
    let (catalogue, _) = Catalogue::read(&files);
    let (phrases, _) = Phrasebook::read(&files, &catalogue);
    Book { catalogue, phrases }
}

fn manner(variation: u32, privacy: Privacy) -> Manner {
    Manner { today: TODAY, variation, privacy, speech: Speech::default() }
}

#[test]
fn the_built_in_intents_have_nothing_to_mend() {
    let findings: Vec<String> = check(&intents())
        .iter()
        .map(|finding| format!("{}:{}: {}", finding.path, finding.line_column().0, finding.message))
        .collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Arguments of a kind that stretch a phrase: small and large, long and short.
fn samples(name: &str, kind: Kind) -> Vec<Argument> {
    let money = |minor| Argument::Exact(Money::new(minor, Currency::USD));
    let item = |phrase, merchant: &str| {
        Line::new(phrase)
            .with("amount", money(24_175))
            .with("merchant", Argument::Text(merchant.to_owned()))
            .with("day", Argument::Day(date(2026, 11, 20)))
    };
    let called = |kind, nickname: Option<&str>, last_four: Option<&str>| {
        Argument::Account(AccountName {
            kind,
            nickname: nickname.map(str::to_owned),
            brand: Some("Visa".to_owned()),
            last_four: last_four.map(str::to_owned),
        })
    };
    match kind {
        Kind::Money => {
            vec![money(1), money(100), money(123_456), Argument::Rough(Money::new(1_234_567, Currency::USD))]
        }
        Kind::Day => {
            [TODAY, date(2026, 11, 21), date(2026, 11, 18), date(2026, 11, 26), date(2026, 12, 24), date(2025, 1, 1)]
                .map(Argument::Day)
                .to_vec()
        }
        Kind::Period => [
            Period { from: date(2026, 11, 1), to: date(2026, 11, 30), grain: Grain::Month },
            Period { from: date(2025, 10, 1), to: date(2025, 10, 31), grain: Grain::Month },
            Period { from: date(2026, 8, 25), to: TODAY, grain: Grain::Span },
            Period { from: date(2026, 7, 1), to: date(2026, 9, 30), grain: Grain::Quarter },
        ]
        .map(Argument::Period)
        .to_vec(),
        Kind::Count => [1, 2, 5].map(Argument::Count).to_vec(),
        Kind::Account => vec![
            called(AccountKind::Checking, None, None),
            called(AccountKind::Savings, Some("rainy day"), None),
            called(AccountKind::Card, None, Some("4417")),
        ],
        Kind::Digits => vec![Argument::Digits("4417".to_owned())],
        Kind::Text => ["Uber", "Ben & Jerry's <b>", "SQ *BLUE BOTTLE 0442118"]
            .map(|text| Argument::Text(text.to_owned()))
            .to_vec(),
        Kind::Date => [date(2026, 11, 27), date(2027, 2, 20)].map(Argument::Date).to_vec(),
        Kind::Ordinal => [1, 2, 6].map(Argument::Ordinal).to_vec(),
        Kind::Rate => [2190, 350, 0].map(Argument::Rate).to_vec(),
        Kind::Percent => [1, 62, 100].map(Argument::Percent).to_vec(),
        Kind::Number => [1, 18_400].map(Argument::Number).to_vec(),
        Kind::Time => [jiff::civil::time(15, 10, 0, 0), jiff::civil::time(8, 0, 0, 0)].map(Argument::Time).to_vec(),
        Kind::Term => vec![Argument::Term("category", "groceries".to_owned())],
        Kind::Spelled => vec![Argument::Spelled(["FK0", "W7M", "4ZL"].map(str::to_owned).to_vec())],
        Kind::Address => ["voice.example.com/link", "127.0.0.1:8080/consents"]
            .map(|text| Argument::Address(text.to_owned()))
            .to_vec(),
        Kind::List if name == "purposes" => {
            let names = ["purpose-balances", "purpose-transactions", "purpose-card-control", "purpose-handover"];
            vec![Argument::List(names.map(Line::new).to_vec())]
        }
        Kind::List if name == "banks" => {
            let bank = |name: &str| Line::new("bank-name").with("bank", Argument::Text(name.to_owned()));
            vec![Argument::List(vec![bank("Sandbox Bank")]), Argument::List(vec![bank("First"), bank("Second")])]
        }
        Kind::List if name == "accounts" => vec![Argument::List(
            [AccountKind::Checking, AccountKind::Savings, AccountKind::Card]
                .map(|kind| Line::new("account-listed-deposit").with("account", called(kind, None, None)))
                .to_vec(),
        )],
        Kind::List => vec![Argument::List(vec![
            item("item-charge", "Joe's Pizza"),
            item("item-charge", "Whole Foods"),
            item("item-charge", "AT&T"),
        ])],
        Kind::Choice => {
            vec![Argument::Choice(vec![item("merchant-item", "Walgreens"), item("merchant-item", "Walmart")])]
        }
    }
}

/// Each phrase with the first, second, … sample of each of its arguments.
fn lines(phrase: &'static str, arguments: &[(&'static str, Kind)]) -> Vec<Line> {
    let most = arguments.iter().map(|(name, kind)| samples(name, *kind).len()).max().unwrap_or(1);
    let nth = |name: &str, kind: Kind, index: usize| {
        let all = samples(name, kind);
        all[index % all.len()].clone()
    };
    (0..most)
        .map(|index| {
            arguments.iter().fold(Line::new(phrase), |line, (name, kind)| line.with(name, nth(name, *kind, index)))
        })
        .collect()
}

#[test]
fn every_phrase_keeps_the_voice_rules_in_every_wording() {
    let book = book();
    let mut broken = Vec::new();
    let mut said = 0;
    for (locale, entry) in &book.catalogue.locales {
        for (phrase, arguments) in PHRASES.iter() {
            for line in lines(phrase, arguments) {
                for variation in 0..book.phrases.wordings(locale, phrase) {
                    let variation = u32::try_from(variation).unwrap();
                    let reply = book.phrases.say(locale, &Answer::say(line.clone()), manner(variation, Privacy::Off));
                    said += 1;
                    assert!(!reply.speech.text.is_empty(), "{locale} {phrase}");
                    assert!(!reply.speech.text.contains(['{', '}', '$']), "{locale} {phrase}: {}", reply.speech.text);
                    for found in lint::words(&reply.speech, &entry.lexicon.banned) {
                        broken.push(format!(
                            "{locale} {phrase} {}: {}: {}",
                            found.rule, found.message, reply.speech.text
                        ));
                    }
                }
            }
        }
    }
    assert!(said > 500);
    broken.truncate(10);
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_sentence_has_wordings_that_differ() {
    let book = book();
    for locale in book.catalogue.locales.keys() {
        for (phrase, arguments) in PHRASES.iter() {
            let line = lines(phrase, arguments).remove(0);
            let wordings = u32::try_from(book.phrases.wordings(locale, phrase)).unwrap();
            let texts: std::collections::BTreeSet<String> = (0..wordings)
                .map(|variation| {
                    book.phrases.say(locale, &Answer::say(line.clone()), manner(variation, Privacy::Off)).speech.text
                })
                .collect();
            assert_eq!(texts.len(), wordings as usize, "{locale} {phrase}: {texts:?}");
        }
    }
}

#[test]
fn english_stays_plain() {
    let book = book();
    let locale = Locale::parse("en-US").unwrap();
    let holds_lists = |arguments: &[(&str, Kind)]| arguments.iter().any(|(_, kind)| *kind == Kind::List);
    let mut grades: Vec<(i64, String)> = PHRASES
        .iter()
        .filter(|(_, arguments)| !holds_lists(arguments))
        .map(|(phrase, arguments)| {
            let line = lines(phrase, arguments).remove(0);
            let text = book.phrases.say(&locale, &Answer::say(line), manner(0, Privacy::Off)).speech.text;
            (grade(&text), text)
        })
        .collect();
    grades.sort();
    assert!(grades[grades.len() / 2].0 <= 60, "median {:?}", grades[grades.len() / 2]);
    let hard: Vec<_> = grades.iter().filter(|(grade, text)| *grade > 90 && text.split(' ').count() > 6).collect();
    assert!(hard.is_empty(), "{hard:#?}");
}

/// Flesch-Kincaid reading grade in tenths (V40).
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::float_arithmetic,
    reason = "a measure of prose"
)]
fn grade(text: &str) -> i64 {
    let words: Vec<&str> = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    let sentences = text.matches(['.', '?', '!', ':']).count().max(1);
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let (words, sentences, syllables) = (words.len().max(1) as f64, sentences as f64, syllables as f64);
    ((0.39 * words / sentences + 11.8 * syllables / words - 15.59) * 10.0) as i64
}

fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let is_vowel = |c: char| "aeiouy".contains(c);
    let groups = word.split(|c: char| !is_vowel(c)).filter(|group| !group.is_empty()).count();
    let silent = usize::from(word.ends_with('e') && !word.ends_with("le") && groups > 1);
    (groups - silent).max(1)
}

fn spoken(argument: Argument, privacy: Privacy) -> String {
    let book = book();
    let locale = Locale::parse("en-US").unwrap();
    let line = Line::new("bill-minimum").with("minimum", argument);
    let text = book.phrases.say(&locale, &Answer::say(line), manner(0, privacy)).speech.text;
    text.trim_start_matches("The minimum is ").trim_end_matches('.').to_owned()
}

#[test]
fn amounts_as_people_say_them() {
    for (minor, exact, rough) in [
        (0, "0 dollars", "0 dollars"),
        (1, "1 cent", "1 cent"),
        (100, "1 dollar", "1 dollar"),
        (4_210, "42 dollars and 10 cents", "42 dollars and 10 cents"),
        (9_999, "99 dollars and 99 cents", "99 dollars and 99 cents"),
        (120_456, "1,204 dollars and 56 cents", "about 1,205 dollars"),
        (120_400, "1,204 dollars", "1,204 dollars"),
        (-1_840, "18 dollars and 40 cents", "18 dollars and 40 cents"),
        (123_456_789, "1,234,567 dollars and 89 cents", "about 1,234,568 dollars"),
    ] {
        let money = Money::new(minor, Currency::USD);
        assert_eq!(spoken(Argument::Exact(money), Privacy::Off), exact);
        assert_eq!(spoken(Argument::Rough(money), Privacy::Off), rough);
    }
    let money = Argument::Exact(Money::new(120_456, Currency::USD));
    assert_eq!(spoken(money.clone(), Privacy::Rough), "about 1,200 dollars");
    assert_eq!(spoken(money, Privacy::Discreet), "an amount");
    assert_eq!(
        spoken(Argument::Exact(Money::new(1_234, Currency::parse("NOK").unwrap())), Privacy::Off),
        "12 NOK and 34 hundredths of NOK"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// V22, V23: words only, no sign, never rounded to nothing.
    #[test]
    fn every_amount_is_words(minor in any::<i32>()) {
        for argument in [
            Argument::Exact(Money::new(minor.into(), Currency::USD)),
            Argument::Rough(Money::new(minor.into(), Currency::USD)),
        ] {
            let text = spoken(argument, Privacy::Off);
            let bare = text.trim_start_matches("about ");
            prop_assert!(!text.contains(['-', '$', '.']));
            prop_assert!(bare.ends_with("dollars") || bare.ends_with("dollar") || bare.ends_with("cents") || bare.ends_with("cent"));
            prop_assert!(text != "about 0 dollars");
        }
    }
}
