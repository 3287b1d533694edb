//! `RecentTransactions`: the newest charges or deposits, three at a time.

use super::charges::choice_of;
use crate::answer::{Answer, Argument, Card, Line, Screen};
use crate::bank::{Status, Transaction};
use crate::catalogue::{SlotValue, Slots};
use crate::dialogue::accounts::{self, Chosen};
use crate::dialogue::operators::paging::{END, PAGE, ask_for_more, beyond_the_end, page};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::money::Money;
use crate::period::{Grain, Period};
use jiff::ToSpan;
use jiff::civil::Date;

/// Days looked back when no period is said.
const DAYS: i32 = 30;
/// Most items of one page, when the customer asks for a number.
const MOST: i64 = 5;

pub(crate) fn plan(situation: Situation<'_>, spoken: &Spoken) -> Plan {
    let today = situation.today;
    let period = period(spoken, today);
    let accounts = spoken.slots.contains_key("account");
    Plan::Query(Needs { accounts, transactions: Some((period.from, period.to.min(today))), ..Needs::default() })
}

fn period(spoken: &Spoken, today: Date) -> Period {
    let up_to_now = |from: Date| Period { from: from.min(today), to: today, grain: Grain::Span };
    let since = spoken.days("since").map(|since| up_to_now(since.from));
    let lately = || up_to_now(today.checked_sub((DAYS - 1).days()).unwrap_or(today));
    spoken.days("period").or(since).unwrap_or_else(lately)
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
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
        let other = |transaction: &&Transaction| {
            transaction.amount.minor > 0 && account.is_none_or(|account| account.id == transaction.account)
        };
        let came_in = !incoming && account.is_some() && facts.transactions.iter().any(|found| other(&found));
        return none(
            account.map(|account| accounts::name(account, &facts.accounts)),
            spoken,
            period,
            incoming,
            came_in,
        );
    }
    if situation.discreet() {
        let phrase = if incoming { "deposits-private" } else { "recent-private" };
        return Composed::say(Answer::say(counted(phrase, charges(&grouped), period)));
    }
    listed(situation, spoken, &grouped, period, incoming)
}

/// Money moved between the customer's own accounts is neither spent nor earned, and what arrives on a card or loan was
/// paid by the customer.
fn is_spent_or_earned(transaction: &Transaction, incoming: bool) -> bool {
    let is_instalment_received = incoming && transaction.category == "loan_payment";
    !transaction.is_between_own_accounts() && !is_instalment_received
}

/// Purchases at one merchant on one day, put together and counted.
struct Group {
    /// The newest of them.
    id: String,
    merchant: String,
    category: String,
    count: usize,
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
                group.count += 1;
                group.is_pending |= transaction.status == Status::Pending;
            }
            None => groups.push(Group {
                id: transaction.id.clone(),
                merchant: transaction.merchant.clone(),
                category: transaction.category.clone(),
                count: 1,
                date: transaction.date,
                amount: transaction.amount,
                is_pending: transaction.status == Status::Pending,
            }),
        }
    }
    groups
}

/// How many transactions are in some groups.
fn charges(groups: &[Group]) -> usize {
    groups.iter().map(|group| group.count).sum()
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
    let screen = screen(situation, shown.items, incoming);
    // Where the list can be read with its amounts, only its headline is spoken.
    let first = if screen.is_some() && situation.shows_amounts() {
        counted(if incoming { "deposits-shown" } else { "recent-shown" }, charges(shown.items), period)
    } else {
        spoken_list(spoken, groups, shown.items, period, incoming)
    };
    let mut answer = Answer::say(first);
    answer.lines.extend(pending_note(shown.items));
    if shown.rest == 0 && spoken.page > 0 {
        answer.lines.push(Line::new(END));
    }
    answer.card = Some(card(situation, shown.items, incoming));
    answer.screen = screen;
    let (answer, offer) = ask_for_more(answer, spoken, shown.rest, size);
    let choices = shown.items.iter().map(|group| choice_of(&group.id, &group.merchant)).collect();
    Composed { choices, ..Composed::offer(answer, offer) }
}

