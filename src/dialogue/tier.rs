//! Risk tiers: the one place where an act becomes one that may be done.
//!
//! | tier | needs |
//! |---|---|
//! | R0, R1 | nothing more |
//! | R2 | nothing more, and a locked voice code does not hinder it: it protects |
//! | R3 | the voice code (or the platform's word), said after what is confirmed was read back |
//! | R4 | a yes in the turn after the read-back, then the voice code |
//!
//! A [`Cleared`] cannot be made elsewhere, and nothing else can be done.

use super::{Act, Confirmed, Context, Situation, Step, step_up};
use crate::answer::{Answer, Line};
use crate::bank::Order;
use crate::catalogue::Tier;
use crate::link::{Preference, Privacy};

/// An act that has what its tier needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Cleared(Act);

impl Cleared {
    /// The act.
    pub fn act(&self) -> &Act {
        &self.0
    }
}

/// What the customer has shown for exactly this act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// That they want it.
    Wish,
    /// A yes to the read-back.
    Yes,
    /// The voice code, after the read-back (and, where there was one, the yes).
    Code,
}

/// Does `act`, or asks for what is still to be shown.
pub(crate) fn go(situation: Situation<'_>, next: Context, act: Act, shown: Shown) -> Step {
    match (tier(situation, &act), shown) {
        (Tier::R0 | Tier::R1 | Tier::R2, _) | (Tier::R3 | Tier::R4, Shown::Code) => Step::Act(Cleared(act), next),
        (Tier::R3, Shown::Wish | Shown::Yes) | (Tier::R4, Shown::Yes) => {
            step_up::ask(situation, next, Confirmed::Act { act })
        }
        // Money is read back before anything else; an act that was not is a fault of ours, and is not done.
        (Tier::R4, Shown::Wish) => Step::Say(Answer::say(Line::new("act-failed")), next),
    }
}

/// The tier of an act.
pub(crate) fn tier(situation: Situation<'_>, act: &Act) -> Tier {
    match act {
        Act::OfferCode | Act::Recall | Act::Narrow { .. } => Tier::R0,
        Act::AskPerson | Act::AskCode | Act::CheckCode(_) => Tier::R0,
        Act::Unlink { .. } | Act::Forget => Tier::R2,
        Act::Renew { .. } | Act::Widen { .. } => Tier::R3,
        Act::SetPrivacy { privacy } if tells(*privacy) <= tells(situation.privacy()) => Tier::R0,
        Act::SetPrivacy { .. } => Tier::R3,
        Act::Prefer { preference: Preference::Speech(_) } => Tier::R0,
        Act::Prefer { .. } => Tier::R3,
        Act::Order { order, .. } => of_order(order),
    }
}

fn of_order(order: &Order) -> Tier {
    match order {
        Order::PayBill { .. } | Order::Transfer { .. } | Order::Send { .. } => Tier::R4,
        Order::Cancel { .. } | Order::SetAutopay { .. } | Order::Unfreeze { .. } | Order::Activate { .. } => Tier::R3,
        Order::SetBudget { .. } | Order::SetGoal { .. } | Order::SendNumbers { .. } => Tier::R3,
        Order::Freeze { .. } | Order::ReportLost { .. } | Order::Dispute { .. } | Order::AnswerAlert { .. } => Tier::R2,
        Order::CallBack { .. } => Tier::R0,
    }
}

/// How much is told, to compare.
fn tells(privacy: Privacy) -> u8 {
    match privacy {
        Privacy::Discreet => 0,
        Privacy::Rough => 1,
        Privacy::Off => 2,
    }
}
