//! `POST /alexa`: the custom skill webhook.
//!
//! Verify, parse, admit, answer, in this order and no other. Whatever fails before a turn exists is a 400 that does not say
//! which check it was; the log has the reason code. Once verified, no answer is a 5xx.

use super::{JSON, Refusal, or_on_panic, read_body};
use crate::clock::Clock;
use crate::platform::alexa::chains::Chains;
use crate::platform::alexa::verify::{SignatureHeaders, check};
use crate::platform::alexa::{Alexa, Rejection, parse, silence};
use crate::service::Service;
use crate::telemetry::metrics;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderMap, HeaderValue};
use actix_web::web::{self, Bytes, Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use ring::digest;
use std::sync::Arc;

/// Not acknowledged on purpose: Alexa sends such an event again for an hour.
const NOT_KEPT: Refusal = Refusal::new(StatusCode::TOO_MANY_REQUESTS, "the event cannot be taken now; send it again");

/// What the webhook needs beside the service.
pub struct AlexaWebhook {
    /// Skills that may call.
    pub skill_ids: Vec<String>,
    /// Signing chains.
    pub chains: Chains,
    /// Time.
    pub clock: Arc<dyn Clock>,
}

/// Registers the endpoint.
pub fn routes(webhook: &Data<AlexaWebhook>, service: &Data<Service>, config: &mut web::ServiceConfig) {
    config.app_data(webhook.clone()).app_data(service.clone()).service(web::resource("/alexa").post(answer));
}

async fn answer(
    request: HttpRequest,
    payload: Payload,
    webhook: Data<AlexaWebhook>,
    service: Data<Service>,
) -> HttpResponse {
    let body = match read_body(&request, payload, JSON).await {
        Ok(body) => body,
        Err(refusal) => return refusal.to_response(),
    };
    match admitted(request.headers(), body, &webhook).await {
        Ok((turn, fingerprint)) => {
            if let Err(error) = service.take_note(&turn).await {
                tracing::error!(%error, platform = "alexa", "an event could not be kept");
                return NOT_KEPT.to_response();
            }
            let bytes = or_on_panic(service.answer(&Alexa, &turn, &fingerprint), silence).await;
            HttpResponse::Ok().content_type("application/json;charset=UTF-8").body(bytes)
        }
        Err(refusal) => refusal.to_response(),
    }
}

async fn admitted(
    headers: &HeaderMap,
    body: Bytes,
    webhook: &AlexaWebhook,
) -> Result<(crate::turn::Turn, Vec<u8>), Refusal> {
    let now = webhook.clock.now();
    let values = |name: &str| headers.get_all(name).map(HeaderValue::as_bytes).collect::<Vec<_>>();
    let signed = SignatureHeaders::read(&values("signaturecertchainurl"), &values("signature-256"));
    let signed = signed.map_err(rejected)?;
    let chain = webhook.chains.get(&signed.chain_url, now).await.map_err(rejected)?;
    let fingerprint = digest::digest(&digest::SHA256, &body);
    let verified = check(&signed, &chain, body, now).map_err(rejected)?;
    let request = parse(&verified).map_err(|malformed| {
        tracing::warn!(platform = "alexa", %malformed, "a verified request is malformed");
        metrics::rejection("alexa", "malformed");
        Refusal::new(StatusCode::BAD_REQUEST, "the request is not an Alexa request in JSON")
    })?;
    let turn = request.admit(now, &webhook.skill_ids).map_err(rejected)?;
    Ok((turn, fingerprint.as_ref().to_vec()))
}

fn rejected(rejection: Rejection) -> Refusal {
    let reason = rejection.code();
    tracing::warn!(platform = "alexa", reason, "a request was refused");
    metrics::rejection("alexa", reason);
    Refusal::new(StatusCode::BAD_REQUEST, "the request could not be verified")
}
