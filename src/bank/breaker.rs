//! A circuit breaker: after some failures in a row a bank is left alone for a while.
//!
//! Failures of one customer in a row count once, so that one slow customer does not cut off the others.
//! A state machine over the time it is handed; it calls nobody and sleeps never.

use jiff::Timestamp;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::sync::{Mutex, PoisonError};

/// Failures in a row that open the circuit.
const FAILURES: u32 = 5;
/// Milliseconds that an open circuit refuses before it lets one call try.
const REST_MS: i64 = 10_000;

#[derive(Debug, Clone, Copy)]
enum State {
    Closed { failures: u32, last: u64 },
    Open { since: Timestamp },
    Trying { since: Timestamp },
}

/// One bank's breaker.
#[derive(Debug)]
pub struct Breaker(Mutex<State>);

impl Default for Breaker {
    fn default() -> Self {
        Self(Mutex::new(State::Closed { failures: 0, last: 0 }))
    }
}

impl Breaker {
    /// Whether a call may be made now. After the rest, one caller at a time is let through to try.
    pub fn admits(&self, now: Timestamp) -> bool {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match *state {
            State::Closed { .. } => true,
            State::Open { since } | State::Trying { since } if rested(since, now) => {
                *state = State::Trying { since: now };
                true
            }
            State::Open { .. } | State::Trying { .. } => false,
        }
    }

    /// Tells how a call for `customer` went.
    pub fn record(&self, success: bool, customer: &str, now: Timestamp) {
        let customer = BuildHasherDefault::<DefaultHasher>::default().hash_one(customer);
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *state = match (*state, success) {
            (_, true) => State::Closed { failures: 0, last: 0 },
            (State::Closed { failures, last }, false) if failures > 0 && last == customer => *state,
            (State::Closed { failures, .. }, false) if failures + 1 < FAILURES => {
                State::Closed { failures: failures + 1, last: customer }
            }
            (_, false) => State::Open { since: now },
        };
    }
}

fn rested(since: Timestamp, now: Timestamp) -> bool {
    now.as_millisecond().saturating_sub(since.as_millisecond()) >= REST_MS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_rests_tries_once_and_closes() {
        let at = |ms: i64| Timestamp::from_millisecond(ms).unwrap();
        let breaker = Breaker::default();
        for failure in 0..i64::from(FAILURES) {
            assert!(breaker.admits(at(failure)));
            breaker.record(false, &failure.to_string(), at(failure));
        }
        assert!(!breaker.admits(at(100)));
        assert!(breaker.admits(at(20_000)));
        assert!(!breaker.admits(at(20_001)), "one tries at a time");
        breaker.record(false, "a", at(20_002));
        assert!(!breaker.admits(at(20_100)));
        assert!(breaker.admits(at(40_000)));
        breaker.record(true, "a", at(40_001));
        assert!(breaker.admits(at(40_002)) && breaker.admits(at(40_003)));
    }

    #[test]
    fn one_customer_alone_does_not_open_it() {
        let now = Timestamp::from_millisecond(0).unwrap();
        let breaker = Breaker::default();
        for _ in 0..100 {
            breaker.record(false, "slow", now);
        }
        assert!(breaker.admits(now));
    }
}
