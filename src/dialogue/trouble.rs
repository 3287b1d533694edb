//! Answers when something is in the way: no consent, no bank, no store. Honest, short, and with the next step.
//!
//! A refused question waits in the context for the consent that it lacks. What was declined once is not offered again.

use super::own::consents;
use super::{Context, Situation, Spoken, Step, step_up};
use crate::answer::{Answer, Argument, Card, Line};
use crate::bank::{BankError, Capability};
use crate::consent::{Purpose, Refusal, permitted};

/// Why a question may not be answered, if it may not.
pub(super) fn refusal(situation: Situation<'_>, spoken: &Spoken) -> Option<Refusal> {
    let purpose = situation.catalogue.intents.get(&spoken.intent)?.purpose?;
    permitted(&situation.link?.consents, purpose, situation.now).err()
}

/// No open consent for what was asked.
pub(super) fn refused(situation: Situation<'_>, mut next: Context, spoken: Spoken, refusal: Refusal) -> Step {
    let is_repeated = next.unanswered.as_ref().is_some_and(|waiting| waiting.is_same_task(&spoken));
    next.unanswered = Some(spoken);
    let may_offer = !is_repeated && step_up::is_possible(situation);
    let (answer, offer) = match refusal {
        Refusal::NotGranted(purpose) => {
            let answer = Answer::say(missing(purpose));
            let is_open = consents::widening(situation, purpose).is_some();
            match (may_offer && is_open, is_repeated) {
                (true, _) => (answer, Some(("consent-widen-question", consents::change("on", Some(purpose))))),
                (false, true) => (answer, None),
                (false, false) => (also(answer, "consent-link-again"), None),
            }
        }
        Refusal::Ended(_) if may_offer => {
            let answer = with_card(Answer::say(Line::new("consent-run-out")), situation);
            (answer, Some(("consent-renew-question", consents::change("renew", None))))
        }
        Refusal::Ended(_) => (linking_again(situation), None),
    };
    let Some((question, offer)) = offer else { return Step::Say(answer, next) };
    next.offer = Some(offer);
    Step::Say(answer.ask(Line::new(question), Line::new("yes-no-reprompt")), next)
}

fn missing(purpose: Purpose) -> Line {
    Line::new(match purpose {
        Purpose::Balances => "consent-missing-balances",
        Purpose::Transactions => "consent-missing-transactions",
        Purpose::Bills => "consent-missing-bills",
        Purpose::CardControl => "consent-missing-card-control",
        Purpose::Payments => "consent-missing-payments",
        Purpose::Alerts => "consent-missing-alerts",
        Purpose::Insights => "consent-missing-insights",
        Purpose::Handover => "consent-missing-handover",
        Purpose::CreditScore => "consent-missing-credit-score",
    })
}

fn also(mut answer: Answer, phrase: &'static str) -> Answer {
    answer.lines.push(Line::new(phrase));
    answer
}

fn with_card(answer: Answer, situation: Situation<'_>) -> Answer {
    if situation.can.link_card { answer.show(Card::LinkAccount) } else { answer }
}

fn linking_again(situation: Situation<'_>) -> Answer {
    with_card(Answer::say(Line::new("consent-ended")), situation)
}

/// Banks that should have been asked and did not answer.
pub(super) fn left_out(missing: &[String]) -> Option<Line> {
    let count = i64::try_from(missing.len()).ok().filter(|count| *count > 0)?;
    let banks = missing.iter().map(|bank| Line::new("bank-name").with("bank", Argument::Text(bank.clone())));
    let line = Line::new("bank-missing").with("banks", Argument::List(banks.collect()));
    Some(line.with("count", Argument::Count(count)))
}

/// The bank did not give facts.
pub(super) fn bank(error: BankError, situation: Situation<'_>) -> Answer {
    let phrase = match error {
        BankError::ConsentEnded => return linking_again(situation),
        BankError::Down | BankError::TooSlow => "bank-down",
        BankError::Busy => "bank-busy",
        BankError::NotSupported(Capability::Accounts) => "bank-cannot-accounts",
        BankError::NotSupported(Capability::Transactions) => "bank-cannot-transactions",
        BankError::NotSupported(Capability::Bills) => "bank-cannot-bills",
        BankError::NotSupported(_) => "bank-cannot",
        BankError::NotPermitted => return also(Answer::say(missing(Purpose::Transactions)), "consent-link-again"),
    };
    Answer::say(Line::new(phrase))
}

/// The store is gone, so the conversation and the link cannot be read.
pub fn store_gone() -> Answer {
    Answer::say(Line::new("store-gone"))
}
