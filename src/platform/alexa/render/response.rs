//! The answer as Alexa reads it: `ask-sdk-model` 1.86, the parts that a bank needs.
//!
//! Holds no session attributes: nothing personal is sent out, a conversation is found by who speaks. Knows no limits, `fit`
//! does.

use super::directive::Directive;
use serde::Serialize;
use std::collections::BTreeMap;

/// The whole body of an answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResponseEnvelope {
    /// Always `1.0`.
    pub version: &'static str,
    /// The answer.
    pub response: Response,
}

/// What Alexa is to do. Empty means: nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Response {
    /// What is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_speech: Option<OutputSpeech>,
    /// What the companion app shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<Card>,
    /// What is said after about eight seconds of silence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reprompt: Option<Reprompt>,
    /// Dialogue management, screens, connections.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub directives: Vec<Directive>,
    /// `true` ends the session, `false` listens; absent, a device with something on its screen keeps it for 30 s without
    /// listening.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub should_end_session: Option<bool>,
    /// Only in the answer to a `CanFulfillIntentRequest`, and then alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_fulfill_intent: Option<CanFulfillIntent>,
}

/// Speech and how it queues.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OutputSpeech {
    /// The words.
    #[serde(flatten)]
    pub words: SpeechWords,
    /// Absent: after what is being said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub play_behavior: Option<PlayBehavior>,
}

/// Words with or without marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type")]
pub enum SpeechWords {
    /// With marks, inside `<speak>`.
    #[serde(rename = "SSML")]
    Ssml {
        /// The document.
        ssml: String,
    },
    /// As they are.
    PlainText {
        /// The words.
        text: String,
    },
}

/// What happens to speech that is still queued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PlayBehavior {
    /// It is said first.
    Enqueue,
    /// It is dropped, and what is being said stops.
    ReplaceAll,
    /// It is dropped, what is being said is finished.
    ReplaceEnqueued,
}

/// What follows silence.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reprompt {
    /// What is said.
    pub output_speech: OutputSpeech,
}

/// A card in the companion app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type")]
pub enum Card {
    /// Text.
    Simple {
        /// The title.
        title: String,
        /// The text.
        content: String,
    },
    /// Text and an image.
    Standard {
        /// The title.
        title: String,
        /// The text.
        text: String,
        /// The image.
        #[serde(skip_serializing_if = "Option::is_none")]
        image: Option<Image>,
    },
    /// Alexa's own invitation to link the account.
    LinkAccount,
    /// Alexa's own request for permissions.
    AskForPermissionsConsent {
        /// Their names.
        permissions: Vec<String>,
    },
}

/// An image in two sizes, at https addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Image {
    /// 720 × 480.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small_image_url: Option<String>,
    /// 1200 × 800.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large_image_url: Option<String>,
}

/// The answer to "could you answer this?"
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CanFulfillIntent {
    /// `YES`, `NO` or `MAYBE`.
    pub can_fulfill: &'static str,
    /// By slot.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub slots: BTreeMap<String, CanFulfillSlot>,
}

/// The same for one slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CanFulfillSlot {
    /// `YES`, `NO` or `MAYBE`.
    pub can_understand: &'static str,
    /// `YES` or `NO`; here is no maybe.
    pub can_fulfill: &'static str,
}
