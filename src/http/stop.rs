//! The end: how the process is told, and what happens between that and the last answer.

use super::health::Operations;
use actix_web::dev::ServerHandle;
use std::time::Duration;
use tokio::signal::ctrl_c;
use tokio::signal::unix::{SignalKind, signal};

/// Waits until the process is told to stop: SIGTERM or SIGINT.
pub async fn stop_signal() {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return ctrl_c().await.unwrap_or_default();
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = ctrl_c() => {}
    }
}

/// Says "not ready" for `drain` while everything is still served, then stops the servers in turn; each finishes the requests
/// it has. A second SIGINT ends the wait: somebody sits at the terminal.
pub(super) async fn stop_gracefully(operations: Operations, drain: Duration, servers: Vec<ServerHandle>) {
    operations.drain();
    tracing::info!(drain_seconds = drain.as_secs(), "stopping");
    if !drain.is_zero() {
        tokio::select! {
            () = tokio::time::sleep(drain) => {}
            _ = ctrl_c() => {}
        }
    }
    for server in servers {
        server.stop(true).await;
    }
}
