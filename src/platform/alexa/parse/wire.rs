//! The envelope of an Alexa request as it arrives: `ask-sdk-model` 1.86, and what is seen live beside it.
//!
//! Only what the service reads is named here; every other member is ignored, whatever it holds (`attributes` too).
//! Nothing is mandatory, and a member of an unexpected type counts as absent. Members are moved out of the value, never
//! copied. No type here prints: they hold ids and tokens.

use super::members::Members;
use crate::secret::Secret;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The whole body.
#[derive(Default)]
pub(super) struct Envelope {
    /// Absent for events.
    pub(super) session: Option<Session>,
    pub(super) context: Context,
    pub(super) request: Option<Body>,
}

impl From<Value> for Envelope {
    fn from(value: Value) -> Self {
        let mut members = Members::from(value);
        Self {
            session: members.present("session").map(Session::from),
            context: members.object("context").into(),
            request: members.object_or_none("request").map(Body::from),
        }
    }
}

/// The part of the session that is not ours: attributes are never sent, so never read.
#[derive(Default)]
pub(super) struct Session {
    pub(super) application: Option<Application>,
    pub(super) user: User,
}

impl From<Members> for Session {
    fn from(mut members: Members) -> Self {
        Self { application: members.present("application").map(Application::from), user: members.object("user").into() }
    }
}

#[derive(Default)]
pub(super) struct Context {
    pub(super) system: System,
}

impl From<Members> for Context {
    fn from(mut members: Members) -> Self {
        Self { system: members.object("System").into() }
    }
}

#[derive(Default)]
pub(super) struct System {
    pub(super) application: Option<Application>,
    pub(super) user: User,
    pub(super) device: Device,
    pub(super) person: Option<Person>,
    pub(super) api_endpoint: String,
    pub(super) api_access_token: Option<Secret>,
}

impl From<Members> for System {
    fn from(mut members: Members) -> Self {
        Self {
            application: members.present("application").map(Application::from),
            user: members.object("user").into(),
            device: members.object("device").into(),
            person: members.present("person").map(Person::from),
            api_endpoint: members.text("apiEndpoint"),
            api_access_token: members.secret("apiAccessToken"),
        }
    }
}

#[derive(Default)]
pub(super) struct Application {
    pub(super) application_id: String,
}

impl From<Members> for Application {
    fn from(mut members: Members) -> Self {
        Self { application_id: members.text("applicationId") }
    }
}

/// The account at Amazon; the token is that of the household.
#[derive(Default)]
pub(super) struct User {
    pub(super) user_id: String,
    pub(super) access_token: Option<Secret>,
}

impl From<Members> for User {
    fn from(mut members: Members) -> Self {
        Self { user_id: members.text("userId"), access_token: members.secret("accessToken") }
    }
}

/// A recognised voice, with a token of its own when it has linked one.
#[derive(Default)]
pub(super) struct Person {
    pub(super) person_id: String,
    pub(super) access_token: Option<Secret>,
}

impl From<Members> for Person {
    fn from(mut members: Members) -> Self {
        Self { person_id: members.text("personId"), access_token: members.secret("accessToken") }
    }
}

#[derive(Default)]
pub(super) struct Device {
    pub(super) device_id: String,
    pub(super) supported_interfaces: Map<String, Value>,
}

impl From<Members> for Device {
    fn from(mut members: Members) -> Self {
        Self {
            device_id: members.text("deviceId"),
            supported_interfaces: members.object("supportedInterfaces").into_map(),
        }
    }
}

/// All members of all request types that are read; which of them count depends on `kind`.
#[derive(Default)]
pub(super) struct Body {
    /// `type`
    pub(super) kind: Option<String>,
    pub(super) request_id: String,
    /// ISO 8601 text or an epoch number.
    pub(super) timestamp: Value,
    /// The same as some skill events spell it.
    pub(super) time_stamp: Value,
    pub(super) locale: String,
    pub(super) intent: Intent,
    /// Of a session's end.
    pub(super) reason: String,
    /// Of a session's end; null or absent when all was well.
    pub(super) error: Value,
    /// Of a session that goes on after a connection.
    pub(super) cause: Cause,
    /// Of a skill event: `body`.
    pub(super) event: EventBody,
}

