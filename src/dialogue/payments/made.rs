//! What a bank made of an order that it did not simply carry out, in words.
//!
//! The same for every order; what was done is told by the task itself.

use crate::answer::{Answer, Line};
use crate::bank::Ordered;
use crate::dialogue::Composed;
use crate::dialogue::orders::with_person;

/// The answer where the order was not carried out yet, or never will be; `None` where it was.
pub(crate) fn not_made(ordered: &Ordered) -> Option<Composed> {
    let phrase = match ordered {
        Ordered::Done | Ordered::Scheduled | Ordered::Released(_) => return None,
        Ordered::NeedsApproval => "order-approve",
        Ordered::OverLimit => "order-over-limit",
        Ordered::NoFunds => "order-no-funds",
        Ordered::TooLate => return Some(with_person(Answer::say(Line::new("order-too-late")))),
        Ordered::NotAllowed => return Some(with_person(Answer::say(Line::new("order-not-allowed")))),
    };
    Some(Composed::say(Answer::say(Line::new(phrase))))
}
