//! The bare program: RSA verification, one JSON parse, one GET, one SET, a fixed answer. Nothing else a service has: no
//! checks of the chain, the dates or the envelope, no limits, no sealing, no log, no metrics.

use crate::authority::public_key;
use crate::process::{Server, free_address};
use actix_web::rt::System;
use actix_web::web::{Bytes, Data};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use redis::aio::ConnectionManager;
use redis::io::tcp::TcpSettings;
use redis::{AsyncCommands, IntoConnectionInfo};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use serde_json::Value;
use std::env::current_exe;
use std::process::Command;
use std::thread::available_parallelism;
use std::time::Duration;

/// Tells this program to be the bare one.
pub(crate) const ARGUMENT: &str = "bare";

/// As long as what Saldo answers.
const ANSWER: &str = r#"{"version":"1.0","response":{"outputSpeech":{"type":"SSML","ssml":"<speak>You have about 1,234 dollars available in checking.</speak>"},"shouldEndSession":true}}"#;
/// As long as a session of Saldo's, sealed.
const SESSION: [u8; 400] = [7; 400];

struct Shared {
    key: Vec<u8>,
    redis: ConnectionManager,
}

/// Starts the bare program.
pub(crate) fn start(redis: &str) -> Server {
    let address = free_address();
    Server::start(Command::new(current_exe().unwrap()).args([ARGUMENT, &address.to_string(), redis]), address)
}

/// How long ten starts took.
pub(crate) fn starts(redis: &str) -> Vec<Duration> {
    (0..10).map(|_| start(redis).took).collect()
}

/// Serves at `address` until it is killed.
pub(crate) fn serve(address: &str, redis: &str) {
    System::new().block_on(serving(address, redis));
}

async fn serving(address: &str, redis: &str) {
    let server = redis.into_connection_info().unwrap().set_tcp_settings(TcpSettings::default().set_nodelay(true));
    let redis = redis::Client::open(server).unwrap().get_connection_manager().await.unwrap();
    let shared = Data::new(Shared { key: public_key(), redis });
    let app = move || {
        let ready = web::resource("/health/ready").get(HttpResponse::Ok);
        App::new().app_data(shared.clone()).service(web::resource("/alexa").post(answer)).service(ready)
    };
    let workers = available_parallelism().map_or(2, usize::from).clamp(2, 64);
    let server = HttpServer::new(app).workers(workers).keep_alive(Duration::from_secs(75));
    server.bind(address).unwrap().run().await.unwrap();
}

async fn answer(request: HttpRequest, body: Bytes, shared: Data<Shared>) -> HttpResponse {
    let signature = request.headers().get("signature-256").and_then(|value| STANDARD.decode(value.as_bytes()).ok());
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &shared.key);
    if signature.is_none_or(|signature| key.verify(&body, &signature).is_err()) {
        return HttpResponse::BadRequest().finish();
    }
    let envelope: Value = serde_json::from_slice(&body).unwrap_or_default();
    let Some(user) = envelope.pointer("/session/user/userId").and_then(Value::as_str) else {
        return HttpResponse::BadRequest().finish();
    };
    let mut redis = shared.redis.clone();
    let _: Option<Vec<u8>> = redis.get(user).await.unwrap();
    let () = redis.set(user, &SESSION[..]).await.unwrap();
    HttpResponse::Ok().content_type("application/json;charset=UTF-8").body(ANSWER)
}
