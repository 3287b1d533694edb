//! A circuit breaker: after some failures in a row a bank is left alone for a while.
//!
//! A state machine over the time it is handed; it calls nobody and sleeps never.

use jiff::Timestamp;
use std::sync::{Mutex, PoisonError};

/// Failures in a row that open the circuit.
const FAILURES: u32 = 5;
/// Milliseconds that an open circuit refuses before it lets one call try.
const REST_MS: i64 = 10_000;

#[derive(Debug, Clone, Copy)]
enum State {
    Closed { failures: u32 },
    Open { since: Timestamp },
    Trying { since: Timestamp },
}

/// One bank's breaker.
#[derive(Debug)]
pub struct Breaker(Mutex<State>);

impl Default for Breaker {
    fn default() -> Self {
        Self(Mutex::new(State::Closed { failures: 0 }))
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

    /// Tells how a call went.
    pub fn record(&self, success: bool, now: Timestamp) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *state = match (*state, success) {
            (_, true) => State::Closed { failures: 0 },
            (State::Closed { failures }, false) if failures + 1 < FAILURES => State::Closed { failures: failures + 1 },
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
            breaker.record(false, at(failure));
        }
        assert!(!breaker.admits(at(100)));
        assert!(breaker.admits(at(20_000)));
        assert!(!breaker.admits(at(20_001)), "one tries at a time");
        breaker.record(false, at(20_002));
        assert!(!breaker.admits(at(20_100)));
        assert!(breaker.admits(at(40_000)));
        breaker.record(true, at(40_001));
        assert!(breaker.admits(at(40_002)) && breaker.admits(at(40_003)));
    }
}
