//! SSML in pieces: tags, entities, characters.
//!
//! Total: whatever is not a well-formed tag or one of XML's own entities is a character, and comes out escaped. So no text
//! from anywhere can break the document around it. Knows no element by name.

/// A piece of SSML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// `<name …>`
    Open { name: &'a str, tag: &'a str },
    /// `</name>`
    Close { name: &'a str },
    /// `<name …/>`
    Empty { name: &'a str, tag: &'a str },
    /// `&amp;`
    Entity(&'a str),
    /// A character of the text.
    Char(char),
}

/// The pieces of `text`, in order.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (piece, after) = tag(rest).or_else(|| entity(rest)).or_else(|| character(rest))?;
        rest = after;
        Some(piece)
    })
}

/// XML 1.0, production 2: the characters that a document may hold.
pub(super) fn is_allowed(char: char) -> bool {
    matches!(char, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

fn character(text: &str) -> Option<(Piece<'_>, &str)> {
    let mut chars = text.chars();
    let first = chars.next()?;
    Some((Piece::Char(first), chars.as_str()))
}

fn entity(text: &str) -> Option<(Piece<'_>, &str)> {
    // The longest is `&#x10FFFF;`; to look no further keeps a text of ampersands linear.
    let end = text.bytes().take(10).position(|byte| byte == b';')?;
    let (entity, after) = text.split_at_checked(end + 1)?;
    let name = entity.strip_prefix('&')?.strip_suffix(';')?;
    let known = matches!(name, "amp" | "lt" | "gt" | "quot" | "apos") || numbered(name).is_some_and(is_allowed);
    known.then_some((Piece::Entity(entity), after))
}

fn numbered(name: &str) -> Option<char> {
    let digits = name.strip_prefix('#')?;
    let (digits, radix) = digits.strip_prefix('x').map_or((digits, 10), |hex| (hex, 16));
    let is_number = digits.chars().all(|digit| digit.is_digit(radix));
    is_number.then(|| u32::from_str_radix(digits, radix).ok()).flatten().and_then(char::from_u32)
}

fn tag(text: &str) -> Option<(Piece<'_>, &str)> {
    let inner = text.strip_prefix('<')?;
    if let Some(closing) = inner.strip_prefix('/') {
        let (name, rest) = name(closing)?;
        return Some((Piece::Close { name }, skip_space(rest).strip_prefix('>')?));
    }
    let (name, mut rest) = name(inner)?;
    loop {
        let next = skip_space(rest);
        if let Some(after) = next.strip_prefix('>') {
            return Some((Piece::Open { name, tag: before(text, after) }, after));
        }
        if let Some(after) = next.strip_prefix("/>") {
            return Some((Piece::Empty { name, tag: before(text, after) }, after));
        }
        if next.len() == rest.len() {
            return None;
        }
        rest = attribute(next)?;
    }
}

/// What follows `name="value"`.
fn attribute(text: &str) -> Option<&str> {
    let (_, rest) = name(text)?;
    let value = skip_space(skip_space(rest).strip_prefix('=')?);
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let (value, rest) = value.strip_prefix(quote)?.split_once(quote)?;
    let is_clean = |piece| match piece {
        Piece::Entity(_) => true,
        Piece::Char(char) => is_allowed(char) && !matches!(char, '<' | '&'),
        _ => false,
    };
    pieces(value).all(is_clean).then_some(rest)
}

fn name(text: &str) -> Option<(&str, &str)> {
    let rest =
        text.trim_start_matches(|char: char| char.is_ascii_alphanumeric() || matches!(char, ':' | '-' | '_' | '.'));
    let name = before(text, rest);
    name.starts_with(|char: char| char.is_ascii_alphabetic()).then_some((name, rest))
}

fn skip_space(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\r', '\n'])
}

/// `text` without its end `after`.
fn before<'a>(text: &'a str, after: &str) -> &'a str {
    text.strip_suffix(after).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str) -> Piece<'_> {
        pieces(text).next().unwrap()
    }

    #[test]
    fn tags_and_entities() {
        assert_eq!(first("<s>x"), Piece::Open { name: "s", tag: "<s>" });
        assert_eq!(first("</s >x"), Piece::Close { name: "s" });
        let pause = "<break time=\"350ms\" strength = 'weak'/>";
        assert_eq!(first(pause), Piece::Empty { name: "break", tag: pause });
        let sub = "<sub alias=\"A &gt; B > C\">";
        assert_eq!(first(sub), Piece::Open { name: "sub", tag: sub });
        for entity in ["&amp;", "&#38;", "&#x1F4B6;"] {
            assert_eq!(first(entity), Piece::Entity(entity));
        }
    }

    #[test]
    fn everything_else_is_characters() {
        for text in [
            "<",
            "<>",
            "< s>",
            "<s",
            "<1>",
            "<s x>",
            "<s x=1>",
            "<s x=\"<\">",
            "<s x=\"&\">",
            "<s x='1'y='2'>",
            "</s x>",
            "<!-- x -->",
            "<![CDATA[x]]>",
            "<!DOCTYPE x>",
            "<?xml?>",
            "<s/ >",
        ] {
            assert_eq!(first(text), Piece::Char('<'), "{text}");
        }
        for text in ["&", "&;", "&lol;", "&nbsp;", "&#xD800;", "&#7;", "&#;", "&#+38;", "&amp"] {
            assert_eq!(first(text), Piece::Char('&'), "{text}");
        }
    }
}