/// Pending is marked once, not at each item.
fn pending_note(shown: &[Group]) -> Option<Line> {
    let pending: usize = shown.iter().filter(|group| group.is_pending).map(|group| group.count).sum();
    let phrase = if pending == charges(shown) { "recent-all-pending" } else { "recent-pending" };
    let count = Argument::Count(i64::try_from(pending).ok()?);
    (pending > 0).then(|| Line::new(phrase).with("count", count))
}

fn spoken_list(spoken: &Spoken, all: &[Group], shown: &[Group], period: Period, incoming: bool) -> Line {
    let is_one_day = period.from == period.to;
    let items = shown.iter().map(|group| if is_one_day { item_of_day(group, incoming) } else { item(group, incoming) });
    let is_all = all.len() == shown.len();
    let has_period = spoken.slots.contains_key("period") || spoken.slots.contains_key("since");
    let first = match (spoken.page, has_period, is_all, incoming) {
        (1.., ..) => Line::new("recent-next"),
        (0, true, true, false) => counted("recent-all-period", charges(all), period),
        (0, true, false, false) => counted("recent-first-period", charges(all), period),
        (0, false, _, false) => counted("recent-first", charges(shown), period),
        (0, true, true, true) => counted("deposits-all-period", charges(all), period),
        (0, true, false, true) => counted("deposits-first-period", charges(all), period),
        (0, false, _, true) => counted("deposits-first", charges(shown), period),
    };
    first.with("items", Argument::List(items.collect()))
}

fn counted(phrase: &'static str, count: usize, period: Period) -> Line {
    let count = i64::try_from(count).unwrap_or(0);
    Line::new(phrase).with("count", Argument::Count(count)).with("period", Argument::Period(period))
}

fn item(group: &Group, incoming: bool) -> Line {
    let phrase = match (incoming, group.count, is_service(group)) {
        (true, ..) => "item-deposit",
        (false, _, true) => "item-fee",
        (false, 1, false) => "item-charge",
        (false, _, false) => "item-charges",
    };
    facts(Line::new(phrase), group).with("day", Argument::Day(group.date))
}

/// Without its day, when all are of the day that was asked about.
fn item_of_day(group: &Group, incoming: bool) -> Line {
    let phrase = match (incoming, group.count, is_service(group)) {
        (true, ..) => "item-deposit-of-day",
        (false, _, true) => "item-fee-of-day",
        (false, 1, false) => "item-pending",
        (false, _, false) => "item-charges-of-day",
    };
    facts(Line::new(phrase), group)
}

fn facts(line: Line, group: &Group) -> Line {
    line.with("amount", Argument::Exact(group.amount.abs()))
        .with("merchant", Argument::Text(group.merchant.clone()))
        .with("count", Argument::Count(i64::try_from(group.count).unwrap_or(1)))
}

/// What the bank itself charges for: one pays for it, not at it.
fn is_service(group: &Group) -> bool {
    matches!(group.category.as_str(), "fees" | "cash" | "loan_payment")
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

fn none(account: Option<Argument>, spoken: &Spoken, period: Period, incoming: bool, came_in: bool) -> Composed {
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
    if came_in {
        let mut deposits = spoken.at_page(0);
        let value = SlotValue::Value { id: "in".to_owned(), said: "in".to_owned() };
        deposits.slots.insert("direction".to_owned(), value);
        let answer = answer.ask(Line::new("deposits-question"), Line::new("pending-reprompt"));
        return Composed::offer(answer, Some(deposits));
    }
    let slots: Slots =
        spoken.slots.iter().filter(|(n, _)| *n == "account").map(|(n, v)| (n.clone(), v.clone())).collect();
    Composed {
        answer: answer.ask(Line::new("pending-question"), Line::new("pending-reprompt")),
        offer: Some(Spoken::new("PendingTransactions", slots)),
        ..Composed::default()
    }
}
