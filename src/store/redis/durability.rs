//! The one place that decides how a class A write over Redis is made durable.
//!
//! At each connection the server is asked how it keeps what it acknowledges; with `store.durability` that gives a
//! [`Guard`], which every class A write goes through. Class B has no guard: the last second may be lost.

use super::super::Durability;
use super::super::connect::DurabilityPolicy;
use super::connection::Connection;
use super::reply;
use redis::{Cmd, Value};
use std::time::Duration;

/// How long `WAIT` waits for replicas, `WAITAOF` for the disk.
const WAIT: Duration = Duration::from_millis(200);
const WAIT_AOF: Duration = Duration::from_millis(1500);

/// What follows a class A write on its connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Guard {
    /// Nothing: the server's reply is as good as it gets.
    #[default]
    Reply,
    /// `WAITAOF`: this server's append-only file is on the disk.
    AppendOnlyFile,
    /// `WAIT`: so many replicas have it.
    Replicas(u32),
}

impl Guard {
    /// The command that follows the write.
    pub(super) fn command(self) -> Option<Cmd> {
        match self {
            Self::Reply => None,
            Self::AppendOnlyFile => Some(wait_aof(WAIT_AOF)),
            Self::Replicas(replicas) => {
                let mut wait = redis::cmd("WAIT");
                wait.arg(replicas).arg(super::super::expiry::milliseconds(WAIT));
                Some(wait)
            }
        }
    }

    /// How long that command may take.
    pub(super) fn patience(self) -> Duration {
        match self {
            Self::Reply => Duration::ZERO,
            Self::AppendOnlyFile => WAIT_AOF,
            Self::Replicas(_) => WAIT,
        }
    }

    /// Whether the reply to that command says that the write is durable; else why not.
    pub(super) fn check(self, reply: &Value) -> Result<(), String> {
        let (reached, needed) = match self {
            Self::Reply => return Ok(()),
            Self::AppendOnlyFile => (reply::first(reply).and_then(reply::integer), 1),
            Self::Replicas(replicas) => (reply::integer(reply), i64::from(replicas)),
        };
        match reached {
            Some(reached) if reached >= needed => Ok(()),
            Some(reached) => Err(format!("a write is not confirmed as durable ({reached} of {needed}); it is refused")),
            None => Err("the confirmation of a write is not understood; it is refused".into()),
        }
    }
}

fn wait_aof(patience: Duration) -> Cmd {
    let mut wait = redis::cmd("WAITAOF");
    wait.arg(1).arg(0).arg(super::super::expiry::milliseconds(patience));
    wait
}

/// What a connection promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Assurance {
    /// What class A writes need.
    pub guard: Guard,
    /// What to tell about it.
    pub durability: Durability,
}

impl Default for Assurance {
    fn default() -> Self {
        Self { guard: Guard::Reply, durability: Durability::Durable }
    }
}

/// What a server said about itself; `None`: it does not tell.
#[derive(Clone, Copy, Debug, Default)]
struct Findings {
    append_only: Option<bool>,
    always: Option<bool>,
    keeps_all: Option<bool>,
    wait_aof: bool,
}

/// Asks every master behind `connection` and decides. The error is the text of a refusal.
pub(super) async fn examine(connection: &mut Connection, policy: DurabilityPolicy) -> Result<Assurance, String> {
    let findings = Findings {
        append_only: setting(connection, "appendonly", "yes").await,
        always: setting(connection, "appendfsync", "always").await,
        keeps_all: setting(connection, "maxmemory-policy", "noeviction").await,
        wait_aof: connection.run_everywhere(&wait_aof(Duration::from_millis(1))).await.is_ok(),
    };
    decide(policy, findings)
}

/// Whether a setting has the value everywhere; `None` when a server does not tell, as hosted ones do.
async fn setting(connection: &mut Connection, name: &str, wanted: &str) -> Option<bool> {
    let mut get = redis::cmd("CONFIG");
    get.arg("GET").arg(name);
    let replies = connection.run_everywhere(&get).await.ok()?;
    let values: Option<Vec<bool>> = replies.iter().map(|reply| reply::setting(reply).map(|is| is == wanted)).collect();
    values.map(|values| values.into_iter().all(|is| is))
}

