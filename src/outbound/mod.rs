//! The one HTTP client: whatever leaves this process over HTTP leaves here.
//!
//! https only, plain http to loopback only, and only to hosts that stand in the configuration. No redirects, no cookies,
//! no proxies from the environment, no answer larger or later than asked for. An error never carries an address, a query
//! or a secret. Only this file knows the HTTP client library.

mod allow;
mod error;

pub use allow::place;
pub use error::OutboundError;

use crate::secret::Secret;
use allow::AllowList;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use reqwest::{Client, RequestBuilder, redirect, retry};
use rustls::crypto::ring::default_provider;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use std::sync::Arc;
use std::time::Duration;

const CONNECT_LIMIT: Duration = Duration::from_secs(3);
const IDLE_LIMIT: Duration = Duration::from_secs(60);

/// Makes ring the process's only cryptography. The first thing that `main` and every test do; harmless when repeated.
pub fn install_crypto() {
    // An error says that a provider is there already: ours, since no other is linked.
    let _ = default_provider().install_default();
}

/// An answer, whatever its status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The status; a redirect is handed out like any other.
    pub status: u16,
    /// The body, complete.
    pub body: Vec<u8>,
}

/// The client. Cheap to share behind an `Arc`; it keeps its connections.
#[derive(Debug)]
pub struct Outbound {
    client: Client,
    allowed: AllowList,
}

impl Outbound {
    /// A client that asks `allowed_hosts` only. An entry is `host`, meaning the scheme's own port, or `host:port`; see
    /// [`place`]. `extra_roots_pem` are PEM files trusted beside the public roots, for banks with private ones.
    ///
    /// # Errors
    /// [`OutboundError::Roots`], [`OutboundError::Setup`].
    pub fn new(
        allowed_hosts: impl IntoIterator<Item = String>,
        extra_roots_pem: &[Vec<u8>],
    ) -> Result<Self, OutboundError> {
        Ok(Self { client: client(extra_roots_pem)?, allowed: AllowList::new(allowed_hosts) })
    }

    /// GETs `url`; at most `limit` bytes within `time`.
    ///
    /// # Errors
    /// [`OutboundError`]; an answer with any status is not an error.
    pub async fn get(&self, url: &str, limit: usize, time: Duration) -> Result<Response, OutboundError> {
        let url = self.allowed.admit(url)?;
        answer(self.client.get(url), limit, time).await
    }

    /// POSTs `body` as JSON, with `bearer` as the token if there is one; at most `limit` bytes within `time`.
    ///
    /// # Errors
    /// [`OutboundError`]; an answer with any status is not an error.
    pub async fn post_json(
        &self,
        url: &str,
        bearer: Option<&Secret>,
        body: Vec<u8>,
        limit: usize,
        time: Duration,
    ) -> Result<Response, OutboundError> {
        let url = self.allowed.admit(url)?;
        let mut request =
            self.client.post(url).header(CONTENT_TYPE, "application/json").header(ACCEPT, "application/json");
        if let Some(token) = bearer {
            request = request.header(AUTHORIZATION, bearer_header(token)?);
        }
        answer(request.body(body), limit, time).await
    }

    /// Whether `url` may be asked at all, for addresses that arrive in a request body.
    ///
    /// # Errors
    /// [`OutboundError::Address`], [`OutboundError::Scheme`], [`OutboundError::Host`].
    pub fn check(&self, url: &str) -> Result<(), OutboundError> {
        self.allowed.admit(url).map(drop)
    }
}

fn bearer_header(token: &Secret) -> Result<HeaderValue, OutboundError> {
    let mut value = HeaderValue::try_from(format!("Bearer {}", token.expose())).map_err(|_| OutboundError::Token)?;
    value.set_sensitive(true);
    Ok(value)
}

async fn answer(request: RequestBuilder, limit: usize, time: Duration) -> Result<Response, OutboundError> {
    tokio::time::timeout(time, read(request, limit)).await.unwrap_or(Err(OutboundError::Late))
}

