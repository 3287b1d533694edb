//! What a request asks: each request type of Alexa as an [`Input`], each intent under the catalogue's name.
//!
//! A type that is not known here is no error. Taps on a screen count as unknown: their arguments come from the device and
//! are not believed.

use super::slots;
use super::wire::{Body, Intent};
use crate::turn::{Confirmation, Ended, Event, Heard, Input};

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
        "SessionResumedRequest" | "Connections.Response" => Input::Resumed(None),
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
    fn an_intent_without_a_name_is_unknown() {
        assert_eq!(of("IntentRequest", &Body::default()), Input::Unknown);
        assert_eq!(of("CanFulfillIntentRequest", &Body::default()), Input::Unknown);
    }
}
