//! `POST /oauth/token` (RFC 6749, 3.2).

use super::answer::{Failed, failed, good};
use super::form;
use crate::oauth::{Issued, scope, token_request};
use crate::secret::Secret;
use crate::service::Service;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};

pub(super) async fn answer(request: HttpRequest, payload: Payload, service: Data<Service>) -> HttpResponse {
    match issued(&request, payload, &service).await {
        Ok(issued) => good(&body(&issued)),
        Err(problem) => failed("token", problem),
    }
}

async fn issued(request: &HttpRequest, payload: Payload, service: &Service) -> Result<Issued, Failed> {
    let (fields, client) = form::asked(request, payload, service).await?;
    let shown = token_request::read(&fields)?;
    Ok(service.token(client, &shown).await??)
}

fn body(issued: &Issued) -> Value {
    // An empty scope is none (RFC 6749, 3.3).
    let scope = Some(scope::text(&issued.purposes)).filter(|scope| !scope.is_empty());
    let mut body = json!({
        "access_token": issued.access.expose(),
        "token_type": "Bearer",
        "expires_in": issued.expires_in,
        "refresh_token": issued.refresh.as_ref().map(Secret::expose),
        "scope": scope,
    });
    if let Some(members) = body.as_object_mut() {
        members.retain(|_, value| !value.is_null());
    }
    body
}
