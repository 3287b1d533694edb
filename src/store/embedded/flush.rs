//! Writes what class B left in memory to the file, a second after it was written and when the store is closed.
//!
//! A thread of its own, so that it needs no runtime and works while one is shutting down. Never touches a record.

use redb::{Database, Error};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How much of class B a crash may cost.
const AFTER: Duration = Duration::from_secs(1);

/// The thread that makes class B durable. Dropping it flushes and waits.
#[derive(Debug)]
pub(super) struct Flusher {
    unflushed: Option<SyncSender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Flusher {
    /// Starts the thread.
    ///
    /// # Errors
    /// The system has no thread left.
    pub(super) fn start(database: Arc<Database>) -> std::io::Result<Self> {
        let (unflushed, writes) = sync_channel(1);
        let thread = std::thread::Builder::new().name("store-flush".into()).spawn(move || run(&database, &writes))?;
        Ok(Self { unflushed: Some(unflushed), thread: Some(thread) })
    }

    /// Says that there is something to flush. Never waits.
    pub(super) fn wrote(&self) {
        if let Some(unflushed) = &self.unflushed {
            // A full channel says the same already.
            let _ = unflushed.try_send(());
        }
    }
}

impl Drop for Flusher {
    fn drop(&mut self) {
        self.unflushed = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(database: &Database, writes: &Receiver<()>) {
    while writes.recv().is_ok() {
        let closing = wait(writes);
        if let Err(error) = flush(database) {
            tracing::error!(%error, "the embedded store could not be written; what the last second said may be lost");
        }
        if closing {
            return;
        }
    }
}

/// Collects further writes for a second. Answers whether the store is being closed.
fn wait(writes: &Receiver<()>) -> bool {
    let until = Instant::now() + AFTER;
    loop {
        match writes.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => return false,
            Err(RecvTimeoutError::Disconnected) => return true,
        }
    }
}

/// A durable commit takes all earlier ones with it.
fn flush(database: &Database) -> Result<(), Error> {
    Ok(database.begin_write()?.commit()?)
}
