//! `AccountSummary`: what is owned, then what is owed, then each account when asked.

use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, AccountKind};
use crate::catalogue::SlotValue;
use crate::dialogue::accounts::balance;
use crate::dialogue::accounts::{self, is_kind};
use crate::dialogue::operators::paging::{PAGE, ask_for_more, beyond_the_end, page};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::money::Money;

/// The slot for the kind of account that was told before "want the others?". No platform fills it.
const BESIDES: &str = "besides";

/// "The others": each account but those of the kind that was just told.
pub(crate) fn others(told: &Account) -> Spoken {
    let id = kind_id(told).to_owned();
    let slots = [(BESIDES.to_owned(), SlotValue::Value { said: id.clone(), id })].into();
    Spoken::new("AccountSummary", slots).at_page(1)
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let group = spoken.value("account_group").unwrap_or("all");
    let told = spoken.value(BESIDES);
    let is_wanted = |account: &&Account| is_kind(account, group) && told.is_none_or(|told| !is_kind(account, told));
    let mut chosen: Vec<&Account> = facts.accounts.iter().filter(is_wanted).collect();
    if chosen.is_empty() {
        chosen = facts.accounts.iter().collect();
    }
    match chosen.as_slice() {
        [] => Composed::say(Answer::say(Line::new("accounts-none"))),
        [only] if facts.accounts.len() == 1 => single(only, facts),
        [only] => balance::told(situation, only, facts),
        _ if situation.discreet() => private(&chosen),
        _ if spoken.page == 0 => headline(spoken, &chosen, &facts.accounts),
        _ => each(spoken, &chosen, &facts.accounts),
    }
}

fn single(only: &Account, facts: &Facts) -> Composed {
    let name = accounts::name(only, &facts.accounts);
    let answer = Answer::say(Line::new("summary-single").with("account", name))
        .ask(Line::new("hear-it-question"), Line::new("hear-it-reprompt"));
    let kind = kind_id(only);
    let value = SlotValue::Value { id: kind.to_owned(), said: kind.to_owned() };
    let slots = [("account_type".to_owned(), value)].into();
    Composed::offer(answer, Some(Spoken::new("GetBalance", slots)))
}

/// The catalogue's id of an account's kind.
fn kind_id(account: &Account) -> &'static str {
    match account.kind {
        AccountKind::Checking => "checking",
        AccountKind::Savings => "savings",
        AccountKind::Card => "card",
        AccountKind::Loan => "loan",
    }
}

/// Totals of one currency, the first account's: what is in another one is said account by account.
fn headline(spoken: &Spoken, chosen: &[&Account], all: &[Account]) -> Composed {
    let mut lines = Vec::new();
    for (owed, phrase, single) in
        [(false, "summary-owned", "summary-owned-one"), (true, "summary-owed", "summary-owed-one")]
    {
        let side: Vec<&Account> = chosen.iter().copied().filter(|account| is_owed(account) == owed).collect();
        let Some(total) = total(&side) else { continue };
        let line = match side.as_slice() {
            [one] => Line::new(single).with("account", accounts::name(one, all)),
            _ => Line::new(phrase).with("accounts", Argument::List(listed(&side, all, owed))),
        };
        lines.push(line.with("amount", Argument::Rough(total)));
    }
    Composed {
        answer: Answer { lines, ..Answer::default() }
            .ask(Line::new("summary-each-question"), Line::new("summary-each-reprompt")),
        offer: Some(spoken.at_page(1)),
        ..Composed::default()
    }
}

fn listed(side: &[&Account], all: &[Account], owed: bool) -> Vec<Line> {
    let phrase = if owed { "account-owed-item" } else { "account-owned-item" };
    side.iter().map(|account| Line::new(phrase).with("account", accounts::name(account, all))).collect()
}

fn total(side: &[&Account]) -> Option<Money> {
    let currency = side.first()?.currency;
    Money::sum(currency, side.iter().filter(|account| account.currency == currency).map(|account| spendable(account)))
}

fn is_owed(account: &Account) -> bool {
    matches!(account.kind, AccountKind::Card | AccountKind::Loan)
}

/// What an account adds to its side: available money, or what is owed.
fn spendable(account: &Account) -> Money {
    if is_owed(account) { account.booked } else { account.available.unwrap_or(account.booked) }
}

fn each(spoken: &Spoken, chosen: &[&Account], all: &[Account]) -> Composed {
    let shown = page(chosen, spoken.page.saturating_sub(1), PAGE);
    if shown.items.is_empty() {
        return Composed::say(beyond_the_end());
    }
    let items = shown.items.iter().map(|account| item(account, all)).collect();
    let count = Argument::Count(i64::try_from(chosen.len()).unwrap_or(0));
    let line = match (spoken.page, spoken.value(BESIDES), shown.rest) {
        (1, None, 0) => Line::new("summary-all").with("count", count),
        (1, None, _) => Line::new("summary-first").with("count", count),
        _ => Line::new("summary-next"),
    };
    let answer = Answer::say(line.with("items", Argument::List(items)));
    let (answer, offer) = ask_for_more(answer, spoken, shown.rest, PAGE);
    Composed::offer(answer, offer)
}

fn item(account: &Account, all: &[Account]) -> Line {
    let phrase = match (is_owed(account), spendable(account).is_negative()) {
        (true, _) => "summary-item-owed",
        (false, true) => "summary-item-overdrawn",
        (false, false) => "summary-item-owned",
    };
    Line::new(phrase).with("amount", Argument::Rough(spendable(account))).with("account", accounts::name(account, all))
}

fn private(chosen: &[&Account]) -> Composed {
    let overdrawn = chosen.iter().filter(|account| !is_owed(account) && spendable(account).is_negative()).count();
    let phrase = if overdrawn == 0 { "summary-private" } else { "summary-private-overdrawn" };
    let count = if overdrawn == 0 { chosen.len() } else { overdrawn };
    let count = i64::try_from(count).unwrap_or(0);
    Composed::say(Answer::say(Line::new(phrase).with("count", Argument::Count(count))))
}
