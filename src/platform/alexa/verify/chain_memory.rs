//! What is remembered about chains: the valid ones, the failures of the last half minute, and who is fetching what.
//!
//! Bounded in every part, since the addresses come from callers. Never waits and has no clock of its own.

use super::Rejection;
use super::chain::Chain;
use super::chain_url::ChainUrl;
use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::{Arc, Weak};
use tokio::sync::Mutex;

const MOST_CHAINS: usize = 16;
const MOST_FAILURES: usize = 64;
const FAILURE_SECONDS: i64 = 30;

/// The lock that lets one task at a time fetch one address.
pub(super) type Gate = Arc<Mutex<()>>;

#[derive(Debug)]
struct Failure {
    url: ChainUrl,
    rejection: Rejection,
    at: Timestamp,
}

impl Failure {
    /// A clock that was set back makes an old failure void rather than eternal.
    fn counts(&self, now: Timestamp) -> bool {
        (0..FAILURE_SECONDS).contains(&(now.as_second() - self.at.as_second()))
    }
}

/// The memory of [`super::chains::Chains`].
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// Least recently used first.
    chains: Vec<(ChainUrl, Arc<Chain>)>,
    /// Oldest first.
    failures: Vec<Failure>,
    gates: HashMap<ChainUrl, Weak<Mutex<()>>>,
}

impl Memory {
    /// The chain of `url` if it is within its dates; one that is not is forgotten.
    pub(super) fn chain(&mut self, url: &ChainUrl, now: Timestamp) -> Option<Arc<Chain>> {
        let place = self.chains.iter().position(|(known, _)| known == url)?;
        let (url, chain) = self.chains.remove(place);
        chain.check_dates(now).ok()?;
        self.chains.push((url, Arc::clone(&chain)));
        Some(chain)
    }

    /// Remembers a chain; the one that was not used for longest goes when there are too many.
    pub(super) fn keep(&mut self, url: &ChainUrl, chain: &Arc<Chain>) {
        self.failures.retain(|failure| failure.url != *url);
        self.chains.retain(|(known, _)| known != url);
        if self.chains.len() == MOST_CHAINS {
            self.chains.remove(0);
        }
        self.chains.push((url.clone(), Arc::clone(chain)));
    }

    /// Why `url` failed less than half a minute before `now`.
    pub(super) fn failure(&self, url: &ChainUrl, now: Timestamp) -> Option<Rejection> {
        self.failures.iter().find(|failure| failure.url == *url && failure.counts(now)).map(|failure| failure.rejection)
    }

    /// Remembers a failure.
    pub(super) fn fail(&mut self, url: &ChainUrl, rejection: Rejection, now: Timestamp) {
        self.failures.retain(|failure| failure.url != *url && failure.counts(now));
        if self.failures.len() == MOST_FAILURES {
            self.failures.remove(0);
        }
        self.failures.push(Failure { url: url.clone(), rejection, at: now });
    }

    /// The gate of `url`: the same one for all who want it at the same time, gone when nobody holds it any more.
    pub(super) fn gate(&mut self, url: &ChainUrl) -> Gate {
        if let Some(gate) = self.gates.get(url).and_then(Weak::upgrade) {
            return gate;
        }
        self.gates.retain(|_, gate| gate.strong_count() > 0);
        let gate = Gate::default();
        self.gates.insert(url.clone(), Arc::downgrade(&gate));
        gate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(number: usize) -> ChainUrl {
        ChainUrl::parse(&format!("https://s3.amazonaws.com/echo.api/{number}.pem")).unwrap()
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000 + seconds).unwrap()
    }

    #[test]
    fn failures_last_half_a_minute_and_are_bounded() {
        let mut memory = Memory::default();
        memory.fail(&url(0), Rejection::ChainExpired, at(0));
        assert_eq!(memory.failure(&url(0), at(0)), Some(Rejection::ChainExpired));
        assert_eq!(memory.failure(&url(0), at(29)), Some(Rejection::ChainExpired));
        assert_eq!(memory.failure(&url(0), at(30)), None);
        assert_eq!(memory.failure(&url(0), at(-1)), None);
        assert_eq!(memory.failure(&url(1), at(0)), None);
        for number in 0..1000 {
            memory.fail(&url(number), Rejection::ChainUnavailable, at(1));
        }
        assert_eq!(memory.failures.len(), MOST_FAILURES);
        assert_eq!(memory.failure(&url(999), at(1)), Some(Rejection::ChainUnavailable));
    }

    #[test]
    fn a_gate_is_shared_while_held_and_forgotten_after() {
        let mut memory = Memory::default();
        let first = memory.gate(&url(1));
        assert!(Arc::ptr_eq(&first, &memory.gate(&url(1))));
        assert!(!Arc::ptr_eq(&first, &memory.gate(&url(2))));
        drop(first);
        for number in 0..1000 {
            memory.gate(&url(number));
        }
        assert_eq!(memory.gates.len(), 1);
    }
}
