//! `UpcomingPayments`: what leaves by itself and what is due, next first. What is only expected is said to be.

use super::charges::{count, with};
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, Bill, Capability, Upcoming};
use crate::catalogue::SlotValue;
use crate::consent::Purpose;
use crate::dialogue::accounts::{self, Chosen};
use crate::dialogue::names::matching;
use crate::dialogue::operators::paging::{PAGE, ask_for_more, beyond_the_end, page};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::id::AccountId;
use crate::money::Money;
use crate::period::{Grain, Period};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Days looked ahead when no period is said, and when nothing was found.
const DAYS: i32 = 7;
const FURTHER: i32 = 31;

pub(crate) fn plan(_: Situation<'_>, _: &Spoken) -> Plan {
    Plan::Query(Needs { accounts: true, bills: true, ..Needs::default() })
}

/// A bank that has no such list still has bills.
pub(crate) fn further() -> (Purpose, Needs) {
    (Purpose::Bills, Needs { records: &[Capability::Upcoming], ..Needs::default() })
}

/// One payment to come.
#[derive(Clone, Debug, PartialEq)]
struct Payment<'a> {
    day: Date,
    amount: Money,
    /// Its name where it is paid to somebody; an own card or loan else.
    to: Result<&'a str, &'a Account>,
    from: Option<&'a AccountId>,
    is_estimate: bool,
}

fn ahead(days: i32, today: Date) -> Period {
    Period { from: today, to: today.checked_add((days - 1).days()).unwrap_or(today), grain: Grain::Span }
}

fn period(spoken: &Spoken, today: Date) -> Period {
    spoken.days("period").unwrap_or_else(|| {
        let is_one = spoken.slots.contains_key("payee") || spoken.value("view") == Some("next");
        ahead(if is_one { FURTHER } else { DAYS }, today)
    })
}

/// Bills and what is to be paid by itself, by day. A bill that the bank also lists as a payment is told once.
fn payments(facts: &Facts) -> Vec<Payment<'_>> {
    let pays = |upcoming: &Upcoming, bill: &Bill| {
        let owed = [Some(bill.minimum), bill.statement];
        upcoming.day == bill.due && owed.into_iter().flatten().any(|owed| owed.abs() == upcoming.amount.abs())
    };
    let bill = |bill: &Bill| !bill.paid && !facts.records.upcoming.iter().any(|upcoming| pays(upcoming, bill));
    let bills = facts.bills.iter().filter(|found| bill(found)).filter_map(|bill| {
        let account = facts.accounts.iter().find(|account| account.id == bill.account)?;
        Some(Payment { day: bill.due, amount: amount(bill), to: Err(account), from: None, is_estimate: false })
    });
    let upcoming = facts.records.upcoming.iter().map(|upcoming| Payment {
        day: upcoming.day,
        amount: upcoming.amount.abs(),
        to: Ok(&upcoming.to),
        from: Some(&upcoming.account),
        is_estimate: upcoming.is_estimate,
    });
    let mut all: Vec<Payment<'_>> = bills.chain(upcoming).collect();
    all.sort_by_key(|payment| payment.day);
    all
}

/// The statement, where there is one: that is what the bill is about.
fn amount(bill: &Bill) -> Money {
    bill.statement.unwrap_or(bill.minimum).abs()
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let account = match accounts::choose(spoken, &facts.accounts) {
        Chosen::Unclear(composed) => return *composed,
        Chosen::One(account) => Some(&account.id),
        Chosen::Unnamed => None,
    };
    let today = situation.today;
    let period = period(spoken, today);
    let mut all = payments(facts);
    all.retain(|payment| today <= payment.day && period.from <= payment.day && payment.day <= period.to);
    all.retain(|payment| account.is_none_or(|account| payment.from == Some(account)));
    if let Some(said) = spoken.words("payee") {
        return to_payee(situation, spoken, said, &all, facts);
    }
    match (all.as_slice(), spoken.value("view")) {
        ([], _) => none(spoken, period, today),
        ([first, ..], Some("next")) => Composed::say(Answer::say(one(situation, first, facts))),
        (all, _) if situation.discreet() => {
            let line = Line::new("upcoming-private").with("count", count(all.len()));
            Composed::say(Answer::say(line.with("date", Argument::Date(period.to))))
        }
        (all, _) if spoken.page > 0 || spoken.detail => listed(spoken, all, facts),
        (all, _) => first(spoken, all, period, facts),
    }
}

