//! Checks 12 to 14: is a well-formed request fresh, and is it for one of our skills? Then it becomes a [`Turn`].
//!
//! In-session requests are fresh for 150 s either way. Alexa sends events again for an hour until they are acknowledged,
//! so every out-of-session type may be 3,600 s old. No clock of its own. Duplicates are not its subject: the store knows
//! those.

use super::Request;
use super::input;
use super::speaker;
use crate::locale::Locale;
use crate::platform::alexa::Rejection;
use crate::turn::{Event, Input, Platform, Turn};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

const TOLERANCE: SignedDuration = SignedDuration::from_secs(150);
const EVENT_TOLERANCE: SignedDuration = SignedDuration::from_secs(3_600);

/// Requests that answer a customer, by `request.type`: never older than [`TOLERANCE`], session or not.
const CONVERSATIONAL: [&str; 6] = [
    "LaunchRequest",
    "IntentRequest",
    "SessionEndedRequest",
    "SessionResumedRequest",
    "Connections.Response",
    "CanFulfillIntentRequest",
];

impl Request {
    /// The turn, if this request is fresh at `now` and for one of `skill_ids`.
    ///
    /// # Errors
    ///
    /// [`Rejection::TimestampMalformed`], [`Rejection::TimestampTooOld`] and [`Rejection::TimestampInFuture`] (checks 12
    /// and 13), [`Rejection::ApplicationUnknown`] (check 14).
    pub fn admit(self, now: Timestamp, skill_ids: &[String]) -> Result<Turn, Rejection> {
        let at = self.sent_at().ok_or(Rejection::TimestampMalformed)?;
        self.check_age(now, at)?;
        self.check_application(skill_ids)?;
        let speaker = speaker::who(&self.envelope, &self.id);
        let input = input::of(&self.kind, &self.body);
        let token = match input {
            Input::Event(Event::AccountLinked) => {
                self.body.event.access_token.or_else(|| speaker::token(&self.envelope))
            }
            _ => speaker::token(&self.envelope),
        };
        Ok(Turn {
            platform: Platform::Alexa,
            request_id: self.id,
            speaker,
            locale: Locale::parse(&self.body.locale),
            token,
            can: speaker::can(&self.envelope),
            at,
            early: speaker::early(&input, self.envelope),
            input,
        })
    }

    /// When Alexa says that it sent this.
    pub(in crate::platform::alexa) fn sent_at(&self) -> Option<Timestamp> {
        match (&self.body.timestamp, &self.body.time_stamp) {
            (Value::Null, other) => instant(other),
            (timestamp, _) => instant(timestamp),
        }
    }

    fn check_age(&self, now: Timestamp, at: Timestamp) -> Result<(), Rejection> {
        let age = now.duration_since(at);
        let oldest = if self.out_of_session() { EVENT_TOLERANCE } else { TOLERANCE };
        if age > oldest {
            Err(Rejection::TimestampTooOld)
        } else if age < -TOLERANCE {
            Err(Rejection::TimestampInFuture)
        } else {
            Ok(())
        }
    }

    /// Whether Alexa may still be sending this again: all event types, and whatever else comes without a session.
    fn out_of_session(&self) -> bool {
        input::is_event(&self.kind)
            || (self.envelope.session.is_none() && !CONVERSATIONAL.contains(&self.kind.as_str()))
    }

    /// The context and the session both name the skill; each may be missing, but not both, and they must agree.
    fn check_application(&self, skill_ids: &[String]) -> Result<(), Rejection> {
        let of_context = self.envelope.context.system.application.as_ref();
        let of_session = self.envelope.session.as_ref().and_then(|session| session.application.as_ref());
        let named = of_context.or(of_session).ok_or(Rejection::ApplicationUnknown)?;
        let agree = of_session.is_none_or(|other| other.application_id == named.application_id);
        let ours = !named.application_id.is_empty() && skill_ids.contains(&named.application_id);
        if agree && ours { Ok(()) } else { Err(Rejection::ApplicationUnknown) }
    }
}

/// ISO 8601 text, in UTC when it names no offset, or an epoch in milliseconds or seconds.
fn instant(value: &Value) -> Option<Timestamp> {
    match value {
        Value::Number(number) => epoch(number.as_i64()?),
        Value::String(text) => text.parse().ok().or_else(|| without_offset(text)),
        _ => None,
    }
}

/// Seconds stay below 10¹¹ until the year 5138, milliseconds are above it since 1973.
fn epoch(number: i64) -> Option<Timestamp> {
    if number.unsigned_abs() < 100_000_000_000 {
        Timestamp::from_second(number).ok()
    } else {
        Timestamp::from_millisecond(number).ok()
    }
}

