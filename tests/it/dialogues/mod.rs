//! The dialogues: plays in `tests/dialogues/LOCALE/*.txt` are the specification of what is heard.
//!
//! Each line of a customer is sent as a signed Alexa request with the intent and slots in its brackets; the answer must be
//! the next line, word by word, keep the voice rules, and be open exactly when it asks. The text alone must mean the same
//! intent. `SALDO_BLESS=1` writes what was heard into the files instead, to be read before it is committed.
#![cfg(test)]

mod play;
mod set;

use crate::alexa_device::{Device, Heard, post};
use crate::app::TestApp;
use play::{Line, Scene};
use saldo::answer::{Reply, Words};
use saldo::link::Privacy;
use saldo::locale::Locale;
use saldo::phrase::lint;
use saldo::understand::understand;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

#[expect(clippy::disallowed_methods, reason = "a test is told what to do by variables")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dialogues");
    let mut files = Vec::new();
    for locale in fs::read_dir(root).unwrap() {
        files.extend(fs::read_dir(locale.unwrap().path()).unwrap().map(|file| file.unwrap().path()));
    }
    files.retain(|file| file.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    files
}

#[test]
fn every_play_is_heard_as_written() {
    let bless = variable("SALDO_BLESS").is_some();
    let mut wrong = Vec::new();
    let mut lines = 0;
    for path in files() {
        let text = fs::read_to_string(&path).unwrap();
        let locale = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
        let mut scenes = play::read(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for scene in &mut scenes {
            lines += scene.lines.len();
            wrong.extend(perform(scene, locale, bless).into_iter().map(|found| format!("{}: {found}", path.display())));
        }
        if bless {
            fs::write(&path, play::write(&scenes)).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{} of {lines} lines:\n{}", wrong.len(), wrong.join("\n"));
    assert!(lines > 50, "the plays are there");
}

fn perform(scene: &mut Scene, locale: &str, bless: bool) -> Vec<String> {
    let stage = set::stage(scene);
    let app = TestApp::with(stage.wanted);
    let device = set::device(scene, &app, locale);
    set::link(scene, &app);
    let mut stage = Stage {
        app: &app,
        device,
        privacy: stage.privacy,
        elicited: None,
        connection: String::new(),
        previous: String::new(),
    };
    scene.lines.iter_mut().flat_map(|line| stage.hear(line, bless)).collect()
}

struct Stage<'a> {
    app: &'a TestApp,
    device: Device,
    privacy: Privacy,
    elicited: Option<(String, String)>,
    /// What the last question to the platform was named.
    connection: String,
    previous: String,
}

impl Stage<'_> {
    /// What happens beside the conversation: a code is typed at the page.
    fn typed(&self, line: &Line) -> bool {
        let slot = |name: &str| line.slots.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str());
        self.app.type_code(slot("code").unwrap(), slot("by").unwrap())
    }

    fn hear(&mut self, line: &mut Line, bless: bool) -> Vec<String> {
        if line.intent == "Typed" {
            let linked = self.typed(line);
            line.answer = "(is typed at the page)".to_owned();
            return if linked { Vec::new() } else { vec![format!("\"{}\" does not link", line.said)] };
        }
        let mut wrong: Vec<String> = self.meant(line).into_iter().collect();
        let slots: Vec<(&str, &str)> = line.slots.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let heard = match line.intent.as_str() {
            "Launch" => self.device.open(self.app),
            "Resumed" => {
                let result = line.slots.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
                self.device.resumed(self.app, &self.connection, &serde_json::Value::Object(result))
            }
            intent => Heard::of(&post(self.app.address, &self.device.intent(self.app, intent, &slots))),
        };
        wrong.extend(self.rules(&heard).into_iter().map(|rule| format!("\"{}\": {rule}", heard.text())));
        let said = if heard.text().is_empty() { "(silence)".to_owned() } else { heard.text() };
        keep(&heard);
        let card = &heard.json["response"]["card"];
        let said = match card["type"].as_str() {
            Some("LinkAccount") => format!("{said} (link card)"),
            Some(_) if card["title"] == "Link your bank" => {
                format!("{said} (card: {})", card["content"].as_str().unwrap())
            }
            _ => said,
        };
        self.connection = connection(&heard);
        let said = if self.connection.is_empty() { said } else { format!("{said} (Alexa asks for its code)") };
        if bless {
            line.answer.clone_from(&said);
        } else if line.answer != said {
            wrong.push(format!("\"{}\"\n  expected: {}\n  heard:    {said}", line.said, line.answer));
        }
        self.elicited = elicited(&heard);
        self.previous = heard.text();
        wrong
    }

    /// The words alone must mean what the brackets say.
    fn meant(&self, line: &Line) -> Option<String> {
        if matches!(line.intent.as_str(), "Launch" | "Resumed") {
            return None;
        }
        let catalogue = &self.app.app.service.catalogue;
        let locale = Locale::parse(&self.device.locale).unwrap();
        let locale = catalogue.serving(Some(&locale)).unwrap();
        let elicited = self.elicited.as_ref().map(|(intent, slot)| (intent.as_str(), slot.as_str()));
        let heard = understand(catalogue, locale, elicited, jiff::civil::date(2026, 11, 22), &line.said);
        (heard.intent != line.intent)
            .then(|| format!("\"{}\" alone means {}, not {}", line.said, heard.intent, line.intent))
    }

    fn rules(&self, heard: &Heard) -> Vec<String> {
        let words = |ssml: &str| {
            let ssml = ssml.trim_start_matches("<speak>").trim_end_matches("</speak>").to_owned();
            Words { text: crate::alexa_device::plain(&ssml), ssml }
        };
        let reprompt = heard.json["response"]["reprompt"]["outputSpeech"]["ssml"].as_str();
        let reply = Reply {
            speech: words(heard.ssml()),
            reprompt: reprompt.map(words),
            end: heard.ends() != Some(false),
            ..Reply::default()
        };
        let catalogue = &self.app.app.service.catalogue;
        let locale = Locale::parse(&self.device.locale).unwrap();
        let banned = &catalogue.locales[catalogue.serving(Some(&locale)).unwrap()].lexicon.banned;
        let mut found: Vec<String> = lint::check(&reply, self.privacy, banned)
            .into_iter()
            .map(|found| format!("{} {}", found.rule, found.message))
            .collect();
        if !self.previous.is_empty() && self.previous == heard.text() {
            found.push("V30 the same words twice running".to_owned());
        }
        found
    }
}

/// Hands the answer to judges from outside, when they ask (`tests/outside/alexa_answers.sh`).
fn keep(heard: &Heard) {
    if let Some(path) = variable("SALDO_ANSWERS") {
        let mut file = fs::OpenOptions::new().create(true).append(true).open(path).unwrap();
        writeln!(file, "{}", heard.json).unwrap();
    }
}

/// The name of a question to the platform.
fn connection(heard: &Heard) -> String {
    let directives = heard.json["response"]["directives"].as_array().into_iter().flatten();
    let mut started = directives.filter(|directive| directive["type"] == "Connections.StartConnection");
    started.next().and_then(|directive| directive["token"].as_str()).unwrap_or_default().to_owned()
}

fn elicited(heard: &Heard) -> Option<(String, String)> {
    let directives = heard.json["response"]["directives"].as_array()?;
    let elicit = directives.iter().find(|directive| directive["type"] == "Dialog.ElicitSlot")?;
    let intent = elicit["updatedIntent"]["name"].as_str()?;
    Some((intent.to_owned(), elicit["slotToElicit"].as_str()?.to_owned()))
}
