//! The dialogue: what a turn means in this conversation, what to ask the bank, and what to answer.
//!
//! Pure functions of their arguments: no await, no clock, no platform. [`begin`] takes a turn and either answers or asks
//! for facts; [`finish`] takes the facts and answers. Neither fails: a misheard slot, a missing consent and a bank that is
//! down are answers.

mod accounts;
mod act;
mod acted;
mod cards;
mod context;
mod finish;
mod form;
mod information;
mod known;
mod names;
mod operators;
mod orders;
mod own;
mod payments;
mod people;
mod plan;
mod planning;
mod spending;
mod step_up;
mod tier;
mod trouble;
mod waiting;

pub use act::{Act, After, Approval, Attempt, Confirmed, Done, Waiting};
pub use acted::acted;
pub use context::{Choice, Context, Spoken};
pub use finish::finish;
pub use own::called_by;
pub use plan::{Facts, Needs, Query, further};
pub use tier::Cleared;
pub use trouble::store_gone;

use crate::answer::{Answer, Argument, Elicit, Line};
use crate::catalogue::{Catalogue, Lexicon, Tier};
use crate::link::{Linked, Privacy};
use crate::locale::Locale;
use crate::turn::{Capabilities, Confirmation, Heard, Input, Platform};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use plan::Plan;

/// What a turn happens in.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// Intents and lexicons.
    pub catalogue: &'a Catalogue,
    /// The locale that serves the speaker.
    pub locale: &'a Locale,
    /// The customer, if this speaker is linked.
    pub link: Option<&'a Linked>,
    /// Now.
    pub now: Timestamp,
    /// The customer's today.
    pub today: Date,
    /// The road, for where a card is found.
    pub platform: Platform,
    /// What the device can do.
    pub can: Capabilities,
    /// Whether the customer has locked everything; then nobody is linked.
    pub is_locked: bool,
    /// Where our pages are, without scheme; `None` where there are none.
    pub address: Option<&'a str>,
}

impl<'a> Situation<'a> {
    /// The words of the speaker's locale.
    pub(crate) fn lexicon(&self) -> Option<&'a Lexicon> {
        self.catalogue.locales.get(self.locale).map(|entry| &entry.lexicon)
    }

    /// The customer's day at `at`.
    pub(crate) fn day(&self, at: Timestamp) -> Date {
        self.local(at).date()
    }

    /// The customer's day and time at `at`; for somebody who is not linked, those of Greenwich.
    pub(crate) fn local(&self, at: Timestamp) -> DateTime {
        let zone = self.link.and_then(|link| TimeZone::get(&link.settings.time_zone).ok());
        at.to_zoned(zone.unwrap_or(TimeZone::UTC)).datetime()
    }

    /// A line that sends to the page at `path`: `named` with its address, `unnamed` where there is none.
    pub(crate) fn page(&self, named: &'static str, unnamed: &'static str, path: &str) -> Line {
        match self.address {
            Some(address) => Line::new(named).with("address", Argument::Address(format!("{address}{path}"))),
            None => Line::new(unnamed),
        }
    }

    pub(crate) fn privacy(&self) -> Privacy {
        self.link.map_or(Privacy::Off, |link| link.settings.privacy)
    }

    /// Whether amounts may be spoken at all.
    pub(crate) fn discreet(&self) -> bool {
        self.privacy() == Privacy::Discreet
    }

    /// Whether amounts may stand on a card or a screen.
    pub(crate) fn shows_amounts(&self) -> bool {
        self.link.is_some_and(|link| link.settings.amounts_on_screen) && self.privacy() == Privacy::Off
    }
}

/// What comes of a turn.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Nothing is said.
    Silence(Context),
    /// An answer without the bank.
    Say(Answer, Context),
    /// The bank is needed.
    Ask(Query, Context),
    /// Something is to be done; [`acted`] goes on.
    Act(Cleared, Context),
}

/// An answer with what may come of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Composed {
    pub(crate) answer: Answer,
    /// The task that a "yes" to its question runs.
    pub(crate) offer: Option<Spoken>,
    /// The task that a "no" to its question runs.
    pub(crate) denial: Option<Spoken>,
    /// The act that a "yes" to its question does: what the answer reads back.
    pub(crate) waits: Option<Act>,
    /// What is done at once; then the answer is what [`acted`] says of it.
    pub(crate) act: Option<Act>,
    /// What can be chosen next by place or name.
    pub(crate) choices: Vec<Choice>,
    /// The task as it is remembered, where it is not the one that was asked: a form with what was inferred.
    pub(crate) filled: Option<Spoken>,
}

impl Composed {
    pub(crate) fn say(answer: Answer) -> Self {
        Self { answer, ..Self::default() }
    }

    /// An answer that offers another task, or a page of the same.
    pub(crate) fn offer(answer: Answer, offer: Option<Spoken>) -> Self {
        Self { answer, offer, ..Self::default() }
    }
}

