//! Signed requests, each its own: "what's in my checking account", as Amazon's cloud sends it.

use crate::authority::{CHAIN_URL, signature, signing_key};
use crate::saldo_server::SKILL;
use saldo::clock::{Clock, SystemClock};
use saldo::entropy::{SystemEntropy, random};
use serde_json::{Value, json};
use std::thread;

/// Bytes as they go over the wire.
pub(crate) type Request = Vec<u8>;

/// `count` requests for each token, signed now: they stay fresh for 150 seconds.
pub(crate) fn sign(tokens: &[String], count: usize) -> Vec<Vec<Request>> {
    thread::scope(|scope| {
        let signing = tokens.iter().map(|token| {
            scope.spawn(move || {
                let key = signing_key();
                (0..count).map(|_| on_the_wire(&key, &body(token).to_string())).collect()
            })
        });
        let signing: Vec<_> = signing.collect();
        signing.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}

fn on_the_wire(key: &rcgen::KeyPair, body: &str) -> Request {
    format!(
        "POST /alexa HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json;charset=utf-8\r\n\
         Accept: application/json\r\nUser-Agent: Apache-HttpClient/4.5.x (Java/1.8.0)\r\nContent-Length: {}\r\n\
         SignatureCertChainUrl: {CHAIN_URL}\r\nSignature-256: {}\r\n\r\n{body}",
        body.len(),
        signature(key, body.as_bytes()),
    )
    .into_bytes()
}

fn body(token: &str) -> Value {
    // The household is the token's: one device a customer, so that the conversation goes on from turn to turn.
    let end = token.get(token.len() - 24..).unwrap();
    let user = json!({ "userId": format!("amzn1.ask.account.{end}"), "accessToken": token });
    let application = json!({ "applicationId": SKILL });
    json!({
        "version": "1.0",
        "session": {
            "new": true, "sessionId": fresh("amzn1.echo-api.session."), "application": application, "attributes": {},
            "user": user,
        },
        "context": {
            "Viewports": [],
            "System": {
                "application": application,
                "user": user,
                "device": { "deviceId": format!("amzn1.ask.device.{end}"), "supportedInterfaces": {} },
                "apiEndpoint": "https://api.amazonalexa.com",
                "apiAccessToken": "x".repeat(600),
            }
        },
        "request": {
            "type": "IntentRequest", "requestId": fresh("amzn1.echo-api.request."), "locale": "en-US",
            "timestamp": SystemClock.now().to_string(), "dialogState": "STARTED",
            "intent": { "name": "GetBalance", "confirmationStatus": "NONE", "slots": slots() },
        },
    })
}

fn slots() -> Value {
    let empty = |name: &str| json!({ "name": name, "confirmationStatus": "NONE", "source": "USER" });
    let known = json!({
        "authority": format!("amzn1.er-authority.echo-sdk.{SKILL}.account_type"),
        "status": { "code": "ER_SUCCESS_MATCH" },
        "values": [{ "value": { "name": "checking", "id": "checking" } }],
    });
    json!({
        "account_type": {
            "name": "account_type", "confirmationStatus": "NONE", "source": "USER", "value": "checking account",
            "resolutions": { "resolutionsPerAuthority": [known] },
        },
        "account_nickname": empty("account_nickname"), "last4": empty("last4"), "as_of_date": empty("as_of_date"),
    })
}

fn fresh(prefix: &str) -> String {
    format!("{prefix}{:032x}", u128::from_be_bytes(random(&SystemEntropy::new())))
}
