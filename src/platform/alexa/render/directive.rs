//! What an answer may carry beside speech: dialogue management, screens, connections (`ask-sdk-model` 1.86).
//!
//! Knows no limits and no exclusions, `fit` does.

use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// Something beside speech.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all_fields = "camelCase")]
pub enum Directive {
    /// Alexa asks the next question by itself. Excludes speech.
    #[serde(rename = "Dialog.Delegate")]
    Delegate {
        /// The intent as it stands.
        #[serde(skip_serializing_if = "Option::is_none")]
        updated_intent: Option<UpdatedIntent>,
    },
    /// Our question fills a slot.
    #[serde(rename = "Dialog.ElicitSlot")]
    ElicitSlot {
        /// Which.
        slot_to_elicit: String,
        /// The intent as it stands.
        #[serde(skip_serializing_if = "Option::is_none")]
        updated_intent: Option<UpdatedIntent>,
    },
    /// Our question asks whether a slot was heard right.
    #[serde(rename = "Dialog.ConfirmSlot")]
    ConfirmSlot {
        /// Which.
        slot_to_confirm: String,
        /// The intent as it stands.
        #[serde(skip_serializing_if = "Option::is_none")]
        updated_intent: Option<UpdatedIntent>,
    },
    /// Our question asks for a yes to all of it.
    #[serde(rename = "Dialog.ConfirmIntent")]
    ConfirmIntent {
        /// The intent as it stands.
        #[serde(skip_serializing_if = "Option::is_none")]
        updated_intent: Option<UpdatedIntent>,
    },
    /// Values of custom slots for this session: nicknames and payees, never numbers of accounts.
    #[serde(rename = "Dialog.UpdateDynamicEntities")]
    UpdateDynamicEntities {
        /// Set or cleared.
        update_behavior: UpdateBehavior,
        /// By slot type; together at most 100 values and synonyms.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        types: Vec<EntityType>,
    },
    /// A document on a screen.
    #[serde(rename = "Alexa.Presentation.APL.RenderDocument")]
    RenderDocument {
        /// Our name for it.
        token: String,
        /// The layout.
        document: Value,
        /// What it shows.
        datasources: Value,
    },
    /// Commands for a document that is shown.
    #[serde(rename = "Alexa.Presentation.APL.ExecuteCommands")]
    ExecuteCommands {
        /// The document's.
        token: String,
        /// The commands.
        commands: Vec<Value>,
    },
    /// Something that Alexa does for us: a profile code, a reminder's permission.
    #[serde(rename = "Connections.StartConnection")]
    StartConnection {
        /// `connection://…`
        uri: String,
        /// Whether the session goes on afterwards.
        on_completion: OnCompletion,
        /// What the connection needs.
        input: Value,
        /// Comes back with the result.
        #[serde(skip_serializing_if = "Option::is_none")]
        token: Option<String>,
    },
}

/// What happens when a connection is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OnCompletion {
    /// A `SessionResumedRequest`.
    ResumeSession,
    /// Only errors come back.
    SendErrorsOnly,
}

/// What happens to the dynamic entities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UpdateBehavior {
    /// These are the values from now on.
    Replace,
    /// There are none.
    Clear,
}

/// The dynamic values of one slot type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EntityType {
    /// The slot type's name.
    pub name: String,
    /// Its values.
    pub values: Vec<Entity>,
}

/// One dynamic value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entity {
    /// What comes back as the id.
    pub id: String,
    /// How it is said.
    pub name: EntityName,
}

/// How a dynamic value is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EntityName {
    /// The usual words.
    pub value: String,
    /// Other words for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub synonyms: Vec<String>,
}

/// An intent as it stands in the middle of a dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdatedIntent {
    /// Its name in the interaction model.
    pub name: String,
    /// `NONE`, `CONFIRMED` or `DENIED`.
    pub confirmation_status: &'static str,
    /// All slots that matter.
    pub slots: BTreeMap<String, UpdatedSlot>,
}

/// A slot as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdatedSlot {
    /// Its name, again.
    pub name: String,
    /// The words as heard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `NONE`, `CONFIRMED` or `DENIED`.
    pub confirmation_status: &'static str,
}
