//! The Redis store: one server, a master behind sentinels, or a cluster. Only this folder knows Redis.
//!
//! Turns (class B) share one connection a worker, acts (class A, which may wait for replicas or the disk) and long reads
//! have another. A turn's open and close are one script each. Nothing is retried here: after an error it is unknown
//! whether anything was written. Every call ends within its class's limit, whatever Redis does; a walk over all keys keeps
//! to it in each of its rounds.

mod address;
mod connection;
mod durability;
mod keys;
mod lane;
mod lanes;
mod reply;
mod script;

use super::connect::{ConnectError, DurabilityPolicy};
use super::expiry::{SLACK, ends, milliseconds};
use super::{Change, Changed, Closed, Closing, Durability, JournalEnd, Opened, Store, StoreError, TurnKeys, Versioned};
use address::Address;
use async_trait::async_trait;
use jiff::Timestamp;
use lane::{Fault, Lane, State, Up, spoils};
use lanes::Lanes;
use redis::{RedisResult, Value};
use script::Call;
use std::time::Duration;
use tokio::time::Instant;

/// How long a turn's call may take.
const TURN: Duration = Duration::from_millis(300);
/// How long an act may take, besides its wait for replicas or the disk.
const ACT: Duration = Duration::from_millis(500);
/// How long the start waits to find out about a Redis that is there.
const START: Duration = Duration::from_secs(2);

/// A store in Redis. Dropping it closes its connections.
pub struct Redis {
    turns: Lanes,
    acts: Lane,
}

impl std::fmt::Debug for Redis {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Redis").finish_non_exhaustive()
    }
}

impl Redis {
    /// Starts a store; its connections live on the present tokio runtime. A Redis that is not there yet is no error:
    /// calls fail until it is, then they work by themselves. A `rediss` URL needs rustls's process-wide provider.
    ///
    /// # Errors
    /// [`ConnectError`]: the URL is wrong, or the Redis that is there refuses the password or is less durable than
    /// `policy` demands.
    pub async fn connect(url: &str, policy: DurabilityPolicy) -> Result<Self, ConnectError> {
        let address = Address::parse(url)?;
        let acts = Lane::start(address.clone(), Some(policy));
        let turns = Lanes::new(address.clone());
        match acts.settled(START).await {
            State::Up(up) => warn(&up.assurance.durability),
            State::Down(Fault::Denied(why)) => return Err(ConnectError::Denied(why)),
            State::Down(Fault::Weak(why)) => return Err(ConnectError::Durability(why)),
            State::Down(Fault::Unreachable(why)) => tracing::warn!(%why, "the store is not there yet"),
            State::Connecting => tracing::warn!(store = %address.name, "the store does not answer yet"),
        }
        Ok(Self { turns, acts })
    }

    /// A call of class B, or a short read.
    async fn turn(&self, call: Call) -> Result<Value, StoreError> {
        let work = async |up: &mut Up| call.run(&mut up.connection).await;
        within(&self.turns.here(), TURN, work).await
    }

    /// A call of class A: the script and, on the same connection, whatever makes its write durable.
    async fn act(&self, call: Call) -> Result<Value, StoreError> {
        let work = async |up: &mut Up| {
            let guard = up.assurance.guard;
            let Some(wait) = guard.command() else {
                return call.run(&mut up.connection).await.map(Ok);
            };
            let mut commands = redis::pipe();
            commands.add_command(call.in_full()).add_command(wait);
            let replies = up.connection.run_all(&commands, 2, call.key()).await?;
            let mut replies = replies.into_iter();
            let (value, confirmation) = (replies.next().unwrap_or(Value::Nil), replies.next().unwrap_or(Value::Nil));
            Ok(guard.check(&confirmation).map(|()| value))
        };
        within(&self.acts, ACT, work).await?.map_err(StoreError)
    }
}

fn warn(durability: &Durability) {
    if let Durability::Weak(why) = durability {
        tracing::warn!(%why, "the store is not durable");
    }
}

/// Runs `work` on a lane's connection, for at most `limit` and what its guard takes. After a late reply or a broken connection the
/// lane connects anew, so that no reply is ever taken for another's.
async fn within<T>(
    lane: &Lane,
    limit: Duration,
    work: impl AsyncFnOnce(&mut Up) -> RedisResult<T>,
) -> Result<T, StoreError> {
    let began = Instant::now();
    let mut up = lane.up(limit).await?;
    let deadline = began + limit + up.assurance.guard.patience();
    match tokio::time::timeout_at(deadline, work(&mut up)).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) => {
            if spoils(&error) {
                lane.broken(&up);
            }
            Err(StoreError(format!("Redis: {error}")))
        }
        Err(_) => {
            lane.broken(&up);
            Err(StoreError("Redis does not answer in time".into()))
        }
    }
}

/// What a reply means, or that it means nothing.
fn understood<T>(value: Option<T>) -> Result<T, StoreError> {
    value.ok_or_else(|| StoreError("Redis: a reply is not understood".into()))
}

/// How long Redis itself keeps what lives for `lives`: longer than it is seen. It adds that to its clock and refuses what
/// overflows, when the script has written already.
fn kept(lives: Duration) -> i64 {
    milliseconds(lives.saturating_add(SLACK)).min(i64::MAX / 2)
}

/// The arguments of a record that is written (or, without a value, deleted) if its revision is still `expected`.
fn changing(call: Call, expected: u64, value: Option<&[u8]>, lives: Option<Duration>, now: Timestamp) -> Call {
    call.with(expected)
        .with(now.as_millisecond())
        .with(u8::from(value.is_some()))
        .with(value.unwrap_or_default())
        .with(lives.map_or_else(String::new, |lives| ends(now, lives).to_string()))
        .with(lives.map_or_else(String::new, |lives| kept(lives).to_string()))
}

