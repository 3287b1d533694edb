//! Which account is meant, and what accounts are called.

use crate::answer::{AccountName, Answer, Argument, Elicit, Line};
use crate::bank::{Account, AccountKind};
use crate::catalogue::{SlotValue, Slots};
use crate::dialogue::{Choice, Composed, Context, Spoken, names};
use crate::id::AccountId;
use std::collections::BTreeSet;

/// What the customer's words about an account came to.
pub(crate) enum Chosen<'a> {
    /// No account was named.
    Unnamed,
    /// This one.
    One(&'a Account),
    /// An answer that asks, or says what is not there.
    Unclear(Box<Composed>),
}

/// Finds the account that the slots name, by type, nickname or last four digits.
pub(crate) fn choose<'a>(spoken: &Spoken, accounts: &'a [Account]) -> Chosen<'a> {
    let Some((said, matching)) = matching(spoken, accounts) else { return Chosen::Unnamed };
    match matching.as_slice() {
        [one] => Chosen::One(one),
        [] => Chosen::Unclear(Box::new(unknown(spoken, &said, accounts))),
        several => Chosen::Unclear(Box::new(which(spoken, several, accounts))),
    }
}

/// Slots that name an account.
pub(crate) const NAMING: [&str; 7] =
    ["last4", "account_nickname", "account", "account_type", "account_group", "card", "loan"];

/// Those of them that are not a kind of account.
const OPEN: [&str; 2] = ["last4", "account_nickname"];

/// After a question for an account the answer to it counts, not the words that did not fit before it (a platform sends
/// them along).
pub(crate) fn keep_the_answer(before: &Context, slots: &mut Slots) {
    if let Some((_, asked)) = &before.elicit
        && NAMING.contains(&asked.as_str())
        && slots.contains_key(asked)
    {
        slots.retain(|name, _| name == asked || !NAMING.contains(&name.as_str()));
    }
}

/// The words for an account and the accounts they fit; `None` when no account was named.
fn matching<'a>(spoken: &Spoken, accounts: &'a [Account]) -> Option<(String, Vec<&'a Account>)> {
    if let Some(SlotValue::LastFour(digits)) = spoken.slot("last4") {
        return Some((digits.clone(), accounts.iter().filter(|account| account.last_four == *digits).collect()));
    }
    let slot = NAMING.iter().find_map(|name| spoken.slot(name))?;
    match slot {
        SlotValue::Value { id, said } => {
            Some((said.clone(), accounts.iter().filter(|account| is_kind(account, id)).collect()))
        }
        SlotValue::Either { ids, said } => {
            let fits = |account: &&Account| ids.iter().any(|id| is_kind(account, id));
            Some((said.clone(), accounts.iter().filter(fits).collect()))
        }
        SlotValue::Words(said) => Some((said.clone(), called(accounts, said))),
        // An account that was chosen from several, wherever the task keeps it.
        SlotValue::LastFour(digits) => {
            Some((digits.clone(), accounts.iter().filter(|account| account.last_four == *digits).collect()))
        }
        _ => None,
    }
}

/// Whether an account is of a kind by the catalogue's id of it.
pub(crate) fn is_kind(account: &Account, id: &str) -> bool {
    match id {
        "checking" => account.kind == AccountKind::Checking,
        "savings" => account.kind == AccountKind::Savings,
        "card" => account.kind == AccountKind::Card,
        "loan" => account.kind == AccountKind::Loan,
        _ => true,
    }
}

/// The accounts with this name: the customer's own name for it, or the bank's brand.
fn called<'a>(accounts: &'a [Account], said: &str) -> Vec<&'a Account> {
    let own = |account: &'a Account| account.nickname.iter().chain(&account.brand).map(String::as_str);
    let all: BTreeSet<&str> = accounts.iter().flat_map(own).collect();
    let found = names::matching(said, &all);
    accounts.iter().filter(|account| own(account).any(|name| found.contains(&name))).collect()
}

/// The account that is meant when none is named. Where facts come in, it is put first.
pub(crate) fn default(accounts: &[Account]) -> Option<&Account> {
    accounts.first()
}

/// Puts the account first that is meant when none is named: the one that the customer chose for it, else the first everyday
/// account.
pub(crate) fn put_default_first(chosen: Option<&AccountId>, accounts: &mut [Account]) {
    let place = |is_it: &dyn Fn(&Account) -> bool| accounts.iter().position(is_it);
    let everyday = || place(&|account| account.kind == AccountKind::Checking);
    let default = chosen.and_then(|chosen| place(&|account| account.id == *chosen)).or_else(everyday);
    if let Some(before) = default.and_then(|default| accounts.get_mut(..=default)) {
        before.rotate_right(1);
    }
}

