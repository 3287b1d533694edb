//! `saldo serve`: until it is told to stop.

use super::output::{CliError, note};
use super::set_up::{app, configuration, runtime};
use crate::http::{Operations, bind, stop_signal};
use crate::telemetry;
use std::path::Path;
use std::process::ExitCode;

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
        listening.run().await.map_err(CliError::new)?;
        note("Saldo has stopped.");
        Ok(ExitCode::SUCCESS)
    })
}

/// Tells a person at a terminal where to look; the log tells everybody else.
fn greet(config: &crate::config::Config, address: &str) {
    tracing::info!(%address, version = env!("CARGO_PKG_VERSION"), "serving");
    if config.alexa.skill_ids.is_empty() {
        tracing::info!("/alexa is not served: no alexa.skill_ids are set");
    }
    if config.has_sandbox() {
        note(format_args!("Saldo is listening. Open http://{address}/ or try, in another terminal: saldo talk"));
    } else {
        note(format_args!("Saldo is listening at {address}."));
    }
}
