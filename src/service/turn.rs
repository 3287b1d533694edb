//! A turn from end to end: one read, the dialogue, the bank if need be, one write.
//!
//! A repeated request gets the first answer's bytes. Two turns of one conversation cannot interleave: the later one runs
//! again on what the earlier one left. A store that is gone and a bank that is down are spoken, never an error.

use super::Service;
use super::budget::Budget;
use super::records::{CONTEXT_LIFE, Owner};
use crate::answer::{Answer, Outcome, Reply, Said};
use crate::audit;
use crate::bank::BankError;
use crate::catalogue::fulfilment;
use crate::dialogue::{self, Context, Facts, Query, Situation, Step};
use crate::entropy::random;
use crate::link::{Link, Privacy};
use crate::locale::Locale;
use crate::phrase::Manner;
use crate::platform::Adapter;
use crate::store::{Closed, Closing, JournalEnd, Opened, StoreError, TurnKeys, Versioned};
use crate::turn::{Ended, Event, Input, Turn};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::time::Duration;
use tokio::time::{Instant, sleep, sleep_until, timeout_at};

/// How long a request is reserved for whoever works on it. Longer than any budget.
const LEASE: Duration = Duration::from_secs(20);
/// How long the first answer is kept for a repeated request.
const REPLAY_LIFE: Duration = Duration::from_secs(300);
/// Between two looks at a request that another copy works on.
const POLL: Duration = Duration::from_millis(40);
/// Runs on fresh state before a conversation counts as contended.
const RUNS: usize = 4;

/// What the dialogue came to, before it is kept.
struct Answered {
    outcome: Outcome,
    context: Context,
    read: Option<audit::Event>,
    label: &'static str,
}

/// What a turn starts from.
struct State {
    context: Versioned,
    link: Option<Link>,
    journal: JournalEnd,
}

impl Service {
    /// Answers a turn. `fingerprint` stands for the exact request, so that only its repetition is a replay.
    pub async fn answer(&self, adapter: &dyn Adapter, turn: &Turn, fingerprint: &[u8]) -> Vec<u8> {
        let now = self.clock.now();
        match &turn.input {
            Input::CanFulfill(heard) => {
                self.count(turn, &heard.intent, "asked_ahead");
                adapter.render(turn, &self.fulfilment(turn, heard, now))
            }
            Input::Ended(_) | Input::Event(_) | Input::Unknown => {
                self.count(turn, "", unspoken(&turn.input));
                adapter.render(turn, &Outcome::Silence)
            }
            Input::Launch | Input::Resumed | Input::Intent(_) => {
                self.converse_in_time(adapter, turn, fingerprint, now).await
            }
        }
    }

