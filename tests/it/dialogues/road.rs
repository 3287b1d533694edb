//! The road of a play: signed Alexa requests where Alexa has the locale, the terminal's free text elsewhere.

use super::play::Line;
use crate::alexa_device::{Device, Heard, plain, post};
use crate::app::TestApp;
use saldo::answer::{Reply, Words};
use saldo::locale::Locale;
use saldo::platform::alexa::package::LOCALES;
use saldo::service::Conversation;
use serde_json::Value;
use tokio::runtime::Runtime;

/// How the customer is heard.
pub(super) enum Road<'a> {
    /// As Amazon sends it; the name of the last question to the platform.
    Alexa(Box<Device>, String),
    /// As words.
    Terminal(Box<Conversation<'a>>, Runtime),
}

/// What came back.
#[derive(Default)]
pub(super) struct Answer {
    /// The speech, for the rules.
    pub(super) reply: Reply,
    /// The speech as the play has it, with what stands beside it.
    pub(super) told: String,
    /// The intent and slot that the question is about.
    pub(super) elicited: Option<(String, String)>,
    /// What a platform is answered, for judges from outside.
    pub(super) json: Option<Value>,
}

impl<'a> Road<'a> {
    /// The road that has `locale`.
    pub(super) fn of(locale: &str, app: &'a TestApp, device: Device, customer: Option<&str>) -> Self {
        if LOCALES.contains(&locale) {
            return Self::Alexa(Box::new(device), String::new());
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let conversation = Conversation::new(&app.app.service, Locale::parse(locale).unwrap(), customer);
        Self::Terminal(Box::new(conversation), runtime)
    }

    /// Says a line.
    pub(super) fn say(&mut self, app: &TestApp, line: &Line) -> Answer {
        match self {
            Self::Alexa(device, connection) => {
                let heard = on_alexa(device, app, connection, line);
                started(&heard).clone_into(connection);
                of_alexa(heard, connection)
            }
            Self::Terminal(conversation, runtime) => {
                let printed = runtime.block_on(async {
                    if line.intent == "Launch" { conversation.open().await } else { conversation.say(&line.said).await }
                });
                let words = |text: String| Words { ssml: text.clone(), text };
                let ssml = printed.speech.trim_start_matches("<speak>").trim_end_matches("</speak>").to_owned();
                Answer {
                    told: if printed.text.is_empty() { "(silence)".to_owned() } else { printed.text.clone() },
                    reply: Reply {
                        speech: Words { ssml, text: printed.text },
                        reprompt: printed.reprompt.map(words),
                        end: printed.end,
                        ..Reply::default()
                    },
                    elicited: printed.elicit,
                    json: None,
                }
            }
        }
    }
}

fn on_alexa(device: &Device, app: &TestApp, connection: &str, line: &Line) -> Heard {
    let slots: Vec<(&str, &str)> = line.slots.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    match line.intent.as_str() {
        "Launch" => device.open(app),
        "Resumed" => {
            let result = line.slots.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
            device.resumed(app, connection, &Value::Object(result))
        }
        intent => Heard::of(&post(app.address, &device.intent(app, intent, &slots))),
    }
}

fn of_alexa(heard: Heard, connection: &str) -> Answer {
    let words = |ssml: &str| {
        let ssml = ssml.trim_start_matches("<speak>").trim_end_matches("</speak>").to_owned();
        Words { text: plain(&ssml), ssml }
    };
    let reprompt = heard.json["response"]["reprompt"]["outputSpeech"]["ssml"].as_str().map(words);
    let reply = Reply { speech: words(heard.ssml()), reprompt, end: heard.ends() != Some(false), ..Reply::default() };
    Answer { reply, told: told(&heard, connection), elicited: elicited(&heard), json: Some(heard.json) }
}

/// The speech, and cards that lead further.
fn told(heard: &Heard, connection: &str) -> String {
    let said = if heard.text().is_empty() { "(silence)".to_owned() } else { heard.text() };
    let card = &heard.json["response"]["card"];
    let said = match card["type"].as_str() {
        Some("LinkAccount") => format!("{said} (link card)"),
        Some(_) if card["title"] == "Link your bank" => format!("{said} (card: {})", card["content"].as_str().unwrap()),
        _ => said,
    };
    if connection.is_empty() { said } else { format!("{said} (Alexa asks for its code)") }
}

/// The name of a question to the platform.
fn started(heard: &Heard) -> &str {
    let directives = heard.json["response"]["directives"].as_array().into_iter().flatten();
    let mut started = directives.filter(|directive| directive["type"] == "Connections.StartConnection");
    started.next().and_then(|directive| directive["token"].as_str()).unwrap_or_default()
}

fn elicited(heard: &Heard) -> Option<(String, String)> {
    let directives = heard.json["response"]["directives"].as_array()?;
    let elicit = directives.iter().find(|directive| directive["type"] == "Dialog.ElicitSlot")?;
    let intent = elicit["updatedIntent"]["name"].as_str()?;
    Some((intent.to_owned(), elicit["slotToElicit"].as_str()?.to_owned()))
}