/// How many and how much, and the next one.
fn first(spoken: &Spoken, all: &[Payment<'_>], period: Period, facts: &Facts) -> Composed {
    let [next, rest @ ..] = all else { return Composed::default() };
    let date = Argument::Date(period.to);
    if rest.is_empty() {
        let items = Argument::List(vec![item(next, facts)]);
        return Composed::say(Answer::say(Line::new("upcoming-one").with("date", date).with("items", items)));
    }
    let sum = Money::sum(next.amount.currency, all.iter().map(|payment| payment.amount));
    let line = match sum {
        Some(sum) => Line::new("upcoming-first").with("total", Argument::Rough(sum)),
        None => Line::new("upcoming-count"),
    };
    let line = line.with("count", count(all.len())).with("date", date);
    let next = Line::new("upcoming-next").with("items", Argument::List(vec![item(next, facts)]));
    let answer = Answer { lines: vec![line, next], ..Answer::default() };
    let answer = answer.ask(Line::new("upcoming-question"), Line::new("yes-no-reprompt"));
    // The first was told already.
    Composed::offer(answer, Some(Spoken { detail: true, ..spoken.at_page(0) }))
}

/// All but the first, three at a time.
fn listed(spoken: &Spoken, all: &[Payment<'_>], facts: &Facts) -> Composed {
    let rest = all.get(1..).filter(|rest| !rest.is_empty()).unwrap_or(all);
    let shown = page(rest, spoken.page, PAGE);
    if shown.items.is_empty() {
        return Composed::say(beyond_the_end());
    }
    let items = Argument::List(shown.items.iter().map(|payment| item(payment, facts)).collect());
    let line = Line::new("upcoming-rest").with("items", items);
    let (answer, offer) = ask_for_more(Answer::say(line), spoken, shown.rest, PAGE);
    Composed::offer(answer, offer)
}

fn item(payment: &Payment<'_>, facts: &Facts) -> Line {
    let line = match (payment.to, payment.is_estimate) {
        (Ok(to), false) => Line::new("upcoming-item").with("merchant", Argument::Text(to.to_owned())),
        (Ok(to), true) => Line::new("upcoming-item-expected").with("merchant", Argument::Text(to.to_owned())),
        (Err(account), _) => {
            Line::new("upcoming-item-account").with("account", accounts::name(account, &facts.accounts))
        }
    };
    line.with("amount", Argument::Exact(payment.amount)).with("day", Argument::Day(payment.day))
}

/// One payment by itself.
fn one(situation: Situation<'_>, payment: &Payment<'_>, facts: &Facts) -> Line {
    if !situation.discreet() {
        return Line::new("upcoming-next").with("items", Argument::List(vec![item(payment, facts)]));
    }
    let day = Argument::Day(payment.day);
    match payment.to {
        Ok(to) => Line::new("upcoming-next-private").with("merchant", Argument::Text(to.to_owned())).with("day", day),
        Err(account) => Line::new("upcoming-next-account-private")
            .with("account", accounts::name(account, &facts.accounts))
            .with("day", day),
    }
}

/// "When does … go out?"
fn to_payee(situation: Situation<'_>, spoken: &Spoken, said: &str, all: &[Payment<'_>], facts: &Facts) -> Composed {
    let names: BTreeSet<&str> = all.iter().filter_map(|payment| payment.to.ok()).collect();
    let meant = matching(said, &names);
    let Some(payment) = all.iter().find(|payment| payment.to.is_ok_and(|to| meant.contains(&to))) else {
        let date = Argument::Date(period(spoken, situation.today).to);
        let line = Line::new("upcoming-none-payee").with("merchant", Argument::Text(said.to_owned()));
        return Composed::say(Answer::say(line.with("date", date)));
    };
    if situation.discreet() {
        return Composed::say(Answer::say(one(situation, payment, facts)));
    }
    let items = Argument::List(vec![item(payment, facts)]);
    Composed::say(Answer::say(Line::new("upcoming-payee").with("items", items)))
}

/// Nothing; a month is offered where less was looked at.
fn none(spoken: &Spoken, period: Period, today: Date) -> Composed {
    let answer = Answer::say(Line::new("upcoming-none").with("date", Argument::Date(period.to)));
    let month = ahead(FURTHER, today);
    if period.to >= month.to {
        return Composed::say(answer);
    }
    let answer = answer.ask(Line::new("upcoming-further-question"), Line::new("yes-no-reprompt"));
    Composed::offer(answer, Some(with(spoken, "period", SlotValue::Period(month))))
}
