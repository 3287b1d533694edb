//! `saldo probe`: is a server ready? For health checks in images that have no shell.

use super::output::{CliError, note};
use super::set_up::{configuration, runtime};
use crate::config::Server;
use crate::outbound::{Outbound, place};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

pub(super) fn probe(explicit: Option<&Path>, url: Option<&str>) -> Result<ExitCode, CliError> {
    let base = match url {
        Some(url) => url.trim_end_matches('/').to_owned(),
        None => own_address(&configuration(explicit)?.server),
    };
    let place = place(&base).map_err(CliError::new)?;
    let outbound = Outbound::new([place], &[]).map_err(CliError::new)?;
    let ready = runtime()?.block_on(outbound.get(&format!("{base}/health/ready"), 65536, Duration::from_secs(3)));
    match ready {
        Ok(response) if response.status == 200 => Ok(ExitCode::SUCCESS),
        Ok(response) => {
            note(format_args!("not ready: {base} answers {}", response.status));
            Ok(ExitCode::from(1))
        }
        Err(error) => {
            note(format_args!("not ready: {base}: {error}"));
            Ok(ExitCode::from(1))
        }
    }
}

/// Where the configured server says whether it is ready.
fn own_address(server: &Server) -> String {
    let is_tls = server.tls_certificate.is_some() && server.operations_listen.is_none();
    let scheme = if is_tls { "https" } else { "http" };
    format!("{scheme}://{}", reachable(server.operations_listen.unwrap_or(server.listen)))
}

/// Where a server that listens on every interface is reached from its own machine.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}
