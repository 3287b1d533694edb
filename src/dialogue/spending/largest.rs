//! `LargestPurchase`: the largest charges of a period; the next largest on "yes" and "more".

use super::charges::{choice, count, is_in, is_spending, item, lately, told};
use super::merchant::widened;
use crate::answer::{Answer, Argument, Line};
use crate::bank::Transaction;
use crate::catalogue::SlotValue;
use crate::dialogue::accounts::{self, Chosen};
use crate::dialogue::operators::paging::{beyond_the_end, page};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::period::{Grain, Period};
use jiff::civil::Date;

/// Days looked back when no period is said.
const DAYS: i32 = 30;
/// Most at once.
const MOST: i64 = 5;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let period = period(spoken, situation.today);
    let accounts = spoken.slots.contains_key("account");
    let transactions = Some((period.from, period.to.min(situation.today)));
    Plan::Query(Needs { accounts, transactions, ..Needs::default() })
}

fn period(spoken: &Spoken, today: Date) -> Period {
    let since = |since: Period| Period { from: since.from.min(today), to: today, grain: Grain::Span };
    spoken.days("period").or(spoken.days("since").map(since)).unwrap_or_else(|| lately(DAYS, today))
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let account = match accounts::choose(spoken, &facts.accounts) {
        Chosen::Unclear(composed) => return *composed,
        Chosen::One(account) => Some(&account.id),
        Chosen::Unnamed => None,
    };
    let period = period(spoken, situation.today);
    let wanted = |found: &&Transaction| {
        is_spending(found)
            && found.amount.is_negative()
            && is_in(period, found.date)
            && account.is_none_or(|account| *account == found.account)
    };
    let mut charges: Vec<&Transaction> = facts.transactions.iter().filter(wanted).collect();
    charges.sort_by_key(|charge| charge.amount.minor);
    if charges.is_empty() {
        return widened(
            spoken,
            Line::new("recent-none").with("period", Argument::Period(period)),
            period,
            situation.today,
        );
    }
    let size = match spoken.slot("count") {
        Some(SlotValue::Number(count)) => usize::try_from((*count).clamp(1, MOST)).unwrap_or(1),
        _ => 1,
    };
    let shown = page(&charges, spoken.page, size);
    let Some(first) = shown.items.first() else { return Composed::say(beyond_the_end()) };
    let line = said(situation, spoken, shown.items, first).with("period", Argument::Period(period));
    let answer = Answer::say(line);
    let choices = shown.items.iter().map(|charge| choice(charge)).collect();
    if shown.rest == 0 || situation.discreet() {
        return Composed { choices, ..Composed::say(answer) };
    }
    let answer = answer.ask(Line::new("largest-question"), Line::new("more-reprompt"));
    Composed { choices, ..Composed::offer(answer, Some(spoken.at_page(spoken.page.saturating_add(1)))) }
}

fn said(situation: Situation<'_>, spoken: &Spoken, shown: &[&Transaction], first: &Transaction) -> Line {
    let items = || Argument::List(shown.iter().map(|charge| item(charge)).collect());
    match (shown, spoken.page) {
        _ if situation.discreet() => told("largest-private", first),
        ([_], 0) => Line::new("largest-one").with("items", items()),
        (_, 0) => Line::new("largest-list").with("count", count(shown.len())).with("items", items()),
        _ => Line::new("largest-next").with("items", items()),
    }
}
