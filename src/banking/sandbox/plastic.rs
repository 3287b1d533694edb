//! Payment cards, alerts, refused payments, paper checks.
//!
//! Nothing is alarming or refused but in the scenarios for it; both ask about the same charge then.

use super::affairs::{Paper, Use};
use super::calendar::{last_weekday, next_weekday};
use super::person::Life;
use super::scenario::Scenario;
use super::view::View;
use crate::bank::{AccountKind, CardState, Check, CheckState, Decline, DeclineReason, FraudAlert, PaymentCard};
use jiff::civil::Weekday;
use jiff::{SignedDuration, Timestamp};

/// How long ago the charge was that the bank asks about.
const AGO: SignedDuration = SignedDuration::from_mins(20);

/// Every card, new ones last.
pub(super) fn cards(view: &View<'_>) -> Vec<PaymentCard> {
    let mut cards = match view.person.life {
        Life::Quiet { last_four, .. } => vec![card(view, "debit", AccountKind::Checking, "Visa", last_four)],
        Life::Busy(profile) => {
            let plastic = profile.affairs.plastic.iter();
            plastic
                .map(|one| PaymentCard {
                    state: match one.use_ {
                        Use::Working => CardState::Active,
                        Use::Arrived => CardState::New,
                        Use::Mailed => CardState::Mailed { on: last_weekday(view.today, Weekday::Monday) },
                    },
                    ..card(view, one.id, one.account, one.brand, one.last_four)
                })
                .collect()
        }
    };
    cards.extend(view.changes.replacements.iter().cloned());
    for card in &mut cards {
        if let Some(state) = view.changes.cards.get(&card.id) {
            card.state = *state;
        }
    }
    cards
}

fn card(view: &View<'_>, id: &str, account: AccountKind, brand: &str, last_four: &str) -> PaymentCard {
    PaymentCard {
        id: format!("{}-{id}", view.person.name),
        account: view.id(account),
        is_credit: account == AccountKind::Card,
        brand: Some(brand.to_owned()),
        last_four: last_four.to_owned(),
        state: CardState::Active,
    }
}

/// The card that the scenarios are about: the credit card, else the first.
fn alarmed(view: &View<'_>) -> Option<PaymentCard> {
    let cards = cards(view);
    cards.iter().find(|card| card.is_credit).or(cards.first()).cloned()
}

/// What the bank asks about.
pub(super) fn alerts(view: &View<'_>) -> Vec<FraudAlert> {
    let (Some(profile), Some(card)) = (view.profile(), alarmed(view)) else { return Vec::new() };
    let affairs = &profile.affairs;
    let (merchant, place) = match view.scenario {
        Scenario::Fraud => (affairs.alarm.merchant, Some(affairs.alarm.place.to_owned())),
        Scenario::Declined => (affairs.refused_at, None),
        _ => return Vec::new(),
    };
    let id = format!("{}-alert-{merchant}", view.person.name).to_lowercase().replace(' ', "-");
    let answered = view.changes.answered.get(&id).copied();
    vec![FraudAlert {
        card: card.id,
        amount: view.money(affairs.alarm.amount),
        merchant: merchant.to_owned(),
        place,
        at: before(answered.unwrap_or(view.now)),
        is_open: answered.is_none(),
        id,
    }]
}

/// What was refused today.
pub(super) fn declines(view: &View<'_>) -> Vec<Decline> {
    if view.scenario != Scenario::Declined {
        return Vec::new();
    }
    let refused = |alert: FraudAlert| Decline {
        card: alert.card,
        merchant: alert.merchant,
        at: alert.at,
        reason: DeclineReason::Unusual,
    };
    alerts(view).into_iter().map(refused).collect()
}

fn before(moment: Timestamp) -> Timestamp {
    moment.checked_sub(AGO).unwrap_or(moment)
}

/// Paper checks.
pub(super) fn checks(view: &View<'_>) -> Vec<Check> {
    let papers = view.profile().map_or(&[][..], |profile| profile.affairs.checks);
    papers.iter().map(|paper| check(view, paper)).collect()
}

fn check(view: &View<'_>, paper: &Paper) -> Check {
    let (number, payee, amount, state) = match *paper {
        Paper::Cashed { number, payee, amount } => {
            (Some(number), Some(payee), amount, CheckState::Cleared { on: last_weekday(view.today, Weekday::Monday) })
        }
        Paper::Out { number, payee, amount } => (Some(number), Some(payee), amount, CheckState::Out),
        Paper::Held { amount, available } => {
            let until = next_weekday(view.today, Weekday::Thursday);
            (None, None, amount, CheckState::Held { until, available: view.money(available) })
        }
    };
    Check {
        number: number.map(str::to_owned),
        account: view.id(AccountKind::Checking),
        payee: payee.map(str::to_owned),
        amount: view.money(amount),
        state,
    }
}
