//! The voice rules that can be checked on any spoken answer, whatever it says.
//!
//! Numbers are those of the rule book (V01 one breath, V08 one question last, …). Rules about dialogue state are checked
//! by transcripts, not here.

use crate::answer::{Reply, Words};
use crate::link::Privacy;

/// A broken rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The rule's id.
    pub rule: &'static str,
    /// What is wrong.
    pub message: String,
}

fn violation(rule: &'static str, message: impl Into<String>) -> Violation {
    Violation { rule, message: message.into() }
}

/// Checks a whole answer. `banned` are the locale's words that are never said (rules V11, V16, V17, V20, V37, V38).
pub fn check(reply: &Reply, privacy: Privacy, banned: &[String]) -> Vec<Violation> {
    let mut found = words(&reply.speech, banned);
    let text = &reply.speech.text;
    let questions = text.matches('?').count();
    if questions > 1 {
        found.push(violation("V08", "more than one question"));
    }
    if !text.is_empty() && text.ends_with('?') == reply.end {
        found.push(violation("V08", "the session stays open exactly when the last sentence is a question"));
    }
    if text.split_whitespace().count() > 60 {
        found.push(violation("V01", "more than 60 words in one turn"));
    }
    found.extend(reprompt(reply, banned));
    if privacy == Privacy::Discreet && has_amount(text) {
        found.push(violation("V28", "an amount in privacy mode"));
    }
    found
}

fn reprompt(reply: &Reply, banned: &[String]) -> Vec<Violation> {
    match &reply.reprompt {
        None if reply.end => Vec::new(),
        None => vec![violation("V09", "the session stays open without a reprompt")],
        Some(again) => {
            let mut found = words(again, banned);
            if again.text == reply.speech.text {
                found.push(violation("V09", "the reprompt is the prompt"));
            }
            if again.text.len() > reply.speech.text.len().max(24) {
                found.push(violation("V09", "the reprompt is longer than the prompt"));
            }
            found
        }
    }
}

/// Checks words alone: a sentence, a reprompt, a list item.
pub fn words(words: &Words, banned: &[String]) -> Vec<Violation> {
    let mut found = Vec::new();
    if words.ssml.chars().count() > 8000 {
        found.push(violation("V02", "longer than 8,000 characters"));
    }
    for breath in breaths(&words.ssml) {
        if breath.split_whitespace().count() > 25 {
            found.push(violation("V01", format!("more than 25 words in one breath: {breath}")));
        }
    }
    let unmarked = words.text.split_whitespace().filter(|word| !is_address(word));
    if let Some(mark) = unmarked.flat_map(str::chars).find(|c| !is_speakable(*c)) {
        found.push(violation("V21", format!("the character {mark:?} cannot be said")));
    }
    if words.text.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() >= 5) {
        found.push(violation("V25", "five digits in a row"));
    }
    if is_iso_date(&words.text) {
        found.push(violation("V24", "an ISO date"));
    }
    let lower = format!(" {} ", words.text.to_lowercase().replace(['.', ',', '?', ':', '!'], " "));
    for word in banned {
        if lower.contains(&format!(" {word} ")) {
            found.push(violation("V20", format!("never say \"{word}\"")));
        }
    }
    found.extend(
        numbers(&words.ssml, "rate=\"")
            .filter(|rate| !(80..=110).contains(rate))
            .map(|rate| violation("V31", format!("at {rate} percent of the usual rate nobody follows"))),
    );
    found.extend(
        numbers(&words.ssml, "time=\"")
            .filter(|pause| !(350..=800).contains(pause))
            .map(|pause| violation("V05", format!("a pause of {pause} milliseconds"))),
    );
    if let Err(message) = well_formed(&words.ssml) {
        found.push(violation("V21", message));
    }
    found
}

/// The numbers that follow `attribute` wherever it stands.
fn numbers<'a>(ssml: &'a str, attribute: &'a str) -> impl Iterator<Item = u32> + 'a {
    let number = |rest: &str| rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse();
    ssml.split(attribute).skip(1).map(move |rest| number(rest).unwrap_or(0))
}

/// What is said between two pauses: sentences, and the items of a list.
fn breaths(ssml: &str) -> Vec<String> {
    let mut text = String::new();
    for (index, piece) in ssml.split('<').enumerate() {
        let (tag, after) = if index == 0 { ("", piece) } else { piece.split_once('>').unwrap_or(("", piece)) };
        if tag.starts_with("break") {
            text.push('.');
        }
        text.push_str(after);
    }
    text.split(['.', '?', '!', ':', ';']).map(str::to_owned).collect()
}

fn is_speakable(c: char) -> bool {
    c.is_alphanumeric() || " .,?!:;'-+\n".contains(c)
}

/// A web address as it is typed. It is only ever seen: a voice says its signs as words.
fn is_address(word: &str) -> bool {
    let has_host = word.split_once('/').is_some_and(|(host, _)| host.contains(['.', ':']));
    has_host && word.chars().all(|c| c.is_ascii_alphanumeric() || ".:-/,".contains(c))
}