/// How an account is called among the customer's accounts: the last four digits only where nothing else tells it apart.
pub(crate) fn name(account: &Account, all: &[Account]) -> Argument {
    let alike = |other: &&Account| {
        (other.kind, &other.nickname, &other.brand) == (account.kind, &account.nickname, &account.brand)
    };
    let is_unique = all.iter().filter(alike).count() <= 1;
    Argument::Account(AccountName {
        kind: account.kind,
        nickname: account.nickname.clone(),
        brand: account.brand.clone(),
        last_four: (!is_unique).then(|| account.last_four.clone()),
    })
}

/// Accounts as list items: "checking", "a Visa".
pub(crate) fn listed<'a>(accounts: impl IntoIterator<Item = &'a Account>, all: &[Account]) -> Vec<Line> {
    let phrase = |account: &Account| match account.kind {
        AccountKind::Checking | AccountKind::Savings => "account-listed-deposit",
        AccountKind::Card => "account-listed-card",
        AccountKind::Loan => "account-listed-loan",
    };
    accounts.into_iter().map(|account| Line::new(phrase(account)).with("account", name(account, all))).collect()
}

/// Nothing fits: says what there is, and asks, or offers the only one.
fn unknown(spoken: &Spoken, said: &str, accounts: &[Account]) -> Composed {
    let digits =
        matches!(spoken.slot("last4"), Some(SlotValue::LastFour(_))).then(|| Argument::Digits(said.to_owned()));
    let said = Argument::Text(said.to_owned());
    match accounts {
        [] => Composed::say(Answer::say(Line::new("accounts-none"))),
        [only] => Composed {
            answer: Answer::say(Line::new("account-only").with("said", said).with("account", name(only, accounts)))
                .ask(Line::new("hear-it-question"), Line::new("hear-it-reprompt")),
            offer: Some(without_account(spoken)),
            ..Composed::default()
        },
        _ => {
            let names = Argument::List(listed(accounts, accounts));
            let line = match digits {
                Some(digits) => Line::new("account-unknown-ending").with("digits", digits),
                None => Line::new("account-unknown").with("said", said),
            };
            asking(spoken, line.with("accounts", names), accounts.iter())
        }
    }
}

/// Several fit: names them and asks.
pub(crate) fn which(spoken: &Spoken, fitting: &[&Account], accounts: &[Account]) -> Composed {
    let names = Argument::Choice(listed(fitting.iter().copied(), accounts));
    asking(spoken, Line::new("account-several").with("accounts", names), fitting.iter().copied())
}

/// Asks for an account; each of those that were named can be chosen by its place or name.
fn asking<'a>(spoken: &Spoken, line: Line, named: impl Iterator<Item = &'a Account>) -> Composed {
    let slot = slot(spoken);
    let answer = Answer {
        elicit: Some(Elicit { intent: spoken.intent.clone(), slot }),
        ..Answer::say(line).ask(Line::new("account-which-question"), Line::new("account-which-reprompt"))
    };
    let choice = |account: &Account| {
        let mut chosen = without_account(spoken);
        chosen.slots.insert(slot.to_owned(), SlotValue::LastFour(account.last_four.clone()));
        let name = account.nickname.as_ref().or(account.brand.as_ref());
        Choice { label: name.map_or_else(|| account.last_four.clone(), Clone::clone), spoken: chosen }
    };
    Composed { answer, choices: named.map(choice).collect(), ..Composed::default() }
}

/// The slot of a task that an account's name fills.
fn slot(spoken: &Spoken) -> &'static str {
    let said = NAMING.iter().find(|name| !OPEN.contains(name) && spoken.slots.contains_key(**name));
    said.copied().unwrap_or(match spoken.intent.as_str() {
        "GetBalance" => "account_type",
        "AccountSummary" => "account_group",
        _ => "account",
    })
}

/// The same task with no account named.
pub(crate) fn without_account(spoken: &Spoken) -> Spoken {
    let slots: Slots = spoken
        .slots
        .iter()
        .filter(|(name, _)| !NAMING.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    Spoken { slots, ..spoken.at_page(0) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::{Currency, Money};

    fn account(id: &str, kind: AccountKind) -> Account {
        let booked = Money::new(0, Currency::USD);
        Account {
            id: AccountId(id.to_owned()),
            kind,
            nickname: None,
            brand: None,
            last_four: String::new(),
            currency: Currency::USD,
            booked,
            available: None,
            limit: None,
        }
    }

    #[test]
    fn the_default_comes_first_and_the_others_keep_their_order() {
        use AccountKind::{Card, Checking, Savings};
        let all = [account("s", Savings), account("v", Card), account("c", Checking), account("d", Checking)];
        let order = |chosen: Option<&str>| {
            let mut all = all.to_vec();
            put_default_first(chosen.map(|id| AccountId(id.to_owned())).as_ref(), &mut all);
            all.into_iter().map(|account| account.id.0).collect::<String>()
        };
        assert_eq!(order(None), "csvd");
        assert_eq!(order(Some("v")), "vscd");
        assert_eq!(order(Some("gone")), "csvd");
    }
}
