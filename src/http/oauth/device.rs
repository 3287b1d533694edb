//! `POST /oauth/device_authorization` (RFC 8628, 3.1): two codes, one for the device and one for the customer.

use super::answer::{Failed, failed, good};
use super::form;
use crate::http::peer_source;
use crate::oauth::token_request::optional;
use crate::oauth::{Denied, ErrorCode, scope, user_code};
use crate::service::{Offered, Service};
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::json;

pub(super) async fn answer(request: HttpRequest, payload: Payload, service: Data<Service>) -> HttpResponse {
    let address = service.linking.address.as_deref().unwrap_or_default();
    match offered(&request, payload, &service).await {
        Ok(Offered { device, code, expires_in, interval }) => {
            let (page, code) = (format!("{address}/link"), user_code::groups(&code).join("-"));
            good(&json!({
                "device_code": device.expose(),
                "user_code": code,
                "verification_uri": page,
                "verification_uri_complete": format!("{page}?code={code}"),
                "expires_in": expires_in,
                "interval": interval,
            }))
        }
        Err(problem) => failed("device_authorization", problem),
    }
}

async fn offered(request: &HttpRequest, payload: Payload, service: &Service) -> Result<Offered, Failed> {
    let (fields, client) = form::asked(request, payload, service).await?;
    let purposes = scope::read(optional(&fields, "scope"));
    let purposes = purposes.ok_or(Denied { error: ErrorCode::InvalidScope, reason: "scope_unknown" })?;
    if !service.may_offer_to_device(client, &peer_source(request)).await? {
        return Err(Failed::Busy);
    }
    service.offer_device(client, &purposes).await??.ok_or(Failed::Busy)
}
