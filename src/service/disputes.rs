//! Disputes that a bank did not take yet are handed to it on the customer's next turns.
//!
//! Beside the turn and not in its way: what the customer hears does not wait for longer than a moment, and says nothing of
//! it. The bank is told the time at which the dispute was said.

use super::exchange::Exchange;
use super::links::Told;
use super::orders::{outcome, purpose};
use super::speaking::today;
use crate::audit::Event;
use crate::bank::{BankError, Customer, Ordered};
use crate::consent::permit;
use crate::link::{Link, Linked, Owed};
use crate::store::StoreError;
use crate::telemetry::metrics;
use jiff::SignedDuration;
use tokio::time::timeout_at;

/// How long a bank that did not take a dispute is left alone with it.
const PAUSE: SignedDuration = SignedDuration::from_secs(60);
/// The same for one that cannot take any.
const LONG_PAUSE: SignedDuration = SignedDuration::from_hours(24);

impl Exchange<'_> {
    /// Hands over what is owed, as far as a moment goes.
    pub(super) async fn deliver(&self, owed: &[Owed], linked: Option<&Linked>) {
        let Some(linked) = linked else { return };
        for dispute in owed.iter().filter(|dispute| dispute.not_before <= self.now) {
            let Some(made) = self.hand_over(dispute, linked).await else { continue };
            metrics::order(dispute.order.label(), outcome(&made));
            if let Err(error) = self.handed_over(dispute, linked, &made).await {
                tracing::warn!(%error, "that a dispute was handed over could not be kept");
            }
        }
    }

    /// `None`: the customer permits this assistant nothing there.
    async fn hand_over(&self, dispute: &Owed, linked: &Linked) -> Option<Result<Ordered, BankError>> {
        let bank = linked.banks.iter().find(|bank| bank.bank == dispute.bank)?;
        let permit = permit(&linked.consents, &dispute.bank, purpose(&dispute.order), self.now).ok()?;
        let handle = self.service.banks.get(&dispute.bank)?;
        let said_on = today(Some(linked), dispute.at);
        let customer = Customer { name: bank.customer.clone(), now: dispute.at, today: said_on };
        let told = handle.bank.order(&customer, &permit, &dispute.key, &dispute.order);
        Some(timeout_at(self.budget.ahead, told).await.unwrap_or(Err(BankError::TooSlow)))
    }

    async fn handed_over(
        &self,
        dispute: &Owed,
        linked: &Linked,
        made: &Result<Ordered, BankError>,
    ) -> Result<(), StoreError> {
        let change = |link: &mut Link| match made {
            Ok(ordered) if link.orders.deliver(&dispute.key) => {
                let (order, outcome) = (dispute.order.label().to_owned(), ordered.label().to_owned());
                ((), vec![Told::of(&linked.grant, Event::Order { order, outcome })])
            }
            Ok(_) => ((), Vec::new()),
            Err(error) => {
                let pause = if matches!(error, BankError::NotSupported(_)) { LONG_PAUSE } else { PAUSE };
                link.orders.postpone(&dispute.key, self.now.saturating_add(pause).unwrap_or(self.now));
                ((), Vec::new())
            }
        };
        self.service.change(&self.link_id(), None, self.turn.platform.into(), change).await.map(drop)
    }
}