#[async_trait]
impl Store for Redis {
    async fn open(
        &self,
        keys: &TurnKeys,
        lease: [u8; 16],
        lease_time: Duration,
        now: Timestamp,
    ) -> Result<Opened, StoreError> {
        let call = script::OPEN
            .call(&[&keys.replay, &keys.context, &keys.link, &keys.journal])
            .with(lease.as_slice())
            .with(ends(now, lease_time))
            .with(now.as_millisecond())
            .with(kept(lease_time));
        understood(reply::opened(&self.turn(call).await?))
    }

    async fn close(&self, keys: &TurnKeys, closing: &Closing, now: Timestamp) -> Result<Closed, StoreError> {
        let (answer, answer_lives) = &closing.answer;
        let (context, context_lives) = closing.context.as_ref().map_or((&[][..], Duration::ZERO), |(c, l)| (c, *l));
        let nowhere = JournalEnd { length: 0, hash: [0; 32] };
        let (record, end) = closing.record.as_ref().map_or((&[][..], &nowhere), |(record, end)| (record, end));
        let call = script::CLOSE
            .call(&[&keys.replay, &keys.context, &keys.journal])
            .with(closing.lease.as_slice())
            .with(now.as_millisecond())
            .with(closing.context_revision)
            .with(answer.as_slice())
            .with(ends(now, *answer_lives))
            .with(kept(*answer_lives))
            .with(u8::from(closing.context.is_some()))
            .with(context)
            .with(ends(now, context_lives))
            .with(kept(context_lives))
            .with(u8::from(closing.record.is_some()))
            .with(record)
            .with(end.length)
            .with(end.hash.as_slice());
        understood(reply::closed(&self.turn(call).await?))
    }

    async fn read(&self, key: &str, now: Timestamp) -> Result<Versioned, StoreError> {
        let call = script::READ.call(&[key]).with(now.as_millisecond());
        understood(reply::versioned(&self.turn(call).await?))
    }

    async fn write(
        &self,
        key: &str,
        expected: u64,
        value: Option<&[u8]>,
        lives: Option<Duration>,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let call = changing(script::CHANGE.call(&[key]), expected, value, lives, now);
        let changed = understood(reply::changed(&self.act(call).await?))?;
        Ok(changed == Changed::Done)
    }

    async fn change(&self, change: &Change<'_>, now: Timestamp) -> Result<Changed, StoreError> {
        let call = script::CHANGE.call(&[change.key, change.journal]);
        let call = changing(call, change.expected, change.value, change.lives, now)
            .with(change.end.length)
            .with(change.end.hash.as_slice());
        let call = change.records.iter().fold(call, |call, record| call.with(record.as_slice()));
        understood(reply::changed(&self.act(call).await?))
    }

    async fn count(&self, key: &str, request: &str, lives: Duration, now: Timestamp) -> Result<u64, StoreError> {
        let call = script::COUNT
            .call(&[key])
            .with(request)
            .with(now.as_millisecond())
            .with(ends(now, lives))
            .with(kept(lives));
        let count = reply::integer(&self.act(call).await?).and_then(|count| u64::try_from(count).ok());
        understood(count)
    }

    async fn counted(&self, key: &str, now: Timestamp) -> Result<u64, StoreError> {
        let call = script::COUNTED.call(&[key]).with(now.as_millisecond());
        let count = reply::integer(&self.turn(call).await?).and_then(|count| u64::try_from(count).ok());
        understood(count)
    }

    async fn discount(&self, key: &str, request: Option<&str>, now: Timestamp) -> Result<(), StoreError> {
        let call = script::DISCOUNT.call(&[key]).with(now.as_millisecond());
        let call = match request {
            Some(request) => call.with(request),
            None => call,
        };
        understood(reply::integer(&self.act(call).await?)).map(drop)
    }

    async fn append(&self, key: &str, record: &[u8], end: &JournalEnd) -> Result<Result<(), JournalEnd>, StoreError> {
        let call = script::APPEND.call(&[key]).with(record).with(end.length).with(end.hash.as_slice());
        understood(reply::appended(&self.act(call).await?))
    }

    async fn cut(
        &self,
        key: &str,
        count: u64,
        replacement: &[u8],
        end: &JournalEnd,
    ) -> Result<Result<(), JournalEnd>, StoreError> {
        let call = script::CUT.call(&[key]).with(count).with(replacement).with(end.length).with(end.hash.as_slice());
        understood(reply::appended(&self.act(call).await?))
    }

    async fn journal(&self, key: &str) -> Result<Vec<Vec<u8>>, StoreError> {
        let mut range = redis::cmd("LRANGE");
        range.arg(key).arg(0).arg(-1);
        let work = async |up: &mut Up| up.connection.run(&range).await;
        understood(reply::records(&within(&self.acts, ACT, work).await?))
    }

    async fn list(&self, suffix: &str, now: Timestamp) -> Result<Vec<String>, StoreError> {
        self.keys_by_end(suffix, now).await
    }

    async fn erase(&self, tag: &str, except: &[&str], _: Timestamp) -> Result<u64, StoreError> {
        self.erase_tag(tag, except).await
    }

    async fn health(&self) -> Result<Durability, StoreError> {
        let ping = async |up: &mut Up| up.connection.ping().await.map(|()| up.assurance.durability.clone());
        let lane = self.turns.here();
        let (turns, acts) = tokio::join!(within(&lane, TURN, ping), within(&self.acts, TURN, ping));
        turns.and(acts)
    }
}
