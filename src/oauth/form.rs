//! Form parameters as they come in queries, bodies and Basic credentials (`application/x-www-form-urlencoded`).
//!
//! Strict where common parsers are lossy: what is not UTF-8 is refused, never replaced, so that a `state` goes back as it came.
//! Keeps the order and every repetition; who may repeat what is not decided here.

use url::form_urlencoded;

/// Most fields that are looked at.
pub const MOST_FIELDS: usize = 100;

/// The fields of a query or body in order; `None`: not UTF-8, or more than [`MOST_FIELDS`].
pub fn fields(encoded: &str) -> Option<Vec<(String, String)>> {
    let pairs: Vec<&str> = encoded.split('&').filter(|pair| !pair.is_empty()).take(MOST_FIELDS + 1).collect();
    if pairs.len() > MOST_FIELDS {
        return None;
    }
    let field = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((decoded(name)?, decoded(value)?))
    };
    pairs.into_iter().map(field).collect()
}

/// One name or value: `+` is a space, `%41` a byte. A `%` that begins no byte stays as it is. `None`: not UTF-8.
pub fn decoded(encoded: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, left @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(digit(*high) << 4 | digit(*low));
                rest = left;
            }
            (other, _) => bytes.push(*other),
        }
    }
    String::from_utf8(bytes).ok()
}

fn digit(hex: u8) -> u8 {
    char::from(hex).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).unwrap_or_default()
}

/// A value for a query, readable by those who take `+` for a space and by those who do not.
pub fn encoded(value: &str) -> String {
    form_urlencoded::byte_serialize(value.as_bytes()).collect::<String>().replace('+', "%20")
}

/// `uri` with parameters added to its query, if it has one.
pub fn with_query(uri: &str, parameters: &[(&str, &str)]) -> String {
    let mut whole = uri.to_owned();
    for (name, value) in parameters {
        if !whole.contains('?') {
            whole.push('?');
        } else if !whole.ends_with(['?', '&']) {
            whole.push('&');
        }
        whole.push_str(name);
        whole.push('=');
        whole.push_str(&encoded(value));
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_their_order_and_their_bytes() {
        let read = fields("a=1&b=%C5%82+x&&a=2&c&d=%2B%zz%4").unwrap();
        let expected = [("a", "1"), ("b", "ł x"), ("a", "2"), ("c", ""), ("d", "+%zz%4")];
        assert_eq!(read, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        assert_eq!(fields("a=%FF"), None);
        assert_eq!(fields(&"a=1&".repeat(100)).map(|fields| fields.len()), Some(100));
        assert_eq!(fields(&"a=1&".repeat(101)), None);
    }

    #[test]
    fn any_text_comes_back_from_a_query() {
        for text in ["", "a b+c%&=#?", "\r\nSet-Cookie: a=b", "\0", "ł<script>", "\"'`"] {
            let query = encoded(text);
            assert!(query.bytes().all(|byte| byte.is_ascii_graphic()), "{query}");
            assert_eq!(decoded(&query).as_deref(), Some(text));
        }
        assert_eq!(with_query("https://a/b", &[("x", "1"), ("y", "&")]), "https://a/b?x=1&y=%26");
        assert_eq!(with_query("https://a/b?z=1", &[("x", "1")]), "https://a/b?z=1&x=1");
        assert_eq!(with_query("https://a/b?", &[("x", "1")]), "https://a/b?x=1");
    }
}
