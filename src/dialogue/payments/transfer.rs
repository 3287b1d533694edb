//! `TransferOwn`: money between own accounts, read back, moved after a yes and the voice code.
//!
//! A card or loan as the aim is a payment and goes to `pay_bill`. What half, the rest and "back" come to is said before
//! anything is moved.

use super::made::not_made;
use super::pay_bill;
use super::source::{Named, deposits, left, named, usual};
use super::sum::{self, Sum};
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, AccountKind, Order, Ordered};
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken, accounts, form};
use crate::id::AccountId;
use crate::money::Money;
use jiff::ToSpan;
use jiff::civil::Date;

/// How far ahead bills are looked at before an account is emptied, in days.
const WEEK: i32 = 7;

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    if let Some(payment) = as_payment(spoken, facts) {
        return Composed { filled: Some(payment.clone()), ..pay_bill::compose(situation, &payment, facts) };
    }
    let found =
        if spoken.value("share") == Some("back") { back(spoken, facts) } else { ends(situation, spoken, facts) };
    let (from, to, amount) = match found {
        Ok(found) => found,
        Err(composed) => return *composed,
    };
    let amount = match amount.map_or_else(|| how_much(spoken, facts, from), Ok) {
        Ok(amount) => amount,
        Err(composed) => return *composed,
    };
    let day = sum::day(situation, spoken);
    let name = |account| accounts::name(account, &facts.accounts);
    if from.currency != to.currency {
        return Composed::say(Answer::say(Line::new("pay-other-currency").with("account", name(to))));
    }
    if day == situation.today && left(from).minor < amount.minor {
        return Composed::say(Answer::say(Line::new("transfer-short").with("account", name(from))));
    }
    read_back(situation, spoken, facts, (from, to, amount, day))
}

/// From where, where to, and how much, where that is known by it.
type Ends<'a> = (&'a Account, &'a Account, Option<Money>);

/// A transfer to a card or loan, as the payment that it is.
fn as_payment(spoken: &Spoken, facts: &Facts) -> Option<Spoken> {
    let all: Vec<&Account> = facts.accounts.iter().collect();
    let Named::One(to) = named(spoken, "to_account", &all) else { return None };
    if !matches!(to.kind, AccountKind::Card | AccountKind::Loan) {
        return None;
    }
    let mut payment = Spoken { intent: "PayBill".to_owned(), ..spoken.at_page(0) };
    let to = payment.slots.remove("to_account")?;
    payment.slots.insert("card_or_biller".to_owned(), to);
    Some(payment)
}

fn ends<'a>(situation: Situation<'_>, spoken: &Spoken, facts: &'a Facts) -> Result<Ends<'a>, Box<Composed>> {
    let own = deposits(&facts.accounts);
    if own.len() < 2 {
        return Err(Box::new(only(&own, facts)));
    }
    let to = match named(spoken, "to_account", &own) {
        Named::One(to) => Some(to),
        Named::Several(several) => return Err(ask("to_account", spoken, &several, facts)),
        Named::Unknown(_) => return Err(ask("to_account", spoken, &own, facts)),
        Named::Unsaid => None,
    };
    let except = |one: Option<&Account>| -> Vec<&'a Account> {
        own.iter().filter(|account| one.is_none_or(|one| one.id != account.id)).copied().collect()
    };
    let from = match named(spoken, "from_account", &except(to)) {
        Named::One(from) => Some(from),
        Named::Several(several) => return Err(ask("from_account", spoken, &several, facts)),
        Named::Unknown(_) | Named::Unsaid => None,
    };
    match (from, to) {
        (Some(from), Some(to)) => Ok((from, to, None)),
        (None, Some(to)) => {
            usual(situation, &except(Some(to))).map(|from| (from, to, None)).ok_or_else(|| Box::new(only(&own, facts)))
        }
        (Some(from), None) => match except(Some(from)).as_slice() {
            [to] => Ok((from, to, None)),
            several => Err(ask("to_account", spoken, several, facts)),
        },
        (None, None) => Err(ask("to_account", spoken, &own, facts)),
    }
}

/// The last transfer between own accounts, the other way round.
fn back<'a>(spoken: &Spoken, facts: &'a Facts) -> Result<Ends<'a>, Box<Composed>> {
    let own = deposits(&facts.accounts);
    let account = |id: &AccountId| own.iter().find(|account| account.id == *id).copied();
    let last = facts.records.payments.iter().find_map(|payment| {
        Some((account(payment.to_account.as_ref()?)?, account(&payment.from)?, Some(payment.amount)))
    });
    let (from, to, amount) =
        last.ok_or_else(|| Box::new(Composed::say(Answer::say(Line::new("transfer-nothing-back")))))?;
    // An amount that was said, "move 50 of it back", counts before the one that was moved.
    let said = match sum::said(spoken, from.currency) {
        Sum::Of(money) => Some(money),
        Sum::Foreign | Sum::Unsaid => amount,
    };
    Ok((from, to, said))
}

