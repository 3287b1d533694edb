//! Who is there, with which token, in front of what device.
//!
//! A bank's rule, stricter than Amazon's own fall-back: when a voice is recognised, only a token of that very person
//! counts. The household's token never speaks for a recognised person.

use super::wire::{Envelope, Session, System};
use crate::secret::Secret;
use crate::turn::{Capabilities, EarlyReply, Input, Speaker};

/// The interface of devices that draw our lists.
const APL: &str = "Alexa.Presentation.APL";

/// Who spoke. Without any user id the request stands for itself (`request_id`), so that no two strangers ever share a
/// conversation.
pub(super) fn who(envelope: &Envelope, request_id: &str) -> Speaker {
    let system = &envelope.context.system;
    let of_session = envelope.session.as_ref().map_or("", |session| session.user.user_id.as_str());
    let user = [&system.user.user_id, of_session].into_iter().find(|id| !id.is_empty()).unwrap_or(request_id);
    Speaker {
        user: user.to_owned(),
        device: filled(&system.device.device_id),
        person: system.person.as_ref().and_then(|person| filled(&person.person_id)),
    }
}

/// The token of the one who spoke.
pub(super) fn token(envelope: &Envelope) -> Option<Secret> {
    let System { person, user, .. } = &envelope.context.system;
    let token = match person {
        Some(person) => person.access_token.clone(),
        None => user.access_token.clone().or_else(|| of_session(envelope.session.as_ref())),
    };
    token.filter(|token| !token.expose().is_empty())
}

fn of_session(session: Option<&Session>) -> Option<Secret> {
    session.and_then(|session| session.user.access_token.clone())
}

/// What the device can do.
pub(super) fn can(envelope: &Envelope) -> Capabilities {
    let interfaces = &envelope.context.system.device.supported_interfaces;
    Capabilities {
        screen: interfaces.get(APL).is_some_and(|interface| !interface.is_null()),
        link_card: true,
        spoken_code: true,
        person_check: envelope.context.system.person.as_ref().is_some_and(|person| !person.person_id.is_empty()),
        learns_names: true,
    }
}

/// Alexa takes a progressive response for a launch or an intent, and for nothing else.
pub(super) fn early(input: &Input, envelope: Envelope) -> Option<EarlyReply> {
    let System { api_endpoint, api_access_token, .. } = envelope.context.system;
    let token = api_access_token.filter(|token| !token.expose().is_empty())?;
    let takes_one = matches!(input, Input::Launch | Input::Intent(_)) && !api_endpoint.is_empty();
    takes_one.then_some(EarlyReply { endpoint: api_endpoint, token })
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn envelope(value: Value) -> Envelope {
        value.into()
    }

    fn token_of(system: &Value) -> Option<String> {
        let body = envelope(json!({"context": {"System": system}}));
        token(&body).map(|token| token.expose().to_owned())
    }

    #[test]
    fn a_recognised_person_never_borrows_the_household_token() {
        let home = json!({"userId": "u", "accessToken": "household"});
        assert_eq!(token_of(&json!({"user": home})).as_deref(), Some("household"));
        assert_eq!(token_of(&json!({"user": home, "person": null})).as_deref(), Some("household"));
        let own = json!({"personId": "p", "accessToken": "own"});
        assert_eq!(token_of(&json!({"user": home, "person": own})).as_deref(), Some("own"));
        for person in [json!({"personId": "p"}), json!({"personId": "p", "accessToken": ""}), json!({}), json!("p")] {
            assert_eq!(token_of(&json!({"user": home, "person": person})), None, "{person}");
        }
    }

    #[test]
    fn the_session_serves_where_the_context_is_missing() {
        let old = envelope(json!({"session": {"user": {"userId": "u", "accessToken": "t"}}}));
        assert_eq!(who(&old, "r").user, "u");
        assert_eq!(token(&old), Some(Secret::new("t")));
    }

    #[test]
    fn nobody_is_somebody_of_their_own() {
        assert_eq!(who(&envelope(json!({})), "r-1").user, "r-1");
    }

    #[test]
    fn screens_and_early_replies() {
        let body = json!({"context": {"System": {
            "device": {"deviceId": "d", "supportedInterfaces": {APL: {"runtime": {"maxVersion": "2024.3"}}}},
            "apiEndpoint": "https://api.eu.amazonalexa.com", "apiAccessToken": "api"
        }}});
        assert!(can(&envelope(body.clone())).screen);
        assert!(!can(&envelope(json!({"context": {"System": {"device": {"supportedInterfaces": {}}}}}))).screen);
        let early_of = |input: &Input| early(input, envelope(body.clone()));
        assert_eq!(early_of(&Input::Launch).unwrap().endpoint, "https://api.eu.amazonalexa.com");
        assert_eq!(early_of(&Input::Unknown), None);
        assert_eq!(early_of(&Input::Resumed(None)), None);
    }
}
