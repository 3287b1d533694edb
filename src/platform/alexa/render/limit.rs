//! Shortening: too long becomes shorter, never an error.
//!
//! A cut falls after a whole sentence if there is one, else between words, and never inside a tag or an entity; what is open
//! at the cut is closed. Lengths count UTF-16 units, the strictest reading of Amazon's "characters".

use super::markup::{Piece, is_allowed, pieces};

/// What may end a sentence.
const SENTENCE_ENDS: [char; 7] = ['.', '!', '?', '…', '。', '।', '؟'];

/// The element that every speech is in.
const ROOT: &str = "speak";

/// `body` inside its root, at most `limit` units with all tags. Root tags inside `body` do not count.
pub(super) fn speech(body: &str, limit: usize) -> String {
    let room = limit.saturating_sub(units("<speak></speak>"));
    format!("<{ROOT}>{}</{ROOT}>", ssml(body, room))
}

/// `body` with every element closed and every stray sign escaped, at most `limit` units.
pub(super) fn ssml(body: &str, limit: usize) -> String {
    let mut cut = Cut { limit, ..Cut::default() };
    for piece in pieces(body) {
        if !cut.push(piece) {
            return cut.shortened();
        }
    }
    cut.whole()
}

/// `text` as it is, at most `limit` units.
pub(super) fn text(text: &str, limit: usize) -> String {
    let mut cut = Cut { limit, ..Cut::default() };
    for char in text.chars() {
        cut.notice(Piece::Char(char));
        if !cut.append(char.encode_utf8(&mut [0; 4])) {
            return cut.shortened();
        }
    }
    cut.whole()
}

/// Length as Alexa may count it.
pub(super) fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// What has been kept so far, with the best places to stop.
#[derive(Default)]
struct Cut<'a> {
    limit: usize,
    kept: String,
    /// Units of `kept` and of the tags that close what is open.
    used: usize,
    open: Vec<&'a str>,
    after_sentence_end: bool,
    sentence: Option<Stop<'a>>,
    word: Option<Stop<'a>>,
}

/// Where one may stop: so many bytes, and these elements to close.
#[derive(Clone)]
struct Stop<'a> {
    bytes: usize,
    open: Vec<&'a str>,
}

impl<'a> Cut<'a> {
    /// Takes one piece of SSML; `false` when there is no room for it.
    fn push(&mut self, piece: Piece<'a>) -> bool {
        self.notice(piece);
        match piece {
            Piece::Open { name: ROOT, .. } | Piece::Close { name: ROOT } | Piece::Empty { name: ROOT, .. } => true,
            Piece::Open { name, tag } => self.open(name, tag),
            Piece::Close { name } => self.close(name),
            Piece::Empty { tag: whole, .. } | Piece::Entity(whole) => self.append(whole),
            Piece::Char('<') => self.append("&lt;"),
            Piece::Char('>') => self.append("&gt;"),
            Piece::Char('&') => self.append("&amp;"),
            Piece::Char(char) if is_allowed(char) => self.append(char.encode_utf8(&mut [0; 4])),
            Piece::Char(_) => true,
        }
    }

    /// Remembers this place, before `piece`, if one may stop here.
    fn notice(&mut self, piece: Piece<'a>) {
        let is_space = matches!(piece, Piece::Char(char) if char.is_whitespace());
        let is_character = matches!(piece, Piece::Char(_) | Piece::Entity(_));
        if self.after_sentence_end && (is_space || !is_character) {
            self.sentence = Some(self.stop());
        }
        if is_space {
            self.word = Some(self.stop());
        }
        self.after_sentence_end = match piece {
            Piece::Char(char) => SENTENCE_ENDS.contains(&char),
            Piece::Close { .. } => self.after_sentence_end,
            _ => false,
        };
    }

    fn stop(&self) -> Stop<'a> {
        Stop { bytes: self.kept.len(), open: self.open.clone() }
    }

    fn append(&mut self, piece: &str) -> bool {
        let used = self.used + units(piece);
        let fits = used <= self.limit;
        if fits {
            self.used = used;
            self.kept.push_str(piece);
        }
        fits
    }

    fn open(&mut self, name: &'a str, tag: &str) -> bool {
        let reserved = units(&end_tag(name));
        let fits = self.used + reserved + units(tag) <= self.limit && self.append(tag);
        if fits {
            self.used += reserved;
            self.open.push(name);
        }
        fits
    }

    /// Closes the innermost `name` with all that is open inside it; an end without a beginning is dropped.
    fn close(&mut self, name: &str) -> bool {
        while self.open.contains(&name) {
            let Some(innermost) = self.open.pop() else { break };
            self.kept.push_str(&end_tag(innermost));
            if innermost == name {
                break;
            }
        }
        true
    }

    fn whole(self) -> String {
        let here = self.stop();
        self.up_to(&here)
    }

    fn shortened(self) -> String {
        let stop = self.sentence.clone().or_else(|| self.word.clone()).unwrap_or_else(|| self.stop());
        self.up_to(&stop)
    }

    fn up_to(mut self, stop: &Stop<'_>) -> String {
        self.kept.truncate(stop.bytes);
        self.kept.extend(stop.open.iter().rev().map(|name| end_tag(name)));
        self.kept
    }
}

