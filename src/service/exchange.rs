//! One exchange with a speaker: one read, the dialogue, one write.
//!
//! A repeated request gets the first answer's bytes and runs nothing twice, on any copy. Two turns of one conversation cannot
//! interleave: the later one runs again on what the earlier one left.

use super::Service;
use super::budget::Budget;
use super::records::{CONTEXT_LIFE, Owner};
use super::speaking::Answered;
use crate::answer::Outcome;
use crate::audit;
use crate::entropy::random;
use crate::link::Link;
use crate::platform::Adapter;
use crate::store::{Closed, Closing, JournalEnd, Opened, StoreError, TurnKeys, Versioned};
use crate::telemetry::metrics;
use crate::turn::Turn;
use jiff::Timestamp;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How long a request is reserved for whoever works on it. Longer than any budget.
const LEASE: Duration = Duration::from_secs(20);
/// How long the first answer is kept for a repeated request.
const REPLAY_LIFE: Duration = Duration::from_secs(300);
/// Between two looks at a request that another copy works on.
const POLL: Duration = Duration::from_millis(40);
/// Runs on fresh state before a conversation counts as contended.
const RUNS: usize = 4;

/// A turn being answered.
pub(super) struct Exchange<'a> {
    pub(super) service: &'a Service,
    pub(super) adapter: &'a dyn Adapter,
    pub(super) turn: &'a Turn,
    pub(super) now: Timestamp,
    pub(super) budget: Budget,
    owner: Owner,
    keys: TurnKeys,
    lease: [u8; 16],
}

/// What the store held when the exchange began.
struct Found {
    context: Versioned,
    link: Option<Link>,
    journal: JournalEnd,
}

/// What reserving the request came to.
enum Reserved {
    /// It is ours to answer.
    Ours(Found),
    /// It was answered before; the stored answer, sealed.
    Answered(Vec<u8>),
}

/// What closing came to.
enum Kept {
    Done,
    /// Somebody else answered this request first; the answer, sealed.
    Theirs(Vec<u8>),
    /// The conversation went on meanwhile.
    Moved(Versioned, JournalEnd),
}

impl<'a> Exchange<'a> {
    /// Begins the exchange; its budget runs from here.
    pub(super) fn new(
        service: &'a Service,
        adapter: &'a dyn Adapter,
        turn: &'a Turn,
        fingerprint: &[u8],
        now: Timestamp,
    ) -> Self {
        let budget = Budget::start(turn.platform);
        let owner = service.owner(turn, now);
        let keys = service.turn_keys(turn, &owner, fingerprint);
        let lease = random(service.entropy.as_ref());
        Self { service, adapter, turn, now, budget, owner, keys, lease }
    }

    /// The bytes of the answer.
    pub(super) async fn converse(&self) -> Result<Vec<u8>, StoreError> {
        let mut found = match self.reserve().await? {
            Reserved::Ours(found) => found,
            Reserved::Answered(sealed) => {
                self.service.count(self.turn, "", "repeated");
                return self.stored(&sealed);
            }
        };
        for _ in 0..RUNS {
            let context = self.service.context(&self.keys, &self.owner, &found.context);
            let answered = self.run(&context, found.link.as_ref()).await;
            let bytes = self.adapter.render(self.turn, &answered.outcome);
            match self.close(&found, &answered, &bytes).await? {
                Kept::Done => {
                    self.service.count(self.turn, intent_of(&answered.outcome), answered.label);
                    return Ok(bytes);
                }
                Kept::Theirs(sealed) => return self.stored(&sealed),
                Kept::Moved(context, journal) => (found.context, found.journal) = (context, journal),
            }
        }
        Err(StoreError("a conversation is contended".to_owned()))
    }

    /// Reserves the request, or waits for whoever has it.
    async fn reserve(&self) -> Result<Reserved, StoreError> {
        loop {
            match timed("open", self.service.store.open(&self.keys, self.lease, LEASE, self.now)).await? {
                Opened::Ours { context, link, journal } => {
                    let link = self.service.link(&self.owner, &link, self.now)?;
                    return Ok(Reserved::Ours(Found { context, link, journal }));
                }
                Opened::Answered(sealed) => return Ok(Reserved::Answered(sealed)),
                Opened::Busy => sleep(POLL).await,
            }
        }
    }

    fn stored(&self, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.service.stored_answer(&self.keys, &self.owner, sealed)
    }

    /// Keeps context, answer and journal record, or nothing of them.
    async fn close(&self, found: &Found, answered: &Answered, bytes: &[u8]) -> Result<Kept, StoreError> {
        let seal = |kind, key: &str, plain: &[u8]| self.service.seal(kind, key, &self.owner, plain);
        let context = serde_json::to_vec(&answered.context).unwrap_or_default();
        let mut closing = Closing {
            lease: self.lease,
            context: Some((seal("context", &self.keys.context, &context), CONTEXT_LIFE)),
            context_revision: found.context.revision,
            answer: (seal("replay", &self.keys.replay, bytes), REPLAY_LIFE),
            record: None,
        };
        let entry = answered.read.clone().filter(|_| self.owner.customer.is_some());
        let entry = entry.map(|event| audit::Entry { at: self.now, channel: self.turn.platform, event });
        let mut end = found.journal.clone();
        loop {
            let record = |entry| self.service.journal_record(&self.keys, &self.owner, entry, &end);
            closing.record = entry.as_ref().map(|entry| (record(entry), end.clone()));
            match timed("close", self.service.store.close(&self.keys, &closing, self.now)).await? {
                Closed::Done => return Ok(Kept::Done),
                Closed::Lost(Some(theirs)) => return Ok(Kept::Theirs(theirs)),
                Closed::Lost(None) => return Err(StoreError("the request's lease was lost".to_owned())),
                Closed::ContextMoved(fresh) => return Ok(Kept::Moved(fresh, end)),
                Closed::JournalMoved(moved) => end = moved,
            }
        }
    }
}

fn intent_of(outcome: &Outcome) -> &str {
    match outcome {
        Outcome::Reply(said) => &said.intent,
        Outcome::Silence | Outcome::Fulfilment(_) => "",
    }
}

async fn timed<T>(operation: &'static str, work: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    let started = Instant::now();
    let done = work.await;
    let outcome = if done.is_ok() { "done" } else { "unavailable" };
    metrics::store(operation, outcome, started.elapsed());
    done
}
