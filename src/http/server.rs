//! The server: one listener for people and platforms, another for operations where that is wanted.

use super::body::BodyBounds;
use super::envelope::{envelope, not_found};
use super::health::Operations;
use super::peers::Peers;
use super::{stop, tls};
use crate::config::Server as Settings;
use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{App, HttpServer};
use futures_util::future::{BoxFuture, FutureExt, try_join_all};
use rustls::ServerConfig;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::available_parallelism;
use std::time::Duration;

/// For the head of a request, and for a TLS handshake.
const HEAD: Duration = Duration::from_secs(5);
/// Longer than the idle time of common load balancers (60 s), so that they close first and no request meets a closed door.
const KEEP_ALIVE: Duration = Duration::from_secs(75);
/// How long a closed connection may take to go when the peer still sends.
const LINGER: Duration = Duration::from_secs(1);

/// A bound server. Nothing is answered before [`Listening::run`] is awaited.
pub struct Listening {
    /// Where people and platforms are served.
    pub address: SocketAddr,
    /// Where health and metrics are served.
    pub operations_address: SocketAddr,
    running: BoxFuture<'static, io::Result<()>>,
}

impl fmt::Debug for Listening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listening").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Listening {
    /// Serves until the stop future resolves and the last request is answered.
    ///
    /// # Errors
    /// When the sockets fail.
    pub async fn run(self) -> io::Result<()> {
        self.running.await
    }
}

/// Binds the sockets. `configure` registers the handlers on each worker; `stop` resolves when the server shall end, see
/// [`super::stop_signal`].
///
/// # Errors
/// An address that cannot be bound, TLS files that cannot be used.
pub fn bind<C>(
    settings: &Settings,
    configure: C,
    operations: Operations,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<Listening>
where
    C: Fn(&mut ServiceConfig) + Clone + Send + 'static,
{
    let tls = tls::settings(settings)?;
    let (endpoints, shared) = (operations.clone(), settings.operations_listen.is_none());
    let everything = move |config: &mut ServiceConfig| {
        configure(config);
        if shared {
            endpoints.clone().routes(config);
        }
    };
    let (main, address) = listen(settings, settings.listen, workers(), tls, everything, &operations)?;
    let (mut servers, mut operations_address) = (vec![main], address);
    if let Some(own) = settings.operations_listen {
        let endpoints = operations.clone();
        let routes = move |config: &mut ServiceConfig| endpoints.clone().routes(config);
        let (server, bound) = listen(settings, own, 1, None, routes, &operations)?;
        servers.push(server);
        operations_address = bound;
    }
    let drain = Duration::from_secs(settings.drain_seconds);
    let running = run(servers, operations, drain, stop).boxed();
    Ok(Listening { address, operations_address, running })
}

async fn run(
    servers: Vec<Server>,
    operations: Operations,
    drain: Duration,
    stop: impl Future<Output = ()> + Send,
) -> io::Result<()> {
    let handles = servers.iter().map(Server::handle).collect();
    let stopping = async {
        stop.await;
        stop::stop_gracefully(operations, drain, handles).await;
    };
    let mut serving = try_join_all(servers);
    tokio::select! {
        result = &mut serving => return result.map(drop),
        () = stopping => {}
    }
    serving.await.map(drop)
}

fn listen<C>(
    settings: &Settings,
    address: SocketAddr,
    workers: usize,
    tls: Option<ServerConfig>,
    configure: C,
    operations: &Operations,
) -> io::Result<(Server, SocketAddr)>
where
    C: Fn(&mut ServiceConfig) + Clone + Send + 'static,
{
    let peers = Arc::new(Peers::new(settings.connections_per_peer, settings.trusted_proxies.clone()));
    let bounds = BodyBounds { limit: settings.body_limit, within: Duration::from_secs(settings.body_seconds) };
    let (known, operations) = (Arc::clone(&peers), operations.clone());
    let server = HttpServer::new(move || {
        let operations = operations.clone();
        App::new()
            .app_data(Data::from(Arc::clone(&known)))
            .app_data(Data::new(bounds))
            .configure(configure.clone())
            .default_service(web::to(not_found))
            .wrap(from_fn(move |request, next| envelope(request, next, operations.clone())))
    })
    .on_connect(move |connection, extensions| peers.connected(connection, extensions))
    .workers(workers)
    .client_request_timeout(HEAD)
    .tls_handshake_timeout(HEAD)
    .client_disconnect_timeout(LINGER)
    .keep_alive(KEEP_ALIVE)
    .shutdown_timeout(settings.shutdown_seconds)
    .disable_signals();
    let server = match tls {
        Some(tls) => server.bind_rustls_0_23(address, tls),
        None => server.bind(address),
    };
    let server =
        server.map_err(|problem| io::Error::new(problem.kind(), format!("cannot listen on {address}: {problem}")))?;
    let bound = server.addrs().first().copied().unwrap_or(address);
    Ok((server.run(), bound))
}

fn workers() -> usize {
    available_parallelism().map_or(2, usize::from).clamp(2, 64)
}
