//! The dialogues: plays in `tests/dialogues/LOCALE/*.txt` are the specification of what is heard.
//!
//! Each line of a customer is sent as a signed Alexa request with the intent and slots in its brackets; the answer must be
//! the next line, word by word, keep the voice rules, and be open exactly when it asks. The text alone must mean the same
//! intent. `SALDO_BLESS=1` writes what was heard into the files instead, to be read before it is committed.
#![cfg(test)]

mod play;

use crate::alexa_device::{Device, Heard, post};
use crate::app::{TestApp, Wanted};
use play::{Line, Scene};
use saldo::answer::{Reply, Words};
use saldo::banking::sandbox::Scenario;
use saldo::clock::FixedClock;
use saldo::entropy::Entropy;
use saldo::link::Privacy;
use saldo::locale::Locale;
use saldo::phrase::lint;
use saldo::understand::understand;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// No randomness: every conversation begins with the first wording.
#[derive(Debug)]
struct First;

impl Entropy for First {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

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
    let clock = Arc::new(FixedClock::at(scene.heading("at").unwrap_or(crate::app::NOW).parse().unwrap()));
    let app = TestApp::with(Wanted { entropy: Arc::new(First), clock, ..Wanted::default() });
    let person = scene.heading("person").unwrap_or("anna").to_owned();
    if let Some(scenario) = scene.heading("scenario") {
        app.scenario(&person, Scenario::parse(scenario).expect("a scenario that the sandbox knows"));
    }
    let privacy = match scene.heading("privacy") {
        Some("discreet") => Privacy::Discreet,
        Some("rough") => Privacy::Rough,
        _ => Privacy::Off,
    };
    if privacy != Privacy::Off {
        app.change_link(&person, |link| link.settings.privacy = privacy);
    }
    if let Some(purpose) = scene.heading("without") {
        app.change_link(&person, |link| {
            link.grants[0].consents.retain(|consent| !format!("{:?}", consent.purpose).eq_ignore_ascii_case(purpose));
        });
    }
    let device = if person == "guest" { Device::unlinked() } else { Device::of(&app, &person) };
    let device = Device { locale: locale.to_owned(), ..device };
    let mut stage = Stage { app: &app, device, privacy, elicited: None, previous: String::new() };
    scene.lines.iter_mut().flat_map(|line| stage.hear(line, bless)).collect()
}

struct Stage<'a> {
    app: &'a TestApp,
    device: Device,
    privacy: Privacy,
    elicited: Option<(String, String)>,
    previous: String,
}

impl Stage<'_> {
    fn hear(&mut self, line: &mut Line, bless: bool) -> Vec<String> {
        let mut wrong: Vec<String> = self.meant(line).into_iter().collect();
        let slots: Vec<(&str, &str)> = line.slots.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let heard = match line.intent.as_str() {
            "Launch" => self.device.open(self.app),
            intent => Heard::of(&post(self.app.address, &self.device.intent(self.app, intent, &slots))),
        };
        wrong.extend(self.rules(&heard).into_iter().map(|rule| format!("\"{}\": {rule}", heard.text())));
        let said = if heard.text().is_empty() { "(silence)".to_owned() } else { heard.text() };
        keep(&heard);
        let card = heard.json["response"]["card"]["type"].as_str();
        let said = if card == Some("LinkAccount") { format!("{said} (link card)") } else { said };
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
        if line.intent == "Launch" {
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

fn elicited(heard: &Heard) -> Option<(String, String)> {
    let directives = heard.json["response"]["directives"].as_array()?;
    let elicit = directives.iter().find(|directive| directive["type"] == "Dialog.ElicitSlot")?;
    let intent = elicit["updatedIntent"]["name"].as_str()?;
    Some((intent.to_owned(), elicit["slotToElicit"].as_str()?.to_owned()))
}
