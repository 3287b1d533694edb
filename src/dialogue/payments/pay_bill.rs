//! `PayBill`: which card or loan, how much of it, from where, when; read back, and paid after a yes and the voice code.
//!
//! Nothing is asked that can be inferred: one bill, one source, today.

use super::due::{self, Due};
use super::made::not_made;
use super::source::{Named, deposits, left, named, usual};
use super::sum::{self, Sum};
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, AccountKind, AmountKind, Bill, Order, Ordered};
use crate::catalogue::SlotValue;
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken, accounts, form};
use crate::money::Money;
use jiff::civil::Date;

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let account = match due::find(situation, spoken, facts) {
        Due::Account(account) => account,
        Due::Answer(composed) => return *composed,
    };
    let bill = facts.bills.iter().find(|bill| bill.account == account.id && !bill.paid);
    let (amount, kind) = match amount(situation, spoken, facts, (account, bill)) {
        Ok(found) => found,
        Err(composed) => return *composed,
    };
    let from = match source(situation, spoken, facts) {
        Ok(from) => from,
        Err(composed) => return *composed,
    };
    let payment = Payment { account, bill, from, amount, kind, day: sum::day(situation, spoken) };
    if from.currency != amount.currency {
        return Composed::say(Answer::say(
            Line::new("pay-other-currency").with("account", accounts::name(from, &facts.accounts)),
        ));
    }
    if payment.day == situation.today && left(from).minor < amount.minor {
        return short(situation, spoken, facts, &payment);
    }
    read_back(situation, spoken, facts, &payment)
}

/// A payment with everything that it needs.
struct Payment<'a> {
    account: &'a Account,
    bill: Option<&'a Bill>,
    from: &'a Account,
    amount: Money,
    /// How much of the bill it is, by the catalogue's id.
    kind: &'static str,
    day: Date,
}

/// How much is paid, and what of the bill that is; else what is asked or said.
fn amount(
    situation: Situation<'_>,
    spoken: &Spoken,
    facts: &Facts,
    (account, bill): (&Account, Option<&Bill>),
) -> Result<(Money, &'static str), Box<Composed>> {
    let name = || accounts::name(account, &facts.accounts);
    let owed = account.booked.abs();
    match sum::said(spoken, account.currency) {
        Sum::Of(money) => return Ok((money, "other")),
        Sum::Foreign => {
            let question = Line::new("pay-foreign-question").with("account", name());
            return Err(Box::new(form::elicit(spoken, "amount", question, "amount-reprompt")));
        }
        Sum::Unsaid => {}
    }
    if account.booked.minor >= 0 {
        return Err(Box::new(Composed::say(Answer::say(Line::new("pay-nothing-owed").with("account", name())))));
    }
    let asked = spoken.value("amount_kind");
    match (asked, asked.and_then(AmountKind::named), bill) {
        (_, Some(AmountKind::Full), _) => Ok((owed, "full")),
        (Some("other"), _, _) => {
            let question = Line::new("pay-amount-question").with("account", name());
            Err(Box::new(form::elicit(spoken, "amount", question, "amount-reprompt")))
        }
        (_, Some(AmountKind::Minimum), Some(bill)) => Ok((bill.minimum.abs(), "minimum")),
        (_, Some(AmountKind::Statement), Some(bill)) => Ok((bill.statement.map_or(owed, Money::abs), "statement")),
        (_, None, Some(bill)) if account.kind == AccountKind::Loan => Ok((bill.minimum.abs(), "minimum")),
        (_, None, Some(bill)) => Err(Box::new(which_amount(situation, spoken, bill, name()))),
        (_, _, None) => {
            Err(Box::new(Composed::say(Answer::say(Line::new("bill-none-account").with("account", name())))))
        }
    }
}

fn which_amount(situation: Situation<'_>, spoken: &Spoken, bill: &Bill, account: Argument) -> Composed {
    let amounts = |line: Line, statement: Money| {
        line.with("minimum", Argument::Exact(bill.minimum.abs())).with("statement", Argument::Exact(statement.abs()))
    };
    let line = match bill.statement.filter(|_| !situation.discreet()) {
        Some(statement) => amounts(Line::new("pay-amounts").with("account", account), statement),
        None => Line::new("pay-amounts-private").with("account", account),
    };
    let mut composed = form::elicit(spoken, "amount_kind", Line::new("pay-kind-question"), "pay-kind-reprompt");
    composed.answer.lines.push(line);
    composed
}

/// The account that it leaves.
fn source<'a>(situation: Situation<'_>, spoken: &Spoken, facts: &'a Facts) -> Result<&'a Account, Box<Composed>> {
    let slot = if spoken.slot("from_account").is_none() { "account" } else { "from_account" };
    source_by(situation, spoken, facts, slot)
}

