//! Time budgets of a turn, by platform. One deadline is made when the turn begins; every wait takes what is left of it.

use crate::turn::Platform;
use std::time::Duration;
use tokio::time::Instant;

/// When what must have happened.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    /// A "one moment" is due.
    pub(super) ahead: Instant,
    /// The bank is given up.
    pub(super) bank: Instant,
    /// An answer leaves, whatever it is.
    pub(super) leave: Instant,
}

impl Budget {
    /// Starts the clock for a turn of `platform`.
    pub(super) fn start(platform: Platform) -> Self {
        let (bank, leave) = match platform {
            Platform::Alexa | Platform::Terminal => (4_500, 5_500),
            Platform::Messenger => (15_000, 17_000),
        };
        let after = |milliseconds| Instant::now() + Duration::from_millis(milliseconds);
        Self { ahead: after(1_500), bank: after(bank), leave: after(leave) }
    }
}
