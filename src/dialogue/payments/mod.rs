//! Bills, payments and transfers: what is due, and money that the customer moves.
//!
//! A task here only prepares: it fills a form and reads it back. What a yes and the voice code let through is an
//! [`crate::bank::Order`], and the bank carries it out.

mod autopay;
mod bills;
mod cancel;
mod due;
mod made;
mod pay_bill;
mod payee;
mod send;
mod source;
mod status;
mod sum;
mod transfer;

pub(crate) use made::not_made;

use super::plan::{Needs, Plan, Task};
use super::{Situation, Spoken};
use crate::bank::Capability;

/// The task of this family that is called `intent`.
pub(crate) fn task(intent: &str) -> Option<Task> {
    Some(match intent {
        "BillDue" => Task::read(|_, _| money(&[]), bills::compose),
        "PayBill" => Task::order(paying, pay_bill::compose, pay_bill::after),
        "TransferOwn" => {
            Task::order(|_, _| money(&[Capability::Upcoming, Capability::Payments]), transfer::compose, transfer::after)
        }
        "SendToPayee" => Task::order(sending, send::compose, send::after),
        "CancelPayment" => {
            Task::order(|_, _| money(&[Capability::Payments, Capability::Payees]), cancel::compose, cancel::after)
        }
        "Autopay" => Task::order(|_, _| autopay(), autopay::compose, autopay::after),
        "PaymentStatus" => Task::read(|_, _| money(&[Capability::Payments, Capability::Payees]), status::compose),
        _ => return None,
    })
}

fn money(records: &'static [Capability]) -> Plan {
    Plan::Query(Needs { accounts: true, bills: true, records, ..Needs::default() })
}

fn autopay() -> Plan {
    Plan::Query(Needs { accounts: true, records: &[Capability::Autopay], ..Needs::default() })
}

/// What leaves by itself is asked for only where a biller is named, so that a bank without that list still pays cards.
fn paying(_: Situation<'_>, spoken: &Spoken) -> Plan {
    money(if due::is_biller(spoken) { &[Capability::Upcoming] } else { &[] })
}

/// Whom and how much is asked before the bank is.
fn sending(_: Situation<'_>, spoken: &Spoken) -> Plan {
    match send::missing(spoken) {
        Some((slot, answer)) => Plan::Elicit(slot, answer),
        None => Plan::Query(Needs { accounts: true, records: &[Capability::Payees], ..Needs::default() }),
    }
}
