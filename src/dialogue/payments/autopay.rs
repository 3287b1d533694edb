//! `Autopay`: whether a card is paid by itself, and changing that after the amount kind, the account and the first day were
//! read back.

use super::made::not_made;
use super::source::{Named, named};
use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, AmountKind, Autopay, Order, Ordered};
use crate::catalogue::SlotValue;
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken, accounts, form};

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let (account, autopay) = match find(spoken, facts) {
        Ok(found) => found,
        Err(composed) => return *composed,
    };
    let wanted = match (spoken.value("on_off"), spoken.value("amount_kind").and_then(AmountKind::named)) {
        (Some("off"), _) => None,
        (Some(_), kind) => Some(kind.or(autopay.pays).unwrap_or(AmountKind::Statement)),
        (None, Some(kind)) => Some(kind),
        (None, None) => return state(account, autopay, facts),
    };
    if wanted == autopay.pays {
        return state(account, autopay, facts);
    }
    let order = Order::SetAutopay { account: account.id.clone(), pays: wanted, from: autopay.from.clone() };
    let (line, question) = match wanted {
        Some(_) => (terms("autopay-terms", wanted, account, autopay, facts), "autopay-on-question"),
        None => (
            Line::new("autopay-off-terms").with("account", accounts::name(account, &facts.accounts)),
            "autopay-off-question",
        ),
    };
    Composed {
        answer: Answer::say(line).ask(Line::new(question), Line::new("yes-no-reprompt")),
        waits: Some(Act::Order { order, spoken: spoken.clone(), at: situation.now }),
        ..Composed::default()
    }
}

/// The card that is meant, among those that can be paid by themselves.
fn find<'a>(spoken: &Spoken, facts: &'a Facts) -> Result<(&'a Account, &'a Autopay), Box<Composed>> {
    let of = |account: &&Account| facts.records.autopay.iter().any(|autopay| autopay.account == account.id);
    let cards: Vec<&Account> = facts.accounts.iter().filter(of).collect();
    let mut spoken = spoken.clone();
    if let Some(SlotValue::Value { id, .. }) = spoken.slots.get_mut("card") {
        "card".clone_into(id);
    }
    let chosen = named(&spoken, "card", &cards);
    let card = match (chosen, cards.as_slice()) {
        (Named::One(card), _) => card,
        (Named::Unsaid | Named::Unknown(_), [card]) => *card,
        (_, []) => return Err(Box::new(Composed::say(Answer::say(Line::new("autopay-none"))))),
        (_, several) => {
            let names = Argument::Choice(accounts::listed(several.iter().copied(), &facts.accounts));
            let question = Line::new("pay-which-question").with("accounts", names);
            return Err(Box::new(form::elicit(&spoken, "card", question, "pay-which-reprompt")));
        }
    };
    let autopay = facts.records.autopay.iter().find(|autopay| autopay.account == card.id);
    autopay
        .map(|autopay| (card, autopay))
        .ok_or_else(|| Box::new(Composed::say(Answer::say(Line::new("autopay-none")))))
}

/// A phrase with how much, from where and when.
fn terms(phrase: &'static str, pays: Option<AmountKind>, account: &Account, autopay: &Autopay, facts: &Facts) -> Line {
    let kind = match pays {
        Some(AmountKind::Minimum) => "minimum",
        Some(AmountKind::Statement) | None => "statement",
        Some(AmountKind::Full) => "full",
    };
    let from = facts.accounts.iter().find(|found| found.id == autopay.from).unwrap_or(account);
    Line::new(phrase)
        .with("account", accounts::name(account, &facts.accounts))
        .with("kind", Argument::Term("amount-kind", kind.to_owned()))
        .with("from", accounts::name(from, &facts.accounts))
        .with("date", Argument::Date(autopay.next))
}

fn state(account: &Account, autopay: &Autopay, facts: &Facts) -> Composed {
    Composed::say(Answer::say(match autopay.pays {
        Some(_) => terms("autopay-on", autopay.pays, account, autopay, facts),
        None => Line::new("autopay-off").with("account", accounts::name(account, &facts.accounts)),
    }))
}

pub(crate) fn after(_: Situation<'_>, _: &Spoken, facts: &Facts, (order, ordered): (&Order, Ordered)) -> Composed {
    if ordered == Ordered::NotAllowed {
        return Composed::say(Answer::say(Line::new("autopay-cannot")));
    }
    if let Some(composed) = not_made(&ordered) {
        return composed;
    }
    let Order::SetAutopay { account, pays, .. } = order else { return Composed::default() };
    let phrase = if pays.is_some() { "autopay-set-on" } else { "autopay-set-off" };
    let card = facts.accounts.iter().find(|found| found.id == *account);
    let line = card.map(|card| Line::new(phrase).with("account", accounts::name(card, &facts.accounts)));
    Composed::say(Answer::say(line.unwrap_or_else(|| Line::new("order-done"))))
}