    async fn converse_in_time(
        &self,
        adapter: &dyn Adapter,
        turn: &Turn,
        fingerprint: &[u8],
        now: Timestamp,
    ) -> Vec<u8> {
        let budget = Budget::start(turn.platform);
        let owner = self.owner(turn, now);
        let keys = self.turn_keys(turn, &owner, fingerprint);
        match timeout_at(budget.leave, self.converse(adapter, turn, &owner, &keys, now, budget)).await {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(error)) => {
                tracing::error!(%error, "the turn could not be kept");
                self.count(turn, "", "store_gone");
                self.apology(adapter, turn, now)
            }
            Err(_elapsed) => {
                tracing::warn!("the turn ran out of time");
                self.count(turn, "", "out_of_time");
                self.apology(adapter, turn, now)
            }
        }
    }

    async fn converse(
        &self,
        adapter: &dyn Adapter,
        turn: &Turn,
        owner: &Owner,
        keys: &TurnKeys,
        now: Timestamp,
        budget: Budget,
    ) -> Result<Vec<u8>, StoreError> {
        let lease: [u8; 16] = random(self.entropy.as_ref());
        let (mut context, link, mut journal) = loop {
            match self.timed("open", self.store.open(keys, lease, LEASE, now)).await? {
                Opened::Ours { context, link, journal } => break (context, link, journal),
                Opened::Answered(sealed) => {
                    self.count(turn, "", "repeated");
                    return self.stored_answer(keys, owner, &sealed);
                }
                Opened::Busy => sleep(POLL).await,
            }
        };
        let link = self.link(owner, &link, now)?;
        for _ in 0..RUNS {
            let state = State { context, link: link.clone(), journal };
            let answered =
                self.run(adapter, turn, &self.context(keys, owner, &state.context), &state, now, budget).await;
            let bytes = adapter.render(turn, &answered.outcome);
            match self.close(turn, owner, keys, lease, &state, &answered, &bytes, now).await? {
                Kept::Done => {
                    self.count(turn, intent_of(&answered.outcome), answered.label);
                    return Ok(bytes);
                }
                Kept::Theirs(sealed) => return self.stored_answer(keys, owner, &sealed),
                Kept::Moved(fresh, end) => (context, journal) = (fresh, end),
            }
        }
        Err(StoreError("a conversation is contended".to_owned()))
    }

    /// The dialogue and, if it needs facts, the bank.
    async fn run(
        &self,
        adapter: &dyn Adapter,
        turn: &Turn,
        context: &Context,
        state: &State,
        now: Timestamp,
        budget: Budget,
    ) -> Answered {
        let link = state.link.as_ref();
        let today = today(link, now);
        let Some(locale) = self.catalogue.serving(turn.locale.as_ref()) else {
            return Answered { outcome: Outcome::Silence, context: context.clone(), read: None, label: "no_locale" };
        };
        let situation =
            Situation { catalogue: &self.catalogue, locale, link, now, today, platform: turn.platform, can: turn.can };
        match dialogue::begin(situation, context, &turn.input) {
            Step::Silence(context) => {
                let said = Said {
                    reply: Reply { end: true, ..Reply::default() },
                    ..self.said(situation, &Answer::default(), &context, turn)
                };
                Answered { outcome: Outcome::Reply(said), context, read: None, label: "silent" }
            }
            Step::Say(answer, context) => {
                let said = self.said(situation, &answer, &context, turn);
                Answered { outcome: Outcome::Reply(said), context, read: None, label: "said" }
            }
            Step::Ask(query, context) => {
                let facts = self.facts_with_notice(adapter, turn, situation, &query, &context, budget).await;
                self.finished(turn, situation, query, context, &facts)
            }
        }
    }

    fn finished(
        &self,
        turn: &Turn,
        situation: Situation<'_>,
        query: Query,
        context: Context,
        facts: &Result<Facts, BankError>,
    ) -> Answered {
        let label = facts.as_ref().map_or_else(|error| error.label(), |_| "answered");
        let read = Some(audit::Event::Read {
            intent: query.spoken.intent.clone(),
            purposes: query.purpose.into_iter().collect(),
            outcome: label.to_owned(),
        });
        let (intent, slots) = (query.spoken.intent.clone(), query.spoken.slots.clone());
        let (answer, context) = dialogue::finish(situation, context, query, facts);
        let said = Said { intent, slots, ..self.said(situation, &answer, &context, turn) };
        Answered { outcome: Outcome::Reply(said), context, read, label }
    }

    /// The facts; a "one moment" goes ahead when they take long.
    async fn facts_with_notice(
        &self,
        adapter: &dyn Adapter,
        turn: &Turn,
        situation: Situation<'_>,
        query: &Query,
        context: &Context,
        budget: Budget,
    ) -> Result<Facts, BankError> {
        let Some(link) = situation.link else { return Err(BankError::ConsentEnded) };
        let facts = self.facts(link, query, situation.now, situation.today, budget);
        tokio::pin!(facts);
        tokio::select! {
            facts = &mut facts => return facts,
            () = sleep_until(budget.ahead) => {}
        }
        let notice = Answer::say(crate::answer::Line::new("progress"));
        let words = self.phrases.say(situation.locale, &notice, manner(situation, context)).speech;
        let ((), facts) = tokio::join!(self.send_ahead(adapter, turn, &words.ssml), facts);
        facts
    }

    async fn send_ahead(&self, adapter: &dyn Adapter, turn: &Turn, ssml: &str) {
        let (Some(outbound), Some(push)) = (&self.outbound, adapter.ahead(turn, ssml)) else { return };
        let sent = outbound.post_json(&push.url, Some(&push.bearer), push.body, 4096, Duration::from_secs(2)).await;
        if let Err(error) = sent {
            tracing::warn!(%error, "the progressive response was not taken");
        }
    }

    fn said(&self, situation: Situation<'_>, answer: &Answer, context: &Context, turn: &Turn) -> Said {
        let reply = self.phrases.say(situation.locale, answer, manner(situation, context));
        let intent = match &turn.input {
            Input::Intent(heard) => heard.intent.clone(),
            _ => "Launch".to_owned(),
        };
        Said { reply, intent, slots: crate::catalogue::Slots::new() }
    }

    #[expect(clippy::too_many_arguments, reason = "what a turn leaves behind is this much")]
    async fn close(
        &self,
        turn: &Turn,
        owner: &Owner,
        keys: &TurnKeys,
        lease: [u8; 16],
        state: &State,
        answered: &Answered,
        bytes: &[u8],
        now: Timestamp,
    ) -> Result<Kept, StoreError> {
        let context = serde_json::to_vec(&answered.context).unwrap_or_default();
        let mut closing = Closing {
            lease,
            context: Some((self.seal("context", &keys.context, owner, &context), CONTEXT_LIFE)),
            context_revision: state.context.revision,
            answer: (self.seal("replay", &keys.replay, owner, bytes), REPLAY_LIFE),
            record: None,
        };
        let entry = answered.read.clone().filter(|_| owner.customer.is_some());
        let entry = entry.map(|event| audit::Entry { at: now, channel: turn.platform, event });
        let mut end = state.journal.clone();
        loop {
            closing.record = entry.as_ref().map(|entry| (self.journal_record(keys, owner, entry, &end), end.clone()));
            match self.timed("close", self.store.close(keys, &closing, now)).await? {
                Closed::Done => return Ok(Kept::Done),
                Closed::Lost(Some(theirs)) => return Ok(Kept::Theirs(theirs)),
                Closed::Lost(None) => return Err(StoreError("the request's lease was lost".to_owned())),
                Closed::ContextMoved(fresh) => return Ok(Kept::Moved(fresh, end)),
                Closed::JournalMoved(moved) => end = moved,
            }
        }
    }

    async fn timed<T>(
        &self,
        operation: &'static str,
        work: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let started = Instant::now();
        let done = work.await;
        let outcome = if done.is_ok() { "done" } else { "unavailable" };
        metrics::histogram!("saldo_store_seconds", "operation" => operation, "outcome" => outcome)
            .record(started.elapsed().as_secs_f64());
        done
    }

    fn fulfilment(&self, turn: &Turn, heard: &crate::turn::Heard, now: Timestamp) -> Outcome {
        let lexicon = self
            .catalogue
            .serving(turn.locale.as_ref())
            .and_then(|locale| self.catalogue.locales.get(locale))
            .map(|entry| &entry.lexicon);
        match lexicon {
            Some(lexicon) => Outcome::Fulfilment(fulfilment(&self.catalogue, heard, lexicon, today(None, now))),
            None => Outcome::Silence,
        }
    }

    /// Counts a turn. Names of intents come with the request: only the catalogue's own are logged and become labels, or what
    /// a request holds would be in the log and every new name a new series.
    fn count(&self, turn: &Turn, intent: &str, outcome: &'static str) {
        let is_ours = matches!(intent, "" | "Launch") || self.catalogue.intents.contains_key(intent);
        let intent = if is_ours { intent.to_owned() } else { "other".to_owned() };
        tracing::info!(platform = turn.platform.as_str(), intent, outcome, "turn");
        metrics::counter!(
            "saldo_turns_total",
            "platform" => turn.platform.as_str(),
            "intent" => intent,
            "outcome" => outcome
        )
        .increment(1);
    }

    /// Said when the turn could not be kept. Nothing was, so it is not stored either.
    pub fn apology(&self, adapter: &dyn Adapter, turn: &Turn, now: Timestamp) -> Vec<u8> {
        let fallback = Locale::parse("en-US");
        let locale = self.catalogue.serving(turn.locale.as_ref().or(fallback.as_ref()));
        let manner = Manner { today: today(None, now), variation: 0, privacy: Privacy::Off };
        let outcome = locale.map_or(Outcome::Silence, |locale| {
            let reply = self.phrases.say(locale, &dialogue::store_gone(), manner);
            Outcome::Reply(Said { reply, ..Said::default() })
        });
        adapter.render(turn, &outcome)
    }
}

