//! Reads the `redis…` URLs: one server, a master that sentinels know, a cluster.
//!
//! Never shows a password: what is printed of an address is [`Address::name`].

use super::super::connect::ConnectError;
use redis::io::tcp::TcpSettings;
use redis::{ConnectionAddr, ConnectionInfo, IntoConnectionInfo};

/// Where Redis is.
#[derive(Clone)]
pub(super) struct Address {
    /// The hosts, for messages.
    pub name: String,
    /// How to get at them.
    pub kind: Kind,
}

/// The three shapes of a deployment.
#[derive(Clone)]
pub(super) enum Kind {
    /// One server.
    Single(ConnectionInfo),
    /// Sentinels, and the name of the master they watch. `server` holds what the master wants to hear.
    Sentinel {
        /// Where the sentinels are.
        sentinels: Vec<ConnectionAddr>,
        /// The master's name.
        master: String,
        /// User, password and database of the master; its address is a sentinel's and not used.
        server: Box<ConnectionInfo>,
    },
    /// Some nodes of a cluster.
    Cluster(Vec<ConnectionInfo>),
}

impl Address {
    /// Reads `redis://[user:password@]host[:port][/database]`, `rediss://…`, `redis+sentinel://[…@]h1:p,h2:p/MASTER` and
    /// `redis+cluster://[…@]h1:p,h2:p`; `rediss+sentinel` and `rediss+cluster` are the same over TLS.
    ///
    /// # Errors
    /// [`ConnectError::Url`].
    pub(super) fn parse(url: &str) -> Result<Self, ConnectError> {
        let (scheme, rest) = url.split_once("://").unwrap_or((url, ""));
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (login, hosts) = authority.rsplit_once('@').map_or(("", authority), |(login, hosts)| (login, hosts));
        let (transport, shape) = scheme.split_once('+').unwrap_or((scheme, ""));
        if hosts.is_empty() || !matches!(transport, "redis" | "rediss") {
            return Err(unknown());
        }
        let one = |host: &str, database: &str| server(transport, login, host, database);
        let all = || hosts.split(',').map(|host| one(host, "")).collect::<Result<Vec<_>, _>>();
        let kind = match shape {
            "" => Kind::Single(one(hosts, path)?),
            "cluster" => Kind::Cluster(all()?),
            "sentinel" => sentinel(all()?, path)?,
            _ => return Err(unknown()),
        };
        Ok(Self { name: format!("{scheme}://{hosts}"), kind })
    }
}

fn unknown() -> ConnectError {
    let known = "`embedded:PATH`, `memory:`, `redis://host:port`, `rediss://host:port`, \
        `redis+sentinel://host:port,host:port/MASTER`, `redis+cluster://host:port,host:port`";
    ConnectError::Url(format!("not understood; known are {known}"))
}

/// One server's address. `TCP_NODELAY` is set: a turn is one small packet each way.
fn server(transport: &str, login: &str, host: &str, database: &str) -> Result<ConnectionInfo, ConnectError> {
    let at = if login.is_empty() { "" } else { "@" };
    let wrong =
        |_| ConnectError::Url(format!("`{host}` is no host and port, or the part before `@` is no user:password"));
    let info = format!("{transport}://{login}{at}{host}/{database}").into_connection_info().map_err(wrong)?;
    if matches!(info.addr(), ConnectionAddr::TcpTls { insecure: true, .. }) {
        return Err(ConnectError::Url("`#insecure` is not supported; set SSL_CERT_FILE for a private root".into()));
    }
    Ok(info.set_tcp_settings(TcpSettings::default().set_nodelay(true)))
}

fn sentinel(servers: Vec<ConnectionInfo>, master: &str) -> Result<Kind, ConnectError> {
    let missing =
        || ConnectError::Url("`redis+sentinel://` needs the master's name at its end, as in `…/mymaster`".into());
    let sentinels = servers.iter().map(|server| server.addr().clone()).collect();
    let server = servers.into_iter().next().filter(|_| !master.is_empty()).ok_or_else(missing)?;
    Ok(Kind::Sentinel { sentinels, master: master.to_owned(), server: Box::new(server) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_all_shapes() {
        assert!(matches!(Address::parse("redis://h:1").unwrap().kind, Kind::Single(_)));
        assert!(matches!(Address::parse("rediss://u:p@h:1/2").unwrap().kind, Kind::Single(_)));
        assert!(
            matches!(Address::parse("redis+cluster://h:1,i:2").unwrap().kind, Kind::Cluster(nodes) if nodes.len() == 2)
        );
        let Kind::Sentinel { sentinels, master, server } =
            Address::parse("redis+sentinel://:p%40w@h:1,i:2/m").unwrap().kind
        else {
            panic!("no sentinels");
        };
        assert_eq!((sentinels.len(), master.as_str(), server.redis_settings().password()), (2, "m", Some("p@w")));
    }

    #[test]
    fn refuses_without_showing_the_password() {
        for url in [
            "",
            "redis:",
            "redis://",
            "http://:hidden@h",
            "redis+x://:hidden@h",
            "redis://:hidden@h:port",
            "redis+sentinel://:hidden@h:1",
        ] {
            let error = Address::parse(url).err().unwrap().to_string();
            assert!(!error.contains("hidden"), "{error}");
        }
        assert!(!Address::parse("redis://:hidden@h:1").unwrap().name.contains("hidden"));
    }
}