fn is_iso_date(text: &str) -> bool {
    let shape: Vec<char> = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    shape.windows(8).any(|window| window.iter().collect::<String>() == "0000-00-")
}

/// A digit that is no percentage, date, time, count or last four: here, a digit beside a word for money would need the
/// language, so any number of three digits or with a group counts as an amount.
fn has_amount(text: &str) -> bool {
    text.split(|c: char| !(c.is_ascii_digit() || ".,".contains(c))).any(|run| {
        let digits = run.chars().filter(char::is_ascii_digit).count();
        digits == 3 || (digits > 3 && run.trim_end_matches(['.', ',']).contains(['.', ',']))
    })
}

const TAGS: [&str; 5] = ["break", "say-as", "prosody", "sub", "s"];

/// SSML without its root: known tags only, opened and closed in order, entities written out.
fn well_formed(ssml: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = ssml;
    while let Some((before, after)) = rest.split_once('<') {
        entities(before)?;
        let (tag, after) = after.split_once('>').ok_or("a tag is not closed")?;
        let name = tag.trim_matches('/').split_whitespace().next().unwrap_or_default();
        if !TAGS.contains(&name) {
            return Err(format!("the tag <{name}> is not ours"));
        }
        if tag.starts_with('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes nothing"));
            }
        } else if !tag.ends_with('/') {
            open.push(name);
        }
        rest = after;
    }
    entities(rest)?;
    open.first().map_or(Ok(()), |name| Err(format!("<{name}> stays open")))
}

fn entities(text: &str) -> Result<(), String> {
    let bad = text
        .split('&')
        .skip(1)
        .any(|after| !["amp;", "lt;", "gt;", "quot;", "apos;"].iter().any(|entity| after.starts_with(entity)));
    if bad || text.contains('>') { Err("an unescaped & or >".to_owned()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Words {
        Words { ssml: text.to_owned(), text: text.to_owned() }
    }

    fn rules(reply: &Reply, privacy: Privacy) -> Vec<&'static str> {
        check(reply, privacy, &["error".to_owned()]).into_iter().map(|found| found.rule).collect()
    }

    #[test]
    fn a_good_answer_passes_and_each_defect_is_named() {
        let good = Reply {
            speech: said("You have 20 dollars. Want more?"),
            reprompt: Some(said("Say yes.")),
            ..Reply::default()
        };
        assert_eq!(rules(&good, Privacy::Off), Vec::<&str>::new());
        let with = |text: &str| Reply { speech: said(text), ..good.clone() };
        assert_eq!(rules(&with("Want it? Or more?"), Privacy::Off), ["V08"]);
        assert_eq!(rules(&with("You have 20 dollars in checking."), Privacy::Off), ["V08"]);
        assert_eq!(rules(&with(&format!("{}?", "word ".repeat(26))), Privacy::Off), ["V01"]);
        assert_eq!(rules(&with("That is $5, fine and good?"), Privacy::Off), ["V21"]);
        assert_eq!(rules(&with("Go to saldo.example.com/link, will you?"), Privacy::Off), Vec::<&str>::new());
        assert_eq!(rules(&with("Is it on and/or off right now?"), Privacy::Off), ["V21"]);
        assert_eq!(rules(&with("Card 12345, is it yours indeed?"), Privacy::Off), ["V25"]);
        assert_eq!(rules(&with("On 2026-11-22, was it you?"), Privacy::Off), ["V24"]);
        assert_eq!(rules(&with("There was an error, go on now?"), Privacy::Off), ["V20"]);
        assert_eq!(rules(&with("You have 1,204 dollars, more now?"), Privacy::Discreet), ["V28"]);
        assert_eq!(rules(&Reply { reprompt: None, ..good.clone() }, Privacy::Off), ["V09"]);
        assert_eq!(rules(&Reply { reprompt: Some(good.speech.clone()), ..good.clone() }, Privacy::Off), ["V09"]);
    }

    #[test]
    fn rates_and_pauses_stay_within_what_can_be_followed() {
        for (ssml, rule) in [
            ("<prosody rate=\"80%\">x</prosody>", None),
            ("<prosody rate=\"115%\">x</prosody>", Some("V31")),
            ("<prosody rate=\"fast\">x</prosody>", Some("V31")),
            ("x<break time=\"800ms\"/>y", None),
            ("x<break time=\"2s\"/>y", Some("V05")),
        ] {
            let found = words(&Words { ssml: ssml.to_owned(), text: "x".to_owned() }, &[]);
            assert_eq!(found.first().map(|found| found.rule), rule, "{ssml}");
        }
    }

    #[test]
    fn ssml_is_ours_and_closed() {
        for good in ["", "a &amp; b", "x<break time=\"350ms\"/>y", "<prosody rate=\"85%\">x</prosody>"] {
            assert_eq!(well_formed(good), Ok(()), "{good}");
        }
        for bad in ["a & b", "<audio src=\"x\"/>", "<prosody>x", "x</prosody>", "a > b", "a <b"] {
            assert!(well_formed(bad).is_err(), "{bad}");
        }
    }
}
