//! Which own accounts money leaves and reaches: by what was said, else the one that is meant.
//!
//! Only where two would do is anybody asked.

use crate::bank::{Account, AccountKind};
use crate::catalogue::SlotValue;
use crate::dialogue::accounts::is_kind;
use crate::dialogue::names::matching;
use crate::dialogue::{Situation, Spoken};
use crate::money::Money;
use std::collections::BTreeSet;

/// What the words for an account came to.
pub(super) enum Named<'a> {
    /// None were said.
    Unsaid,
    /// This one.
    One(&'a Account),
    /// Several that they fit.
    Several(Vec<&'a Account>),
    /// None that they fit.
    Unknown(String),
}

/// The account of `accounts` that the slot `name` names.
pub(super) fn named<'a>(spoken: &Spoken, name: &str, accounts: &[&'a Account]) -> Named<'a> {
    let (said, fitting) = match spoken.slot(name) {
        Some(SlotValue::Value { id, said }) => (said, of_kinds(std::slice::from_ref(id), said, accounts)),
        Some(SlotValue::Either { ids, said }) => (said, of_kinds(ids, said, accounts)),
        Some(SlotValue::Words(said)) => (said, called(said, accounts)),
        Some(SlotValue::LastFour(digits)) => {
            (digits, accounts.iter().filter(|account| account.last_four == *digits).copied().collect())
        }
        Some(_) | None => return Named::Unsaid,
    };
    match fitting.as_slice() {
        [] => Named::Unknown(said.clone()),
        [one] => Named::One(one),
        _ => Named::Several(fitting),
    }
}

/// Accounts of a kind; of those, the ones of the brand that was said, where there are some.
fn of_kinds<'a>(ids: &[String], said: &str, accounts: &[&'a Account]) -> Vec<&'a Account> {
    let fits = |account: &&&Account| ids.iter().any(|id| is_kind(account, id));
    let all: Vec<&Account> = accounts.iter().filter(fits).copied().collect();
    let branded: Vec<&Account> = all.iter().filter(|account| is_branded(account, said)).copied().collect();
    if branded.is_empty() { all } else { branded }
}

fn is_branded(account: &Account, said: &str) -> bool {
    account.brand.as_ref().is_some_and(|brand| said.to_lowercase().contains(&brand.to_lowercase()))
}

fn called<'a>(said: &str, accounts: &[&'a Account]) -> Vec<&'a Account> {
    let name = |account: &&'a Account| account.nickname.as_deref().or(account.brand.as_deref());
    let names: BTreeSet<&str> = accounts.iter().filter_map(name).collect();
    let found = matching(said, &names);
    accounts.iter().filter(|account| name(account).is_some_and(|name| found.contains(&name))).copied().collect()
}

/// Accounts that hold money.
pub(super) fn deposits(accounts: &[Account]) -> Vec<&Account> {
    let holds = |account: &&Account| matches!(account.kind, AccountKind::Checking | AccountKind::Savings);
    accounts.iter().filter(holds).collect()
}

/// The account that money leaves where none was named: the customer's own choice, else the everyday one.
pub(super) fn usual<'a>(situation: Situation<'_>, deposits: &[&'a Account]) -> Option<&'a Account> {
    let chosen = situation.link.and_then(|link| link.settings.default_account.as_ref());
    let is_chosen = |account: &&&Account| Some(&account.id) == chosen;
    let is_everyday = |account: &&&Account| account.kind == AccountKind::Checking;
    let found = deposits.iter().find(is_chosen).or_else(|| deposits.iter().find(is_everyday));
    found.or(deposits.first()).copied()
}

/// What can be spent of an account now.
pub(super) fn left(account: &Account) -> Money {
    account.available.unwrap_or(account.booked)
}
