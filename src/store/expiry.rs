//! When a stored value ends: milliseconds since 1970, always counted from the `now` that the caller handed in.
//!
//! Nothing here asks the time. Both backends keep an expired value [`SLACK`] longer than it may be seen, so that a clock
//! that is stepped back, or another copy's slower clock, does not find a value gone that it should still see.

use jiff::Timestamp;
use std::time::Duration;

/// How long an expired value is kept out of sight before it is really removed.
pub(super) const SLACK: Duration = Duration::from_secs(600);

/// The millisecond at which something that lives for `lives` from `now` is no longer seen.
pub(super) fn ends(now: Timestamp, lives: Duration) -> i64 {
    now.as_millisecond().saturating_add(milliseconds(lives))
}

/// `duration` in whole milliseconds, at most `i64::MAX`.
pub(super) fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// Whether something that ends at `ends` (never, when `None`) may still be seen at `now`.
pub(super) fn live(ends: Option<i64>, now: Timestamp) -> bool {
    ends.is_none_or(|ends| ends > now.as_millisecond())
}
