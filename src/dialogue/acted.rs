//! After an act: what is said of it, or done next.
//!
//! The customer as the situation shows them is already the one that the act has left: the service reads new consents into it.

use super::own::{self, consents, leaving, linking, privacy};
use super::{Act, Context, Done, Situation, Step, orders, step_up};
use crate::answer::{Answer, Line};

/// Goes on after an act.
pub fn acted(situation: Situation<'_>, mut next: Context, act: &Act, done: &Done) -> Step {
    match (act, done) {
        (Act::OfferCode, Done::Code { groups, address }) => {
            Step::Say(linking::code(situation, groups, address), linking::told(next))
        }
        (Act::OfferCode, _) => Step::Say(linking::no_code(situation), next),
        (Act::AskPerson, Done::Token(token)) => step_up::ask_platform(situation, next, token),
        (Act::AskCode, Done::Askable(positions)) => step_up::ask_digits(situation, next, *positions),
        (Act::CheckCode(_), Done::Right) => step_up::right(situation, next),
        (Act::CheckCode(_), Done::Wrong(left)) => step_up::wrong(situation, next, *left),
        (_, Done::Locked) => step_up::locked(next),
        (_, Done::NoCode) => step_up::no_code(situation, next),
        (Act::Unlink { .. } | Act::Forget, Done::Receipt(code)) => leaving::gone(next, act, code),
        (Act::Narrow { purposes }, Done::Consents(left)) => consents::narrowed(situation, next, purposes, left),
        (Act::Renew { .. }, Done::Consents(all)) => consents::renewed(situation, next, all),
        (Act::Widen { purpose }, Done::Consents(all)) => consents::widened(situation, next, *purpose, all),
        (Act::SetPrivacy { privacy }, Done::Set) => {
            next.last = None;
            Step::Say(own::privacy_set(*privacy), next)
        }
        (Act::Order { order, spoken, .. }, Done::Ordered(ordered)) => {
            orders::carried_out(situation, next, spoken, (order, ordered))
        }
        (Act::Order { order, .. }, Done::Refused(error)) => orders::refused(situation, next, act, order, *error),
        (Act::Prefer { preference }, Done::Preferred(_)) => own::preferred(situation, next, preference),
        (Act::Recall, Done::Recalled(entries)) => privacy::recalled(situation, next, entries),
        _ => {
            next.waiting = None;
            Step::Say(Answer::say(Line::new("act-failed")), next)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Card;
    use crate::catalogue::{Catalogue, builtin};
    use crate::link::{Privacy, Speech};
    use crate::locale::Locale;
    use crate::phrase::{Manner, Phrasebook};
    use crate::turn::{Capabilities, Platform};
    use jiff::civil::date;

    /// What a guest hears and sees of an offered code, with the platform's own card or without.
    fn offered(link_card: bool, done: &Done) -> (crate::answer::Reply, Option<Card>) {
        let files = builtin();
        let (catalogue, _) = Catalogue::read(&files);
        let (phrases, _) = Phrasebook::read(&files, &catalogue);
        let locale = Locale::parse("en-US").unwrap();
        let (platform, today) = (Platform::Terminal, date(2026, 11, 22));
        let can = Capabilities { link_card, spoken_code: true, ..Capabilities::default() };
        let now = "2026-11-22T12:00:00Z".parse().unwrap();
        let address = Some("voice.example.com");
        let situation = Situation {
            catalogue: &catalogue,
            locale: &locale,
            link: None,
            now,
            today,
            platform,
            can,
            is_locked: false,
            address,
        };
        let Step::Say(answer, _) = acted(situation, Context::fresh(0), &Act::OfferCode, done) else { panic!("silent") };
        let reply = phrases.say(
            &locale,
            &answer,
            Manner { today, variation: 0, privacy: Privacy::Off, speech: Speech::default() },
        );
        (reply, answer.card)
    }

    fn code() -> Done {
        let groups = ["FK0", "W7M", "4ZL"].map(str::to_owned).to_vec();
        Done::Code { groups, address: "voice.example.com/link".to_owned() }
    }

    #[test]
    fn a_code_is_spelled_and_shown() {
        let (reply, card) = offered(false, &code());
        assert!(reply.speech.ssml.contains("voice dot example dot com slash link"), "{reply:?}");
        assert!(reply.speech.ssml.contains(">FK0</say-as>,<break"), "{reply:?}");
        assert!(
            reply.speech.text.ends_with("Go to voice.example.com/link and enter FK0 W7M 4ZL. You have ten minutes.")
        );
        assert!(matches!(card, Some(Card::Plain { .. })) && format!("{:?}", reply.card).contains("FK0 W7M 4ZL"));
        assert!(reply.end, "no answer is waited for");
    }

    #[test]
    fn the_platforms_card_comes_first_and_serves_alone_where_there_is_no_code() {
        let (reply, card) = offered(true, &code());
        let text = reply.speech.text;
        assert!(text.find("card").unwrap() < text.find("FK0").unwrap() && card == Some(Card::LinkAccount), "{text}");
        let (reply, card) = offered(true, &Done::Failed);
        assert!(card == Some(Card::LinkAccount) && !reply.speech.text.contains("code"), "{reply:?}");
        let (reply, card) = offered(false, &Done::Failed);
        assert!(card.is_none() && reply.speech.text.contains("Ask me again"), "{reply:?}");
    }
}
