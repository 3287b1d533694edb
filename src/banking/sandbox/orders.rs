//! What the bank makes of an order, and what it changes.
//!
//! Decides from what it sees and changes nothing. Once for each key is seen to in `mod.rs`; whether the customer may order
//! it, in the service.

use super::calendar::later;
use super::card_orders;
use super::changes::Change;
use super::payments::{self, Made};
use super::plans;
use super::profile::Kind;
use super::records::{kind, paid};
use super::scenario::Scenario;
use super::view::View;
use crate::bank::{AccountKind, BankError, Budget, Goal, Order, Ordered, Payment, PaymentState};
use crate::consent::Permit;
use crate::id::AccountId;
use crate::money::Money;
use jiff::civil::Date;

/// How far ahead a payment can be ordered, in days.
const AHEAD: i32 = 366;

/// An answer and the change that goes with it.
pub(super) type Decision = (Ordered, Option<Change>);

/// What `order` comes to.
pub(super) fn decide(view: &View<'_>, permit: &Permit, order: &Order) -> Result<Decision, BankError> {
    let covered = |account: &AccountId| if permit.covers(account) { Ok(()) } else { Err(BankError::NotPermitted) };
    match order {
        Order::PayBill { account, to, from, amount, day } => {
            covered(from)?;
            account.as_ref().map_or(Ok(()), covered)?;
            Ok(pay_bill(view, account.as_ref(), to, (from, *amount, *day)))
        }
        Order::Transfer { from, to, amount, day } => {
            covered(from)?;
            covered(to)?;
            let is_own = matches!(kind(view, to), Some(AccountKind::Checking | AccountKind::Savings)) && from != to;
            let name = if is_own { "transfer" } else { return Ok(refused()) };
            Ok(pay(view, Some(to), name, (from, *amount, *day), name))
        }
        Order::Send { payee, from, amount, day, .. } => {
            covered(from)?;
            let payee = paid(view).into_iter().find(|known| known.id == *payee);
            Ok(payee.map_or_else(refused, |payee| pay(view, None, &payee.name, (from, *amount, *day), "transfer")))
        }
        Order::Cancel { payment } => cancel(view, payment, covered),
        Order::SetAutopay { account, pays, from } => {
            covered(account)?;
            covered(from)?;
            let is_card = kind(view, account) == Some(AccountKind::Card);
            let is_source = matches!(kind(view, from), Some(AccountKind::Checking | AccountKind::Savings));
            Ok(if is_card && is_source { done(Change::Autopay(*pays, from.clone())) } else { refused() })
        }
        Order::SetBudget { category, limit, warn_at } => {
            let is_ours = limit.minor > 0 && limit.currency == view.person.currency;
            let budget = Budget { category: category.clone(), limit: *limit, warn_at: *warn_at };
            Ok(if is_ours { done(Change::Budget(budget)) } else { refused() })
        }
        Order::SetGoal { goal, name, target, paused } => Ok(set_goal(view, (goal.as_deref(), name), *target, *paused)),
        Order::CallBack { .. } => Ok((Ordered::Done, None)),
        Order::SendNumbers { account } => {
            covered(account)?;
            Ok(if kind(view, account).is_some() { (Ordered::Done, None) } else { refused() })
        }
        _ => card_orders::decide(view, permit, order),
    }
}

pub(super) fn refused() -> Decision {
    (Ordered::NotAllowed, None)
}

pub(super) fn done(change: Change) -> Decision {
    (Ordered::Done, Some(change))
}

type Terms<'a> = (&'a AccountId, Money, Date);

fn pay_bill(view: &View<'_>, account: Option<&AccountId>, to: &str, terms: Terms<'_>) -> Decision {
    match account.map(|account| (account, kind(view, account))) {
        Some((account, Some(AccountKind::Card))) => pay(view, Some(account), to, terms, "card_payment"),
        Some((account, Some(AccountKind::Loan))) => pay(view, Some(account), to, terms, "loan_payment"),
        Some(_) => refused(),
        None => {
            let billers = view.profile().map_or(&[][..], |profile| profile.recurring).iter();
            let mut billers = billers.filter(|one| matches!(one.kind, Kind::DirectDebit | Kind::StandingOrder));
            let biller = billers.find(|one| one.to.name.eq_ignore_ascii_case(to));
            biller.map_or_else(refused, |biller| pay(view, None, biller.to.name, terms, biller.category))
        }
    }
}

/// A payment, today or on its day, if there is enough for one of today.
fn pay(
    view: &View<'_>,
    to_account: Option<&AccountId>,
    to: &str,
    (from, amount, day): Terms<'_>,
    category: &'static str,
) -> Decision {
    let accounts = view.accounts();
    let is_source = |kind: AccountKind| matches!(kind, AccountKind::Checking | AccountKind::Savings);
    let source = accounts.iter().find(|account| account.id == *from && is_source(account.kind));
    let is_sound = amount.minor > 0 && amount.currency == view.person.currency && day <= later(view.today, AHEAD);
    let Some(source) = source.filter(|_| is_sound) else { return refused() };
    let day = day.max(view.today);
    let available = source.available.unwrap_or(source.booked);
    if day == view.today && available.minor < amount.minor {
        return (Ordered::NoFunds, None);
    }
    let (ordered, state) = match view.scenario {
        Scenario::Approval => (Ordered::NeedsApproval, PaymentState::AwaitsApproval),
        _ if day > view.today => (Ordered::Scheduled, PaymentState::Scheduled),
        _ => (Ordered::Done, PaymentState::Sent),
    };
    let payment = Payment {
        id: format!("{}-order-{}", view.person.name, view.changes.next_number()),
        to: to.to_owned(),
        to_account: to_account.cloned(),
        from: from.clone(),
        amount,
        day,
        state,
    };
    (ordered, Some(Change::Pay(Made { payment, category })))
}

fn cancel(
    view: &View<'_>,
    id: &str,
    covered: impl Fn(&AccountId) -> Result<(), BankError>,
) -> Result<Decision, BankError> {
    let Some(payment) = payments::all(view).into_iter().find(|payment| payment.id == id) else { return Ok(refused()) };
    covered(&payment.from)?;
    Ok(match payment.state {
        PaymentState::Scheduled | PaymentState::AwaitsApproval => done(Change::Cancel(payment.id)),
        PaymentState::Sent | PaymentState::Cancelled => (Ordered::TooLate, None),
    })
}

fn set_goal(view: &View<'_>, (id, name): (Option<&str>, &str), target: Option<Money>, is_paused: bool) -> Decision {
    let is_ours = target.is_none_or(|target| target.minor > 0 && target.currency == view.person.currency);
    let known = id.and_then(|id| plans::goals(view).into_iter().find(|goal| goal.id == id));
    match (id, known, target) {
        _ if !is_ours || view.profile().is_none() => refused(),
        (Some(_), Some(goal), target) => {
            let target = target.unwrap_or(goal.target);
            done(Change::Goal(Goal { name: name.to_owned(), target, is_paused, ..goal }))
        }
        (None, _, Some(target)) => done(Change::Goal(Goal {
            id: format!("{}-goal-of-{}", view.person.name, view.changes.next_number()),
            name: name.to_owned(),
            account: view.id(AccountKind::Savings),
            saved: view.money(0),
            target,
            monthly: view.money(0),
            by: None,
            is_paused,
        })),
        _ => refused(),
    }
}
