//! `POST /oauth/revoke` (RFC 7009): 200 for whatever token an authenticated client shows.

use super::answer::{Failed, failed};
use super::form;
use crate::oauth::Denied;
use crate::oauth::token_request::optional;
use crate::secret::Secret;
use crate::service::Service;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};

pub(super) async fn answer(request: HttpRequest, payload: Payload, service: Data<Service>) -> HttpResponse {
    match revoked(&request, payload, &service).await {
        Ok(()) => HttpResponse::Ok().insert_header((CACHE_CONTROL, "no-store")).finish(),
        Err(problem) => failed("revoke", problem),
    }
}

async fn revoked(request: &HttpRequest, payload: Payload, service: &Service) -> Result<(), Failed> {
    let (fields, client) = form::asked(request, payload, service).await?;
    let token = optional(&fields, "token").ok_or(Denied::request("parameter_missing"))?;
    if let Err(Denied { reason, .. }) = service.revoke(client, &Secret::new(token)).await? {
        tracing::info!(endpoint = "revoke", reason, "nothing to revoke");
    }
    Ok(())
}
