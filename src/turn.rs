//! A turn: what one person said once, in no platform's words.
//!
//! Adapters make it, the dialogue reads it. It holds no verified flag: that it exists means that its bytes were verified.

use crate::locale::Locale;
use crate::period::When;
use crate::secret::Secret;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fmt;

/// The road a turn came by; also a metric label and a journal field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// Amazon Alexa, custom skill.
    Alexa,
    /// `saldo ask`, `saldo talk` and the start page.
    Terminal,
    /// Facebook Messenger.
    Messenger,
}

impl Platform {
    /// Its name in labels and keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Alexa => "alexa",
            Self::Terminal => "terminal",
            Self::Messenger => "messenger",
        }
    }
}

/// Who a platform says is there. All of it is personal: it is only ever hashed, and never prints.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Speaker {
    /// The account at the platform.
    pub user: String,
    /// The device or chat.
    pub device: Option<String>,
    /// The recognised voice, where the platform has one.
    pub person: Option<String>,
}

impl fmt::Debug for Speaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Speaker(***)")
    }
}

/// What the device in front of the speaker can do.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing that a device can do by itself")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// A screen that shows lists.
    pub screen: bool,
    /// The platform links accounts by a card of its own.
    pub link_card: bool,
    /// A code may be said that links this chat or device when it is typed at our page.
    pub spoken_code: bool,
    /// The platform can confirm who speaks.
    pub person_check: bool,
    /// The platform can learn names for the rest of a conversation.
    pub learns_names: bool,
}

/// One utterance or event, verified and admitted.
#[derive(Clone, Debug)]
pub struct Turn {
    /// The road.
    pub platform: Platform,
    /// The platform's name for this request; the replay key is made of it and the body.
    pub request_id: String,
    /// Who spoke, as the platform tells it.
    pub speaker: Speaker,
    /// The speaker's language; events have none.
    pub locale: Option<Locale>,
    /// What happened.
    pub input: Input,
    /// The customer's access token, if the platform sent one for this speaker.
    pub token: Option<Secret>,
    /// What the device can do.
    pub can: Capabilities,
    /// When the platform says it happened.
    pub at: Timestamp,
    /// Where a "one moment" may be sent before the answer, if the platform takes one for this request.
    pub early: Option<EarlyReply>,
}

/// Where and with what a progressive response is sent. The address came in the request: it is checked against the
/// configured hosts before anything is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlyReply {
    /// The platform's API for this region.
    pub endpoint: String,
    /// The platform's token for it.
    pub token: Secret,
}

/// What a turn asks.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// "Open Saldo."
    Launch,
    /// An intent with its slots.
    Intent(Heard),
    /// Something that the platform did for us is over and the conversation goes on; without a result that was waited for it
    /// is answered like a launch that says nothing personal.
    Resumed(Option<PersonCheck>),
    /// "Could you answer this?", without speech, side effect or bank call.
    CanFulfill(Heard),
    /// The session is over; nothing can be said.
    Ended(Ended),
    /// Something happened outside a conversation; nothing can be said.
    Event(Event),
    /// A request type that this version does not know: an empty answer.
    Unknown,
}

/// Why a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The customer left or fell silent.
    ByUser,
    /// The platform refused an answer of ours or lost its device: worth an alarm.
    ByError,
}

/// An event outside a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The customer enabled the skill.
    Enabled,
    /// The customer disabled the skill; what the customer granted by it ends.
    Disabled,
    /// Account linking was completed.
    AccountLinked,
    /// The platform reports an error with an earlier answer.
    PlatformError,
    /// Anything else: acknowledged and counted.
    Other,
}

/// An intent as the platform understood it. Names are the catalogue's (`GetBalance`, `Help`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heard {
    /// The catalogue's name of the intent.
    pub intent: String,
    /// What filled each slot; empty slots are absent.
    pub slots: BTreeMap<String, Reading>,
    /// The answer to a confirmation that the platform asked for.
    pub confirmation: Confirmation,
}

/// What came of asking the platform who speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonCheck {
    /// What we gave the platform to hand back.
    pub token: String,
    /// Whether it vouches for the person.
    pub outcome: Vouched,
}

/// A platform's word on who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vouched {
    /// It is the person it takes them for.
    Yes,
    /// It is not, or they did not say.
    No,
    /// The platform has locked its own code.
    Locked,
    /// The person has not set one up, or the platform cannot ask here.
    NotSetUp,
}

/// A platform's own yes or no to a whole intent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Confirmation {
    /// Not asked.
    #[default]
    None,
    /// The customer said yes.
    Confirmed,
    /// The customer said no. (Alexa marks such an intent as completed all the same.)
    Denied,
}

/// What a slot was heard as.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The words.
    pub said: String,
    /// Ids of the catalogue values that the platform matched, best first; more than one means: ask.
    pub ids: Vec<String>,
    /// The days that a date or duration stands for.
    pub when: Option<When>,
}

impl Reading {
    /// A reading of bare words.
    pub fn said(words: impl Into<String>) -> Self {
        Self { said: words.into(), ..Self::default() }
    }
}