/// The account that money leaves, by the slot that names it.
pub(super) fn source_by<'a>(
    situation: Situation<'_>,
    spoken: &Spoken,
    facts: &'a Facts,
    slot: &str,
) -> Result<&'a Account, Box<Composed>> {
    let deposits = deposits(&facts.accounts);
    let ask = |fitting: &[&Account]| {
        let names = accounts::listed(fitting.iter().copied(), &facts.accounts);
        let question = Line::new("pay-from-question").with("accounts", Argument::Choice(names));
        Box::new(form::elicit(spoken, "from_account", question, "pay-from-reprompt"))
    };
    match named(spoken, slot, &deposits) {
        Named::One(account) => Ok(account),
        Named::Several(several) => Err(ask(&several)),
        Named::Unknown(_) if deposits.len() > 1 => Err(ask(&deposits)),
        Named::Unknown(_) | Named::Unsaid => {
            usual(situation, &deposits).ok_or_else(|| Box::new(Composed::say(Answer::say(Line::new("pay-no-source")))))
        }
    }
}

/// There is not enough: the minimum is offered where there is enough for that.
fn short(situation: Situation<'_>, spoken: &Spoken, facts: &Facts, payment: &Payment<'_>) -> Composed {
    let minimum = payment.bill.map(|bill| bill.minimum.abs());
    let minimum = minimum.filter(|minimum| minimum.minor < payment.amount.minor);
    let from = accounts::name(payment.from, &facts.accounts);
    let line = if situation.discreet() {
        Line::new("pay-short-private").with("account", from)
    } else {
        Line::new("pay-short").with("account", from).with("amount", Argument::Exact(payment.amount))
    };
    let answer = Answer::say(line);
    let Some(minimum) = minimum.filter(|minimum| minimum.minor <= left(payment.from).minor) else {
        return Composed::say(answer);
    };
    let mut offer = spoken.at_page(0);
    offer.slots.remove("amount");
    let value = SlotValue::Value { id: "minimum".to_owned(), said: "minimum".to_owned() };
    offer.slots.insert("amount_kind".to_owned(), value);
    let question = if situation.discreet() {
        Line::new("pay-minimum-question-private")
    } else {
        Line::new("pay-minimum-question").with("amount", Argument::Exact(minimum))
    };
    Composed::offer(answer.ask(question, Line::new("yes-no-reprompt")), Some(offer))
}

fn read_back(situation: Situation<'_>, spoken: &Spoken, facts: &Facts, payment: &Payment<'_>) -> Composed {
    let line = if situation.discreet() {
        Line::new("pay-terms-private").with("kind", Argument::Term("amount-kind", payment.kind.to_owned()))
    } else {
        Line::new("pay-terms").with("amount", Argument::Exact(payment.amount))
    };
    let line = line
        .with("to", accounts::name(payment.account, &facts.accounts))
        .with("from", accounts::name(payment.from, &facts.accounts))
        .with("day", Argument::Day(payment.day));
    let account = payment.account;
    let to = account.nickname.as_ref().or(account.brand.as_ref()).unwrap_or(&account.last_four).clone();
    let order = Order::PayBill {
        account: Some(account.id.clone()),
        to,
        from: payment.from.id.clone(),
        amount: payment.amount,
        day: payment.day,
    };
    Composed {
        answer: Answer::say(line).ask(Line::new("send-question"), Line::new("send-reprompt")),
        waits: Some(Act::Order { order, spoken: spoken.clone(), at: situation.now }),
        ..Composed::default()
    }
}

pub(crate) fn after(
    situation: Situation<'_>,
    _: &Spoken,
    facts: &Facts,
    (order, ordered): (&Order, Ordered),
) -> Composed {
    if let Some(composed) = not_made(&ordered) {
        return composed;
    }
    let Order::PayBill { account, to, amount, day, .. } = order else { return Composed::default() };
    let paid = facts.accounts.iter().find(|found| Some(&found.id) == account.as_ref());
    let to = paid.map_or_else(|| Argument::Text(to.clone()), |account| accounts::name(account, &facts.accounts));
    let is_later = ordered == Ordered::Scheduled || *day > situation.today;
    let line = match (is_later, situation.discreet()) {
        (true, _) => Line::new("pay-scheduled").with("day", Argument::Day(*day)),
        (false, true) => Line::new("pay-done-private"),
        (false, false) => Line::new("pay-done").with("amount", Argument::Exact(*amount)),
    };
    Composed::say(Answer::say(line.with("to", to)))
}
