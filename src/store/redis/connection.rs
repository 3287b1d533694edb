//! One connection to Redis, and how it is made: to a server, to the master that sentinels name, or to a cluster.
//!
//! Makes a connection once; that it is made again when it breaks is the [`super::lane`]'s business.

use super::address::{Address, Kind};
use redis::aio::MultiplexedConnection;
use redis::cluster::{ClusterClient, ClusterConfig};
use redis::cluster_async::ClusterConnection;
use redis::cluster_routing::{MultipleNodeRoutingInfo, Route, RoutingInfo, SingleNodeRoutingInfo, SlotAddr};
use redis::io::tcp::TcpSettings;
use redis::sentinel::{SentinelClientBuilder, SentinelServerType};
use redis::{
    AsyncConnectionConfig, Client, Cmd, ConnectionAddr, ConnectionInfo, ErrorKind, Pipeline, RedisError, RedisResult,
    TlsMode, Value,
};
use std::time::Duration;

/// The last resort: longer than any limit of a call, so that nothing that was only late is sent a second time.
const RESPONSE: Duration = Duration::from_secs(5);

/// How often the cluster client follows a redirection or waits for a fail-over within one call.
const REDIRECTIONS: u32 = 3;

/// A live connection; a clone is the same connection.
#[derive(Clone)]
pub(super) enum Connection {
    /// To one server.
    Server(MultiplexedConnection),
    /// To all nodes of a cluster.
    Cluster(ClusterConnection),
}

/// One of the servers behind a connection.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    /// The only one.
    Server,
    /// A node of a cluster, by its host and port.
    Cluster(String, u16),
}

impl Node {
    /// Reads `host:port`, as the cluster client names a node.
    fn named(name: &Value) -> Option<Self> {
        let (host, port) = super::reply::text(name)?.rsplit_once(':')?;
        Some(Self::Cluster(host.to_owned(), port.parse().ok()?))
    }

    /// How a cluster's command gets there, and never anywhere else. A single server is not asked.
    fn route(&self) -> SingleNodeRoutingInfo {
        match self {
            Self::Server => SingleNodeRoutingInfo::Random,
            Self::Cluster(host, port) => SingleNodeRoutingInfo::ByAddress { host: host.clone(), port: *port },
        }
    }
}

impl Connection {
    /// Connects and logs in; TCP, TLS and the log-in may take `limit` together.
    pub(super) async fn dial(address: &Address, limit: Duration) -> RedisResult<Self> {
        let config =
            AsyncConnectionConfig::new().set_connection_timeout(Some(limit)).set_response_timeout(Some(RESPONSE));
        match &address.kind {
            Kind::Single(at) => {
                let client = Client::open(at.clone())?;
                Ok(Self::Server(client.get_multiplexed_async_connection_with_config(&config).await?))
            }
            Kind::Sentinel { sentinels, master, server: login } => {
                let client = master_of(sentinels, master, login).await?;
                Ok(Self::Server(client.get_multiplexed_async_connection_with_config(&config).await?))
            }
            Kind::Cluster(nodes) => Ok(Self::Cluster(cluster(nodes, limit).await?)),
        }
    }

    /// Asks for a sign of life; in a cluster from any node.
    pub(super) async fn ping(&mut self) -> RedisResult<()> {
        let ping = redis::cmd("PING");
        let reply = match self {
            Self::Server(server) => server.send_packed_command(&ping).await,
            Self::Cluster(nodes) => {
                nodes.route_command(ping, RoutingInfo::SingleNode(SingleNodeRoutingInfo::Random)).await
            }
        };
        reply.and_then(refused).map(drop)
    }

    /// How long a new connection is kept although calls fail on it. A cluster's follows fail-overs by itself, and one
    /// dead node must not cost the others their connection again and again.
    pub(super) fn trusted(&self) -> Duration {
        match self {
            Self::Server(_) => Duration::ZERO,
            Self::Cluster(_) => Duration::from_secs(2),
        }
    }

    /// Runs one command. A script goes to the node of its keys.
    pub(super) async fn run(&mut self, command: &Cmd) -> RedisResult<Value> {
        let value = match self {
            Self::Server(server) => server.send_packed_command(command).await,
            Self::Cluster(cluster) => command.query_async(cluster).await,
        };
        value.and_then(refused)
    }

