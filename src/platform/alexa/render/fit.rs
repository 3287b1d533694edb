//! Fits an answer into what Alexa takes: shortens or drops, never fails.
//!
//! Speech was cut where it was made, as it needs its marks; here are the card, the rules of dialogue directives, and the size
//! of the whole. What is dropped first is what the customer misses least: the screen, then the card, the reprompt, the
//! slots.

use super::directive::Directive;
use super::limit;
use super::response::{Card, Image, Response, ResponseEnvelope};

/// Units of speech with its tags, and again of all text on a card.
pub(super) const TEXT: usize = 8_000;
const IMAGE_URL: usize = 2_000;
/// 120 kB, in the smaller reading.
const WHOLE: usize = 120_000;

/// The bytes of `response`, within every limit.
pub(super) fn bytes(mut response: Response) -> Vec<u8> {
    response.card = response.card.map(card);
    rules(&mut response);
    let mut envelope = ResponseEnvelope { version: "1.0", response };
    for drop in [|_: &mut Response| (), drop_screen, drop_card, drop_reprompt, drop_slots] {
        drop(&mut envelope.response);
        if let Some(bytes) = serde_json::to_vec(&envelope).ok().filter(|bytes| bytes.len() <= WHOLE) {
            return bytes;
        }
    }
    br#"{"version":"1.0","response":{}}"#.to_vec()
}

/// What Alexa refuses in one answer: speech beside a delegation, dynamic entities beside an elicitation, the end of the
/// session beside either.
fn rules(response: &mut Response) {
    let is_delegate = |directive: &Directive| matches!(directive, Directive::Delegate { .. });
    let is_elicit = |directive: &Directive| matches!(directive, Directive::ElicitSlot { .. });
    if response.directives.iter().any(is_delegate) {
        response.output_speech = None;
        response.reprompt = None;
    }
    if response.directives.iter().any(is_elicit) {
        response.directives.retain(|directive| !matches!(directive, Directive::UpdateDynamicEntities { .. }));
    }
    if response.directives.iter().any(is_dialogue) {
        response.should_end_session = Some(false);
    }
}

fn card(card: Card) -> Card {
    match card {
        Card::Simple { title, content } => {
            let (title, content) = card_text(&title, &content);
            Card::Simple { title, content }
        }
        Card::Standard { title, text, image } => {
            let (title, text) = card_text(&title, &text);
            Card::Standard { title, text, image: image.and_then(self::image) }
        }
        other => other,
    }
}

fn card_text(title: &str, body: &str) -> (String, String) {
    let title = limit::text(title, TEXT);
    let body = limit::text(body, TEXT.saturating_sub(limit::units(&title)));
    (title, body)
}

fn image(image: Image) -> Option<Image> {
    let fits = |url: &String| limit::units(url) <= IMAGE_URL;
    let image = Image {
        small_image_url: image.small_image_url.filter(fits),
        large_image_url: image.large_image_url.filter(fits),
    };
    (image != Image::default()).then_some(image)
}

fn drop_screen(response: &mut Response) {
    response.directives.retain(|directive| !is_screen(directive));
    // Only an answer that ends with something to look at leaves the session to the device.
    response.should_end_session.get_or_insert(true);
}

/// Whether `directive` draws.
fn is_screen(directive: &Directive) -> bool {
    matches!(directive, Directive::RenderDocument { .. } | Directive::ExecuteCommands { .. })
}

fn drop_card(response: &mut Response) {
    response.card = None;
}

fn drop_reprompt(response: &mut Response) {
    response.reprompt = None;
}

fn drop_slots(response: &mut Response) {
    response.directives.retain(|directive| !is_dialogue(directive));
}

/// Whether `directive` belongs to dialogue management.
fn is_dialogue(directive: &Directive) -> bool {
    matches!(
        directive,
        Directive::Delegate { .. }
            | Directive::ElicitSlot { .. }
            | Directive::ConfirmSlot { .. }
            | Directive::ConfirmIntent { .. }
    )
}

#[cfg(test)]
mod tests {
    use super::super::directive::{UpdateBehavior, UpdatedIntent, UpdatedSlot};
    use super::super::response::{OutputSpeech, Reprompt, SpeechWords};
    use super::*;
    use serde_json::{Value, json};

