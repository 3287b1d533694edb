//! A panic stays inside its request: the process lives, and the sender gets an answer.

use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;

/// Runs `work`; should it panic, answers with `fallback`. A webhook wraps its work in this to speak its own apology; without
/// it the server answers 500. The panic's place is logged by the hook that [`crate::telemetry::start`] sets.
pub async fn or_on_panic<T>(work: impl Future<Output = T>, fallback: impl FnOnce() -> T) -> T {
    // Whatever `work` borrowed is dropped with it; locks shared beyond it recover from poison where they are taken.
    AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(|_| fallback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_becomes_the_fallback() {
        assert_eq!(or_on_panic(async { 1 }, || 2).await, 1);
        assert_eq!(or_on_panic(async { panic!("said something") }, || 2).await, 2);
    }
}
