//! The progressive response: "one moment" while the bank is asked.
//!
//! Makes the message, sends nothing. Its address came in the request; whoever sends it checks the host first. Alexa takes it
//! only for the request that is being answered, and only before the answer.

use super::limit;
use crate::platform::Push;
use crate::turn::EarlyReply;
use serde_json::json;

/// Units of speech with its tags.
const TEXT: usize = 600;

/// Says `ssml` before the answer to the request named `request_id`; at most 600 characters are kept.
pub fn progressive(early: &EarlyReply, request_id: &str, ssml: &str) -> Push {
    let message = json!({
        "header": {"requestId": request_id},
        "directive": {"type": "VoicePlayer.Speak", "speech": limit::speech(ssml, TEXT)}
    });
    Push {
        url: format!("{}/v1/directives", early.endpoint.trim_end_matches('/')),
        bearer: early.token.clone(),
        body: message.to_string().into_bytes(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::Secret;

    #[test]
    fn one_moment() {
        let early = EarlyReply { endpoint: "https://api.eu.amazonalexa.com/".to_owned(), token: Secret::new("t") };
        let push = progressive(&early, "r-1", "One moment.");
        assert_eq!(push.url, "https://api.eu.amazonalexa.com/v1/directives");
        assert_eq!(push.bearer.expose(), "t");
        let body: serde_json::Value = serde_json::from_slice(&push.body).unwrap();
        let speech = json!({"type": "VoicePlayer.Speak", "speech": "<speak>One moment.</speak>"});
        assert_eq!(body, json!({"header": {"requestId": "r-1"}, "directive": speech}));
        let long: serde_json::Value =
            serde_json::from_slice(&progressive(&early, "r", &"Wait. ".repeat(200)).body).unwrap();
        assert!(limit::units(long["directive"]["speech"].as_str().unwrap()) <= 600);
    }
}