    fn read(response: Response) -> Value {
        let bytes = bytes(response);
        assert!(bytes.len() <= WHOLE);
        serde_json::from_slice::<Value>(&bytes).unwrap()["response"].take()
    }

    fn speech(text: String) -> OutputSpeech {
        OutputSpeech { words: SpeechWords::PlainText { text }, play_behavior: None }
    }

    #[test]
    fn card_text_and_images_keep_their_limits() {
        let image = |small: usize, large: usize| Image {
            small_image_url: Some("s".repeat(small)),
            large_image_url: Some("l".repeat(large)),
        };
        let card =
            |image| Card::Standard { title: "Bills".to_owned(), text: "Due. ".repeat(3_000), image: Some(image) };
        let response = |image| read(Response { card: Some(card(image)), ..Response::default() });
        let kept = response(image(2_000, 2_001));
        assert_eq!(kept["card"]["image"], json!({"smallImageUrl": "s".repeat(2_000)}));
        assert!(kept["card"]["text"].as_str().unwrap().ends_with("Due."));
        assert!(limit::units(kept["card"]["text"].as_str().unwrap()) <= 7_995);
        assert_eq!(response(image(2_001, 2_001))["card"].get("image"), None);
        let title = Card::Simple { title: "x".repeat(9_000), content: "y".to_owned() };
        let long = read(Response { card: Some(title), ..Response::default() });
        assert_eq!((long["card"]["title"].as_str().unwrap().len(), &long["card"]["content"]), (8_000, &json!("")));
    }

    #[test]
    fn the_screen_goes_first() {
        let screen = Directive::RenderDocument {
            token: "list".to_owned(),
            document: json!("d".repeat(120_000)),
            datasources: Value::Null,
        };
        let answer = read(Response {
            output_speech: Some(speech("Hi.".to_owned())),
            card: Some(Card::LinkAccount),
            directives: vec![screen],
            ..Response::default()
        });
        assert_eq!(
            answer,
            json!({
                "outputSpeech": {"type": "PlainText", "text": "Hi."},
                "card": {"type": "LinkAccount"},
                "shouldEndSession": true
            })
        );
    }

    #[test]
    fn speech_is_what_remains() {
        let slot = UpdatedSlot { name: "s".to_owned(), value: Some("v".repeat(120_000)), confirmation_status: "NONE" };
        let slots = [("s".to_owned(), slot)].into();
        let intent = UpdatedIntent { name: "GetBalance".to_owned(), confirmation_status: "NONE", slots };
        let answer = read(Response {
            output_speech: Some(speech("Which one?".to_owned())),
            reprompt: Some(Reprompt { output_speech: speech("Which account?".to_owned()) }),
            card: Some(Card::AskForPermissionsConsent { permissions: vec!["p".to_owned()] }),
            directives: vec![Directive::ElicitSlot { slot_to_elicit: "s".to_owned(), updated_intent: Some(intent) }],
            ..Response::default()
        });
        assert_eq!(answer["outputSpeech"]["text"], "Which one?");
        assert_eq!(answer["shouldEndSession"], false);
        assert_eq!((answer.get("card"), answer.get("directives")), (None, None));
    }

    #[test]
    fn directives_that_exclude_each_other() {
        let entities = Directive::UpdateDynamicEntities { update_behavior: UpdateBehavior::Clear, types: vec![] };
        let elicit = Directive::ElicitSlot { slot_to_elicit: "s".to_owned(), updated_intent: None };
        let asked = read(Response { directives: vec![entities.clone(), elicit], ..Response::default() });
        assert_eq!(asked["directives"], json!([{"type": "Dialog.ElicitSlot", "slotToElicit": "s"}]));
        let delegated = read(Response {
            output_speech: Some(speech("Never said.".to_owned())),
            directives: vec![Directive::Delegate { updated_intent: None }, entities],
            should_end_session: Some(true),
            ..Response::default()
        });
        assert_eq!(delegated.get("outputSpeech"), None);
        assert_eq!(delegated["shouldEndSession"], false);
        assert_eq!(
            delegated["directives"][1],
            json!({"type": "Dialog.UpdateDynamicEntities", "updateBehavior": "CLEAR"})
        );
    }
}
