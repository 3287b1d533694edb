//! The lanes of turns: one for each runtime that turns run on, made when it is first asked for.
//!
//! Each worker of the server has a runtime of its own. A connection that another one drives would cost a turn four wake-ups
//! across threads, more than all its cryptography.

use super::address::Address;
use super::lane::Lane;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};
use tokio::runtime::{Handle, Id};

/// Kept connections by runtime. Dropping it closes them.
pub(super) struct Lanes {
    address: Address,
    by_runtime: RwLock<HashMap<Id, Arc<Lane>>>,
}

impl Lanes {
    pub(super) fn new(address: Address) -> Self {
        Self { address, by_runtime: RwLock::default() }
    }

    /// The lane of the runtime that this is called on.
    pub(super) fn here(&self) -> Arc<Lane> {
        let runtime = Handle::current().id();
        let known = self.by_runtime.read().unwrap_or_else(PoisonError::into_inner).get(&runtime).cloned();
        known.unwrap_or_else(|| {
            let mut lanes = self.by_runtime.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(lanes.entry(runtime).or_insert_with(|| Arc::new(Lane::start(self.address.clone(), None))))
        })
    }
}
