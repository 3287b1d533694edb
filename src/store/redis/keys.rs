//! What goes by the names of keys in Redis: listing them by their end, erasing them by their tag.
//!
//! Both walk over every key of every master, in rounds: each round trip is bounded as an act is, the whole is not. A walk
//! during which a master was missing, restarted or replaced may have passed keys over: it is an error, never a short list.

use super::super::StoreError;
use super::connection::Node;
use super::lane::{Lane, Up};
use super::{ACT, Redis, reply, script, understood, within};
use jiff::Timestamp;
use redis::Value;
use std::collections::BTreeSet;

/// About how many keys Redis looks at in one round.
const ROUND: usize = 1000;
/// How many keys are deleted in one act.
const AT_ONCE: usize = 500;

/// A master and its present run.
type Master = (Node, String);

/// A walk over the keys that match a pattern. A key may come twice.
struct Walk<'a> {
    lane: &'a Lane,
    pattern: String,
    /// Only keys of this type.
    kind: Option<&'static str>,
    masters: Vec<Master>,
    left: Vec<Node>,
    cursor: String,
}

impl<'a> Walk<'a> {
    async fn start(lane: &'a Lane, pattern: String, kind: Option<&'static str>) -> Result<Self, StoreError> {
        let masters = masters(lane).await?;
        let left = masters.iter().map(|(node, _)| node.clone()).collect();
        Ok(Self { lane, pattern, kind, masters, left, cursor: START.to_owned() })
    }

    /// Some more keys, perhaps none, and where they are; `None` after the last.
    async fn round(&mut self) -> Result<Option<(Node, Vec<String>)>, StoreError> {
        let Some(node) = self.left.last().cloned() else {
            return self.unchanged().await.map(|()| None);
        };
        let mut scan = redis::cmd("SCAN");
        scan.arg(&self.cursor).arg("MATCH").arg(&self.pattern).arg("COUNT").arg(ROUND);
        if let Some(kind) = self.kind {
            scan.arg("TYPE").arg(kind);
        }
        let work = async |up: &mut Up| up.connection.run_on(&node, &scan).await;
        let (cursor, keys) = understood(reply::scanned(&within(self.lane, ACT, work).await?))?;
        if cursor == START {
            self.left.pop();
        }
        self.cursor = cursor;
        Ok(Some((node, keys)))
    }

    async fn unchanged(&self) -> Result<(), StoreError> {
        if masters(self.lane).await? == self.masters {
            return Ok(());
        }
        Err(StoreError("Redis was restarted or rearranged while its keys were walked over; do it again".into()))
    }
}

/// The cursor that a walk begins with and ends at.
const START: &str = "0";

/// All masters. The client leaves out those it has no connection to, so they are counted.
async fn masters(lane: &Lane) -> Result<Vec<Master>, StoreError> {
    let work = async |up: &mut Up| {
        let mut size = redis::cmd("CLUSTER");
        size.arg("INFO");
        let mut info = redis::cmd("INFO");
        info.arg("server");
        let sizes = if up.connection.is_cluster() { up.connection.run_everywhere(&size).await? } else { Vec::new() };
        Ok((sizes, up.connection.run_on_each(&info).await?))
    };
    let (sizes, runs) = within(lane, ACT, work).await?;
    let run = |(node, info): (Node, Value)| Some((node, reply::line(&info, "run_id")?.to_owned()));
    let mut masters: Vec<Master> = understood(runs.into_iter().map(run).collect())?;
    let count = masters.len().to_string();
    if sizes.iter().any(|info| reply::line(info, "cluster_size") != Some(&count)) {
        return Err(StoreError("a master of the Redis cluster does not answer".into()));
    }
    masters.sort_unstable();
    Ok(masters)
}

impl Redis {
    /// See [`super::super::Store::list`].
    pub(super) async fn keys_by_end(&self, suffix: &str, now: Timestamp) -> Result<Vec<String>, StoreError> {
        let mut found = BTreeSet::new();
        let mut journals = Walk::start(&self.acts, format!("*{}", literally(suffix)), Some("list")).await?;
        while let Some((_, keys)) = journals.round().await? {
            found.extend(keys);
        }
        let mut records = Walk::start(&self.acts, format!("*{}", literally(suffix)), Some("hash")).await?;
        while let Some((node, keys)) = records.round().await? {
            found.extend(self.live_records(&node, keys, now).await?);
        }
        Ok(found.into_iter().collect())
    }

    /// Those of `keys` that are live records; the others are replays, counters, or gone meanwhile.
    async fn live_records(&self, node: &Node, keys: Vec<String>, now: Timestamp) -> Result<Vec<String>, StoreError> {
        if keys.is_empty() {
            return Ok(keys);
        }
        let mut commands = redis::pipe();
        for key in &keys {
            commands.cmd("HMGET").arg(key).arg("v").arg("x");
        }
        let work = async |up: &mut Up| up.connection.run_all_on(node, &commands, keys.len()).await;
        let replies = within(&self.acts, ACT, work).await?;
        let live: Vec<bool> = understood(replies.iter().map(|reply| reply::live_record(reply, now)).collect())?;
        Ok(keys.into_iter().zip(live).filter_map(|(key, live)| live.then_some(key)).collect())
    }

    /// See [`super::super::Store::erase`].
    pub(super) async fn erase_tag(&self, tag: &str, except: &[&str]) -> Result<u64, StoreError> {
        let prefix = format!("{{{tag}}}:");
        let mut gone = 0_u64;
        let mut walk = Walk::start(&self.acts, format!("{}*", literally(&prefix)), None).await?;
        while let Some((_, mut keys)) = walk.round().await? {
            keys.retain(|key| !except.contains(&key.as_str()));
            for keys in keys.chunks(AT_ONCE) {
                let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
                gone = gone.saturating_add(self.delete(&keys).await?);
            }
        }
        if gone == 0 {
            // An earlier call may have deleted everything without hearing that it is durable. The guard of an act covers all
            // that was written before it, even if the act itself has nothing to do.
            self.delete(&[&format!("{prefix}\0")]).await?;
        }
        Ok(gone)
    }

    async fn delete(&self, keys: &[&str]) -> Result<u64, StoreError> {
        let gone = reply::integer(&self.act(script::ERASE.call(keys)).await?);
        understood(gone.and_then(|gone| u64::try_from(gone).ok()))
    }
}

/// A pattern that matches `text` and nothing else.
fn literally(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '*' | '?' | '[' | ']' | '\\') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern
}
