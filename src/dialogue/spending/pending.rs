//! `PendingTransactions`: the sum first, then three at a time; a hotel's hold may still change.

use super::charges::choice;
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Status, Transaction};
use crate::dialogue::accounts::{self, Chosen};
use crate::dialogue::names::matching;
use crate::dialogue::operators::paging::{END, PAGE, ask_for_more, page};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::money::Money;
use jiff::ToSpan;
use std::collections::BTreeSet;

/// A reservation older than this many days has lapsed.
const DAYS: i32 = 14;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let today = situation.today;
    let from = today.checked_sub(DAYS.days()).unwrap_or(today);
    let accounts = spoken.slots.contains_key("account");
    Plan::Query(Needs { accounts, transactions: Some((from, today)), ..Needs::default() })
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let account = match accounts::choose(spoken, &facts.accounts) {
        Chosen::Unclear(composed) => return *composed,
        Chosen::One(account) => Some(account),
        Chosen::Unnamed => None,
    };
    let wanted = |transaction: &&Transaction| {
        transaction.status == Status::Pending
            && transaction.amount.is_negative()
            && account.is_none_or(|account| account.id == transaction.account)
    };
    let pending: Vec<&Transaction> = facts.transactions.iter().filter(wanted).collect();
    if let Some(merchant) = spoken.words("merchant") {
        return at_merchant(situation, spoken, merchant, &pending);
    }
    match (pending.as_slice(), account) {
        ([], Some(account)) => {
            let name = accounts::name(account, &facts.accounts);
            Composed::say(Answer::say(Line::new("pending-none-account").with("account", name)))
        }
        ([], None) => Composed::say(Answer::say(Line::new("pending-none"))),
        (pending, _) => told(situation, spoken, pending),
    }
}

fn told(situation: Situation<'_>, spoken: &Spoken, pending: &[&Transaction]) -> Composed {
    if situation.discreet() {
        return Composed::say(Answer::say(Line::new("pending-private").with("count", count(pending))));
    }
    listed(spoken, pending)
}

/// "Is the hotel's charge still pending?": those of one merchant, or that there is none.
fn at_merchant(situation: Situation<'_>, spoken: &Spoken, said: &str, pending: &[&Transaction]) -> Composed {
    let names: BTreeSet<&str> = pending.iter().map(|transaction| transaction.merchant.as_str()).collect();
    let meant = matching(said, &names);
    let theirs: Vec<&Transaction> =
        pending.iter().filter(|transaction| meant.contains(&transaction.merchant.as_str())).copied().collect();
    if theirs.is_empty() {
        let line = Line::new("pending-none-merchant").with("merchant", Argument::Text(said.to_owned()));
        return Composed::say(Answer::say(line));
    }
    told(situation, spoken, &theirs)
}

fn count(pending: &[&Transaction]) -> Argument {
    Argument::Count(i64::try_from(pending.len()).unwrap_or(0))
}

fn listed(spoken: &Spoken, pending: &[&Transaction]) -> Composed {
    let shown = page(pending, spoken.page, PAGE);
    let items = Argument::List(shown.items.iter().map(|transaction| item(transaction, "item-pending")).collect());
    let first = match (pending, spoken.page, total(pending)) {
        _ if shown.items.is_empty() => Line::new(END),
        ([one], _, _) => item(one, "pending-one"),
        (_, 0, Some(total)) => Line::new("pending-first")
            .with("count", count(pending))
            .with("total", Argument::Exact(total))
            .with("items", items),
        _ => Line::new("recent-next").with("items", items),
    };
    let mut answer = Answer::say(first);
    let hold = shown.items.iter().find(|transaction| transaction.category == "travel");
    answer
        .lines
        .extend(hold.map(|hold| Line::new("pending-hold").with("merchant", Argument::Text(hold.merchant.clone()))));
    let (answer, offer) = ask_for_more(answer, spoken, shown.rest, PAGE);
    let choices = shown.items.iter().map(|charge| choice(charge)).collect();
    Composed { choices, ..Composed::offer(answer, offer) }
}

fn item(transaction: &Transaction, phrase: &'static str) -> Line {
    Line::new(phrase)
        .with("amount", Argument::Exact(transaction.amount.abs()))
        .with("merchant", Argument::Text(transaction.merchant.clone()))
}

/// The sum, when all are of one currency.
fn total(pending: &[&Transaction]) -> Option<Money> {
    let currency = pending.first()?.amount.currency;
    Money::sum(currency, pending.iter().map(|transaction| transaction.amount.abs()))
}
