//! What is about Saldo itself and not about a bank's data: linking, leaving, consents, privacy, the voice code.
//!
//! Reads no bank. Taking something back is done at once, giving more needs the voice code.

pub(crate) mod consents;
pub(crate) mod leaving;
pub(crate) mod linking;
pub(crate) mod privacy;

use crate::answer::{Answer, Line};
use crate::dialogue::tier::{self, Shown};
use crate::dialogue::{Act, Context, Facts, Situation, Spoken, Step};
use crate::link::Privacy;

pub(crate) fn is_own(intent: &str) -> bool {
    matches!(intent, "LinkAccount" | "UnlinkForget" | "PrivacyQuestion" | "ConsentManage" | "PrivacyMode" | "ChangePin")
}

/// Answers one of these.
pub(crate) fn run(situation: Situation<'_>, mut next: Context, spoken: &Spoken) -> Step {
    // "Say that again" says these again; but a link is not ended twice.
    next.last = (spoken.intent != "UnlinkForget").then(|| spoken.clone());
    match spoken.intent.as_str() {
        "LinkAccount" => linking::offer(situation, next),
        "UnlinkForget" => leaving::asked(situation, next, spoken),
        "PrivacyQuestion" => privacy::asked(situation, next, spoken),
        "ConsentManage" => consents::asked(situation, next, spoken),
        "PrivacyMode" => privacy_mode(situation, next, spoken),
        _ => Step::Say(Answer::say(situation.page("pin-page", "pin-page-unnamed", "/consents")), next),
    }
}

/// How much is said aloud: less at once, more behind the voice code.
fn privacy_mode(situation: Situation<'_>, next: Context, spoken: &Spoken) -> Step {
    let Some(link) = situation.link else {
        return Step::Say(Answer::say(Line::new("privacy-unlinked")), next);
    };
    let wanted = match spoken.value("on_off") {
        Some("off") => Privacy::Off,
        Some("rough") => Privacy::Rough,
        _ => Privacy::Discreet,
    };
    if wanted == link.settings.privacy {
        return Step::Say(privacy_set(wanted), next);
    }
    let act = Act::SetPrivacy { privacy: wanted };
    tier::go(situation, next, act, Shown::Wish)
}

/// The facts with accounts called what the customer calls them.
pub(crate) fn called(situation: Situation<'_>, mut facts: Facts) -> Facts {
    let Some(link) = situation.link else { return facts };
    for account in &mut facts.accounts {
        if let Some(nickname) = link.settings.nicknames.get(&account.id) {
            account.nickname = Some(nickname.clone());
        }
    }
    facts
}

/// It is so now.
pub(crate) fn privacy_set(privacy: Privacy) -> Answer {
    Answer::say(Line::new(match privacy {
        Privacy::Discreet => "privacy-on",
        Privacy::Rough => "privacy-rough",
        Privacy::Off => "privacy-off",
    }))
}

/// What a code would allow.
pub(crate) fn privacy_terms(privacy: Privacy) -> Line {
    Line::new(if privacy == Privacy::Rough { "privacy-rough-terms" } else { "privacy-off-terms" })
}