fn decide(policy: DurabilityPolicy, findings: Findings) -> Result<Assurance, String> {
    let durable = |guard| Ok(Assurance { guard, durability: Durability::Durable });
    let weak = |guard, text: String| Ok(Assurance { guard, durability: Durability::Weak(text) });
    let weakness = weakness(findings);
    let evicts = eviction(findings);
    match policy {
        DurabilityPolicy::Wait(replicas) => match evicts {
            None => durable(Guard::Replicas(replicas)),
            Some(text) => weak(Guard::Replicas(replicas), text),
        },
        DurabilityPolicy::Auto => match weakness.or(evicts) {
            None => durable(Guard::Reply),
            Some(text) => weak(Guard::Reply, text),
        },
        DurabilityPolicy::Required => match (weakness, evicts) {
            (_, Some(text)) => Err(text),
            (None, None) => durable(Guard::Reply),
            (Some(_), None) if findings.wait_aof => durable(Guard::AppendOnlyFile),
            (Some(text), None) => Err(format!("`required` is not met: {text}, or use Redis 7.2 or later, or `wait:N`")),
        },
    }
}

/// Why an acknowledged write may be lost in a crash, and what to do about it.
fn weakness(findings: Findings) -> Option<String> {
    let text = match (findings.append_only, findings.always) {
        (Some(true), Some(true)) => return None,
        (Some(false), _) => {
            "Redis keeps no append-only file: links and consents are lost when it stops; set `appendonly yes` and \
             `appendfsync always`"
        }
        (Some(true), Some(false)) => {
            "Redis writes its append-only file once a second: a crash may lose acknowledged links and consents; set \
             `appendfsync always`"
        }
        _ => {
            "Redis does not tell how it keeps writes (CONFIG is forbidden): allow `CONFIG GET`, or set \
             `appendfsync always` and see to it"
        }
    };
    Some(text.into())
}

/// Why a record may be thrown away while memory is short.
fn eviction(findings: Findings) -> Option<String> {
    let evicts = findings.keeps_all == Some(false);
    evicts.then(|| "Redis may throw records away when memory is short; set `maxmemory-policy noeviction`".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALWAYS: Findings =
        Findings { append_only: Some(true), always: Some(true), keeps_all: Some(true), wait_aof: false };
    const EVERY_SECOND: Findings = Findings { always: Some(false), ..ALWAYS };
    const EVICTING: Findings = Findings { keeps_all: Some(false), wait_aof: true, ..ALWAYS };

    #[test]
    fn always_is_durable_everywhere() {
        for policy in [DurabilityPolicy::Auto, DurabilityPolicy::Required] {
            let assurance = decide(policy, ALWAYS).unwrap();
            assert_eq!(assurance, Assurance::default());
        }
    }

    #[test]
    fn every_second_is_weak_and_refused_where_it_is_required() {
        let found = EVERY_SECOND;
        assert!(matches!(decide(DurabilityPolicy::Auto, found).unwrap().durability, Durability::Weak(_)));
        assert!(decide(DurabilityPolicy::Required, found).is_err());
    }

    #[test]
    fn required_takes_wait_aof_where_there_is_one_even_if_config_is_forbidden() {
        let hosted = Findings { wait_aof: true, ..Findings::default() };
        for found in [Findings { wait_aof: true, ..EVERY_SECOND }, hosted] {
            assert_eq!(decide(DurabilityPolicy::Required, found).unwrap().guard, Guard::AppendOnlyFile);
        }
        assert!(decide(DurabilityPolicy::Required, Findings::default()).is_err());
    }

    #[test]
    fn eviction_is_weak_and_refused_where_durability_is_required() {
        let found = EVICTING;
        assert!(matches!(decide(DurabilityPolicy::Auto, found).unwrap().durability, Durability::Weak(_)));
        assert!(matches!(decide(DurabilityPolicy::Wait(1), found).unwrap().durability, Durability::Weak(_)));
        assert!(decide(DurabilityPolicy::Required, found).is_err());
    }

    #[test]
    fn too_few_confirmations_are_refused() {
        assert!(Guard::Replicas(2).check(&Value::Int(1)).is_err());
        assert!(Guard::Replicas(2).check(&Value::Int(2)).is_ok());
        assert!(Guard::Replicas(1).check(&Value::Nil).is_err());
        assert!(Guard::AppendOnlyFile.check(&Value::Array(vec![Value::Int(0), Value::Int(3)])).is_err());
        assert!(Guard::AppendOnlyFile.check(&Value::Array(vec![Value::Int(1), Value::Int(0)])).is_ok());
    }
}
