//! Orders about cards, alerts and charges: what the bank makes of them.
//!
//! Decides and changes nothing, as `orders.rs`.

use super::changes::Change;
use super::orders::{Decision, done, refused};
use super::plastic;
use super::view::View;
use crate::bank::{BankError, CardState, DisputeReason, Order, Ordered, PaymentCard};
use crate::consent::Permit;

pub(super) fn decide(view: &View<'_>, permit: &Permit, order: &Order) -> Result<Decision, BankError> {
    let cards = plastic::cards(view);
    let find = |id: &str| {
        let card = cards.iter().find(|card| card.id == id);
        if card.is_some_and(|card| !permit.covers(&card.account)) { Err(BankError::NotPermitted) } else { Ok(card) }
    };
    let find_all = |ids: &[String]| ids.iter().map(|id| find(id)).collect::<Result<Option<Vec<_>>, _>>();
    match order {
        Order::Freeze { cards } => Ok(find_all(cards)?.map_or_else(refused, |cards| freeze(&cards))),
        Order::Unfreeze { card } => Ok(find(card)?.map_or_else(refused, unfreeze)),
        Order::ReportLost { cards, .. } => Ok(find_all(cards)?.map_or_else(refused, |cards| report(view, &cards))),
        Order::Activate { card } => Ok(find(card)?.map_or_else(refused, |card| activate(card, &cards))),
        Order::Dispute { transaction, reason } => dispute(view, permit, transaction.as_deref(), *reason),
        Order::AnswerAlert { alert, mine } => {
            let Some(alert) = plastic::alerts(view).into_iter().find(|known| known.id == *alert) else {
                return Ok(refused());
            };
            find(&alert.card)?;
            Ok(match mine {
                _ if !alert.is_open => (Ordered::TooLate, None),
                None => (Ordered::Done, None),
                Some(false) => done(Change::Alarm { alert: alert.id, card: Some(alert.card), at: view.now }),
                Some(true) => {
                    let refused = plastic::declines(view);
                    let declined = refused.first().filter(|decline| decline.card == alert.card);
                    let ordered = declined.map_or(Ordered::Done, |decline| Ordered::Released(decline.reason));
                    (ordered, Some(Change::Alarm { alert: alert.id, card: None, at: view.now }))
                }
            })
        }
        _ => Err(BankError::NotSupported(crate::bank::Capability::Orders)),
    }
}

/// Those that are frozen or blocked already stop payments as it is.
fn freeze(cards: &[&PaymentCard]) -> Decision {
    let active = cards.iter().filter(|card| card.state == CardState::Active);
    done(Change::Cards(active.map(|card| (card.id.clone(), CardState::Frozen)).collect(), Vec::new()))
}

fn unfreeze(card: &PaymentCard) -> Decision {
    match card.state {
        CardState::Frozen => done(Change::Cards(vec![(card.id.clone(), CardState::Active)], Vec::new())),
        CardState::Active => (Ordered::Done, None),
        CardState::Blocked | CardState::New | CardState::Mailed { .. } => refused(),
    }
}

/// Blocks them for good and mails others, today.
fn report(view: &View<'_>, cards: &[&PaymentCard]) -> Decision {
    let lost: Vec<_> = cards.iter().filter(|card| card.state != CardState::Blocked).collect();
    if lost.is_empty() {
        return (Ordered::TooLate, None);
    }
    let new = lost.iter().map(|card| {
        let digits = card.last_four.parse::<u32>().unwrap_or_default();
        PaymentCard {
            id: format!("{}-new", card.id),
            last_four: format!("{:04}", (digits * 7 + 1_373) % 10_000),
            state: CardState::Mailed { on: view.today },
            ..(**card).clone()
        }
    });
    let new = new.collect();
    done(Change::Cards(lost.iter().map(|card| (card.id.clone(), CardState::Blocked)).collect(), new))
}

/// The card that it replaces no longer works then.
fn activate(card: &PaymentCard, all: &[PaymentCard]) -> Decision {
    match card.state {
        CardState::New => {
            let is_old = |old: &&PaymentCard| {
                old.id != card.id
                    && (&old.account, old.is_credit) == (&card.account, card.is_credit)
                    && matches!(old.state, CardState::Active | CardState::Frozen)
            };
            let old = all.iter().filter(is_old).map(|old| (old.id.clone(), CardState::Blocked));
            done(Change::Cards(old.chain([(card.id.clone(), CardState::Active)]).collect(), Vec::new()))
        }
        CardState::Active => (Ordered::TooLate, None),
        CardState::Frozen | CardState::Blocked | CardState::Mailed { .. } => refused(),
    }
}

fn dispute(view: &View<'_>, permit: &Permit, id: Option<&str>, reason: DisputeReason) -> Result<Decision, BankError> {
    if let Some(id) = id {
        let all = view.transactions(jiff::civil::Date::MIN, view.today);
        let Some(charge) = all.iter().find(|one| one.id == id) else { return Ok(refused()) };
        if !permit.covers(&charge.account) {
            return Err(BankError::NotPermitted);
        }
    }
    Ok(done(Change::Dispute(id.map(str::to_owned), reason, view.now)))
}
