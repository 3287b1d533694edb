//! A conversation in plain text with a sandbox customer: the terminal and the start page.
//!
//! Free text is matched by the samples; then the turn goes the same way as any other.

use super::{Service, sandbox_token};
use crate::locale::Locale;
use crate::platform::terminal::{Printed, Terminal};
use crate::secret::Secret;
use crate::turn::{Capabilities, Input, Platform, Speaker, Turn};
use crate::understand::understand;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// One customer talking.
pub struct Conversation<'a> {
    service: &'a Service,
    locale: Locale,
    customer: Option<String>,
    /// One for the whole conversation, so that a link that was ended in it stays ended.
    token: Option<Secret>,
    chat: String,
    /// How many turns there were: each is a request of its own.
    turns: u64,
    elicited: Option<(String, String)>,
}

impl<'a> Conversation<'a> {
    /// Starts one in `locale`; a `customer` of the sandbox bank is linked, `None` is a stranger.
    pub fn new(service: &'a Service, locale: Locale, customer: Option<&str>) -> Self {
        let chat = service.fresh_id();
        let now = service.clock.now();
        let token = customer.map(|customer| sandbox_token(&service.keys, service.entropy.as_ref(), customer, now));
        Self { service, locale, customer: customer.map(str::to_owned), token, chat, turns: 0, elicited: None }
    }

    /// Says nothing yet: how a conversation is opened.
    pub async fn open(&mut self) -> Printed {
        self.hear(Input::Launch).await
    }

    /// Says `text` and hears the answer.
    pub async fn say(&mut self, text: &str) -> Printed {
        let service = self.service;
        let elicited = self.elicited.as_ref().map(|(intent, slot)| (intent.as_str(), slot.as_str()));
        let locale = service.catalogue.serving(Some(&self.locale)).unwrap_or(&self.locale);
        let heard = understand(&service.catalogue, locale, elicited, self.today(), text);
        self.hear(Input::Intent(heard)).await
    }

    async fn hear(&mut self, input: Input) -> Printed {
        self.turns += 1;
        let turn = self.turn(input);
        let bytes = self.service.answer(&Terminal, &turn, b"").await;
        let printed: Printed = serde_json::from_slice(&bytes).unwrap_or_default();
        self.elicited.clone_from(&printed.elicit);
        printed
    }

    fn turn(&self, input: Input) -> Turn {
        let service = self.service;
        let now = service.clock.now();
        Turn {
            platform: Platform::Terminal,
            request_id: format!("{}.{}", self.chat, self.turns),
            speaker: Speaker { user: self.chat.clone(), device: None, person: None },
            locale: Some(self.locale.clone()),
            input,
            token: self.token.clone(),
            can: Capabilities { spoken_code: true, ..Capabilities::default() },
            at: now,
            early: None,
        }
    }

    fn today(&self) -> Date {
        let person = self.customer.as_deref().and_then(crate::banking::sandbox::person);
        let zone = person.and_then(|person| TimeZone::get(person.time_zone).ok()).unwrap_or(TimeZone::UTC);
        self.service.clock.now().to_zoned(zone).date()
    }
}
