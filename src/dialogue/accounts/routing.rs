//! `RoutingNumber`: the bank's routing number is public and is said; an account's number never is.
//!
//! A linked customer is offered to have theirs put into the bank's own app.

use crate::answer::{Answer, Argument, Line};
use crate::bank::{Account, Order, Ordered};
use crate::dialogue::accounts::{self, Chosen};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Act, Composed, Facts, Situation, Spoken};
use crate::money::Currency;

/// Digits of a routing number that are said in one breath.
const GROUP: usize = 3;

pub(crate) fn plan(_: Situation<'_>, _: &Spoken) -> Plan {
    Plan::Query(Needs { public: true, ..Needs::default() })
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let routing = facts.public.as_ref().and_then(|public| public.routing_number.as_deref());
    let wanted = spoken.value("which_number").unwrap_or("both");
    let is_dollars = facts.accounts.iter().all(|account| account.currency == Currency::USD);
    if let (Some(digits), "routing", false, true) = (routing, wanted, situation.discreet(), is_dollars) {
        return Composed::say(Answer::say(said(digits)));
    }
    let account = match accounts::choose(spoken, &facts.accounts) {
        Chosen::One(account) => Some(account),
        Chosen::Unnamed => accounts::default(&facts.accounts),
        Chosen::Unclear(composed) => return *composed,
    };
    // Where accounts are not in dollars, there is an account number only: the IBAN.
    let has_routing = account.is_none_or(|account| account.currency == Currency::USD);
    let is_said = has_routing && !situation.discreet() && !matches!(wanted, "account" | "iban");
    let mut lines: Vec<Line> = routing.filter(|_| is_said).map(said).into_iter().collect();
    lines.push(Line::new("numbers-silent"));
    if let Some(account) = account {
        return offered(situation, spoken, account, facts, lines);
    }
    lines.push(Line::new(if situation.link.is_some() { "numbers-in-app" } else { "numbers-unlinked" }));
    Composed::say(Answer { lines, ..Answer::default() })
}

/// In groups, as it is read to somebody who writes it down.
fn said(digits: &str) -> Line {
    let digits: Vec<char> = digits.chars().filter(char::is_ascii_digit).collect();
    let groups = digits.chunks(GROUP).map(|group| group.iter().collect()).collect();
    Line::new("routing-number").with("number", Argument::Spelled(groups))
}

fn offered(situation: Situation<'_>, spoken: &Spoken, account: &Account, facts: &Facts, lines: Vec<Line>) -> Composed {
    let question = Line::new("numbers-question").with("account", accounts::name(account, &facts.accounts));
    let order = Order::SendNumbers { account: account.id.clone() };
    Composed {
        answer: Answer { lines, ..Answer::default() }.ask(question, Line::new("yes-no-reprompt")),
        waits: Some(Act::Order { order, spoken: spoken.clone(), at: situation.now }),
        ..Composed::default()
    }
}

pub(crate) fn after(_: Situation<'_>, _: &Spoken, _: &Facts, (_, made): (&Order, Ordered)) -> Composed {
    let phrase = match made {
        Ordered::Done | Ordered::Scheduled => "numbers-sent",
        Ordered::NeedsApproval => "numbers-approval",
        _ => "numbers-in-app",
    };
    Composed::say(Answer::say(Line::new(phrase)))
}
