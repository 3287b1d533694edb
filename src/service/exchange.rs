//! One exchange with a speaker: one read, the dialogue, one write.
//!
//! A repeated request gets the first answer's bytes and runs nothing twice, on any copy. Two turns of one conversation cannot
//! interleave: the later one runs again on what the earlier one left.

use super::Service;
use super::budget::Budget;
use super::claim::{Claim, Owner, speaker};
use super::records::{CONTEXT_LIFE, context_key};
use super::speaking::Answered;
use crate::answer::Outcome;
use crate::audit;
use crate::dialogue::{Act, Context, Done};
use crate::entropy::random;
use crate::link::{Linked, Owed};
use crate::platform::Adapter;
use crate::store::{Closed, Closing, JournalEnd, Opened, StoreError, TurnKeys, Versioned};
use crate::telemetry::metrics;
use crate::turn::Turn;
use jiff::Timestamp;
use std::sync::Mutex;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How long a request is reserved for whoever works on it. Longer than any budget.
const LEASE: Duration = Duration::from_secs(20);
/// How long the first answer is kept for a repeated request.
const REPLAY_LIFE: Duration = Duration::from_secs(300);
/// How long the answer to "forget me" is kept for a repeated request, and the end of that conversation.
const FORGOTTEN: Duration = Duration::from_secs(60);
const SOON: Duration = Duration::from_secs(1);
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
    pub(super) owner: Owner,
    /// What was done already, and what it came to.
    pub(super) acted: Mutex<Vec<(Act, Done)>>,
    keys: TurnKeys,
    lease: [u8; 16],
}

