//! Examples of what can be asked: only what this customer allows and this version can do, other ones each time.
//!
//! Each is a sentence that is understood when it is said; a test holds that.

use crate::answer::{Argument, Line};
use crate::consent::{Purpose, permitted};
use crate::dialogue::{Context, Situation, plan};

/// The consent that an example needs, its intent, and its words.
const ALL: [(Option<Purpose>, &str, &str); 12] = [
    (Some(Purpose::Balances), "GetBalance", "example-balance"),
    (Some(Purpose::CardControl), "FreezeCard", "example-freeze"),
    (Some(Purpose::Transactions), "SpendByCategory", "example-category"),
    (Some(Purpose::Bills), "BillDue", "example-due"),
    (Some(Purpose::Transactions), "RecentTransactions", "example-recent"),
    (Some(Purpose::Insights), "Subscriptions", "example-subscriptions"),
    (Some(Purpose::Balances), "AccountSummary", "example-summary"),
    (Some(Purpose::Transactions), "TransactionsAtMerchant", "example-merchant"),
    (Some(Purpose::Bills), "UpcomingPayments", "example-upcoming"),
    (Some(Purpose::Transactions), "PendingTransactions", "example-pending"),
    (Some(Purpose::Insights), "BudgetStatus", "example-budget"),
    (None, "TalkToHuman", "example-human"),
];

/// Two of them, joined by "or".
pub(super) fn two(situation: Situation<'_>, next: &Context) -> Argument {
    let is_allowed = |purpose: Option<Purpose>| match (purpose, situation.link) {
        (Some(purpose), Some(link)) => permitted(&link.consents, purpose, situation.now).is_ok(),
        // Who is not linked hears what a link would give.
        _ => true,
    };
    let possible = || ALL.iter().filter(|(purpose, intent, _)| is_allowed(*purpose) && plan::task(intent).is_some());
    let count = possible().count().max(1);
    let start = (next.variation as usize).saturating_mul(2) % count;
    let chosen = possible().cycle().skip(start).take(count.min(2));
    Argument::Choice(chosen.map(|(_, _, phrase)| Line::new(phrase)).collect())
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::answer::{Answer, Line};
    use crate::catalogue::{Catalogue, builtin};
    use crate::link::{Privacy, Speech};
    use crate::phrase::{Manner, Phrasebook};
    use crate::understand::understand;

    #[test]
    fn every_example_is_understood_as_what_it_is_an_example_of() {
        let files = builtin();
        let (catalogue, _) = Catalogue::read(&files);
        let (phrases, _) = Phrasebook::read(&files, &catalogue);
        let today = jiff::civil::date(2026, 11, 22);
        let manner = Manner { today, variation: 0, privacy: Privacy::Off, speech: Speech::default() };
        for locale in catalogue.locales.keys() {
            for (_, intent, phrase) in ALL {
                let text = phrases.say(locale, &Answer::say(Line::new(phrase)), manner).speech.text;
                let heard = understand(&catalogue, locale, None, today, &text);
                assert_eq!(heard.intent, intent, "{locale}: {text}");
            }
        }
    }
}
