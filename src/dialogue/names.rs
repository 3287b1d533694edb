//! Names as they were heard, found among the customer's own: merchants, payees, nicknames. By spelling, then by sound.
//!
//! Only names that the customer already has are ever found; nothing is looked up elsewhere.
//!
//! The sound of a name is a short key, coarse on purpose: consonants by where they are made, vowels only at the beginning.
//! It serves English, Polish, Dutch and German alike (`sch`, `sz` and `sh` are one sound, so are `w`, `v` and `f`), because
//! a household's names come in several languages and the speaker hears them in one. Sound alone decides nothing: the
//! spellings must be related too.

use crate::catalogue::words;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// How alike two spellings are, in thousandths, to be taken for the same, and to be close.
const ALIKE: u32 = 880;
const CLOSE: u32 = 40;
/// How alike two spellings are at least, where the sound is the same.
const RELATED: u32 = 650;
/// Shorter keys say too little of a whole name, and of one word of several: "bell" is no Blue Bottle.
const SHORTEST_KEY: usize = 2;
const SHORTEST_KEY_OF_PART: usize = 3;
/// Most names that are asked about.
const MOST: usize = 3;

/// The names of `names` that `said` means: one, or several that are too close to choose.
pub(crate) fn matching<'a>(said: &str, names: &BTreeSet<&'a str>) -> Vec<&'a str> {
    let said = normal(said);
    if said.is_empty() {
        return Vec::new();
    }
    if let Some(exact) = names.iter().find(|name| normal(name) == said) {
        return vec![exact];
    }
    // Whole words anywhere in a name, or how a name begins: "wal" is Walgreens and Walmart.
    let holds = |name: &&&str| {
        let name = format!(" {} ", normal(name));
        name.contains(&format!(" {said} ")) || (said.len() >= 3 && name.trim_start().starts_with(&said))
    };
    let holding: Vec<&str> = names.iter().filter(holds).copied().collect();
    if !holding.is_empty() {
        return holding.into_iter().take(MOST).collect();
    }
    let mut scored: Vec<(u32, &str)> = names.iter().map(|name| (score_of_parts(&normal(name), &said), *name)).collect();
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let best = scored.first().map_or(0, |(score, _)| *score);
    scored.retain(|(score, _)| *score >= ALIKE && score + CLOSE >= best);
    scored.into_iter().take(MOST).map(|(_, name)| name).collect()
}

/// Whether two names could be taken for each other when heard.
pub(crate) fn sounds_alike(a: &str, b: &str) -> bool {
    let (a, b) = (normal(a), normal(b));
    a == b || score(&a, &b, SHORTEST_KEY) >= ALIKE
}

/// Words without apostrophes and marks over letters: "Żabka" is "zabka".
fn normal(name: &str) -> String {
    let plain: String = words(name).join(" ").nfd().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
    plain.replace('ł', "l").replace('ø', "o").replace('đ', "d").replace('ß', "ss").replace('æ', "ae")
}

/// How alike what was said is to a name or to so many words of it, in thousandths.
fn score_of_parts(name: &str, said: &str) -> u32 {
    let all: Vec<&str> = name.split(' ').collect();
    let count = said.split(' ').count().clamp(1, all.len());
    let parts = all.windows(count).map(|part| score(&part.join(" "), said, SHORTEST_KEY_OF_PART));
    parts.chain([score(name, said, SHORTEST_KEY)]).max().unwrap_or(0)
}

/// How alike two names are, in thousandths: by spelling, raised where the sound is the same.
fn score(a: &str, b: &str, shortest: usize) -> u32 {
    let spelling = alike(a, b);
    let key = key(a);
    let sounds_the_same = spelling >= RELATED && key.len() >= shortest && key == self::key(b);
    if sounds_the_same { spelling.max(ALIKE) } else { spelling }
}

/// Jaro-Winkler similarity in thousandths.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_arithmetic,
    reason = "0.0..=1.0, not money"
)]
fn alike(a: &str, b: &str) -> u32 {
    (strsim::jaro_winkler(a, b) * 1000.0) as u32
}

