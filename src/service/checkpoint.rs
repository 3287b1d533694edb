//! A checkpoint: how long each journal was and how it ended, under a keyed code, to be kept where the store is not.
//!
//! A chain shows what was changed in it, but not that its end or all of it is missing: this does. One line a journal,
//! `TAG LENGTH HASH LIFE`, then `MAC TIME CODE`. `LIFE` tells a journal from the one that the same customer begins after being
//! forgotten. Holds nothing personal, reads no clock.

use super::Service;
use super::auditing::Examined;
use super::forgetting::ERASURES_TAG;
use crate::secret::Keyring;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How a journal was.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    length: u64,
    hash: String,
    life: String,
}

/// How all journals were at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    at: Timestamp,
    journals: BTreeMap<String, Seen>,
}

/// A checkpoint held against the journals as they are now, one by one.
#[derive(Debug)]
pub struct Comparison {
    /// What is not found yet.
    left: BTreeMap<String, Seen>,
    at: Timestamp,
    erasures: (u64, u64),
    gone: u64,
}

impl Checkpoint {
    /// One of `at`, without journals.
    pub fn at(at: Timestamp) -> Self {
        Self { at, journals: BTreeMap::new() }
    }

    /// Takes a journal down.
    pub fn add(&mut self, examined: &Examined) {
        self.journals.insert(examined.tag.clone(), seen(examined, examined.opened.length()));
    }

    /// Its text.
    pub fn text(&self, keys: &Keyring) -> String {
        let mut text = String::new();
        for (tag, Seen { length, hash, life }) in &self.journals {
            let _ = writeln!(text, "{tag} {length} {hash} {life}");
        }
        let code = code(keys, self.at, &text);
        let _ = writeln!(text, "MAC {} {code}", self.at);
        text
    }

    /// Reads one.
    ///
    /// # Errors
    /// What is wrong with it: it was not made with these keys, or was changed since.
    pub fn read(keys: &Keyring, text: &str) -> Result<Self, &'static str> {
        let forged = "this is no checkpoint made with these keys, or it was changed";
        let start = text.trim_end().rfind("MAC ").ok_or(forged)?;
        let (body, last) = text.split_at_checked(start).ok_or(forged)?;
        let [_, at, given] = last.split_whitespace().collect::<Vec<_>>().try_into().map_err(|_| forged)?;
        let at: Timestamp = at.parse().map_err(|_| forged)?;
        if given != code(keys, at, body) {
            return Err(forged);
        }
        let journals = body.lines().map(read_line).collect::<Option<_>>().ok_or(forged)?;
        Ok(Self { at, journals })
    }

    /// Begins to hold it against the journals.
    pub fn compare(self) -> Comparison {
        let erasures = self.journals.get(ERASURES_TAG).map_or(0, |seen| seen.length);
        Comparison { left: self.journals, at: self.at, erasures: (erasures, erasures), gone: 0 }
    }
}

impl Comparison {
    /// What is wrong with a journal; nothing about one that began later.
    pub fn look(&mut self, examined: &Examined) -> Option<String> {
        if examined.tag == ERASURES_TAG {
            self.erasures.1 = examined.opened.length();
        }
        let was = self.left.remove(&examined.tag)?;
        if was.life != examined.life {
            self.gone += 1;
            return None;
        }
        let length = examined.opened.length();
        if length < was.length {
            return Some(format!("{} records of {} are cut off its end", was.length - length, was.length));
        }
        // What retention has cut off further than that says so under the journal's own key.
        let is_there = was.length >= examined.opened.before();
        let differs = is_there && seen(examined, was.length) != was;
        differs.then(|| format!("record {} differs from the checkpoint", was.length))
    }

    /// What is to be said after the last journal: whether it is well, and the words.
    pub fn finish(self) -> (bool, String) {
        let is_without_erasures = self.left.contains_key(ERASURES_TAG);
        let gone = self.gone + self.left.len() as u64;
        let erasures = self.erasures.1.saturating_sub(self.erasures.0);
        let since =
            format!("{gone} journals erased or cut off and {erasures} erasures since the checkpoint of {}", self.at);
        let is_well = gone <= erasures && !is_without_erasures;
        if is_well {
            return (true, since);
        }
        let missing: Vec<&str> = self.left.keys().map(String::as_str).collect();
        let names = if missing.is_empty() { String::new() } else { format!("; missing: {}", missing.join(" ")) };
        (false, format!("{since}{names}"))
    }
}

impl Service {
    /// The text of a checkpoint, under this service's keys.
    pub fn checkpoint_text(&self, checkpoint: &Checkpoint) -> String {
        checkpoint.text(&self.keys)
    }

    /// Reads a checkpoint.
    ///
    /// # Errors
    /// As [`Checkpoint::read`].
    pub fn read_checkpoint(&self, text: &str) -> Result<Checkpoint, &'static str> {
        Checkpoint::read(&self.keys, text)
    }
}

/// How a journal was when it had `length` entries.
fn seen(examined: &Examined, length: u64) -> Seen {
    let hash = examined.opened.hash(length).unwrap_or(crate::audit::START);
    Seen { length, hash: URL_SAFE_NO_PAD.encode(hash), life: examined.life.clone() }
}

fn read_line(text: &str) -> Option<(String, Seen)> {
    let [tag, length, hash, life] = text.split(' ').collect::<Vec<_>>().try_into().ok()?;
    let length = length.parse().ok()?;
    Some((tag.to_owned(), Seen { length, hash: hash.to_owned(), life: life.to_owned() }))
}

fn code(keys: &Keyring, at: Timestamp, body: &str) -> String {
    keys.index("checkpoint", &[at.to_string().as_bytes(), body.as_bytes()])
}
