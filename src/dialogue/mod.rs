//! The dialogue: what a turn means in this conversation, what to ask the bank, and what to answer.
//!
//! Pure functions of their arguments: no await, no clock, no platform. [`begin`] takes a turn and either answers or asks
//! for facts; [`finish`] takes the facts and answers. Neither fails: a misheard slot, a missing consent and a bank that is
//! down are answers.

mod accounts;
mod act;
mod balance;
mod bills;
mod context;
mod expected;
mod merchant;
mod operators;
mod paging;
mod pending;
mod plan;
mod recent;
mod summary;
mod trouble;

pub use act::{Act, Approval, Attempt, Confirmed, Done, Waiting};
pub use context::{Context, Spoken};
pub use plan::{Facts, Needs, Query, further};
pub use trouble::store_gone;

use crate::answer::{Answer, Elicit};
use crate::bank::BankError;
use crate::catalogue::Catalogue;
use crate::consent::permitted;
use crate::link::{Linked, Privacy};
use crate::locale::Locale;
use crate::turn::{Capabilities, Confirmation, Heard, Input, Platform};
use jiff::Timestamp;
use jiff::civil::Date;
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
}

impl Situation<'_> {
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
    Act(Act, Context),
}

/// An answer with what a "yes" to its question would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Composed {
    pub(crate) answer: Answer,
    pub(crate) offer: Option<Spoken>,
}

impl Composed {
    pub(crate) fn say(answer: Answer) -> Self {
        Self { answer, offer: None }
    }
}

/// Takes a turn. The context handed back is to be kept; with [`Step::Ask`] it goes on to [`finish`].
pub fn begin(situation: Situation<'_>, context: &Context, input: &Input) -> Step {
    let next = context.after_another_turn();
    match input {
        Input::Launch | Input::Resumed(_) => operators::launch(situation, next),
        Input::Intent(heard) if heard.confirmation == Confirmation::Denied => operators::no(next),
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
    match heard.intent.as_str() {
        "Stop" | "Cancel" | "NavigateHome" => Step::Silence(next),
        "Help" => operators::help(situation, before, next),
        "Repeat" => operators::repeat(situation, before, next),
        "NextPage" => operators::turn_page(situation, before, next, 1),
        "PreviousPage" => operators::turn_page(situation, before, next, -1),
        "Yes" => operators::yes(situation, before, next),
        "No" => operators::no(next),
        name => match situation.catalogue.intents.get(name) {
            Some(intent) if plan::is_task(name) => {
                let lexicon = situation.catalogue.locales.get(situation.locale).map(|entry| &entry.lexicon);
                let mut slots = before.elicited(name);
                if let Some(lexicon) = lexicon {
                    slots.extend(crate::catalogue::resolve(intent, heard, lexicon, situation.today));
                }
                accounts::keep_the_answer(before, &mut slots);
                run(situation, next, Spoken { intent: name.to_owned(), slots, page: 0 })
            }
            _ => operators::fallback(next),
        },
    }
}

/// Goes on after an act.
pub fn acted(_situation: Situation<'_>, next: Context, _act: &Act, _done: &Done) -> Step {
    Step::Silence(next)
}

/// Runs a task from its slots, whether just said, repeated, or offered and taken.
pub(crate) fn run(situation: Situation<'_>, mut next: Context, spoken: Spoken) -> Step {
    let Some(link) = situation.link else {
        return Step::Say(operators::link_offer(situation), next);
    };
    let purpose = situation.catalogue.intents.get(&spoken.intent).and_then(|intent| intent.purpose);
    if let Some(purpose) = purpose
        && let Err(refusal) = permitted(&link.consents, purpose, situation.now)
    {
        return Step::Say(trouble::refused(refusal, situation), next);
    }
    match plan::plan(&spoken, situation.today) {
        Plan::Elicit(slot, answer) => {
            let elicit = Some(Elicit { intent: spoken.intent.clone(), slot });
            next.elicit = Some((spoken, slot.to_owned()));
            Step::Say(Answer { elicit, ..answer }, next)
        }
        Plan::Query(needs) => Step::Ask(Query { spoken, needs, purpose }, next),
    }
}

/// Answers a query from what the bank said.
pub fn finish(
    situation: Situation<'_>,
    mut next: Context,
    query: Query,
    facts: &Result<Facts, BankError>,
) -> (Answer, Context) {
    let composed = match facts {
        Ok(facts) => plan::compose(situation, &query.spoken, facts),
        Err(error) => Composed::say(trouble::bank(*error, situation)),
    };
    let mut answer = composed.answer;
    if next.repeats >= 2 {
        answer.pace = crate::answer::Pace::Slow;
    }
    next.elicit = answer.elicit.as_ref().map(|elicit| (query.spoken.clone(), elicit.slot.to_owned()));
    next.offer = composed.offer;
    // A page that was not told is not where the conversation is: "next" and "previous" start from the one before.
    let told = facts.is_ok() && !paging::is_beyond_the_end(&answer);
    if told || !next.last.as_ref().is_some_and(|last| last.is_same_task(&query.spoken)) {
        next.last = Some(query.spoken);
    }
    (answer, next)
}
