//! What an exchange says: the dialogue, the bank if need be, and the words.
//!
//! Nothing is kept here; `exchange` does that.

use super::exchange::Exchange;
use crate::answer::{Answer, Line, Outcome, Reply, Said};
use crate::audit;
use crate::bank::BankError;
use crate::catalogue::Slots;
use crate::dialogue::{self, Context, Done, Facts, Query, Situation, Step};
use crate::link::{Linked, Privacy};
use crate::phrase::Manner;
use crate::turn::Input;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::borrow::Cow;
use std::time::Duration;
use tokio::time::sleep_until;

/// How long the platform may take to accept a "one moment".
const AHEAD: Duration = Duration::from_secs(2);

/// Most acts of one turn: asking for a code, checking it, doing what it confirms, and what follows.
const MOST_ACTS: usize = 4;

/// What the dialogue came to, before it is kept.
pub(super) struct Answered {
    pub(super) outcome: Outcome,
    pub(super) context: Context,
    /// What of the bank was read, for the journal.
    pub(super) read: Option<audit::Event>,
    /// Whether the customer was told that a consent ends soon.
    pub(super) tells_of_end: bool,
    /// Whether everything was forgotten.
    pub(super) forgets: bool,
    /// For the metrics.
    pub(super) label: &'static str,
}

impl Exchange<'_> {
    /// Runs the dialogue once.
    pub(super) async fn run(&self, context: &Context, linked: Option<&Linked>, is_locked: bool) -> Answered {
        let catalogue = &self.service.catalogue;
        let Some(locale) = catalogue.serving(self.turn.locale.as_ref()) else {
            return silent(Outcome::Silence, context.clone(), "no_locale");
        };
        let linking = &self.service.linking;
        let (today, platform, can) = (today(linked, self.now), self.turn.platform, linking.can(self.turn));
        let address = linking.address.as_ref().map(|_| linking.spoken_address(""));
        let address = address.as_deref();
        let now = self.now;
        let situation = Situation { catalogue, locale, link: None, now, today, platform, can, is_locked, address };
        let mut known = linked.map(Cow::Borrowed);
        let step = self.step(situation, &mut known, context).await;
        let situation = Situation { link: known.as_deref(), ..situation };
        match step {
            Step::Silence(context) | Step::Act(_, context) => {
                let reply = Reply { end: true, ..Reply::default() };
                let said = Said { reply, intent: self.asked(), slots: Slots::new() };
                silent(Outcome::Reply(said), context, "silent")
            }
            Step::Say(answer, context) => self.said(situation, &answer, context),
            Step::Ask(query, context) => {
                let facts = self.facts_with_notice(situation, &query, &context).await;
                self.finished(situation, query, context, &facts)
            }
        }
    }

    /// What the dialogue comes to for `known`, with its acts done. What follows an act is asked under the consents that it
    /// has left.
    async fn step(&self, situation: Situation<'_>, known: &mut Option<Cow<'_, Linked>>, context: &Context) -> Step {
        let mut step = dialogue::begin(Situation { link: known.as_deref(), ..situation }, context, &self.turn.input);
        for _ in 0..MOST_ACTS {
            let Step::Act(act, context) = step else { break };
            let done = self.act(&act, known.as_deref()).await;
            if let (Done::Consents(consents), Some(known)) = (&done, known.as_mut()) {
                known.to_mut().consents.clone_from(consents);
            }
            step = dialogue::acted(Situation { link: known.as_deref(), ..situation }, context, &act, &done);
        }
        step
    }

    /// An answer without the bank.
    fn said(&self, situation: Situation<'_>, answer: &Answer, context: Context) -> Answered {
        let reply = self.say(situation, answer, &context);
        let said = Said { reply, intent: self.asked(), slots: Slots::new() };
        let (tells_of_end, forgets) = (answer.tells_of_end, answer.forgets);
        Answered { outcome: Outcome::Reply(said), context, read: None, tells_of_end, forgets, label: "said" }
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
        let accounts = facts.as_ref().map(Facts::accounts_read).unwrap_or_default();
        let (intent, slots) = (query.spoken.intent.clone(), query.spoken.slots.clone());
        let (answer, context) = dialogue::finish(situation, context, query, facts);
        let fields = answer.fields(situation.discreet());
        let outcome = label.to_owned();
        let read = Some(audit::Event::Read { intent: intent.clone(), purposes, accounts, fields, outcome });
        let said = Said { reply: self.say(situation, &answer, &context), intent, slots };
        let (tells_of_end, forgets) = (answer.tells_of_end, answer.forgets);
        Answered { outcome: Outcome::Reply(said), context, read, tells_of_end, forgets, label }
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

fn silent(outcome: Outcome, context: Context, label: &'static str) -> Answered {
    Answered { outcome, context, read: None, tells_of_end: false, forgets: false, label }
}

/// The customer's day; a chat that is not linked has UTC's.
pub(super) fn today(link: Option<&Linked>, now: Timestamp) -> Date {
    let zone = link.and_then(|link| TimeZone::get(&link.settings.time_zone).ok()).unwrap_or(TimeZone::UTC);
    now.to_zoned(zone).date()
}
