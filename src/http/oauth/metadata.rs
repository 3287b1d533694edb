//! `GET /.well-known/oauth-authorization-server` (RFC 8414): what is offered, at the configured address and no other.
//!
//! Nothing in a request changes a word of it.

use super::answer::good;
use crate::consent::Purpose;
use crate::oauth::Clients;
use crate::oauth::token_request::DEVICE_GRANT;
use crate::service::Service;
use actix_web::HttpResponse;
use actix_web::web::Data;
use serde_json::{Value, json};

pub(super) async fn answer(service: Data<Service>) -> HttpResponse {
    let issuer = service.linking.address.as_deref().unwrap_or_default();
    good(&metadata(issuer, &service.linking.clients))
}

fn metadata(issuer: &str, clients: &Clients) -> Value {
    let at = |path: &str| format!("{issuer}{path}");
    let methods = methods(clients);
    let mut metadata = json!({
        "issuer": issuer,
        "authorization_endpoint": at("/oauth/authorize"),
        "token_endpoint": at("/oauth/token"),
        "revocation_endpoint": at("/oauth/revoke"),
        "device_authorization_endpoint": at("/oauth/device_authorization"),
        "userinfo_endpoint": at("/oauth/userinfo"),
        "scopes_supported": Purpose::ALL.map(Purpose::as_str),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token", DEVICE_GRANT],
        "token_endpoint_auth_methods_supported": methods,
        "revocation_endpoint_auth_methods_supported": methods,
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": true,
    });
    // Lists without members are left out (RFC 8414, 3.2).
    if let Some(members) = metadata.as_object_mut() {
        members.retain(|_, value| value.as_array().is_none_or(|list| !list.is_empty()));
    }
    metadata
}

fn methods(clients: &Clients) -> Vec<&'static str> {
    let (with, without): (Vec<_>, Vec<_>) = clients.0.iter().partition(|client| client.secret.is_some());
    let basic_and_post = if with.is_empty() { &[][..] } else { &["client_secret_basic", "client_secret_post"] };
    let none = if without.is_empty() { &[][..] } else { &["none"] };
    [basic_and_post, none].concat()
}
