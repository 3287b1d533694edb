//! What is about Saldo itself and not about a bank's data: linking, leaving, consents, privacy, the voice code.
//!
//! Reads no bank. Taking something back is done at once, giving more needs the voice code.

use super::{Act, Confirmed, Context, Situation, Spoken, Step, consents, leaving, linking, privacy, step_up};
use crate::answer::{Answer, Line};
use crate::link::Privacy;

pub(super) fn is_own(intent: &str) -> bool {
    matches!(intent, "LinkAccount" | "UnlinkForget" | "PrivacyQuestion" | "ConsentManage" | "PrivacyMode" | "ChangePin")
}

/// Answers one of these.
pub(super) fn run(situation: Situation<'_>, mut next: Context, spoken: &Spoken) -> Step {
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
    if tells(wanted) < tells(link.settings.privacy) {
        return Step::Act(act, next);
    }
    step_up::ask(situation, next, Confirmed::Act { act })
}

/// How much is told, to compare.
fn tells(privacy: Privacy) -> u8 {
    match privacy {
        Privacy::Discreet => 0,
        Privacy::Rough => 1,
        Privacy::Off => 2,
    }
}

/// It is so now.
pub(super) fn privacy_set(privacy: Privacy) -> Answer {
    Answer::say(Line::new(match privacy {
        Privacy::Discreet => "privacy-on",
        Privacy::Rough => "privacy-rough",
        Privacy::Off => "privacy-off",
    }))
}

/// What a code would allow.
pub(super) fn privacy_terms(privacy: Privacy) -> Line {
    Line::new(if privacy == Privacy::Rough { "privacy-rough-terms" } else { "privacy-off-terms" })
}
