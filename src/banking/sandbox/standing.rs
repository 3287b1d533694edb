//! What repeats: subscriptions, direct debits, standing orders, and the people money can be sent to.
//!
//! Read from the same tables as the transactions, so both agree. Nothing here says what a bill will be before it is known:
//! an amount that varies is the last one, marked as an estimate.

use super::calendar::{last_monthly, next_monthly};
use super::day;
use super::history::account_id;
use super::person::Person;
use super::profile::{Kind, Paid, PayeeRow, Price, Profile, RISE_MONTH, Recurring};
use crate::bank::Payee;
use crate::id::AccountId;
use crate::money::Money;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

/// A monthly subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Subscription {
    /// Who is paid, as in the transactions.
    pub merchant: String,
    /// The account that it is charged to.
    pub account: AccountId,
    /// The last price charged, above zero.
    pub amount: Money,
    /// The next charge, after today.
    pub next: Date,
    /// A rise within the past year.
    pub rise: Option<Rise>,
}

/// A price that rose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rise {
    /// The price before.
    pub before: Money,
    /// The first charge at the new price.
    pub since: Date,
}

/// A monthly direct debit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DirectDebit {
    /// Who collects it, as in the transactions.
    pub creditor: String,
    /// The account that it leaves.
    pub account: AccountId,
    /// The last amount collected, above zero.
    pub amount: Money,
    /// The next amount may differ.
    pub estimated: bool,
    /// The next collection, after today.
    pub next: Date,
}

/// A monthly transfer that the customer ordered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StandingOrder {
    /// The [`Payee::name`].
    pub payee: String,
    /// The account that it leaves.
    pub account: AccountId,
    /// Above zero.
    pub amount: Money,
    /// The next transfer, after today.
    pub next: Date,
}

/// One monthly charge as of a day.
struct Charge {
    row: &'static Recurring,
    amount: Money,
    before: Option<Rise>,
    next: Date,
}

/// `person`'s subscriptions as of `today`.
pub fn subscriptions(person: &Person, today: Date) -> Vec<Subscription> {
    let of_kind = charges(person, today, Kind::Subscription);
    of_kind
        .map(|charge| Subscription {
            merchant: charge.row.to.name.to_owned(),
            account: account_id(person, charge.row.account),
            amount: charge.amount,
            next: charge.next,
            rise: charge.before,
        })
        .collect()
}

/// `person`'s direct debits as of `today`.
pub fn direct_debits(person: &Person, today: Date) -> Vec<DirectDebit> {
    let of_kind = charges(person, today, Kind::DirectDebit);
    of_kind
        .map(|charge| DirectDebit {
            creditor: charge.row.to.name.to_owned(),
            account: account_id(person, charge.row.account),
            amount: charge.amount,
            estimated: matches!(charge.row.price, Price::Varies(..)),
            next: charge.next,
        })
        .collect()
}

/// `person`'s standing orders as of `today`.
pub fn standing_orders(person: &Person, today: Date) -> Vec<StandingOrder> {
    let of_kind = charges(person, today, Kind::StandingOrder);
    of_kind
        .map(|charge| StandingOrder {
            payee: charge.row.to.name.to_owned(),
            account: account_id(person, charge.row.account),
            amount: charge.amount,
            next: charge.next,
        })
        .collect()
}

/// `person`'s payees as of `today`.
pub fn payees(person: &Person, today: Date) -> Vec<Payee> {
    let rows = person.profile().map_or(&[][..], |profile| profile.payees);
    rows.iter().enumerate().map(|(index, row)| payee(person, index, row, today)).collect()
}

fn payee(person: &Person, index: usize, row: &PayeeRow, today: Date) -> Payee {
    let standing = || {
        let rows = person.profile().map_or(&[][..], |profile| profile.recurring).iter();
        let mut own = rows.filter(|one| one.kind == Kind::StandingOrder && one.to.name == row.name);
        own.next().and_then(|one| last_monthly(today, one.day))
    };
    let last_paid = match row.paid {
        Paid::Never => None,
        Paid::Standing => standing(),
        Paid::On { day, months_ago } => {
            last_monthly(today, day).and_then(|last| last.checked_sub(months_ago.months()).ok())
        }
    };
    Payee {
        id: format!("{}-payee-{}", person.name, index + 1),
        name: row.name.to_owned(),
        nickname: row.nickname.map(str::to_owned),
        last_four: row.last_four.to_owned(),
        last_paid,
    }
}

fn charges(person: &Person, today: Date, kind: Kind) -> impl Iterator<Item = Charge> {
    let profile = person.profile();
    let rows = profile.map_or(&[][..], |profile| profile.recurring).iter().enumerate();
    rows.filter(move |(_, row)| row.kind == kind)
        .filter_map(move |(index, row)| charge(person, profile?, index, row, today))
}

/// `None` at the ends of the calendar, where there is no last or no next charge.
fn charge(person: &Person, profile: &Profile, index: usize, row: &'static Recurring, today: Date) -> Option<Charge> {
    let (last, next) = (last_monthly(today, row.day)?, next_monthly(today, row.day)?);
    let money = |day| Money::new(day::price(profile, index, row, day), person.currency);
    let amount = money(last);
    let before = rise_before(row, last).and_then(|since| {
        let before = money(since.first_of_month().yesterday().ok()?);
        (before.minor < amount.minor).then_some(Rise { before, since })
    });
    Some(Charge { row, amount, before, next })
}

/// The first charge in the latest month of rises up to the charge on `last`.
fn rise_before(row: &Recurring, last: Date) -> Option<Date> {
    let year = if last.month() >= RISE_MONTH { last.year() } else { last.year().checked_sub(1)? };
    matches!(row.price, Price::Rises(..)).then(|| Date::new(year, RISE_MONTH, row.day).ok()).flatten()
}
