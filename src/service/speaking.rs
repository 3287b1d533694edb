//! What an exchange says: the dialogue, the bank if need be, and the words.
//!
//! Nothing is kept here; `exchange` does that.

use super::exchange::Exchange;
use crate::answer::{Answer, Line, Outcome, Reply, Said};
use crate::audit;
use crate::bank::BankError;
use crate::catalogue::Slots;
use crate::consent::Purpose;
use crate::dialogue::{self, Context, Done, Facts, Query, Situation, Step};
use crate::id::AccountId;
use crate::link::{Linked, Privacy};
use crate::phrase::Manner;
use crate::turn::Input;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::time::Duration;
use tokio::time::sleep_until;

/// How long the platform may take to accept a "one moment".
const AHEAD: Duration = Duration::from_secs(2);

/// Most steps of one turn: checking a code, doing what it confirms, asking what it left, and what follows.
const MOST_STEPS: usize = 8;

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

/// What was asked of the bank in one turn.
struct Asked {
    intent: String,
    slots: Slots,
    purposes: Vec<Purpose>,
    accounts: Vec<AccountId>,
    /// What came of it, for the metrics.
    label: &'static str,
}

impl Asked {
    /// What `query` came to, together with what was asked before it in the same turn.
    fn of(before: Option<Self>, query: &Query, facts: &Result<Facts, BankError>) -> Self {
        let (label, read_under) = match facts {
            Ok(facts) => ("answered", facts.read_under.clone()),
            Err(error) => (error.label(), query.purpose.into_iter().collect()),
        };
        let read = facts.as_ref().map(Facts::accounts_read).unwrap_or_default();
        let (purposes, accounts) = before.map(|before| (before.purposes, before.accounts)).unwrap_or_default();
        let purposes: BTreeSet<Purpose> = purposes.into_iter().chain(read_under).collect();
        let accounts: BTreeSet<AccountId> = accounts.into_iter().chain(read).collect();
        Self {
            intent: query.spoken.intent.clone(),
            slots: query.spoken.slots.clone(),
            purposes: purposes.into_iter().collect(),
            accounts: accounts.into_iter().collect(),
            label,
        }
    }
}

/// What an act has left of what the turn knows of the customer.
fn update(known: &mut Option<Cow<'_, Linked>>, done: &Done) {
    let Some(known) = known.as_mut() else { return };
    match done {
        Done::Consents(consents) => known.to_mut().consents.clone_from(consents),
        Done::Preferred(settings) => known.to_mut().settings.clone_from(settings),
        _ => {}
    }
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
        let mut asked = None;
        let step = self.steps(situation, &mut known, context, &mut asked).await;
        let situation = Situation { link: known.as_deref(), ..situation };
        match step {
            Step::Say(answer, context) => self.said(situation, &answer, context, asked),
            Step::Silence(context) | Step::Act(_, context) | Step::Ask(_, context) => {
                let reply = Reply { end: true, ..Reply::default() };
                let said = Said { reply, intent: self.asked(), slots: Slots::new() };
                silent(Outcome::Reply(said), context, "silent")
            }
        }
    }

    /// What the dialogue comes to for `known`, with its questions asked and its acts done. What follows an act happens
    /// under the consents and preferences that it has left.
    async fn steps(
        &self,
        situation: Situation<'_>,
        known: &mut Option<Cow<'_, Linked>>,
        context: &Context,
        asked: &mut Option<Asked>,
    ) -> Step {
        let mut step = dialogue::begin(Situation { link: known.as_deref(), ..situation }, context, &self.turn.input);
        for _ in 0..MOST_STEPS {
            step = match step {
                Step::Act(cleared, context) => {
                    let done = self.act(cleared.act(), known.as_deref()).await;
                    update(known, &done);
                    dialogue::acted(Situation { link: known.as_deref(), ..situation }, context, cleared.act(), &done)
                }
                Step::Ask(query, context) => {
                    let situation = Situation { link: known.as_deref(), ..situation };
                    let facts = self.facts_with_notice(situation, &query, &context).await;
                    *asked = Some(Asked::of(asked.take(), &query, &facts));
                    dialogue::finish(situation, context, query, facts)
                }
                Step::Say(..) | Step::Silence(_) => break,
            };
        }
        step
    }

    /// The answer in words, and what of the bank was read for it.
    fn said(&self, situation: Situation<'_>, answer: &Answer, context: Context, asked: Option<Asked>) -> Answered {
        let reply = self.say(situation, answer, &context);
        let (tells_of_end, forgets) = (answer.tells_of_end, answer.forgets);
        let Some(Asked { intent, slots, purposes, accounts, label }) = asked else {
            let said = Said { reply, intent: self.asked(), slots: Slots::new() };
            return Answered {
                outcome: Outcome::Reply(said),
                context,
                read: None,
                tells_of_end,
                forgets,
                label: "said",
            };
        };
        // What is public is nobody's data.
        let read = (!purposes.is_empty()).then(|| {
            let (intent, fields, outcome) = (intent.clone(), answer.fields(situation.discreet()), label.to_owned());
            audit::Event::Read { intent, purposes, accounts, fields, outcome }
        });
        let said = Said { reply, intent, slots };
        Answered { outcome: Outcome::Reply(said), context, read, tells_of_end, forgets, label }
    }

    /// The facts; a "one moment" goes ahead when they take long.
    async fn facts_with_notice(
        &self,
        situation: Situation<'_>,
        query: &Query,
        context: &Context,
    ) -> Result<Facts, BankError> {
        let facts = self.service.facts(situation.link, query, situation.now, situation.today, self.budget);
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
        let speech = situation.link.map(|link| link.settings.speech).unwrap_or_default();
        let manner = Manner { today: situation.today, variation: context.variation, privacy, speech };
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
