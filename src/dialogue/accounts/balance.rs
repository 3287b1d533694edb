//! `GetBalance`: the account that is meant, available money first, overdrawn first of all.

use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, AccountKind};
use crate::dialogue::accounts::summary;
use crate::dialogue::accounts::{self, Chosen};
use crate::dialogue::plan::Needs;
use crate::dialogue::spending::expected;
use crate::dialogue::{Composed, Facts, Situation, Spoken};
use crate::money::Money;
use jiff::ToSpan;
use jiff::civil::Date;

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let all = &facts.accounts;
    let (account, named) = match accounts::choose(spoken, all) {
        Chosen::One(account) => (account, true),
        Chosen::Unclear(composed) => return *composed,
        Chosen::Unnamed => match accounts::default(all) {
            Some(account) => (account, false),
            None => return Composed::say(Answer::say(Line::new("accounts-none"))),
        },
    };
    let mut told = told(situation, account, facts);
    if spoken.days("as_of_date").is_some_and(|day| day.from != situation.today) {
        told.answer.lines.insert(0, Line::new("balance-today-only"));
    }
    if named || all.len() < 2 {
        return told;
    }
    Composed {
        answer: told.answer.ask(Line::new("others-question"), Line::new("others-reprompt")),
        offer: Some(summary::others(account)),
        ..Composed::default()
    }
}

/// One account, aloud or discreetly.
pub(crate) fn told(situation: Situation<'_>, account: &Account, facts: &Facts) -> Composed {
    let all = &facts.accounts;
    let mut lines = if situation.discreet() { private(account, all) } else { open(account, all) };
    if is_overdrawn(account) {
        let theirs = facts.transactions.iter().filter(|deposit| deposit.account == account.id);
        let next = expected::next_deposit(theirs, situation.today);
        lines.extend(next.map(|day| Line::new("deposit-expected").with("day", Argument::Day(day))));
    }
    Composed::say(Answer { lines, ..Answer::default() })
}

/// For an account that is overdrawn: the deposits of the last weeks, to tell when money usually comes.
pub(crate) fn further(spoken: &Spoken, facts: &Facts, today: Date) -> Option<Needs> {
    let account = match accounts::choose(spoken, &facts.accounts) {
        Chosen::One(account) => account,
        Chosen::Unnamed => accounts::default(&facts.accounts)?,
        Chosen::Unclear(_) => return None,
    };
    let from = today.checked_sub(expected::DAYS.days()).unwrap_or(today);
    is_overdrawn(account).then(|| Needs { transactions: Some((from, today)), ..Needs::default() })
}

fn is_overdrawn(account: &Account) -> bool {
    let holds_money = matches!(account.kind, AccountKind::Checking | AccountKind::Savings);
    holds_money && account.available.unwrap_or(account.booked).is_negative()
}

fn open(account: &Account, all: &[Account]) -> Vec<Line> {
    let line =
        |phrase, amount| vec![Line::new(phrase).with("amount", amount).with("account", accounts::name(account, all))];
    match account.kind {
        AccountKind::Card if account.booked.minor >= 0 => {
            vec![Line::new("balance-card-clear").with("account", accounts::name(account, all))]
        }
        AccountKind::Card => {
            let mut lines = line("balance-card-owed", Argument::Rough(account.booked));
            let left = account.available.filter(|left| !left.is_negative());
            lines.extend(left.map(|left| Line::new("balance-card-left").with("amount", Argument::Rough(left))));
            lines
        }
        AccountKind::Loan => line("balance-loan", Argument::Rough(account.booked)),
        AccountKind::Checking | AccountKind::Savings => {
            let available = account.available.unwrap_or(account.booked);
            if available.is_negative() {
                return line("balance-overdrawn", Argument::Exact(available));
            }
            let mut lines = line("balance-available", Argument::Rough(available));
            lines.extend(
                notable_pending(account)
                    .map(|pending| Line::new("balance-pending").with("amount", Argument::Rough(pending))),
            );
            lines
        }
    }
}

/// Pending charges, when they change the picture: a twentieth of what is booked or more.
fn notable_pending(account: &Account) -> Option<Money> {
    let available = account.available?;
    let pending = Money::new(account.booked.minor.checked_sub(available.minor)?, available.currency);
    (pending.minor > 0 && pending.minor.saturating_mul(20) >= account.booked.minor).then_some(pending)
}

/// No amount: only on which side of zero the account is.
fn private(account: &Account, all: &[Account]) -> Vec<Line> {
    let available = account.available.unwrap_or(account.booked);
    let phrase = match account.kind {
        AccountKind::Card | AccountKind::Loan => "balance-private-debt",
        _ if available.is_negative() => "balance-private-overdrawn",
        _ => "balance-private",
    };
    vec![Line::new(phrase).with("account", accounts::name(account, all))]
}
