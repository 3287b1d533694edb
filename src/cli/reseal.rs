//! `saldo keys reseal`: the step of a rotation after which the old key can be dropped.
//!
//! May be broken off and begun again; servers keep answering meanwhile.

use super::output::{CliError, Progress, line, note};
use super::set_up::{app, configuration, runtime};
use crate::service::{Resealed, Service};
use std::path::Path;
use std::process::ExitCode;

pub(super) fn reseal(explicit: Option<&Path>) -> Result<ExitCode, CliError> {
    let config = configuration(explicit)?;
    runtime()?.block_on(async { reseal_all(&app(&config).await?.service).await })
}

async fn reseal_all(service: &Service) -> Result<ExitCode, CliError> {
    let keys = service.lasting().await.map_err(CliError::new)?;
    let (mut progress, mut anew, mut unreadable) = (Progress::of(keys.len()), 0_u64, 0_u64);
    for key in &keys {
        match service.reseal(key).await.map_err(CliError::new)? {
            Resealed::Anew => anew += 1,
            Resealed::Current => {}
            Resealed::Unreadable => unreadable += 1,
        }
        progress.step();
    }
    drop(progress);
    line(format_args!("{anew} of {} records sealed anew", keys.len()));
    if unreadable == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    note(format_args!(
        "{unreadable} records do not open with any key that is there: keep the old key, and look for its others"
    ));
    Ok(ExitCode::from(1))
}