/// The amount that was said, or the share of what is there.
fn how_much(spoken: &Spoken, facts: &Facts, from: &Account) -> Result<Money, Box<Composed>> {
    let there = left(from);
    match (sum::said(spoken, from.currency), spoken.value("share")) {
        (Sum::Of(money), _) => Ok(money),
        (Sum::Foreign, _) => {
            let question = Line::new("pay-foreign-question").with("account", accounts::name(from, &facts.accounts));
            Err(Box::new(form::elicit(spoken, "amount", question, "amount-reprompt")))
        }
        (Sum::Unsaid, Some("half")) if there.minor > 1 => Ok(Money::new(there.minor / 2, there.currency)),
        (Sum::Unsaid, Some("rest")) if there.minor > 0 => Ok(there),
        (Sum::Unsaid, _) => {
            Err(Box::new(form::elicit(spoken, "amount", Line::new("transfer-amount-question"), "amount-reprompt")))
        }
    }
}

fn ask(slot: &'static str, spoken: &Spoken, fitting: &[&Account], facts: &Facts) -> Box<Composed> {
    let phrase = if slot == "to_account" { "transfer-to-question" } else { "pay-from-question" };
    let names = Argument::Choice(accounts::listed(fitting.iter().copied(), &facts.accounts));
    Box::new(form::elicit(spoken, slot, Line::new(phrase).with("accounts", names), "pay-from-reprompt"))
}

/// There is nowhere to move money to.
fn only(own: &[&Account], facts: &Facts) -> Composed {
    let line = match own {
        [one] => Line::new("transfer-only").with("account", accounts::name(one, &facts.accounts)),
        _ => Line::new("pay-no-source"),
    };
    Composed::say(Answer::say(line))
}

fn read_back(
    situation: Situation<'_>,
    spoken: &Spoken,
    facts: &Facts,
    (from, to, amount, day): (&Account, &Account, Money, Date),
) -> Composed {
    let name = |account| accounts::name(account, &facts.accounts);
    let line = if situation.discreet() {
        Line::new("transfer-terms-private")
    } else {
        Line::new("transfer-terms").with("amount", Argument::Exact(amount))
    };
    let line = line.with("from", name(from)).with("to", name(to)).with("day", Argument::Day(day));
    let mut answer = Answer::say(line);
    let is_low = left(from).minor.saturating_sub(amount.minor) < soon(situation, facts, from);
    let question = if is_low { "transfer-anyway-question" } else { "transfer-question" };
    if is_low {
        answer.lines.push(Line::new("transfer-low").with("account", name(from)));
    }
    let order = Order::Transfer { from: from.id.clone(), to: to.id.clone(), amount, day };
    Composed {
        answer: answer.ask(Line::new(question), Line::new("send-reprompt")),
        waits: Some(Act::Order { order, spoken: spoken.clone(), at: situation.now }),
        ..Composed::default()
    }
}

/// What leaves an account within the week: what is collected from it, and, where bills are paid from, the least of each.
fn soon(situation: Situation<'_>, facts: &Facts, from: &Account) -> i64 {
    let until = situation.today.checked_add(WEEK.days()).unwrap_or(situation.today);
    let collected = facts.records.upcoming.iter().filter(|next| next.account == from.id && next.day <= until);
    let collected: i64 = collected.map(|next| next.amount.minor).sum();
    if from.kind != AccountKind::Checking {
        return collected;
    }
    let bills = facts.bills.iter().filter(|bill| !bill.paid && bill.due <= until);
    collected.saturating_add(bills.map(|bill| bill.minimum.abs().minor).sum())
}

pub(crate) fn after(
    situation: Situation<'_>,
    _: &Spoken,
    facts: &Facts,
    (order, ordered): (&Order, Ordered),
) -> Composed {
    if let Some(composed) = not_made(&ordered) {
        return composed;
    }
    let Order::Transfer { to, day, .. } = order else { return Composed::default() };
    if ordered == Ordered::Scheduled || *day > situation.today {
        return Composed::say(Answer::say(Line::new("transfer-scheduled").with("day", Argument::Day(*day))));
    }
    let reached = facts.accounts.iter().find(|account| account.id == *to).filter(|_| !situation.discreet());
    Composed::say(Answer::say(match reached {
        Some(account) => Line::new("transfer-done")
            .with("account", accounts::name(account, &facts.accounts))
            .with("amount", Argument::Rough(left(account))),
        None => Line::new("transfer-done-private"),
    }))
}
