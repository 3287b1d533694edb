//! `SendToPayee`: money to somebody who is saved at the bank, read back, sent after a yes and the voice code.
//!
//! Who was never paid, or not for long, is sent to with a word of caution; whether a voice is enough for it is decided by
//! the limits when it is ordered.

use super::made::not_made;
use super::pay_bill::source_by;
use super::payee::{self, Found};
use super::source::left;
use super::sum::{self, Sum};
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, Order, Ordered, Payee};
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken, accounts, form};
use crate::money::Money;
use jiff::ToSpan;
use jiff::civil::Date;

/// Since when a payee counts as known, in days.
const KNOWN: i32 = 90;

/// What is asked before the bank is: whom.
pub(super) fn missing(spoken: &Spoken) -> Option<(&'static str, Answer)> {
    let is_missing = spoken.words("payee").is_none() && spoken.words("payee_id").is_none();
    let ask = || Answer::default().ask(Line::new("payee-question"), Line::new("payee-reprompt"));
    is_missing.then(|| ("payee", ask()))
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let payees = &facts.records.payees;
    let payee = match payee::find(spoken, payees) {
        Found::One(payee) => payee,
        Found::Several(several) => return payee::which(spoken, &several, situation.today),
        Found::Nobody => return Composed::say(Answer::say(Line::new("payee-unknown"))),
    };
    let from = match source_by(situation, spoken, facts, "from_account") {
        Ok(from) => from,
        Err(composed) => return *composed,
    };
    let name = accounts::name(from, &facts.accounts);
    let amount = match sum::said(spoken, from.currency) {
        Sum::Of(money) => money,
        Sum::Foreign => {
            let question = Line::new("pay-foreign-question").with("account", name);
            return form::elicit(spoken, "amount", question, "amount-reprompt");
        }
        Sum::Unsaid => {
            let question = Line::new("payee-amount-question").with("payee", Argument::Text(payee.name.clone()));
            return form::elicit(spoken, "amount", question, "amount-reprompt");
        }
    };
    let day = sum::day(situation, spoken);
    if day == situation.today && left(from).minor < amount.minor {
        return Composed::say(Answer::say(Line::new("transfer-short").with("account", name)));
    }
    read_back(situation, spoken, facts, (payee, from, amount, day))
}

fn read_back(
    situation: Situation<'_>,
    spoken: &Spoken,
    facts: &Facts,
    (payee, from, amount, day): (&Payee, &Account, Money, Date),
) -> Composed {
    let line = if situation.discreet() {
        Line::new("payee-terms-private")
    } else {
        Line::new("payee-terms").with("amount", Argument::Exact(amount))
    };
    let line = line
        .with("payee", Argument::Text(payee.name.clone()))
        .with("from", accounts::name(from, &facts.accounts))
        .with("day", Argument::Day(day));
    let mut answer = Answer::say(line);
    answer.lines.extend(caution(payee, situation.today));
    let order = Order::Send {
        payee: payee.id.clone(),
        to: payee.name.clone(),
        from: from.id.clone(),
        amount,
        day,
        memo: spoken.words("memo").map(str::to_owned),
    };
    Composed {
        answer: answer.ask(Line::new("send-question"), Line::new("send-reprompt")),
        waits: Some(Act::Order { order, spoken: spoken.clone(), at: situation.now }),
        ..Composed::default()
    }
}

/// A word of caution for somebody who was never paid, or not for long.
fn caution(payee: &Payee, today: Date) -> Option<Line> {
    let name = Argument::Text(payee.name.clone());
    let Some(paid) = payee.last_paid else { return Some(Line::new("payee-first-time").with("payee", name)) };
    let known_since = today.checked_sub(KNOWN.days()).unwrap_or(today);
    (paid < known_since).then(|| Line::new("payee-long-ago").with("payee", name).with("day", Argument::Day(paid)))
}

pub(crate) fn after(situation: Situation<'_>, _: &Spoken, _: &Facts, (order, ordered): (&Order, Ordered)) -> Composed {
    if let Some(composed) = not_made(&ordered) {
        return composed;
    }
    let Order::Send { to, amount, day, .. } = order else { return Composed::default() };
    let line = if ordered == Ordered::Scheduled || *day > situation.today {
        Line::new("payee-scheduled").with("day", Argument::Day(*day))
    } else if situation.discreet() {
        Line::new("payee-sent-private")
    } else {
        Line::new("payee-sent").with("amount", Argument::Exact(*amount))
    };
    Composed::say(Answer::say(line.with("payee", Argument::Text(to.clone()))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn strangers_and_the_long_unpaid_are_sent_to_with_a_word_of_caution() {
        let phrase = |last_paid| {
            let payee = Payee {
                id: "p".to_owned(),
                name: "Sam Lee".to_owned(),
                nickname: None,
                last_four: "1234".to_owned(),
                last_paid,
            };
            caution(&payee, date(2026, 11, 22)).map(|line| line.phrase)
        };
        assert_eq!(phrase(None), Some("payee-first-time"));
        assert_eq!(phrase(Some(date(2026, 8, 23))), Some("payee-long-ago"));
        assert_eq!(phrase(Some(date(2026, 8, 24))), None, "ninety days ago is known");
    }
}
