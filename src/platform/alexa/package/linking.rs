//! The account-linking file for `ask smapi update-account-linking-info`. The client secret is not written: it is given to that
//! command by whoever has it.

use super::Service;
use crate::consent::Purpose;
use serde_json::{Value, json};

/// `account-linking.json`.
pub(super) fn linking(service: &Service<'_>) -> Value {
    let url = service.url;
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    json!({ "accountLinkingRequest": {
        "type": "AUTH_CODE",
        "authorizationUrl": format!("{url}/oauth/authorize"),
        "accessTokenUrl": format!("{url}/oauth/token"),
        "clientId": service.client_id,
        "accessTokenScheme": "HTTP_BASIC",
        "scopes": Purpose::ALL.map(Purpose::as_str),
        "domains": [host.split(['/', ':']).next().unwrap_or(host)],
        "skipOnEnablement": true,
    } })
}
