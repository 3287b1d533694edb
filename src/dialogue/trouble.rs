//! Answers when something is in the way: no consent, no bank, no store. Honest, short, and with the next step.

use super::Situation;
use crate::answer::{Answer, Card, Line};
use crate::bank::{BankError, Capability};
use crate::consent::{Purpose, Refusal};

/// No open consent for what was asked.
pub(super) fn refused(refusal: Refusal, situation: Situation<'_>) -> Answer {
    match refusal {
        Refusal::NotGranted(purpose) => Answer::say(Line::new(match purpose {
            Purpose::Balances => "consent-missing-balances",
            Purpose::Bills => "consent-missing-bills",
            _ => "consent-missing-transactions",
        })),
        Refusal::Ended(_) => linking_again(situation),
    }
}

fn linking_again(situation: Situation<'_>) -> Answer {
    let answer = Answer::say(Line::new("consent-ended"));
    if situation.can.link_card { answer.show(Card::LinkAccount) } else { answer }
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
        BankError::NotPermitted => "consent-missing-transactions",
    };
    Answer::say(Line::new(phrase))
}

/// The store is gone, so the conversation and the link cannot be read.
pub fn store_gone() -> Answer {
    Answer::say(Line::new("store-gone"))
}
