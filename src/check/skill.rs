//! `skill.toml`: an invocation name that Amazon takes, and examples that are samples.
//!
//! The rules are Amazon's for invocation names (developer documentation, "Choose the invocation name"), as far as a program
//! can see them: brands and people's names it cannot.

use crate::catalogue::{Catalogue, File, Finding, LocaleEntry, Piece};

/// Words that wake a device or stand for the platform, in every language.
const WAKE: [&str; 8] = ["alexa", "amazon", "echo", "ziggy", "computer", "skill", "skills", "app"];
/// Words that open a skill or join it to a question, by language.
const LAUNCH: [(&str, &[&str]); 3] = [
    (
        "en",
        &[
            "run", "start", "play", "resume", "use", "launch", "ask", "open", "tell", "load", "begin", "enable", "to",
            "from", "in", "using", "with", "about", "for", "that", "by", "if", "and", "whether",
        ],
    ),
    (
        "de",
        &[
            "frage", "öffne", "starte", "spiele", "lade", "beginne", "benutze", "nutze", "sage", "sag", "nach", "mit",
            "von", "in", "ob", "dass", "und", "über", "für", "zu",
        ],
    ),
    (
        "nl",
        &[
            "vraag", "open", "start", "speel", "laad", "begin", "gebruik", "zeg", "met", "van", "in", "of", "dat",
            "en", "over", "voor", "naar", "aan",
        ],
    ),
];
/// Articles and prepositions that a name of two words may not have, by language.
const SMALL: [(&str, &[&str]); 3] = [
    ("en", &["the", "a", "an", "of", "at", "on"]),
    ("de", &["der", "die", "das", "ein", "eine", "auf", "an", "bei"]),
    ("nl", &["de", "het", "een", "op", "bij"]),
];

pub(super) fn check(files: &[File], catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (locale, entry) in &catalogue.locales {
        let Some(file) = files.iter().find(|file| file.path == format!("{locale}/skill.toml")) else { continue };
        // Languages that Alexa does not have, have no such rules.
        if LAUNCH.iter().any(|(language, _)| *language == locale.language()) {
            findings.extend(name(file, entry, locale.language()));
        }
        findings.extend(examples(file, entry));
    }
    findings
}

/// What Amazon refuses about the invocation name.
fn name(file: &File, entry: &LocaleEntry, language: &str) -> Option<Finding> {
    let name = entry.skill.as_ref()?.invocation_name.as_str();
    let words: Vec<&str> = name.split(' ').collect();
    let of = |lists: &[(&str, &'static [&'static str])]| {
        lists.iter().find(|(known, _)| *known == language).map_or(&[][..], |(_, words)| *words)
    };
    let is_letter = |c: char| c.is_lowercase() || " '.".contains(c) || (c.is_alphabetic() && !c.is_uppercase());
    let refused = |list: &[&str]| words.iter().find(|word| list.contains(word)).map(|word| (*word).to_owned());
    let (message, hint) = if name.trim() != name || words.iter().any(|word| word.is_empty()) {
        ("an invocation name has one space between its words".to_owned(), "take the other spaces away")
    } else if !name.chars().all(is_letter) {
        ("an invocation name is of lower-case letters".to_owned(), "spell numbers out; no other signs than ' and .")
    } else if words.len() < 2 {
        ("an invocation name has two words or more".to_owned(), "one word is taken for a unique brand only")
    } else if let Some(word) = refused(&WAKE).or_else(|| refused(of(&LAUNCH))) {
        (
            format!("Amazon refuses the word \"{word}\" in an invocation name"),
            "it wakes a device, opens a skill or joins words",
        )
    } else if let Some(word) = refused(of(&SMALL)).filter(|_| words.len() == 2) {
        (format!("Amazon refuses \"{word}\" in a name of two words"), "add a word, or take another")
    } else {
        return None;
    };
    Some(file.finding(place(file, "invocation_name"), message).hint(hint))
}

/// Examples that nobody's sample is: they would not work when they are tried.
fn examples(file: &File, entry: &LocaleEntry) -> Vec<Finding> {
    let Some(skill) = &entry.skill else { return Vec::new() };
    let plain = |pieces: &[Piece]| {
        let words = pieces.iter().map(|piece| match piece {
            Piece::Word(word) => Some(word.as_str()),
            Piece::Slot(_) => None,
        });
        words.collect::<Option<Vec<&str>>>().map(|words| words.join(" "))
    };
    let is_sample =
        |example: &String| entry.samples.iter().any(|sample| plain(&sample.pieces).as_ref() == Some(example));
    let unknown = skill.examples.iter().filter(|example| !is_sample(example));
    let mut findings: Vec<Finding> = unknown
        .map(|example| {
            let finding = file.finding(place(file, example), format!("the example \"{example}\" is no sample"));
            finding.hint("take a sample without slots from this locale's samples")
        })
        .collect();
    if skill.examples.len() < 2 {
        findings.push(file.finding(place(file, "examples"), "a store page shows two examples").hint("add another"));
    }
    findings
}

fn place(file: &File, text: &str) -> std::ops::Range<usize> {
    let start = file.text.find(text).unwrap_or(0);
    start..start + text.len()
}
