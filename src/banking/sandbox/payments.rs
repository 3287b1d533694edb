//! Payments: those of the invented life, those that were ordered, and what the ordered ones did to the accounts.
//!
//! Between own accounts money arrives at once; to anybody else it is pending for two days, as a purchase is.

use super::calendar::{next_weekday, number};
use super::profile::{Kind, Party, Profile};
use super::view::View;
use crate::bank::{AccountKind, Payment, PaymentState, Status, Transaction, Upcoming, UpcomingKind};
use crate::id::AccountId;
use crate::money::Money;
use jiff::civil::{Date, Weekday};

/// How many days back payments are told.
const TOLD_DAYS: i64 = 45;
/// Days that a payment to somebody else stays pending.
const PENDING_DAYS: i64 = 2;

/// A payment that was ordered.
#[derive(Clone)]
pub(super) struct Made {
    pub(super) payment: Payment,
    pub(super) category: &'static str,
}

/// Every payment of the last weeks and to come, newest first.
pub(super) fn all(view: &View<'_>) -> Vec<Payment> {
    let mut all: Vec<_> = view.changes.payments.iter().rev().map(|made| as_of(view, &made.payment)).collect();
    all.extend(scheduled(view).map(|payment| as_of(view, &payment)));
    all.extend(lived(view));
    all.retain(|payment| number(view.today) - number(payment.day) <= TOLD_DAYS);
    all.sort_by_key(|payment| std::cmp::Reverse(payment.day));
    all
}

/// A payment as it is today: gone once its day has come.
fn as_of(view: &View<'_>, payment: &Payment) -> Payment {
    let state = match payment.state {
        _ if view.changes.cancelled.contains(&payment.id) => PaymentState::Cancelled,
        PaymentState::Scheduled if payment.day <= view.today => PaymentState::Sent,
        state => state,
    };
    Payment { state, ..payment.clone() }
}

/// What the life has ready for the next Friday.
fn scheduled(view: &View<'_>) -> Option<Payment> {
    let profile = view.profile()?;
    let amount = view.money(profile.affairs.scheduled?);
    let day = next_weekday(view.today, Weekday::Friday);
    Some(Payment {
        id: format!("{}-scheduled-{}", view.person.name, day.strftime("%Y%m%d")),
        to: profile.card.brand.to_owned(),
        to_account: Some(view.id(AccountKind::Card)),
        from: view.id(AccountKind::Checking),
        amount,
        day,
        state: PaymentState::Scheduled,
    })
}

/// What the history shows as paid on the customer's word: standing orders, card payments, own transfers.
fn lived(view: &View<'_>) -> impl Iterator<Item = Payment> {
    let recent = view.history.transactions.iter().take_while(|one| number(view.today) - number(one.date) <= TOLD_DAYS);
    recent.filter_map(|one| sent(view, one))
}

fn sent(view: &View<'_>, one: &Transaction) -> Option<Payment> {
    let profile = view.profile()?;
    let from = [AccountKind::Checking, AccountKind::Savings].into_iter().find(|kind| view.id(*kind) == one.account)?;
    let is_standing = |name: &str| {
        profile.recurring.iter().any(|charge| charge.kind == Kind::StandingOrder && charge.to.name == name)
    };
    let wording = &profile.wording;
    let is = |party: Party| party.name == one.merchant;
    let to_account = match from {
        _ if is_standing(&one.merchant) => None,
        AccountKind::Checking if is(wording.card_payment) && !profile.card.autopay => Some(AccountKind::Card),
        AccountKind::Checking if is(wording.to_savings) => Some(AccountKind::Savings),
        AccountKind::Savings if is(wording.to_checking) => Some(AccountKind::Checking),
        _ => return None,
    };
    one.amount.is_negative().then(|| Payment {
        id: format!("{}-sent", one.id),
        to: one.merchant.clone(),
        to_account: to_account.map(|kind| view.id(kind)),
        from: one.account.clone(),
        amount: one.amount.abs(),
        day: one.date,
        state: PaymentState::Sent,
    })
}

/// What is ordered for a later day.
pub(super) fn upcoming(view: &View<'_>) -> impl Iterator<Item = Upcoming> {
    let waiting = all(view).into_iter().filter(|payment| payment.state == PaymentState::Scheduled);
    waiting.map(|payment| Upcoming {
        id: Some(payment.id),
        to: payment.to,
        account: payment.from,
        amount: payment.amount,
        is_estimate: false,
        day: payment.day,
        kind: UpcomingKind::Scheduled,
        rise: None,
    })
}

/// What `transactions` of ordered payments moved on `account`: final, and pending.
pub(super) fn moved(transactions: &[Transaction], account: &AccountId) -> (i64, i64) {
    let all = transactions.iter().filter(|one| one.account == *account);
    all.fold((0, 0), |(booked, pending), one| match one.status {
        Status::Booked => (booked + one.amount.minor, pending),
        Status::Pending => (booked, pending + one.amount.minor),
    })
}

/// What has arrived on a card or loan by orders, since its statement.
pub(super) fn paid_to(view: &View<'_>, account: &AccountId) -> i64 {
    let since = |day: Date| number(view.today) - number(day) <= 30;
    let all = transactions(view).into_iter().filter(|one| one.account == *account && since(one.date));
    all.map(|one| one.amount.minor.max(0)).sum()
}

/// The transactions of ordered payments whose day has come, the newest first.
pub(super) fn transactions(view: &View<'_>) -> Vec<Transaction> {
    let gone = view.changes.payments.iter().rev().filter(|made| as_of(view, &made.payment).state == PaymentState::Sent);
    gone.flat_map(|made| two_sides(view, made)).collect()
}

fn two_sides(view: &View<'_>, made: &Made) -> Vec<Transaction> {
    let Payment { id, to, to_account, from, amount, day, .. } = &made.payment;
    let is_own = to_account.is_some();
    let is_pending = !is_own && number(view.today) - number(*day) < PENDING_DAYS;
    let parties = view.profile().zip(to_account.as_ref()).and_then(|(profile, to)| parties(view, profile, to));
    let transaction = |id: String, account: &AccountId, minor: i64, party: Option<Party>| Transaction {
        id,
        account: account.clone(),
        amount: Money::new(minor, amount.currency),
        status: if is_pending { Status::Pending } else { Status::Booked },
        date: *day,
        merchant: party.map_or_else(|| to.clone(), |party| party.name.to_owned()),
        raw: party.map_or_else(|| to.to_uppercase(), |party| party.raw.to_owned()),
        category: made.category.to_owned(),
    };
    let left = transaction(id.clone(), from, -amount.minor, parties.map(|(left, _)| left));
    let arrived = to_account
        .as_ref()
        .map(|to| transaction(format!("{id}-in"), to, amount.minor, parties.map(|(_, arrived)| arrived)));
    arrived.into_iter().chain([left]).collect()
}

/// How the bank words money that goes `to` an own account, and that comes in there.
fn parties(view: &View<'_>, profile: &Profile, to: &AccountId) -> Option<(Party, Party)> {
    let wording = &profile.wording;
    let kinds = [AccountKind::Checking, AccountKind::Savings, AccountKind::Card, AccountKind::Loan];
    Some(match kinds.into_iter().find(|kind| view.id(*kind) == *to)? {
        AccountKind::Checking => (wording.to_checking, wording.from_savings),
        AccountKind::Savings => (wording.to_savings, wording.from_checking),
        AccountKind::Card => (wording.card_payment, wording.card_received),
        AccountKind::Loan => (wording.loan_payment, wording.loan_received),
    })
}
