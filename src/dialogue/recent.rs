//! `RecentTransactions`: the newest charges or deposits, three at a time.

use super::accounts::{self, Chosen};
use super::paging::{END, PAGE, ask_for_more, beyond_the_end, page};
use super::plan::{Needs, Plan};
use super::{Composed, Facts, Situation, Spoken};
use crate::answer::{Answer, Argument, Card, Line, Screen};
use crate::bank::{Status, Transaction};
use crate::catalogue::{SlotValue, Slots};
use crate::money::Money;
use crate::period::{Grain, Period};
use jiff::ToSpan;
use jiff::civil::Date;

/// Days looked back when no period is said.
const DAYS: i32 = 30;
/// Most items of one page, when the customer asks for a number.
const MOST: i64 = 5;

pub(super) fn plan(spoken: &Spoken, today: Date) -> Plan {
    let period = period(spoken, today);
    let accounts = spoken.slots.contains_key("account");
    Plan::Query(Needs { accounts, transactions: Some((period.from, period.to.min(today))), bills: false })
}

fn period(spoken: &Spoken, today: Date) -> Period {
    let from = today.checked_sub((DAYS - 1).days()).unwrap_or(today);
    spoken.days("period").unwrap_or(Period { from, to: today, grain: Grain::Span })
}

pub(super) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let account = match accounts::choose(spoken, &facts.accounts) {
        Chosen::Unclear(composed) => return *composed,
        Chosen::One(account) => Some(account),
        Chosen::Unnamed => None,
    };
    let incoming = spoken.value("direction") == Some("in");
    let wanted = |transaction: &&Transaction| {
        (transaction.amount.minor > 0) == incoming
            && is_spent_or_earned(transaction, incoming)
            && account.is_none_or(|account| account.id == transaction.account)
    };
    let grouped = group(facts.transactions.iter().filter(wanted));
    let period = period(spoken, situation.today);
    if grouped.is_empty() {
        return none(account.map(|account| accounts::name(account, &facts.accounts)), spoken, period, incoming);
    }
    if situation.discreet() {
        let phrase = if incoming { "deposits-private" } else { "recent-private" };
        return Composed::say(Answer::say(counted(phrase, grouped.len(), period)));
    }
    listed(situation, spoken, &grouped, period, incoming)
}

/// Money moved between the customer's own accounts is neither spent nor earned, and what arrives on a card or loan was
/// paid by the customer.
fn is_spent_or_earned(transaction: &Transaction, incoming: bool) -> bool {
    match transaction.category.as_str() {
        "transfer" | "card_payment" => false,
        "loan_payment" => !incoming,
        _ => true,
    }
}

/// Purchases at one merchant on one day, put together.
struct Group {
    merchant: String,
    date: Date,
    amount: Money,
    is_pending: bool,
}

fn group<'a>(transactions: impl Iterator<Item = &'a Transaction>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for transaction in transactions {
        let same = groups.iter_mut().find(|group| {
            group.date == transaction.date
                && group.merchant == transaction.merchant
                && group.amount.currency == transaction.amount.currency
        });
        match same.and_then(|group| group.amount.checked_add(transaction.amount).map(|sum| (group, sum))) {
            Some((group, sum)) => {
                group.amount = sum;
                group.is_pending |= transaction.status == Status::Pending;
            }
            None => groups.push(Group {
                merchant: transaction.merchant.clone(),
                date: transaction.date,
                amount: transaction.amount,
                is_pending: transaction.status == Status::Pending,
            }),
        }
    }
    groups
}

