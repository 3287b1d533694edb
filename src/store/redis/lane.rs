//! A lane: one connection that is always being kept up by a task of its own, and that many callers share.
//!
//! Callers never connect. While the lane is down they are told so at once; while it is being connected for the first time
//! after it worked they wait within their own time limit. The task pings twice a second, so a dead or stopped Redis is
//! noticed without a caller, and a connection that was late once is never used again.

use super::super::StoreError;
use super::super::connect::DurabilityPolicy;
use super::address::Address;
use super::connection::Connection;
use super::durability::{Assurance, examine};
use redis::{ErrorKind, RedisError, ServerErrorKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;

/// How often a connection is tried.
const PING: Duration = Duration::from_millis(500);
/// The shortest and the longest pause between attempts to connect.
const PAUSES: (Duration, Duration) = (Duration::from_millis(50), Duration::from_millis(500));
/// How long a ping may take, besides what is waited for on the same connection.
const PONG: Duration = Duration::from_millis(300);
/// How long TCP, TLS and the log-in may take: while callers wait for it, and while they do not.
const CONNECT: (Duration, Duration) = (Duration::from_millis(300), Duration::from_secs(1));
/// How long one attempt may take, all sentinels or cluster nodes together.
const ATTEMPT: Duration = Duration::from_secs(3);

/// What a lane is at.
#[derive(Clone)]
pub(super) enum State {
    /// Being connected; it worked a moment ago, or was never tried.
    Connecting,
    /// Connected.
    Up(Up),
    /// Not connected.
    Down(Fault),
}

/// A connection and what is known about it.
#[derive(Clone)]
pub(super) struct Up {
    /// Which connection of the lane this is.
    number: u64,
    /// The connection.
    pub connection: Connection,
    /// How durable a write over it is.
    pub assurance: Assurance,
}

/// Why a lane is down.
#[derive(Clone, Debug)]
pub(super) enum Fault {
    /// Redis does not answer.
    Unreachable(String),
    /// Redis does not let us in.
    Denied(String),
    /// Redis is less durable than demanded.
    Weak(String),
}

impl Fault {
    /// The text for the log.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Unreachable(text) | Self::Denied(text) | Self::Weak(text) => text,
        }
    }
}

/// What the keeping task and the callers share.
struct Shared {
    address: Address,
    policy: Option<DurabilityPolicy>,
    state: watch::Sender<State>,
    broken: AtomicU64,
    notify: Notify,
}

/// One kept connection. Dropping it closes it.
pub(super) struct Lane {
    shared: Arc<Shared>,
    keeper: JoinHandle<()>,
}

impl Drop for Lane {
    fn drop(&mut self) {
        self.keeper.abort();
    }
}

impl Lane {
    /// Starts a lane. With a `policy`, each new connection is examined for how durable its server is.
    pub(super) fn start(address: Address, policy: Option<DurabilityPolicy>) -> Self {
        let (state, _) = watch::channel(State::Connecting);
        let shared = Shared { address, policy, state, broken: AtomicU64::new(0), notify: Notify::new() };
        let shared = Arc::new(shared);
        let keeper = tokio::spawn(keep(Arc::clone(&shared)));
        Self { shared, keeper }
    }

    /// The state when it is no longer being connected, or at the end of `patience`.
    pub(super) async fn settled(&self, patience: Duration) -> State {
        let now = self.shared.state.borrow().clone();
        if !matches!(now, State::Connecting) {
            return now;
        }
        let mut states = self.shared.state.subscribe();
        let settled = states.wait_for(|state| !matches!(state, State::Connecting));
        match tokio::time::timeout(patience, settled).await {
            Ok(Ok(state)) => state.clone(),
            _ => State::Connecting,
        }
    }

