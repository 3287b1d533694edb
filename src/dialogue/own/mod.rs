//! What is about Saldo itself and not about a bank's data: linking, leaving, consents, privacy, the voice code, and what the
//! customer prefers.
//!
//! Reads no bank but for the names of accounts. Taking something back is done at once, giving more needs the voice code.

pub(crate) mod alerts;
pub(crate) mod consents;
pub(crate) mod leaving;
pub(crate) mod linking;
mod nicknames;
pub(crate) mod privacy;
pub(crate) mod speech;

use crate::answer::{Answer, Line};
use crate::dialogue::plan::Task;
use crate::dialogue::tier::{self, Shown};
use crate::dialogue::{Act, Context, Facts, Situation, Spoken, Step, accounts};
use crate::link::{Linked, Preference, Privacy};

/// The task of this family that is called `intent`: those that need to know the accounts.
pub(crate) fn task(intent: &str) -> Option<Task> {
    Some(match intent {
        "SetNickname" => Task::read(nicknames::plan, nicknames::compose),
        "AlertsManage" => Task::read(alerts::plan, alerts::compose),
        _ => return None,
    })
}

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

/// The facts as the customer has them: accounts by their own names, and first the one that is meant when none is named.
pub(crate) fn called(situation: Situation<'_>, facts: Facts) -> Facts {
    called_by(situation.link, facts)
}

/// The same for whoever is linked.
pub fn called_by(link: Option<&Linked>, mut facts: Facts) -> Facts {
    let settings = link.map(|link| &link.settings);
    for account in &mut facts.accounts {
        if let Some(nickname) = settings.and_then(|settings| settings.nicknames.get(&account.id)) {
            account.nickname = Some(nickname.clone());
        }
    }
    let chosen = settings.and_then(|settings| settings.default_account.as_ref());
    accounts::put_default_first(chosen, &mut facts.accounts);
    facts
}

/// A preference is as it was asked. What was said before is given again only where it sounds different now.
pub(crate) fn preferred(situation: Situation<'_>, next: Context, preference: &Preference) -> Step {
    let lines = match preference {
        Preference::Speech(_) => return speech::set(situation, next),
        Preference::Nickname { nickname, .. } => vec![nicknames::set(nickname.as_deref())],
        Preference::DefaultAccount { .. } => vec![Line::new("default-set")],
        Preference::Alert { kind, wish } => alerts::set(kind, wish.is_some()),
        Preference::OnlyAlert { kind, .. } => alerts::set(kind, true),
    };
    Step::Say(Answer { lines, ..Answer::default() }, Context { last: None, ..next })
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
