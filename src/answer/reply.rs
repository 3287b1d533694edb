//! What an answer comes to once it is put into words, and what a turn comes to for an adapter to render.
//!
//! Data only; no platform's limits and no markup of a platform's own.

use super::Known;

/// Words, ready for a platform to wrap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// The speech: SSML without its `<speak>` root, and the same in plain words.
    pub speech: Words,
    /// What follows silence.
    pub reprompt: Option<Words>,
    /// What is shown.
    pub card: Option<CardText>,
    /// A list on a screen.
    pub screen: Option<ScreenText>,
    /// The slot that is asked for.
    pub elicit: Option<(String, String)>,
    /// Whether the conversation is over.
    pub end: bool,
    /// What the platform hands back with its word on who speaks, when it is asked for it.
    pub person_check: Option<String>,
    /// Names that the platform may learn for this conversation.
    pub known: Vec<Known>,
}

/// The same words twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// For a voice: escaped, with pauses and digits marked.
    pub ssml: String,
    /// For the eye.
    pub text: String,
}

/// A card in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardText {
    /// Title and text.
    Plain {
        /// The title.
        title: String,
        /// The text.
        body: String,
    },
    /// The platform's invitation to link.
    LinkAccount,
    /// The platform's permission card.
    Permissions(Vec<String>),
}

/// A screen list in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScreenText {
    /// Above the rows.
    pub title: String,
    /// Left and right text of each row.
    pub rows: Vec<(String, String)>,
}

/// How sure we are that a request could be answered; said before anything is asked of anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Certainly.
    Yes,
    /// Perhaps.
    Maybe,
    /// No.
    No,
}

/// The answer to "could you answer this?", from the catalogue alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fulfilment {
    /// The intent.
    pub intent: Verdict,
    /// Each slot by name: understood, and usable.
    pub slots: std::collections::BTreeMap<String, (Verdict, Verdict)>,
}

/// What a turn comes to, for an adapter to render.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Something is said.
    Reply(Said),
    /// Nothing may or need be said.
    Silence,
    /// The answer to "could you answer this?".
    Fulfilment(Fulfilment),
}

/// Words, and what they answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// The words.
    pub reply: Reply,
    /// The task that was answered.
    pub intent: String,
    /// Its slots.
    pub slots: crate::catalogue::Slots,
}
