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
#[expect(clippy::match_same_arms, reason = "a table, by what the acts are about")]
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

#[expect(clippy::match_same_arms, reason = "a table, by what the orders are about")]
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{AmountKind, DisputeReason};
    use crate::catalogue::{Catalogue, builtin};
    use crate::consent::Purpose;
    use crate::dialogue::{Spoken, Waiting};
    use crate::id::AccountId;
    use crate::link::{Linked, Settings, Speech};
    use crate::locale::Locale;
    use crate::money::{Currency, Money};
    use crate::turn::{Capabilities, Platform};
    use jiff::civil::date;

    /// Every order there is.
    fn orders() -> Vec<(Order, Tier)> {
        let account = || AccountId("a".to_owned());
        let text = || "x".to_owned();
        let (amount, day) = (Money::new(100, Currency::USD), date(2026, 11, 22));
        let reason = DisputeReason::Unsaid;
        vec![
            (Order::PayBill { account: None, to: text(), from: account(), amount, day }, Tier::R4),
            (Order::Transfer { from: account(), to: account(), amount, day }, Tier::R4),
            (Order::Send { payee: text(), to: text(), from: account(), amount, day, memo: None }, Tier::R4),
            (Order::Cancel { payment: text() }, Tier::R3),
            (Order::SetAutopay { account: account(), pays: Some(AmountKind::Full), from: account() }, Tier::R3),
            (Order::Unfreeze { card: text() }, Tier::R3),
            (Order::Activate { card: text() }, Tier::R3),
            (Order::SetBudget { category: text(), limit: amount, warn_at: None }, Tier::R3),
            (Order::SetGoal { goal: None, name: text(), target: None, paused: false }, Tier::R3),
            (Order::SendNumbers { account: account() }, Tier::R3),
            (Order::Freeze { cards: vec![] }, Tier::R2),
            (Order::ReportLost { cards: vec![], stolen: true }, Tier::R2),
            (Order::Dispute { transaction: None, reason }, Tier::R2),
            (Order::AnswerAlert { alert: text(), mine: None }, Tier::R2),
            (Order::CallBack { topic: text() }, Tier::R0),
        ]
    }

    /// Every act with the tier that it has where nothing is said aloud.
    fn acts() -> Vec<(Act, Tier)> {
        let privacy = |privacy| Act::SetPrivacy { privacy };
        let attempt = crate::dialogue::Attempt { positions: [0, 1], digits: *b"12" };
        let nickname = Preference::Nickname { account: AccountId("a".to_owned()), nickname: None };
        let mut acts = vec![
            (Act::OfferCode, Tier::R0),
            (Act::Recall, Tier::R0),
            (Act::Narrow { purposes: vec![Purpose::Bills] }, Tier::R0),
            (Act::AskPerson, Tier::R0),
            (Act::AskCode, Tier::R0),
            (Act::CheckCode(attempt), Tier::R0),
            (privacy(Privacy::Discreet), Tier::R0),
            (privacy(Privacy::Rough), Tier::R3),
            (privacy(Privacy::Off), Tier::R3),
            (Act::Prefer { preference: Preference::Speech(Speech::default()) }, Tier::R0),
            (Act::Prefer { preference: nickname }, Tier::R3),
            (Act::Unlink { everywhere: true }, Tier::R2),
            (Act::Forget, Tier::R2),
            (Act::Renew { days: 90 }, Tier::R3),
            (Act::Widen { purpose: Purpose::Payments }, Tier::R3),
        ];
        let order =
            |(order, tier)| (Act::Order { order, spoken: Spoken::default(), at: jiff::Timestamp::UNIX_EPOCH }, tier);
        acts.extend(orders().into_iter().map(order));
        acts
    }

    #[test]
    fn nothing_is_cleared_before_what_its_tier_needs_was_shown() {
        let (catalogue, _) = Catalogue::read(&builtin());
        let locale = Locale::parse("en-US").unwrap();
        let link = Linked {
            grant: String::new(),
            banks: Vec::new(),
            consents: Vec::new(),
            settings: Settings { privacy: Privacy::Discreet, ..Settings::default() },
            has_voice_code: true,
            is_new: false,
        };
        let situation = Situation {
            catalogue: &catalogue,
            locale: &locale,
            link: Some(&link),
            now: jiff::Timestamp::UNIX_EPOCH,
            today: date(2026, 11, 22),
            platform: Platform::Terminal,
            can: Capabilities::default(),
            is_locked: false,
            address: None,
        };
        for (act, expected) in acts() {
            assert_eq!(tier(situation, &act), expected, "{act:?}");
            for shown in [Shown::Wish, Shown::Yes, Shown::Code] {
                let cleared = match go(situation, Context::default(), act.clone(), shown) {
                    Step::Act(cleared, _) if *cleared.act() == act => true,
                    // The code is asked for exactly this act.
                    Step::Act(cleared, next) => {
                        assert_eq!(*cleared.act(), Act::AskCode);
                        let waits = matches!(&next.waiting, Some(Waiting::Code { then: Confirmed::Act { act: then }, .. }) if *then == act);
                        assert!(waits, "{act:?}");
                        false
                    }
                    step => {
                        assert!(matches!(step, Step::Say(..)), "{act:?}");
                        false
                    }
                };
                let may = match expected {
                    Tier::R0 | Tier::R1 | Tier::R2 => true,
                    Tier::R3 | Tier::R4 => shown == Shown::Code,
                };
                assert_eq!(cleared, may, "{act:?} {shown:?}");
                let is_asked_for_code = expected != Tier::R4 || shown != Shown::Wish;
                let step = go(situation, Context::default(), act.clone(), shown);
                assert!(matches!(step, Step::Act(..)) == is_asked_for_code, "money needs a yes first: {act:?}");
            }
        }
    }
}
