//! Redis over TLS: a private root is trusted where `SSL_CERT_FILE` names it, nothing else is.
//!
//! The root comes from the environment, so the client is this test binary started once more.

use super::cases::{now, tag};
use super::started;
use crate::redis_server::{Folder, RedisServer, free_port};
use saldo::store::{DurabilityPolicy, connect};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const URL: &str = "SALDO_TEST_REDIS_URL";

#[tokio::test]
#[ignore = "the client's half, started by the test below"]
#[expect(clippy::disallowed_methods, reason = "the other half says where the server is")]
async fn client() {
    let Ok(url) = std::env::var(URL) else { return };
    let _ = rustls::crypto::ring::default_provider().install_default();
    let store = connect(&url, DurabilityPolicy::Auto).await.unwrap();
    let until = Instant::now() + Duration::from_secs(4);
    while store.health().await.is_err() && Instant::now() < until {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(store.write(&tag(), 0, Some(b"x"), None, now()).await.unwrap());
}

#[tokio::test]
async fn a_private_root_is_trusted_only_where_it_is_named() {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
    let folder = Folder::new();
    let (certificate, key) = (folder.path().join("c.pem"), folder.path().join("k.pem"));
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    let port = free_port();
    let server = RedisServer::builder()
        .set("tls-port", &port.to_string())
        .set("tls-cert-file", &certificate.display().to_string())
        .set("tls-key-file", &key.display().to_string())
        .set("tls-auth-clients", "no")
        .start();
    assert!(started(&server.url()).await.health().await.is_ok());
    let start = |host: &str, roots: &std::path::Path| {
        let client = "store::tls::client";
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", client, "--ignored"])
            .env("SSL_CERT_FILE", roots)
            .env(URL, format!("rediss://{host}:{port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    let stranger = folder.path().join("other.pem");
    std::fs::write(&stranger, rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap().cert.pem())
        .unwrap();
    let clients = [start("localhost", &certificate), start("localhost", &stranger), start("127.0.0.1", &certificate)];
    let [named, unknown, other] = clients.map(|mut client| client.wait().unwrap().success());
    assert!(named, "the named root is not trusted");
    assert!(!unknown, "an unknown root is trusted");
    assert!(!other, "another name is trusted");
}
