//! Sample utterances: `intents/LOCALE/samples/INTENT.txt`, one a line, slots in braces.

use super::files::{File, Finding};
use std::ops::Range;

/// One sample.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The intent it stands for.
    pub intent: String,
    /// Words and slots in order.
    pub pieces: Vec<Piece>,
    /// The file it is in.
    pub path: String,
    /// Where in the file.
    pub span: Range<usize>,
}

/// A word or a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A word in lower case.
    Word(String),
    /// A slot's name.
    Slot(String),
}

/// Words of an utterance: lower case, without punctuation, apostrophes kept as the typewriter's, points and commas inside
/// numbers kept: "2,50" is one word.
pub fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace('’', "'");
    let mut before = ' ';
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let after = signs.peek().copied().unwrap_or(' ');
        let is_inside_number = ".,".contains(sign) && before.is_ascii_digit() && after.is_ascii_digit();
        plain.push(if sign.is_alphanumeric() || sign == '\'' || is_inside_number { sign } else { ' ' });
        before = sign;
    }
    plain.split(' ').map(|word| word.trim_matches('\'')).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

pub(super) fn read(intent: &str, file: &File) -> (Vec<Sample>, Vec<Finding>) {
    let mut samples = Vec::new();
    let mut findings = Vec::new();
    let mut start = 0;
    for line in file.text.split_inclusive('\n') {
        let text = line.trim();
        let span = start..start + line.trim_end().len();
        start += line.len();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        match pieces(text) {
            Some(pieces) if !pieces.is_empty() => {
                samples.push(Sample { intent: intent.to_owned(), pieces, path: file.path.clone(), span });
            }
            _ => findings.push(file.finding(span, "a sample is words and {slots}; this brace has no partner")),
        }
    }
    (samples, findings)
}

fn pieces(text: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (slot, after) = after.split_once('}')?;
        pieces.extend(words(before).into_iter().map(Piece::Word));
        pieces.push(Piece::Slot(slot.trim().to_owned()));
        rest = after;
    }
    if rest.contains('}') {
        return None;
    }
    pieces.extend(words(rest).into_iter().map(Piece::Word));
    Some(pieces)
}
