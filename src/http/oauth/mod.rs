//! The endpoints that assistants' servers call: `/oauth/token`, `/oauth/revoke`, `/oauth/device_authorization`,
//! `/oauth/userinfo` and the metadata (RFC 6749, 7009, 8628, 8414).
//!
//! Forms in, JSON out, never a page and never CORS. Logs reason codes, never a token, a code or an id. These are no webhooks: a
//! store that is down is told with 503.

mod answer;
mod device;
mod form;
mod metadata;
mod revoke;
mod token;
mod userinfo;

use crate::service::Service;
use actix_web::web::{self, Data, ServiceConfig};

/// Registers the endpoints.
pub fn routes(service: &Data<Service>, config: &mut ServiceConfig) {
    config
        .app_data(service.clone())
        .service(web::resource("/oauth/token").post(token::answer))
        .service(web::resource("/oauth/revoke").post(revoke::answer))
        .service(web::resource("/oauth/device_authorization").post(device::answer))
        .service(web::resource("/oauth/userinfo").get(userinfo::answer))
        .service(web::resource("/.well-known/oauth-authorization-server").get(metadata::answer));
}