fn without_offset(text: &str) -> Option<Timestamp> {
    let (_, time) = text.split_once('T')?;
    if !time.bytes().all(|byte| byte.is_ascii_digit() || byte == b':' || byte == b'.') {
        return None;
    }
    text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::alexa::parse::parse;
    use crate::platform::alexa::verify::Verified;
    use serde_json::json;

    const NOW: &str = "2026-11-22T12:00:00Z";

    fn admit(body: &Value) -> Result<Turn, Rejection> {
        let verified = Verified::for_tests(body.to_string().as_bytes());
        parse(&verified).unwrap().admit(NOW.parse().unwrap(), &["skill-1".to_owned(), "skill-2".to_owned()])
    }

    fn request(kind: &str, timestamp: impl Into<Value>) -> Value {
        json!({
            "session": {"application": {"applicationId": "skill-1"}, "user": {"userId": "u"}},
            "request": {"type": kind, "requestId": "r", "timestamp": timestamp.into(), "intent": {"name": "GetBalance"}}
        })
    }

    fn event(kind: &str, timestamp: &str) -> Value {
        json!({
            "context": {"System": {"application": {"applicationId": "skill-1"}}},
            "request": {"type": kind, "timestamp": timestamp}
        })
    }

    #[test]
    fn fresh_for_150_seconds_either_way() {
        for (timestamp, result) in [
            ("2026-11-22T12:00:00Z", None),
            ("2026-11-22T11:57:30Z", None),
            ("2026-11-22T12:02:30Z", None),
            ("2026-11-22T13:00:00+01:00", None),
            ("2026-11-22T12:00:00", None),
            ("2026-11-22T11:57:29.999Z", Some(Rejection::TimestampTooOld)),
            ("2026-11-22T12:02:30.001Z", Some(Rejection::TimestampInFuture)),
            ("2015-05-13T12:34:56Z", Some(Rejection::TimestampTooOld)),
            ("9999-01-01T00:00:00Z", Some(Rejection::TimestampInFuture)),
            ("2026-11-22", Some(Rejection::TimestampMalformed)),
            ("2026-11-22T12:00:00Q", Some(Rejection::TimestampMalformed)),
            ("now", Some(Rejection::TimestampMalformed)),
            ("", Some(Rejection::TimestampMalformed)),
        ] {
            assert_eq!(admit(&request("IntentRequest", timestamp)).err(), result, "{timestamp}");
        }
    }

    #[test]
    fn timestamps_may_be_numbers() {
        for (timestamp, result) in [
            (json!(1_795_348_800), None),
            (json!(1_795_348_800_000_i64), None),
            (json!(1_431_520_496_000_i64), Some(Rejection::TimestampTooOld)),
            (json!(-1), Some(Rejection::TimestampTooOld)),
            (json!(i64::MAX), Some(Rejection::TimestampMalformed)),
            (json!(u64::MAX), Some(Rejection::TimestampMalformed)),
            (json!(1.5), Some(Rejection::TimestampMalformed)),
            (json!(null), Some(Rejection::TimestampMalformed)),
            (json!({}), Some(Rejection::TimestampMalformed)),
        ] {
            assert_eq!(admit(&request("LaunchRequest", timestamp.clone())).err(), result, "{timestamp}");
        }
        let spelled = json!({
            "context": {"System": {"application": {"applicationId": "skill-1"}}},
            "request": {"type": "AlexaSkillEvent.SkillEnabled", "timeStamp": NOW}
        });
        assert_eq!(admit(&spelled).err(), None);
    }

    #[test]
    fn every_out_of_session_type_may_be_an_hour_old() {
        for kind in [
            "AlexaSkillEvent.SkillEnabled",
            "AlexaSkillEvent.SkillDisabled",
            "AlexaSkillEvent.SkillAccountLinked",
            "AlexaSkillEvent.SkillPermissionAccepted",
            "AlexaSkillEvent.SkillPermissionChanged",
            "AlexaSkillEvent.ProactiveSubscriptionChanged",
            "AlexaSkillEvent.NotificationSubscriptionChanged",
            "Reminders.ReminderStatusChanged",
            "Messaging.MessageReceived",
            "Alexa.Authorization.Grant",
            "System.ExceptionEncountered",
            "Something.New",
        ] {
            assert_eq!(admit(&event(kind, "2026-11-22T11:00:00Z")).err(), None, "{kind}");
            assert_eq!(admit(&event(kind, "2026-11-22T10:59:59Z")).err(), Some(Rejection::TimestampTooOld), "{kind}");
            assert_eq!(admit(&event(kind, "2026-11-22T12:03:00Z")).err(), Some(Rejection::TimestampInFuture), "{kind}");
        }
    }

    #[test]
    fn what_belongs_to_a_conversation_may_not() {
        for kind in CONVERSATIONAL {
            assert_eq!(admit(&event(kind, "2026-11-22T11:57:29Z")).err(), Some(Rejection::TimestampTooOld), "{kind}");
        }
        let in_session = request("Something.New", "2026-11-22T11:57:29Z");
        assert_eq!(admit(&in_session).err(), Some(Rejection::TimestampTooOld));
    }

    #[test]
    fn only_for_our_skills() {
        let with = |context: Value, session: Value| {
            admit(&json!({
                "context": {"System": {"application": context}},
                "session": {"application": session},
                "request": {"type": "LaunchRequest", "timestamp": NOW}
            }))
            .err()
        };
        let id = |id: &str| json!({"applicationId": id});
        assert_eq!(with(id("skill-1"), id("skill-1")), None);
        assert_eq!(with(id("skill-2"), json!(null)), None);
        assert_eq!(with(json!(null), id("skill-2")), None);
        for (context, session) in [
            (json!(null), json!(null)),
            (id("skill-3"), id("skill-3")),
            (id("skill-1"), id("skill-3")),
            (id("skill-3"), id("skill-1")),
            (id("skill-1"), id("skill-2")),
            (id("SKILL-1"), json!(null)),
            (id(""), id("")),
            (json!({}), id("skill-1")),
            (json!("skill-1"), id("skill-1")),
        ] {
            assert_eq!(
                with(context.clone(), session.clone()),
                Some(Rejection::ApplicationUnknown),
                "{context} {session}"
            );
        }
    }
}