    /// Runs commands one after another on the connection to `key`'s node: what follows a write can wait for it.
    pub(super) async fn run_all(&mut self, commands: &Pipeline, count: usize, key: &str) -> RedisResult<Vec<Value>> {
        let values = match self {
            Self::Server(server) => server.send_packed_commands(commands, 0, count).await?,
            Self::Cluster(cluster) => {
                let node = SingleNodeRoutingInfo::SpecificNode(Route::with_key(key, SlotAddr::Master));
                cluster.route_pipeline(commands.clone(), 0, count, node).await?
            }
        };
        values.into_iter().map(refused).collect()
    }

    /// Runs a command on every master that the client is connected to: one reply each.
    pub(super) async fn run_everywhere(&mut self, command: &Cmd) -> RedisResult<Vec<Value>> {
        Ok(self.run_on_each(command).await?.into_iter().map(|(_, reply)| reply).collect())
    }

    /// The same, with the node that each reply is from.
    pub(super) async fn run_on_each(&mut self, command: &Cmd) -> RedisResult<Vec<(Node, Value)>> {
        match self {
            Self::Server(_) => Ok(vec![(Node::Server, self.run(command).await?)]),
            Self::Cluster(cluster) => {
                let all = RoutingInfo::MultiNode((MultipleNodeRoutingInfo::AllMasters, None));
                let Value::Map(nodes) = cluster.route_command(command.clone(), all).await.and_then(refused)? else {
                    return Err(strange());
                };
                let named = |(name, reply)| Ok((Node::named(&name).ok_or_else(strange)?, refused(reply)?));
                nodes.into_iter().map(named).collect()
            }
        }
    }

    /// Runs one command on one node.
    pub(super) async fn run_on(&mut self, node: &Node, command: &Cmd) -> RedisResult<Value> {
        match self {
            Self::Server(_) => self.run(command).await,
            Self::Cluster(cluster) => {
                let at = RoutingInfo::SingleNode(node.route());
                cluster.route_command(command.clone(), at).await.and_then(refused)
            }
        }
    }

    /// Runs commands on one node.
    pub(super) async fn run_all_on(
        &mut self,
        node: &Node,
        commands: &Pipeline,
        count: usize,
    ) -> RedisResult<Vec<Value>> {
        let values = match self {
            Self::Server(server) => server.send_packed_commands(commands, 0, count).await?,
            Self::Cluster(cluster) => cluster.route_pipeline(commands.clone(), 0, count, node.route()).await?,
        };
        values.into_iter().map(refused).collect()
    }

    /// Whether the keys are spread over several servers.
    pub(super) fn is_cluster(&self) -> bool {
        matches!(self, Self::Cluster(_))
    }
}

fn strange() -> RedisError {
    (ErrorKind::UnexpectedReturnType, "the nodes' replies are not understood").into()
}

/// An error that came as a value is an error.
fn refused(value: Value) -> RedisResult<Value> {
    match value {
        Value::ServerError(error) => Err(error.into()),
        value => Ok(value),
    }
}

/// Asks the sentinels who is master now; redis-rs also asks that one whether it agrees.
async fn master_of(sentinels: &[ConnectionAddr], master: &str, server: &ConnectionInfo) -> RedisResult<Client> {
    let settings = server.redis_settings();
    let tcp = TcpSettings::default().set_nodelay(true);
    let mut builder = SentinelClientBuilder::new(sentinels.to_vec(), master, SentinelServerType::Master)?
        .set_client_to_redis_db(settings.db())
        .set_client_to_redis_tcp_settings(tcp.clone())
        .set_client_to_sentinel_tcp_settings(tcp);
    if matches!(server.addr(), ConnectionAddr::TcpTls { .. }) {
        builder = builder.set_client_to_redis_tls_mode(TlsMode::Secure);
    }
    if let Some(user) = settings.username() {
        builder = builder.set_client_to_redis_username(user);
    }
    if let Some(password) = settings.password() {
        builder = builder.set_client_to_redis_password(password);
    }
    builder.build()?.async_get_client().await
}

async fn cluster(nodes: &[ConnectionInfo], limit: Duration) -> RedisResult<ClusterConnection> {
    let client = ClusterClient::builder(nodes.to_vec())
        .retries(REDIRECTIONS)
        .min_retry_wait(20)
        .max_retry_wait(100)
        .tcp_settings(TcpSettings::default().set_nodelay(true))
        .build()?;
    let config = ClusterConfig::new().set_connection_timeout(limit).set_response_timeout(RESPONSE);
    client.get_async_connection_with_config(config).await
}
