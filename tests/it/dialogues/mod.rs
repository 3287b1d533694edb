//! The dialogues: plays in `tests/dialogues/LOCALE/*.txt` are the specification of what is heard.
//!
//! Each line of a customer is sent as a signed Alexa request with the intent and slots in its brackets (as free text where Alexa
//! has no such locale); the answer must be the next line, word by word, keep the voice rules, and be open exactly when it asks. The
//! text alone must mean the same intent. `SALDO_BLESS=1` writes what was heard into the files instead, to be read before it is
//! committed; `SALDO_PLAYS=pl-PL/cards` runs those alone whose path holds that.
#![cfg(test)]

mod play;
mod road;
mod set;

use crate::app::TestApp;
use crate::language::{dialogues, intents, variable};
use play::{Line, Scene};
use road::{Answer, Road};
use saldo::catalogue::Catalogue;
use saldo::link::Privacy;
use saldo::locale::Locale;
use saldo::phrase::lint;
use saldo::understand::understand;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

/// The plays of one locale, those that were asked for.
fn files(locale: &str) -> Vec<PathBuf> {
    let root = dialogues().join(locale);
    let wanted = variable("SALDO_PLAYS").unwrap_or_default();
    let mut files: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| {
        file.extension().is_some_and(|ending| ending == "txt") && file.to_string_lossy().contains(&wanted)
    });
    files.sort();
    files
}

/// One test a locale, so that they run beside each other.
macro_rules! plays_of {
    ($($name:ident $locale:literal)*) => { $(
        #[test]
        fn $name() {
            every_play_is_heard_as_written($locale);
        }
    )* };
}

plays_of! {
    american_english "en-US"
    british_english "en-GB"
    polish "pl-PL"
    dutch "nl-NL"
    german "de-DE"
}

fn every_play_is_heard_as_written(locale: &str) {
    let bless = variable("SALDO_BLESS").is_some();
    let mut wrong = Vec::new();
    let mut lines = 0;
    for path in files(locale) {
        let text = fs::read_to_string(&path).unwrap();
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
    assert!(lines > 50 || variable("SALDO_PLAYS").is_some(), "the plays are there");
}

/// A locale that is served has plays.
#[test]
fn every_locale_has_plays() {
    let (catalogue, _) = Catalogue::read(&intents());
    let root = dialogues();
    for locale in catalogue.locales.keys() {
        assert!(root.join(locale.as_str()).is_dir(), "tests/dialogues/{locale} is missing");
    }
}

fn perform(scene: &mut Scene, locale: &str, bless: bool) -> Vec<String> {
    let stage = set::stage(scene);
    let app = TestApp::with(stage.wanted);
    let device = set::device(scene, &app, locale);
    set::link(scene, &app);
    let customer = Some(set::person(scene)).filter(|person| *person != "guest");
    let road = Road::of(locale, &app, device, customer);
    let locale = Locale::parse(locale).unwrap();
    let mut stage = Stage { app: &app, road, locale, privacy: stage.privacy, elicited: None, previous: String::new() };
    scene.lines.iter_mut().flat_map(|line| stage.hear(line, bless)).collect()
}

struct Stage<'a> {
    app: &'a TestApp,
    road: Road<'a>,
    locale: Locale,
    privacy: Privacy,
    elicited: Option<(String, String)>,
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
        let answer = self.road.say(self.app, line);
        wrong.extend(self.unasked(&answer));
        wrong.extend(self.rules(&answer).into_iter().map(|rule| format!("\"{}\": {rule}", answer.told)));
        keep(&answer);
        if bless {
            line.answer.clone_from(&answer.told);
        } else if line.answer != answer.told {
            let (said, expected, heard) = (&line.said, &line.answer, &answer.told);
            wrong.push(format!("\"{said}\"\n  expected: {expected}\n  heard:    {heard}"));
        }
        self.elicited = answer.elicited;
        self.previous = answer.reply.speech.text;
        wrong
    }

    /// The words alone must mean what the brackets say.
    fn meant(&self, line: &Line) -> Option<String> {
        if matches!(line.intent.as_str(), "Launch" | "Resumed") {
            return None;
        }
        let catalogue = &self.app.app.service.catalogue;
        let locale = catalogue.serving(Some(&self.locale)).unwrap();
        let elicited = self.elicited.as_ref().map(|(intent, slot)| (intent.as_str(), slot.as_str()));
        let heard = understand(catalogue, locale, elicited, jiff::civil::date(2026, 11, 22), &line.said);
        (heard.intent != line.intent)
            .then(|| format!("\"{}\" alone means {}, not {}", line.said, heard.intent, line.intent))
    }

    /// Alexa refuses to ask for a slot that its model does not know to be asked for.
    fn unasked(&self, answer: &Answer) -> Option<String> {
        let (intent, slot) = answer.elicited.as_ref()?;
        let known = self.app.app.service.catalogue.intents.get(intent).and_then(|intent| intent.slots.get(slot));
        let is_asked = known.is_some_and(|slot| slot.ask.is_some());
        (!is_asked).then(|| format!("{intent}.toml does not say how its slot {slot} is asked for"))
    }

    fn rules(&self, answer: &Answer) -> Vec<String> {
        let catalogue = &self.app.app.service.catalogue;
        let banned = &catalogue.locales[catalogue.serving(Some(&self.locale)).unwrap()].lexicon.banned;
        let mut found: Vec<String> = lint::check(&answer.reply, self.privacy, banned)
            .into_iter()
            .map(|found| format!("{} {}", found.rule, found.message))
            .collect();
        if !self.previous.is_empty() && self.previous == answer.reply.speech.text {
            found.push("V30 the same words twice running".to_owned());
        }
        found
    }
}

/// Hands the answer to judges from outside, when they ask (`tests/outside/alexa_answers.sh`).
fn keep(answer: &Answer) {
    if let (Some(path), Some(json)) = (variable("SALDO_ANSWERS"), &answer.json) {
        let mut file = fs::OpenOptions::new().create(true).append(true).open(path).unwrap();
        // In one go: the languages are performed beside each other.
        file.write_all(format!("{json}\n").as_bytes()).unwrap();
    }
}
