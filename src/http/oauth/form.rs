//! Forms as these endpoints take them: from the body only, nothing twice, by a client that has shown who it is.

use super::answer::Failed;
use crate::http::{peer_source, read_body};
use crate::oauth::client_auth::credentials;
use crate::oauth::token_request::no_name_twice;
use crate::oauth::{Client, Denied, form};
use crate::service::Service;
use actix_web::HttpRequest;
use actix_web::http::header::{AUTHORIZATION, HeaderValue};
use actix_web::web::Payload;

const FORM: &[&str] = &["application/x-www-form-urlencoded"];

/// Fields by name.
pub(super) type Fields = Vec<(String, String)>;

/// The fields of the body and the client that sent them.
pub(super) async fn asked<'a>(
    request: &HttpRequest,
    payload: Payload,
    service: &'a Service,
) -> Result<(Fields, &'a Client), Failed> {
    let body = read_body(request, payload, FORM).await.map_err(Failed::Unread)?;
    let fields = std::str::from_utf8(&body).ok().and_then(form::fields).ok_or(Denied::request("form_malformed"))?;
    no_name_twice(&fields)?;
    let headers: Vec<&[u8]> = request.headers().get_all(AUTHORIZATION).map(HeaderValue::as_bytes).collect();
    let shown = credentials(&headers, &fields)?;
    let client = service.authenticate(&shown, &peer_source(request)).await??;
    Ok((fields, client))
}