/// Takes a turn. The context handed back is to be kept; with [`Step::Ask`] it goes on to [`finish`], with [`Step::Act`] to
/// [`acted`].
pub fn begin(situation: Situation<'_>, context: &Context, input: &Input) -> Step {
    let next = context.after_another_turn();
    match input {
        Input::Launch => operators::launch(situation, Context { approval: None, ..next }),
        Input::Resumed(check) => {
            let vouched = step_up::vouched(situation, context, next.clone(), check.as_ref());
            vouched.unwrap_or_else(|| operators::launch(situation, next))
        }
        Input::Intent(heard) if heard.confirmation == Confirmation::Denied => operators::no(situation, context, next),
        Input::Intent(heard) => intent(situation, context, next, heard),
        Input::CanFulfill(_) | Input::Ended(_) | Input::Event(_) | Input::Unknown => Step::Silence(next),
    }
}

fn intent(situation: Situation<'_>, before: &Context, mut next: Context, heard: &Heard) -> Step {
    if heard.intent != "Fallback" {
        next.misses = 0;
    }
    if heard.intent != "Repeat" {
        next.repeats = 0;
    }
    if let Some(step) = waiting::goes_on(situation, before, &next, heard) {
        return step;
    }
    form::keep(before, &mut next, heard);
    let chosen = operators::select::in_slot(situation, before, heard);
    if let Some(step) = operators::heard(situation, before, &next, chosen.as_ref().unwrap_or(heard)) {
        return step;
    }
    match heard.intent.as_str() {
        "Stop" | "Cancel" | "NavigateHome" => Step::Silence(Context { approval: None, ..next }),
        "SmallTalk" => people::small_talk::heard(situation, next, heard),
        "SpeechSettings" => own::speech::asked(situation, before, next, heard),
        name if plan::task(name).is_some() || own::is_own(name) => match spoken(situation, before, heard) {
            Some(spoken) => asked(situation, next, spoken),
            None => people::fallback(situation, next),
        },
        _ => people::fallback(situation, next),
    }
}

/// The task that was heard, with its slots and those that an earlier turn filled.
fn spoken(situation: Situation<'_>, before: &Context, heard: &Heard) -> Option<Spoken> {
    let intent = situation.catalogue.intents.get(&heard.intent)?;
    let mut slots = before.elicited(&heard.intent);
    if let Some(lexicon) = situation.lexicon() {
        slots.extend(crate::catalogue::resolve(intent, heard, lexicon, situation.today));
    }
    accounts::keep_the_answer(before, &mut slots);
    cards::keep_the_charge(before, &heard.intent, &mut slots);
    people::topic(before, &heard.intent, &mut slots);
    Some(Spoken::new(&heard.intent, slots))
}

/// A task that was just said. The question that waited for a link is answered as such.
fn asked(situation: Situation<'_>, next: Context, spoken: Spoken) -> Step {
    if next.unanswered.as_ref().is_some_and(|waiting| waiting.is_same_task(&spoken)) {
        let opening = own::linking::welcome(situation);
        return own::linking::answer_waiting(situation, next, opening, |next| run(situation, next, spoken));
    }
    run(situation, next, spoken)
}

/// Runs a task from its slots, whether just said, repeated, or offered and taken.
pub(crate) fn run(situation: Situation<'_>, mut next: Context, spoken: Spoken) -> Step {
    if own::is_own(&spoken.intent) {
        return own::run(situation, next, &spoken);
    }
    let Some(task) = plan::task(&spoken.intent) else { return people::fallback(situation, next) };
    let intent = situation.catalogue.intents.get(&spoken.intent);
    let (tier, purpose) = intent.map_or((Tier::R4, None), |intent| (intent.tier, intent.purpose));
    let is_public = tier == Tier::R0 && purpose.is_none();
    if situation.link.is_none() && !is_public {
        next.unanswered = Some(spoken);
        return own::linking::offer(situation, next);
    }
    if let Some(refusal) = trouble::refusal(situation, &spoken) {
        if let Some(step) = orders::without_consent(situation, next.clone(), &spoken) {
            return step;
        }
        return trouble::refused(situation, next, spoken, refusal);
    }
    // What protects needs no code, or a locked one would leave a stolen card working.
    if !is_public && tier != Tier::R2 && !step_up::is_approved(situation, &next) {
        return step_up::ask(situation, next, Confirmed::Question { spoken });
    }
    next.unanswered = None;
    match (task.plan)(situation, &spoken) {
        Plan::Elicit(slot, answer) => {
            let elicit = Some(Elicit { intent: spoken.intent.clone(), slot });
            next.elicit = Some((spoken, slot.to_owned()));
            Step::Say(Answer { elicit, ..answer }, next)
        }
        Plan::Query(needs) => Step::Ask(Query::new(situation, spoken, needs), next),
        Plan::Say(composed) => finish::composed_step(situation, next, spoken, composed),
    }
}
