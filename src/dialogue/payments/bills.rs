//! `BillDue`: the date first, then the least that is due, then the statement; autopay ends the worry.

use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, AccountKind, Bill};
use crate::dialogue::accounts::{self, is_kind};
use crate::dialogue::operators::paging::beyond_the_end;
use crate::dialogue::{Composed, Facts, Situation, Spoken};

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let wanted = wanted_kind(spoken);
    let bills: Vec<(&Bill, &Account)> = facts
        .bills
        .iter()
        .filter_map(|bill| Some((bill, facts.accounts.iter().find(|account| account.id == bill.account)?)))
        .filter(|(_, account)| wanted.is_none_or(|kind| is_kind(account, kind)))
        .collect();
    let open: Vec<&(&Bill, &Account)> = bills.iter().filter(|(bill, _)| !bill.paid).collect();
    let page = spoken.page as usize;
    let Some((bill, account)) = open.get(page) else {
        return if page > 0 { Composed::say(beyond_the_end()) } else { none(&bills, wanted, facts) };
    };
    let answer = Answer { lines: lines(situation, bill, account, &facts.accounts), ..Answer::default() };
    if open.len() <= page + 1 {
        return Composed::say(answer);
    }
    Composed {
        answer: answer.ask(Line::new("bill-next-question"), Line::new("bill-next-reprompt")),
        offer: Some(spoken.at_page(spoken.page + 1)),
        ..Composed::default()
    }
}

/// The kind of account that was named, whichever slot it came in: platforms fill either.
fn wanted_kind(spoken: &Spoken) -> Option<&str> {
    let words = |slot, kind| spoken.words(slot).map(|_| kind);
    spoken.value("card").or(spoken.value("loan")).or(words("card", "card")).or(words("loan", "loan"))
}

fn lines(situation: Situation<'_>, bill: &Bill, account: &Account, all: &[Account]) -> Vec<Line> {
    let name = accounts::name(account, all);
    let day = Argument::Day(bill.due);
    let autopay = Line::new(if bill.autopay { "bill-autopay-on" } else { "bill-autopay-off" });
    if situation.discreet() {
        return vec![Line::new("bill-due").with("account", name).with("day", day), autopay];
    }
    if account.kind == AccountKind::Loan {
        let amount = Argument::Exact(bill.minimum.abs());
        return vec![Line::new("bill-loan").with("account", name).with("amount", amount).with("day", day), autopay];
    }
    let due = Line::new("bill-due").with("account", name).with("day", day);
    if bill.autopay {
        return vec![due, autopay];
    }
    let minimum = Argument::Exact(bill.minimum.abs());
    let amounts = match bill.statement {
        Some(statement) => Line::new("bill-amounts").with("statement", Argument::Exact(statement.abs())),
        None => Line::new("bill-minimum"),
    };
    vec![due, amounts.with("minimum", minimum), autopay]
}

/// Nothing is open: paid already, or there never was a bill.
fn none(bills: &[(&Bill, &Account)], wanted: Option<&str>, facts: &Facts) -> Composed {
    let name = |account: &Account| accounts::name(account, &facts.accounts);
    if !bills.is_empty() {
        let paid = |(bill, account): &(&Bill, &Account)| {
            Line::new("bill-paid").with("account", name(account)).with("day", Argument::Day(bill.due))
        };
        return Composed::say(Answer { lines: bills.iter().take(2).map(paid).collect(), ..Answer::default() });
    }
    let meant = |account: &&Account| match wanted {
        Some(kind) => is_kind(account, kind),
        None => matches!(account.kind, AccountKind::Card | AccountKind::Loan),
    };
    let line = match facts.accounts.iter().find(meant) {
        Some(account) => Line::new("bill-none-account").with("account", name(account)),
        None => Line::new("bill-none"),
    };
    Composed::say(Answer::say(line))
}