/// What closing a turn came to.
enum Kept {
    Done,
    /// Somebody else answered this request first.
    Theirs(Vec<u8>),
    /// The conversation went on meanwhile.
    Moved(Versioned, JournalEnd),
}

fn manner(situation: Situation<'_>, context: &Context) -> Manner {
    let privacy = situation.link.map_or(Privacy::Off, |link| link.settings.privacy);
    Manner { today: situation.today, variation: context.variation, privacy }
}

/// The customer's day; a chat that is not linked has UTC's.
fn today(link: Option<&Link>, now: Timestamp) -> Date {
    let zone = link.and_then(|link| TimeZone::get(&link.settings.time_zone).ok()).unwrap_or(TimeZone::UTC);
    now.to_zoned(zone).date()
}

fn intent_of(outcome: &Outcome) -> &str {
    match outcome {
        Outcome::Reply(said) => &said.intent,
        Outcome::Silence | Outcome::Fulfilment(_) => "",
    }
}

fn unspoken(input: &Input) -> &'static str {
    match input {
        Input::Ended(Ended::ByError) => "ended_by_error",
        Input::Ended(Ended::ByUser) => "ended",
        Input::Event(Event::PlatformError) => "platform_error",
        Input::Event(_) => "event",
        _ => "unknown",
    }
}
