//! Orders to the bank: reserved durably, then asked for, then settled. Once for each key, whatever dies in between.
//!
//! The reservation is one compare-and-set with its journal record, and in it the consent is looked at and the limits are
//! counted: two orders cannot both be the last that fits. A reserved order may be asked for again, with the same key only.
//! What may be ordered was decided by the dialogue's tiers; nothing here asks or confirms.

use super::exchange::Exchange;
use super::limits::is_to_payee;
use super::links::Told;
use super::routing::routed;
use crate::audit::Event;
use crate::bank::{BankError, Capability, Customer, Order, Ordered};
use crate::consent::{Permit, Purpose, permit};
use crate::dialogue::Done;
use crate::id::LinkId;
use crate::link::{BankLink, Link, Linked, Owed, Reserved, Stage};
use crate::store::StoreError;
use crate::telemetry::metrics;
use jiff::Timestamp;
use jiff::civil::Date;
use tokio::time::timeout_at;

/// An order on its way to one bank.
struct Given<'a> {
    bank: &'a BankLink,
    order: Order,
    key: String,
    grant: &'a str,
    /// The customer's.
    today: Date,
}

/// What reserving came to.
enum Reservation {
    /// The bank may be asked.
    Ask(Permit),
    /// It was asked before, and answered this.
    Answered(Ordered),
    /// It is more than may be ordered by voice.
    Over,
    /// No consent is open for it.
    NotPermitted,
}

impl Exchange<'_> {
    /// Tells the bank to carry `order` out, which was read back `at` that time.
    pub(super) async fn order(&self, linked: &Linked, order: &Order, at: Timestamp) -> Result<Done, StoreError> {
        let label = order.label();
        let done = match routed(linked, order, purpose(order), self.now) {
            None => Ok(Ordered::NotAllowed),
            Some((bank, order)) => {
                let (key, today) = (self.key(&order, at), super::speaking::today(Some(linked), self.now));
                self.give(linked, &Given { bank, order, key, grant: &linked.grant, today }).await?
            }
        };
        metrics::order(label, outcome(&done));
        Ok(done.map_or_else(Done::Refused, Done::Ordered))
    }

    /// The same for the same order read back at the same time, by whichever copy and after whichever restart.
    fn key(&self, order: &Order, at: Timestamp) -> String {
        let text = serde_json::to_string(order).unwrap_or_default();
        let parts = [self.owner.tag.as_bytes(), text.as_bytes(), &at.as_nanosecond().to_be_bytes()];
        self.service.keys.index("order", &parts)
    }

    async fn give(&self, linked: &Linked, given: &Given<'_>) -> Result<Result<Ordered, BankError>, StoreError> {
        let is_known = match self.is_known_payee(linked, given).await? {
            Ok(is_known) => is_known,
            Err(error) => return Ok(Err(error)),
        };
        let permit = match self.reserve_order(given, is_known).await? {
            Some(Reservation::Ask(permit)) => permit,
            Some(Reservation::Answered(ordered)) => return Ok(Ok(ordered)),
            Some(Reservation::Over) => return Ok(Ok(Ordered::OverLimit)),
            Some(Reservation::NotPermitted) => return Ok(Err(BankError::NotPermitted)),
            None => return Ok(Err(BankError::ConsentEnded)),
        };
        let made = self.tell(given, &permit).await;
        // The bank has done it, whether or not that can be kept; asked again, it says so again.
        if let Err(error) = self.settle(given, &made).await {
            tracing::warn!(%error, "what came of an order could not be kept");
        }
        Ok(made)
    }

    /// Whether money goes to nobody, or to a payee who was paid lately. An order that was reserved before has been looked
    /// at.
    async fn is_known_payee(&self, linked: &Linked, given: &Given<'_>) -> Result<Result<bool, BankError>, StoreError> {
        let Order::Send { payee, .. } = &given.order else { return Ok(Ok(true)) };
        let link = self.service.link(&self.link_id()).await?;
        if link.is_some_and(|link| link.orders.reserved(&given.key).is_some()) {
            return Ok(Ok(true));
        }
        let Ok(permit) = permit(&linked.consents, &given.bank.bank, Purpose::Payments, self.now) else {
            return Ok(Err(BankError::NotPermitted));
        };
        let Some(handle) = self.service.banks.get(&given.bank.bank) else { return Ok(Err(BankError::ConsentEnded)) };
        let customer = self.customer(given);
        let read = handle.bank.records(&customer, &permit, &[Capability::Payees]);
        Ok(match timeout_at(self.budget.bank, read).await.unwrap_or(Err(BankError::TooSlow)) {
            Ok(records) => {
                let known = records.value.payees.iter().find(|known| known.id == *payee);
                Ok(known.is_some_and(|known| self.service.limits.knows(known, given.today)))
            }
            Err(error) => Err(error),
        })
    }

    /// `None`: there is no such link any more.
    async fn reserve_order(&self, given: &Given<'_>, is_known: bool) -> Result<Option<Reservation>, StoreError> {
        let reserve = |link: &mut Link| {
            if given.is_dispute() {
                given.owe(link, self.now);
            }
            let permit = given.permit(link, self.now);
            let before = link.orders.reserved(&given.key).map(|reserved| reserved.stage.clone());
            match (before, permit) {
                (Some(Stage::Answered { ordered }), _) => (Reservation::Answered(ordered), Vec::new()),
                (None, None) if given.is_dispute() => (Reservation::NotPermitted, vec![given.told("recorded")]),
                (_, None) => (Reservation::NotPermitted, Vec::new()),
                (Some(Stage::Asked | Stage::Unsure), Some(permit)) => (Reservation::Ask(permit), Vec::new()),
                (None, Some(_))
                    if !is_known || self.service.limits.is_over(&given.order, &link.orders, given.today) =>
                {
                    (Reservation::Over, vec![given.told(Ordered::OverLimit.label())])
                }
                (None, Some(permit)) => {
                    link.orders.reserve(given.reserved(self.now));
                    (Reservation::Ask(permit), vec![given.told("asked")])
                }
            }
        };
        self.service.change(&self.link_id(), None, self.turn.platform.into(), reserve).await
    }

    async fn tell(&self, given: &Given<'_>, permit: &Permit) -> Result<Ordered, BankError> {
        let handle = self.service.banks.get(&given.bank.bank).ok_or(BankError::ConsentEnded)?;
        let customer = self.customer(given);
        let asked = handle.bank.order(&customer, permit, &given.key, &given.order);
        timeout_at(self.budget.bank, asked).await.unwrap_or(Err(BankError::TooSlow))
    }

    async fn settle(&self, given: &Given<'_>, made: &Result<Ordered, BankError>) -> Result<(), StoreError> {
        let settle = |link: &mut Link| {
            let orders = &mut link.orders;
            let is_settled = |reserved: &Reserved| matches!(reserved.stage, Stage::Answered { .. });
            if orders.reserved(&given.key).is_some_and(is_settled) {
                return ((), Vec::new());
            }
            match made {
                Ok(ordered) => {
                    orders.set(&given.key, Stage::Answered { ordered: ordered.clone() });
                    orders.deliver(&given.key);
                }
                Err(BankError::Down | BankError::TooSlow | BankError::Busy) => orders.set(&given.key, Stage::Unsure),
                Err(_) => orders.release(&given.key),
            }
            ((), vec![given.told(outcome(made))])
        };
        self.service.change(&self.link_id(), None, self.turn.platform.into(), settle).await.map(drop)
    }

    fn customer(&self, given: &Given<'_>) -> Customer {
        Customer { name: given.bank.customer.clone(), now: self.now, today: given.today }
    }

    pub(super) fn link_id(&self) -> LinkId {
        LinkId::from_index(&self.owner.tag)
    }
}

