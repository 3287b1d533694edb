//! A turn: what comes in is answered, whatever happens behind it.
//!
//! Events and requests that may not be spoken to are counted and get silence. A store that is gone and a turn that runs out
//! of time are spoken, never an error.

use super::Service;
use super::budget::Budget;
use super::exchange::Exchange;
use super::speaking::today;
use crate::answer::{Outcome, Said};
use crate::catalogue::fulfilment;
use crate::dialogue;
use crate::link::{Privacy, Speech};
use crate::phrase::Manner;
use crate::platform::Adapter;
use crate::telemetry::metrics;
use crate::turn::{Ended, Event, Heard, Input, Turn};
use jiff::Timestamp;
use tokio::time::timeout_at;

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
            Input::Launch | Input::Resumed(_) | Input::Intent(_) => {
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
        let answered = async {
            let exchange = Exchange::begin(self, adapter, turn, fingerprint, (now, budget)).await?;
            exchange.converse().await
        };
        match timeout_at(budget.leave, answered).await {
            Ok(Ok(bytes)) => return bytes,
            Ok(Err(error)) => {
                tracing::error!(%error, "the turn could not be kept");
                self.count(turn, "", "store_gone");
            }
            Err(_elapsed) => {
                tracing::warn!("the turn ran out of time");
                self.count(turn, "", "out_of_time");
            }
        }
        self.apology(adapter, turn, now)
    }

    fn fulfilment(&self, turn: &Turn, heard: &Heard, now: Timestamp) -> Outcome {
        let locale = self.catalogue.serving(turn.locale.as_ref());
        let entry = locale.and_then(|locale| self.catalogue.locales.get(locale));
        entry.map_or(Outcome::Silence, |entry| {
            Outcome::Fulfilment(fulfilment(&self.catalogue, heard, &entry.lexicon, today(None, now)))
        })
    }

    /// Counts a turn. Names of intents come with the request: only the catalogue's own are logged and become labels, or what
    /// a request holds would be in the log and every new name a new series.
    pub(super) fn count(&self, turn: &Turn, intent: &str, outcome: &'static str) {
        let is_ours = matches!(intent, "" | "Launch") || self.catalogue.intents.contains_key(intent);
        let intent = if is_ours { intent } else { "other" };
        tracing::info!(platform = turn.platform.as_str(), intent, outcome, "turn");
        metrics::turn(turn.platform.as_str(), intent, outcome);
    }

    /// Said when the turn could not be kept. Nothing was, so it is not stored either.
    fn apology(&self, adapter: &dyn Adapter, turn: &Turn, now: Timestamp) -> Vec<u8> {
        let manner = Manner { today: today(None, now), variation: 0, privacy: Privacy::Off, speech: Speech::default() };
        let outcome = self.catalogue.serving(turn.locale.as_ref()).map_or(Outcome::Silence, |locale| {
            let reply = self.phrases.say(locale, &dialogue::store_gone(), manner);
            Outcome::Reply(Said { reply, ..Said::default() })
        });
        adapter.render(turn, &outcome)
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
