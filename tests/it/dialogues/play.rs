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
        let (who, rest) = line.split_once(": ").ok_or(format!("line {number}: expected \"WHO: …\""))?;
        match who {
            "Saldo" => scene.lines.last_mut().ok_or(format!("line {number}: nobody asked"))?.answer = rest.to_owned(),
            who if who.starts_with(char::is_lowercase) => scene.headings.push((who.to_owned(), rest.to_owned())),
            who => {
                scene.lines.push(asked(who, rest).ok_or(format!("line {number}: no [Intent slot=value] at the end"))?)
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
    let scene = |scene: &Scene| {
        let mut text = format!("# {}\n", scene.title);
        for (name, value) in &scene.headings {
            text.push_str(&format!("{name}: {value}\n"));
        }
        text.push('\n');
        for line in &scene.lines {
            let slots: Vec<String> = line.slots.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let meaning = format!("{} {}", line.intent, slots.join(", "));
            text.push_str(&format!("{}: {} [{}]\nSaldo: {}\n", line.who, line.said, meaning.trim_end(), line.answer));
        }
        text
    };
    scenes.iter().map(scene).collect::<Vec<_>>().join("\n")
}