/// Stops at the first byte too many, whatever `Content-Length` says.
async fn read(request: RequestBuilder, limit: usize) -> Result<Response, OutboundError> {
    let mut response = request.send().await.map_err(|error| reason(&error))?;
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| reason(&error))? {
        if chunk.len() > limit - body.len() {
            return Err(OutboundError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Response { status: response.status().as_u16(), body })
}

fn reason(error: &reqwest::Error) -> OutboundError {
    if error.is_timeout() {
        OutboundError::Late
    } else if error.is_connect() {
        OutboundError::Unreachable
    } else {
        OutboundError::Broken
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that makes a client")]
fn client(extra_roots_pem: &[Vec<u8>]) -> Result<Client, OutboundError> {
    install_crypto();
    Client::builder()
        .tls_backend_preconfigured(tls(roots(extra_roots_pem)?)?)
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .no_proxy()
        .referer(false)
        .user_agent(concat!("saldo/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT_LIMIT)
        .pool_idle_timeout(IDLE_LIMIT)
        .tcp_nodelay(true)
        .build()
        .map_err(|_| OutboundError::Setup)
}

/// The public roots compiled in, so that an image without a certificate store works alike.
fn roots(extra_pem: &[Vec<u8>]) -> Result<RootCertStore, OutboundError> {
    let mut store = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for pem in extra_pem {
        let before = store.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate.map_err(|_| OutboundError::Roots)?;
            store.add(certificate).map_err(|_| OutboundError::Roots)?;
        }
        if store.len() == before {
            return Err(OutboundError::Roots);
        }
    }
    Ok(store)
}

fn tls(roots: RootCertStore) -> Result<ClientConfig, OutboundError> {
    let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| OutboundError::Setup)?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpListener;

    const SOON: Duration = Duration::from_secs(5);

    /// A server that reads one request, sends `parts` with a pause before each but the first, and hands the request back.
    fn serve(parts: &'static [&'static str]) -> (String, std::thread::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/x?secret=1", listener.local_addr().unwrap());
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut bytes = [0_u8; 4096];
            let read = stream.read(&mut bytes).unwrap();
            for (number, part) in parts.iter().enumerate() {
                if number > 0 {
                    std::thread::sleep(Duration::from_millis(400));
                }
                // The client may have gone already.
                let _ = stream.write_all(part.as_bytes());
            }
            String::from_utf8_lossy(&bytes[..read]).into_owned()
        });
        (url, server)
    }

    fn outbound(url: &str) -> Outbound {
        Outbound::new([place(url).unwrap()], &[]).unwrap()
    }

    #[tokio::test]
    async fn get_hands_out_status_and_body() {
        let (url, server) = serve(&["HTTP/1.1 404 Not Found\r\ncontent-length: 5\r\n\r\nhello"]);
        let response = outbound(&url).get(&url, 5, SOON).await.unwrap();
        assert_eq!((response.status, response.body.as_slice()), (404, b"hello".as_slice()));
        let request = server.join().unwrap();
        assert!(request.starts_with("GET /x?secret=1 HTTP/1.1\r\n"), "{request}");
        assert!(!request.to_lowercase().contains("authorization"), "{request}");
    }

    #[tokio::test]
    async fn post_sends_json_and_the_token() {
        let (url, server) = serve(&["HTTP/1.1 204 No Content\r\n\r\n"]);
        let token = Secret::new("t0ken");
        let response = outbound(&url).post_json(&url, Some(&token), b"{}".to_vec(), 0, SOON).await.unwrap();
        assert_eq!((response.status, response.body.len()), (204, 0));
        let request = server.join().unwrap();
        assert!(request.starts_with("POST "), "{request}");
        assert!(request.contains("authorization: Bearer t0ken\r\n"), "{request}");
        assert!(request.contains("content-type: application/json\r\n"), "{request}");
        let broken = outbound(&url).post_json(&url, Some(&Secret::new("a\nb")), Vec::new(), 0, SOON).await;
        assert_eq!(broken, Err(OutboundError::Token));
    }

    #[tokio::test]
    async fn a_redirect_is_not_followed() {
        let (url, _server) =
            serve(&["HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n"]);
        assert_eq!(outbound(&url).get(&url, 10, SOON).await.unwrap().status, 302);
    }

    #[tokio::test]
    async fn too_large_too_late_broken_and_absent_have_their_reasons() {
        let (url, _server) = serve(&["HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nhello!"]);
        assert_eq!(outbound(&url).get(&url, 5, SOON).await, Err(OutboundError::TooLarge));
        let (url, _server) =
            serve(&["HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n", "3\r\nlo!\r\n"]);
        assert_eq!(outbound(&url).get(&url, 5, SOON).await, Err(OutboundError::TooLarge));
        let (url, _server) = serve(&["HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhe", "llo"]);
        assert_eq!(outbound(&url).get(&url, 5, Duration::from_millis(100)).await, Err(OutboundError::Late));
        let (url, _server) = serve(&["HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhe"]);
        assert_eq!(outbound(&url).get(&url, 5, SOON).await, Err(OutboundError::Broken));
        let closed = "http://127.0.0.1:1/?secret=1";
        let error = outbound(closed).get(closed, 5, SOON).await.unwrap_err();
        assert_eq!(error, OutboundError::Unreachable);
        assert!(!format!("{error} {error:?}").contains("secret"));
    }

    #[tokio::test]
    async fn an_address_that_is_not_listed_is_not_asked() {
        let (url, _server) = serve(&["HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"]);
        let other = Outbound::new(["bank.example".to_owned()], &[]).unwrap();
        assert_eq!(other.get(&url, 5, SOON).await, Err(OutboundError::Host));
        assert_eq!(other.check("https://bank.example/x"), Ok(()));
        assert_eq!(outbound(&url).get(&url, 5, SOON).await.unwrap().status, 200);
    }

    #[test]
    fn additional_roots_must_be_certificates() {
        Outbound::new([], &[]).unwrap();
        let root = rcgen::generate_simple_self_signed(vec!["bank.example".to_owned()]).unwrap().cert.pem();
        Outbound::new([], &[root.into_bytes()]).unwrap();
        assert_eq!(Outbound::new([], &[b"x".to_vec()]).err(), Some(OutboundError::Roots));
    }
}
