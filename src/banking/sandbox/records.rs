//! The lists of [`Records`] as a permit lets them be seen.
//!
//! What a person does not have is an empty list.

use super::standing::{direct_debits, payees, standing_orders, subscriptions};
use super::view::View;
use super::{agreed, payments, plans, plastic};
use crate::bank::{AccountKind, Capability, Payee, Records, Upcoming, UpcomingKind};
use crate::id::AccountId;

/// Every list that there is.
pub(super) const ALL: [Capability; 12] = [
    Capability::Cards,
    Capability::Alerts,
    Capability::Declines,
    Capability::Checks,
    Capability::Payees,
    Capability::Upcoming,
    Capability::Payments,
    Capability::Autopay,
    Capability::Terms,
    Capability::Scores,
    Capability::Goals,
    Capability::Budgets,
];

/// The lists of the kinds `wanted`, of accounts that `covers` says.
pub(super) fn records(view: &View<'_>, wanted: &[Capability], covers: impl Fn(&AccountId) -> bool) -> Records {
    let mut records = Records::default();
    for capability in wanted {
        add(view, *capability, &mut records);
    }
    let cards = plastic::cards(view);
    let covers_card = |id: &str| cards.iter().any(|card| card.id == id && covers(&card.account));
    records.cards.retain(|card| covers(&card.account));
    records.alerts.retain(|alert| covers_card(&alert.card));
    records.declines.retain(|decline| covers_card(&decline.card));
    records.checks.retain(|check| covers(&check.account));
    records.upcoming.retain(|upcoming| covers(&upcoming.account));
    records.payments.retain(|payment| covers(&payment.from));
    records.autopay.retain(|autopay| covers(&autopay.account));
    records.terms.retain(|terms| covers(&terms.account));
    records.goals.retain(|goal| covers(&goal.account));
    records
}

fn add(view: &View<'_>, capability: Capability, records: &mut Records) {
    match capability {
        Capability::Cards => records.cards = plastic::cards(view),
        Capability::Alerts => records.alerts = plastic::alerts(view),
        Capability::Declines => records.declines = plastic::declines(view),
        Capability::Checks => records.checks = plastic::checks(view),
        Capability::Payees => records.payees = paid(view),
        Capability::Upcoming => records.upcoming = upcoming(view),
        Capability::Payments => records.payments = payments::all(view),
        Capability::Autopay => records.autopay = view.autopay().into_iter().collect(),
        Capability::Terms => records.terms = agreed::terms(view),
        Capability::Scores => records.scores = agreed::scores(view),
        Capability::Goals => records.goals = plans::goals(view),
        Capability::Budgets => records.budgets = plans::budgets(view),
        Capability::Accounts
        | Capability::Transactions
        | Capability::Bills
        | Capability::Public
        | Capability::Orders => {}
    }
}

/// Payees, with what was ordered for them.
pub(super) fn paid(view: &View<'_>) -> Vec<Payee> {
    let mut payees = payees(view.person, view.today);
    let sent = payments::transactions(view);
    for payee in &mut payees {
        let last = sent.iter().filter(|one| one.merchant == payee.name && one.amount.is_negative());
        payee.last_paid = payee.last_paid.max(last.map(|one| one.date).max());
    }
    payees
}

fn upcoming(view: &View<'_>) -> Vec<Upcoming> {
    let (person, today) = (view.person, view.today);
    let plain = |to, account, amount, day, kind| Upcoming {
        id: None,
        to,
        account,
        amount,
        is_estimate: false,
        day,
        kind,
        rise: None,
    };
    let mut all: Vec<_> = payments::upcoming(view).collect();
    all.extend(subscriptions(person, today).into_iter().map(|one| Upcoming {
        rise: one.rise.map(|rise| (rise.before, rise.since)),
        ..plain(one.merchant, one.account, one.amount, one.next, UpcomingKind::Subscription)
    }));
    all.extend(direct_debits(person, today).into_iter().map(|one| Upcoming {
        is_estimate: one.estimated,
        ..plain(one.creditor, one.account, one.amount, one.next, UpcomingKind::DirectDebit)
    }));
    let standing = standing_orders(person, today).into_iter();
    all.extend(standing.map(|one| plain(one.payee, one.account, one.amount, one.next, UpcomingKind::StandingOrder)));
    all.sort_by_key(|upcoming| upcoming.day);
    all
}

/// The kind of the account of that id, if it is the person's.
pub(super) fn kind(view: &View<'_>, id: &AccountId) -> Option<AccountKind> {
    view.history.accounts.iter().find(|account| account.id == *id).map(|account| account.kind)
}