fn end_tag(name: &str) -> String {
    format!("</{name}>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// An independent reader: balanced tags of the known names, entities, no stray signs.
    fn is_well_formed(ssml: &str) -> bool {
        let mut open = Vec::new();
        let mut rest = ssml;
        while let Some(at) = rest.find(['<', '&', '>']) {
            rest = &rest[at..];
            let Some(end) = rest.find(if rest.starts_with('<') { '>' } else { ';' }) else { return false };
            let (token, after) = rest.split_at(end + 1);
            rest = after;
            match token {
                "&amp;" | "&lt;" | "&gt;" | "<break time=\"350ms\"/>" => (),
                "<s>" | "<p>" | "<prosody rate=\"slow\">" | "<say-as interpret-as=\"digits\">" => open.push(token),
                "</s>" | "</p>" | "</prosody>" | "</say-as>" => {
                    let name = &token[2..token.len() - 1];
                    if !open.pop().is_some_and(|tag| tag[1..].starts_with(name)) {
                        return false;
                    }
                }
                _ => return false,
            }
        }
        open.is_empty()
    }

    #[test]
    fn short_speech_stays_as_it_is() {
        let body = "<p>You have 5 &amp; more.</p> <break time=\"350ms\"/>Anything else?";
        assert_eq!(ssml(body, 8_000), body);
        assert_eq!(speech("Hi.", 8_000), "<speak>Hi.</speak>");
        assert_eq!(speech("<speak>Hi.</speak>", 8_000), "<speak>Hi.</speak>");
    }

    #[test]
    fn cuts_fall_after_sentences_then_words() {
        assert_eq!(text("One two. Three four. Five", 22), "One two. Three four.");
        assert_eq!(text("It is 12.50 in all and more", 20), "It is 12.50 in all");
        assert_eq!(text("Ønetwothree", 4), "Ønet");
        assert_eq!(text("💶💶💶", 5), "💶💶");
        assert_eq!(ssml("<p>One. Two three.</p>", 15), "<p>One.</p>");
        assert_eq!(ssml("<s>One.</s><s>Two.</s>", 21), "<s>One.</s>");
        assert_eq!(ssml("A &amp; B", 5), "A");
        assert_eq!(ssml("<p>x</p>", 6), "");
    }

    #[test]
    fn stray_signs_are_escaped_and_elements_balanced() {
        assert_eq!(ssml("a<b & c > ]]>", 99), "a&lt;b &amp; c &gt; ]]&gt;");
        assert_eq!(ssml("<p>x<s>y</p>z</s>", 99), "<p>x<s>y</s></p>z");
        assert_eq!(ssml("</speak><speak>x\u{7}\u{1b}", 99), "x");
        assert_eq!(ssml("<p>x", 99), "<p>x</p>");
    }

    fn fragment() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            "[a-z💶é]{0,8}[.!? ]{0,2}",
            Just("&amp;".to_owned()),
            Just("&lt;".to_owned()),
            Just("<break time=\"350ms\"/>".to_owned())
        ];
        leaf.prop_recursive(5, 64, 6, |inner| {
            let tags = prop_oneof![
                Just(("<s>", "</s>")),
                Just(("<p>", "</p>")),
                Just(("<prosody rate=\"slow\">", "</prosody>")),
                Just(("<say-as interpret-as=\"digits\">", "</say-as>"))
            ];
            (tags, prop::collection::vec(inner, 0..6))
                .prop_map(|((open, close), parts)| format!("{open}{}{close}", parts.concat()))
        })
    }

    proptest! {
        #[test]
        fn a_cut_keeps_speech_well_formed(body in fragment(), limit in 0_usize..300) {
            let short = ssml(&body, limit);
            prop_assert!(units(&short) <= limit);
            prop_assert!(is_well_formed(&short), "{short}");
            if units(&body) <= limit {
                prop_assert_eq!(short, body);
            }
        }

        #[test]
        fn anything_becomes_well_formed(body in "([<>&;/a-c \"'=.]|\\PC|<s>|</s>|<p>|</p>|&amp;){0,60}", limit in 0_usize..90) {
            let short = ssml(&body, limit);
            prop_assert!(units(&short) <= limit);
            prop_assert_eq!(&ssml(&short, limit), &short);
            prop_assert!(units(&text(&body, limit)) <= limit);
        }
    }
}
