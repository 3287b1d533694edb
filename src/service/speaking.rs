//! What an exchange says: the dialogue, the bank if need be, and the words.
//!
//! Nothing is kept here; `exchange` does that.

use super::exchange::Exchange;
use crate::answer::{Answer, Line, Outcome, Reply, Said};
use crate::audit;
use crate::bank::BankError;
use crate::catalogue::Slots;
use crate::dialogue::{self, Context, Facts, Query, Situation, Step};
use crate::link::{Link, Privacy};
use crate::phrase::Manner;
use crate::turn::Input;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::time::Duration;
use tokio::time::sleep_until;

/// How long the platform may take to accept a "one moment".
const AHEAD: Duration = Duration::from_secs(2);

/// What the dialogue came to, before it is kept.
pub(super) struct Answered {
    pub(super) outcome: Outcome,
    pub(super) context: Context,
    /// What of the bank was read, for the journal.
    pub(super) read: Option<audit::Event>,
    /// For the metrics.
    pub(super) label: &'static str,
}

impl Exchange<'_> {
    /// Runs the dialogue once.
    pub(super) async fn run(&self, context: &Context, link: Option<&Link>) -> Answered {
        let catalogue = &self.service.catalogue;
        let Some(locale) = catalogue.serving(self.turn.locale.as_ref()) else {
            return Answered { outcome: Outcome::Silence, context: context.clone(), read: None, label: "no_locale" };
        };
        let (today, platform, can) = (today(link, self.now), self.turn.platform, self.turn.can);
        let situation = Situation { catalogue, locale, link, now: self.now, today, platform, can };
        match dialogue::begin(situation, context, &self.turn.input) {
            Step::Silence(context) => {
                let reply = Reply { end: true, ..Reply::default() };
                let said = Said { reply, intent: self.asked(), slots: Slots::new() };
                Answered { outcome: Outcome::Reply(said), context, read: None, label: "silent" }
            }
            Step::Say(answer, context) => {
                let reply = self.say(situation, &answer, &context);
                let said = Said { reply, intent: self.asked(), slots: Slots::new() };
                Answered { outcome: Outcome::Reply(said), context, read: None, label: "said" }
            }
            Step::Ask(query, context) => {
                let facts = self.facts_with_notice(situation, &query, &context).await;
                self.finished(situation, query, context, &facts)
            }
        }
    }

    fn finished(
        &self,
        situation: Situation<'_>,
        query: Query,
        context: Context,
        facts: &Result<Facts, BankError>,
    ) -> Answered {
        let (label, purposes) = match facts {
            Ok(facts) => ("answered", facts.read_under.clone()),
            Err(error) => (error.label(), query.purpose.into_iter().collect()),
        };
        let (intent, slots) = (query.spoken.intent.clone(), query.spoken.slots.clone());
        let read = Some(audit::Event::Read { intent: intent.clone(), purposes, outcome: label.to_owned() });
        let (answer, context) = dialogue::finish(situation, context, query, facts);
        let said = Said { reply: self.say(situation, &answer, &context), intent, slots };
        Answered { outcome: Outcome::Reply(said), context, read, label }
    }

    /// The facts; a "one moment" goes ahead when they take long.
    async fn facts_with_notice(
        &self,
        situation: Situation<'_>,
        query: &Query,
        context: &Context,
    ) -> Result<Facts, BankError> {
        let Some(link) = situation.link else { return Err(BankError::ConsentEnded) };
        let facts = self.service.facts(link, query, situation.now, situation.today, self.budget);
        tokio::pin!(facts);
        tokio::select! {
            facts = &mut facts => return facts,
            () = sleep_until(self.budget.ahead) => {}
        }
        let notice = self.say(situation, &Answer::say(Line::new("progress")), context);
        let ((), facts) = tokio::join!(self.send_ahead(&notice.speech.ssml), facts);
        facts
    }

    async fn send_ahead(&self, ssml: &str) {
        let push = self.adapter.ahead(self.turn, ssml);
        let (Some(outbound), Some(push)) = (&self.service.outbound, push) else { return };
        let sent = outbound.post_json(&push.url, Some(&push.bearer), push.body, 4096, AHEAD).await;
        if let Err(error) = sent {
            tracing::warn!(%error, "the progressive response was not taken");
        }
    }

    fn say(&self, situation: Situation<'_>, answer: &Answer, context: &Context) -> Reply {
        let privacy = situation.link.map_or(Privacy::Off, |link| link.settings.privacy);
        let manner = Manner { today: situation.today, variation: context.variation, privacy };
        self.service.phrases.say(situation.locale, answer, manner)
    }

    /// The intent as it was asked.
    fn asked(&self) -> String {
        match &self.turn.input {
            Input::Intent(heard) => heard.intent.clone(),
            _ => "Launch".to_owned(),
        }
    }
}

/// The customer's day; a chat that is not linked has UTC's.
pub(super) fn today(link: Option<&Link>, now: Timestamp) -> Date {
    let zone = link.and_then(|link| TimeZone::get(&link.settings.time_zone).ok()).unwrap_or(TimeZone::UTC);
    now.to_zoned(zone).date()
}