    /// The connection.
    ///
    /// # Errors
    /// [`StoreError`] at once while the lane is down, after `patience` while it is being connected.
    pub(super) async fn up(&self, patience: Duration) -> Result<Up, StoreError> {
        match self.settled(patience).await {
            State::Up(up) => Ok(up),
            State::Down(fault) => Err(StoreError(fault.text().to_owned())),
            State::Connecting => Err(StoreError(format!("{} does not answer", self.shared.address.name))),
        }
    }

    /// Says that a connection is of no use any more. What others wait for on it is not disturbed.
    pub(super) fn broken(&self, up: &Up) {
        self.shared.broken.fetch_max(up.number, Ordering::SeqCst);
        self.shared.notify.notify_one();
    }
}

/// Whether a connection should not be used again after `error`.
pub(super) fn spoils(error: &RedisError) -> bool {
    let demoted = matches!(error.kind(), ErrorKind::Server(ServerErrorKind::ReadOnly | ServerErrorKind::MasterDown));
    demoted || error.is_timeout() || error.is_unrecoverable_error()
}

/// Connects, watches, connects again, for ever.
async fn keep(shared: Arc<Shared>) {
    let mut number = 0_u64;
    let mut pause = PAUSES.0;
    loop {
        match connect(&shared).await {
            Ok((connection, assurance)) => {
                pause = PAUSES.0;
                number = number.saturating_add(1);
                let up = Up { number, connection, assurance };
                shared.state.send_replace(State::Up(up.clone()));
                watch(&shared, up).await;
                tracing::warn!(store = %shared.address.name, "lost the connection to the store");
                shared.state.send_replace(State::Connecting);
            }
            Err(fault) => {
                shared.state.send_replace(State::Down(fault));
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(PAUSES.1);
            }
        }
    }
}

/// One attempt. Nobody waits for one that follows a failure, so it may take its time: TLS to a far or busy server does.
async fn connect(shared: &Shared) -> Result<(Connection, Assurance), Fault> {
    let name = &shared.address.name;
    let limit = if matches!(*shared.state.borrow(), State::Down(_)) { CONNECT.1 } else { CONNECT.0 };
    let attempt = async {
        let mut connection = Connection::dial(&shared.address, limit).await.map_err(|error| fault(name, &error))?;
        // A server that wants a password takes a connection without one, and refuses the first command.
        connection.ping().await.map_err(|error| fault(name, &error))?;
        let assurance = match shared.policy {
            Some(policy) => examine(&mut connection, policy).await.map_err(Fault::Weak)?,
            None => Assurance::default(),
        };
        Ok((connection, assurance))
    };
    let late = |_| Fault::Unreachable(format!("{name} does not answer"));
    tokio::time::timeout(ATTEMPT, attempt).await.map_err(late)?
}

/// Returns when the connection is of no use any more.
async fn watch(shared: &Shared, mut up: Up) {
    let trusted = Instant::now() + up.connection.trusted();
    loop {
        let reported = tokio::time::timeout(PING, shared.notify.notified()).await.is_ok();
        if shared.broken.load(Ordering::SeqCst) >= up.number && Instant::now() >= trusted {
            return;
        }
        if !reported && !alive(&mut up).await {
            return;
        }
    }
}

/// Whether a ping comes back in time. A server that answers with an error, such as that it is loading, is alive.
async fn alive(up: &mut Up) -> bool {
    let limit = PONG + up.assurance.guard.patience();
    match tokio::time::timeout(limit, up.connection.ping()).await {
        Ok(Ok(())) => true,
        Ok(Err(error)) => !spoils(&error),
        Err(_) => false,
    }
}

/// What an error while connecting means.
fn fault(name: &str, error: &RedisError) -> Fault {
    let denied = error.kind() == ErrorKind::AuthenticationFailed
        || error.kind() == ErrorKind::Server(ServerErrorKind::NoPerm)
        || matches!(error.code(), Some("NOAUTH" | "WRONGPASS"));
    if denied {
        return Fault::Denied(format!("{name} refuses the user or password ({error}); correct it in store.url"));
    }
    Fault::Unreachable(format!("{name} cannot be reached: {error}"))
}