impl Given<'_> {
    fn is_dispute(&self) -> bool {
        matches!(self.order, Order::Dispute { .. })
    }

    /// What the grant permits now, on every account that the order names; nothing while everything is locked.
    fn permit(&self, link: &Link, now: Timestamp) -> Option<Permit> {
        let grant = link.grant(self.grant).filter(|_| link.locked_since.is_none())?;
        let permit = permit(&grant.consents, &self.bank.bank, purpose(&self.order), now).ok()?;
        self.order.accounts().into_iter().all(|account| permit.covers(account)).then_some(permit)
    }

    fn reserved(&self, now: Timestamp) -> Reserved {
        Reserved {
            key: self.key.clone(),
            at: now,
            day: self.today,
            amount: self.order.amount(),
            to_payee: is_to_payee(&self.order),
            stage: Stage::Asked,
        }
    }

    /// A dispute is a notice in law: it counts from when it was said, whatever the bank does. One that the bank has is not
    /// owed again.
    fn owe(&self, link: &mut Link, now: Timestamp) {
        let (key, bank, order) = (self.key.clone(), self.bank.bank.clone(), self.order.clone());
        let has_it = |reserved: &Reserved| matches!(reserved.stage, Stage::Answered { .. });
        if !link.orders.reserved(&key).is_some_and(has_it) {
            link.orders.owe(Owed { key, bank, order, at: now, not_before: now });
        }
    }

    fn told(&self, outcome: &str) -> Told {
        let (order, outcome) = (self.order.label().to_owned(), outcome.to_owned());
        Told::of(self.grant, Event::Order { order, outcome })
    }
}

pub(super) fn outcome(made: &Result<Ordered, BankError>) -> &'static str {
    made.as_ref().map_or_else(|error| error.label(), Ordered::label)
}

/// The consent that an order needs.
pub(super) fn purpose(order: &Order) -> Purpose {
    match order {
        Order::PayBill { .. }
        | Order::Transfer { .. }
        | Order::Send { .. }
        | Order::Cancel { .. }
        | Order::SetAutopay { .. } => Purpose::Payments,
        Order::Freeze { .. }
        | Order::Unfreeze { .. }
        | Order::ReportLost { .. }
        | Order::Activate { .. }
        | Order::Dispute { .. }
        | Order::AnswerAlert { .. } => Purpose::CardControl,
        Order::SetBudget { .. } | Order::SetGoal { .. } => Purpose::Insights,
        Order::CallBack { .. } => Purpose::Handover,
        Order::SendNumbers { .. } => Purpose::Balances,
    }
}
