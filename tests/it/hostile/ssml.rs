//! An XML reader of its own, small and strict, for the speech that comes back: not the linter's, so that both must agree.

use crate::alexa_device::Heard;
use std::collections::BTreeMap;

/// Elements that our speech has.
const OURS: [&str; 5] = ["speak", "break", "say-as", "prosody", "sub"];
const ENTITIES: [&str; 5] = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"];

/// How often each element stands in a document, or what is wrong with it.
pub(super) fn elements(document: &str) -> Result<BTreeMap<String, usize>, String> {
    let mut counts = BTreeMap::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = document;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('<') {
            let (tag, after) = after.split_once('>').ok_or("a tag without an end")?;
            element(tag, &mut open, &mut counts)?;
            rest = after;
            if open.is_empty() && !rest.is_empty() {
                return Err("more than one root".to_owned());
            }
        } else {
            let text = rest.split('<').next().unwrap_or_default();
            if open.is_empty() {
                return Err("text outside the root".to_owned());
            }
            characters(text)?;
            rest = rest.strip_prefix(text).unwrap_or_default();
        }
    }
    if open.is_empty() && counts.get("speak") == Some(&1) { Ok(counts) } else { Err("no whole <speak>".to_owned()) }
}

fn element(tag: &str, open: &mut Vec<String>, counts: &mut BTreeMap<String, usize>) -> Result<(), String> {
    if let Some(name) = tag.strip_prefix('/') {
        return if open.pop().as_deref() == Some(name) { Ok(()) } else { Err(format!("</{name}> closes nothing")) };
    }
    let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    if !OURS.contains(&name) {
        return Err(format!("<{name}> is not ours"));
    }
    // Ours have one attribute at most, in double quotes.
    let quoted = attributes.is_empty()
        || attributes.split_once("=\"").is_some_and(|(name, value)| {
            name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
                && value.find('"') == Some(value.len() - 1)
        });
    if !quoted || attributes.contains(['<', '&']) {
        return Err(format!("odd attributes: {attributes}"));
    }
    *counts.entry(name.to_owned()).or_default() += 1;
    if !is_empty {
        open.push(name.to_owned());
    }
    Ok(())
}

fn characters(text: &str) -> Result<(), String> {
    if text.contains('>') {
        return Err("a stray >".to_owned());
    }
    if let Some(control) = text.chars().find(|c| c.is_control() && !"\t\n\r".contains(*c)) {
        return Err(format!("the control character {control:?}"));
    }
    let is_known = |after: &str| ENTITIES.iter().any(|entity| after.starts_with(&entity[1..]));
    if text.split('&').skip(1).all(is_known) { Ok(()) } else { Err("a stray &".to_owned()) }
}

/// The elements of an answer's speech and reprompt, which must be sound, as must its card and its screen.
pub(super) fn assert_sound(name: &str, heard: &Heard) -> BTreeMap<String, usize> {
    let response = &heard.json["response"];
    let mut counts = BTreeMap::new();
    for speech in [&response["outputSpeech"], &response["reprompt"]["outputSpeech"]] {
        let Some(ssml) = speech["ssml"].as_str() else { continue };
        assert!(ssml.chars().map(char::len_utf16).sum::<usize>() <= 8_000, "{name}: {} characters", ssml.len());
        let found = elements(ssml).unwrap_or_else(|problem| panic!("{name}: {problem}: {ssml}"));
        for (element, count) in found {
            *counts.entry(element).or_default() += count;
        }
    }
    for text in ["title", "content", "text"].iter().filter_map(|part| response["card"][part].as_str()) {
        let is_plain = ENTITIES.iter().all(|entity| !text.contains(entity)) && !text.contains('<');
        assert!(is_plain && !text.contains(|c: char| c.is_control() && c != '\n'), "{name}: {text}");
    }
    assert!(heard.json.get("sessionAttributes").is_none_or(serde_json::Value::is_null), "{name}");
    counts
}

#[test]
fn the_reader_knows_good_from_bad() {
    let good = "<speak>5 &lt; 6<break time=\"350ms\"/> <say-as interpret-as=\"digits\">12</say-as></speak>";
    let counts = elements(good).unwrap();
    assert_eq!((counts["speak"], counts["break"], counts["say-as"]), (1, 1, 1));
    for bad in [
        "",
        "x",
        "<speak>",
        "<speak></speak><speak></speak>",
        "<speak><audio src=\"x\"/></speak>",
        "<speak>a & b</speak>",
        "<speak>a > b</speak>",
        "<speak>a\u{7}</speak>",
        "<speak><break></speak>",
        "<speak>&lol;</speak>",
        "<speak><!-- x --></speak>",
        "<speak><break time='1s' x=\"2\"/></speak>",
        "<speak></speak>x",
    ] {
        assert!(elements(bad).is_err(), "{bad}");
    }
}
