//! What happens to a person on one day: salary, monthly charges, refunds, purchases.
//!
//! A function of the person and the day alone. What follows from balances (transfers to savings, card and loan payments)
//! is in `ledger.rs`.

use super::calendar::{later, number};
use super::dice::Dice;
use super::profile::{Party, Payday, Profile, Recurring, Shop};
use crate::bank::AccountKind;
use jiff::civil::Date;

/// One movement on one account.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) date: Date,
    /// Position within its day.
    pub(super) sequence: u32,
    pub(super) account: AccountKind,
    /// Final amount, signed minor units.
    pub(super) minor: i64,
    /// Signed amount reserved on top of `minor` while pending.
    pub(super) hold: i64,
    /// Whether it is pending on its day and the next.
    pub(super) settles_later: bool,
    pub(super) party: Party,
    pub(super) category: &'static str,
}

impl Entry {
    /// A movement that is final at once.
    pub(super) fn new(date: Date, account: AccountKind, minor: i64, party: Party, category: &'static str) -> Self {
        Self { date, sequence: 0, account, minor, hold: 0, settles_later: false, party, category }
    }
}

/// Draws for different purposes must not be the same draws.
mod lane {
    pub(super) const PURCHASES: u64 = 1;
    pub(super) const REFUNDS: u64 = 2;
    /// The first of the monthly charges; each has its own.
    pub(super) const RECURRING: u64 = 100;
}

/// Days from a purchase to its refund.
const REFUND_AFTER: i32 = 6;
/// How many purchases in a hundred that can be returned are.
const REFUND_PERCENT: i64 = 7;
/// How many purchases in a hundred that can cost a fee do.
const FEE_PERCENT: i64 = 40;
/// How many days in a hundred see a second purchase. With one a day at least and two at most, and two days of pending,
/// two to four charges are pending at any time.
const SECOND_PERCENT: i64 = 45;

/// What happens on `day`, in order.
pub(super) fn entries(profile: &Profile, day: Date) -> Vec<Entry> {
    let mut entries = Vec::new();
    if is_payday(profile.income.schedule, day) {
        let income = &profile.income;
        entries.push(Entry::new(day, AccountKind::Checking, income.amount, income.from, "income"));
    }
    let due = profile.recurring.iter().enumerate().filter(|(_, charge)| charge.day == day.day());
    entries.extend(due.map(|(index, charge)| {
        let minor = -price(profile, index, charge, day);
        Entry::new(day, charge.account, minor, charge.to, charge.category)
    }));
    entries.extend(refunds(profile, day));
    entries.extend(purchases(profile, day));
    entries
}

/// What the `index`th monthly charge costs on `day`, without sign.
pub(super) fn price(profile: &Profile, index: usize, charge: &Recurring, day: Date) -> i64 {
    charge.price.on(day, profile.seed, lane::RECURRING + index as u64)
}

fn is_payday(schedule: Payday, day: Date) -> bool {
    match schedule {
        Payday::Monthly(of_month) => day.day() == of_month,
        Payday::SecondFriday(friday) => (number(day) - number(friday)).rem_euclid(14) == 0,
    }
}

fn purchases(profile: &Profile, day: Date) -> Vec<Entry> {
    let mut dice = Dice::new(profile.seed, number(day), lane::PURCHASES);
    let count = if dice.chance(SECOND_PERCENT) { 2 } else { 1 };
    let mut entries = Vec::new();
    for _ in 0..count {
        let Some(shop) = choose(profile.shops, &mut dice) else { break };
        entries.push(purchase(shop, day, &mut dice));
        if let Some((party, minor)) = shop.fee.filter(|_| dice.chance(FEE_PERCENT)) {
            entries.push(Entry::new(day, shop.account, -minor, party, "fees"));
        }
    }
    entries
}

fn purchase(shop: &Shop, day: Date, dice: &mut Dice) -> Entry {
    let minor = -dice.about(shop.low / shop.step, shop.high / shop.step) * shop.step;
    let entry = Entry::new(day, shop.account, minor, shop.at, shop.category);
    Entry { hold: -shop.hold, settles_later: true, ..entry }
}

fn choose<'a>(shops: &'a [Shop], dice: &mut Dice) -> Option<&'a Shop> {
    let total: i64 = shops.iter().map(|shop| shop.weight).sum();
    let mut left = dice.between(0, total - 1);
    shops.iter().find(|shop| {
        left -= shop.weight;
        left < 0
    })
}

fn refunds(profile: &Profile, day: Date) -> Vec<Entry> {
    let bought_on = later(day, -REFUND_AFTER);
    let mut dice = Dice::new(profile.seed, number(bought_on), lane::REFUNDS);
    let returned = purchases(profile, bought_on).into_iter().filter(|entry| entry.category == "shopping");
    returned
        .filter(|_| dice.chance(REFUND_PERCENT))
        .map(|entry| Entry::new(day, entry.account, -entry.minor, entry.party, entry.category))
        .collect()
}
