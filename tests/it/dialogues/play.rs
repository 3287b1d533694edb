//! The form of a play: headings, then lines of the customer and of Saldo in turn.
//!
//! ```text
//! # A title
//! person: anna
//! at: 2026-11-22T14:00:00Z
//!
//! Anna: how much is in savings [GetBalance account_type=savings]
//! Saldo: You have 20 dollars available in savings.
//! ```

/// One scene: a conversation from its first word.
pub(super) struct Scene {
    title: String,
    headings: Vec<(String, String)>,
    pub(super) lines: Vec<Line>,
}

/// What the customer says, what it means, and what is answered.
pub(super) struct Line {
    who: String,
    pub(super) said: String,
    pub(super) intent: String,
    pub(super) slots: Vec<(String, String)>,
    pub(super) answer: String,
}

impl Scene {
    pub(super) fn heading(&self, name: &str) -> Option<&str> {
        self.headings.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

pub(super) fn read(text: &str) -> Result<Vec<Scene>, String> {
    let mut scenes: Vec<Scene> = Vec::new();
    for (number, line) in text.lines().enumerate().map(|(index, line)| (index + 1, line.trim())) {
        if let Some(title) = line.strip_prefix("# ") {
            scenes.push(Scene { title: title.to_owned(), headings: Vec::new(), lines: Vec::new() });
            continue;
        }
        if line.is_empty() {
            continue;
        }
        let scene = scenes.last_mut().ok_or(format!("line {number}: a scene begins with \"# title\""))?;
        // An answer that is still to be heard is empty.
        let (who, rest) = line
            .split_once(": ")
            .or(line.strip_suffix(':').map(|who| (who, "")))
            .ok_or(format!("line {number}: expected \"WHO: …\""))?;
        match who {
            "Saldo" => scene.lines.last_mut().ok_or(format!("line {number}: nobody asked"))?.answer = rest.to_owned(),
            who if who.starts_with(char::is_lowercase) => scene.headings.push((who.to_owned(), rest.to_owned())),
            who => {
                let line = asked(who, rest).ok_or(format!("line {number}: no [Intent slot=value] at the end"))?;
                scene.lines.push(line);
            }
        }
    }
    Ok(scenes)
}

fn asked(who: &str, rest: &str) -> Option<Line> {
    let (said, meaning) = rest.strip_suffix(']')?.rsplit_once(" [")?;
    let (intent, slots) = meaning.split_once(' ').unwrap_or((meaning, ""));
    let slots = slots.split(", ").filter(|slot| !slot.is_empty());
    let slots = slots.map(|slot| slot.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned())));
    Some(Line {
        who: who.to_owned(),
        said: said.to_owned(),
        intent: intent.to_owned(),
        slots: slots.collect::<Option<_>>()?,
        answer: String::new(),
    })
}

pub(super) fn write(scenes: &[Scene]) -> String {
    scenes.iter().map(Scene::written).collect::<Vec<_>>().join("\n")
}

impl Scene {
    fn written(&self) -> String {
        let headings = self.headings.iter().map(|(name, value)| format!("{name}: {value}\n"));
        let lines = self.lines.iter().map(Line::written);
        format!("# {}\n{}\n{}", self.title, headings.collect::<String>(), lines.collect::<String>())
    }
}

impl Line {
    fn written(&self) -> String {
        let slots: Vec<String> = self.slots.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let meaning = format!("{} {}", self.intent, slots.join(", "));
        format!("{}: {} [{}]\nSaldo: {}\n", self.who, self.said, meaning.trim_end(), self.answer)
    }
}
