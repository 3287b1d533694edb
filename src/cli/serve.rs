//! `saldo serve`: until it is told to stop.

use super::audit::oldest;
use super::output::{CliError, note};
use super::set_up::{app, configuration, runtime};
use crate::http::{Operations, bind, stop_signal};
use crate::service::{Service, Trimmed};
use crate::store::StoreError;
use crate::telemetry;
use actix_web::web::Data;
use jiff::Timestamp;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use tokio::time::sleep;

pub(super) fn serve(explicit: Option<&Path>) -> Result<ExitCode, CliError> {
    let config = configuration(explicit)?;
    telemetry::start(&config.log);
    runtime()?.block_on(async {
        let app = app(&config).await?;
        let routes = {
            let app = app.clone();
            move |service: &mut actix_web::web::ServiceConfig| app.routes(service)
        };
        let operations = Operations::new(app.readiness());
        let listening = bind(&config.server, routes, operations, stop_signal()).map_err(CliError::new)?;
        greet(&config, &listening.address.to_string());
        let retention = keep_journals_short(app.service.clone(), config.audit.retention_months);
        tokio::spawn(retention);
        listening.run().await.map_err(CliError::new)?;
        note("Saldo has stopped.");
        Ok(ExitCode::SUCCESS)
    })
}

/// Cuts off what journals tell of too long ago, soon after the start and then once a day; copies that do it at the same
/// time do no harm.
async fn keep_journals_short(service: Data<Service>, months: u16) {
    let mut pause = Duration::from_secs(60);
    loop {
        sleep(pause).await;
        pause = Duration::from_secs(86_400);
        match trim_all(&service, oldest(service.clock.now(), months)).await {
            Ok(entries) => tracing::info!(entries, "journals are cut to what is kept"),
            Err(error) => tracing::warn!(%error, "journals could not be cut; it is tried again tomorrow"),
        }
    }
}

async fn trim_all(service: &Service, before: Timestamp) -> Result<u64, StoreError> {
    let mut gone = 0;
    for tag in service.journals().await? {
        match service.trim(&tag, before).await? {
            Trimmed::Entries(count) => gone += count,
            Trimmed::Bad => tracing::error!(journal = tag, "a journal is bad; see saldo audit verify"),
        }
    }
    Ok(gone)
}

/// Tells a person at a terminal where to look; the log tells everybody else.
fn greet(config: &crate::config::Config, address: &str) {
    tracing::info!(%address, version = env!("CARGO_PKG_VERSION"), "serving");
    for warning in config.oauth.warnings() {
        tracing::warn!("{warning}");
    }
    if config.alexa.skill_ids.is_empty() {
        tracing::info!("/alexa is not served: no alexa.skill_ids are set");
    }
    if config.has_sandbox() {
        note(format_args!("Saldo is listening. Open http://{address}/ or try, in another terminal: saldo talk"));
    } else {
        note(format_args!("Saldo is listening at {address}."));
    }
}
