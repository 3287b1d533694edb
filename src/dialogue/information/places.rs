//! `FindAtmBranch`: the nearest cash machine or branch to a place that was said, one at a time.
//!
//! Where somebody is, is not known and not asked of the platform: a postal code or a street is enough. It is not kept beyond
//! the conversation.

use super::hours;
use crate::answer::{Answer, Argument, Elicit, Line};
use crate::bank::Place;
use crate::catalogue::words;
use crate::dialogue::operators::paging::beyond_the_end;
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use jiff::civil::Date;

/// Metres of a tenth of a mile, and half of them to round.
const TENTH: u32 = 161;
/// Metres are said to the nearest fifty.
const STEP: u32 = 50;

pub(crate) fn plan(_: Situation<'_>, spoken: &Spoken) -> Plan {
    if spoken.value("feature") == Some("phone") {
        return Plan::Say(Composed::say(Answer::say(Line::new("place-phone"))));
    }
    if spoken.words("place").is_none() {
        return Plan::Elicit("place", where_to_look(Answer::default(), spoken));
    }
    Plan::Query(Needs { public: true, ..Needs::default() })
}

/// Asks for a place.
fn where_to_look(answer: Answer, spoken: &Spoken) -> Answer {
    let elicit = Some(Elicit { intent: spoken.intent.clone(), slot: "place" });
    Answer { elicit, ..answer.ask(Line::new("place-question"), Line::new("place-reprompt")) }
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let said = spoken.words("place").unwrap_or_default();
    let all = facts.public.iter().flat_map(|public| &public.places);
    let near = normal(situation, said);
    let mut found: Vec<&Place> =
        all.filter(|place| is_near(place, &near) && is_fit(situation, spoken, place)).collect();
    found.sort_by_key(|place| place.metres);
    let page = spoken.page as usize;
    let Some(place) = found.get(page) else {
        return if page > 0 { Composed::say(beyond_the_end()) } else { none(spoken, said) };
    };
    let mut lines = vec![located(spoken, place)];
    lines.extend(opening(situation, spoken, place));
    let answer = Answer { lines, ..Answer::default() };
    if found.len() <= page + 1 {
        return Composed::say(answer);
    }
    let answer = answer.ask(Line::new("place-another-question"), Line::new("yes-no-reprompt"));
    Composed::offer(answer, Some(spoken.at_page(spoken.page.saturating_add(1))))
}

/// A place as it is compared: a postal code's letters and digits, or words.
struct Near {
    code: Option<String>,
    words: String,
}

fn normal(situation: Situation<'_>, said: &str) -> Near {
    let words = words(said);
    let compact: String = words.concat().to_uppercase();
    let is_typed = compact.starts_with(|c: char| c.is_ascii_digit());
    let spoken = situation.lexicon().and_then(|lexicon| lexicon.spoken_digits(&words.join(" ")));
    Near { code: if is_typed { Some(compact) } else { spoken }, words: words.join(" ") }
}

fn is_near(place: &Place, near: &Near) -> bool {
    if let Some(code) = &near.code {
        return place.near.iter().any(|known| {
            let known: String = known.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
            !known.is_empty() && code.starts_with(&known)
        });
    }
    let holds = |text: &str| {
        let text = words(text).join(" ");
        !text.is_empty() && (text.contains(&near.words) || near.words.contains(&text))
    };
    !near.words.is_empty() && (holds(&place.town) || holds(&place.street) || holds(&place.name))
}

/// Whether it is of the kind that was asked for.
fn is_fit(situation: Situation<'_>, spoken: &Spoken, place: &Place) -> bool {
    let of_kind = match spoken.value("place_type") {
        Some("branch") => place.is_branch,
        Some("atm") => !place.is_branch,
        _ => true,
    };
    of_kind
        && match spoken.value("feature") {
            Some("cash_deposit") => place.takes_cash,
            Some("drive_through") => place.has_drive_through,
            Some("free") => place.is_free,
            // Of a branch it is a question, of machines a wish.
            Some("open_now") if spoken.value("place_type") != Some("branch") && day(spoken).is_none() => {
                hours::is_open(place, situation.local(situation.now))
            }
            _ => true,
        }
}

fn day(spoken: &Spoken) -> Option<Date> {
    spoken.days("day").map(|period| period.from)
}

fn located(spoken: &Spoken, place: &Place) -> Line {
    let phrase = match (spoken.page, place.is_branch) {
        (1.., _) => "place-other",
        (0, true) => "place-branch",
        (0, false) if place.is_free => "place-atm-free",
        (0, false) => "place-atm",
    };
    let line = Line::new(phrase).with("name", Argument::Text(place.name.clone()));
    line.with("street", Argument::Text(place.street.clone())).with("distance", distance(place.metres))
}

/// In metres and in miles: the language says which.
fn distance(metres: u32) -> Argument {
    let tenths = metres.saturating_add(TENTH / 2) / TENTH;
    let rounded = metres.saturating_add(STEP / 2) / STEP * STEP;
    let line = Line::new("place-distance").with("metres", Argument::Count(i64::from(rounded)));
    let line = line.with("miles", Argument::Count(i64::from(tenths / 10)));
    Argument::Choice(vec![line.with("tenths", Argument::Count(i64::from(tenths % 10)))])
}

/// The hours, of branches always and of cash machines when asked.
fn opening(situation: Situation<'_>, spoken: &Spoken, place: &Place) -> Option<Line> {
    let now = situation.local(situation.now);
    let is_asked = matches!(spoken.value("feature"), Some("hours" | "open_now")) || day(spoken).is_some();
    (is_asked || place.is_branch).then(|| hours::told(place, coming(spoken, now.date()), now))
}

/// The day that is asked about, as one to come: "on Monday" is the next one.
fn coming(spoken: &Spoken, today: Date) -> Date {
    let Some(asked) = day(spoken).filter(|asked| *asked != today) else { return today };
    if asked > today { asked } else { today.nth_weekday(1, asked.weekday()).unwrap_or(asked) }
}

/// Nothing there: another place may do.
fn none(spoken: &Spoken, said: &str) -> Composed {
    // A postal code is not said back: its digits would be taken for a number.
    let line = if said.chars().any(|c| c.is_ascii_digit()) {
        Line::new("place-none-code")
    } else {
        Line::new("place-none").with("place", Argument::Text(said.to_owned()))
    };
    Composed::say(where_to_look(Answer::say(line), spoken))
}
