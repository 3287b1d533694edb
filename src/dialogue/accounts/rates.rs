//! `InterestRate`: what an account costs or earns: purchases, cash and offers told apart, an offer with its last day.
//!
//! A rate reveals little and is said in privacy mode too; the interest that came of it is not.

use super::terms;
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, AccountKind, Terms};
use crate::dialogue::accounts;
use crate::dialogue::{Composed, Facts, Situation, Spoken};

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let wanted = wanted(spoken);
    let is_wanted = |account: &&&Account| wanted.is_none_or(|kind| account.kind == kind);
    let Some(account) = ordered(spoken, facts).iter().find(is_wanted).copied() else {
        return Composed::say(Answer::say(Line::new("rate-none-any")));
    };
    let lines = match terms::of(account, facts) {
        Some(terms) => told(situation, spoken, (account, terms), facts),
        None => Vec::new(),
    };
    let none = || vec![Line::new("rate-none").with("account", accounts::name(account, &facts.accounts))];
    Composed::say(Answer { lines: if lines.is_empty() { none() } else { lines }, ..Answer::default() })
}

/// The kind of account that was named, or that the question is about.
fn wanted(spoken: &Spoken) -> Option<AccountKind> {
    let kind = |id: &str| match id {
        "card" | "cash_advance" => Some(AccountKind::Card),
        "savings" => Some(AccountKind::Savings),
        "checking" => Some(AccountKind::Checking),
        "loan" | "mortgage" => Some(AccountKind::Loan),
        _ => None,
    };
    let named = spoken.value("product").and_then(kind).or_else(|| spoken.value("account").and_then(kind));
    named.or(match spoken.value("part") {
        Some("earned") => Some(AccountKind::Savings),
        Some("promotion") => Some(AccountKind::Card),
        _ => None,
    })
}

/// Accounts that have a rate first, cards before loans before savings: "my APR" is the card's.
fn ordered<'a>(spoken: &Spoken, facts: &'a Facts) -> Vec<&'a Account> {
    let place = |account: &&Account| match account.kind {
        AccountKind::Card => 0,
        AccountKind::Loan => 1,
        AccountKind::Savings => 2,
        AccountKind::Checking => 3,
    };
    let mut all: Vec<&Account> = facts.accounts.iter().collect();
    let is_mortgage = spoken.value("product") == Some("mortgage");
    // A loan with a name of its own is not taken for the house.
    all.retain(|account| !is_mortgage || account.kind != AccountKind::Loan || account.nickname.is_none());
    let has_rate = |account: &&Account| terms::of(account, facts).is_some_and(|terms| terms.rate.is_some());
    all.sort_by_key(|account| (!has_rate(account), place(account)));
    all
}

fn told(situation: Situation<'_>, spoken: &Spoken, (account, terms): (&Account, &Terms), facts: &Facts) -> Vec<Line> {
    let rate = || rate(account, terms, facts);
    match spoken.value("part") {
        Some("earned" | "paid") => interest(situation, (account, terms), facts).into_iter().chain(rate()).collect(),
        Some("fixed") => {
            let fixed = Line::new(if terms.is_fixed { "rate-fixed" } else { "rate-variable" });
            rate().into_iter().flat_map(|rate| [rate, fixed.clone()]).collect()
        }
        Some("promotion") => {
            promotion(terms).or(Some(Line::new("rate-no-promotion"))).into_iter().chain(rate()).collect()
        }
        _ if spoken.value("product") == Some("cash_advance") => {
            let name = accounts::name(account, &facts.accounts);
            let cash =
                |rate| Line::new("rate-cash").with("account", name).with("rate", Argument::Rate(i64::from(rate)));
            terms.cash_rate.map(cash).into_iter().collect()
        }
        _ => rate().into_iter().chain(promotion(terms)).collect(),
    }
}

fn rate(account: &Account, terms: &Terms, facts: &Facts) -> Option<Line> {
    let phrase = match account.kind {
        AccountKind::Card => "rate-purchases",
        AccountKind::Loan => "rate-owed",
        AccountKind::Savings | AccountKind::Checking => "rate-earns",
    };
    let rate = Argument::Rate(i64::from(terms.rate?));
    Some(Line::new(phrase).with("account", accounts::name(account, &facts.accounts)).with("rate", rate))
}

fn promotion(terms: &Terms) -> Option<Line> {
    let (rate, end) = terms.promotion?;
    let line = Line::new("rate-promotion").with("rate", Argument::Rate(i64::from(rate)));
    Some(line.with("day", Argument::Date(end)))
}

/// What came of it since the year began.
fn interest(situation: Situation<'_>, (account, terms): (&Account, &Terms), facts: &Facts) -> Option<Line> {
    let amount = terms.interest_this_year?;
    let phrase = match amount.minor {
        _ if situation.discreet() => "interest-private",
        0 => "interest-nothing",
        1.. => "interest-earned",
        _ => "interest-paid",
    };
    let line = Line::new(phrase).with("account", accounts::name(account, &facts.accounts));
    Some(if matches!(phrase, "interest-earned" | "interest-paid") {
        line.with("amount", Argument::Exact(amount))
    } else {
        line
    })
}
