//! What a request asks: each request type of Alexa as an [`Input`], each intent under the catalogue's name.
//!
//! A type that is not known here is no error. Taps on a screen count as unknown: their arguments come from the device and
//! are not believed.

use super::slots;
use super::wire::{Body, Cause, Intent};
use crate::turn::{Confirmation, Ended, Event, Heard, Input, PersonCheck, Vouched};

/// Families of types that Alexa sends outside a session, and again for an hour.
const EVENTS: [&str; 4] = ["AlexaSkillEvent.", "Reminders.", "Messaging.", "Alexa.Authorization."];

/// Whether `kind` is only ever sent outside a session.
pub(super) fn is_event(kind: &str) -> bool {
    EVENTS.iter().any(|family| kind.starts_with(family))
}

/// What a request of type `kind` asks.
pub(super) fn of(kind: &str, body: &Body) -> Input {
    match kind {
        "LaunchRequest" => Input::Launch,
        "IntentRequest" => heard(&body.intent).map_or(Input::Unknown, Input::Intent),
        "CanFulfillIntentRequest" => heard(&body.intent).map_or(Input::Unknown, Input::CanFulfill),
        "SessionResumedRequest" => Input::Resumed(person_check(&body.cause)),
        "Connections.Response" => Input::Resumed(None),
        "SessionEndedRequest" => Input::Ended(ended(body)),
        "AlexaSkillEvent.SkillEnabled" => Input::Event(Event::Enabled),
        "AlexaSkillEvent.SkillDisabled" => Input::Event(Event::Disabled),
        "AlexaSkillEvent.SkillAccountLinked" => Input::Event(Event::AccountLinked),
        "System.ExceptionEncountered" | "Alexa.Presentation.APL.RuntimeError" => Input::Event(Event::PlatformError),
        _ if is_event(kind) => Input::Event(Event::Other),
        _ => Input::Unknown,
    }
}

fn ended(body: &Body) -> Ended {
    if body.reason == "ERROR" || !body.error.is_null() { Ended::ByError } else { Ended::ByUser }
}

/// What `AMAZON.VerifyPerson` came to; `None` for connections that confirm nobody. Only its plain "achieved" vouches.
fn person_check(cause: &Cause) -> Option<PersonCheck> {
    let outcome = match (cause.result.as_str(), cause.reason.as_str()) {
        ("ACHIEVED", _) if is_success(&cause.code) => Vouched::Yes,
        (_, "METHOD_LOCKOUT") => Vouched::Locked,
        ("NOT_ENABLED", _) | (_, "VERIFICATION_METHOD_NOT_SETUP") => Vouched::NotSetUp,
        ("ACHIEVED" | "NOT_ACHIEVED", _) => Vouched::No,
        // The connection itself failed: nobody could be asked.
        ("", _) if !is_success(&cause.code) => Vouched::NotSetUp,
        _ => return None,
    };
    (!cause.token.is_empty()).then(|| PersonCheck { token: cause.token.clone(), outcome })
}

fn is_success(code: &str) -> bool {
    code.is_empty() || code.len() == 3 && code.starts_with('2')
}

fn heard(intent: &Intent) -> Option<Heard> {
    let name = catalogue_name(&intent.name);
    (!name.is_empty()).then(|| Heard {
        intent: name.to_owned(),
        slots: slots::readings(&intent.slots),
        confirmation: match intent.confirmation_status.as_str() {
            "CONFIRMED" => Confirmation::Confirmed,
            "DENIED" => Confirmation::Denied,
            _ => Confirmation::None,
        },
    })
}

/// Our own intents keep their names, built-in ones lose what says that they are built in.
fn catalogue_name(name: &str) -> &str {
    let Some(built_in) = name.strip_prefix("AMAZON.") else { return name };
    match built_in.strip_suffix("Intent").unwrap_or(built_in) {
        "Next" | "More" => "NextPage",
        "Previous" => "PreviousPage",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_intents_get_the_catalogue_names() {
        for (name, ours) in [
            ("AMAZON.HelpIntent", "Help"),
            ("AMAZON.StopIntent", "Stop"),
            ("AMAZON.CancelIntent", "Cancel"),
            ("AMAZON.NavigateHomeIntent", "NavigateHome"),
            ("AMAZON.FallbackIntent", "Fallback"),
            ("AMAZON.YesIntent", "Yes"),
            ("AMAZON.NoIntent", "No"),
            ("AMAZON.RepeatIntent", "Repeat"),
            ("AMAZON.NextIntent", "NextPage"),
            ("AMAZON.MoreIntent", "NextPage"),
            ("AMAZON.PreviousIntent", "PreviousPage"),
            ("AMAZON.StartOverIntent", "StartOver"),
            ("AMAZON.SearchAction<object@Book>", "SearchAction<object@Book>"),
            ("GetBalance", "GetBalance"),
            ("HelpIntent", "HelpIntent"),
        ] {
            assert_eq!(catalogue_name(name), ours);
        }
    }

    #[test]
    fn only_a_clear_yes_vouches_for_a_person() {
        let check = |code: &str, result: &str, reason: &str| {
            let [token, code, result, reason] = ["t", code, result, reason].map(str::to_owned);
            person_check(&Cause { token, code, result, reason }).map(|check| check.outcome)
        };
        assert_eq!(check("200", "ACHIEVED", ""), Some(Vouched::Yes));
        assert_eq!(check("", "ACHIEVED", ""), Some(Vouched::Yes));
        assert_eq!(check("500", "ACHIEVED", ""), Some(Vouched::No));
        assert_eq!(check("200", "NOT_ACHIEVED", "NOT_MATCH"), Some(Vouched::No));
        assert_eq!(check("200", "NOT_ACHIEVED", "METHOD_LOCKOUT"), Some(Vouched::Locked));
        assert_eq!(check("200", "NOT_ENABLED", "VERIFICATION_METHOD_NOT_SETUP"), Some(Vouched::NotSetUp));
        assert_eq!(check("200", "NOT_ENABLED", ""), Some(Vouched::NotSetUp));
        assert_eq!(check("400", "", ""), Some(Vouched::NotSetUp));
        assert_eq!((check("200", "", ""), check("200", "achieved", "")), (None, None));
        let nameless = Cause { result: "ACHIEVED".to_owned(), ..Cause::default() };
        assert_eq!(person_check(&nameless), None);
    }

    #[test]
    fn an_intent_without_a_name_is_unknown() {
        assert_eq!(of("IntentRequest", &Body::default()), Input::Unknown);
        assert_eq!(of("CanFulfillIntentRequest", &Body::default()), Input::Unknown);
    }
}