/// What some letters sound like: at the beginning of a word, elsewhere. The longest that fits is taken.
const SOUNDS: &[(&str, &str, &str)] = &[
    ("tsch", "S", "S"),
    ("chr", "KR", "KR"),
    ("sch", "S", "S"),
    ("tch", "S", "S"),
    ("dge", "S", "S"),
    ("ght", "T", "T"),
    ("cks", "KS", "KS"),
    ("ch", "S", "K"),
    ("ck", "K", "K"),
    ("cz", "S", "S"),
    ("sz", "S", "S"),
    ("sh", "S", "S"),
    ("dz", "S", "S"),
    ("tz", "S", "S"),
    ("ce", "S", "S"),
    ("ci", "S", "S"),
    ("cy", "S", "S"),
    ("ph", "F", "F"),
    ("th", "T", "T"),
    ("gh", "K", ""),
    ("gn", "N", "N"),
    ("kn", "N", "KN"),
    ("wr", "R", "FR"),
    ("wh", "F", "F"),
    ("b", "P", "P"),
    ("p", "P", "P"),
    ("d", "T", "T"),
    ("t", "T", "T"),
    ("f", "F", "F"),
    ("v", "F", "F"),
    ("w", "F", "F"),
    ("c", "K", "K"),
    ("g", "K", "K"),
    ("k", "K", "K"),
    ("q", "K", "K"),
    ("x", "S", "KS"),
    ("s", "S", "S"),
    ("z", "S", "S"),
    ("l", "L", "L"),
    ("m", "M", "M"),
    ("n", "N", "N"),
    ("r", "R", "R"),
    ("j", "J", ""),
    ("y", "J", ""),
    ("h", "H", ""),
    ("a", "A", ""),
    ("e", "A", ""),
    ("i", "A", ""),
    ("o", "A", ""),
    ("u", "A", ""),
];

/// The sound of a name in its normal form; words run together, as they do in speech. Digits stand for themselves.
fn key(name: &str) -> String {
    let mut key = String::new();
    for word in name.split(' ') {
        let mut before = None;
        let mut rest = word;
        while let Some(first) = rest.chars().next() {
            let (letters, sound) = sound(before, rest);
            match sound {
                "" if first.is_ascii_digit() => key.push(first),
                // A vowel is kept where the whole name begins with it.
                "A" if !key.is_empty() => {}
                // Twice the same is one sound.
                sound if key.ends_with(sound) => {}
                sound => key.push_str(sound),
            }
            let taken = rest.get(..letters).unwrap_or(rest);
            before = taken.chars().next_back();
            rest = rest.get(taken.len()..).unwrap_or_default();
        }
    }
    key
}

/// How many bytes of `rest` make one sound, and which, after the letter `before`.
fn sound(before: Option<char>, rest: &str) -> (usize, &'static str) {
    // Polish "prz", "grz": no r is heard after a consonant.
    if rest.starts_with("rz") && before.is_some_and(|before| !"aeiouy".contains(before)) {
        return (2, "S");
    }
    match SOUNDS.iter().find(|(letters, ..)| rest.starts_with(letters)) {
        Some((letters, beginning, within)) => (letters.len(), if before.is_none() { beginning } else { within }),
        None => (rest.chars().next().map_or(1, char::len_utf8), ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_taken_and_close_ones_are_asked_about() {
        let names: BTreeSet<&str> = ["Uber", "Uber Eats", "Walgreens", "Walmart", "Whole Foods Market"].into();
        assert_eq!(matching("uber", &names), ["Uber"]);
        assert_eq!(matching("Whole Foods", &names), ["Whole Foods Market"]);
        assert_eq!(matching("walgreen", &names), ["Walgreens"]);
        assert_eq!(matching("wal mart", &names), ["Walmart"]);
        assert_eq!(matching("Peloton", &names), Vec::<&str>::new());
        assert_eq!(matching("", &names), Vec::<&str>::new());
        assert_eq!(matching("eats", &names), ["Uber Eats"]);
        assert_eq!(matching("wal", &names), ["Walgreens", "Walmart"]);
        assert_eq!(matching("zabka", &["Żabka"].into()), ["Żabka"]);
        let close: BTreeSet<&str> = ["Marten", "Martin"].into();
        assert_eq!(matching("Martan", &close).len(), 2);
    }

    #[test]
    fn what_sounds_the_same_is_found_whatever_the_spelling() {
        let names: BTreeSet<&str> =
            ["Costco", "Exxon", "Żabka", "Grzegorz Szymański", "Dirk Dijkstra", "Schwarz Bäcker", "The Home Depot"]
                .into();
        assert_eq!(matching("kostko", &names), ["Costco"]);
        assert_eq!(matching("eckson", &names), ["Exxon"]);
        assert_eq!(matching("shabka", &names), ["Żabka"]);
        assert_eq!(matching("shimanski", &names), ["Grzegorz Szymański"]);
        assert_eq!(matching("dykstra", &names), ["Dirk Dijkstra"]);
        assert_eq!(matching("shvartz becker", &names), ["Schwarz Bäcker"]);
        assert_eq!(matching("home depo", &names), ["The Home Depot"]);
        assert_eq!(matching("lidl", &names), Vec::<&str>::new());
        assert_eq!(matching("bell", &["Blue Bottle"].into()), Vec::<&str>::new());
    }

    #[test]
    fn names_that_could_be_taken_for_each_other() {
        assert!(sounds_alike("Vacation", "vakation") && sounds_alike("Kids", "Kidz") && sounds_alike("Zoë's", "Zoes"));
        assert!(!sounds_alike("Vacation fund", "Rainy day") && !sounds_alike("House", "Car"));
        assert!(!sounds_alike("", "Car"), "nothing sounds like nothing");
    }
}
