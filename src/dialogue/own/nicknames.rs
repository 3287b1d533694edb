//! `SetNickname`: the customer's own names for accounts, and the account that is meant when none is named.
//!
//! A name must sound different from the other accounts' names. It is said back before the voice code is asked.

use crate::answer::{AccountName, Answer, Argument, Elicit, Line};
use crate::bank::{Account, AccountKind};
use crate::dialogue::accounts::{self, Chosen};
use crate::dialogue::names::sounds_alike;
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken};
use crate::link::Preference;

/// Longest name that is kept, in characters.
const LONGEST: usize = 30;

pub(crate) fn plan(_: Situation<'_>, _: &Spoken) -> Plan {
    Plan::Query(Needs { accounts: true, ..Needs::default() })
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let all = &facts.accounts;
    let wanted = spoken.value("naming").unwrap_or("set");
    let account = match accounts::choose(spoken, all) {
        Chosen::Unclear(composed) => return *composed,
        Chosen::One(account) => Some(account),
        Chosen::Unnamed => match (wanted, all.as_slice()) {
            ("ask", _) => None,
            ("forget", _) => only(all.iter().filter(|account| own_name(situation, account).is_some())),
            (_, [one]) => Some(one),
            _ => None,
        },
    };
    match (wanted, account) {
        ("ask", account) => told(situation, account, all),
        ("forget", _) if all.iter().all(|account| own_name(situation, account).is_none()) => say("nickname-none"),
        (_, None) => accounts::which(spoken, &all.iter().collect::<Vec<_>>(), all),
        ("forget", Some(account)) => forget(situation, account),
        ("default", Some(account)) => prefer(account, all),
        (_, Some(account)) => name(situation, spoken, account, all),
    }
}

fn say(phrase: &'static str) -> Composed {
    Composed::say(Answer::say(Line::new(phrase)))
}

fn only<'a>(mut accounts: impl Iterator<Item = &'a Account>) -> Option<&'a Account> {
    let first = accounts.next();
    first.filter(|_| accounts.next().is_none())
}

/// What the customer calls an account; the bank's own names for it do not count.
fn own_name<'a>(situation: Situation<'a>, account: &Account) -> Option<&'a str> {
    situation.link?.settings.nicknames.get(&account.id).map(String::as_str)
}

/// An account by what the bank calls it.
fn plain(account: &Account, all: &[Account]) -> Argument {
    let is_alike = |other: &&Account| (other.kind, &other.brand) == (account.kind, &account.brand);
    let is_unique = all.iter().filter(is_alike).count() <= 1;
    Argument::Account(AccountName {
        kind: account.kind,
        nickname: None,
        brand: account.brand.clone(),
        last_four: (!is_unique).then(|| account.last_four.clone()),
    })
}

/// What has which name.
fn told(situation: Situation<'_>, account: Option<&Account>, all: &[Account]) -> Composed {
    let is_meant = |found: &&Account| account.is_none_or(|account| account.id == found.id);
    let item = |account: &Account| {
        let name = own_name(situation, account)?.to_owned();
        let line = Line::new("nickname-item").with("account", plain(account, all));
        Some(line.with("nickname", Argument::Text(name)))
    };
    let items: Vec<Line> = all.iter().filter(is_meant).filter_map(item).collect();
    if items.is_empty() {
        return say("nickname-none");
    }
    Composed::say(Answer::say(Line::new("nickname-told").with("items", Argument::List(items))))
}

/// Reads a preference back; a "yes" leads to the voice code.
fn confirm(question: Line, preference: Preference) -> Composed {
    Composed {
        answer: Answer::default().ask(question, Line::new("yes-no-reprompt")),
        waits: Some(Act::Prefer { preference }),
        ..Composed::default()
    }
}

fn forget(situation: Situation<'_>, account: &Account) -> Composed {
    let Some(nickname) = own_name(situation, account) else { return say("nickname-none") };
    let question = Line::new("nickname-forget-question").with("nickname", Argument::Text(nickname.to_owned()));
    confirm(question, Preference::Nickname { account: account.id.clone(), nickname: None })
}

fn prefer(account: &Account, all: &[Account]) -> Composed {
    let question = Line::new("default-question").with("account", accounts::name(account, all));
    confirm(question, Preference::DefaultAccount { account: Some(account.id.clone()) })
}

fn name(situation: Situation<'_>, spoken: &Spoken, account: &Account, all: &[Account]) -> Composed {
    let said = spoken.words("nickname").map(str::trim).filter(|said| (2..=LONGEST).contains(&said.chars().count()));
    let Some(nickname) = said else {
        return ask_again(Line::new("nickname-which").with("account", accounts::name(account, all)), spoken);
    };
    if let Some(other) = clash(situation, nickname, account, all) {
        let line = Line::new("nickname-clash").with("nickname", Argument::Text(nickname.to_owned()));
        return ask_again(line.with("account", accounts::name(other, all)), spoken);
    }
    let question = Line::new("nickname-question")
        .with("account", plain(account, all))
        .with("nickname", Argument::Text(nickname.to_owned()));
    let nickname = Some(nickname.to_lowercase());
    confirm(question, Preference::Nickname { account: account.id.clone(), nickname })
}

fn ask_again(line: Line, spoken: &Spoken) -> Composed {
    let elicit = Some(Elicit { intent: spoken.intent.clone(), slot: "nickname" });
    let answer = Answer::say(line).ask(Line::new("nickname-which-question"), Line::new("nickname-which-reprompt"));
    Composed::say(Answer { elicit, ..answer })
}

/// The other account that would be heard in this name: by its own name, its brand, or a word for its kind.
fn clash<'a>(situation: Situation<'_>, nickname: &str, account: &Account, all: &'a [Account]) -> Option<&'a Account> {
    let kinds = situation.lexicon().and_then(|lexicon| lexicon.types.get("account_type"));
    let sounds_like = |other: &&Account| {
        let own = other.nickname.iter().chain(&other.brand);
        let words = kinds.and_then(|kinds| kinds.get(kind(other.kind))).into_iter().flatten();
        other.id != account.id && own.chain(words).any(|name| sounds_alike(name, nickname))
    };
    all.iter().find(sounds_like)
}

/// The catalogue's id of a kind.
fn kind(kind: AccountKind) -> &'static str {
    match kind {
        AccountKind::Checking => "checking",
        AccountKind::Savings => "savings",
        AccountKind::Card => "card",
        AccountKind::Loan => "loan",
    }
}

/// It is so now.
pub(crate) fn set(nickname: Option<&str>) -> Line {
    match nickname {
        Some(nickname) => Line::new("nickname-set").with("nickname", Argument::Text(nickname.to_owned())),
        None => Line::new("nickname-forgotten"),
    }
}