fn listed(situation: Situation<'_>, spoken: &Spoken, groups: &[Group], period: Period, incoming: bool) -> Composed {
    let size = match spoken.slot("count") {
        Some(SlotValue::Number(count)) => usize::try_from((*count).clamp(1, MOST)).unwrap_or(PAGE),
        _ => PAGE,
    };
    let shown = page(groups, spoken.page, size);
    if shown.items.is_empty() {
        return Composed::say(beyond_the_end());
    }
    let is_one_day = period.from == period.to;
    let items =
        shown.items.iter().map(|group| if is_one_day { item_of_day(group, incoming) } else { item(group, incoming) });
    let items = Argument::List(items.collect());
    let first = match (incoming, spoken.page, spoken.slots.contains_key("period")) {
        (_, 1.., _) => Line::new("recent-next"),
        (false, 0, true) => counted("recent-first-period", groups.len(), period),
        (false, 0, false) => counted("recent-first", shown.items.len(), period),
        (true, 0, true) => counted("deposits-first-period", groups.len(), period),
        (true, 0, false) => counted("deposits-first", shown.items.len(), period),
    };
    let mut answer = Answer::say(first.with("items", items));
    let pending = shown.items.iter().filter(|group| group.is_pending).count();
    if pending > 0 {
        let all = i64::try_from(shown.items.len() - pending).unwrap_or(0);
        let count = i64::try_from(pending).unwrap_or(0);
        let phrase = if all == 0 { "recent-all-pending" } else { "recent-pending" };
        answer.lines.push(Line::new(phrase).with("count", Argument::Count(count)));
    }
    if shown.rest == 0 && spoken.page > 0 {
        answer.lines.push(Line::new(END));
    }
    answer.card = Some(card(situation, shown.items, incoming));
    answer.screen = screen(situation, shown.items, incoming);
    let (answer, offer) = ask_for_more(answer, spoken, shown.rest, size);
    Composed { answer, offer }
}

fn counted(phrase: &'static str, count: usize, period: Period) -> Line {
    let count = i64::try_from(count).unwrap_or(0);
    Line::new(phrase).with("count", Argument::Count(count)).with("period", Argument::Period(period))
}

fn item(group: &Group, incoming: bool) -> Line {
    Line::new(if incoming { "item-deposit" } else { "item-charge" })
        .with("amount", Argument::Exact(group.amount.abs()))
        .with("merchant", Argument::Text(group.merchant.clone()))
        .with("day", Argument::Day(group.date))
}

/// Without its day, when all are of the day that was asked about.
fn item_of_day(group: &Group, incoming: bool) -> Line {
    Line::new(if incoming { "item-deposit-of-day" } else { "item-pending" })
        .with("amount", Argument::Exact(group.amount.abs()))
        .with("merchant", Argument::Text(group.merchant.clone()))
}

/// The same on a card or a screen, where amounts stand only if the customer wants them there.
fn row(situation: Situation<'_>, group: &Group) -> (Line, Line) {
    let left = Line::new("row-merchant").with("merchant", Argument::Text(group.merchant.clone()));
    let right = Line::new("row-day").with("day", Argument::Day(group.date));
    if situation.shows_amounts() {
        let right = Line::new("row-amount")
            .with("amount", Argument::Exact(group.amount.abs()))
            .with("day", Argument::Day(group.date));
        return (left, right);
    }
    (left, right)
}

fn title(incoming: bool) -> Line {
    Line::new(if incoming { "title-deposits" } else { "title-charges" })
}

fn card(situation: Situation<'_>, groups: &[Group], incoming: bool) -> Card {
    let body = groups
        .iter()
        .map(|group| {
            if situation.shows_amounts() {
                return item(group, incoming);
            }
            Line::new("row-both")
                .with("merchant", Argument::Text(group.merchant.clone()))
                .with("day", Argument::Day(group.date))
        })
        .collect();
    Card::Plain { title: title(incoming), body }
}

fn screen(situation: Situation<'_>, groups: &[Group], incoming: bool) -> Option<Screen> {
    let rows: Vec<(Line, Line)> = groups.iter().map(|group| row(situation, group)).collect();
    (situation.can.screen && rows.len() >= 2).then(|| Screen { title: title(incoming), rows })
}

fn none(account: Option<Argument>, spoken: &Spoken, period: Period, incoming: bool) -> Composed {
    let period = Argument::Period(period);
    let line = match (account, incoming) {
        (_, true) => Line::new("deposits-none"),
        (None, false) => Line::new("recent-none"),
        (Some(account), false) => Line::new("recent-none-account").with("account", account),
    };
    let answer = Answer::say(line.with("period", period));
    if incoming {
        return Composed::say(answer);
    }
    let slots: Slots =
        spoken.slots.iter().filter(|(n, _)| *n == "account").map(|(n, v)| (n.clone(), v.clone())).collect();
    Composed {
        answer: answer.ask(Line::new("pending-question"), Line::new("pending-reprompt")),
        offer: Some(Spoken { intent: "PendingTransactions".to_owned(), slots, page: 0 }),
    }
}