/// What the store held when the exchange began.
struct Found {
    context: Versioned,
    linked: Option<Linked>,
    /// Whether the customer has locked everything.
    is_locked: bool,
    /// Disputes that a bank does not have yet.
    owed: Vec<Owed>,
    /// What seals the journal.
    journal_salt: String,
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
    /// Begins the exchange within `budget`.
    pub(super) async fn begin(
        service: &'a Service,
        adapter: &'a dyn Adapter,
        turn: &'a Turn,
        fingerprint: &[u8],
        (now, budget): (Timestamp, Budget),
    ) -> Result<Self, StoreError> {
        let owner = service.owner(turn, now).await?;
        let keys = service.turn_keys(turn, &owner, fingerprint);
        let lease = random(service.entropy.as_ref());
        Ok(Self { service, adapter, turn, now, budget, owner, acted: Mutex::default(), keys, lease })
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
            let context = self.context(&found).await?;
            let (owed, linked) = (std::mem::take(&mut found.owed), found.linked.as_ref());
            let (answered, ()) = tokio::join!(
                Box::pin(self.run(&context, linked, found.is_locked)),
                Box::pin(self.deliver(&owed, linked))
            );
            let bytes = self.adapter.render(self.turn, &answered.outcome);
            match self.close(&found, &answered, &bytes).await? {
                Kept::Done => {
                    self.service.count(self.turn, intent_of(&answered.outcome), answered.label);
                    self.remember(&found, &answered).await;
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
                    let mut link = self.service.opened(&self.owner.tag, &link)?;
                    if let Claim::Sandbox(holder) = &self.owner.claim {
                        link = self.service.sandbox_link(&self.owner, holder, link, self.now).await?;
                    }
                    let linked = link.as_ref().and_then(|link| self.service.linked(&self.owner, link, self.now));
                    let is_locked = link.as_ref().is_some_and(|link| link.locked_since.is_some());
                    let owed = link.as_ref().map(|link| link.orders.owed().to_vec()).unwrap_or_default();
                    let journal_salt = link.map(|link| link.journal_salt).unwrap_or_default();
                    return Ok(Reserved::Ours(Found { context, linked, is_locked, owed, journal_salt, journal }));
                }
                Opened::Answered(sealed) => return Ok(Reserved::Answered(sealed)),
                Opened::Busy => sleep(POLL).await,
            }
        }
    }

    /// The conversation so far. The first time that somebody is heard after linking, the question that waits in the
    /// conversation from before comes along.
    async fn context(&self, found: &Found) -> Result<Context, StoreError> {
        let mut context = self.service.context(&self.keys.context, &self.owner.tag, &found.context);
        if context.unanswered.is_none() && found.linked.as_ref().is_some_and(|linked| linked.is_new) {
            let chat = self.service.chat(speaker(self.turn));
            let key = context_key(&chat, &chat);
            let before = self.service.store.read(&key, self.now).await?;
            context.unanswered = self.service.context(&key, &chat, &before).unanswered;
        }
        Ok(context)
    }

    /// What the link keeps of this turn beside the journal: nothing, nearly always. It is not lost with an error, only
    /// tried again by the next turn.
    async fn remember(&self, found: &Found, answered: &Answered) {
        let Some(linked) = found.linked.as_ref().filter(|_| !answered.forgets) else { return };
        let mut kept = Ok(());
        if linked.is_new {
            kept = self.service.heard(&self.owner, &linked.grant, self.turn.platform.into()).await;
        }
        if answered.tells_of_end {
            kept = kept.and(self.told_of_end(linked).await);
        }
        if let Err(error) = kept {
            tracing::warn!(%error, "what a turn found out could not be kept");
        }
    }

    /// The keys that this exchange still writes, so that forgetting spares them.
    pub(super) fn kept_keys(&self) -> [&str; 2] {
        [&self.keys.replay, &self.keys.context]
    }

    /// The request's own name, for what is counted once a request.
    pub(super) fn request(&self) -> &str {
        &self.keys.replay
    }

    fn stored(&self, sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.service.stored_answer(&self.keys, &self.owner, sealed)
    }

    /// Keeps context, answer and journal record, or nothing of them.
    async fn close(&self, found: &Found, answered: &Answered, bytes: &[u8]) -> Result<Kept, StoreError> {
        let seal = |kind, key: &str, plain: &[u8]| self.service.seal(kind, key, &self.owner, plain);
        let context = serde_json::to_vec(&answered.context).unwrap_or_default();
        let (context_life, replay_life) =
            if answered.forgets { (SOON, FORGOTTEN) } else { (CONTEXT_LIFE, REPLAY_LIFE) };
        let mut closing = Closing {
            lease: self.lease,
            context: Some((seal("context", &self.keys.context, &context), context_life)),
            context_revision: found.context.revision,
            answer: (seal("replay", &self.keys.replay, bytes), replay_life),
            record: None,
        };
        let entry = self.entry(found, answered);
        let mut end = found.journal.clone();
        loop {
            closing.record = entry.as_ref().and_then(|entry| Some((self.record(found, entry, &end)?, end.clone())));
            match timed("close", self.service.store.close(&self.keys, &closing, self.now)).await? {
                Closed::Done => return Ok(Kept::Done),
                Closed::Lost(Some(theirs)) => return Ok(Kept::Theirs(theirs)),
                Closed::Lost(None) => return Err(StoreError("the request's lease was lost".to_owned())),
                Closed::ContextMoved(fresh) => return Ok(Kept::Moved(fresh, end)),
                Closed::JournalMoved(moved) if moved.length == 0 => {
                    return Err(StoreError("the customer was forgotten meanwhile".to_owned()));
                }
                Closed::JournalMoved(moved) => end = moved,
            }
        }
    }
}

impl Exchange<'_> {
    /// What the journal tells of this turn.
    fn entry(&self, found: &Found, answered: &Answered) -> Option<audit::Entry> {
        let linked = found.linked.as_ref()?;
        let (channel, grant) = (self.turn.platform.into(), Some(linked.grant.clone()));
        answered.read.clone().map(|event| audit::Entry { at: self.now, channel, grant, event })
    }

    fn record(&self, found: &Found, entry: &audit::Entry, end: &JournalEnd) -> Option<Vec<u8>> {
        let keys = self.service.journal_keys(&self.owner.tag, &found.journal_salt);
        let entries = std::slice::from_ref(entry);
        self.service.records(&keys, &self.keys.journal, &self.owner.tag, entries, end).pop()
    }

    /// The customer has heard which consents end soon, and need not hear it again.
    async fn told_of_end(&self, linked: &Linked) -> Result<(), StoreError> {
        let tell = |link: &mut crate::link::Link| {
            for consent in link.grant_mut(&linked.grant).map(|grant| &mut grant.consents).into_iter().flatten() {
                consent.told_of_end |= consent.ends_soon(self.now);
            }
            ((), Vec::new())
        };
        let link = crate::id::LinkId::from_index(&self.owner.tag);
        self.service.change(&link, None, self.turn.platform.into(), tell).await.map(drop)
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
