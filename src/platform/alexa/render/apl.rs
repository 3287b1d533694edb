//! A list on a screen, as an APL 1.8 document that imports nothing: title, then rows of a left and a right text, large enough
//! to be read across a room.
//!
//! Whether a screen may show amounts is decided before; this only draws. Texts are data, not markup and not expressions.

use super::directive::Directive;
use crate::answer::ScreenText;
use serde_json::{Value, json};

/// More rows than this are not taken in from a distance.
const MOST_ROWS: usize = 10;

/// Our name for the document.
const TOKEN: &str = "saldo-list";

/// Draws `screen`; `None` when it has no rows.
pub(super) fn list(screen: &ScreenText) -> Option<Directive> {
    let row = |(left, right): &(String, String)| json!({"left": literal(left), "right": literal(right)});
    let rows: Vec<Value> = screen.rows.iter().take(MOST_ROWS).map(row).collect();
    (!rows.is_empty()).then(|| Directive::RenderDocument {
        token: TOKEN.to_owned(),
        document: document(),
        datasources: json!({"list": {"type": "object", "title": literal(&screen.title), "rows": rows}}),
    })
}

fn document() -> Value {
    json!({
        "type": "APL",
        "version": "1.8",
        "theme": "dark",
        "mainTemplate": {
            "parameters": ["payload"],
            "items": [{
                "type": "Container",
                "width": "100vw",
                "height": "100vh",
                "paddingLeft": "${viewport.shape == 'round' ? '15vw' : '6vw'}",
                "paddingRight": "${viewport.shape == 'round' ? '15vw' : '6vw'}",
                "paddingTop": "${viewport.shape == 'round' ? '14vh' : '6vh'}",
                "paddingBottom": "${viewport.shape == 'round' ? '14vh' : '4vh'}",
                "items": [title(), rows()]
            }]
        }
    })
}

fn title() -> Value {
    json!({
        "type": "Text",
        "text": "${payload.list.title}",
        "fontSize": "6vh",
        "maxLines": 2,
        "color": "#B8C4CE",
        "paddingBottom": "4vh"
    })
}

fn rows() -> Value {
    json!({
        "type": "Sequence",
        "data": "${payload.list.rows}",
        "width": "100%",
        "height": "0",
        "grow": 1,
        "scrollDirection": "vertical",
        "items": [{
            "type": "Container",
            "direction": "row",
            "width": "100%",
            "alignItems": "center",
            "justifyContent": "spaceBetween",
            "paddingBottom": "3vh",
            "items": [
                {"type": "Text", "text": "${data.left}", "fontSize": "7vh", "maxLines": 2, "shrink": 1, "paddingRight": "4vw"},
                {"type": "Text", "text": "${data.right}", "fontSize": "7vh", "maxLines": 1, "fontWeight": "500"}
            ]
        }]
    })
}

/// `text` as APL shows it letter by letter: its `Text` reads markup, and `${` begins an expression.
fn literal(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace("${", "$ {")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(rows: usize) -> ScreenText {
        ScreenText { title: "Bills".to_owned(), rows: vec![("AT&T <b>${x}".to_owned(), "$42.10".to_owned()); rows] }
    }

    #[test]
    fn at_most_ten_rows_and_never_none() {
        assert_eq!(list(&screen(0)), None);
        let directive = serde_json::to_value(list(&screen(12)).unwrap()).unwrap();
        assert_eq!(directive["type"], "Alexa.Presentation.APL.RenderDocument");
        assert_eq!(directive["datasources"]["list"]["rows"].as_array().unwrap().len(), 10);
        assert_eq!(directive["document"]["type"], "APL");
    }

    #[test]
    fn texts_are_no_markup() {
        let directive = serde_json::to_value(list(&screen(1)).unwrap()).unwrap();
        let row = &directive["datasources"]["list"]["rows"][0];
        assert_eq!(*row, json!({"left": "AT&amp;T &lt;b&gt;$ {x}", "right": "$42.10"}));
    }
}
