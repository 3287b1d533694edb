//! Orders to the bank: under a permit, once for each key.
//!
//! What may be ordered was decided by the dialogue's tiers; nothing here asks or confirms.

use super::exchange::Exchange;
use crate::bank::{BankError, Customer, Order};
use crate::consent::{Purpose, permit};
use crate::dialogue::Done;
use crate::link::Linked;
use crate::store::StoreError;
use jiff::Timestamp;
use tokio::time::timeout_at;

impl Exchange<'_> {
    /// Tells the bank to carry `order` out, which was read back `at` that time.
    pub(super) async fn order(&self, linked: &Linked, order: &Order, at: Timestamp) -> Result<Done, StoreError> {
        let Some(bank) = linked.banks.first() else { return Ok(Done::Refused(BankError::ConsentEnded)) };
        let Ok(permit) = permit(&linked.consents, &bank.bank, purpose(order), self.now) else {
            return Ok(Done::Refused(BankError::NotPermitted));
        };
        let Some(handle) = self.service.banks.get(&bank.bank) else {
            return Ok(Done::Refused(BankError::ConsentEnded));
        };
        let today = super::speaking::today(Some(linked), self.now);
        let customer = Customer { name: bank.customer.clone(), now: self.now, today };
        let text = serde_json::to_string(order).unwrap_or_default();
        let parts = [self.owner.tag.as_bytes(), text.as_bytes(), &at.as_nanosecond().to_be_bytes()];
        let key = self.service.keys.index("order", &parts);
        let made = timeout_at(self.budget.bank, handle.bank.order(&customer, &permit, &key, order)).await;
        Ok(match made.unwrap_or(Err(BankError::TooSlow)) {
            Ok(ordered) => Done::Ordered(ordered),
            Err(error) => Done::Refused(error),
        })
    }
}

/// The consent that an order needs.
fn purpose(order: &Order) -> Purpose {
    match order {
        Order::PayBill { .. } | Order::Transfer { .. } | Order::Send { .. } => Purpose::Payments,
        Order::Cancel { .. } | Order::SetAutopay { .. } => Purpose::Payments,
        Order::Freeze { .. } | Order::Unfreeze { .. } | Order::ReportLost { .. } => Purpose::CardControl,
        Order::Activate { .. } | Order::Dispute { .. } | Order::AnswerAlert { .. } => Purpose::CardControl,
        Order::SetBudget { .. } | Order::SetGoal { .. } => Purpose::Insights,
        Order::CallBack { .. } => Purpose::Handover,
        Order::SendNumbers { .. } => Purpose::Balances,
    }
}
