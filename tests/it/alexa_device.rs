//! An Alexa device and the cloud behind it: makes requests as Amazon does, signs them, posts them.
#![cfg(test)]

use crate::app::{SKILL, TestApp};
use crate::http_stack::{Answer, send};
use crate::pki::{CHAIN_URL, sign};
use saldo::clock::Clock;
use saldo::entropy::{SystemEntropy, random};
use serde_json::{Map, Value, json};
use std::net::SocketAddr;
use std::time::Duration;

/// One device in one household.
#[derive(Clone, Debug)]
pub(crate) struct Device {
    pub(crate) user: String,
    pub(crate) id: String,
    pub(crate) locale: String,
    pub(crate) token: Option<String>,
    /// A recognised speaker with, perhaps, a token of their own.
    pub(crate) person: Option<(String, Option<String>)>,
    pub(crate) screen: bool,
    /// Where progressive responses go.
    pub(crate) api_endpoint: String,
}

impl Device {
    /// A device whose household is linked to `customer`.
    pub(crate) fn of(app: &TestApp, customer: &str) -> Self {
        Self { token: Some(app.token(customer).expose().to_owned()), ..Self::unlinked() }
    }

    pub(crate) fn unlinked() -> Self {
        Self {
            user: fresh("amzn1.ask.account."),
            id: fresh("amzn1.ask.device."),
            locale: "en-US".to_owned(),
            token: None,
            person: None,
            screen: false,
            api_endpoint: "https://api.amazonalexa.com".to_owned(),
        }
    }

    pub(crate) fn launch(&self, app: &TestApp) -> Value {
        self.envelope(app, json!({ "type": "LaunchRequest" }))
    }

    /// An intent; slots by name and spoken value.
    pub(crate) fn intent(&self, app: &TestApp, name: &str, slots: &[(&str, &str)]) -> Value {
        let slot = |(name, value): &(&str, &str)| {
            ((*name).to_owned(), json!({ "name": name, "value": value, "confirmationStatus": "NONE" }))
        };
        let slots: Map<String, Value> = slots.iter().map(slot).collect();
        let name = alexa_name(name);
        let intent = json!({ "name": name, "confirmationStatus": "NONE", "slots": slots });
        self.envelope(app, json!({ "type": "IntentRequest", "dialogState": "STARTED", "intent": intent }))
    }

    /// Any request object in this device's envelope, with an id, a time and a locale unless it has its own.
    pub(crate) fn envelope(&self, app: &TestApp, mut request: Value) -> Value {
        let defaults = json!({
            "requestId": fresh("amzn1.echo-api.request."),
            "timestamp": app.clock.now().to_string(),
            "locale": self.locale,
        });
        for (name, value) in defaults.as_object().unwrap() {
            request.as_object_mut().unwrap().entry(name.clone()).or_insert(value.clone());
        }
        let interfaces = if self.screen { json!({ "Alexa.Presentation.APL": { "runtime": {} } }) } else { json!({}) };
        let mut user = json!({ "userId": self.user });
        if let Some(token) = &self.token {
            user["accessToken"] = json!(token);
        }
        let mut system = json!({
            "application": { "applicationId": SKILL },
            "user": user,
            "device": { "deviceId": self.id, "supportedInterfaces": interfaces },
            "apiEndpoint": self.api_endpoint,
            "apiAccessToken": "api-token",
        });
        if let Some((id, token)) = &self.person {
            system["person"] = json!({ "personId": id });
            if let Some(token) = token {
                system["person"]["accessToken"] = json!(token);
            }
        }
        json!({
            "version": "1.0",
            "session": {
                "new": true,
                "sessionId": fresh("amzn1.echo-api.session."),
                "application": { "applicationId": SKILL },
                "attributes": {},
                "user": user,
            },
            "context": { "System": system },
            "request": request,
        })
    }

    /// Says an intent and hears the answer; anything but 200 fails the test.
    pub(crate) fn say(&self, app: &TestApp, name: &str, slots: &[(&str, &str)]) -> Heard {
        Heard::of(&post(app.address, &self.intent(app, name, slots)))
    }

    /// The end of a connection that was started with `token`.
    pub(crate) fn resumed(&self, app: &TestApp, token: &str, result: &Value) -> Heard {
        let status = json!({ "code": "200", "message": "OK" });
        let cause = json!({ "type": "ConnectionCompleted", "token": token, "status": status, "result": result });
        let request = self.envelope(app, json!({ "type": "SessionResumedRequest", "cause": cause }));
        Heard::of(&post(app.address, &request))
    }

    pub(crate) fn open(&self, app: &TestApp) -> Heard {
        Heard::of(&post(app.address, &self.launch(app)))
    }
}

/// What came back, opened.
#[derive(Debug, Clone)]
pub(crate) struct Heard {
    /// The whole response.
    pub(crate) json: Value,
}

impl Heard {
    pub(crate) fn of(answer: &Answer) -> Self {
        assert_eq!(answer.status, 200, "{answer:?}");
        Self { json: serde_json::from_str(&answer.body).unwrap() }
    }

    /// SSML with its root; empty when nothing is said.
    pub(crate) fn ssml(&self) -> &str {
        self.json["response"]["outputSpeech"]["ssml"].as_str().unwrap_or_default()
    }

    /// The speech in plain words.
    pub(crate) fn text(&self) -> String {
        plain(self.ssml())
    }

    pub(crate) fn reprompt(&self) -> String {
        plain(self.json["response"]["reprompt"]["outputSpeech"]["ssml"].as_str().unwrap_or_default())
    }

    /// `Some(true)`: over; `Some(false)`: listening; `None`: left to the device.
    pub(crate) fn ends(&self) -> Option<bool> {
        self.json["response"]["shouldEndSession"].as_bool()
    }
}

/// Without tags and entities.
pub(crate) fn plain(ssml: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for c in ssml.chars() {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    text.replace("&apos;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// Posts `request` signed by the test authority's leaf.
pub(crate) fn post(address: SocketAddr, request: &Value) -> Answer {
    post_bytes(address, request.to_string().as_bytes())
}

pub(crate) fn post_bytes(address: SocketAddr, body: &[u8]) -> Answer {
    let headers = format!("SignatureCertChainUrl: {CHAIN_URL}\r\nSignature-256: {}\r\n", sign(body));
    post_with(address, &headers, body)
}

/// Posts with exactly these signature headers (each line ended by CR LF).
pub(crate) fn post_with(address: SocketAddr, headers: &str, body: &[u8]) -> Answer {
    let head = format!(
        "POST /alexa HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json;charset=utf-8\r\n\
         Content-Length: {}\r\n{headers}\r\n",
        body.len()
    );
    let bytes = [head.as_bytes(), body].concat();
    send(address, &bytes, Duration::from_secs(10)).answer()
}

fn alexa_name(name: &str) -> String {
    match name {
        "Help" | "Stop" | "Cancel" | "Fallback" | "NavigateHome" | "Yes" | "No" | "Repeat" => {
            format!("AMAZON.{name}Intent")
        }
        "NextPage" => "AMAZON.NextIntent".to_owned(),
        "PreviousPage" => "AMAZON.PreviousIntent".to_owned(),
        name => name.to_owned(),
    }
}

pub(crate) fn fresh(prefix: &str) -> String {
    let bytes: [u8; 12] = random(&SystemEntropy::new());
    format!("{prefix}{:024x}", bytes.iter().fold(0_u128, |number, byte| number << 8 | u128::from(*byte)))
}