impl From<Members> for Body {
    fn from(mut members: Members) -> Self {
        Self {
            kind: members.text_or_none("type"),
            request_id: members.scalar("requestId"),
            timestamp: members.take("timestamp"),
            time_stamp: members.take("timeStamp"),
            locale: members.text("locale"),
            intent: members.object("intent").into(),
            reason: members.text("reason"),
            error: members.take("error"),
            cause: members.object("cause").into(),
            event: EventBody { access_token: members.object("body").secret("accessToken") },
        }
    }
}

/// What a connection came to.
#[derive(Default)]
pub(super) struct Cause {
    /// What we gave it to hand back.
    pub(super) token: String,
    /// Text or a number.
    pub(super) code: String,
    /// `result.status`; absent for connections without a result.
    pub(super) result: String,
    /// `result.reason`
    pub(super) reason: String,
}

impl From<Members> for Cause {
    fn from(mut members: Members) -> Self {
        let mut result = members.object("result");
        Self {
            token: members.scalar("token"),
            code: members.object("status").scalar("code"),
            result: result.text("status"),
            reason: result.text("reason"),
        }
    }
}

#[derive(Default)]
pub(super) struct EventBody {
    pub(super) access_token: Option<Secret>,
}

#[derive(Default)]
pub(super) struct Intent {
    pub(super) name: String,
    pub(super) confirmation_status: String,
    pub(super) slots: BTreeMap<String, Slot>,
}

impl From<Members> for Intent {
    fn from(mut members: Members) -> Self {
        let slots = members.object("slots").into_map();
        Self {
            name: members.text("name"),
            confirmation_status: members.text("confirmationStatus"),
            slots: slots.into_iter().map(|(name, slot)| (name, Members::from(slot).into())).collect(),
        }
    }
}

/// A slot, and also each `slotValue` in it: `Simple` has `value`, `List` has `values`.
#[derive(Default)]
pub(super) struct Slot {
    pub(super) value: String,
    pub(super) resolutions: Resolutions,
    /// `slotValue`
    pub(super) inner: Option<Box<Slot>>,
    pub(super) values: Vec<Slot>,
}

impl From<Members> for Slot {
    fn from(mut members: Members) -> Self {
        Self {
            value: members.scalar("value"),
            resolutions: members.object("resolutions").into(),
            inner: members.object_or_none("slotValue").map(|inner| Box::new(inner.into())),
            values: members.list("values"),
        }
    }
}

#[derive(Default)]
pub(super) struct Resolutions {
    pub(super) resolutions_per_authority: Vec<Resolution>,
}

impl From<Members> for Resolutions {
    fn from(mut members: Members) -> Self {
        Self { resolutions_per_authority: members.list("resolutionsPerAuthority") }
    }
}

#[derive(Default)]
pub(super) struct Resolution {
    pub(super) authority: String,
    pub(super) status: Status,
    /// Absent on no match.
    pub(super) values: Vec<Match>,
}

impl From<Members> for Resolution {
    fn from(mut members: Members) -> Self {
        Self {
            authority: members.text("authority"),
            status: Status { code: members.object("status").scalar("code") },
            values: members.list("values"),
        }
    }
}

#[derive(Default)]
pub(super) struct Status {
    pub(super) code: String,
}

#[derive(Default)]
pub(super) struct Match {
    pub(super) value: Entity,
}

impl From<Members> for Match {
    fn from(mut members: Members) -> Self {
        Self { value: Entity { id: members.object("value").scalar("id") } }
    }
}

#[derive(Default)]
pub(super) struct Entity {
    pub(super) id: String,
}
